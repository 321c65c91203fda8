#pragma once

#include "domain/result.h"
#include "store/directory.h"

#include <memory>
#include <stop_token>

class QTemporaryDir;

namespace umh {

struct CommandLine;

/// The directory that a command line means, open. A throw-away one goes together with this.
class CommandDirectory final
{
public:
    /// Import and sample make a directory that is missing. The other commands do so only with the person's own, which
    /// is empty then; a path must be right. Filling a throw-away directory with the sample stops with Cancelled on \a
    /// stop.
    [[nodiscard]] static Result<CommandDirectory> open(const CommandLine &commandLine, const std::stop_token &stop);
    ~CommandDirectory();
    CommandDirectory(CommandDirectory &&other) noexcept;
    CommandDirectory &operator=(CommandDirectory &&other) noexcept;
    Q_DISABLE_COPY(CommandDirectory)

    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] Result<Connection> connect(Directory::Use use) const { return m_directory.connect(use); }

private:
    CommandDirectory(std::unique_ptr<QTemporaryDir> folder, Directory directory);
    [[nodiscard]] static Result<CommandDirectory> makeSample(const std::stop_token &stop);

    std::unique_ptr<QTemporaryDir> m_folder; ///< of a throw-away directory
    Directory m_directory;
};

} // namespace umh
