#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/databasesteps.h"
#include "app/cli/terminal.h"
#include "words/directoryfactstext.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Whether a person wants the update, though others have the database open.
bool agreesToUpdate(const FoundDirectory &found, const CommandLine &commandLine, const CommandStreams &streams)
{
    if (commandLine.yes || found.otherPrograms.value_or(0) == 0)
        return true;
    const QString connected = CommandLine::tr("Other programs connected to the database at the moment: %1.")
                                  .arg(QLocale().toString(*found.otherPrograms));
    if (!canAsk(streams)) {
        (void)fail(streams,
                   connected + u' '
                       + CommandLine::tr("Nothing was changed. If the database should be updated nevertheless, use "
                                         "--yes."));
        return false;
    }
    say(streams.error,
        connected + u' '
            + CommandLine::tr("After the update they need the new version of this program to change anything.")
            + u'\n');
    if (isConfirmed(streams,
                    CommandLine::tr("Update the database? [y/N]", "put the first letter of your word for yes")))
        return true;
    (void)fail(streams, CommandLine::tr("Nothing was changed."));
    return false;
}

} // namespace

int runUpdate(const CommandDirectory &older, const CommandLine &commandLine, const std::stop_token &stop,
              const CommandStreams &streams)
{
    if (!commandLine.migrate) {
        return fail(
            streams,
            CommandLine::tr("The database on the server is of an older version. Nothing was changed. To update "
                            "it, use: %1")
                .arg("user-management-hub database migrate --database "_L1 + shownArgument(older.location.name())));
    }
    if (!agreesToUpdate(older.found, commandLine, streams))
        return EXIT_FAILURE;
    const Result<Directory> directory =
        Directory::open(older.location, Directory::Opening::Existing, older.password, stop);
    return directory ? runDatabase(*directory, commandLine, streams) : fail(streams, directory.error());
}

int runDatabase(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    CommandOutput output(streams.output);
    if (commandLine.migrate) {
        const QString done = CommandLine::tr("The database is up to date.");
        output.write(done + u'\n');
        return finish(streams, output, done);
    }
    const Result<DirectoryFacts> facts = factsOf(directory);
    if (!facts)
        return fail(streams, facts.error());
    const auto lines = DirectoryFactsText::of(*facts);
    int widest = 0;
    for (const auto &[what, value] : lines)
        widest = std::max(widest, displayWidth(what));
    for (const auto &[what, value] : lines)
        output.write(what + QString(widest - displayWidth(what) + 2, u' ') + value + u'\n');
    return finish(streams, output);
}

} // namespace umh
