#include "words/directoryfactstext.h"

#include "domain/text/harmlesstext.h"

#include <QtCore/QLocale>

namespace umh {

QString DirectoryFactsText::rights(const DirectoryFacts &facts)
{
    if (facts.isStandby)
        return tr("View only: this server is a standby");
    if (facts.mayUpdate)
        return tr("Everything, including updating the database to a new version");
    if (facts.mayChange)
        return tr("View, sync and change API users");
    return facts.maySync ? tr("View and sync") : tr("View only");
}

QList<std::pair<QString, QString>> DirectoryFactsText::of(const DirectoryFacts &facts)
{
    QList<std::pair<QString, QString>> lines{{tr("Place", "of a database"), harmlessText(facts.place)},
                                             {tr("Database system"), harmlessText(facts.engine)}};
    lines.append({tr("Search"),
                  facts.isSearchIndexed ? tr("Fast, by an index")
                                        : tr("Slower with many API users: the server lacks the extension pg_trgm")});
    if (!facts.person.isEmpty())
        lines.append({tr("Signed in as"), harmlessText(facts.person)});
    lines.append({tr("You can", "what somebody may do with a database"), rights(facts)});
    if (facts.otherPrograms)
        lines.append({tr("Other connected programs"), QLocale().toString(*facts.otherPrograms)});
    return lines;
}

} // namespace umh
