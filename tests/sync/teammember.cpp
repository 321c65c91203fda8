// One of several programs that work on a directory on a server, which mirrors an account: reads, deletes, edits and
// syncs at random for a while, then waits until all of that is done and ends.
//
//     teammember DATABASE ACCOUNT USERNAME PASSWORD MILLISECONDS SEED
//
// Says "begun" once it is connected, and then what was confirmed, a line each: "removed GUID", "described GUID TEXT",
// "synced"; what failed as it may while servers go and others are at the same: "refused WHAT KIND"; and what may not:
// "odd …". "end" is its last line.

#include "domain/programstate.h"
#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/threads/directorythread.h"
#include "store/threads/directorywatcher.h"
#include "sync/accounteditor.h"
#include "sync/accountsync.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestEnd = 90s; ///< for what is under way when the time is over

/// Unbuffered.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

/// Whether \a kind is how things may end where others are at the same, and servers go.
bool isToBeExpected(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AlreadyGone:
    case ErrorKind::UsedMeanwhile:
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::UnderWayElsewhere:
    case ErrorKind::LeaseTaken:
    case ErrorKind::Busy:
    case ErrorKind::Conflict:
    case ErrorKind::CommitUnknown:
        return true;
    default:
        return isOutOfReach(kind);
    }
}

void sayFailure(const QString &what, const Error &error)
{
    if (isToBeExpected(error.kind))
        say(u"refused %1 %2"_s.arg(what).arg(int(error.kind)));
    else
        say(u"odd %1 %2 %3 %4"_s.arg(what).arg(int(error.kind)).arg(error.detail, error.request));
}

AccountLimits limitsOfMember()
{
    AccountLimits limits;
    limits.firstPause = 10ms;
    limits.longestPause = 1500ms;
    return limits;
}

constexpr EditorPauses pausesOfMember{
    .settle = 20ms, .firstRetry = 20ms, .longestRetry = 500ms, .directoryRetry = 50ms};

class Member final : public QObject
{
public:
    Member(const Directory &directory, const Account &account, const QString &password,
           std::chrono::milliseconds duration, quint32 seed)
        : m_account(account)
        , m_password(password)
        , m_duration(duration)
        , m_random(seed)
        , m_name(u"m%1"_s.arg(seed))
        , m_watcher(directory, Clock::system())
        , m_editor(directory, Clock::system(), limitsOfMember(), pausesOfMember)
        , m_syncing(directory, Clock::system(), limitsOfMember())
        , m_reading(directory, Directory::Use::Background, u"reading"_s)
    {
        connect(&m_editor, &ApiUserEditor::removed, this, [this](const ApiUser &apiUser) {
            m_hasRemoved = true;
            answered(apiUser, u"removed "_s + apiUser.guid);
        });
        connect(&m_editor, &ApiUserEditor::described, this, [this](const ApiUser &apiUser) {
            m_hasDescribed = true;
            answered(apiUser, u"described %1 %2"_s.arg(apiUser.guid, apiUser.description));
        });
        connect(&m_editor, &ApiUserEditor::removalFailed, this, [this](const ApiUser &apiUser, const Error &error) {
            m_underWay -= apiUser.guid;
            sayFailure(u"removal"_s, error);
        });
        connect(&m_editor, &ApiUserEditor::descriptionFailed, this, [this](const ApiUser &apiUser, const Error &error) {
            m_underWay -= apiUser.guid;
            sayFailure(u"description"_s, error);
        });
        connect(&m_syncing, &AccountSync::succeeded, this, [] { say(u"synced"_s); });
        connect(&m_syncing, &AccountSync::questioned, this, [] { say(u"odd question"_s); });
        connect(&m_syncing, &AccountSync::failed, this, [](const Error &error) { sayFailure(u"sync"_s, error); });
        m_editor.setSignIn(m_account, Secret(m_password));
        connect(&m_timer, &QTimer::timeout, this, &Member::act);
        m_timer.start(10ms);
        m_running.start();
    }

private:
    void act()
    {
        // A busy machine gets little done in that time.
        const bool hasDoneEnough = m_hasRemoved && m_hasDescribed;
        if (m_running.elapsed() > (m_duration + (hasDoneEnough ? 0s : longestEnd / 3)).count()) {
            endOnceDone();
            return;
        }
        if (m_random.bounded(60) == 0)
            m_syncing.start(m_account, Secret(m_password), SyncConnects::No);
        if (m_isReading)
            return;
        m_isReading = true;
        const ApiUserSort sort = m_random.bounded(2) == 0 ? ApiUserSort::Description : ApiUserSort::Created;
        const auto order = m_random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        const quint32 place = m_random.generate();
        m_reading.run([this, sort, order, place](const Result<const Connection *> &connection) {
            Result<ApiUser> found = Error{.kind = ErrorKind::AlreadyGone};
            if (!connection) {
                found = connection.error();
            } else {
                ApiUserStore store(**connection);
                const Result<QList<ApiUser>> rows = store.first({sort, order}, 200);
                if (!rows)
                    found = rows.error();
                else if (!rows->isEmpty())
                    found = store.byGuid(rows->at(place % rows->size()).guid);
            }
            callLater(this, [this, found] { take(found); });
        });
    }
    void take(const Result<ApiUser> &found)
    {
        m_isReading = false;
        if (!found) {
            sayFailure(u"reading"_s, found.error());
            return;
        }
        // As in the windows, nobody asks for a second change of an API user: two deletions have one answer.
        constexpr int mostUnderWay = 4;
        if (m_underWay.size() >= mostUnderWay || m_underWay.contains(found->guid))
            return;
        switch (m_random.bounded(5)) {
        case 0:
            m_underWay += found->guid;
            m_editor.remove(*found);
            break;
        case 1:
        case 2:
            m_underWay += found->guid;
            m_editor.setDescription(*found, u"%1-%2"_s.arg(m_name).arg(++m_descriptions));
            break;
        default:
            break;
        }
    }
    void answered(const ApiUser &apiUser, const QString &line)
    {
        m_underWay -= apiUser.guid;
        say(line);
    }
    void endOnceDone()
    {
        if (m_underWay.isEmpty() && !m_isReading && !m_syncing.isRunning()) {
            QCoreApplication::quit();
        } else if (m_running.elapsed() > (m_duration + longestEnd).count()) {
            say(u"odd: %1 changes under way%2%3"_s.arg(m_underWay.size())
                    .arg(m_isReading ? u", reading"_s : QString(), m_syncing.isRunning() ? u", syncing"_s : QString()));
            _exit(4);
        }
    }

    const Account m_account;
    const QString m_password;
    const std::chrono::milliseconds m_duration;
    QRandomGenerator m_random;
    const QString m_name;
    int m_descriptions = 0;
    QSet<QString> m_underWay; ///< guids of API users
    bool m_isReading = false;
    bool m_hasRemoved = false;
    bool m_hasDescribed = false;
    QElapsedTimer m_running;
    QTimer m_timer;
    DirectoryWatcher m_watcher;
    AccountEditor m_editor;
    AccountSync m_syncing;
    DirectoryThread m_reading;
};

int failed(const Error &error)
{
    say(u"odd start %1 %2"_s.arg(int(error.kind)).arg(error.detail));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        std::fputs("teammember DATABASE ACCOUNT USERNAME PASSWORD MILLISECONDS SEED\n", stderr);
        return 2;
    }
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(arguments.at(1));
    if (!location)
        return failed(location.error());
    const Result<Directory> directory = Directory::open(*location, Directory::Opening::Existing);
    if (!directory)
        return failed(directory.error());
    const Result<std::optional<Account>> stored = [&]() -> Result<std::optional<Account>> {
        const Result<Connection> connection = directory->connect(Directory::Use::Background);
        return connection ? AccountStore(*connection).account() : connection.error();
    }();
    if (!stored)
        return failed(stored.error());
    Account account = stored->value_or(Account());
    account.baseUrl = arguments.at(2);
    account.username = arguments.at(3);
    {
        const Member member(*directory, account, arguments.at(4), std::chrono::milliseconds(arguments.at(5).toInt()),
                            arguments.at(6).toUInt());
        say(u"begun"_s);
        QCoreApplication::exec();
    }
    say(u"end"_s);
    return 0;
}
