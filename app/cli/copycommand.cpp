#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "store/load/directorycopy.h"
#include "words/summarytext.h"

namespace umh {
namespace {

Result<CopySummary> copyPlaces(const CommandLine &commandLine, const std::stop_token &stop,
                               const CommandStreams &streams)
{
    const Result<DirectoryLocation> from = DirectoryLocation::fromUserInput(commandLine.copyFrom);
    if (!from)
        return from.error();
    const Result<DirectoryLocation> to = DirectoryLocation::fromUserInput(commandLine.copyTo);
    if (!to)
        return to.error();
    CommandProgress line(streams.error);
    return copyDirectory(*from, *to, stop, [&line](const LoadProgress &progress) { line.show(progress); });
}

} // namespace

int runCopy(const CommandLine &commandLine, const std::stop_token &stop, const CommandStreams &streams)
{
    const Result<CopySummary> copied = copyPlaces(commandLine, stop, streams);
    if (!copied)
        return fail(streams, copied.error());
    const QString done = CommandLine::tr("The database was copied.") + u' ' + copySummaryText(*copied);
    CommandOutput output(streams.output);
    output.write(done + u'\n');
    return finish(streams, output, done);
}

} // namespace umh
