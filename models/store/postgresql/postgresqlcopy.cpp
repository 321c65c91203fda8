#include "store/postgresql/postgresqlcopy.h"

#include "store/connection.h"
#include "store/postgresql/postgresqldriver.h"

#include <QtCore/QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype sentAtOnce = 256 * 1'024; // bytes

template<typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

} // namespace

PostgresqlCopy::PostgresqlCopy(const Connection &connection)
    : m_connection(connection)
{ }

PostgresqlCopy::~PostgresqlCopy()
{
    if (!m_isCopying)
        return;
    PostgresqlDriver &driver = postgresqlDriver(m_connection);
    PQputCopyEnd(driver.connection(), "given up");
    while (driver.isAlive() && driver.nextAnswer()) { }
}

Status PostgresqlCopy::begin(const QString &table, const QString &columns, Rows rows)
{
    PostgresqlDriver &driver = postgresqlDriver(m_connection);
    const QString sql = u"COPY %1 (%2) FROM STDIN (FORMAT binary%3)"_s.arg(
        table, columns, rows == Rows::Frozen ? u", FREEZE"_s : QString());
    const PostgresqlAnswer answer = driver.runScript(sql.toUtf8());
    if (const QSqlError error = driver.errorOf(answer.get()); error.isValid())
        return m_connection.errorOf(error);
    m_isCopying = true;
    m_bytes.reserve(sentAtOnce + 64 * 1'024);
    m_bytes.append("PGCOPY\n\377\r\n\0", 11);
    appendNumber(m_bytes, qint32(0)); // flags
    appendNumber(m_bytes, qint32(0)); // of an extension of this
    return {};
}

void PostgresqlCopy::beginRow(int columns)
{
    appendNumber(m_bytes, qint16(columns));
}

void PostgresqlCopy::add(const QString &text)
{
    if (text.isNull()) {
        addNull();
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    appendNumber(m_bytes, qint32(utf8.size()));
    m_bytes.append(utf8);
}

void PostgresqlCopy::add(qint64 number)
{
    appendNumber(m_bytes, qint32(sizeof number));
    appendNumber(m_bytes, number);
}

void PostgresqlCopy::addInteger(qint32 number)
{
    appendNumber(m_bytes, qint32(sizeof number));
    appendNumber(m_bytes, number);
}

void PostgresqlCopy::addBytes(const QByteArray &bytes)
{
    appendNumber(m_bytes, qint32(bytes.size()));
    m_bytes.append(bytes);
}

void PostgresqlCopy::addNull()
{
    appendNumber(m_bytes, qint32(-1));
}

Status PostgresqlCopy::send()
{
    return m_bytes.size() < sentAtOnce ? Status() : sendAll();
}

Status PostgresqlCopy::sendAll()
{
    const bool isSent =
        PQputCopyData(postgresqlDriver(m_connection).connection(), m_bytes.constData(), int(m_bytes.size())) == 1;
    m_bytes.resize(0);
    return isSent ? Status() : Status(failure());
}

Error PostgresqlCopy::failure() const
{
    return m_connection.errorOf(postgresqlDriver(m_connection).errorOf(nullptr));
}

Status PostgresqlCopy::end()
{
    PostgresqlDriver &driver = postgresqlDriver(m_connection);
    appendNumber(m_bytes, qint16(-1));
    if (Status sent = sendAll(); !sent)
        return sent;
    m_isCopying = false;
    if (PQputCopyEnd(driver.connection(), nullptr) != 1)
        return failure();
    Status copied;
    while (const PostgresqlAnswer answer = driver.nextAnswer()) {
        if (const QSqlError error = driver.errorOf(answer.get()); copied && error.isValid())
            copied = m_connection.errorOf(error);
        if (!driver.isAlive())
            break;
    }
    return copied;
}

} // namespace umh
