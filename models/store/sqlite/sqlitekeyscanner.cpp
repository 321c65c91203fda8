#include "store/sqlite/sqlitekeyscanner.h"

#include "domain/searchwords.h"
#include "store/apiusersql.h"
#include "store/connection.h"
#include "store/sqlite/sqlitedialect.h"
#include "store/sqlite/sqliteinterrupt.h"
#include "store/sqlite/sqlitestatement.h"
#include "store/transaction.h"
#include "store/utctime.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype trigramLength = 3;

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

/// A condition that holds for rows with each of \a count words, bound to places from \a firstPlace on, in one of their
/// texts.
QString holdsWords(qsizetype count, int firstPlace)
{
    QStringList conditions;
    for (qsizetype i = 0; i < count; ++i) {
        const QString place = u"?%1"_s.arg(firstPlace + i);
        conditions += u"(instr(operator_folded, %1) OR instr(username_folded, %1) OR instr(type_folded, %1) "
                      "OR instr(description_folded, %1))"_s.arg(place);
    }
    return conditions.join(" AND "_L1);
}

KeySet intersection(const std::optional<KeySet> &left, KeySet right)
{
    if (!left)
        return right;
    KeySet both = right;
    right.forEach([&](ApiUserKey key) {
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
            Result<std::optional<KeyList>> first = firstByChecking(*found, request.query.order, request.firstCount);
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
        result.keys.reserve(size_t(found->set->size()));
    const Status walked = walk(request.query.order, [&](ApiUserKey key) -> Status {
        ++result.total;
        if (found->set && !found->set->contains(key))
            return {};
        result.keys.push_back(key);
        if (!firstReported && qsizetype(result.keys.size()) == request.firstCount) {
            onFirst(result.keys);
            firstReported = true;
        }
        return {};
    });
    if (!walked)
        return walked.error();
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
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
    batch.reserve(size_t(batchSize));
    Status walked = walk(request.query.order, [&](ApiUserKey key) -> Status {
        if (found->set && !found->set->contains(key))
            return {};
        batch.push_back(key);
        if (qsizetype(batch.size()) < batchSize)
            return {};
        Status used = unlessStopped([&] { return onBatch(batch); });
        batch.clear();
        return used;
    });
    if (!walked)
        return walked;
    return unlessStopped([&] { return batch.empty() ? Status() : onBatch(batch); });
}

Result<SqliteKeyScanner::Candidates> SqliteKeyScanner::candidates(const KeyScanRequest &request)
{
    const Result<QVariant> largest = m_connection.value(u"SELECT max(id) FROM api_user"_s);
    if (!largest)
        return largest.error();
    m_largestKey = largest->toLongLong();

    Candidates found;
    if (request.knownMatches) {
        found.set.emplace(m_largestKey);
        for (const ApiUserKey key : *request.knownMatches)
            found.set->insert(key);
        return found;
    }
    if (const Status narrowed = narrowByLastUse(found, request.query.filter.lastUse, request.now); !narrowed)
        return narrowed.error();
    if (const Status narrowed = narrowBySearch(found, request.query.filter.search); !narrowed)
        return narrowed.error();
    return found;
}

Status SqliteKeyScanner::narrowBySearch(Candidates &candidates, const QString &search)
{
    QStringList needed;
    for (const QString &word : searchWords(search)) {
        needed += trigrams(word);
        if (word.toUcs4().size() != trigramLength)
            candidates.wordsToCheck += word;
    }
    if (needed.isEmpty())
        return {};
    needed.removeDuplicates();
    Result<KeySet> matching =
        collect(u"SELECT rowid FROM api_user_search WHERE api_user_search MATCH ?1"_s, {needed.join(" AND "_L1)});
    if (!matching)
        return matching.error();
    candidates.set = intersection(candidates.set, std::move(*matching));
    return {};
}

Status SqliteKeyScanner::narrowByLastUse(Candidates &candidates, LastUseFilter filter, const QDateTime &now)
{
    const auto narrow = [&](const QString &condition, const QVariantList &values) -> Status {
        Result<KeySet> matching = collect(u"SELECT id FROM api_user WHERE "_s + condition, values);
        if (!matching)
            return matching.error();
        candidates.set = intersection(candidates.set, std::move(*matching));
        return {};
    };
    const auto cutoff = [&] { return toStoredTime(now.addDays(-daysOf(filter))); };
    const QString withoutDate = u"last_used IS NULL AND last_used_state = ?1"_s;
    switch (filter) {
    case LastUseFilter::Any:
        return {};
    case LastUseFilter::Within30Days:
        return narrow(u"last_used >= ?1"_s, {cutoff()});
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::InactiveOver180Days:
    case LastUseFilter::InactiveOver365Days:
        return narrow(u"last_used < ?1"_s, {cutoff()});
    case LastUseFilter::NotYetUsed:
        return narrow(withoutDate, {qint64(LastUsedState::NotYetUsed)});
    case LastUseFilter::Unknown:
        return narrow(withoutDate, {qint64(LastUsedState::Unknown)});
    }
    Q_UNREACHABLE();
}

Status SqliteKeyScanner::check(Candidates &candidates)
{
    QVariantList words;
    for (const QString &word : candidates.wordsToCheck)
        words += word;

    // Few candidates are looked up one by one; with many, one pass over all rows is faster.
    const Result<QVariant> total = m_connection.value(u"SELECT count(*) FROM api_user"_s);
    if (!total)
        return total.error();
    if (!candidates.set || candidates.set->size() > total->toLongLong() / 8) {
        Result<KeySet> holding =
            collect(u"SELECT id FROM api_user NOT INDEXED WHERE "_s + holdsWords(words.size(), 1), words);
        if (!holding)
            return holding.error();
        candidates.set = intersection(candidates.set, std::move(*holding));
        candidates.wordsToCheck.clear();
        return {};
    }

    auto lookUp = SqliteStatement::prepare(
        m_connection, u"SELECT 1 FROM api_user WHERE id = ?1 AND "_s + holdsWords(words.size(), 2));
    if (!lookUp)
        return lookUp.error();
    for (qsizetype i = 0; i < words.size(); ++i)
        lookUp->bind(int(i) + 2, candidates.wordsToCheck.at(i));
    KeySet holding(m_largestKey);
    int code = SQLITE_DONE;
    candidates.set->forEach([&](ApiUserKey key) {
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

Result<std::optional<KeyList>> SqliteKeyScanner::firstByChecking(const Candidates &candidates,
                                                                 const ApiUserOrder &order, qsizetype count)
{
    constexpr qsizetype mostWalked = 20'000;
    constexpr qsizetype mostChecked = 2'000;

    auto lookUp = SqliteStatement::prepare(
        m_connection, u"SELECT 1 FROM api_user WHERE id = ?1 AND "_s + holdsWords(candidates.wordsToCheck.size(), 2));
    if (!lookUp)
        return lookUp.error();
    for (qsizetype i = 0; i < candidates.wordsToCheck.size(); ++i)
        lookUp->bind(int(i) + 2, candidates.wordsToCheck.at(i));

    KeyList first;
    qsizetype walkedCount = 0;
    qsizetype checkedCount = 0;
    const Status walked = walk(order, [&](ApiUserKey key) -> Status {
        const bool enough = qsizetype(first.size()) == count;
        if (enough || ++walkedCount > mostWalked || checkedCount > mostChecked)
            return Error{.kind = ErrorKind::Cancelled};
        if (candidates.set && !candidates.set->contains(key))
            return {};
        ++checkedCount;
        lookUp->bind(1, key);
        const int code = lookUp->step();
        if (code == SQLITE_ROW)
            first.push_back(key);
        lookUp->reset();
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return sqliteError(m_connection, code);
        return {};
    });
    if (!walked && walked.error().kind != ErrorKind::Cancelled)
        return walked.error();
    const bool complete = walked.ok() || qsizetype(first.size()) == count;
    return complete ? std::optional(std::move(first)) : std::nullopt;
}

Result<KeySet> SqliteKeyScanner::collect(const QString &sql, const QVariantList &values)
{
    auto statement = SqliteStatement::prepare(m_connection, sql);
    if (!statement)
        return statement.error();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).typeId() == QMetaType::QString)
            statement->bind(int(i) + 1, values.at(i).toString());
        else
            statement->bind(int(i) + 1, values.at(i).toLongLong());
    }
    KeySet keys(m_largestKey);
    int code = statement->step();
    for (; code == SQLITE_ROW; code = statement->step())
        keys.insert(statement->number(0));
    if (code != SQLITE_DONE)
        return sqliteError(m_connection, code);
    return keys;
}

template<typename Use>
Status SqliteKeyScanner::walk(const ApiUserOrder &order, Use use)
{
    for (const OrderStretch &stretch : orderStretches(order)) {
        auto statement = SqliteStatement::prepare(
            m_connection, u"SELECT id FROM api_user WHERE %1 ORDER BY %2"_s.arg(stretch.condition, stretch.orderBy));
        if (!statement)
            return statement.error();
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
