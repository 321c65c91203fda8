#include "support/enginesql.h"

#include "support/engine.h"
#include "support/storefixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace umh::enginesql {
namespace {

/// A query for each foreign key: which rows refer to nothing. The server looks after that, but for a session that was
/// told not to.
QStringList brokenReferencesOnServer(const Connection &connection)
{
    const QStringList queries = textsOf(
        connection,
        u"SELECT format('SELECT %L || count(*) FROM %s AS a WHERE a.%I IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s "
        "AS b WHERE b.%I = a.%I) HAVING count(*) > 0', conrelid::regclass || ' refers to nothing in ' || "
        "confrelid::regclass || ': ', conrelid::regclass, x.attname, confrelid::regclass, y.attname, x.attname) "
        "FROM pg_constraint JOIN pg_attribute x ON x.attrelid = conrelid AND x.attnum = conkey[1] "
        "JOIN pg_attribute y ON y.attrelid = confrelid AND y.attnum = confkey[1] WHERE contype = 'f'"_s);
    QStringList broken;
    for (const QString &query : queries)
        broken += textsOf(connection, query);
    return broken;
}

} // namespace

QString quoted(const QString &value)
{
    return (isOnSqlite() ? u"quote(%1)"_s : u"quote_nullable(%1)"_s).arg(value);
}

QString bytesOf(const QString &value)
{
    return (isOnSqlite() ? u"CAST(%1 AS BLOB)"_s : u"convert_to(CAST(%1 AS text), 'UTF8')"_s).arg(value);
}

QString hexOf(const QString &value)
{
    return (isOnSqlite() ? u"lower(hex(%1))"_s : u"encode(%1, 'hex')"_s).arg(value);
}

QString randomDigits()
{
    return isOnSqlite() ? u"lower(hex(randomblob(16)))"_s : u"replace(CAST(gen_random_uuid() AS text), '-', '')"_s;
}

QString zeroHash()
{
    return isOnSqlite() ? u"zeroblob(32)"_s : u"decode(repeat('00', 32), 'hex')"_s;
}

QString byCodePoints()
{
    return isOnSqlite() ? QString() : u" COLLATE \"C\""_s;
}

QString same(const QString &left, const QString &right)
{
    return left + (isOnSqlite() ? u" IS "_s : u" IS NOT DISTINCT FROM "_s) + right;
}

QStringList refusing(const QString &action, const QString &table, const QString &text)
{
    if (isOnSqlite()) {
        return {u"CREATE TRIGGER refusing_%1_%2 BEFORE %1 ON %2 BEGIN SELECT RAISE(ABORT, '%3'); END"_s.arg(
            action, table, text)};
    }
    const QString name = u"refusing_%1_%2"_s.arg(action.toLower(), table);
    return {u"CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''%2''; END'"_s.arg(name,
                                                                                                                  text),
            u"CREATE TRIGGER %1 BEFORE %2 ON %3 FOR EACH ROW EXECUTE FUNCTION %1()"_s.arg(name, action, table)};
}

QString dropping(const QString &trigger, const QString &table)
{
    return isOnSqlite() ? u"DROP TRIGGER %1"_s.arg(trigger) : u"DROP TRIGGER %1 ON %2"_s.arg(trigger, table);
}

void dropTriggersOf(const Connection &connection, const QString &table)
{
    const QString names = !connection.location().isOnServer()
        ? u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"_s
        : u"SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgrelid = CAST(CAST(? AS text) AS regclass)"_s;
    const QStringList found = textsOf(connection, names, {table});
    for (const QString &name : found)
        (void)must(connection.run(dropping(name, table)));
}

qint64 readersLeft(const Connection &connection)
{
    // The log of changes cannot be emptied while it is read.
    return numberOf(connection,
                    isOnSqlite() ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s
                                 : u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                   "AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"_s);
}

QStringList planOf(const Connection &connection, const QString &sql, const QVariantList &values)
{
    QStringList steps;
    if (!connection.location().isOnServer()) {
        QSqlQuery plan = must(connection.run(u"EXPLAIN QUERY PLAN "_s + sql, values));
        while (plan.next())
            steps += plan.value(3).toString();
        return steps;
    }
    (void)must(connection.run(u"VACUUM ANALYZE"_s));
    for (const char *way : {"seqscan", "bitmapscan", "sort"})
        (void)must(connection.run(u"SET enable_%1 = off"_s.arg(QLatin1StringView(way))));
    steps = textsOf(connection, u"EXPLAIN (COSTS OFF) "_s + sql, values);
    for (const char *way : {"seqscan", "bitmapscan", "sort"})
        (void)must(connection.run(u"RESET enable_%1"_s.arg(QLatin1StringView(way))));
    return steps;
}

bool readsAnIndexAlone(const QStringList &plan, const QString &table)
{
    if (isOnSqlite())
        return plan.size() == 1 && plan.constFirst().contains(u" USING COVERING INDEX %1_by_"_s.arg(table));
    // Where the order is by texts, those that are too long for an index are put in between.
    const QStringList read = plan.filter(u" on "_s + table);
    const QRegularExpression index(u"Index (Only )?Scan (Backward )?using %1_(by|without|long)_"_s.arg(table));
    return !plan.filter(u"Index Only Scan"_s).isEmpty() && read == read.filter(index);
}

bool comesToReadAnIndexAlone(const Connection &connection, const QString &sql, const QString &table, QString &plan)
{
    constexpr int patience = 60'000; // ms
    constexpr unsigned long pause = 100; // ms
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const QStringList steps = planOf(connection, sql);
        plan = steps.join(u'\n');
        if (readsAnIndexAlone(steps, table))
            return true;
        if (!connection.location().isOnServer() || timer.elapsed() > patience)
            return false;
        QThread::msleep(pause);
    }
}

QStringList tables(const Connection &connection)
{
    return textsOf(connection,
                   !connection.location().isOnServer()
                       ? u"SELECT name FROM sqlite_master WHERE type = 'table' "
                         "AND name NOT LIKE 'api_user_search%' ORDER BY name"_s
                       : u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
                         "ORDER BY tablename COLLATE \"C\""_s);
}

QStringList columnsOf(const Connection &connection, const QString &table)
{
    return textsOf(connection,
                   !connection.location().isOnServer()
                       ? u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s
                       : u"SELECT column_name FROM information_schema.columns WHERE table_schema = "
                         "current_schema() AND table_name = ? ORDER BY ordinal_position"_s,
                   {table});
}

QStringList schemaOf(const Connection &connection)
{
    if (!connection.location().isOnServer()) {
        return textsOf(
            connection,
            u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s);
    }
    QStringList lines;
    for (
        const QString &sql :
        {u"SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
         "coalesce(column_default, '') || ' ' || coalesce(collation_name, '') FROM information_schema.columns "
         "WHERE table_schema = current_schema()"_s,
         u"SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = current_schema()"_s,
         u"SELECT 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
         "WHERE connamespace = current_schema()::regnamespace"_s,
         u"SELECT 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || CAST(tgenabled AS text) FROM pg_trigger t "
         "JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace"_s,
         u"SELECT 'function ' || proname || ' ' || prosrc FROM pg_proc WHERE pronamespace = "
         "current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid "
         "AND deptype = 'e')"_s})
        lines += textsOf(connection, sql);
    lines.sort();
    return lines;
}

QStringList damageOf(const Connection &connection)
{
    if (connection.location().isOnServer()) {
        return brokenReferencesOnServer(connection)
            + textsOf(connection,
                      u"SELECT indexrelid::regclass || ' is not valid' FROM pg_index WHERE NOT indisvalid"_s)
            + textsOf(connection, u"SELECT tgname || ' is turned off' FROM pg_trigger WHERE tgenabled <> 'O'"_s);
    }
    // With rank 1 it is compared with the rows themselves as well. Before the other check, which SQLite 3.46 makes of
    // what this connection last knew of the index, and calls malformed what another one has changed since.
    QStringList damage;
    const auto searchable =
        connection.run(u"INSERT INTO api_user_search (api_user_search, rank) VALUES ('integrity-check', 1)"_s);
    if (!searchable)
        damage += u"search index: "_s + searchable.error().detail;
    damage += textsOf(connection, u"PRAGMA integrity_check"_s);
    damage.removeOne(u"ok"_s);
    return damage
        + textsOf(connection,
                  u"SELECT \"table\" || ' refers to nothing in ' || parent FROM pragma_foreign_key_check"_s);
}

void beFast(const Connection &connection)
{
    (void)must(connection.run(!connection.location().isOnServer() ? u"PRAGMA synchronous = OFF"_s
                                                                  : u"SET synchronous_commit = off"_s));
}

} // namespace umh::enginesql
