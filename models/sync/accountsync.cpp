#include "sync/accountsync.h"

#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "remote/accountaddress.h"
#include "remote/accountclient.h"
#include "store/accountstore.h"
#include "store/jobstore.h"
#include "store/journal.h"
#include "store/keptconnection.h"
#include "store/threads/heldlease.h"
#include "sync/accountfetch.h"
#include "sync/syncapply.h"

#include <QtCore/QElapsedTimer>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How often an account is read as a whole, where its answers do not fit together.
constexpr int mostFetches = 3;

} // namespace

/// The part of a sync that is on its thread.
class AccountSync::Worker final : public QObject
{
public:
    Worker(AccountSync &owner, Directory directory, const Clock &clock, const AccountLimits &limits)
        : m_owner(owner)
        , m_directory(directory)
        , m_clock(clock)
        , m_limits(limits)
        , m_connection(std::move(directory), Directory::Use::Writing)
    { }

    void start(const Account &account, const Secret &password, SyncConnects connects, qint64 consentedRemovals,
               const std::stop_token &stop)
    {
        m_terms = SyncTerms{.account = account, .connects = connects, .consentedRemovals = consentedRemovals};
        m_stop = stop;
        m_fetches = 0;
        m_sinceReport.invalidate();
        const Result<AccountAddress> address = AccountAddress::fromUserInput(account.baseUrl);
        if (!address) {
            fail(address.error());
            return;
        }
        if (const auto connected = m_connection.connection(); !connected) {
            fail(connected.error());
            return;
        }
        m_client = std::make_unique<AccountClient>(*address, account.username, password, m_limits);
        const std::optional<AccountTimeZone> zone = AccountTimeZone::named(account.timeZone);
        if (!zone) {
            fail(Error{.kind = ErrorKind::TimeZoneUnknown, .detail = account.timeZone});
            return;
        }
        m_client->setHabits({*zone, account.guidForm});
        Result<std::unique_ptr<HeldLease>> lease = HeldLease::take(m_directory, u"sync"_s, {}, m_stop);
        if (!lease) {
            fail(lease.error());
            return;
        }
        m_lease = std::move(*lease);
        m_terms.lastLook = [this](const Connection &connection) { return m_lease->check(connection); };
        fetch();
    }

    void cancelFetch()
    {
        if (m_fetch)
            m_fetch->cancel();
    }

private:
    void fetch()
    {
        if (m_stop.stop_requested()) {
            fail(Error{.kind = ErrorKind::Cancelled});
            return;
        }
        // Asking the account takes long; a connection that was lost meanwhile is of no interest, as nothing was
        // written.
        const Result<const Connection *> connection = m_connection.connection();
        if (!connection) {
            fail(connection.error());
            return;
        }
        const Result<qint64> entry = Journal(**connection, m_clock).lastEntry();
        if (!entry) {
            fail(entry.error());
            return;
        }
        const Result<std::optional<Account>> connected = AccountStore(**connection).account();
        if (!connected) {
            fail(connected.error());
            return;
        }
        m_terms.journalEntry = *entry;
        m_terms.connected = *connected;
        m_terms.began = m_clock.now();
        ++m_fetches;
        m_fetch = std::make_unique<AccountFetch>(*m_client);
        connect(m_fetch.get(), &AccountFetch::progressed, this, &Worker::report);
        connect(m_fetch.get(), &AccountFetch::failed, this, [this](const Error &error) { fail(error); });
        connect(m_fetch.get(), &AccountFetch::succeeded, this, &Worker::apply);
        m_fetch->start();
    }

    void apply(const FetchedAccount &fetched)
    {
        const auto report = [this](const SyncProgress &progress) { this->report(progress); };
        const auto applyOn = [&](const Result<const Connection *> &connection) -> Result<SyncOutcome> {
            return connection ? applySync(**connection, fetched, m_terms, m_clock, m_stop, report)
                              : Result<SyncOutcome>(connection.error());
        };
        // Not KeptConnection::write(): what takes so long is repeated by whoever wants it, and by itself in a minute.
        const Result<SyncOutcome> outcome = applyOn(m_connection.connection());
        if (outcome) {
            if (std::holds_alternative<LoadSummary>(*outcome))
                lookAtJobs();
            clear();
            answer([outcome = *outcome](AccountSync &owner) {
                if (const auto *summary = std::get_if<LoadSummary>(&outcome))
                    Q_EMIT owner.succeeded(*summary);
                else
                    Q_EMIT owner.questioned(std::get<SyncQuestion>(outcome));
            });
            return;
        }
        // The answers do not fit together where the account was changed between two of them. Once more, then.
        if (outcome.error().kind == ErrorKind::OperatorUnknown && m_fetches < mostFetches) {
            m_fetch.release()->deleteLater();
            fetch();
            return;
        }
        fail(outcome.error());
    }

    /// What jobs have deleted is gone by now, or it is not. Where that cannot be noted, the next sync does.
    void lookAtJobs()
    {
        (void)m_connection.write([this](const Connection &connection) {
            return JobStore(connection, m_clock).noteNewPresence(m_terms.began);
        });
    }

    void report(const SyncProgress &progress)
    {
        constexpr qint64 millisecondsBetweenReports = 50;
        const bool isNews = progress.slow != std::exchange(m_reportedSlow, progress.slow);
        if (m_sinceReport.isValid() && m_sinceReport.elapsed() < millisecondsBetweenReports && !isNews)
            return;
        m_sinceReport.start();
        callLater(&m_owner, [&owner = m_owner, progress] { Q_EMIT owner.progressed(progress); });
    }

    void fail(const Error &error)
    {
        clear();
        answer([error](AccountSync &owner) { Q_EMIT owner.failed(error); });
    }

    /// Lets go of what belongs to one sync; its signals may still be on their way through. Others may sync from now on,
    /// also while a person is asked something.
    void clear()
    {
        m_lease.reset();
        if (m_fetch)
            m_fetch.release()->deleteLater();
        if (m_client)
            m_client.release()->deleteLater();
    }

    template<typename Tell>
    void answer(Tell tell)
    {
        callLater(&m_owner, [&owner = m_owner, tell = std::move(tell)] {
            owner.end();
            tell(owner);
        });
    }

    AccountSync &m_owner; ///< outlives the thread
    Directory m_directory;
    const Clock &m_clock;
    const AccountLimits m_limits;
    KeptConnection m_connection;
    std::unique_ptr<AccountClient> m_client;
    std::unique_ptr<AccountFetch> m_fetch; ///< destroyed before the client
    SyncTerms m_terms;
    std::unique_ptr<HeldLease> m_lease; ///< while a sync is under way
    std::stop_token m_stop;
    int m_fetches = 0;
    QElapsedTimer m_sinceReport;
    bool m_reportedSlow = false;
};

AccountSync::AccountSync(Directory directory, const Clock &clock, const AccountLimits &limits, QObject *parent)
    : QObject(parent)
    , m_thread(u"sync"_s, new Worker(*this, std::move(directory), clock, limits))
{ }

AccountSync::~AccountSync()
{
    m_stop.request_stop();
}

void AccountSync::start(const Account &account, const Secret &password, SyncConnects connects, qint64 consentedRemovals)
{
    if (std::exchange(m_running, true))
        return;
    m_stop = std::stop_source();
    m_thread.run([account, password, connects, consentedRemovals, stop = m_stop.get_token()](Worker &worker) {
        worker.start(account, password, connects, consentedRemovals, stop);
    });
    Q_EMIT started();
}

void AccountSync::cancel()
{
    m_stop.request_stop();
    m_thread.run([](Worker &worker) { worker.cancelFetch(); });
}

void AccountSync::end()
{
    m_running = false;
}

} // namespace umh

#include "moc_accountsync.cpp"
