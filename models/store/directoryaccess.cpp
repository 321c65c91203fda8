#include "store/directoryaccess.h"

#include "store/dialect.h"

namespace umh {

Result<FoundDirectory> findDirectory(const DirectoryLocation &location, const Secret &password,
                                     Directory::Opening opening, const std::stop_token &stop)
{
    Result<std::optional<Directory>> directory = Directory::openUnlessOlder(location, opening, password, stop);
    if (!directory)
        return directory.error();
    FoundDirectory found{.directory = std::move(*directory)};
    if (found.directory)
        return found;
    const Result<Connection> connection =
        Connection::open(location, Connection::Access::ReadOnly, std::chrono::milliseconds(0), {}, password, stop);
    if (!connection)
        return connection.error();
    const Result<DirectoryFacts> facts = connection->dialect().facts(*connection);
    if (!facts)
        return facts.error();
    found.otherPrograms = facts->otherPrograms;
    return found;
}

Result<DirectoryFacts> factsOf(const Directory &directory)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return connection.error();
    const Dialect &dialect = connection->dialect();
    Result<DirectoryFacts> facts = dialect.facts(*connection);
    if (!facts)
        return facts.error();
    const Result<bool> indexed = dialect.hasSearchIndex(*connection);
    if (!indexed)
        return indexed.error();
    facts->place = directory.location().name();
    facts->isSearchIndexed = *indexed;
    facts->maySync = directory.isWritable();
    facts->mayChange = facts->maySync && directory.rights().changes;
    facts->mayUpdate = facts->maySync && directory.rights().migrates;
    return facts;
}

} // namespace umh
