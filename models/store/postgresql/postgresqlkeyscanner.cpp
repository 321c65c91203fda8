#include "store/postgresql/postgresqlkeyscanner.h"

#include "domain/text/textfolding.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/keyset.h"
#include "store/postgresql/postgresqldriver.h"
#include "store/postgresql/postgresqlresult.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <vector>

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
        conditions += u"%1 IN (%2)"_s.arg(sql.key, condition.sql);
        all.values += condition.values;
    }
    for (const KeySelection &exclusion : sql.exclusions) {
        conditions += u"(%1) IS NOT TRUE"_s.arg(exclusion.sql);
        all.values += exclusion.values;
    }
    for (const QString &word : searchWords(sql.search)) {
        QStringList places;
        for (const QString &column : sql.searchedColumns) {
            places += column + " LIKE ?"_L1;
            all.values += containing(word);
        }
        const QString anywhere = u'(' + places.join(" OR "_L1) + u')';
        conditions += sql.searchedTable.isEmpty()
            ? anywhere
            : u"%1 IN (SELECT %1 FROM %2 WHERE %3)"_s.arg(sql.key, sql.searchedTable, anywhere);
    }
    if (!only.isEmpty()) {
        conditions += u"%1 IN (%2)"_s.arg(sql.key, QStringList(only.size(), u"?"_s).join(u','));
        for (const RowKey key : only)
            all.values += key;
    }
    for (const QString &condition : std::as_const(conditions))
        all.sql += " AND "_L1 + condition;
    return all;
}

/// The bigint in \a column of the only row of \a answer; 0 for NULL.
qint64 numberAt(const PGresult *answer, int column)
{
    return PQgetisnull(answer, 0, column) != 0 ? 0 : qFromBigEndian<qint64>(PQgetvalue(answer, 0, column));
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
        sql.exclusions.clear();
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
        statement += u" UNION ALL (SELECT CAST(%1 AS BIGINT), %2 FROM %3 WHERE %4%5 ORDER BY %6)"_s.arg(
            QString::number(i + 1), sql.key, m_connection.dialect().rowsInOrder(sql.table, stretch), stretch.condition,
            conditions.sql, stretch.orderBy);
        values += conditions.values;
    }
    KeyScanResult result;
    std::vector<KeyList> stretches(size_t(sql.order.size()));
    bool firstReported = request.firstCount <= 0 || !onFirst;
    qint64 count = 0;
    PostgresqlAnswer answer;
    QSqlError error;
    {
        constexpr qint64 rowsBetweenLooks = 4'096;
        const PostgresqlInterrupt interrupt(m_connection, stop);
        PostgresqlDriver &driver = postgresqlDriver(m_connection);
        answer = driver.runRowByRow(withNumberedPlaces(statement), values, [&](const PGresult *row) {
            const qint64 stretch = numberAt(row, 0);
            const RowKey key = numberAt(row, 1);
            if (stretch == 0)
                result.total = key;
            else if (!wanted || wanted->contains(key))
                stretches[size_t(stretch - 1)].append(key);
            // What comes of a stretch comes in order, whichever stretch the server is at.
            if (const KeyList &first = stretches.front(); !firstReported && first.size() == request.firstCount) {
                onFirst(KeyList(first.begin(), first.end())); // the list goes on where it is
                firstReported = true;
            }
            return ++count % rowsBetweenLooks != 0 || !stop.stop_requested();
        });
        error = driver.errorOf(answer.get());
    }
    if (error.isValid())
        return m_connection.errorOf(error);
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    result.keys = std::move(stretches.front());
    for (auto stretch = stretches.begin() + 1; stretch != stretches.end(); ++stretch)
        result.keys.put(result.keys.size(), {stretch->begin(), stretch->end()});
    if (!firstReported && result.keys.size() >= request.firstCount)
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
