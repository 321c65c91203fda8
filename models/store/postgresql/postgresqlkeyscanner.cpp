#include "store/postgresql/postgresqlkeyscanner.h"

#include "domain/text/textfolding.h"
#include "store/connection.h"
#include "store/keyset.h"
#include "store/postgresql/postgresqldriver.h"
#include "store/postgresql/postgresqlresult.h"

#include <QtCore/QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a word as a pattern of LIKE that holds for texts with it anywhere.
QString containing(const QString &word)
{
    QString pattern = word;
    for (const QLatin1StringView special : {"\\"_L1, "%"_L1, "_"_L1})
        pattern.replace(special, "\\"_L1 + QString(special));
    return u'%' + pattern + u'%';
}

/// What rows that are found meet, as SQL, with its values.
KeySelection conditionsOf(const KeyScanSql &sql, const QList<RowKey> &only)
{
    KeySelection all;
    QStringList conditions;
    for (const KeySelection &condition : sql.conditions) {
        conditions += u"id IN (%1)"_s.arg(condition.sql);
        all.values += condition.values;
    }
    for (const QString &word : searchWords(sql.search)) {
        QStringList places;
        for (const QString &column : sql.searchedColumns) {
            places += column + " LIKE ?"_L1;
            all.values += containing(word);
        }
        conditions += u'(' + places.join(" OR "_L1) + u')';
    }
    if (!only.isEmpty()) {
        conditions += u"id IN (%1)"_s.arg(QStringList(only.size(), u"?"_s).join(u','));
        for (const RowKey key : only)
            all.values += key;
    }
    for (const QString &condition : std::as_const(conditions))
        all.sql += " AND "_L1 + condition;
    return all;
}

qint64 numberAt(const PGresult *answer, int row, int column)
{
    const char *const bytes = PQgetvalue(answer, row, column);
    return PQgetlength(answer, row, column) == sizeof(qint64) ? qFromBigEndian<qint64>(bytes) : 0;
}

} // namespace

PostgresqlKeyScanner::PostgresqlKeyScanner(const Connection &connection)
    : m_connection(connection)
{ }

Result<KeyScanResult> PostgresqlKeyScanner::scan(const KeyScanRequest &request, const std::stop_token &stop,
                                                 const FirstKeys &onFirst)
{
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    KeyScanSql sql = std::visit([&](const auto &query) { return keyScanSql(query, request.now); }, request.query);

    // Keys that are known and few are named; of many, those that are wanted are picked out here.
    constexpr qsizetype mostNamed = 1'000;
    QList<RowKey> only;
    std::optional<KeySet> wanted;
    if (request.knownMatches) {
        sql.conditions.clear();
        sql.search.clear();
        if (request.knownMatches->size() <= mostNamed) {
            only = QList<RowKey>(request.knownMatches->begin(), request.knownMatches->end());
            if (only.isEmpty())
                only += RowKey(0); // no key
        } else {
            RowKey largest = 0;
            for (const RowKey key : *request.knownMatches)
                largest = std::max(largest, key);
            wanted.emplace(largest);
            for (const RowKey key : *request.knownMatches)
                wanted->insert(key);
        }
    }

    // The number of all rows, then each stretch with its number: the server need not keep the stretches apart.
    const KeySelection conditions = conditionsOf(sql, only);
    QString statement = u"SELECT CAST(0 AS BIGINT), CAST((%1) AS BIGINT)"_s.arg(sql.count);
    QVariantList values;
    for (qsizetype i = 0; i < sql.order.size(); ++i) {
        const OrderStretch &stretch = sql.order.at(i);
        statement += u" UNION ALL (SELECT CAST(%1 AS BIGINT), id FROM %2 WHERE %3%4 ORDER BY %5)"_s.arg(
            QString::number(i + 1), sql.table, stretch.condition, conditions.sql, stretch.orderBy);
        values += conditions.values;
    }
    PostgresqlAnswer answer;
    QSqlError error;
    {
        const PostgresqlInterrupt interrupt(m_connection, stop);
        PostgresqlDriver &driver = postgresqlDriver(m_connection);
        answer = driver.run(withNumberedPlaces(statement), values, PostgresqlDriver::Format::Binary);
        error = driver.errorOf(answer.get());
    }
    if (error.isValid())
        return m_connection.errorOf(error);
    KeyScanResult result;
    const int rows = PQntuples(answer.get());
    result.keys.reserve(rows);
    for (qint64 stretch = 1; stretch <= sql.order.size(); ++stretch) {
        for (int row = 0; row < rows; ++row) {
            const RowKey key = numberAt(answer.get(), row, 1);
            if (numberAt(answer.get(), row, 0) == stretch && (!wanted || wanted->contains(key)))
                result.keys.append(key);
        }
    }
    for (int row = 0; row < rows; ++row) {
        if (numberAt(answer.get(), row, 0) == 0)
            result.total = numberAt(answer.get(), row, 1);
    }
    answer.reset();
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (onFirst && request.firstCount > 0 && result.keys.size() >= request.firstCount)
        onFirst(KeyList(result.keys.begin(), result.keys.begin() + request.firstCount));
    return result;
}

Status PostgresqlKeyScanner::stream(const KeyScanRequest &request, qsizetype batchSize, const std::stop_token &stop,
                                    const KeyBatch &onBatch)
{
    const Result<KeyScanResult> found = scan(request, stop, {});
    if (!found)
        return found.error();
    for (qsizetype next = 0; next < found->keys.size(); next += batchSize) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        const auto begin = found->keys.begin() + next;
        const qsizetype count = std::min(batchSize, found->keys.size() - next);
        if (Status used = onBatch(KeyList(begin, begin + count)); !used)
            return used;
    }
    return stop.stop_requested() ? Status(Error{.kind = ErrorKind::Cancelled}) : Status();
}

} // namespace umh
