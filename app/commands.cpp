#include "app/commands.h"

#include "app/commanddelete.h"
#include "app/commanddirectory.h"
#include "app/commandline.h"
#include "app/commandlist.h"
#include "app/commandnames.h"
#include "app/commandprogress.h"
#include "app/commandreport.h"
#include "app/commandsync.h"
#include "app/endsignals.h"
#include "app/summarytext.h"
#include "domain/clock.h"
#include "store/accountstore.h"
#include "store/load/importer.h"
#include "store/sample/sampledata.h"

namespace umh {
namespace {

/// What a load has done, for whoever does not get to see its output.
QString doneBy(CommandLine::Command command, const LoadSummary &summary)
{
    const QString sentences = importSummary(summary).join(u' ');
    if (!summary.changedAnything())
        return sentences; // which say so
    return (command == CommandLine::Command::Import ? CommandLine::tr("The files were imported.")
                                                    : CommandLine::tr("The sample data was put into the database."))
        + u' ' + sentences;
}

int runLoad(const CommandDirectory &directory, const CommandLine &commandLine, const std::stop_token &stop,
            const CommandStreams &streams)
{
    const Result<LoadSummary> loaded = [&]() -> Result<LoadSummary> {
        const Result<Connection> connection = directory.connect(Directory::Use::Writing);
        if (!connection)
            return connection.error();
        const Result<std::optional<Account>> account = AccountStore(*connection).account();
        if (!account)
            return account.error();
        if (*account) // the next sync would undo it
            return Error{.kind = ErrorKind::MirrorsAccount, .path = connection->location().path};
        CommandProgress line(streams.error);
        const auto onProgress = [&line](const LoadProgress &progress) { line.show(progress); };
        if (commandLine.command == CommandLine::Command::Import)
            return importFiles(*connection, commandLine.files, Clock::system(), stop, onProgress);
        return loadSample(*connection, commandLine.sampleSize, Clock::system(), stop, onProgress);
    }();
    if (!loaded)
        return fail(streams, loaded.error());
    remark(streams, remarksText(*loaded));
    CommandOutput output(streams.output);
    output.write(importSummary(*loaded).join(u'\n') + u'\n');
    return finish(streams, output, doneBy(commandLine.command, *loaded));
}

int runList(const CommandDirectory &directory, const CommandLine &commandLine, const std::stop_token &stop,
            const CommandStreams &streams)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return fail(streams, connection.error());
    CommandLine complete = commandLine;
    const Result<QString> problem = lookUpNames(*connection, complete);
    if (!problem)
        return fail(streams, problem.error());
    if (!problem->isNull())
        return fail(streams, *problem);
    CommandOutput output(streams.output);
    if (const Status listed = writeList(*connection, complete, Clock::system(), stop, output); !listed)
        return fail(streams, listed.error());
    return finish(streams, output);
}

/// Ctrl+C at its questions just ends the program, so that only what has to end in good order has a CommandInterrupt.
int runAtAccount(const CommandLine &commandLine, const CommandStreams &streams)
{
    const Result<CommandDirectory> directory = CommandDirectory::open(commandLine, {});
    if (!directory)
        return fail(streams, directory.error());
    if (commandLine.command == CommandLine::Command::Sync)
        return syncDirectory(*directory, commandLine, streams);
    return deleteApiUser(*directory, commandLine, Clock::system(), streams);
}

} // namespace

int runCommand(const CommandLine &commandLine, const CommandStreams &streams)
{
    if (commandLine.command == CommandLine::Command::Delete || commandLine.command == CommandLine::Command::Sync)
        return runAtAccount(commandLine, streams);
    const CommandInterrupt interrupt;
    // No directory is made for files that are not there.
    if (const Status files = checkFiles(commandLine.files); !files)
        return fail(streams, files.error());
    const Result<CommandDirectory> directory = CommandDirectory::open(commandLine, interrupt.token());
    if (!directory)
        return fail(streams, directory.error());
    if (commandLine.command == CommandLine::Command::List)
        return runList(*directory, commandLine, interrupt.token(), streams);
    return runLoad(*directory, commandLine, interrupt.token(), streams);
}

} // namespace umh
