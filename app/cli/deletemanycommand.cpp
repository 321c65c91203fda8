#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/jobsteps.h"
#include "app/cli/jobwriter.h"
#include "app/cli/terminal.h"
#include "app/cli/viewsteps.h"
#include "domain/system/fileerror.h"
#include "domain/time/clock.h"
#include "json/jsonvalue.h"
#include "store/accountstore.h"
#include "store/directory.h"
#include "store/removalplanner.h"
#include "sync/removaljobs.h"
#include "words/apiusertext.h"
#include "words/pluralcount.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>

#include <cerrno>
#include <cstdlib>
#include <limits>
#include <variant>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Of a command line that names API users of which there is none.
constexpr int nothingMatched = 3;
/// How much of a plan is shown with a question.
constexpr qsizetype mostRowsAsked = 100;

/// The lines of \a file, which may be the standard input, that are not blank: guids.
Result<QStringList> guidsIn(const QString &file, const CommandStreams &streams)
{
    QFile source;
    bool isOpen = false;
    if (file == "-"_L1) {
        isOpen = source.open(streams.input, QIODevice::ReadOnly);
    } else {
        source.setFileName(file);
        isOpen = source.open(QIODevice::ReadOnly);
    }
    if (!isOpen)
        return fileError(errno, file);
    QStringList guids;
    while (!source.atEnd() || file == "-"_L1) {
        const QByteArray line = source.readLine();
        if (line.isEmpty())
            break;
        const QString guid = QString::fromUtf8(line).trimmed();
        if (!guid.isEmpty())
            guids += storedGuid(guid);
    }
    if (source.error() != QFileDevice::NoError)
        return Error{.kind = ErrorKind::FileUnreadable, .path = file};
    return guids;
}

/// One run of the command.
class DeletionOfMany final
{
public:
    DeletionOfMany(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
        : m_directory(directory)
        , m_commandLine(commandLine)
        , m_streams(streams)
    { }

    [[nodiscard]] int run()
    {
        // The password is the first line of what may be the guids as well.
        Result<JobSignIn> signIn =
            m_commandLine.dryRun ? passOverPassword() : signInForJob(m_directory, m_commandLine, m_clock, m_streams);
        if (!signIn)
            return failAt(signIn.error());
        RemovalSelection selection;
        if (m_commandLine.viewName.isEmpty()) {
            const Result<QStringList> guids = guidsIn(m_commandLine.guidsFile, m_streams);
            if (!guids)
                return fail(m_streams, guids.error());
            selection = *guids;
        } else {
            const auto view = findView(m_commandLine.viewName);
            if (const QString *wrong = std::get_if<QString>(&view))
                return fail(m_streams, *wrong);
            FilteredSelection filtered;
            filtered.query = std::get<ApiUserView>(view).query;
            selection = filtered;
        }
        Result<RemovalPlan> plan = planOf(selection, *signIn);
        if (plan && plan->isOutdated() && signIn->account) {
            say(m_streams.error, CommandLine::tr("Syncing first, as the data is more than a day old…") + u'\n');
            if (const Status synced = syncForJob(m_directory, *signIn, m_clock, m_streams); !synced)
                return failAt(synced.error());
            plan = planOf(selection, *signIn);
        }
        if (!plan)
            return fail(m_streams, plan.error());
        if (plan->missing > 0) {
            say(m_streams.error,
                CommandLine::tr("%Ln of the GUIDs is not in this database.", nullptr, pluralCount(plan->missing))
                    + u'\n');
        }
        if (plan->rows.isEmpty()) {
            (void)fail(m_streams, CommandLine::tr("There is no API user to delete."));
            return nothingMatched;
        }
        if (m_commandLine.expected && *m_commandLine.expected != plan->count()) {
            return fail(m_streams,
                        CommandLine::tr("Nothing was deleted: API users in the plan: %1, expected: %2.")
                            .arg(QLocale().toString(plan->count()), QLocale().toString(*m_commandLine.expected)));
        }
        if (m_commandLine.dryRun)
            return print(*plan);
        if (plan->count() == 0) {
            say(m_streams.error, QString::fromUtf8(writtenPlan(*plan, ListFormat::Text, mostRowsAsked)));
            return fail(m_streams, CommandLine::tr("Nothing was deleted."));
        }
        return consents(*plan) ? carryOut(*plan, *signIn) : EXIT_FAILURE;
    }

private:
    [[nodiscard]] Result<JobSignIn> passOverPassword() const
    {
        if (m_commandLine.passwordFromInput)
            (void)passwordFor({}, m_commandLine, m_streams);
        return JobSignIn();
    }

    [[nodiscard]] int failAt(const Error &error) const
    {
        return fail(m_streams, error, situationAfter(error, m_commandLine));
    }

    [[nodiscard]] Result<RemovalPlan> planOf(const RemovalSelection &selection, const JobSignIn &signIn) const
    {
        const Result<Connection> connection = m_directory.connect(Directory::Use::Background);
        if (!connection)
            return connection.error();
        const QString &view = m_commandLine.viewName;
        const QString parameters = view.isEmpty() ? u"guids"_s : "view "_L1 + view;
        const QString ownUsername = signIn.account ? signIn.account->username : QString();
        return RemovalPlanner(*connection, m_clock, ownUsername).plan(selection, parameters);
    }

    [[nodiscard]] int print(const RemovalPlan &plan) const
    {
        if (plan.isOutdated()) {
            say(m_streams.error,
                CommandLine::tr("The data is more than a day old; a deletion would sync first.") + u'\n');
        }
        CommandOutput output(m_streams.output);
        output.write(writtenPlan(plan, m_commandLine.format, std::numeric_limits<qsizetype>::max()));
        return finish(m_streams, output);
    }

    /// Whether the person wants it, having seen what it is.
    [[nodiscard]] bool consents(const RemovalPlan &plan) const
    {
        if (m_commandLine.yes)
            return true;
        if (!canAsk(m_streams)) {
            (void)fail(
                m_streams,
                CommandLine::tr("Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to "
                                "delete without it, and --dry-run to see what would be deleted."));
            return false;
        }
        say(m_streams.error, QString::fromUtf8(writtenPlan(plan, ListFormat::Text, mostRowsAsked)));
        bool isConfirmedByPerson = false;
        if (plan.count() > RemovalPlan::mostWithoutNumber) {
            const QString typed =
                askForLine(m_streams, CommandLine::tr("To delete these API users, type how many they are:"));
            isConfirmedByPerson = typed.trimmed() == QString::number(plan.count());
        } else {
            isConfirmedByPerson = isConfirmed(
                m_streams,
                CommandLine::tr("Delete these API users? [y/N]", "put the first letter of your word for yes"));
        }
        if (!isConfirmedByPerson)
            (void)fail(m_streams, CommandLine::tr("Nothing was deleted."));
        return isConfirmedByPerson;
    }

    [[nodiscard]] int carryOut(const RemovalPlan &plan, const JobSignIn &signIn) const
    {
        RemovalJobs jobs(m_directory, m_clock);
        if (signIn.account)
            jobs.setSignIn(*signIn.account, signIn.password);
        const Result<JobProgress> end = carryOutJob(
            jobs, [&plan](RemovalJobs &with) { with.confirm(plan); }, m_streams);
        if (!end)
            return failAt(end.error());
        const int status = tellEndOfJob(m_directory, *end, m_commandLine, m_clock, m_streams);
        return status == EXIT_SUCCESS && (plan.missing > 0 || plan.barred() > 0) ? EXIT_FAILURE : status;
    }

    const Directory &m_directory;
    const CommandLine &m_commandLine;
    const CommandStreams m_streams;
    const Clock &m_clock = Clock::system();
};

} // namespace

int runDeleteMany(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    return DeletionOfMany(directory, commandLine, streams).run();
}

} // namespace umh
