#pragma once

#include "domain/result.h"
#include "store/connection.h"
#include "store/migrations.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

/// Has a directory in a file answer as late as one on a server, for tests of what must not wait for it. Thread-safe.
class LateAnswers
{
public:
    LateAnswers() = default;
    virtual ~LateAnswers() = default;
    Q_DISABLE_COPY_MOVE(LateAnswers)

    /// Called on a DirectoryThread before each piece of its work; may take as long as it likes.
    virtual void await() = 0;
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

    /// Whether the GUI thread may read it itself, see Dialect; where not, it never has a connection to it.
    [[nodiscard]] bool answersAtOnce() const;
    // For tests: the same directory, but as if it was on a server; and whether all that are opened are from now on.
    [[nodiscard]] Directory answeringLater(std::shared_ptr<LateAnswers> answers) const;
    static void haveAllAnswerLater(std::shared_ptr<LateAnswers> answers);
    /// What keeps its answers waiting; null but in tests.
    [[nodiscard]] LateAnswers *lateAnswers() const { return m_lateAnswers.get(); }

    /// A new connection for the calling thread, to the very file that was opened; any other is FileReplaced. To write,
    /// only where checkIsForThisProgram() has nothing against it.
    [[nodiscard]] Result<Connection> connect(Use use) const;

private:
    Directory(DirectoryLocation location, std::shared_ptr<DirectoryFile> file, bool isForNewerPrograms);
    [[nodiscard]] static Result<Connection> connectFirst(const DirectoryLocation &location, Opening opening);
    [[nodiscard]] static Result<Directory> madeReady(const Connection &connection, const std::stop_token &stop,
                                                     const MigrationProgressHandler &onStep);

    DirectoryLocation m_location;
    std::shared_ptr<DirectoryFile> m_file;
    bool m_isForNewerPrograms;
    std::shared_ptr<LateAnswers> m_lateAnswers;
};

} // namespace umh
