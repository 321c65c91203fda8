#pragma once

#include "domain/result.h"
#include "domain/system/secret.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/servercontact.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

/// What somebody may do with a directory besides reading it.
struct DirectoryRights
{
    bool syncs = true; ///< bring it in step with its account
    bool changes = true; ///< change and delete API users, and what is noted about them
    bool migrates = true; ///< bring it up to date for a newer program, as its owner

    friend bool operator==(const DirectoryRights &, const DirectoryRights &) = default;
};

/// Has a directory in a file answer as late as one on a server, for tests of what must not wait for it. Thread-safe.
class LateAnswers
{
public:
    LateAnswers() = default;
    virtual ~LateAnswers() = default;
    Q_DISABLE_COPY_MOVE(LateAnswers)

    /// Called on a DirectoryThread before each piece of its work; may take as long as it likes.
    virtual void await() = 0;
    /// Called by whoever asks for such a piece, when it does, and on the thread once it is done.
    virtual void expect() { }
    virtual void done() { }
};

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
    /// onStep is told how far it is, \a stop ends it with Cancelled. On a server only the owner of the directory
    /// migrates it (OnlyOwnerUpdates); \a password is for a server that asks for one, and is kept for further
    /// connections.
    [[nodiscard]] static Result<Directory> open(const DirectoryLocation &location, Opening opening,
                                                const Secret &password = {}, const std::stop_token &stop = {},
                                                const MigrationProgressHandler &onStep = {});
    /// As open(), but nothing where it would have to migrate, and whoever asks may. That never takes long, but for a
    /// server that does not answer, which \a stop ends.
    [[nodiscard]] static Result<std::optional<Directory>> openUnlessOlder(const DirectoryLocation &location,
                                                                          Opening opening, const Secret &password = {},
                                                                          const std::stop_token &stop = {});

    /// Whether there is a file at \a location that can be read, without opening it: FileNotFound, NotARegularFile,
    /// NoPermission and the like where not.
    [[nodiscard]] static Status checkIsThere(const DirectoryLocation &location);

    [[nodiscard]] const DirectoryLocation &location() const { return m_location; }
    /// Whether this user, and this program, may write to it at all; where not, it can only be looked at. Of one on a
    /// server, as it was when it was opened.
    [[nodiscard]] bool isWritable() const;
    /// What of that they may.
    [[nodiscard]] DirectoryRights rights() const;
    /// NoRight where they may bring it in step with its account, but change nothing else: the server cannot tell a
    /// deletion by a person from one by a sync, so whoever changes it for a person asks this first.
    [[nodiscard]] Status checkMayChange() const;
    /// Whether a newer program has changed it so that this one may only look at it.
    [[nodiscard]] bool isForNewerPrograms() const { return m_isForNewerPrograms; }
    /// NewerWriter where it isForNewerPrograms().
    [[nodiscard]] Status checkIsForThisProgram() const;

    /// Whether the GUI thread may read it itself, see Dialect; where not, it never has a connection to it.
    [[nodiscard]] bool answersAtOnce() const;
    // For tests: the same directory, but as if it was on a server; and whether all that are opened are from now on.
    [[nodiscard]] Directory answeringLater(std::shared_ptr<LateAnswers> answers) const;
    static void haveAllAnswerLater(std::shared_ptr<LateAnswers> answers);
    /// What keeps its answers waiting; null but in tests.
    [[nodiscard]] LateAnswers *lateAnswers() const { return m_lateAnswers.get(); }

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
    Directory(DirectoryLocation location, std::shared_ptr<DirectoryFile> file);
    [[nodiscard]] static Result<Connection> connectFirst(const DirectoryLocation &location, Opening opening,
                                                         const Secret &password, const std::stop_token &stop);
    [[nodiscard]] static Result<Directory> madeReady(const Connection &connection, const Secret &password,
                                                     const std::stop_token &stop,
                                                     const MigrationProgressHandler &onStep);

    DirectoryLocation m_location;
    std::shared_ptr<DirectoryFile> m_file;
    Secret m_password;
    bool m_isForNewerPrograms = false;
    DirectoryRights m_rights; ///< as the server said; all for a file
    std::shared_ptr<ServerContact> m_contact;
    std::shared_ptr<LateAnswers> m_lateAnswers;
};

} // namespace umh
