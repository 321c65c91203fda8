#pragma once

#include "app/cli/terminal.h"

#include <stop_token>

namespace umh {

struct CommandDirectory;
struct CommandLine;
class Directory;

/// Carries out Import, Sample, Sync, List, Delete, Jobs, Notes, Journal, Changes, Watch, Copy or Database and returns
/// the exit status: 0 when it worked, 1 when it failed and the error stream says why. Needs a QCoreApplication with the
/// program's name and its translations; runs for as long as it takes.
[[nodiscard]] int runCommand(const CommandLine &commandLine, const CommandStreams &streams = {});

// What runCommand() hands out, each in a file of its own (runList() in listcommand.cpp), on the directory that the
// command line means. They print what there is to say and return the exit status.

/// Import and Sample, which load something into a directory that mirrors no account. Ends with nothing changed when \a
/// stop is requested.
[[nodiscard]] int runLoad(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                          const CommandStreams &streams);
/// Prints the API users that \a commandLine asks for, until \a stop is requested.
[[nodiscard]] int runList(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                          const CommandStreams &streams);
/// Syncs the directory with its account, or with the one that \a commandLine names. A sync that would remove
/// suspiciously many API users asks on the terminal, unless the command line says yes already. Until a signal asks it
/// to end.
[[nodiscard]] int runSync(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams);
/// Deletes the API user that \a commandLine names, after a question on the terminal unless it says yes already; at the
/// account first, where the directory mirrors one. A person who says no gets 1, as nothing was deleted.
[[nodiscard]] int runDelete(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams);

/// Deletes the many that \a commandLine names, as a job, after a plan and a question; 0 where all are gone, 1 where
/// some are not, 3 where there is none. Ctrl+C pauses the job after the one that is being deleted.
[[nodiscard]] int runDeleteMany(const Directory &directory, const CommandLine &commandLine,
                                const CommandStreams &streams);
/// Prints the jobs, or one, or does with one what \a commandLine says; exit status as above.
[[nodiscard]] int runJobs(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams);
/// Prints what people know of API users as CSV, or takes it from a file, until \a stop is requested.
[[nodiscard]] int runNotes(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                           const CommandStreams &streams);
/// Prints the entries of the journal that \a commandLine asks for, or checks it, until \a stop is requested; a journal
/// that does not fit is a failure.
[[nodiscard]] int runJournal(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                             const CommandStreams &streams);
/// Prints what has become of each API user between two moments, until \a stop is requested.
[[nodiscard]] int runChanges(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                             const CommandStreams &streams);
/// Prints what is news since the last run of this for the directory, after a sync where \a commandLine says so. 0 where
/// nothing is, 3 where something is, and 1 where it failed, or the sync.
[[nodiscard]] int runWatch(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams);
/// Copies a whole directory from one place to another, until a signal asks it to end; on no other directory.
[[nodiscard]] int runCopy(const CommandLine &commandLine, const CommandStreams &streams);
/// Prints what is known of the directory besides its rows, or, where it was to be updated, that it is up to date.
[[nodiscard]] int runDatabase(const Directory &directory, const CommandLine &commandLine,
                              const CommandStreams &streams);
/// Updates \a older, which is on a server, where \a commandLine says so; after a question where others are connected.
/// Any other command says that this has to be done first.
[[nodiscard]] int runUpdate(const CommandDirectory &older, const CommandLine &commandLine, const std::stop_token &stop,
                            const CommandStreams &streams);

} // namespace umh
