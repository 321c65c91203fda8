#include "store/postgresql/postgresqlresult.h"

#include "store/postgresql/postgresqlvalues.h"

#include <QtSql/QSqlField>
#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

namespace umh {

PostgresqlResult::PostgresqlResult(const PostgresqlDriver *driver)
    : QSqlResult(driver)
{ }

PostgresqlDriver *PostgresqlResult::session() const
{
    return const_cast<PostgresqlDriver *>(static_cast<const PostgresqlDriver *>(driver()));
}

bool PostgresqlResult::prepare(const QString &sql)
{
    m_answer.reset();
    m_sql = withNumberedPlaces(sql);
    m_uses = 0;
    return true;
}

bool PostgresqlResult::exec()
{
    // The server prepares what comes again; most never do.
    using Reuse = PostgresqlDriver::Reuse;
    return run(boundValues(), m_uses++ == 0 ? Reuse::Once : Reuse::Often);
}

bool PostgresqlResult::reset(const QString &sql)
{
    m_sql = sql.toUtf8();
    return run({}, PostgresqlDriver::Reuse::Once);
}

bool PostgresqlResult::run(const QVariantList &values, PostgresqlDriver::Reuse reuse)
{
    m_answer = session()->run(m_sql, values, reuse);
    setAt(QSql::BeforeFirstRow);
    if (const QSqlError error = session()->errorOf(m_answer.get()); error.isValid()) {
        m_answer.reset();
        setActive(false);
        setLastError(error);
        return false;
    }
    setSelect(PQresultStatus(m_answer.get()) == PGRES_TUPLES_OK);
    setActive(true);
    return true;
}

QVariant PostgresqlResult::data(int column)
{
    return m_answer && column >= 0 && column < PQnfields(m_answer.get()) ? postgresqlValue(m_answer.get(), at(), column)
                                                                         : QVariant();
}

bool PostgresqlResult::isNull(int column)
{
    return !m_answer || PQgetisnull(m_answer.get(), at(), column) != 0;
}

bool PostgresqlResult::fetch(int row)
{
    if (!isActive() || !m_answer || row < 0 || row >= PQntuples(m_answer.get()))
        return false;
    setAt(row);
    return true;
}

bool PostgresqlResult::fetchFirst()
{
    return fetch(0);
}

bool PostgresqlResult::fetchLast()
{
    return fetch(m_answer ? PQntuples(m_answer.get()) - 1 : -1);
}

int PostgresqlResult::size()
{
    return m_answer && isSelect() ? PQntuples(m_answer.get()) : -1;
}

int PostgresqlResult::numRowsAffected()
{
    return m_answer ? QByteArrayView(PQcmdTuples(m_answer.get())).toInt() : -1;
}

QSqlRecord PostgresqlResult::record() const
{
    QSqlRecord record;
    for (int column = 0; m_answer && column < PQnfields(m_answer.get()); ++column)
        record.append(QSqlField(QString::fromUtf8(PQfname(m_answer.get(), column))));
    return record;
}

void PostgresqlResult::detachFromResultSet()
{
    m_answer.reset();
}

QByteArray withNumberedPlaces(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    QByteArray numbered;
    numbered.reserve(text.size() + 64);
    int places = 0;
    char quote = 0; // within what begins and ends so
    for (const char c : text) {
        if (quote != 0) {
            quote = c == quote ? char(0) : quote; // a doubled one ends and begins again
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '?') {
            numbered += '$';
            numbered += QByteArray::number(++places);
            continue;
        }
        numbered += c;
    }
    return numbered;
}

} // namespace umh
