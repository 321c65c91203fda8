#include "store/threads/directorywatcher.h"

#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "domain/time/relativetime.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/keptconnection.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

struct DirectoryWatcher::Look
{
    ChangeMark mark;
    bool isFirst = false; ///< on its connection, so that only the change number can be compared
    std::optional<OtherSync> otherSync{};
    std::optional<DirectoryFigures> figures{}; ///< only where they were counted anew
};

/// The part that is on the watcher's thread.
class DirectoryWatcher::Lookout final : public QObject
{
public:
    Lookout(DirectoryWatcher &owner, const Directory &directory, const std::stop_token &stop)
        : m_owner(owner)
        , m_clock(owner.m_clock)
        , m_isOnServer(directory.contact() != nullptr)
        , m_connection(directory, Directory::Use::Watching, stop, [this] { m_news.reset(); })
    { }

    void look(const std::optional<ChangeMark> &known, bool stale)
    {
        Result<Look> look = lookOnce(known, stale);
        // A session may end while its server is all right. That is of no interest to anybody.
        if (!look && look.error().kind == ErrorKind::ServerLost)
            look = lookOnce(known, stale);
        // The socket of one that is lost is closed already, and must not be listened to.
        m_connection.closeIfLost();
        callLater(&m_owner, [&owner = m_owner, look] { owner.take(look); });
    }

    [[nodiscard]] std::function<void()> ender() const { return m_connection.ender(); }

private:
    [[nodiscard]] Result<Look> lookOnce(const std::optional<ChangeMark> &known, bool stale)
    {
        const Result<const Connection *> open = m_connection.connection();
        if (!open) {
            // Of an address that wants a server that can be written to, only a standby is there as yet.
            Error error = open.error();
            if (m_isOnServer && error.kind == ErrorKind::ReadOnly)
                error.kind = ErrorKind::ServerUnreachable;
            return error;
        }
        callLater(&m_owner, [&owner = m_owner] { owner.connected(); });
        const Connection &connection = **open;
        const bool isFirst = m_isOnServer && !m_news;
        if (const Status listening = isFirst ? listen(connection) : Status(); !listening)
            return listening.error();
        if (const Status there = connection.checkFile(); !there)
            return there.error();
        const Result<DirectoryLook> look = DirectoryLook::at(connection);
        if (!look)
            return look.error();
        // What came along with the answers does not show at the socket any more.
        (void)connection.dialect().takeNews(connection);
        callLater(&m_owner, [&owner = m_owner] { owner.heard(); });
        Look seen{.mark = look->mark, .isFirst = isFirst, .otherSync = look->otherSync};
        if (!known || look->mark.showsChangeSince(*known) || stale) {
            const Result<DirectoryFigures> figures = ApiUserStore(connection).figures(m_clock);
            if (!figures)
                return figures.error();
            seen.figures = *figures;
        }
        return seen;
    }

    [[nodiscard]] Status listen(const Connection &connection)
    {
        if (Status listening = connection.dialect().listen(connection); !listening)
            return listening;
        m_news.reset();
        const int socket = connection.dialect().socket(connection);
        if (socket < 0)
            return {};
        m_news = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        connect(m_news.get(), &QSocketNotifier::activated, this, [this, &connection] {
            const bool isNews = connection.dialect().takeNews(connection);
            const bool hasEnded = !connection.dialect().isUsable(connection);
            if (!isNews && !hasEnded)
                return;
            m_news->setEnabled(!hasEnded); // which can be read for ever
            callLater(&m_owner, [&owner = m_owner] { owner.checkNow(); });
        });
        return {};
    }

    DirectoryWatcher &m_owner; ///< outlives the thread
    const Clock &m_clock;
    const bool m_isOnServer;
    std::unique_ptr<QSocketNotifier> m_news; ///< of the connection
    KeptConnection m_connection; ///< goes first
};

DirectoryWatcher::DirectoryWatcher(const Directory &directory, const Clock &clock, const WatchTerms &terms,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_terms(terms)
    , m_directory(directory)
    , m_retry(terms.firstRetry)
    , m_lookout(new Lookout(*this, directory, m_stop.get_token()))
{
    m_thread.setObjectName(u"watching"_s);
    m_lookout->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_lookout, &QObject::deleteLater);
    m_thread.start();
    for (QTimer *timer : {&m_timer, &m_patience})
        timer->setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DirectoryWatcher::ask);
    m_patience.setInterval(m_terms.patience);
    connect(&m_patience, &QTimer::timeout, this, &DirectoryWatcher::loseServer);
    ask();
}

DirectoryWatcher::~DirectoryWatcher()
{
    m_stop.request_stop();
    m_lookout->ender()(); // it lives until the thread ends
    m_thread.quit();
    waitForEnd(m_thread);
}

void DirectoryWatcher::checkNow()
{
    m_retry = m_terms.firstRetry;
    if (m_looking)
        m_lookAgain = true;
    else
        ask();
}

void DirectoryWatcher::setSeen(bool seen)
{
    if (std::exchange(m_seen, seen) == seen || !m_directory.contact())
        return;
    // Whoever comes back sees what is, and not what was up to ten seconds ago.
    if (seen)
        checkNow();
    else if (!m_looking && !m_failing)
        askLater();
}

void DirectoryWatcher::ask()
{
    m_timer.stop();
    m_looking = true;
    m_isConnected = false;
    m_lookAgain = false;
    m_asked = m_clock.now();
    // "Inactive for more than 30 days" grows by itself, so the figures go stale even if nothing is written.
    constexpr qint64 secondsUntilStale = 600;
    const bool stale = !isRecent(m_counted, m_asked, secondsUntilStale);
    if (m_directory.contact())
        m_patience.start();
    callLater(m_lookout, [lookout = m_lookout, known = m_mark, stale] { lookout->look(known, stale); });
}

/// The patience with connecting is over: a server that takes long to let somebody in may be all right for those who
/// are.
void DirectoryWatcher::connected()
{
    m_isConnected = true;
    if (m_looking && m_patience.isActive())
        m_patience.start();
}

/// The server is there. What it is still asked takes as long as it takes.
void DirectoryWatcher::heard()
{
    m_patience.stop();
    m_isSilent = false;
}

/// It does not answer. What waits for it, here and elsewhere in the program, need not wait any longer, unless it had an
/// answer meanwhile; how it goes on is seen from what becomes of the look.
void DirectoryWatcher::loseServer()
{
    fail(Error{.kind = m_isConnected ? ErrorKind::ServerLost : ErrorKind::ServerUnreachable,
               .path = m_directory.location().name()});
    m_isSilent = m_isSilent || m_isConnected;
    if (m_isSilent)
        m_directory.contact()->endSilent(m_terms.patience * 3 / 4); // the clocks differ
    m_patience.start();
}

void DirectoryWatcher::take(const Result<Look> &look)
{
    m_patience.stop();
    m_looking = false;
    if (!look) {
        fail(look.error());
        if (m_lookAgain)
            ask();
        else
            askLater();
        return;
    }
    m_lastLook = m_asked;
    m_retry = m_terms.firstRetry;
    const bool hasFailed = m_failing.has_value();
    m_failing.reset();
    if (const std::shared_ptr<ServerContact> &contact = m_directory.contact())
        contact->setTrouble({});
    if (hasFailed)
        Q_EMIT recovered();
    if (look->figures) {
        m_counted = m_clock.now();
        if (!m_figures || *m_figures != *look->figures) {
            m_figures = std::make_unique<DirectoryFigures>(*look->figures);
            Q_EMIT figuresChanged(*m_figures);
        }
    }
    if (std::exchange(m_otherSync, look->otherSync) != look->otherSync)
        Q_EMIT otherSyncChanged();
    const std::optional<ChangeMark> before = std::exchange(m_mark, look->mark);
    const bool isNews = before
        && (look->isFirst ? look->mark.changeNumber != before->changeNumber : look->mark.showsChangeSince(*before));
    // What was to be read while a server was out of reach has to be read now, changed or not.
    if (isNews || (hasFailed && m_directory.contact()))
        Q_EMIT changed();
    if (m_lookAgain)
        ask();
    else
        askLater();
}

void DirectoryWatcher::fail(const Error &error)
{
    const std::shared_ptr<ServerContact> &contact = m_directory.contact();
    if (contact && isOutOfReach(error.kind))
        contact->setTrouble(error);
    if (std::exchange(m_failing, error.kind) != error.kind)
        Q_EMIT failed(error);
}

void DirectoryWatcher::askLater()
{
    if (!m_directory.contact()) {
        m_timer.start(m_terms.inFile);
        return;
    }
    if (!m_failing) {
        m_timer.start(m_seen ? m_terms.onServer : m_terms.unseen);
        return;
    }
    switch (*m_failing) {
    case ErrorKind::DatabasePasswordNeeded:
    case ErrorKind::DatabasePasswordRefused:
    case ErrorKind::DatabaseSignInRefused:
        return; // a wrong password that is given again and again locks people out
    default:
        break;
    }
    const qint64 pause = m_retry.count();
    m_timer.start(std::chrono::milliseconds(pause * 3 / 4 + QRandomGenerator::global()->bounded(pause / 2 + 1)));
    m_retry = std::min(m_retry * 2, m_terms.longestRetry);
}

} // namespace umh

#include "moc_directorywatcher.cpp"
