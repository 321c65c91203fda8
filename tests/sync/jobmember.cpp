// A program that carries out the job of a directory that is open, and is killed while it does.
//
//     jobmember DATABASE ACCOUNT USERNAME PASSWORD
//
// Says "begun" each time it has begun with it, "waits KIND" where it could not go on and will try again, and "ended"
// once it is through; that is its last line. "odd …" is what may not happen.

#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/jobstore.h"
#include "sync/removaljobs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Unbuffered.
void sayToTest(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

AccountLimits limitsOfJobMember()
{
    AccountLimits limits;
    limits.firstPause = 10ms;
    limits.longestPause = 500ms;
    limits.transferTimeout = 300ms;
    limits.totalDeadline = 600ms;
    return limits;
}

JobTerms termsOfJobMember()
{
    return {.distance = 5ms,
            .longestDistance = 20ms,
            .firstPause = 10ms,
            .triesInVain = 50,
            .triesOfOne = 10,
            .pauses = {.settle = 20ms, .firstRetry = 20ms, .longestRetry = 200ms, .directoryRetry = 20ms},
            .lease = {.term = 400ms, .renewal = 100ms}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(arguments.value(1));
    const Result<Directory> directory =
        location ? Directory::open(*location, Directory::Opening::Existing) : Result<Directory>(location.error());
    const Result<Connection> connection =
        directory ? directory->connect(Directory::Use::Background) : Result<Connection>(directory.error());
    if (!connection) {
        sayToTest(u"odd directory"_s);
        return EXIT_FAILURE;
    }
    const Result<std::optional<Account>> stored = AccountStore(*connection).account();
    const Result<QList<Job>> jobs = JobStore(*connection, Clock::system()).all();
    if (!stored || !*stored || !jobs) {
        sayToTest(u"odd account or jobs"_s);
        return EXIT_FAILURE;
    }
    const auto open = std::ranges::find_if(*jobs, [](const Job &job) { return isOpen(job.state); });
    if (open == jobs->cend()) {
        sayToTest(u"ended"_s);
        return EXIT_SUCCESS;
    }
    Account account = **stored;
    account.username = arguments.value(3);
    RemovalJobs removal(*directory, Clock::system(), limitsOfJobMember(), termsOfJobMember());
    removal.setSignIn(account, Secret(arguments.value(4)));
    QObject::connect(&removal, &RemovalJobs::started, &application, [] { sayToTest(u"begun"_s); });
    QObject::connect(&removal, &RemovalJobs::ended, &application, [](const JobProgress &progress) {
        if (progress.job.state != JobState::Done)
            sayToTest(u"odd end"_s);
        sayToTest(u"ended"_s);
        QCoreApplication::quit();
    });
    QObject::connect(&removal, &RemovalJobs::failed, &application, [&](const JobId &id, const Error &error) {
        if (error.kind == ErrorKind::AlreadyGone) { // another program has done it
            sayToTest(u"ended"_s);
            QCoreApplication::quit();
            return;
        }
        sayToTest(u"waits %1"_s.arg(int(error.kind)));
        QTimer::singleShot(50ms, &removal, [&removal, id] { removal.goOn(id); });
    });
    removal.goOn(open->id);
    return QCoreApplication::exec();
}
