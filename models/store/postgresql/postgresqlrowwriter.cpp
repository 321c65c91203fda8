#include "store/postgresql/postgresqlrowwriter.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "store/postgresql/postgresqlschema.h"

#include <QtSql/QSqlError>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Statements that switch the triggers of all tables, \a how. Those that look after references stay on.
QStringList copyTriggers(const QString &how)
{
    QStringList statements;
    for (const StoredTable &table : storedTables())
        statements += u"ALTER TABLE %1 %2 TRIGGER USER"_s.arg(table.name, how);
    return statements;
}

} // namespace

PostgresqlRowWriter::PostgresqlRowWriter(const Connection &connection)
    : m_connection(connection)
{ }

Status PostgresqlRowWriter::begin()
{
    const QStringList statements = copyTriggers(u"DISABLE"_s) + postgresqlApiUserIndexing().drop;
    for (const QString &statement : statements) {
        if (const auto done = m_connection.run(statement); !done)
            return done.error();
    }
    return {};
}

Status PostgresqlRowWriter::beginTable(const StoredTable &table)
{
    m_table = &table;
    auto query = m_connection.run(u"SELECT attname FROM pg_catalog.pg_attribute "
                                  "WHERE attrelid = to_regclass(quote_ident(?)) AND atttypid = 'integer'::regtype"_s,
                                  {QString(table.name)});
    if (!query)
        return query.error();
    QStringList integers;
    while (query->next())
        integers += query->value(0).toString();
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    query->finish();
    QStringList names;
    m_isInteger.clear();
    for (const StoredColumn &column : table.columns) {
        names += QString(column.name);
        m_isInteger.push_back(integers.contains(column.name));
    }
    m_copy.emplace(m_connection);
    return m_copy->begin(table.name, names.join(", "_L1));
}

Status PostgresqlRowWriter::write(const QVariantList &row)
{
    Q_ASSERT(m_copy && m_table);
    m_copy->beginRow(int(row.size()));
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (Status added = add(row.at(i), m_table->columns[size_t(i)], m_isInteger.at(size_t(i))); !added)
            return added;
    }
    return m_copy->send();
}

Status PostgresqlRowWriter::add(const QVariant &value, const StoredColumn &column, bool isInteger)
{
    // What no server takes has not come from any program of ours.
    const auto impossible = [&](const QString &what) {
        return Error{.kind = ErrorKind::Corrupt, .detail = u"%1.%2 holds %3"_s.arg(m_table->name, column.name, what)};
    };
    switch (value.typeId()) {
    case QMetaType::LongLong: {
        const qint64 number = value.toLongLong();
        if (!isInteger) {
            m_copy->add(number);
            return {};
        }
        if (number < std::numeric_limits<qint32>::min() || number > std::numeric_limits<qint32>::max())
            return impossible(u"too large a number"_s);
        m_copy->addInteger(qint32(number));
        return {};
    }
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.contains(u'\0') || !text.isValidUtf16())
            return impossible(u"a character that is none"_s);
        m_copy->add(text.isNull() ? u""_s : text);
        return {};
    }
    case QMetaType::QByteArray:
        m_copy->addBytes(value.toByteArray());
        return {};
    default:
        m_copy->addNull();
        return {};
    }
}

Status PostgresqlRowWriter::endTable()
{
    Status ended = m_copy->end();
    m_copy.reset();
    return ended;
}

Status PostgresqlRowWriter::setLastKey(const StoredTable &table, qint64 key)
{
    const auto set = m_connection.run(u"SELECT setval(pg_get_serial_sequence(quote_ident(?), 'id'), ?)"_s,
                                      {QString(table.name), key});
    return set ? Status() : set.error();
}

Status PostgresqlRowWriter::finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep)
{
    QStringList statements = postgresqlApiUserIndexing().create + copyTriggers(u"ENABLE"_s);
    // Until the server has seen what is there, it goes the long way round.
    QStringList names;
    for (const StoredTable &table : storedTables())
        names += QString(table.name);
    statements += u"ANALYZE "_s + names.join(", "_L1);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (onStep)
            onStep(int(i), int(statements.size()));
        if (Status done = m_connection.dialect().runUnlessStopped(m_connection, statements.at(i), {}, stop); !done)
            return done;
    }
    return {};
}

Result<qint64> lastPostgresqlKeyOf(const Connection &connection, const QString &table)
{
    // Not everybody may look at the sequence; and one may have been given keys past it.
    const Result<QVariant> given = connection.value(
        u"SELECT CASE WHEN has_sequence_privilege(s, 'SELECT, USAGE') THEN pg_sequence_last_value(CAST(s AS regclass)) "
        "END FROM pg_get_serial_sequence(quote_ident(?), 'id') AS s"_s,
        {table});
    if (!given)
        return given.error();
    const Result<QVariant> largest = connection.value(u"SELECT max(id) FROM "_s + table);
    if (!largest)
        return largest.error();
    return std::max(given->toLongLong(), largest->toLongLong());
}

} // namespace umh
