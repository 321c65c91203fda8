#include "store/sqlite/sqlitekeyscanner.h"

#include "domain/text/textfolding.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/keyscansql.h"
#include "store/sqlite/sqlitedialect.h"
#include "store/sqlite/sqlitestatement.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype trigramLength = 3;

/// The index of three characters in a row of the searched columns of \a table; null where there is none.
QString searchIndexOf(const QString &table)
{
    return table == ApiUserTable::name() ? u"api_user_search"_s : QString();
}

/// Each three characters in a row of \a word, quoted for the search index.
QStringList trigrams(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    QStringList found;
    for (qsizetype i = 0; i + trigramLength <= characters.size(); ++i) {
        QString trigram;
        for (qsizetype j = i; j < i + trigramLength; ++j)
            trigram += QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[j]), 1);
        found += u'"' + trigram.replace(u'"', "\"\""_L1) + u'"';
    }
    found.removeDuplicates();
    return found;
}

/// A condition that holds for rows with each of \a count words, bound to places from \a firstPlace on, in one of
/// \a columns.
QString holdsWords(const QStringList &columns, qsizetype count, int firstPlace)
{
    QStringList conditions;
    for (qsizetype i = 0; i < count; ++i) {
        QStringList places;
        for (const QString &column : columns)
            places += u"instr(%1, ?%2)"_s.arg(column).arg(firstPlace + i);
        conditions += u'(' + places.join(" OR "_L1) + u')';
    }
    return conditions.join(" AND "_L1);
}

/// \a statement with each of \a values bound to a place, from \a firstPlace on.
void bindValues(SqliteStatement &statement, const QVariantList &values, int firstPlace = 1)
{
    for (int place = firstPlace; const QVariant &value : values) {
        if (value.typeId() != QMetaType::QString)
            statement.bind(place, value.toLongLong());
        else if (const QString text = value.toString(); text.isNull())
            statement.bindNull(place);
        else
            statement.bind(place, text);
        ++place;
    }
}

QVariantList asValues(const QStringList &texts)
{
    return QVariantList(texts.begin(), texts.end());
}

KeySet intersection(const std::optional<KeySet> &left, KeySet right)
{
    if (!left)
        return right;
    KeySet both = right;
    right.forEach([&](RowKey key) {
        if (!left->contains(key))
            both.remove(key);
        return true;
    });
    return both;
}

} // namespace

SqliteKeyScanner::SqliteKeyScanner(const Connection &connection)
    : m_connection(connection)
{ }

Result<KeyScanResult> SqliteKeyScanner::scan(const KeyScanRequest &request, const std::stop_token &stop,
                                             const FirstKeys &onFirst)
{
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    const auto transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const SqliteInterrupt interrupt(m_connection, stop); // goes before the rollback, which must not be stopped

    Result<Candidates> found = candidates(request);
    if (!found)
        return found.error();
    bool firstReported = request.firstCount <= 0 || !onFirst;
    if (!found->wordsToCheck.isEmpty()) {
        if (!firstReported) {
            Result<std::optional<KeyList>> first = firstByChecking(*found, request.firstCount);
            if (!first)
                return first.error();
            if (*first) {
                onFirst(std::move(**first));
                firstReported = true;
            }
        }
        if (const Status checked = check(*found); !checked)
            return checked.error();
    }

    KeyScanResult result;
    if (found->set)
        result.keys.reserve(found->set->size());
    const Status walked = walk(*found, [&](RowKey key) -> Status {
        if (!found->hold(key))
            return {};
        result.keys.append(key);
        if (!firstReported && result.keys.size() == request.firstCount) {
            onFirst(KeyList(result.keys.begin(), result.keys.end())); // the list goes on where it is
            firstReported = true;
        }
        return {};
    });
    if (!walked)
        return walked.error();
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    result.total = found->set ? m_total : result.keys.size();
    return result;
}

Status SqliteKeyScanner::stream(const KeyScanRequest &request, qsizetype batchSize, const std::stop_token &stop,
                                const KeyBatch &onBatch)
{
    // A small table is read before SQLite looks whether to stop.
    const auto unlessStopped = [&](const auto &use) -> Status {
        return stop.stop_requested() ? Status(Error{.kind = ErrorKind::Cancelled}) : use();
    };
    const SqliteInterrupt interrupt(m_connection, stop);
    Result<Candidates> found = candidates(request);
    if (!found)
        return found.error();
    if (!found->wordsToCheck.isEmpty()) {
        if (Status checked = check(*found); !checked)
            return checked;
    }
    KeyList batch;
    batch.reserve(batchSize);
    qint64 walkedCount = 0;
    Status walked = walk(*found, [&](RowKey key) -> Status {
        ++walkedCount;
        if (!found->hold(key))
            return {};
        batch.append(key);
        if (batch.size() < batchSize)
            return {};
        Status used = unlessStopped([&] { return onBatch(batch); });
        batch.clear();
        return used;
    });
    if (!walked)
        return walked;
    if (Status used = unlessStopped([&] { return batch.isEmpty() ? Status() : onBatch(batch); }); !used)
        return used;
    // An index can be damaged so that SQLite finds nothing wrong with it.
    if (!request.knownMatches && walkedCount != (areFew(*found) ? found->set->size() : m_total)) {
        return Error{
            .kind = ErrorKind::Corrupt, .detail = u"an index lacks rows"_s, .path = m_connection.location().path};
    }
    return {};
}

Result<SqliteKeyScanner::Candidates> SqliteKeyScanner::candidates(const KeyScanRequest &request)
{
    m_sql = std::visit([&](const auto &query) { return keyScanSql(query, request.now); }, request.query);
    const Result<QVariant> total = m_connection.value(m_sql.count);
    if (!total)
        return total.error();
    m_total = total->toLongLong();
    const Result<QVariant> largest = m_connection.value(u"SELECT max(%1) FROM %2"_s.arg(m_sql.key, m_sql.table));
    if (!largest)
        return largest.error();
    m_largestKey = largest->toLongLong();

    Candidates found;
    if (request.knownMatches) {
        found.set.emplace(m_largestKey);
        for (const RowKey key : *request.knownMatches)
            found.set->insert(key);
        return found;
    }
    for (const KeySelection &condition : std::as_const(m_sql.conditions)) {
        Result<KeySet> matching = collect(condition);
        if (!matching)
            return matching.error();
        found.set = intersection(found.set, std::move(*matching));
    }
    if (const Status excluded = exclude(found); !excluded)
        return excluded.error();
    if (const Status narrowed = narrowBySearch(found); !narrowed)
        return narrowed.error();
    return found;
}

Status SqliteKeyScanner::exclude(Candidates &candidates)
{
    const auto all = [&](const QString &condition) {
        return u"SELECT %1 FROM %2%3"_s.arg(m_sql.key, m_sql.table, condition);
    };
    if (!m_sql.exclusions.isEmpty() && !candidates.set) {
        Result<KeySet> keys = collect({all({}), {}});
        if (!keys)
            return keys.error();
        candidates.set = std::move(*keys);
    }
    for (const KeySelection &exclusion : std::as_const(m_sql.exclusions)) {
        const Result<KeySet> excluded = collect({all(" WHERE "_L1 + exclusion.sql), exclusion.values});
        if (!excluded)
            return excluded.error();
        excluded->forEach([&](RowKey key) {
            candidates.set->remove(key);
            return true;
        });
    }
    return {};
}

Status SqliteKeyScanner::narrowBySearch(Candidates &candidates)
{
    const QStringList words = searchWords(m_sql.search);
    const QString index = searchIndexOf(m_sql.table);
    if (index.isEmpty() || areFew(candidates)) {
        candidates.wordsToCheck = words;
        return {};
    }
    QStringList needed;
    for (const QString &word : words) {
        needed += trigrams(word);
        if (word.toUcs4().size() != trigramLength)
            candidates.wordsToCheck += word;
    }
    if (needed.isEmpty())
        return {};
    needed.removeDuplicates();
    Result<KeySet> matching =
        collect({u"SELECT rowid FROM %1 WHERE %1 MATCH ?1"_s.arg(index), {needed.join(" AND "_L1)}});
    if (!matching)
        return matching.error();
    candidates.set = intersection(candidates.set, std::move(*matching));
    return {};
}

bool SqliteKeyScanner::areFew(const Candidates &candidates) const
{
    constexpr qint64 most = 1'000; // places in a statement
    constexpr qint64 walkedInTheTimeOfALookUp = 50;
    return candidates.set && candidates.set->size() <= std::min(most, m_total / walkedInTheTimeOfALookUp);
}

Status SqliteKeyScanner::check(Candidates &candidates)
{
    const QVariantList words = asValues(candidates.wordsToCheck);

    // Few candidates are looked up one by one; with many, one pass over all rows is faster.
    if (!candidates.set || candidates.set->size() > m_total / 8) {
        Result<KeySet> holding =
            collect({u"SELECT %1 FROM %2 NOT INDEXED WHERE %3"_s.arg(
                         m_sql.key, searchedTable(), holdsWords(m_sql.searchedColumns, words.size(), 1)),
                     words});
        if (!holding)
            return holding.error();
        candidates.set = intersection(candidates.set, std::move(*holding));
        candidates.wordsToCheck.clear();
        return {};
    }

    auto lookUp =
        SqliteStatement::prepare(m_connection,
                                 u"SELECT 1 FROM %1 WHERE %2 = ?1 AND %3"_s.arg(
                                     searchedTable(), m_sql.key, holdsWords(m_sql.searchedColumns, words.size(), 2)));
    if (!lookUp)
        return lookUp.error();
    bindValues(*lookUp, words, 2);
    KeySet holding(m_largestKey);
    int code = SQLITE_DONE;
    candidates.set->forEach([&](RowKey key) {
        lookUp->bind(1, key);
        code = lookUp->step();
        if (code == SQLITE_ROW)
            holding.insert(key);
        lookUp->reset();
        return code == SQLITE_ROW || code == SQLITE_DONE;
    });
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return sqliteError(m_connection, code);
    candidates.set = std::move(holding);
    candidates.wordsToCheck.clear();
    return {};
}

Result<std::optional<KeyList>> SqliteKeyScanner::firstByChecking(const Candidates &candidates, qsizetype count)
{
    constexpr qsizetype mostWalked = 20'000;
    constexpr qsizetype mostChecked = 2'000;

    const QVariantList words = asValues(candidates.wordsToCheck);
    auto lookUp =
        SqliteStatement::prepare(m_connection,
                                 u"SELECT 1 FROM %1 WHERE %2 = ?1 AND %3"_s.arg(
                                     searchedTable(), m_sql.key, holdsWords(m_sql.searchedColumns, words.size(), 2)));
    if (!lookUp)
        return lookUp.error();
    bindValues(*lookUp, words, 2);

    KeyList first;
    qsizetype walkedCount = 0;
    qsizetype checkedCount = 0;
    const Status walked = walk(candidates, [&](RowKey key) -> Status {
        const bool enough = first.size() == count;
        if (enough || ++walkedCount > mostWalked || checkedCount > mostChecked)
            return Error{.kind = ErrorKind::Cancelled};
        if (!candidates.hold(key))
            return {};
        ++checkedCount;
        lookUp->bind(1, key);
        const int code = lookUp->step();
        if (code == SQLITE_ROW)
            first.append(key);
        lookUp->reset();
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return sqliteError(m_connection, code);
        return {};
    });
    if (!walked && walked.error().kind != ErrorKind::Cancelled)
        return walked.error();
    const bool complete = walked.ok() || first.size() == count;
    return complete ? std::optional(std::move(first)) : std::nullopt;
}

Result<KeySet> SqliteKeyScanner::collect(const KeySelection &selection)
{
    auto statement = SqliteStatement::prepare(m_connection, selection.sql);
    if (!statement)
        return statement.error();
    bindValues(*statement, selection.values);
    KeySet keys(m_largestKey);
    int code = statement->step();
    for (; code == SQLITE_ROW; code = statement->step())
        keys.insert(statement->number(0));
    if (code != SQLITE_DONE)
        return sqliteError(m_connection, code);
    return keys;
}

/// Along a stretch in the order of the keys. The whole table has a row for each key, but is ten times as large as the
/// smallest of its indexes, which has the keys in another order.
template<typename Use>
Status SqliteKeyScanner::walkKeys(const OrderStretch &stretch, Use use)
{
    Result<KeySet> keys = collect({u"SELECT %1 FROM %2"_s.arg(m_sql.key, m_sql.table), {}});
    if (!keys)
        return keys.error();
    const Result<KeySet> others =
        collect({u"SELECT %1 FROM %2 WHERE %3"_s.arg(m_sql.key, m_sql.table, stretch.others), {}});
    if (!others)
        return others.error();
    others->forEach([&](RowKey key) {
        keys->remove(key);
        return true;
    });
    std::vector<RowKey> inOrder;
    inOrder.reserve(size_t(keys->size()));
    keys->forEach([&](RowKey key) {
        inOrder.push_back(key);
        return true;
    });
    if (stretch.orderBy.endsWith(" DESC"_L1))
        std::reverse(inOrder.begin(), inOrder.end());
    for (const RowKey key : inOrder) {
        if (Status used = use(key); !used)
            return used;
    }
    return {};
}

template<typename Use>
Status SqliteKeyScanner::walk(const Candidates &candidates, Use use)
{
    const bool few = areFew(candidates);
    QVariantList keys;
    if (few) {
        candidates.set->forEach([&](RowKey key) {
            keys += key;
            return true;
        });
    }
    const QString rows = few
        ? u"NOT INDEXED WHERE %1 IN (%2) AND"_s.arg(m_sql.key, QStringList(keys.size(), u"?"_s).join(u','))
        : u"WHERE"_s;
    for (const OrderStretch &stretch : std::as_const(m_sql.order)) {
        if (!few && !stretch.others.isEmpty()) {
            if (Status walked = walkKeys(stretch, use); !walked)
                return walked;
            continue;
        }
        auto statement =
            SqliteStatement::prepare(m_connection,
                                     u"SELECT %1 FROM %2 %3 %4 ORDER BY %5"_s.arg(m_sql.key, m_sql.table, rows,
                                                                                  stretch.condition, stretch.orderBy));
        if (!statement)
            return statement.error();
        bindValues(*statement, keys);
        int code = statement->step();
        for (; code == SQLITE_ROW; code = statement->step()) {
            if (Status used = use(statement->number(0)); !used)
                return used;
        }
        if (code != SQLITE_DONE)
            return sqliteError(m_connection, code);
    }
    return {};
}

} // namespace umh
