#include "app/cli/journaloptions.h"

#include "app/cli/choices.h"
#include "app/cli/terminal.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How the command line calls \a kind.
QString typedNameOf(JournalKind kind)
{
    if (kind == JournalKind::Notes) // as everywhere for people
        return u"notes"_s;
    return storedNameOf(kind).replace(u' ', u'-');
}

QString takeMoment(const TypedValue &typed, QDateTime &to)
{
    to = momentOf(typed.text, QDateTime::currentDateTime());
    if (to.isValid())
        return {};
    return CommandLine::tr("'%1' is not a time for '--%2'. Write a day (%3), a time (%4), how long ago (%5), today or "
                           "yesterday.")
        .arg(shownArgument(typed.text), typed.option, "2026-11-30"_L1, "2026-11-30T14:03"_L1, "7d, 24h"_L1);
}

/// The moment of local time that \a day begins.
QDateTime beginningOf(const QDate &day)
{
    return day.startOfDay();
}

} // namespace

QDateTime momentOf(const QString &typed, const QDateTime &now)
{
    if (typed == "today"_L1)
        return beginningOf(now.date());
    if (typed == "yesterday"_L1)
        return beginningOf(now.date().addDays(-1));
    static const QRegularExpression ago(u"\\A([0-9]{1,5})([dh])\\z"_s);
    if (const auto match = ago.match(typed); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        return match.captured(2) == "d"_L1 ? now.addDays(-count) : now.addSecs(qint64(count) * -3'600);
    }
    static const QRegularExpression day(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    if (day.match(typed).hasMatch()) {
        const QDate date = QDate::fromString(typed, Qt::ISODate);
        return date.isValid() ? beginningOf(date) : QDateTime();
    }
    static const QRegularExpression moment(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?"
        "(Z|[+-][0-9]{2}:[0-9]{2})?\\z"_s);
    if (!moment.match(typed).hasMatch())
        return {};
    return QDateTime::fromString(QString(typed).replace(10, 1, u'T'), Qt::ISODateWithMs);
}

QString journalKindNames()
{
    QStringList names;
    for (const JournalKind kind : ChoiceSet<JournalKind>::all()) {
        if (kind != JournalKind::Unknown)
            names += typedNameOf(kind);
    }
    return names.join(", "_L1);
}

QString takeSince(const TypedValue &typed, CommandLine &to)
{
    return takeMoment(typed, to.since);
}

QString takeUntil(const TypedValue &typed, CommandLine &to)
{
    return takeMoment(typed, to.until);
}

QString takeBefore(const TypedValue &typed, CommandLine &to)
{
    return takeMoment(typed, to.before);
}

QString takeKinds(const TypedValue &typed, CommandLine &to)
{
    for (const QString &text : typed.all) {
        const QList<JournalKind> all = ChoiceSet<JournalKind>::all();
        const auto found = std::ranges::find_if(
            all, [&](JournalKind kind) { return kind != JournalKind::Unknown && typedNameOf(kind) == text; });
        if (found == all.cend())
            return refuseChoice({typed.option, text}, journalKindNames());
        to.kinds.insert(*found);
    }
    return {};
}

QString takeHead(const TypedValue &typed, CommandLine &to)
{
    const QString digits = typed.text.trimmed().toLower();
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    if (!hash.match(digits).hasMatch())
        return CommandLine::tr("'%1' is not a hash of 64 hexadecimal digits.").arg(shownArgument(typed.text));
    to.head = QByteArray::fromHex(digits.toLatin1());
    return {};
}

QString takeJournalAction(const QStringList &arguments, CommandLine &to)
{
    const QString &action = arguments.constFirst();
    if (action == "archive"_L1) {
        if (arguments.size() < 2)
            return CommandLine::tr("The command '%1' needs an argument: %2").arg("journal archive"_L1, "FILE"_L1);
        to.archiveFile = arguments.at(1);
        to.journalAction = CommandLine::JournalAction::Archive;
        return {};
    }
    if (action != "verify"_L1)
        return CommandLine::tr("There is no command '%1'.").arg("journal "_L1 + shownArgument(action));
    if (arguments.size() > 1)
        return CommandLine::tr("There is one argument too many: '%1'.").arg(shownArgument(arguments.at(1)));
    to.journalAction = CommandLine::JournalAction::Verify;
    return {};
}

} // namespace umh
