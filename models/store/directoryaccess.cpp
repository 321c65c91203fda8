#include "store/directoryaccess.h"

#include "store/dialect.h"

namespace umh {

Result<FoundDirectory> findDirectory(const DirectoryLocation &location, const Secret & /*password*/,
                                     Directory::Opening opening, const std::stop_token & /*stop*/)
{
    Result<std::optional<Directory>> directory = Directory::openUnlessOlder(location, opening);
    if (!directory)
        return directory.error();
    return FoundDirectory{.directory = std::move(*directory)};
}

Result<Directory> openDirectory(const DirectoryLocation &location, const Secret & /*password*/,
                                Directory::Opening opening, const std::stop_token &stop,
                                const MigrationProgressHandler &onStep)
{
    return Directory::open(location, opening, stop, onStep);
}

Result<DirectoryFacts> factsOf(const Directory &directory)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return connection.error();
    Result<DirectoryFacts> facts = connection->dialect().facts(*connection);
    if (!facts)
        return facts.error();
    facts->place = directory.location().name();
    if (!directory.isWritable())
        facts->maySync = facts->mayChange = facts->mayUpdate = false;
    return facts;
}

} // namespace umh
