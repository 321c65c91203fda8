#include "store/directory.h"

#include "domain/time/clock.h"
#include "store/dialect.h"
#include "store/journal.h"

namespace umh {
namespace {

/// What Directory::haveAllAnswerLater() was given.
std::shared_ptr<LateAnswers> &answersOfAll()
{
    static std::shared_ptr<LateAnswers> answers;
    return answers;
}

} // namespace

Directory::Directory(DirectoryLocation location, std::shared_ptr<DirectoryFile> file)
    : m_location(std::move(location))
    , m_file(std::move(file))
    , m_contact(ServerContact::with(m_location))
    , m_lateAnswers(answersOfAll())
{ }

bool Directory::answersAtOnce() const
{
    return !m_lateAnswers && Dialect::forLocation(m_location).answersAtOnce();
}

Directory Directory::answeringLater(std::shared_ptr<LateAnswers> answers) const
{
    Directory later = *this;
    later.m_lateAnswers = std::move(answers);
    return later;
}

void Directory::haveAllAnswerLater(std::shared_ptr<LateAnswers> answers)
{
    answersOfAll() = std::move(answers);
}

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

Status Directory::checkMayChange() const
{
    if (m_rights.syncs && !m_rights.changes)
        return Error{.kind = ErrorKind::NoRight, .path = m_location.name()};
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

Result<Connection> Directory::connect(Use use, const std::stop_token &stop) const
{
    const ConnectingStop ended(m_contact.get());
    if (stop.stop_requested() || ConnectingStop::isAsked())
        return Error{.kind = ErrorKind::ServerLost, .path = m_location.name()};
    if (m_contact && use != Use::Watching) {
        if (const std::optional<Error> trouble = m_contact->trouble())
            return *trouble;
    }
    const bool writes = use == Use::Writing || use == Use::WritingAtOnce;
    if (const Status ours = writes ? checkIsForThisProgram() : Status(); !ours)
        return ours.error();
    const auto access = writes ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    const auto timeout = use == Use::Writing             ? writeTimeout
        : use == Use::Background || use == Use::Watching ? std::chrono::milliseconds(2'000)
                                                         : std::chrono::milliseconds(0);
    Result<Connection> connection = Connection::open(m_location, access, timeout, m_file, m_password, stop);
    if (connection && m_contact && writes) {
        connection->m_findOut = [directory = *this](const QString &operation, const QString &session) {
            return directory.findOut(operation, session);
        };
    }
    return connection;
}

Result<bool> Directory::findOut(const QString &operation, const QString &session) const
{
    return umh::findOut([&] { return hasHappened(operation, session); },
                        Error{.kind = ErrorKind::CommitUnknown, .path = m_location.name()},
                        ServerContact::timeWhileTrying(m_contact));
}

Result<bool> Directory::hasHappened(const QString &operation, const QString &session) const
{
    const Result<Connection> connection = connect(Use::Writing);
    if (!connection)
        return connection.error();
    // It may still be there, waiting for a commit that will never come, or be committing at this moment. It has the row
    // of the state: whoever may write after it knows that it is over, one way or the other.
    connection->dialect().endSession(*connection, session);
    const auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    return Journal(*connection, Clock::system()).hasOperation(operation);
}

} // namespace umh
