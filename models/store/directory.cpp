#include "store/directory.h"

#include "store/dialect.h"

namespace umh {

Directory::Directory(DirectoryLocation location, std::shared_ptr<DirectoryFile> file)
    : m_location(std::move(location))
    , m_file(std::move(file))
{ }

Result<Connection> Directory::connectFirst(const DirectoryLocation &location, Opening opening, const Secret &password,
                                           const std::stop_token &stop)
{
    if (const FileDialect *files = Dialect::forLocation(location).files()) {
        if (const Status ours = files->checkOwner(location); !ours)
            return ours.error();
        // Made by a version that left it to the umask. One that somebody has named may be open to others on purpose.
        if (location == DirectoryLocation::standard())
            files->makePrivate(location);
    }
    const auto access =
        opening == Opening::CreateIfMissing ? Connection::Access::Create : Connection::Access::ReadWrite;
    return Connection::open(location, access, writeTimeout, {}, password, stop);
}

Result<Directory> Directory::madeReady(const Connection &connection, const Secret &password,
                                       const std::stop_token &stop, const MigrationProgressHandler &onStep)
{
    const Dialect &dialect = connection.dialect();
    if (const Status migrated = migrate(connection, dialect.migrations(), stop, onStep); !migrated)
        return migrated.error();
    const Result<SchemaRight> right = schemaRight(connection, dialect.migrations());
    if (!right)
        return right.error();
    Directory directory(connection.location(), connection.file());
    directory.m_password = password;
    directory.m_isForNewerPrograms = *right != SchemaRight::Write;
    if (!directory.m_isForNewerPrograms) {
        if (const Status shared = dialect.enableWal(connection); !shared)
            return shared.error();
    }
    if (!dialect.files()) {
        const Result<DirectoryRights> rights = dialect.rights(connection);
        if (!rights)
            return rights.error();
        directory.m_rights = *rights;
    }
    return directory;
}

Result<Directory> Directory::open(const DirectoryLocation &location, Opening opening, const Secret &password,
                                  const std::stop_token &stop, const MigrationProgressHandler &onStep)
{
    const Result<Connection> connection = connectFirst(location, opening, password, stop);
    if (!connection)
        return connection.error();
    return madeReady(*connection, password, stop, onStep);
}

Result<std::optional<Directory>> Directory::openUnlessOlder(const DirectoryLocation &location, Opening opening,
                                                            const Secret &password, const std::stop_token &stop)
{
    const Result<Connection> connection = connectFirst(location, opening, password, stop);
    if (!connection)
        return connection.error();
    const Result<bool> older = isOlder(*connection, connection->dialect().migrations());
    if (!older)
        return older.error();
    if (*older) {
        const Status may = checkMayMigrate(*connection);
        return may ? Result<std::optional<Directory>>(std::optional<Directory>()) : may.error();
    }
    Result<Directory> directory = madeReady(*connection, password, {}, {});
    if (!directory)
        return directory.error();
    return std::optional(std::move(*directory));
}

Status Directory::checkIsThere(const DirectoryLocation &location)
{
    return Dialect::forLocation(location).checkBeforeOpening(location, Connection::Access::ReadOnly);
}

Status Directory::checkIsForThisProgram() const
{
    if (m_isForNewerPrograms)
        return Error{.kind = ErrorKind::NewerWriter, .path = m_location.name()};
    return {};
}

bool Directory::isWritable() const
{
    return rights().syncs;
}

DirectoryRights Directory::rights() const
{
    DirectoryRights rights = m_rights;
    const FileDialect *files = Dialect::forLocation(m_location).files();
    if (m_isForNewerPrograms || (files && !files->isWritable(m_location))) {
        rights.syncs = false;
        rights.changes = false;
    }
    return rights;
}

Result<Connection> Directory::connect(Use use) const
{
    const bool writes = use == Use::Writing || use == Use::WritingAtOnce;
    if (const Status ours = writes ? checkIsForThisProgram() : Status(); !ours)
        return ours.error();
    const auto access = writes ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    const auto timeout = use == Use::Writing ? writeTimeout
        : use == Use::Background             ? std::chrono::milliseconds(2'000)
                                             : std::chrono::milliseconds(0);
    return Connection::open(m_location, access, timeout, m_file, m_password);
}

} // namespace umh
