#include "rawoverview.h"

#include "domain/text/textfolding.h"
#include "store/apiuserstore.h"
#include "store/keyscansql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh::bench {

RawOverview::RawOverview(const QString &path)
    : m_database(path)
{
    RawStatement &largest = prepared(u"SELECT max(id) FROM api_user"_s);
    largest.step();
    m_largestKey = largest.number(0);
    largest.reset();
}

RawStatement &RawOverview::prepared(const QString &sql)
{
    std::shared_ptr<RawStatement> &statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<RawStatement>(m_database, sql);
    return *statement;
}

qint64 RawOverview::count()
{
    RawStatement &statement = prepared(u"SELECT count(*) FROM api_user"_s);
    statement.step();
    const qint64 count = statement.number(0);
    statement.reset();
    return count;
}

namespace {

/// Takes all values of a row out of \a statement.
void takeRow(const RawStatement &statement)
{
    for (int column = 0; column < statement.columnCount(); ++column) {
        if (!statement.isNull(column))
            (void)statement.text(column);
    }
}

} // namespace

void RawOverview::firstPage(const ApiUserOrder &order, qsizetype count)
{
    qsizetype rows = 0;
    for (const OrderStretch &stretch : orderStretches(order)) {
        RawStatement &statement = prepared(u"SELECT %1 FROM api_user WHERE %2 ORDER BY %3 LIMIT ?1"_s.arg(
            ApiUserTable::columns(), stretch.condition, stretch.orderBy));
        statement.bind(1, qint64(count - rows));
        for (; statement.step(); ++rows)
            takeRow(statement);
        if (rows >= count)
            return;
    }
}

template<typename Use>
void RawOverview::walk(const ApiUserOrder &order, Use use)
{
    for (const OrderStretch &stretch : orderStretches(order)) {
        RawStatement &statement =
            prepared(u"SELECT id FROM api_user WHERE %1 ORDER BY %2"_s.arg(stretch.condition, stretch.orderBy));
        while (statement.step()) {
            if (!use(statement.number(0))) {
                statement.reset();
                return;
            }
        }
    }
}

KeyList RawOverview::keys(const ApiUserOrder &order)
{
    KeyList keys;
    keys.reserve(m_largestKey);
    walk(order, [&](ApiUserKey key) {
        keys.append(key);
        return true;
    });
    return keys;
}

RawOverview::Found RawOverview::lookUp(const QString &text)
{
    Found found;
    found.matching.resize(size_t(m_largestKey + 1));
    QStringList trigrams;
    for (const QString &word : searchWords(text)) {
        for (qsizetype i = 0; i + 3 <= word.size(); ++i)
            trigrams += u'"' + word.mid(i, 3) + u'"';
        if (word.size() != 3)
            found.wordsToCheck += word.toUtf8();
    }
    if (trigrams.isEmpty())
        return found;
    trigrams.removeDuplicates();
    found.narrowed = true;
    RawStatement &statement = prepared(u"SELECT rowid FROM api_user_search WHERE api_user_search MATCH ?1"_s);
    statement.bind(1, trigrams.join(" AND "_L1).toUtf8());
    for (; statement.step(); ++found.count)
        found.matching[size_t(statement.number(0))] = true;
    return found;
}

QString RawOverview::holdsWords(qsizetype count, int firstPlace)
{
    QStringList conditions;
    for (qsizetype i = 0; i < count; ++i) {
        conditions += u"(instr(operator_folded, ?%1) OR instr(username_folded, ?%1) OR instr(type_folded, ?%1) "
                      "OR instr(description_folded, ?%1))"_s.arg(firstPlace + i);
    }
    return conditions.join(" AND "_L1);
}

/// One by one or in one pass over all rows, just as the product chooses.
void RawOverview::check(Found &found)
{
    const qsizetype words = found.wordsToCheck.size();
    if (words == 0)
        return;
    std::vector<bool> holding(found.matching.size());
    if (!found.narrowed || found.count > count() / 8) {
        RawStatement &pass = prepared(u"SELECT id FROM api_user NOT INDEXED WHERE "_s + holdsWords(words, 1));
        for (qsizetype i = 0; i < words; ++i)
            pass.bind(int(i) + 1, found.wordsToCheck.at(i));
        while (pass.step()) {
            const auto key = size_t(pass.number(0));
            holding[key] = !found.narrowed || found.matching[key];
        }
    } else {
        RawStatement &one = prepared(u"SELECT 1 FROM api_user WHERE id = ?1 AND "_s + holdsWords(words, 2));
        for (qsizetype i = 0; i < words; ++i)
            one.bind(int(i) + 2, found.wordsToCheck.at(i));
        for (size_t key = 0; key < holding.size(); ++key) {
            if (!found.matching[key])
                continue;
            one.bind(1, qint64(key));
            holding[key] = one.step();
            one.reset();
        }
    }
    found.matching = std::move(holding);
    found.narrowed = true;
    found.wordsToCheck.clear();
}

KeyList RawOverview::search(const QString &text, const ApiUserOrder &order)
{
    Found found = lookUp(text);
    check(found);
    KeyList keys;
    walk(order, [&](ApiUserKey key) {
        if (found.matching[size_t(key)])
            keys.append(key);
        return true;
    });
    return keys;
}

void RawOverview::searchFirstPage(const QString &text, const ApiUserOrder &order)
{
    Found found = lookUp(text);
    KeyList first;
    const qsizetype words = found.wordsToCheck.size();
    if (words > 0) {
        // Rows are checked on the way, until there are enough; where that takes too many, all are checked first.
        int walked = 0;
        int checked = 0;
        RawStatement &one = prepared(u"SELECT 1 FROM api_user WHERE id = ?1 AND "_s + holdsWords(words, 2));
        for (qsizetype i = 0; i < words; ++i)
            one.bind(int(i) + 2, found.wordsToCheck.at(i));
        walk(order, [&](ApiUserKey key) {
            if (!found.narrowed || found.matching[size_t(key)]) {
                ++checked;
                one.bind(1, key);
                if (one.step())
                    first.append(key);
                one.reset();
            }
            return first.size() < pageRows && ++walked <= 20'000 && checked <= 2'000;
        });
        if (first.size() < pageRows) {
            first.clear();
            check(found);
        }
    }
    if (first.isEmpty()) {
        walk(order, [&](ApiUserKey key) {
            if (found.matching[size_t(key)])
                first.append(key);
            return first.size() < pageRows;
        });
    }
    for (const ApiUserKey key : first)
        readRow(key);
}

void RawOverview::readRow(ApiUserKey key)
{
    RawStatement &statement = prepared(u"SELECT %1 FROM api_user WHERE id = ?1"_s.arg(ApiUserTable::columns()));
    statement.bind(1, key);
    if (statement.step())
        takeRow(statement);
    statement.reset();
}

QByteArray RawOverview::username(ApiUserKey key)
{
    RawStatement &statement = prepared(u"SELECT username FROM api_user WHERE id = ?1"_s);
    statement.bind(1, key);
    const QByteArray name = statement.step() ? statement.text(0) : QByteArray();
    statement.reset();
    return name;
}

void RawOverview::remove(ApiUserKey key)
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
    RawStatement &present = prepared(u"SELECT %1 FROM api_user WHERE id = ?1"_s.arg(ApiUserTable::columnsInFull()));
    present.bind(1, key);
    if (!present.step())
        qFatal("no API user %lld", key);
    QByteArray detail = "{";
    for (int column = 0; column < present.columnCount(); ++column)
        detail += '"' + QByteArray::number(column) + "\":\"" + present.text(column) + "\",";
    const QByteArray guid = present.text(1);
    const QByteArray operatorName = present.text(3);
    const QByteArray username = present.text(4);
    present.reset();

    RawStatement &deletion = prepared(u"DELETE FROM api_user WHERE id = ?1 AND guid = ?2"_s);
    deletion.bind(1, key);
    deletion.bind(2, guid);
    deletion.step();
    RawStatement &entry =
        prepared(u"INSERT INTO journal (number, at, origin, action, api_user_guid, operator_name, username, detail, "
                 "hash) SELECT newest_entry + 1, ?1, 'this program', 'deleted', ?2, ?3, ?4, ?5, newest_hash "
                 "FROM directory_state"_s);
    entry.bind(1, qint64(1'700'000'000'000));
    entry.bind(2, guid);
    entry.bind(3, operatorName);
    entry.bind(4, username);
    entry.bind(5, detail);
    entry.step();
    m_database.run(u"UPDATE directory_state SET change_number = change_number + 1, newest_entry = newest_entry + 1"_s);
    m_database.run(u"COMMIT"_s);
}

void RawOverview::keepCopies(const KeyList &keys)
{
    m_database.run(u"DROP TABLE IF EXISTS temp.kept"_s);
    m_database.run(u"CREATE TEMP TABLE kept AS SELECT * FROM api_user WHERE 0"_s);
    RawStatement copy(m_database, u"INSERT INTO temp.kept SELECT * FROM api_user WHERE id = ?1"_s);
    for (const ApiUserKey key : keys) {
        copy.bind(1, key);
        copy.step();
    }
}

void RawOverview::restore()
{
    m_database.run(u"INSERT INTO api_user SELECT * FROM temp.kept WHERE id NOT IN (SELECT id FROM api_user)"_s);
}

} // namespace umh::bench
