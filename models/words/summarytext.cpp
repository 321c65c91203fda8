#include "words/summarytext.h"

#include "words/errordetail.h"
#include "words/pluralcount.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Holds the translation context.
class Summary final
{
    Q_DECLARE_TR_FUNCTIONS(umh::Summary)

public:
    struct Kind
    {
        QString name;
        LoadTally tally;
    };

    [[nodiscard]] static std::array<Kind, 3> kindsOf(const LoadSummary &summary)
    {
        return {{{tr("Operators"), summary.operators},
                 {tr("Operator groups"), summary.groups},
                 {tr("API users"), summary.apiUsers}}};
    }

    [[nodiscard]] static QStringList ofImport(const LoadSummary &summary)
    {
        const QLocale locale;
        QStringList sentences;
        for (const auto &[name, tally] : kindsOf(summary)) {
            if (tally.total() > 0) {
                sentences += tr("%1: %2 new, %3 changed, %4 unchanged.", "operators and the like, with numbers")
                                 .arg(name, locale.toString(tally.added), locale.toString(tally.changed),
                                      locale.toString(tally.unchanged));
            }
        }
        if (sentences.isEmpty())
            return {tr("The files contain nothing to import.")};
        return summary.changedAnything() ? sentences
                                         : QStringList{tr("The files contained nothing new; nothing was changed.")};
    }

    [[nodiscard]] static QString ofSync(const LoadSummary &summary)
    {
        if (!summary.changedAnything())
            return tr("Nothing has changed.");
        // API users are what it is about: they need no name where nothing else has changed.
        const auto hasNone = [](const LoadTally &tally) { return changesOf(tally).isEmpty(); };
        if (hasNone(summary.operators) && hasNone(summary.groups))
            return tr("%1.", "a list of changes").arg(changesOf(summary.apiUsers));
        QStringList sentences;
        for (const auto &[name, tally] : kindsOf(summary)) {
            if (!hasNone(tally))
                sentences += tr("%1: %2.", "operators and the like: a list of changes").arg(name, changesOf(tally));
        }
        return sentences.join(u' ');
    }

    [[nodiscard]] static QString ofCopy(const CopySummary &summary)
    {
        const QLocale locale;
        return tr("Operators: %1. Operator groups: %2. API users: %3.", "how many were copied")
            .arg(locale.toString(summary.operators), locale.toString(summary.groups),
                 locale.toString(summary.apiUsers));
    }

    /// "4 added, 2 deleted elsewhere, 31 changed"; empty where nothing is.
    [[nodiscard]] static QString changesOf(const LoadTally &tally)
    {
        QStringList changes;
        if (tally.added > 0)
            changes += tr("%Ln added", "API users and the like", pluralCount(tally.added));
        if (tally.removed > 0)
            changes += tr("%Ln deleted elsewhere", "API users and the like", pluralCount(tally.removed));
        if (tally.changed > 0)
            changes += tr("%Ln changed", "API users and the like", pluralCount(tally.changed));
        return changes.join(tr(", ", "between changes"));
    }

    [[nodiscard]] static QString place(const NotUnderstood &note)
    {
        const int elements = pluralCount(note.elements);
        const QString place = [&] {
            switch (note.kind) {
            case ElementKind::Account:
                return tr("%1 of the account (for example %2)", "a field with one of its values");
            case ElementKind::Operator:
                return tr("%1 of %Ln operator(s) (for example %2)", "a field with one of its values", elements);
            case ElementKind::OperatorGroup:
                return tr("%1 of %Ln operator group(s) (for example %2)", "a field with one of its values", elements);
            case ElementKind::ApiUser:
                return tr("%1 of %Ln API user(s) (for example %2)", "a field with one of its values", elements);
            }
            Q_UNREACHABLE();
        }();
        // Of members it is said in words what is wrong with one of them.
        const bool isDetail = note.kind == ElementKind::OperatorGroup && note.example.startsWith("member "_L1);
        return place.arg(note.field, isDetail ? errorDetailInWords(note.example) : note.example);
    }

    [[nodiscard]] static QString ofBare(ElementKind kind)
    {
        switch (kind) {
        case ElementKind::Account:
            return {};
        case ElementKind::Operator:
            return tr("The operators come without any known field for e-mail address, duty, administrator rights or "
                      "language: all of these are unknown.");
        case ElementKind::OperatorGroup:
            return tr("The operator groups come without any known field that tells which of them holds everyone and "
                      "which the administrators.");
        case ElementKind::ApiUser:
            return tr("The API users come without any known field for type, creation, last use, requests or "
                      "description: all of these are unknown.");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString ofTimeDifference(qint64 minutes, const QString &timeZone)
    {
        const qint64 size = std::abs(minutes);
        const QString hours = u"%1:%2"_s.arg(size / 60).arg(size % 60, 2, 10, QChar(u'0'));
        const QString present = timeZone.isEmpty() ? u"UTC"_s : timeZone;
        return (minutes > 0 ? tr("Read in the time zone %2, the times of the account are ahead of its clock by this "
                                 "many hours: %1. It is "
                                 "probably in another time zone.",
                                 "hours and minutes, as in 5:30")
                            : tr("Read in the time zone %2, the times of the account are behind its clock by this many "
                                 "hours: %1. It is "
                                 "probably in another time zone.",
                                 "hours and minutes, as in 5:30"))
            .arg(hours, present);
    }

    [[nodiscard]] static QString remarks(const LoadSummary &summary, const QString &timeZone)
    {
        QStringList sentences;
        QStringList places;
        QStringList mended;
        for (const NotUnderstood &note : summary.notes.notUnderstood)
            (note.isMended ? mended : places) += place(note);
        if (!mended.isEmpty())
            sentences += tr("Some characters could not be stored and were replaced: %1.", "a list of fields")
                             .arg(mended.join("; "_L1));
        if (!places.isEmpty())
            sentences += tr("Some values could not be read and count as unknown: %1.", "a list of fields")
                             .arg(places.join("; "_L1));
        for (const ElementKind kind : elementKinds) {
            if (summary.notes.isBare(kind))
                sentences += ofBare(kind);
        }
        if (summary.notes.accountIsHidden)
            sentences +=
                tr("This API user may not read the data of the account itself: its number and its operator quota "
                   "are unknown.");
        if (summary.timeDifference)
            sentences += ofTimeDifference(*summary.timeDifference, timeZone);
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }
};

} // namespace

QStringList importSummary(const LoadSummary &summary)
{
    return Summary::ofImport(summary);
}

QString copySummaryText(const CopySummary &summary)
{
    return Summary::ofCopy(summary);
}

QString syncSummaryText(const LoadSummary &summary)
{
    return Summary::ofSync(summary);
}

QString remarksText(const LoadSummary &summary, const QString &timeZone)
{
    return Summary::remarks(summary, timeZone);
}

QStringList remarksOf(const LoadSummary &summary)
{
    QStringList remarks;
    for (const NotUnderstood &note : summary.notes.notUnderstood)
        remarks += u"%1 %2 %3"_s.arg(int(note.kind)).arg(note.field, note.isMended ? u"mended"_s : u"unknown"_s);
    for (const ElementKind kind : elementKinds) {
        if (summary.notes.isBare(kind))
            remarks += QString::number(int(kind));
    }
    if (summary.notes.accountIsHidden)
        remarks += u"hidden"_s;
    if (summary.timeDifference)
        remarks += u"%1 minutes"_s.arg(*summary.timeDifference);
    remarks.sort();
    return remarks;
}

} // namespace umh
