#pragma once

#include "domain/error.h"
#include "domain/system/secret.h"
#include "words/errortext.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <cstdio>
#include <optional>

namespace umh {

struct JobProgress;
struct LoadProgress;
struct SyncProgress;

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
/// Says on standard error what there is to say besides of something that went well; nothing where \a sentences is
/// empty.
void remark(const CommandStreams &streams, const QString &sentences);

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

// How commands end. Each function prints what there is to say and returns the exit status.

/// Says \a sentence, which should tell what happened and what to do.
[[nodiscard]] int fail(const CommandStreams &streams, const QString &sentence);
[[nodiscard]] int fail(const CommandStreams &streams, const Error &error,
                       ErrorSituation situation = ErrorSituation::FirstUse);
/// Ends the command well, unless \a output could not be written to its end. \a done is what the command has changed, in
/// whole sentences: whoever does not get the output must hear of it nevertheless. Empty where it has changed nothing.
[[nodiscard]] int finish(const CommandStreams &streams, CommandOutput &output, const QString &done = {});

/// How far a load is, on one line of a terminal that is written again and again, and gone in the end. Silent where \a
/// file is no terminal.
class CommandProgress final
{
public:
    /// \a file must outlive this.
    explicit CommandProgress(std::FILE *file);
    ~CommandProgress();
    Q_DISABLE_COPY_MOVE(CommandProgress)

    /// Quick where there is nothing new to show, so it may be called often.
    void show(const LoadProgress &progress);
    void show(const SyncProgress &progress);
    void show(const JobProgress &progress);

private:
    void replaceBy(const QString &line);

    std::FILE *const m_file;
    const bool m_silent;
    QString m_shown;
};

/// While it lives, nothing that this process says on standard error is seen: for libraries that talk there.
class SilentErrors final
{
public:
    SilentErrors();
    ~SilentErrors();
    Q_DISABLE_COPY_MOVE(SilentErrors)

private:
    const int m_usual; ///< standard error; -1 where there is none
};

// Questions of commands, on the terminal: asked where a person sees them even if the output goes into a file.

/// Whether there is a person to ask.
[[nodiscard]] bool canAsk(const CommandStreams &streams);
/// Asks \a question and tells whether the person says yes, in any of the languages of the program.
[[nodiscard]] bool isConfirmed(const CommandStreams &streams, const QString &question);
/// Asks for a line; null where the input ends instead.
[[nodiscard]] QString askForLine(const CommandStreams &streams, const QString &question);
/// Asks for a password, which does not show; nothing where the person does not give one (Ctrl+C, Ctrl+D, an empty
/// line). Only where canAsk().
[[nodiscard]] std::optional<Secret> askForPassword(const CommandStreams &streams, const QString &question);

// Text in a terminal. Widths are what terminals agree on (wcwidth): nothing for marks and format characters, two
// columns for East Asian wide characters and emoji, one for the rest; not for control characters.

/// How many columns \a text takes.
[[nodiscard]] int displayWidth(QStringView text);

/// \a text in at most \a columns (from 1 on): where it is wider, cut between two characters as people see them, and
/// ended with an ellipsis.
[[nodiscard]] QString elided(const QString &text, int columns);

/// \a typed, a part of the command line, fit for a message. A byte that belongs to no text is shown as a shell writes
/// it.
[[nodiscard]] QString shownArgument(const QString &typed);

} // namespace umh
