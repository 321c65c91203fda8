#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <cstdio>

namespace umh {

/// Where a command reads and writes. A value; the files belong to somebody else.
struct CommandStreams
{
    std::FILE *input = stdin;
    std::FILE *output = stdout;
    std::FILE *error = stderr;
};

[[nodiscard]] bool isTerminal(std::FILE *file);

/// Writes \a text to \a file at once. What cannot be written is lost.
void say(std::FILE *file, const QString &text);

/// Standard output of a command, which can be a pipe whose reader has left or a file on a full disk.
class CommandOutput final
{
public:
    /// \a file must outlive this.
    explicit CommandOutput(std::FILE *file)
        : m_file(file)
    { }
    Q_DISABLE_COPY_MOVE(CommandOutput)

    [[nodiscard]] bool isTerminal() const { return umh::isTerminal(m_file); }

    // False once something could not be written; from then on nothing is.
    bool write(const QByteArray &bytes);
    bool write(const QString &text) { return write(text.toUtf8()); }
    /// Brings everything to where it is going.
    bool flush();

    /// Whether the reader wants no more, as `head` does when it has enough: not an error.
    [[nodiscard]] bool readerHasLeft() const;
    /// What went wrong, in the words of the system; null while all is well.
    [[nodiscard]] QString problem() const;

private:
    bool keepError();

    std::FILE *const m_file;
    int m_errorNumber = 0;
};

} // namespace umh
