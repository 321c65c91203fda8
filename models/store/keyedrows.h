#pragma once

#include "domain/result.h"
#include "domain/rowkey.h"
#include "domain/text/textfolding.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/keyscansql.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <memory>
#include <span>
#include <utility>

namespace umh {

/// Reads rows of one table by order and by key, on one connection and its thread. Prepared statements are kept between
/// calls: preparing takes as long as reading the rows. \a Table says which table it is:
///
///     using Row = …;                                  // with a member key
///     using Order = …;                                // what orderStretches() takes
///     static QString name();
///     static QString key();                           // the column of its keys
///     static QString columns();                       // for a SELECT, the key first
///     static QString columnsInFull();                 // the same with all of long texts
///     static Row read(const QSqlQuery &);             // the row that a query for either stands on
///
/// Those of which byGuid() is asked have a field guid, those of which named() is, a folded_name as well.
template<typename Table>
class KeyedRows final
{
public:
    using Row = typename Table::Row;

    /// \a connection must outlive this.
    explicit KeyedRows(const Connection &connection)
        : m_connection(connection)
    { }
    ~KeyedRows() = default;
    Q_DISABLE_COPY_MOVE(KeyedRows)

    /// The first \a count rows in \a order, without any filter; \a count from 1 on.
    [[nodiscard]] Result<QList<Row>> first(const typename Table::Order &order, int count);
    /// The most keys that rows() takes at once.
    static constexpr qsizetype maximumRows = 256;
    /// The rows with \a keys, in their order. One that does not exist (any more) comes with key 0.
    [[nodiscard]] Result<QList<Row>> rows(std::span<const RowKey> keys) { return rowsWith(Table::columns(), keys); }
    /// The same with all of long texts.
    [[nodiscard]] Result<QList<Row>> rowsInFull(std::span<const RowKey> keys)
    {
        return rowsWith(Table::columnsInFull(), keys);
    }
    // One row in full; AlreadyGone if there is none.
    [[nodiscard]] Result<Row> byKey(RowKey key) { return one(Table::key() + QStringLiteral(" = ?"), key); }
    [[nodiscard]] Result<Row> byGuid(const QString &guid) { return one(QStringLiteral("guid = ?"), guid); }
    /// The rows called \a name, whatever its case and accents, in the order of their keys; at most \a most of them.
    [[nodiscard]] Result<QList<Row>> named(const QString &name, int most);

private:
    [[nodiscard]] Result<QList<Row>> rowsWith(const QString &columns, std::span<const RowKey> keys);
    [[nodiscard]] Result<Row> one(const QString &condition, const QVariant &value);
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    /// Calls \a use with every row of \a query, which then lets go of its read lock.
    template<typename Use>
    [[nodiscard]] Status readAll(QSqlQuery &query, Use use);

    const Connection &m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries; ///< by their SQL
};

template<typename Table>
auto KeyedRows<Table>::first(const typename Table::Order &order, int count) -> Result<QList<Row>>
{
    QList<Row> found;
    for (const OrderStretch &stretch : orderStretches(order)) {
        const Result<QSqlQuery *> query =
            prepared(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT ?")
                         .arg(Table::columns(), m_connection.dialect().rowsInOrder(Table::name(), stretch),
                              stretch.condition, stretch.orderBy));
        if (!query)
            return query.error();
        (*query)->bindValue(0, count - int(found.size()));
        if (const Status read = readAll(**query, [&](Row row) { found += std::move(row); }); !read)
            return read.error();
        if (found.size() >= count)
            break;
    }
    return found;
}

template<typename Table>
auto KeyedRows<Table>::rowsWith(const QString &columns, std::span<const RowKey> keys) -> Result<QList<Row>>
{
    const auto count = qsizetype(keys.size());
    Q_ASSERT(count <= maximumRows);
    // One statement for pages of every size up to the usual one: what is left over is bound to NULL, which is no key.
    constexpr qsizetype usualCount = 64;
    const qsizetype places = count <= usualCount ? usualCount : maximumRows;
    const Result<QSqlQuery *> query =
        prepared(QStringLiteral("SELECT %1 FROM %2 WHERE %3 IN (%4)")
                     .arg(columns, Table::name(), Table::key(),
                          QStringList(places, QStringLiteral("?")).join(QLatin1Char(','))));
    if (!query)
        return query.error();
    QHash<RowKey, qsizetype> placeOf;
    placeOf.reserve(count);
    for (qsizetype i = 0; i < places; ++i) {
        const bool given = i < count;
        (*query)->bindValue(int(i), given ? QVariant(keys[size_t(i)]) : QVariant(QMetaType::fromType<qint64>()));
        if (given)
            placeOf.insert(keys[size_t(i)], i);
    }
    QList<Row> found(count);
    const Status read = readAll(**query, [&](Row row) {
        if (const auto place = placeOf.constFind(row.key); place != placeOf.cend())
            found[*place] = std::move(row);
    });
    if (!read)
        return read.error();
    return found;
}

template<typename Table>
auto KeyedRows<Table>::one(const QString &condition, const QVariant &value) -> Result<Row>
{
    auto query = m_connection.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(Table::columnsInFull(), Table::name(), condition), {value});
    if (!query)
        return query.error();
    if (query->next())
        return Table::read(*query);
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return Error{.kind = ErrorKind::AlreadyGone};
}

template<typename Table>
auto KeyedRows<Table>::named(const QString &name, int most) -> Result<QList<Row>>
{
    auto query = m_connection.run(QStringLiteral("SELECT %1 FROM %2 WHERE folded_name = ? ORDER BY id LIMIT ?")
                                      .arg(Table::columns(), Table::name()),
                                  {folded(name), most});
    if (!query)
        return query.error();
    QList<Row> found;
    while (query->next())
        found += Table::read(*query);
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return found;
}

template<typename Table>
Result<QSqlQuery *> KeyedRows<Table>::prepared(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_queries[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection.database());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return m_connection.errorOf(*std::exchange(query, nullptr));
    }
    return query.get();
}

template<typename Table>
template<typename Use>
Status KeyedRows<Table>::readAll(QSqlQuery &query, Use use)
{
    if (!query.exec())
        return m_connection.errorOf(query);
    while (query.next())
        use(Table::read(query));
    Status read = query.lastError().isValid() ? Status(m_connection.errorOf(query)) : Status();
    query.finish();
    return read;
}

} // namespace umh
