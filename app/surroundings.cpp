#include "app/surroundings.h"

#include <QtCore/QByteArray>
#include <QtCore/QLibrary>
#include <QtCore/QStringDecoder>
#include <QtCore/QtGlobal>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

void takeStandardFiles()
{
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) >= 0)
            continue;
        // The wrong way round, so that using it is the error that it would have been. Takes the lowest free number.
        (void)::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void findHome()
{
    if (qgetenv("HOME").startsWith('/'))
        return;
    const passwd *person = ::getpwuid(::getuid());
    if (person && person->pw_dir && *person->pw_dir == '/')
        qputenv("HOME", person->pw_dir);
}

void ignoreRelativeFolders()
{
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        if (!qgetenv(name).startsWith('/'))
            qunsetenv(name);
    }
}

void tellWhatMatters(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool tellsAll = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    const bool isCritical = type == QtCriticalMsg || type == QtFatalMsg;
    // Of what the offscreen platform says of itself for every window, even those who want to know need nothing.
    if (!isCritical && (!tellsAll || message.startsWith("This plugin does not support"_L1)))
        return;
    const QByteArray line = qFormatLogMessage(type, context, message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void prepareSurroundings()
{
    takeStandardFiles();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    findHome();
    ignoreRelativeFolders();
}

void keepWarningsQuiet()
{
    qInstallMessageHandler(tellWhatMatters);
}

QStringList argumentsFrom(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QByteArray bytes(argv[i]);
        QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = whole(bytes);
        if (whole.hasError()) {
            text.clear();
            for (const char byte : bytes) {
                const auto number = char16_t(uchar(byte));
                text += number < 0x80 ? QChar(number) : QChar(char16_t(firstStrangeByte.unicode() + number - 0x80));
            }
        }
        arguments += text;
    }
    return arguments;
}

namespace {

/// Asks the X server itself. The library is the one that Qt's own plugin uses, so it is there wherever X is.
bool x11Answers()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    QLibrary xcb(u"xcb"_s, 1);
    using Connect = void *(*)(const char *, int *);
    using HasError = int (*)(void *);
    using Disconnect = void (*)(void *);
    const auto connect = reinterpret_cast<Connect>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect)
        return false;
    void *connection = connect(nullptr, nullptr);
    const bool answers = hasError(connection) == 0;
    disconnect(connection);
    return answers;
}

bool waylandAnswers()
{
    if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return false;
    QLibrary wayland(u"wayland-client"_s, 0);
    using Connect = void *(*)(const char *);
    using Disconnect = void (*)(void *);
    const auto connect = reinterpret_cast<Connect>(wayland.resolve("wl_display_connect"));
    const auto disconnect = reinterpret_cast<Disconnect>(wayland.resolve("wl_display_disconnect"));
    if (!connect || !disconnect)
        return false;
    void *display = connect(nullptr);
    if (display)
        disconnect(display);
    return display != nullptr;
}

} // namespace

bool displayIsThere()
{
#ifdef Q_OS_LINUX
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb"_L1) && !platform.startsWith("wayland"_L1))
        return true;
    return x11Answers() || waylandAnswers();
#else
    return true;
#endif
}

} // namespace umh
