#include "app/application.h"
#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/databasesteps.h"
#include "app/cli/terminal.h"
#include "app/endsignals.h"
#include "app/languages.h"
#include "app/screenshots.h"
#include "app/surroundings.h"
#include "domain/system/threadsaside.h"
#include "domain/time/clock.h"
#include "remote/secretstore.h"
#include "store/directory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QScopeGuard>
#include <QtCore/QSettings>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Gives what nobody waits for, such as a connection that was given up, the time to end before what it uses of Qt goes.
bool endThreadsAside()
{
    return threadsaside::waitForAll(std::chrono::milliseconds(500));
}

/// Prints \a text; returns the exit status. \a done: as for finish().
int print(const QString &text, const QString &done = {})
{
    CommandOutput output(stdout);
    output.write(text);
    return finish({}, output, done);
}

/// Prints help, the version or what is wrong with the command line, in \a language.
int printAndExit(int argc, char **argv, const QStringList &arguments, const QString &language)
{
    // Texts can only be had in a language once there is an application; so the same is asked again.
    const QCoreApplication core(argc, argv);
    Languages languages;
    languages.use(language);
    const auto exit = std::get<CommandLineExit>(parseCommandLine(arguments));
    if (exit.status == EXIT_SUCCESS)
        return print(exit.output);
    say(stderr, exit.error);
    return exit.status;
}

/// A command that only prints: needs no display, no fonts and no style.
int runInTerminal(int argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication core(argc, argv);
    const QScopeGuard ending([] { endThreadsAside(); });
    Languages languages;
    languages.use(commandLine.language);
    return runCommand(commandLine);
}

int runWithWindows(int argc, char **argv, const CommandLine &commandLine)
{
    const bool screenshot = commandLine.command == CommandLine::Command::Screenshot;
    if (screenshot) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!displayIsThere()) {
        const QCoreApplication core(argc, argv);
        Languages languages;
        languages.use(commandLine.language);
        return fail({},
                    QCoreApplication::translate(
                        "umh::Application",
                        "There is no display to show windows on. All commands work without one; “--help” lists them."));
    }

    const QApplication gui(argc, argv);
    const QScopeGuard ending([] { endThreadsAside(); });
    QApplication::setWindowIcon(QIcon(u":/icons/user-management-hub.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.usermanagementhub.UserManagementHub"_s);
    // A screenshot shows the program as it is for a new user, and leaves no traces.
    QSettings settings = screenshot
        ? QSettings(QString(), QSettings::IniFormat)
        : QSettings(QCoreApplication::applicationName(), QCoreApplication::applicationName());
    Keyring keyring;
    const std::optional<AccountSignIn> signIn = signInOf(commandLine, {}); // may wait; until then a signal just ends it
    // Until all of it has ended, also the threads.
    Application *running = nullptr;
    const EndSignals endSignals(
        [&running] {
            QMetaObject::invokeMethod(
                qApp, [&running] { running->end(); }, Qt::QueuedConnection);
        },
        std::chrono::seconds(30)); // a long commit, which may be under way, ends well within
    Application application({settings, Clock::system(), keyring}, commandLine.language);
    running = &application;

    DirectoryLocation location = DirectoryLocation::standard();
    if (commandLine.database) {
        const Result<DirectoryLocation> given = DirectoryLocation::fromUserInput(*commandLine.database);
        if (!given)
            return fail({}, given.error());
        location = *given;
        // Somebody who opens the hub sees that a new database is empty; pictures would only show it.
        if (const Status there = screenshot ? Directory::checkIsThere(location) : Status(); !there)
            return fail({}, there.error());
        if (screenshot && location.isOnServer()) {
            // Nobody sees a dialog that asks for the password.
            const Result<CommandDirectory> found = findForCommand(location, Directory::Opening::Existing, {}, {});
            if (!found)
                return fail({}, found.error());
            application.knowDatabasePassword(location, found->password);
        }
    }
    if (commandLine.sample)
        application.startWithSample(location);
    else
        application.start(location, signIn);
    if (!screenshot)
        return QApplication::exec();

    const Status taken = takeScreenshots(application, commandLine.folder);
    if (!taken)
        return fail({}, taken.error());
    const QDir folder(commandLine.folder);
    return print(folder.filePath(u"hub.png"_s) + u'\n' + folder.filePath(u"overview.png"_s) + u'\n',
                 CommandLine::tr("The pictures were saved."));
}

} // namespace

int main(int argc, char **argv) // NOLINT(bugprone-exception-escape): without memory there is nothing left to do
{
    prepareSurroundings();
    keepWarningsQuiet();
    QCoreApplication::setApplicationName(u"user-management-hub"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UMH_VERSION));

    const QStringList arguments = argumentsFrom(argc, argv);
    const auto parsed = parseCommandLine(arguments);
    if (const auto *exit = std::get_if<CommandLineExit>(&parsed))
        return printAndExit(argc, argv, arguments, exit->language);
    const auto &commandLine = std::get<CommandLine>(parsed);
    const bool hasWindows =
        commandLine.command == CommandLine::Command::Hub || commandLine.command == CommandLine::Command::Screenshot;
    const int status = hasWindows ? runWithWindows(argc, argv, commandLine) : runInTerminal(argc, argv, commandLine);
    if (endThreadsAside())
        return status;
    // A thread that is stuck would crash while the statics that it uses are destroyed below it.
    std::fflush(nullptr);
    std::_Exit(status);
}
