#include "store/sqlite/sqliterowwriter.h"

#include "store/connection.h"
#include "store/sqlite/sqlitedialect.h"
#include "store/sqlite/sqliteschema.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {

SqliteRowWriter::SqliteRowWriter(const Connection &connection)
    : m_connection(connection)
{ }

Status SqliteRowWriter::begin()
{
    // What constraints need has no statement of its own, and stays.
    auto query = m_connection.run(u"SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') "
                                  "AND sql IS NOT NULL ORDER BY type = 'trigger', rowid"_s);
    if (!query)
        return query.error();
    QStringList drop;
    QStringList indexes;
    QStringList triggers;
    while (query->next()) {
        const QString type = query->value(0).toString();
        drop += u"DROP %1 %2"_s.arg(type, query->value(1).toString());
        (type == "index"_L1 ? indexes : triggers) += query->value(2).toString();
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    query->finish();
    for (const QString &statement : std::as_const(drop)) {
        if (const auto dropped = m_connection.run(statement); !dropped)
            return dropped.error();
    }
    m_toCreate = indexes + sqliteSearchIndexing() + triggers;
    return {};
}

Status SqliteRowWriter::beginTable(const StoredTable &table)
{
    QStringList names;
    QStringList places;
    for (const StoredColumn &column : table.columns) {
        names += QString(column.name);
        places += u"?"_s;
    }
    auto insert = SqliteStatement::prepare(
        m_connection, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(", "_L1), places.join(", "_L1)));
    if (!insert)
        return insert.error();
    m_insert = std::move(*insert);
    m_bound.reserve(qsizetype(table.columns.size()));
    return {};
}

Status SqliteRowWriter::write(const QVariantList &row)
{
    Q_ASSERT(m_insert);
    m_bound.clear();
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QVariant &value = row.at(i);
        const int place = int(i) + 1;
        switch (value.typeId()) {
        case QMetaType::LongLong:
            m_insert->bind(place, value.toLongLong());
            break;
        case QMetaType::QString:
            m_bound += value.toString().toUtf8();
            m_insert->bindBorrowed(place, m_bound.constLast());
            break;
        case QMetaType::QByteArray:
            m_bound += value.toByteArray();
            m_insert->bindBorrowedBytes(place, m_bound.constLast());
            break;
        default:
            Q_ASSERT(!value.isValid());
            m_insert->bindNull(place);
        }
    }
    const int code = m_insert->step();
    m_insert->reset();
    return code == SQLITE_DONE ? Status() : sqliteError(m_connection, code);
}

Status SqliteRowWriter::endTable()
{
    m_insert.reset();
    return {};
}

Status SqliteRowWriter::setLastKey(const StoredTable &table, qint64 key)
{
    // It has no key, so that there is no other way to have one row a table.
    if (const auto removed = m_connection.run(u"DELETE FROM sqlite_sequence WHERE name = ?"_s, {QString(table.name)});
        !removed)
        return removed.error();
    const auto set =
        m_connection.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, {QString(table.name), key});
    return set ? Status() : set.error();
}

Status SqliteRowWriter::finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep)
{
    const SqliteInterrupt interrupt(m_connection, stop);
    for (qsizetype i = 0; i < m_toCreate.size(); ++i) {
        if (onStep)
            onStep(int(i), int(m_toCreate.size()));
        if (const auto made = m_connection.run(m_toCreate.at(i)); !made)
            return made.error();
    }
    return {};
}

} // namespace umh
