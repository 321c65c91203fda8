#include "words/journaltext.h"

#include "domain/apiuser.h"
#include "domain/apiusertypes.h"
#include "domain/text/harmlesstext.h"
#include "words/apiusertext.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype longestJournalledValue = 200;

QString shortened(const QString &text)
{
    if (text.size() <= longestJournalledValue)
        return ApiUserText::oneLine(text);
    const bool isInPair = text.at(longestJournalledValue - 1).isHighSurrogate();
    return ApiUserText::oneLine(text.left(longestJournalledValue - (isInPair ? 1 : 0))) + u'…';
}

bool isMoment(const QString &field)
{
    return field == "created"_L1 || field == "lastUsed"_L1;
}

bool isDayOfFacts(const QString &field)
{
    return field == "reviewBy"_L1 || field == "keepUntil"_L1;
}

/// How an API user was used that came or went, as far as that is no field with a time.
template<typename Add>
void addUse(const JournalRecord &record, const Add &add)
{
    const QJsonValue state = record.detail.value("lastUsedState"_L1);
    const int number = state.toInt(int(LastUsedState::Used));
    if (number == int(LastUsedState::NotYetUsed) || number == int(LastUsedState::Unknown))
        add(ApiUserText::heading(ApiUserSort::LastUsed), ApiUserText::lastUsed(LastUsedState(number), {}, {}));
    if (const QJsonValue requests = record.detail.value("requestsLast30Days"_L1); requests.isDouble())
        add(ApiUserText::heading(ApiUserSort::Requests), QLocale().toString(requests.toInteger()));
}

} // namespace

QString JournalText::kind(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Added:
        return tr("API user added");
    case JournalKind::Deleted:
        return tr("API user deleted");
    case JournalKind::Changed:
        return tr("API user changed");
    case JournalKind::Notes:
        return tr("Notes changed");
    case JournalKind::InUseAgain:
        return tr("In use again");
    case JournalKind::Contradictory:
        return tr("Contradictory");
    case JournalKind::OperatorAdded:
        return tr("Operator added");
    case JournalKind::OperatorRemoved:
        return tr("Operator removed");
    case JournalKind::OperatorRenamed:
        return tr("Operator renamed");
    case JournalKind::AdministratorAdded:
        return tr("New administrator");
    case JournalKind::GroupAdded:
        return tr("Operator group added");
    case JournalKind::GroupRemoved:
        return tr("Operator group removed");
    case JournalKind::GroupRenamed:
        return tr("Operator group renamed");
    case JournalKind::Imported:
        return tr("Import");
    case JournalKind::Synced:
        return tr("Sync");
    case JournalKind::Connected:
        return tr("Account connected");
    case JournalKind::Disconnected:
        return tr("Account disconnected");
    case JournalKind::TimeZoneChanged:
        return tr("Time zone changed");
    case JournalKind::Archived:
        return tr("Entries archived");
    case JournalKind::Unknown:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString JournalText::kind(const JournalRecord &record)
{
    return record.kind == JournalKind::Unknown ? ApiUserText::oneLine(record.action) : kind(record.kind);
}

QString JournalText::seenAtAccount()
{
    return tr("Seen in the account");
}

QString JournalText::byWhom(const JournalRecord &record)
{
    if (record.origin == Origin::Account)
        return seenAtAccount();
    if (record.who.isEmpty())
        return tr("This program");
    if (record.host.isEmpty())
        return ApiUserText::oneLine(record.who);
    return tr("%1 on %2", "a person on a computer")
        .arg(ApiUserText::oneLine(record.who), ApiUserText::oneLine(record.host));
}

QString JournalText::field(const QString &name)
{
    if (name == "operatorGuid"_L1)
        return ApiUserText::tr("Operator");
    if (name == "username"_L1)
        return ApiUserText::tr("Username");
    if (name == "type"_L1)
        return ApiUserText::tr("Type");
    if (name == "description"_L1)
        return ApiUserText::tr("Description");
    if (name == "created"_L1)
        return ApiUserText::tr("Created");
    if (name == "lastUsed"_L1)
        return ApiUserText::tr("Last used");
    if (name == "owner"_L1)
        return ApiUserText::tr("Owner");
    if (name == "purpose"_L1)
        return ApiUserText::tr("Purpose");
    if (name == "whereKept"_L1)
        return ApiUserText::tr("Where kept");
    if (name == "ticket"_L1)
        return ApiUserText::tr("Ticket");
    if (name == "reviewBy"_L1)
        return ApiUserText::tr("Review by");
    if (name == "keepUntil"_L1)
        return ApiUserText::tr("Keep until");
    if (name == "reason"_L1)
        return tr("Reason", "why an API user is kept");
    if (name == "name"_L1)
        return tr("Name", "of an operator or a group");
    if (name == "timeZone"_L1)
        return tr("Time zone");
    return ApiUserText::oneLine(name);
}

QString JournalText::value(const QString &name, const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty()) {
        if (name == "lastUsed"_L1)
            return ApiUserText::lastUsed(LastUsedState::NotYetUsed, {}, {});
        return tr("none", "the value of a field");
    }
    if (isMoment(name))
        return ApiUserText::exactly(QDateTime::fromString(text, Qt::ISODateWithMs));
    if (isDayOfFacts(name))
        return ApiUserText::day(QDate::fromString(text, Qt::ISODate));
    return shortened(name == "type"_L1 ? displayType(text) : text);
}

QString JournalText::details(const JournalRecord &record)
{
    QStringList parts;
    const QLocale locale;
    switch (record.kind) {
    case JournalKind::Synced:
    case JournalKind::Imported: {
        const QJsonObject counts = record.detail.value("apiUsers"_L1).toObject();
        return tr("API users: %1 added, %2 changed, %3 removed")
            .arg(locale.toString(counts.value("added"_L1).toInteger()),
                 locale.toString(counts.value("changed"_L1).toInteger()),
                 locale.toString(counts.value("removed"_L1).toInteger()));
    }
    case JournalKind::Connected:
    case JournalKind::Disconnected:
        return shortened(record.detail.value("account"_L1).toString());
    case JournalKind::Archived:
        return tr("Entries up to number %1").arg(locale.toString(record.detail.value("until"_L1).toInteger()));
    case JournalKind::GroupAdded:
    case JournalKind::GroupRemoved:
        return shortened(record.detail.value("name"_L1).toString());
    case JournalKind::Added:
    case JournalKind::Deleted:
        for (const JournalChange &change : record.changes()) {
            const QJsonValue &known = record.kind == JournalKind::Added ? change.after : change.before;
            const bool isInAColumn = change.field == "operatorGuid"_L1 || change.field == "username"_L1;
            if (!isInAColumn && !known.toString().isEmpty())
                parts += tr("%1: %2", "a field and its value").arg(field(change.field), value(change.field, known));
        }
        break;
    default:
        for (const JournalChange &change : record.changes()) {
            parts +=
                tr("%1: %2 → %3", "a field, its old and its new value")
                    .arg(field(change.field), value(change.field, change.before), value(change.field, change.after));
        }
        break;
    }
    return parts.join("; "_L1);
}

QList<std::pair<QString, QString>> JournalText::facts(const JournalRecord &record)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const QString &what, const QString &value) {
        if (!value.isEmpty())
            facts.emplaceBack(what, value);
    };
    add(tr("When"), ApiUserText::exactly(record.at));
    add(tr("What"), kind(record));
    add(tr("API user"), ApiUserText::oneLine(record.username));
    add(tr("Operator"), ApiUserText::oneLine(record.operatorName));
    add(tr("By whom"), byWhom(record));
    add(tr("Version of the program"), ApiUserText::oneLine(record.version));
    const QList<JournalChange> changes = record.changes();
    for (const JournalChange &change : changes) {
        const auto whole = [&](const QJsonValue &of) {
            return change.field == "description"_L1 && !of.toString().isEmpty() ? harmlessProse(of.toString())
                                                                                : value(change.field, of);
        };
        const bool isShown = change.field == "operatorGuid"_L1 || change.field == "username"_L1;
        if (record.kind == JournalKind::Added || record.kind == JournalKind::Deleted) {
            const QJsonValue &known = record.kind == JournalKind::Added ? change.after : change.before;
            if (!isShown && !known.toString().isEmpty())
                add(field(change.field), whole(known));
        } else {
            add(field(change.field),
                tr("%1 → %2", "an old and a new value").arg(whole(change.before), whole(change.after)));
        }
    }
    if (record.kind == JournalKind::Added || record.kind == JournalKind::Deleted)
        addUse(record, add);
    if (changes.isEmpty())
        add(tr("Details"), details(record));
    return facts;
}

} // namespace umh
