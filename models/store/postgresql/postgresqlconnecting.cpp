#include "store/postgresql/postgresqlconnecting.h"

#include "domain/system/threadsaside.h"
#include "store/postgresql/postgresqlerrors.h"
#include "store/servercontact.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <locale.h>
#include <memory>
#include <mutex>
#include <optional>
#include <poll.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// While it lives, libpq has English words on this thread, by which what it has found out is told apart.
class InEnglish final
{
public:
    InEnglish()
    {
        if (const locale_t base = ::duplocale(::uselocale(locale_t(nullptr)))) {
            m_english = ::newlocale(LC_MESSAGES_MASK, "C", base);
            if (!m_english)
                ::freelocale(base);
        }
        if (m_english)
            m_before = ::uselocale(m_english);
    }
    ~InEnglish()
    {
        if (!m_english)
            return;
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    locale_t m_english = nullptr;
    locale_t m_before = nullptr;
};

using Parameters = QMap<QByteArray, QByteArray>;

/// What libpq has made of all that the address, a service file and the environment say.
Parameters parametersOf(PGconn *connection)
{
    Parameters parameters;
    PQconninfoOption *const options = PQconninfo(connection);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        if (option->val)
            parameters.insert(option->keyword, option->val);
    }
    PQconninfoFree(options);
    return parameters;
}

using PostgresqlSession = std::unique_ptr<PGconn, PostgresqlFinish>;

/// Begins to connect to \a address, which wins over \a defaults, as \a ours wins over it.
PostgresqlSession begun(const Parameters &defaults, const QByteArray &address, const Parameters &ours)
{
    QList<const char *> keywords;
    QList<const char *> values;
    const auto add = [&](const Parameters &parameters) {
        for (auto each = parameters.cbegin(); each != parameters.cend(); ++each) {
            keywords += each.key().constData();
            values += each.value().constData();
        }
    };
    add(defaults);
    if (!address.isEmpty()) {
        keywords += "dbname";
        values += address.constData();
    }
    add(ours);
    keywords += nullptr;
    values += nullptr;
    PostgresqlSession session(PQconnectStartParams(keywords.constData(), values.constData(), 1));
    if (session) {
        // Only so its words hold the code of what the server says.
        PQsetErrorVerbosity(session.get(), PQERRORS_VERBOSE);
        // By itself libpq writes to standard error what a server says that is just going.
        PQsetNoticeReceiver(
            session.get(), [](void *, const PGresult *) {}, nullptr);
    }
    return session;
}

/// Takes the password out of \a parameters.
void forgetPassword(Parameters &parameters)
{
    QByteArray password = parameters.take("password");
    Secret::wipe(password);
}

/// What a connection to \a address is to have that neither it, nor a service file or the environment says: one that is
/// dead is noticed within half a minute.
Parameters defaultParameters(const QByteArray &address)
{
    Parameters defaults{{"connect_timeout", "5"},
                        {"keepalives_idle", "10"},
                        {"keepalives_interval", "5"},
                        {"keepalives_count", "3"},
                        {"tcp_user_timeout", "20000"}};
    // Only libpq reads all of these. What it would connect to is nowhere.
    if (const PostgresqlSession said = begun({}, address, {{"host", "/nowhere"}})) {
        Parameters all = parametersOf(said.get());
        forgetPassword(all);
        defaults.removeIf([&](const auto &entry) { return !all.value(entry.key()).isEmpty(); });
    }
    return defaults;
}

/// Leaves out of \a parameters the host that \a connection is at, and all before it; false where none is left.
bool leaveOutHost(Parameters &parameters, const PGconn *connection)
{
    const QByteArray host = PQhost(connection);
    const QByteArray port = PQport(connection);
    QByteArrayList hosts = parameters.value("host").split(',');
    QByteArrayList addresses = parameters.value("hostaddr").split(',');
    QByteArrayList ports = parameters.value("port").split(',');
    const qsizetype count = std::max(hosts.size(), addresses.size());
    const auto at = [](const QByteArrayList &list, qsizetype place) {
        return list.size() == 1 ? list.constFirst() : list.value(place);
    };
    for (qsizetype place = 0; place + 1 < count; ++place) {
        const QByteArray itsPort = at(ports, place);
        const bool isHost = at(hosts, place) == host || at(addresses, place) == host;
        if (!isHost || (itsPort != port && !(itsPort.isEmpty() && port == "5432")))
            continue;
        const auto rest = [place](const QByteArrayList &list) {
            return list.size() == 1 ? list.constFirst() : list.mid(place + 1).join(',');
        };
        for (const char *name : {"host", "hostaddr", "port"}) {
            if (parameters.contains(name))
                parameters[name] = rest(parameters.value(name).split(','));
        }
        return true;
    }
    return false;
}

/// Called whenever connecting is not stuck in the look-up of a name.
using Moved = std::function<void()>;

enum class Outcome { Answered, TookTooLong, Stopped };

/// Goes on until \a connection is made or cannot be, its host has not answered in \a time, or \a stop was requested.
Outcome finish(PGconn *connection, std::chrono::milliseconds time, const std::stop_token &stop, const Moved &moved)
{
    constexpr qint64 lookInterval = 50; // ms
    QDeadlineTimer deadline(time);
    QByteArray host = PQhost(connection);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        if (stop.stop_requested())
            return Outcome::Stopped;
        pollfd socket{.fd = PQsocket(connection),
                      .events = short(state == PGRES_POLLING_READING ? POLLIN : POLLOUT),
                      .revents = 0};
        const int ready = ::poll(&socket, 1, int(std::min(lookInterval, deadline.remainingTime())));
        moved();
        if (ready == 0) {
            if (deadline.hasExpired())
                return Outcome::TookTooLong;
            continue;
        }
        state = PQconnectPoll(connection);
        moved();
        // The next one has all its time.
        if (const QByteArray now = PQhost(connection); now != host) {
            host = now;
            deadline = QDeadlineTimer(time);
        }
    }
    return Outcome::Answered;
}

/// By which the administrators of a server, and other programs, know this one: its name, its version and where it runs.
QByteArray applicationName()
{
    return "user-management-hub " + QCoreApplication::applicationVersion().toUtf8() + ' '
        + QByteArray::number(QCoreApplication::applicationPid()) + '@' + QSysInfo::machineHostName().toUtf8();
}

PostgresqlConnecting connected(const QString &address, const Secret &password, const QByteArray &ourName,
                               const std::stop_token &stop, const Moved &moved)
{
    const InEnglish english;
    Parameters ours{
        {"client_encoding", "UTF8"},
        {"application_name", ourName},
    };
    if (!password.isEmpty())
        ours.insert("password", password.utf8());

    PostgresqlSession session = begun(defaultParameters(address.toUtf8()), address.toUtf8(), ours);
    forgetPassword(ours);
    moved();
    QByteArray words;
    while (session && PQstatus(session.get()) != CONNECTION_BAD) {
        Parameters all = parametersOf(session.get());
        const QScopeGuard forgetting([&all] { forgetPassword(all); });
        const int seconds = all.value("connect_timeout").toInt();
        const Outcome outcome =
            finish(session.get(), std::chrono::seconds(seconds > 0 ? std::max(seconds, 2) : 60), stop, moved);
        if (outcome == Outcome::Stopped)
            return {.connection = {}, .error = postgresqlCancelled()};
        words += PQerrorMessage(session.get());
        if (outcome == Outcome::Answered)
            break;
        words += "no answer from " + QByteArray(PQhost(session.get())) + " in time\n";
        if (!leaveOutHost(all, session.get())) {
            session.reset();
            break;
        }
        session = begun({}, {}, all);
        moved();
    }
    if (stop.stop_requested())
        return {.connection = {}, .error = postgresqlCancelled()};
    PostgresqlConnecting result;
    if (session && PQstatus(session.get()) == CONNECTION_OK) {
        PQsetErrorVerbosity(session.get(), PQERRORS_DEFAULT);
        result.connection = std::move(session);
        return result;
    }
    if (words.isEmpty() && session)
        words = PQerrorMessage(session.get());
    // Where it was said in the source of the server is nobody's concern.
    QString text = QString::fromUtf8(words);
    const QString code = postgresqlConnectingCode(text, session.get());
    static const QRegularExpression location(u"\\n?LOCATION:[^\\n]*"_s);
    text = text.remove(location).trimmed();
    result.error = QSqlError({}, text, QSqlError::ConnectionError, code);
    return result;
}

/// What the thread that connects shares with whoever waits for it.
struct Attempt
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<PostgresqlConnecting> result;
    std::chrono::steady_clock::time_point moved = std::chrono::steady_clock::now();
    std::stop_source stop; ///< nobody waits any more
};

} // namespace

PostgresqlConnecting connectToPostgresql(const QString &address, const Secret &password, const std::stop_token &stop)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds lookInterval = 50ms;
    constexpr std::chrono::milliseconds longestLookUp = 10s;
    const auto attempt = std::make_shared<Attempt>();
    threadsaside::start(threadsaside::make(u"connecting"_s, [attempt, address, password, ourName = applicationName()] {
        PostgresqlConnecting made = connected(address, password, ourName, attempt->stop.get_token(), [&attempt] {
            const std::lock_guard guard(attempt->mutex);
            attempt->moved = std::chrono::steady_clock::now();
        });
        const std::lock_guard guard(attempt->mutex);
        attempt->result = std::move(made);
        attempt->changed.notify_one();
    }));
    std::unique_lock lock(attempt->mutex);
    while (!attempt->changed.wait_for(lock, lookInterval, [&] { return attempt->result.has_value(); })) {
        const bool isStopped = stop.stop_requested() || ConnectingStop::isAsked();
        if (!isStopped && std::chrono::steady_clock::now() - attempt->moved < longestLookUp)
            continue;
        attempt->stop.request_stop();
        if (isStopped)
            return {.connection = {}, .error = postgresqlCancelled()};
        const QString text = u"no answer in time"_s; // to the question where its host is
        return {.connection = {},
                .error = QSqlError({}, text, QSqlError::ConnectionError, postgresqlConnectingCode(text, nullptr))};
    }
    return std::move(*attempt->result);
}

} // namespace umh
