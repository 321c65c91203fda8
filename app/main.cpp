#include "app/application.h"
#include "app/commandline.h"
#include "app/commands.h"
#include "app/display.h"
#include "app/languages.h"
#include "app/screenshots.h"
#include "app/signin.h"
#include "domain/clock.h"
#include "remote/secretstore.h"
#include "views/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

int fail(const QString &sentence)
{
    print(stderr, QCoreApplication::applicationName() + ": "_L1 + sentence + u'\n');
    return EXIT_FAILURE;
}

/// Prints help, the version or what is wrong with the command line, in \a language.
int printAndExit(int argc, char **argv, const QStringList &arguments, const QString &language)
{
    // Texts can only be had in a language once there is an application; so the same is asked again.
    const QCoreApplication core(argc, argv);
    Languages languages;
    languages.use(language);
    const auto exit = std::get<CommandLineExit>(parseCommandLine(arguments));
    print(stdout, exit.output);
    print(stderr, exit.error);
    return exit.status;
}

/// A command that only prints: needs no display, no fonts and no style.
int runInTerminal(int argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication core(argc, argv);
    Languages languages;
    languages.use(commandLine.language);
    return runCommand(commandLine);
}

/// As Qt's own, but without what the offscreen platform says of itself for every window.
void reportMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        print(stderr, qFormatLogMessage(type, context, message) + u'\n');
}

int runWithWindows(int argc, char **argv, const CommandLine &commandLine)
{
    const bool screenshot = commandLine.command == CommandLine::Command::Screenshot;
    if (screenshot) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(reportMessage);
    } else if (!displayIsThere()) {
        const QCoreApplication core(argc, argv);
        Languages languages;
        languages.use(commandLine.language);
        return fail(QCoreApplication::translate(
            "umh::Application",
            "There is no display to show windows on. The commands “list” and “screenshot” work without one."));
    }

    const QApplication gui(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/user-management-hub.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.usermanagementhub.UserManagementHub"_s);
    // A screenshot shows the program as it is for a new user, and leaves no traces.
    QSettings settings = screenshot
        ? QSettings(QString(), QSettings::IniFormat)
        : QSettings(QCoreApplication::applicationName(), QCoreApplication::applicationName());
    Keyring keyring;
    Application application({settings, Clock::system(), keyring}, commandLine.language);

    DirectoryLocation location = DirectoryLocation::standard();
    if (commandLine.database) {
        const Result<DirectoryLocation> given = DirectoryLocation::fromUserInput(*commandLine.database);
        if (!given)
            return fail(errorText(given.error()).full());
        location = *given;
    }
    if (commandLine.sample)
        application.startWithSample(location);
    else
        application.start(location, signInOf(commandLine, {}));
    if (!screenshot)
        return QApplication::exec();

    const Status taken = takeScreenshots(application, commandLine.folder);
    if (!taken)
        return fail(errorText(taken.error()).full());
    for (const QString &picture : {u"hub.png"_s, u"overview.png"_s})
        print(stdout, QDir(commandLine.folder).filePath(picture) + u'\n');
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv) // NOLINT(bugprone-exception-escape): without memory there is nothing left to do
{
    QCoreApplication::setApplicationName(u"user-management-hub"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UMH_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto parsed = parseCommandLine(arguments);
    if (const auto *exit = std::get_if<CommandLineExit>(&parsed))
        return printAndExit(argc, argv, arguments, exit->language);
    const auto &commandLine = std::get<CommandLine>(parsed);
    switch (commandLine.command) {
    case CommandLine::Command::Hub:
    case CommandLine::Command::Screenshot:
        return runWithWindows(argc, argv, commandLine);
    default:
        return runInTerminal(argc, argv, commandLine);
    }
}
