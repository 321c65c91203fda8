#pragma once

#include "domain/result.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/servercontact.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

/// A directory that is known to be there and to have the schema of this program, or a newer one that this program may
/// still read. A value; thread-safe.
class Directory final
{
public:
    enum class Opening {
        Existing, ///< must be there
        CreateIfMissing, ///< made, with the folders above it, where it is not
    };

    /// What a connection is for: decides how long it waits for another writer, and whether it may write.
    enum class Use {
        Display, ///< reads for the window; never waits
        Background, ///< reads on a worker thread
        Writing, ///< waits for other writers up to writeTimeout
        WritingAtOnce, ///< never waits: for what can be left out this time
        Watching, ///< as Background, also while the server is known to be out of reach: to find out when it is back
    };
    static constexpr std::chrono::milliseconds writeTimeout{10'000};

    /// Opens, checks and, where needed, creates or migrates the directory at \a location. Migrating can take long: \a
    /// onStep is told how far it is, \a stop ends it with Cancelled.
    [[nodiscard]] static Result<Directory> open(const DirectoryLocation &location, Opening opening,
                                                const std::stop_token &stop = {},
                                                const MigrationProgressHandler &onStep = {});
    /// As open(), but nothing where it would have to migrate. That never takes long.
    [[nodiscard]] static Result<std::optional<Directory>> openUnlessOlder(const DirectoryLocation &location,
                                                                          Opening opening);

    /// Whether there is a file at \a location that can be read, without opening it: FileNotFound, NotARegularFile,
    /// NoPermission and the like where not.
    [[nodiscard]] static Status checkIsThere(const DirectoryLocation &location);

    [[nodiscard]] const DirectoryLocation &location() const { return m_location; }
    /// Whether this user, and this program, may write to it; where not, it can only be looked at.
    [[nodiscard]] bool isWritable() const;
    /// Whether a newer program has changed it so that this one may only look at it.
    [[nodiscard]] bool isForNewerPrograms() const { return m_isForNewerPrograms; }
    /// NewerWriter where it isForNewerPrograms().
    [[nodiscard]] Status checkIsForThisProgram() const;

    /// A new connection for the calling thread, to the very file that was opened; any other is FileReplaced. To write,
    /// only where checkIsForThisProgram() has nothing against it. While the server is known to be out of reach, that
    /// is the error, at once; ServerLost soon after \a stop was requested while the server did not answer.
    [[nodiscard]] Result<Connection> connect(Use use, const std::stop_token &stop = {}) const;
    /// Of a transaction that named itself \a operation and whose commit on \a session (Dialect::session()) got no
    /// answer: whether it was committed. Tries that for as long as is worth it; then CommitUnknown.
    [[nodiscard]] Result<bool> findOut(const QString &operation, const QString &session) const;
    /// How this program stands with the server that has it; null for a file.
    [[nodiscard]] const std::shared_ptr<ServerContact> &contact() const { return m_contact; }

private:
    [[nodiscard]] Result<bool> hasHappened(const QString &operation, const QString &session) const;
    Directory(DirectoryLocation location, std::shared_ptr<DirectoryFile> file, bool isForNewerPrograms);
    [[nodiscard]] static Result<Connection> connectFirst(const DirectoryLocation &location, Opening opening);
    [[nodiscard]] static Result<Directory> madeReady(const Connection &connection, const std::stop_token &stop,
                                                     const MigrationProgressHandler &onStep);

    DirectoryLocation m_location;
    std::shared_ptr<DirectoryFile> m_file;
    bool m_isForNewerPrograms;
    std::shared_ptr<ServerContact> m_contact;
};

} // namespace umh
