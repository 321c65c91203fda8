#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/jobsteps.h"
#include "app/cli/jobwriter.h"
#include "app/cli/terminal.h"
#include "domain/time/clock.h"
#include "store/directory.h"
#include "store/jobstore.h"
#include "sync/removaljobs.h"

#include <QtCore/QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

int printJobs(const JobStore &jobs, ListFormat format, const CommandStreams &streams)
{
    const Result<QList<JobProgress>> known = jobs.progressOfAll();
    if (!known)
        return fail(streams, known.error());
    if (known->isEmpty() && format == ListFormat::Text)
        remark(streams, CommandLine::tr("There are no jobs."));
    CommandOutput output(streams.output);
    output.write(writtenJobs(*known, format));
    return finish(streams, output);
}

/// Does with \a job what \a commandLine says.
int workOn(const Job &job, const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    const Clock &clock = Clock::system();
    const bool givesUp = commandLine.jobAction == CommandLine::JobAction::GiveUp;
    RemovalJobs jobs(directory, clock);
    if (!givesUp) {
        const Result<JobSignIn> signIn = signInForJob(directory, commandLine, clock, streams);
        if (!signIn)
            return fail(streams, signIn.error(), situationAfter(signIn.error(), commandLine));
        if (signIn->account)
            jobs.setSignIn(*signIn->account, signIn->password);
    }
    const auto begin = [&](RemovalJobs &with) {
        if (givesUp)
            with.giveUp(job.id);
        else if (commandLine.jobAction == CommandLine::JobAction::Retry)
            with.tryAgain(job.id);
        else
            with.goOn(job.id);
    };
    const Result<JobProgress> end = carryOutJob(jobs, begin, streams);
    if (!end && end.error().kind == ErrorKind::AlreadyGone)
        return fail(streams,
                    CommandLine::tr("In job %1 there is nothing left to do.").arg(QLocale().toString(job.number)));
    if (!end)
        return fail(streams, end.error(), situationAfter(end.error(), commandLine));
    return tellEndOfJob(directory, *end, commandLine, clock, streams);
}

} // namespace

int runJobs(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    std::optional<Job> job;
    {
        const Result<Connection> connection = directory.connect(Directory::Use::Background);
        if (!connection)
            return fail(streams, connection.error());
        const JobStore jobs(*connection, Clock::system());
        if (commandLine.jobAction == CommandLine::JobAction::List)
            return printJobs(jobs, commandLine.format, streams);
        const Result<std::optional<Job>> found = jobs.numbered(commandLine.jobNumber);
        if (!found)
            return fail(streams, found.error());
        if (!*found)
            return fail(streams, CommandLine::tr("There is no job %1.").arg(QLocale().toString(commandLine.jobNumber)));
        job = *found;
        if (commandLine.jobAction == CommandLine::JobAction::Show) {
            const Result<JobProgress> progress = jobs.progress(*job);
            return progress ? tellEndOfJob(directory, *progress, commandLine, Clock::system(), streams)
                            : fail(streams, progress.error());
        }
    }
    return workOn(*job, directory, commandLine, streams);
}

} // namespace umh
