#pragma once

#include "app/cli/terminal.h"
#include "domain/account.h"
#include "domain/jobprogress.h"
#include "domain/result.h"
#include "domain/system/secret.h"

#include <functional>
#include <optional>

namespace umh {

struct CommandLine;
class Clock;
class Directory;
class RemovalJobs;

// What commands have in common that carry out jobs.

/// How somebody signs in for a job.
struct JobSignIn
{
    std::optional<Account> account{}; ///< nothing where the directory mirrors none
    Secret password{};
};

/// How the person signs in, from where \a commandLine says; and what became of earlier changes is found out first.
[[nodiscard]] Result<JobSignIn> signInForJob(const Directory &directory, const CommandLine &commandLine,
                                             const Clock &clock, const CommandStreams &streams);
/// Makes \a directory what its account is, so that nobody decides by what is old. ManyRemovals where that is a question
/// for a person.
[[nodiscard]] Status syncForJob(const Directory &directory, const JobSignIn &signIn, const Clock &clock,
                                const CommandStreams &streams);

/// Has \a begin begin with a job of \a jobs, and waits for its end, showing how far it is. Ctrl+C pauses it. The error
/// is why it was not begun, or has paused by itself.
[[nodiscard]] Result<JobProgress> carryOutJob(RemovalJobs &jobs, const std::function<void(RemovalJobs &)> &begin,
                                              const CommandStreams &streams);

/// Prints what became of the job that has ended as \a end says, and returns the exit status.
[[nodiscard]] int tellEndOfJob(const Directory &directory, const JobProgress &end, const CommandLine &commandLine,
                               const Clock &clock, const CommandStreams &streams);

} // namespace umh
