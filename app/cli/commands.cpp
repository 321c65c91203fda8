#include "app/cli/commands.h"

#include "app/cli/commandline.h"
#include "app/cli/databasesteps.h"
#include "app/cli/terminal.h"
#include "app/endsignals.h"
#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "domain/time/clock.h"
#include "remote/accountaddress.h"
#include "store/directory.h"
#include "store/load/importer.h"
#include "store/sample/sampledata.h"
#include "store/serverguard.h"

#include <QtCore/QTemporaryDir>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The directory that a command line means. A throw-away one goes together with this.
struct OpenDirectory
{
    std::unique_ptr<QTemporaryDir> folder; ///< of a throw-away directory, else null
    CommandDirectory at;
};

/// Stops with Cancelled on \a stop.
Result<OpenDirectory> openSample(const std::stop_token &stop)
{
    auto folder = std::make_unique<QTemporaryDir>(temporaryFolder() + "/user-management-hub-XXXXXX"_L1);
    if (!folder->isValid())
        return fileError(whyNoFile(temporaryFolder()), temporaryFolder());
    Result<Directory> directory =
        Directory::open({.path = folder->filePath(u"directory.sqlite"_s)}, Directory::Opening::CreateIfMissing);
    if (!directory)
        return directory.error();
    {
        const Result<Connection> connection = directory->connect(Directory::Use::Writing);
        if (!connection)
            return connection.error();
        if (const auto loaded = loadSample(*connection, standardSampleSize, Clock::system(), stop); !loaded)
            return loaded.error();
    }
    return OpenDirectory{std::move(folder), {.found = {.directory = std::move(*directory)}}};
}

bool fills(const CommandLine &commandLine)
{
    return commandLine.command == CommandLine::Command::Import || commandLine.command == CommandLine::Command::Sample
        || (commandLine.command == CommandLine::Command::Sync && commandLine.accountAddress);
}

/// Whether what \a commandLine names is of use, as far as that can be told without a directory: none is made for
/// anything else.
Status checkWhatIsNamed(const CommandLine &commandLine)
{
    if (const Status files = checkFiles(commandLine.files); !files)
        return files;
    if (!commandLine.accountAddress)
        return {};
    const Result<AccountAddress> address = AccountAddress::fromUserInput(*commandLine.accountAddress);
    return address ? Status() : Status(address.error());
}

/// Import and sample make a directory that is missing, and a sync that connects it. The other commands do so only with
/// the person's own, which is empty then; a path must be right.
Result<OpenDirectory> openDirectory(const CommandLine &commandLine, const std::stop_token &stop,
                                    const CommandStreams &streams)
{
    if (commandLine.sample)
        return openSample(stop);
    Result<DirectoryLocation> location =
        commandLine.database ? DirectoryLocation::fromUserInput(*commandLine.database) : DirectoryLocation::standard();
    if (!location)
        return location.error();
    const bool mayBeMissing = !commandLine.database || fills(commandLine);
    Result<CommandDirectory> at = findForCommand(
        *location, mayBeMissing ? Directory::Opening::CreateIfMissing : Directory::Opening::Existing, stop, streams);
    if (!at)
        return at.error();
    return OpenDirectory{nullptr, std::move(*at)};
}

} // namespace

int runCommand(const CommandLine &commandLine, const CommandStreams &streams)
{
    using enum CommandLine::Command;
    if (commandLine.command == Copy)
        return runCopy(commandLine, streams); // which names directories of its own
    // Ctrl+C at the questions of these just ends the program, so that only what has to end in good order there has a
    // CommandInterrupt.
    const bool asks = commandLine.command == Sync || commandLine.command == Delete || commandLine.command == Jobs
        || commandLine.command == Database || commandLine.command == Watch;
    std::optional<CommandInterrupt> interrupt;
    if (!asks)
        interrupt.emplace();
    const std::stop_token stop = interrupt ? interrupt->token() : std::stop_token();
    if (const Status named = checkWhatIsNamed(commandLine); !named)
        return fail(streams, named.error());
    const Result<OpenDirectory> open = openDirectory(commandLine, stop, streams);
    if (!open)
        return fail(streams, open.error());
    // What writes waits for as long as it takes; but not for a server that hangs.
    const ServerGuard guard(open->at.location, open->at.password);
    if (!open->at.found.directory)
        return runUpdate(open->at, commandLine, stop, streams);
    const Directory &directory = *open->at.found.directory;
    const bool exportsNotes = commandLine.command == Notes && commandLine.notesFile.isNull();
    const bool readsAlways = commandLine.command == List || commandLine.command == Database
        || (commandLine.command == JournalEntries && commandLine.journalAction != CommandLine::JournalAction::Archive)
        || commandLine.command == Changes || (commandLine.command == Watch && !commandLine.syncFirst);
    const bool onlyReads = readsAlways || exportsNotes || (commandLine.command == Delete && commandLine.dryRun)
        || (commandLine.command == Jobs
            && (commandLine.jobAction == CommandLine::JobAction::List
                || commandLine.jobAction == CommandLine::JobAction::Show));
    if (!onlyReads) {
        // Before anybody is asked for anything.
        if (const Status writable = directory.checkIsForThisProgram(); !writable)
            return fail(streams, writable.error());
    }
    const bool changes = commandLine.command == Delete || commandLine.command == Jobs || commandLine.command == Notes
        || commandLine.command == JournalEntries;
    if (commandLine.command == Import || commandLine.command == Sample || (changes && !onlyReads)) {
        if (const Status allowed = directory.checkMayChange(); !allowed)
            return fail(streams, allowed.error());
    }
    switch (commandLine.command) {
    case Import:
    case Sample:
        return runLoad(directory, commandLine, stop, streams);
    case Sync:
        return runSync(directory, commandLine, streams);
    case List:
        return runList(directory, commandLine, stop, streams);
    case Delete:
        return commandLine.guid.isEmpty() ? runDeleteMany(directory, commandLine, streams)
                                          : runDelete(directory, commandLine, streams);
    case Jobs:
        return runJobs(directory, commandLine, streams);
    case Notes:
        return runNotes(directory, commandLine, stop, streams);
    case JournalEntries:
        return runJournal(directory, commandLine, stop, streams);
    case Changes:
        return runChanges(directory, commandLine, stop, streams);
    case Watch:
        return runWatch(directory, commandLine, streams);
    case Database:
        return runDatabase(directory, commandLine, streams);
    case Copy: // is done
    case Hub:
    case Screenshot: // have windows
        break;
    }
    Q_UNREACHABLE();
}

} // namespace umh
