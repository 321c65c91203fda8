#include "rawserver.h"

#include "stopwatch.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/directorylocation.h"
#include "store/keyscansql.h"
#include "store/postgresql/postgresqlschema.h"

#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

constexpr int binary = 1;

/// The rows of api_user as an index has them in the order of \a stretch.
QString rowsInOrder(const OrderStretch &stretch)
{
    return Dialect::forLocation({.address = u"postgresql://"_s}).rowsInOrder(ApiUserTable::name(), stretch);
}

} // namespace

RawServer::RawServer(const QString &address)
    : m_connection(PQconnectdb(address.toUtf8().constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK)
        qFatal("libpq: %s", PQerrorMessage(m_connection));
    // As the product has it.
    run(u"SET jit = off"_s);
}

RawServer::~RawServer()
{
    PQfinish(m_connection);
}

RawServer::Answer RawServer::checked(PGresult *answer, ExecStatusType expected) const
{
    Answer owned(answer);
    if (PQresultStatus(answer) != expected)
        qFatal("libpq: %s", PQerrorMessage(m_connection));
    return owned;
}

void RawServer::run(const QString &sql)
{
    const Answer answer(PQexec(m_connection, sql.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("libpq: %s", PQerrorMessage(m_connection));
}

void RawServer::firstPage(const ApiUserOrder &order, qsizetype count)
{
    qsizetype rows = 0;
    for (const OrderStretch &stretch : orderStretches(order)) {
        const QString sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(
            ApiUserTable::columns(), rowsInOrder(stretch), stretch.condition, stretch.orderBy,
            QString::number(count - rows));
        const Answer answer = checked(PQexec(m_connection, sql.toUtf8().constData()), PGRES_TUPLES_OK);
        rows += PQntuples(answer.get());
        if (rows >= count)
            return;
    }
}

KeyList RawServer::keys(const ApiUserOrder &order)
{
    KeyList keys;
    for (const OrderStretch &stretch : orderStretches(order)) {
        const QString sql =
            u"SELECT id FROM %1 WHERE %2 ORDER BY %3"_s.arg(rowsInOrder(stretch), stretch.condition, stretch.orderBy);
        const Answer answer =
            checked(PQexecParams(m_connection, sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr, binary),
                    PGRES_TUPLES_OK);
        const int count = PQntuples(answer.get());
        for (int row = 0; row < count; ++row)
            keys.append(qFromBigEndian<qint64>(PQgetvalue(answer.get(), row, 0)));
    }
    return keys;
}

QByteArrayList RawServer::copyOut(const QString &select)
{
    (void)checked(PQexec(m_connection, u"COPY (%1) TO STDOUT (FORMAT binary)"_s.arg(select).toUtf8().constData()),
                  PGRES_COPY_OUT);
    constexpr qsizetype partSize = 1 << 16; // bytes; the server sends a row at a time
    QByteArrayList parts;
    QByteArray part;
    char *row = nullptr;
    for (int size = PQgetCopyData(m_connection, &row, 0); size > 0; size = PQgetCopyData(m_connection, &row, 0)) {
        part.append(row, size);
        PQfreemem(row);
        if (part.size() >= partSize)
            parts += std::exchange(part, {});
    }
    parts += part;
    (void)checked(PQgetResult(m_connection), PGRES_COMMAND_OK);
    while (PGresult *rest = PQgetResult(m_connection))
        PQclear(rest);
    return parts;
}

void RawServer::copyIn(const QString &copy, const QByteArrayList &rows)
{
    (void)checked(PQexec(m_connection, copy.toUtf8().constData()), PGRES_COPY_IN);
    for (const QByteArray &part : rows) {
        if (PQputCopyData(m_connection, part.constData(), int(part.size())) != 1)
            qFatal("libpq: %s", PQerrorMessage(m_connection));
    }
    if (PQputCopyEnd(m_connection, nullptr) != 1)
        qFatal("libpq: %s", PQerrorMessage(m_connection));
    (void)checked(PQgetResult(m_connection), PGRES_COMMAND_OK);
    while (PGresult *rest = PQgetResult(m_connection))
        PQclear(rest);
}

RawImportTimes measureRawCopy(const QString &source, const QString &target)
{
    if (!Directory::open({.address = target}, Directory::Opening::CreateIfMissing))
        qFatal("no new directory at %s", qPrintable(target));
    const QString operatorColumns =
        u"guid, full_name, folded_name, email, email_folded, on_duty, administrator, culture"_s;
    const QString apiUserColumns =
        u"guid, operator_guid, operator_name, operator_folded, username, username_folded, type, type_folded, created, "
        "last_used, last_used_state, requests, description, description_folded"_s;
    const QString select = u"SELECT %1 FROM %2 ORDER BY id"_s;
    RawServer from(source);
    const QByteArrayList operators = from.copyOut(select.arg(operatorColumns, u"operator"_s));
    const QByteArrayList apiUsers = from.copyOut(select.arg(apiUserColumns, u"api_user"_s));
    RawServer to(target);
    RawImportTimes times;
    times.insert = timed([&] {
        to.run(u"BEGIN"_s);
        for (const QString &statement : postgresqlOperatorIndexing().drop + postgresqlApiUserIndexing().drop)
            to.run(statement);
        to.copyIn(u"COPY operator (%1) FROM STDIN (FORMAT binary)"_s.arg(operatorColumns), operators);
        to.copyIn(u"COPY api_user (%1) FROM STDIN (FORMAT binary, FREEZE)"_s.arg(apiUserColumns), apiUsers);
    });
    times.index = timed([&] {
        for (const QString &statement : postgresqlApiUserIndexing().create + postgresqlOperatorIndexing().create)
            to.run(statement);
        to.run(u"ANALYZE api_user, operator, operator_group, operator_group_member"_s);
        to.run(u"COMMIT"_s);
    });
    return times;
}

} // namespace umh::bench
