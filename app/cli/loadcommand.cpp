#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/directory.h"
#include "store/load/importer.h"
#include "store/sample/sampledata.h"
#include "words/summarytext.h"

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

} // namespace

int runLoad(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
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
            return Error{.kind = ErrorKind::MirrorsAccount, .path = connection->location().name()};
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

} // namespace umh
