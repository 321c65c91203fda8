#include "store/directory.h"

#include "store/dialect.h"
#include "store/migrations.h"

namespace umh {

Directory::Directory(DirectoryLocation location)
    : m_location(std::move(location))
{ }

Result<Directory> Directory::open(const DirectoryLocation &location, Opening opening)
{
    const auto access =
        opening == Opening::CreateIfMissing ? Connection::Access::Create : Connection::Access::ReadWrite;
    const Result<Connection> connection = Connection::open(location, access, writeTimeout);
    if (!connection)
        return connection.error();
    if (const Status migrated = migrate(*connection, connection->dialect().migrations()); !migrated)
        return migrated.error();
    if (const Status shared = connection->dialect().letReadersWorkBesideAWriter(*connection); !shared)
        return shared.error();
    return Directory(location);
}

Result<Connection> Directory::connect(Use use) const
{
    const auto access = use == Use::Writing ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    const auto timeout = use == Use::Writing ? writeTimeout
        : use == Use::Background             ? std::chrono::milliseconds(2'000)
                                             : std::chrono::milliseconds(0);
    return Connection::open(m_location, access, timeout);
}

} // namespace umh
