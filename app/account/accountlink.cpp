#include "app/account/accountlink.h"

#include "app/account/passwords.h"
#include "app/account/signins.h"
#include "domain/programstate.h"
#include "domain/time/clock.h"
#include "domain/time/relativetime.h"
#include "table/directoryreader.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace umh {
namespace {

/// A directory that is older than this is synced when it is opened.
constexpr qint64 secondsUntilStale = 3600;

/// Whether \a problem may be over the next time, without anybody doing anything, and trying does no harm: a wrong
/// password that is sent again and again locks people out.
bool mayPassByItself(const Error &problem)
{
    switch (problem.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyUnusable:
    case ErrorKind::ProxyFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

AccountLink::AccountLink(DirectoryReader &reader, const DirectoryAccount &of, const Services &services)
    : m_reader(reader)
    , m_passwords(services.passwords)
    , m_signIns(services.signIns)
    , m_clock(services.clock)
    , m_key(of.settingsKey)
    , m_account(of.account.value_or(Account()))
    , m_known(of.signIns)
    // Together no more calls at once than one client may have.
    , m_editor(reader.directory(), services.clock, withCallsAtOnce(services.limits, 1), services.pauses)
    , m_sync(reader.directory(), services.clock, withCallsAtOnce(services.limits, services.limits.callsAtOnce - 1))
{
    using namespace std::chrono_literals;
    m_account.username = m_signIns.usernameFor(m_key, usernames());
    m_schedule.setInterval(20s);
    connect(&m_schedule, &QTimer::timeout, this, &AccountLink::syncIfDue);
    connect(&m_sync, &AccountSync::started, this, &AccountLink::syncStarted);
    connect(&m_sync, &AccountSync::progressed, this, &AccountLink::syncProgressed);
    // Whoever asks the account for a change learns as well whether it can be reached.
    const auto noteFailure = [this](const ApiUser &, Error error) {
        if (!mayPassByItself(error) && error.kind != ErrorKind::SignInRefused)
            return;
        error.at = m_clock.now();
        setProblem(error);
    };
    connect(&m_editor, &ApiUserEditor::removalFailed, this, noteFailure);
    connect(&m_editor, &ApiUserEditor::descriptionFailed, this, noteFailure);
    connect(&m_editor, &ApiUserEditor::outcomeUnknown, this, noteFailure);
    connect(&m_sync, &AccountSync::succeeded, this, [this](const LoadSummary &summary) {
        m_waitsToSync = false;
        setProblem({});
        reread();
        m_editor.resolveNow();
        Q_EMIT syncSucceeded(summary);
    });
    connect(&m_sync, &AccountSync::questioned, this, [this](const SyncQuestion &question) {
        m_waitsToSync = false;
        setProblem(Error{.kind = ErrorKind::ManyRemovals});
        Q_EMIT syncQuestioned(question);
    });
    connect(&m_sync, &AccountSync::failed, this, [this](Error error) {
        error.at = m_clock.now();
        // Neither says anything of the account.
        m_waitsToSync = error.kind == ErrorKind::LeaseTaken || isOutOfReach(error.kind);
        if (error.kind != ErrorKind::Cancelled && !m_waitsToSync)
            setProblem(error);
        Q_EMIT syncFailed(error);
    });
}

AccountLink::~AccountLink() = default;

AccountLimits AccountLink::withCallsAtOnce(AccountLimits limits, int calls)
{
    limits.callsAtOnce = std::max(calls, 1);
    return limits;
}

void AccountLink::start(bool syncAtOnce)
{
    m_syncAtOnce = syncAtOnce;
    tellSignIn(); // shows what is in doubt from before, password or not
    if (m_account.username.isEmpty())
        findUsername();
    else
        findPassword();
}

/// A person may have signed in when that was not a setting yet: then the keyring has the password of one of the names
/// that the directory knows. The one that it has from then is shown where there is no other.
void AccountLink::findUsername()
{
    SignIns::findOwn(m_passwords, m_account.baseUrl, usernames(), this, [this](const std::optional<QString> &found) {
        if (m_outdated)
            return;
        const bool isOnlyOne = m_known.size() == 1 && !m_known.constFirst().firstSeen.isValid();
        if (!found && !isOnlyOne) {
            setProblem(Error{.kind = ErrorKind::UsernameMissing});
            Q_EMIT passwordMissing({});
            return;
        }
        if (found)
            m_signIns.remember(m_key, *found);
        m_account.username = found ? *found : m_known.constFirst().username;
        Q_EMIT changed();
        findPassword();
    });
}

void AccountLink::findPassword()
{
    m_passwords.find(m_account, this, [this](const Result<std::optional<Secret>> &found) {
        if (m_outdated)
            return;
        if (found && *found) {
            signIn(**found);
            return;
        }
        setProblem(Error{.kind = ErrorKind::PasswordMissing});
        Q_EMIT passwordMissing(found ? std::nullopt : std::optional(found.error()));
    });
}

void AccountLink::signIn(const Secret &password)
{
    m_password = password;
    tellSignIn();
    m_schedule.start();
    const bool isFresh = isRecent(m_account.lastSync, m_clock.now(), secondsUntilStale);
    if (std::exchange(m_syncAtOnce, false) || !isFresh)
        syncNow();
}

void AccountLink::tellSignIn()
{
    m_editor.setSignIn(m_account, m_password);
    Q_EMIT signedIn(m_account, m_password);
}

void AccountLink::syncNow(qint64 consentedRemovals)
{
    // It may be outdated, and not be known to be.
    whenReread([this, consentedRemovals, ticket = m_syncTicket] {
        if (ticket != m_syncTicket)
            return; // cancelled meanwhile
        if (m_outdated) {
            Q_EMIT syncFailed(Error{.kind = ErrorKind::ConnectedOtherwise});
            return;
        }
        if (!m_password) {
            Q_EMIT passwordMissing({});
            return;
        }
        m_lastTry = m_clock.now();
        m_sync.start(m_account, *m_password, SyncConnects::No, consentedRemovals);
    });
}

void AccountLink::cancelSync()
{
    ++m_syncTicket;
    m_sync.cancel();
}

void AccountLink::setSyncEvery(int minutes)
{
    m_syncEvery = minutes;
    syncIfDue();
}

/// Counted from the last sync that worked, by whichever program, and from the last try of this one. While the account
/// cannot be reached it is tried each minute, so that what needs it can be done again as soon as it can; so it is after
/// somebody else was at it, until either of the two has synced.
void AccountLink::syncIfDue()
{
    if (!m_password || m_outdated || m_sync.isRunning())
        return;
    const auto wasWithin = [this](const QDateTime &time, qint64 seconds) {
        return isRecent(time, m_clock.now(), seconds);
    };
    constexpr int secondsBetweenTries = 60;
    const qint64 seconds = qint64(m_syncEvery) * 60;
    const qint64 secondsUntilOld = m_syncEvery > 0 ? std::min(seconds, secondsUntilStale) : secondsUntilStale;
    m_waitsToSync = m_waitsToSync && !wasWithin(m_account.lastSync, secondsUntilOld);
    const bool isTriedAgain = m_waitsToSync || (m_problem && mayPassByItself(*m_problem));
    const bool isDue = m_syncEvery > 0 && !wasWithin(m_account.lastSync, seconds) && !wasWithin(m_lastTry, seconds);
    if (isDue || (isTriedAgain && !wasWithin(m_lastTry, secondsBetweenTries)))
        syncNow();
}

void AccountLink::directoryIsBack()
{
    if (m_waitsToSync)
        m_lastTry = {}; // that was none
    syncIfDue();
}

void AccountLink::reread()
{
    whenReread({});
}

void AccountLink::whenReread(std::function<void()> then)
{
    m_reader.read(
        this, [](DirectoryStores &stores) { return DirectoryAccount::of(stores.connection); },
        [this, then = std::move(then)](const Result<DirectoryAccount> &read) {
            if (read)
                take(*read); // else the watcher tells what is wrong with the directory
            if (then)
                then();
        });
}

void AccountLink::take(const DirectoryAccount &read)
{
    m_outdated = m_outdated || !read.account || !isSameAccount(*read.account, m_account)
        || signsInOtherwise(usernamesOf(read.signIns));
    if (m_outdated) {
        m_editor.retire();
        m_sync.cancel();
        Q_EMIT outdated();
        return;
    }
    Account now = *read.account;
    now.username = m_account.username;
    if (now == m_account && read.signIns == m_known)
        return;
    const bool readsOtherwise = now.timeZone != m_account.timeZone || now.guidForm != m_account.guidForm;
    m_account = now;
    m_known = read.signIns;
    if (readsOtherwise)
        tellSignIn();
    Q_EMIT changed();
}

/// Whether this person does not sign in any more with the username that is used here, where the directory knows
/// \a usernames.
bool AccountLink::signsInOtherwise(const QStringList &usernames) const
{
    if (m_account.username.isEmpty())
        return false; // not yet
    // Another one may have been chosen in another window.
    const QString own = m_signIns.usernameFor(m_key, usernames);
    if (!own.isEmpty() && own != m_account.username)
        return true;
    // One that is not known was for the account that the directory was connected with before.
    return !isOneOfUsernames(m_account.username, usernames);
}

void AccountLink::setProblem(const std::optional<Error> &problem)
{
    if (linkStateAfter(problem) != linkStateAfter(m_problem))
        m_problemSince = problem ? m_clock.now() : QDateTime();
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace umh

#include "moc_accountlink.cpp"
