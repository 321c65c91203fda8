#include "app/cli/jobsteps.h"

#include "app/account/jobpace.h"
#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "app/cli/jobwriter.h"
#include "app/endsignals.h"
#include "domain/text/harmlesstext.h"
#include "store/accountstore.h"
#include "store/directory.h"
#include "store/jobstore.h"
#include "sync/accountsync.h"
#include "sync/removaljobs.h"
#include "words/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {

Result<JobSignIn> signInForJob(const Directory &directory, const CommandLine &commandLine, const Clock &clock,
                               const CommandStreams &streams)
{
    Result<Account> signedIn = Account();
    {
        const Result<Connection> connection = directory.connect(Directory::Use::Background);
        if (!connection)
            return connection.error();
        const Result<std::optional<Account>> account = AccountStore(*connection).account();
        if (!account)
            return account.error();
        if (!*account) {
            // The first line is a password, whether there is a use for it or not.
            if (commandLine.passwordFromInput)
                (void)passwordFor({}, commandLine, streams);
            return JobSignIn();
        }
        signedIn = withUsername(**account, *connection, commandLine, streams);
    }
    if (!signedIn)
        return signedIn.error();
    const Result<Secret> password = passwordFor(*signedIn, commandLine, streams);
    if (!password)
        return password.error();
    const CommandInterrupt interrupt;
    const Result<SettledChanges> settled =
        settleOpenChanges(directory, *signedIn, *password, clock, interrupt.token(), streams);
    if (!settled)
        return settled.error();
    return JobSignIn{*signedIn, *password};
}

Status syncForJob(const Directory &directory, const JobSignIn &signIn, const Clock &clock,
                  const CommandStreams &streams)
{
    AccountSync sync(directory, clock);
    const CommandInterrupt interrupt;
    CommandProgress line(streams.error);
    CommandWait<Status> wait(interrupt.token(), [&sync](auto &) { sync.cancel(); });
    QObject::connect(&sync, &AccountSync::progressed, wait.context(),
                     [&line](const SyncProgress &progress) { line.show(progress); });
    QObject::connect(&sync, &AccountSync::succeeded, wait.context(), [&wait] { wait.end({}); });
    QObject::connect(&sync, &AccountSync::questioned, wait.context(),
                     [&wait] { wait.end(Error{.kind = ErrorKind::ManyRemovals}); });
    QObject::connect(&sync, &AccountSync::failed, wait.context(), [&wait](const Error &error) { wait.end(error); });
    sync.start(*signIn.account, signIn.password, SyncConnects::No);
    return wait.result();
}

namespace {

void sayHowToGoOn(qint64 job, const CommandStreams &streams)
{
    say(streams.error,
        CommandLine::tr("The job is not done. To go on with it: %1", "a command")
                .arg("user-management-hub jobs resume "_L1 + QString::number(job))
            + u'\n');
}

} // namespace

Result<JobProgress> carryOutJob(RemovalJobs &jobs, const std::function<void(RemovalJobs &)> &begin,
                                const CommandStreams &streams)
{
    const CommandInterrupt interrupt;
    CommandProgress line(streams.error);
    CommandWait<Result<JobProgress>> wait(interrupt.token(), [&jobs](auto &) { jobs.pause(); });
    QObject *context = wait.context();
    qint64 number = 0;
    const auto noteNumber = [&number](const Job &job) { number = job.number; };
    QObject::connect(&jobs, &RemovalJobs::confirmed, context, noteNumber);
    QObject::connect(&jobs, &RemovalJobs::started, context, noteNumber);
    QObject::connect(&jobs, &RemovalJobs::progressed, context,
                     [&line](const JobProgress &progress) { line.show(progress); });
    QObject::connect(&jobs, &RemovalJobs::ended, context, [&wait](const JobProgress &progress) { wait.end(progress); });
    QObject::connect(&jobs, &RemovalJobs::confirmFailed, context, [&wait](const Error &error) { wait.end(error); });
    QObject::connect(&jobs, &RemovalJobs::failed, context, [&](const JobId &id, const Error &error) {
        if (findProxySignIn(error, streams))
            jobs.goOn(id);
        else
            wait.end(error);
    });
    const QSettings settings(QCoreApplication::applicationName(), QCoreApplication::applicationName());
    jobs.setDistance(jobDistance(settings));
    begin(jobs);
    Result<JobProgress> end = wait.result();
    if (!end && number != 0)
        sayHowToGoOn(number, streams);
    return end;
}

namespace {

/// All that is known of the job that has the id of \a end's, and prints it.
Status printEnd(const Directory &directory, JobWriter &writer, const JobProgress &end, const Clock &clock,
                CommandOutput &output)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return connection.error();
    const JobStore jobs(*connection, clock);
    constexpr int itemsAtOnce = 256;
    QByteArray written;
    writer.begin(end, written);
    for (qint64 next = 0;;) {
        const Result<QList<JobItem>> items = jobs.items(end.job.id, next, itemsAtOnce);
        if (!items)
            return items.error();
        for (const JobItem &item : *items)
            writer.add(item, written);
        if (!output.write(written))
            return {};
        written.clear();
        if (items->size() < itemsAtOnce)
            break;
        next = items->constLast().position + 1;
    }
    writer.end(written);
    output.write(written);
    return {};
}

} // namespace

int tellEndOfJob(const Directory &directory, const JobProgress &end, const CommandLine &commandLine, const Clock &clock,
                 const CommandStreams &streams)
{
    CommandOutput output(streams.output);
    JobWriter writer(commandLine.format, commandLine.jobAction != CommandLine::JobAction::Show);
    if (const Status printed = printEnd(directory, writer, end, clock, output); !printed)
        return fail(streams, printed.error());
    if (isOpen(end.job.state) && commandLine.jobAction != CommandLine::JobAction::Show)
        sayHowToGoOn(end.job.number, streams);
    const int written = finish(streams, output);
    if (written != EXIT_SUCCESS || commandLine.jobAction == CommandLine::JobAction::Show
        || commandLine.jobAction == CommandLine::JobAction::GiveUp)
        return written;
    const qint64 gone = end.tally.value(JobOutcome::Deleted) + end.tally.value(JobOutcome::AlreadyGone);
    return gone == end.total ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace umh
