#include "app/account/databasepasswords.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/databasesteps.h"
#include "app/cli/terminal.h"
#include "app/endsignals.h"
#include "store/load/directorycopy.h"
#include "words/summarytext.h"

namespace umh {
namespace {

/// Ctrl+C undoes what has been copied; at the question for a password it just ends the program.
Result<CopySummary> copyOnce(const DirectoryLocation &from, const DirectoryLocation &to, const CopyPasswords &passwords,
                             const CommandStreams &streams)
{
    const CommandInterrupt interrupt;
    CommandProgress line(streams.error);
    return copyDirectory(
        from, to, interrupt.token(), [&line](const LoadProgress &progress) { line.show(progress); }, passwords);
}

Result<CopySummary> copyPlaces(const CommandLine &commandLine, const CommandStreams &streams)
{
    const Result<DirectoryLocation> from = DirectoryLocation::fromUserInput(commandLine.copyFrom);
    if (!from)
        return from.error();
    const Result<DirectoryLocation> to = DirectoryLocation::fromUserInput(commandLine.copyTo);
    if (!to)
        return to.error();
    DatabasePasswordSources sourcesFrom(*from, streams);
    DatabasePasswordSources sourcesTo(*to, streams);
    CopyPasswords passwords;
    for (;;) {
        Result<CopySummary> copied = copyOnce(*from, *to, passwords, streams);
        if (copied || !DatabasePasswords::canMend(copied.error()))
            return copied;
        const bool isOfSource = copied.error().path == from->name();
        Secret &password = isOfSource ? passwords.from : passwords.to;
        Result<Secret> next = (isOfSource ? sourcesFrom : sourcesTo).next(copied.error(), password);
        if (!next)
            return next.error();
        password = std::move(*next);
    }
}

} // namespace

int runCopy(const CommandLine &commandLine, const CommandStreams &streams)
{
    const Result<CopySummary> copied = copyPlaces(commandLine, streams);
    if (!copied)
        return fail(streams, copied.error());
    const QString done = CommandLine::tr("The database was copied.") + u' ' + copySummaryText(*copied);
    CommandOutput output(streams.output);
    output.write(done + u'\n');
    return finish(streams, output, done);
}

} // namespace umh
