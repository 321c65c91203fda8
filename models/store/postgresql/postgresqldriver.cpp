#include "store/postgresql/postgresqldriver.h"

#include "domain/system/threadsaside.h"
#include "store/connection.h"
#include "store/postgresql/postgresqlconnecting.h"
#include "store/postgresql/postgresqlerrors.h"
#include "store/postgresql/postgresqlresult.h"
#include "store/postgresql/postgresqlvalues.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlField>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

#include <algorithm>
#include <cerrno>
#include <future>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// So long a server may take to give up a statement. Whoever has asked for that does not wait for it.
constexpr std::chrono::milliseconds patienceForCancel(2'000);

} // namespace

PostgresqlDriver::PostgresqlDriver(const Secret &password, const std::stop_token &stop)
    : m_password(password)
    , m_stopConnecting(stop)
{ }

PostgresqlDriver::~PostgresqlDriver()
{
    PostgresqlDriver::close();
}

bool PostgresqlDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
        return true;
    default:
        return false;
    }
}

bool PostgresqlDriver::open(const QString &database, const QString &, const QString &, const QString &, int,
                            const QString &)
{
    close();
    PostgresqlConnecting connecting = connectToPostgresql(database, m_password, m_stopConnecting);
    if (!connecting.connection) {
        setLastError(connecting.error);
        setOpenError(true);
        return false;
    }
    m_connection = connecting.connection.release();
    PQsetNoticeReceiver(m_connection, &PostgresqlDriver::takeNotice, this);
    m_stop = m_stopConnecting.stop_possible() ? &m_stopConnecting : nullptr;
    setOpen(true);
    setOpenError(false);
    return true;
}

void PostgresqlDriver::close()
{
    if (!m_connection)
        return;
    PQfinish(std::exchange(m_connection, nullptr));
    m_prepared.clear();
    m_cancelling = {};
    m_rowsTakeTheirTime = false;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *PostgresqlDriver::createResult() const
{
    return new PostgresqlResult(this);
}

QSqlRecord PostgresqlDriver::record(const QString &table) const
{
    QSqlQuery columns(createResult());
    columns.prepare(u"SELECT attname, atttypid::bigint, attnotnull FROM pg_catalog.pg_attribute WHERE attrelid = "
                    "to_regclass(quote_ident(?)) AND attnum > 0 AND NOT attisdropped ORDER BY attnum"_s);
    columns.addBindValue(stripDelimiters(table, TableName));
    QSqlRecord record;
    if (!columns.exec())
        return record;
    while (columns.next()) {
        QSqlField field(columns.value(0).toString(), postgresqlMetaType(Oid(columns.value(1).toLongLong())), table);
        field.setRequired(columns.value(2).toInt() != 0);
        record.append(field);
    }
    return record;
}

QSqlIndex PostgresqlDriver::primaryIndex(const QString &table) const
{
    QSqlQuery columns(createResult());
    columns.prepare(u"SELECT a.attname, a.atttypid::bigint FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a "
                    "ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) WHERE i.indisprimary AND i.indrelid = "
                    "to_regclass(quote_ident(?)) ORDER BY array_position(i.indkey::smallint[], a.attnum)"_s);
    columns.addBindValue(stripDelimiters(table, TableName));
    QSqlIndex index(table);
    if (!columns.exec())
        return index;
    while (columns.next()) {
        index.append(
            QSqlField(columns.value(0).toString(), postgresqlMetaType(Oid(columns.value(1).toLongLong())), table));
    }
    return index;
}

QStringList PostgresqlDriver::tables(QSql::TableType type) const
{
    if ((type & QSql::Tables) == 0)
        return {};
    QSqlQuery found(createResult());
    QStringList tables;
    if (found.exec(u"SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema() ORDER BY 1"_s)) {
        while (found.next())
            tables += found.value(0).toString();
    }
    return tables;
}

bool PostgresqlDriver::isAlive() const
{
    return m_connection && PQstatus(m_connection) == CONNECTION_OK;
}

/// The name under which the server has \a sql prepared; empty where it is to be sent whole.
QByteArray PostgresqlDriver::preparedName(const QByteArray &sql, const QList<Oid> &types)
{
    constexpr qsizetype mostPrepared = 200;
    QByteArray key = sql;
    for (const Oid type : types)
        key += '\0' + QByteArray::number(type);
    if (const auto known = m_prepared.constFind(key); known != m_prepared.cend())
        return *known;
    if (m_prepared.size() >= mostPrepared)
        return {};
    const QByteArray name = "umh_" + QByteArray::number(m_prepared.size());
    if (PQsendPrepare(m_connection, name.constData(), sql.constData(), int(types.size()), types.constData()) == 0)
        return {};
    const PostgresqlAnswer prepared = lastAnswer();
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
        return {}; // running it will tell why
    m_prepared.insert(key, name);
    return name;
}

/// A server counts the time in which rows are on their way as that of the statement, and a slow line is no reason to
/// end it: from now on only a server that is silent for too long ends one that only reads.
void PostgresqlDriver::letRowsTakeTheirTime()
{
    const bool isLimited = m_patience.count() > 0 && !m_rowsTakeTheirTime;
    if (!isLimited || PQtransactionStatus(m_connection) == PQTRANS_INERROR)
        return;
    const PostgresqlAnswer set = runScript("SET statement_timeout = 0");
    // Within a transaction it goes back with that.
    m_rowsTakeTheirTime =
        PQresultStatus(set.get()) == PGRES_COMMAND_OK && PQtransactionStatus(m_connection) == PQTRANS_IDLE;
}

/// Sends \a sql, and nothing else; false where that failed.
bool PostgresqlDriver::send(const QByteArray &sql, const QVariantList &values, Format format, Reuse reuse)
{
    const PostgresqlValues sent(values);
    const QByteArray name = reuse == Reuse::Often ? preparedName(sql, sent.types()) : QByteArray();
    const int count = int(sent.types().size());
    const int resultFormat = format == Format::Binary ? 1 : 0;
    waitForCancel();
    m_warning.clear();
    m_cancelled = false;
    const int isSent = name.isEmpty()
        ? PQsendQueryParams(m_connection, sql.constData(), count, sent.types().constData(), sent.data(), sent.lengths(),
                            sent.formats(), resultFormat)
        : PQsendQueryPrepared(m_connection, name.constData(), count, sent.data(), sent.lengths(), sent.formats(),
                              resultFormat);
    return isSent != 0;
}

PostgresqlAnswer PostgresqlDriver::failure() const
{
    return PostgresqlAnswer(PQmakeEmptyPGresult(m_connection, PGRES_FATAL_ERROR));
}

PostgresqlAnswer PostgresqlDriver::run(const QByteArray &sql, const QVariantList &values, Reuse reuse)
{
    if (!m_connection)
        return {};
    return send(sql, values, Format::Text, reuse) ? lastAnswer() : failure();
}

PostgresqlAnswer PostgresqlDriver::runScript(const QByteArray &sql)
{
    if (!m_connection)
        return {};
    waitForCancel();
    m_warning.clear();
    m_cancelled = false;
    if (PQsendQuery(m_connection, sql.constData()) == 0)
        return failure();
    return lastAnswer();
}

/// The last of the answers to what was sent, or the first that is an error. Begins a copy, where it is one.
PostgresqlAnswer PostgresqlDriver::lastAnswer()
{
    PostgresqlAnswer last;
    bool failed = false;
    while (PostgresqlAnswer next = nextAnswer()) {
        const ExecStatusType status = PQresultStatus(next.get());
        const bool isError = status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE;
        if (!failed)
            last = std::move(next);
        failed = failed || isError;
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || !isAlive())
            break;
    }
    if (!last)
        last = failure();
    return last;
}

PostgresqlAnswer PostgresqlDriver::nextAnswer()
{
    if (!waitForInput())
        return failure();
    PostgresqlAnswer answer(PQgetResult(m_connection));
    if (answer && PQresultStatus(answer.get()) != PGRES_SINGLE_TUPLE)
        note(answer.get());
    return answer;
}

/// Until there is an answer; false where the session has ended.
bool PostgresqlDriver::waitForInput()
{
    constexpr int lookInterval = 20; // ms
    QDeadlineTimer deadline = m_cancelled ? QDeadlineTimer(patienceForCancel)
        : m_patience.count() > 0          ? QDeadlineTimer(m_patience)
                                          : QDeadlineTimer::Forever;
    while (PQisBusy(m_connection) != 0) {
        if (m_stop && !m_cancelled && m_stop->stop_requested()) {
            cancel();
            deadline = QDeadlineTimer(patienceForCancel);
        }
        if (deadline.hasExpired()) {
            // Whoever answers after so long cannot be told from one that never does.
            end();
            deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        }
        pollfd socket{.fd = PQsocket(m_connection), .events = POLLIN, .revents = 0};
        const qint64 left = deadline.isForever() ? -1 : deadline.remainingTime() + 1;
        const bool looksForStop = m_stop && !m_cancelled;
        const int wait = !looksForStop ? int(std::min<qint64>(left, 1'000'000))
            : left < 0                 ? lookInterval
                                       : int(std::min<qint64>(left, lookInterval));
        if (socket.fd < 0)
            return false;
        if (::poll(&socket, 1, wait) < 0 && errno != EINTR)
            return false;
        if (socket.revents != 0 && PQconsumeInput(m_connection) == 0)
            return false;
        if (socket.revents != 0 && m_cancelled && !deadline.isForever())
            deadline = QDeadlineTimer(patienceForCancel); // it still sends what was on its way
    }
    return true;
}

/// Asks the server to give up the statement that is going on. That takes a connection of its own, which may wait for a
/// server that hangs as long as the system likes; so nobody waits for it.
void PostgresqlDriver::cancel()
{
    if (std::exchange(m_cancelled, true))
        return;
    PGcancel *const request = PQgetCancel(m_connection);
    if (!request)
        return;
    const auto taken = std::make_shared<std::promise<void>>();
    m_cancelling = taken->get_future();
    threadsaside::start(threadsaside::make(u"cancelling"_s, [request, taken] {
        char words[256];
        PQcancel(request, words, sizeof words);
        PQfreeCancel(request);
        taken->set_value();
    }));
}

/// The next statement must not get what was meant for the last one.
void PostgresqlDriver::waitForCancel()
{
    if (!m_cancelling.valid())
        return;
    if (m_cancelling.wait_for(patienceForCancel) != std::future_status::ready)
        end();
    m_cancelling = {};
}

/// As if the session had been lost.
void PostgresqlDriver::end()
{
    ::shutdown(PQsocket(m_connection), SHUT_RDWR);
}

void PostgresqlDriver::note(const PGresult *answer)
{
    if (PQresultStatus(answer) == PGRES_COMMAND_OK || PQresultStatus(answer) == PGRES_TUPLES_OK) {
        const QByteArrayView command(PQcmdStatus(const_cast<PGresult *>(answer)));
        for (const QByteArrayView writing : {"INSERT", "UPDATE", "DELETE", "COPY", "MERGE"}) {
            if (command.startsWith(writing))
                m_writes += QByteArrayView(PQcmdTuples(const_cast<PGresult *>(answer))).toLongLong();
        }
    }
    noteNotifications();
}

void PostgresqlDriver::noteNotifications()
{
    while (PGnotify *notification = PQnotifies(m_connection)) {
        ++m_notifications;
        PQfreemem(notification);
    }
}

QSqlError PostgresqlDriver::errorOf(const PGresult *answer) const
{
    const ExecStatusType status = answer ? PQresultStatus(answer) : PGRES_FATAL_ERROR;
    if (status != PGRES_FATAL_ERROR && status != PGRES_BAD_RESPONSE && status != PGRES_NONFATAL_ERROR)
        return {};
    return postgresqlError(answer, m_connection, m_cancelled);
}

int PostgresqlDriver::takeNotifications()
{
    // All that has come: behind the last words of a server comes the end of the session.
    const auto hasMore = [this] {
        pollfd socket{.fd = PQsocket(m_connection), .events = POLLIN, .revents = 0};
        return socket.fd >= 0 && ::poll(&socket, 1, 0) > 0;
    };
    while (m_connection && hasMore() && PQconsumeInput(m_connection) != 0)
        noteNotifications();
    if (m_connection)
        noteNotifications(); // those that came along with an answer
    return std::exchange(m_notifications, 0);
}

void PostgresqlDriver::takeNotice(void *self, const PGresult *notice)
{
    const QByteArray severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity == "WARNING")
        static_cast<PostgresqlDriver *>(self)->m_warning = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
}

PostgresqlDriver &postgresqlDriver(const Connection &connection)
{
    return *static_cast<PostgresqlDriver *>(connection.database().driver());
}

PostgresqlInterrupt::PostgresqlInterrupt(const Connection &connection, const std::stop_token &stop)
    : m_driver(postgresqlDriver(connection))
    , m_stop(stop)
{
    if (m_stop.stop_possible())
        m_driver.setStop(&m_stop);
}

PostgresqlInterrupt::~PostgresqlInterrupt()
{
    m_driver.setStop(nullptr);
}

} // namespace umh

#include "moc_postgresqldriver.cpp"
