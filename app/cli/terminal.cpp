#include "app/cli/terminal.h"

#include "app/cli/commandline.h"
#include "app/languages.h"
#include "app/surroundings.h"
#include "domain/jobprogress.h"
#include "domain/text/harmlesstext.h"
#include "store/load/importer.h"
#include "sync/syncprogress.h"
#include "words/errordetail.h"
#include "words/errortext.h"

#include <QtCore/QLocale>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace umh {

bool isTerminal(std::FILE *file)
{
    return isatty(fileno(file)) != 0;
}

SilentErrors::SilentErrors()
    : m_usual(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
{
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nothing < 0)
        return;
    if (m_usual >= 0)
        dup2(nothing, STDERR_FILENO);
    ::close(nothing);
}

SilentErrors::~SilentErrors()
{
    if (m_usual < 0)
        return;
    dup2(m_usual, STDERR_FILENO);
    ::close(m_usual);
}

void say(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

void remark(const CommandStreams &streams, const QString &sentences)
{
    if (!sentences.isEmpty())
        say(streams.error, "user-management-hub: "_L1 + sentences + u'\n');
}

bool CommandOutput::write(const QByteArray &bytes)
{
    if (m_errorNumber != 0)
        return false;
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_file) == size_t(bytes.size()) || keepError();
}

bool CommandOutput::flush()
{
    return m_errorNumber == 0 && (std::fflush(m_file) == 0 || keepError());
}

bool CommandOutput::readerHasLeft() const
{
    return m_errorNumber == EPIPE;
}

QString CommandOutput::problem() const
{
    return m_errorNumber == 0 ? QString() : QString::fromLocal8Bit(std::strerror(m_errorNumber));
}

bool CommandOutput::keepError()
{
    m_errorNumber = errno != 0 ? errno : EIO;
    return false;
}

namespace {

/// What helps on a command line only; nothing for most errors.
QString optionThatHelps(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotConnected:
        return CommandLine::tr("On the command line: use --account and --username.");
    case ErrorKind::UsernameMissing:
        return CommandLine::tr("On the command line: sync once with --account and --username.");
    case ErrorKind::PasswordMissing:
        if (!error.path.isEmpty())
            return {}; // it was looked for in standard input already
        [[fallthrough]];
    case ErrorKind::KeyringFailed:
        return CommandLine::tr("On the command line: use --password-stdin, and write the password to standard input.");
    default:
        return {};
    }
}

} // namespace

int fail(const CommandStreams &streams, const QString &sentence)
{
    say(streams.error, "user-management-hub: "_L1 + sentence + u'\n');
    return EXIT_FAILURE;
}

int fail(const CommandStreams &streams, const Error &error, ErrorSituation situation)
{
    if (error.kind == ErrorKind::Cancelled)
        return fail(streams, CommandLine::tr("Cancelled; nothing was changed."));
    const QString option = optionThatHelps(error);
    const QString sentences = errorText(error, situation).full();
    return fail(streams, option.isEmpty() ? sentences : sentences + u' ' + option);
}

int finish(const CommandStreams &streams, CommandOutput &output, const QString &done)
{
    if (output.flush() || output.readerHasLeft())
        return EXIT_SUCCESS;
    if (!done.isEmpty()) {
        return fail(streams,
                    done + u' '
                        + CommandLine::tr("This could not be written to the output (%1).")
                              .arg(errorDetailInWords(output.problem())));
    }
    return fail(streams,
                CommandLine::tr(
                    "The output could not be written completely (%1). Write it to another place, or make room there.")
                    .arg(errorDetailInWords(output.problem())));
}

CommandProgress::CommandProgress(std::FILE *file)
    : m_file(file)
    , m_silent(!isTerminal(file))
{ }

CommandProgress::~CommandProgress()
{
    replaceBy({});
}

void CommandProgress::show(const LoadProgress &progress)
{
    if (m_silent)
        return;
    const QLocale locale;
    const auto percent = int(double(progress.done) / double(std::max<qint64>(progress.total, 1)) * 100);
    switch (progress.phase) {
    case LoadProgress::Phase::Reading:
        replaceBy(CommandLine::tr("Reading… %1 %", "progress").arg(percent));
        break;
    case LoadProgress::Phase::Copying:
        replaceBy(CommandLine::tr("Copying… %1 %", "progress").arg(percent));
        break;
    case LoadProgress::Phase::Indexing:
        replaceBy(CommandLine::tr("Building indexes… %1 of %2", "progress")
                      .arg(locale.toString(progress.done), locale.toString(progress.total)));
        break;
    }
}

void CommandProgress::show(const SyncProgress &progress)
{
    if (m_silent)
        return;
    const QLocale locale;
    switch (progress.phase) {
    case SyncProgress::Phase::Asking:
        if (progress.slow) {
            replaceBy(CommandLine::tr("The account limits requests… %1 of %2 answers received", "progress")
                          .arg(locale.toString(progress.done), locale.toString(progress.total)));
            break;
        }
        replaceBy(CommandLine::tr("Fetching from the account… %1 received", "progress")
                      .arg(locale.formattedDataSize(progress.bytes, 1)));
        break;
    case SyncProgress::Phase::Comparing:
        replaceBy(CommandLine::tr("Comparing… API users: %1", "progress").arg(locale.toString(progress.apiUsers)));
        break;
    case SyncProgress::Phase::Finishing:
        replaceBy(CommandLine::tr("Updating the database… %1 of %2", "progress")
                      .arg(locale.toString(progress.done), locale.toString(progress.total)));
        break;
    }
}

void CommandProgress::show(const JobProgress &progress)
{
    if (m_silent)
        return;
    const QLocale locale;
    QString line = CommandLine::tr("Deleting… %1 of %2", "progress")
                       .arg(locale.toString(progress.done()), locale.toString(progress.total));
    if (progress.waitsUntil.isValid()) {
        line += u' '
            + CommandLine::tr("(waiting until %1)", "progress; a time")
                  .arg(locale.toString(progress.waitsUntil.toLocalTime().time(), QLocale::ShortFormat));
    } else if (progress.slow) {
        line += u' ' + CommandLine::tr("(the account limits requests)", "progress");
    }
    replaceBy(line);
}

void CommandProgress::replaceBy(const QString &line)
{
    if (line == m_shown)
        return;
    const QString leftOver(std::max(0, displayWidth(m_shown) - displayWidth(line)), u' ');
    say(m_file, u'\r' + line + leftOver + (line.isEmpty() ? u"\r"_s : QString()));
    m_shown = line;
}

namespace {

/// A line from \a file, without its end; null where there is none.
QString readLine(std::FILE *file)
{
    QByteArray line;
    int c = std::fgetc(file);
    if (c == EOF)
        return {};
    for (; c != EOF && c != '\n'; c = std::fgetc(file))
        line += char(c);
    return QString::fromLocal8Bit(line);
}

} // namespace

bool canAsk(const CommandStreams &streams)
{
    return isTerminal(streams.input) && isTerminal(streams.error);
}

QString askForLine(const CommandStreams &streams, const QString &question)
{
    // What was typed before is no answer to what was not asked yet.
    if (isTerminal(streams.input))
        tcflush(fileno(streams.input), TCIFLUSH);
    say(streams.error, question + u' ');
    QString answer = readLine(streams.input);
    if (answer.isNull())
        say(streams.error, u"\n"_s);
    return answer;
}

namespace {

/// A terminal that shows nothing of what is typed, and gives it key by key, also those that would end the program: it
/// must not be left like this.
class SilentTerminal final
{
public:
    explicit SilentTerminal(std::FILE *input)
        : m_descriptor(fileno(input))
    {
        tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        tcsetattr(m_descriptor, TCSAFLUSH, &silent); // what was typed before is no password
    }
    ~SilentTerminal() { tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    /// What is typed up to Return; empty where the person gives up.
    [[nodiscard]] QByteArray line() const
    {
        constexpr int longestPassword = 4096; // bytes
        constexpr char eraseAll = 0x15;
        QByteArray typed;
        typed.reserve(longestPassword); // never moved, so that there is just one copy to wipe
        for (;;) {
            char key = 0;
            const ssize_t got = ::read(m_descriptor, &key, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0 || is(key, VINTR) || is(key, VEOF) || is(key, VQUIT)) {
                Secret::wipe(typed);
                return {};
            }
            if (key == '\n' || key == '\r')
                return typed;
            if (key == eraseAll)
                typed.truncate(0);
            else if (is(key, VERASE) || key == '\b')
                chopCharacter(typed);
            else if (typed.size() < longestPassword)
                typed += key;
        }
    }

private:
    [[nodiscard]] bool is(char key, int meaning) const { return cc_t(key) == m_before.c_cc[meaning]; }
    /// The last one, which has several bytes in UTF-8.
    static void chopCharacter(QByteArray &typed)
    {
        const auto isFurther = [](char byte) { return (uchar(byte) & 0xc0) == 0x80; };
        while (!typed.isEmpty()) {
            const bool further = isFurther(typed.back());
            typed.chop(1);
            if (!further)
                return;
        }
    }

    const int m_descriptor;
    termios m_before{};
};

} // namespace

std::optional<Secret> askForPassword(const CommandStreams &streams, const QString &question)
{
    QByteArray typed;
    {
        const SilentTerminal silent(streams.input);
        say(streams.error, question + u' '); // from now on whatever is typed is for this
        typed = silent.line();
    }
    say(streams.error, u"\n"_s);
    if (typed.isEmpty())
        return {};
    Secret password(typed);
    Secret::wipe(typed);
    return password;
}

bool isConfirmed(const CommandStreams &streams, const QString &question)
{
    return Languages::isYes(askForLine(streams, question));
}

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// What takes two columns. Source: EastAsianWidth.txt of Unicode 14 (W and F), without gaps that hold nothing.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x2329, 0x232a},   Range{0x23e9, 0x23ec},
    Range{0x23f0, 0x23f0},   Range{0x23f3, 0x23f3},   Range{0x25fd, 0x25fe},   Range{0x2614, 0x2615},
    Range{0x2648, 0x2653},   Range{0x267f, 0x267f},   Range{0x2693, 0x2693},   Range{0x26a1, 0x26a1},
    Range{0x26aa, 0x26ab},   Range{0x26bd, 0x26be},   Range{0x26c4, 0x26c5},   Range{0x26ce, 0x26ce},
    Range{0x26d4, 0x26d4},   Range{0x26ea, 0x26ea},   Range{0x26f2, 0x26f3},   Range{0x26f5, 0x26f5},
    Range{0x26fa, 0x26fa},   Range{0x26fd, 0x26fd},   Range{0x2705, 0x2705},   Range{0x270a, 0x270b},
    Range{0x2728, 0x2728},   Range{0x274c, 0x274c},   Range{0x274e, 0x274e},   Range{0x2753, 0x2755},
    Range{0x2757, 0x2757},   Range{0x2795, 0x2797},   Range{0x27b0, 0x27b0},   Range{0x27bf, 0x27bf},
    Range{0x2b1b, 0x2b1c},   Range{0x2b50, 0x2b50},   Range{0x2b55, 0x2b55},   Range{0x2e80, 0x303e},
    Range{0x3041, 0x3247},   Range{0x3250, 0x4dbf},   Range{0x4e00, 0xa4c6},   Range{0xa960, 0xa97c},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfad9},   Range{0xfe10, 0xfe19},   Range{0xfe30, 0xfe6b},
    Range{0xff01, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x16fe0, 0x1b2fb}, Range{0x1f004, 0x1f004},
    Range{0x1f0cf, 0x1f0cf}, Range{0x1f18e, 0x1f18e}, Range{0x1f191, 0x1f19a}, Range{0x1f200, 0x1f320},
    Range{0x1f32d, 0x1f335}, Range{0x1f337, 0x1f37c}, Range{0x1f37e, 0x1f393}, Range{0x1f3a0, 0x1f3ca},
    Range{0x1f3cf, 0x1f3d3}, Range{0x1f3e0, 0x1f3f0}, Range{0x1f3f4, 0x1f3f4}, Range{0x1f3f8, 0x1f43e},
    Range{0x1f440, 0x1f440}, Range{0x1f442, 0x1f4fc}, Range{0x1f4ff, 0x1f53d}, Range{0x1f54b, 0x1f54e},
    Range{0x1f550, 0x1f567}, Range{0x1f57a, 0x1f57a}, Range{0x1f595, 0x1f596}, Range{0x1f5a4, 0x1f5a4},
    Range{0x1f5fb, 0x1f64f}, Range{0x1f680, 0x1f6c5}, Range{0x1f6cc, 0x1f6cc}, Range{0x1f6d0, 0x1f6d2},
    Range{0x1f6d5, 0x1f6df}, Range{0x1f6eb, 0x1f6ec}, Range{0x1f6f4, 0x1f6fc}, Range{0x1f7e0, 0x1f7f0},
    Range{0x1f90c, 0x1f93a}, Range{0x1f93c, 0x1f945}, Range{0x1f947, 0x1f9ff}, Range{0x1fa70, 0x1faff},
    Range{0x20000, 0x3fffd},
};

/// Below this, every printable character takes one column.
constexpr char16_t firstOfOtherWidth = 0x300;

bool isWide(char32_t c)
{
    const auto range = std::ranges::lower_bound(wideRanges, c, {}, &Range::last);
    return range != wideRanges.end() && c >= range->first;
}

int widthOf(char32_t c)
{
    if (c < firstOfOtherWidth)
        return 1;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    // The vowels and final consonants of a Korean syllable join the one before.
    if (c >= 0x1160 && c <= 0x11ff)
        return 0;
    return isWide(c) ? 2 : 1;
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstOfOtherWidth; });
}

} // namespace

int displayWidth(QStringView text)
{
    if (isPlain(text))
        return int(text.size());
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        columns += widthOf(pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode());
        i += pair ? 1 : 0;
    }
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    int taken = 0;
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        taken += displayWidth(QStringView(text).sliced(end, next - end));
        if (taken > columns - 1)
            break;
        end = next;
    }
    return text.left(end) + QChar(u'…');
}

QString shownArgument(const QString &typed)
{
    constexpr int mostShown = 60;
    QString text;
    for (const QChar c : typed) {
        if (c >= firstStrangeByte && c <= lastStrangeByte && !typed.isValidUtf16())
            text += u"\\x"_s + QString::number(c.unicode() & 0xff, 16).toUpper();
        else
            text += c;
    }
    return elided(harmlessText(text), mostShown);
}

} // namespace umh
