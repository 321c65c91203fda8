#include "app/summarytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <array>

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
            return tr("The database was up to date already.");
        const QLocale locale;
        QStringList sentences;
        for (const auto &[name, tally] : kindsOf(summary)) {
            if (tally.added + tally.changed + tally.removed > 0) {
                sentences += tr("%1: %2 new, %3 changed, %4 removed.", "operators and the like, with numbers")
                                 .arg(name, locale.toString(tally.added), locale.toString(tally.changed),
                                      locale.toString(tally.removed));
            }
        }
        return sentences.join(u' ');
    }
};

} // namespace

QStringList importSummary(const LoadSummary &summary)
{
    return Summary::ofImport(summary);
}

QString syncSummaryText(const LoadSummary &summary)
{
    return Summary::ofSync(summary);
}

} // namespace umh
