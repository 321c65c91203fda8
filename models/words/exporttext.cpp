#include "words/exporttext.h"

#include "words/apiusertext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {

QString ExportText::listName(const DirectoryQuery &query)
{
    if (std::holds_alternative<ApiUserQuery>(query))
        return tr("API users", "the name of a sheet: at most 31 characters, none of [ ] : * ? / \\");
    if (std::holds_alternative<OperatorQuery>(query))
        return tr("Operators", "the name of a sheet: at most 31 characters, none of [ ] : * ? / \\");
    if (std::holds_alternative<JournalQuery>(query))
        return tr("Journal", "the name of a sheet: at most 31 characters, none of [ ] : * ? / \\");
    return tr("Operator groups", "the name of a sheet: at most 31 characters, none of [ ] : * ? / \\");
}

QString ExportText::fileName(const DirectoryQuery &query)
{
    if (std::holds_alternative<ApiUserQuery>(query))
        return tr("api-users", "the beginning of a file's name");
    if (std::holds_alternative<OperatorQuery>(query))
        return tr("operators", "the beginning of a file's name");
    if (std::holds_alternative<JournalQuery>(query))
        return tr("journal", "the beginning of a file's name");
    return tr("operator-groups", "the beginning of a file's name");
}

QString ExportText::onlySelected()
{
    return tr("only the rows that were selected");
}

QString ExportText::cutNote(qsizetype length)
{
    return u"… "_s + tr("[cut off: %1 characters in all]").arg(QLocale().toString(length));
}

QString ExportText::factsName()
{
    return tr("About this list", "the name of a sheet: at most 31 characters, none of [ ] : * ? / \\");
}

QList<std::pair<QString, QString>> ExportText::facts(const ExportFacts &facts)
{
    QList<std::pair<QString, QString>> all{
        {tr("List"), facts.list},
        {tr("Database"), facts.database},
        {tr("Account"), facts.account.isEmpty() ? tr("none") : facts.account},
        {tr("Filter"), facts.filter.isEmpty() ? tr("none: all rows") : facts.filter},
        {tr("As of (UTC)"), ApiUserText::copied(facts.at)},
        {tr("Rows"), QLocale().toString(facts.rows)},
    };
    if (facts.cutTexts > 0)
        all.emplaceBack(tr("Texts that were too long for a cell"), QLocale().toString(facts.cutTexts));
    all.emplaceBack(tr("Made by"),
                    u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    return all;
}

} // namespace umh
