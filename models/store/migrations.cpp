#include "store/migrations.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "store/directory.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Keeps references between tables from being looked after while it lives, where \a wanted.
class ReferencesLeftAlone final
{
public:
    ReferencesLeftAlone(const Connection &connection, bool wanted)
        : m_connection(connection)
        , m_active(wanted)
    { }
    ~ReferencesLeftAlone() { (void)end(); }
    Q_DISABLE_COPY_MOVE(ReferencesLeftAlone)

    [[nodiscard]] Status begin() const
    {
        return m_active ? m_connection.dialect().setReferencesEnforced(m_connection, false) : Status();
    }
    [[nodiscard]] Status end()
    {
        return std::exchange(m_active, false) ? m_connection.dialect().setReferencesEnforced(m_connection, true)
                                              : Status();
    }

private:
    const Connection &m_connection;
    bool m_active;
};

/// Unexpected where more rows refer to nothing than \a before.
Status checkReferences(const Connection &connection, const QMap<QString, qint64> &before)
{
    const Result<QMap<QString, qint64>> broken = connection.dialect().brokenReferences(connection);
    if (!broken)
        return broken.error();
    for (auto each = broken->cbegin(); each != broken->cend(); ++each) {
        if (each.value() > before.value(each.key()))
            return Error{.kind = ErrorKind::Unexpected, .detail = each.key(), .path = connection.location().name()};
    }
    return {};
}

/// What migrating has to do, a step for each copy and each statement; tells how far it is.
class Steps final
{
public:
    Steps(std::stop_token stop, const MigrationProgressHandler &onStep, qsizetype total)
        : m_stop(std::move(stop))
        , m_onStep(onStep)
        , m_total(int(total))
    { }

    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    /// Cancelled where that was asked for.
    [[nodiscard]] Status next()
    {
        if (m_stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (m_onStep)
            m_onStep(m_done++, m_total);
        return {};
    }

private:
    std::stop_token m_stop;
    const MigrationProgressHandler &m_onStep;
    int m_done = 0;
    int m_total;
};

/// Whether the directory says who may open it; the first migrations did not.
bool saysWhoMayOpenIt(const Connection &connection)
{
    return connection.database().record(u"schema_version"_s).contains(u"oldest_writer"_s);
}

/// Notes that the directory has had \a migration, which is number \a number, and who may open it from now on.
Status noteMigration(const Connection &connection, int number, const Migration &migration)
{
    const auto orThis = [number](int oldest) { return oldest > 0 ? oldest : number; };
    const auto noted = saysWhoMayOpenIt(connection)
        ? connection.run(u"INSERT INTO schema_version (version, oldest_reader, oldest_writer) VALUES (?, ?, ?)"_s,
                         {number, orThis(migration.oldestReader), orThis(migration.oldestWriter)})
        : connection.run(u"INSERT INTO schema_version (version) VALUES (?)"_s, {number});
    return noted ? Status() : noted.error();
}

/// What a program whose newest migration is number \a known may do with a newer directory.
Result<SchemaRight> rightToNewer(const Connection &connection, int known)
{
    if (!saysWhoMayOpenIt(connection))
        return SchemaRight::None;
    auto query =
        connection.run(u"SELECT oldest_reader, oldest_writer FROM schema_version WHERE version > ?"_s, {known});
    if (!query)
        return query.error();
    SchemaRight right = SchemaRight::Write;
    while (query->next()) {
        const auto allows = [&](int column) {
            bool isNumber = false;
            const qint64 oldest = query->value(column).toLongLong(&isNumber);
            return isNumber && oldest >= 1 && oldest <= known;
        };
        const bool mayWrite = allows(0) && allows(1);
        right = std::min(right, mayWrite ? SchemaRight::Write : allows(0) ? SchemaRight::Read : SchemaRight::None);
    }
    if (query->lastError().isValid())
        return connection.errorOf(*query);
    return right;
}

/// Brings the directory from \a version to version \a last, within the transaction that is going on.
Status runStatements(const Connection &connection, const QList<Migration> &migrations, int version, int last,
                     Steps &steps)
{
    for (int number = version + 1; number <= last; ++number) {
        for (const QString &statement : migrations.at(number - 1).statements) {
            if (Status next = steps.next(); !next)
                return next;
            if (Status done = connection.dialect().runUnlessStopped(connection, statement, {}, steps.stop()); !done)
                return done;
        }
        if (Status noted = noteMigration(connection, number, migrations.at(number - 1)); !noted)
            return noted;
    }
    return {};
}

/// Brings the directory up to version \a last, in one transaction.
Status apply(const Connection &connection, const QList<Migration> &migrations, int last, Steps &steps)
{
    const bool remakes = std::any_of(migrations.cbegin(), migrations.cbegin() + last,
                                     [](const Migration &migration) { return migration.remakesReferredTables; });
    ReferencesLeftAlone references(connection, remakes); // outlives the transaction, within which nothing can be set
    if (Status begun = references.begin(); !begun)
        return begun;
    if (Status added = connection.dialect().addMigrationFunctions(connection); !added)
        return added;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Schema);
    if (!transaction)
        return transaction.error();

    // Another process may have done it while this one waited for the lock.
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    Result<QMap<QString, qint64>> broken = QMap<QString, qint64>();
    if (remakes)
        broken = connection.dialect().brokenReferences(connection);
    if (!broken)
        return broken.error();
    if (Status run = runStatements(connection, migrations, *version, last, steps); !run)
        return run;
    if (remakes) {
        if (Status checked = checkReferences(connection, *broken); !checked)
            return checked;
    }
    if (steps.stop().stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (Status committed = transaction->commit(); !committed)
        return committed;
    return references.end();
}

/// The version of a directory that can be migrated, or needs not be.
Result<int> migratableVersion(const Connection &connection, const QList<Migration> &migrations)
{
    Result<int> version = schemaVersion(connection);
    if (!version)
        return version;
    if (*version > int(migrations.size())) {
        const Result<SchemaRight> right = rightToNewer(connection, int(migrations.size()));
        if (!right)
            return right.error();
        if (*right == SchemaRight::None) {
            return Error{.kind = ErrorKind::NewerSchema,
                         .detail = QString::number(*version),
                         .path = connection.location().name()};
        }
    }
    if (*version > 0) {
        // Before anything is written: other programs number their schemas, too.
        const Result<bool> ours = connection.dialect().tableExists(connection, u"api_user"_s);
        if (!ours)
            return ours.error();
        if (!*ours)
            return Error{.kind = ErrorKind::ForeignDatabase, .path = connection.location().name()};
    }
    return version;
}

} // namespace

Result<int> schemaVersion(const Connection &connection)
{
    // Looked at first: what is not empty now, and ours, has had all of the first migration, even if another process is
    // only just making it.
    const Result<bool> empty = connection.dialect().isEmptyDatabase(connection);
    if (!empty)
        return empty.error();
    if (*empty)
        return 0;
    const Error notOurs{.kind = ErrorKind::ForeignDatabase, .path = connection.location().name()};
    const Result<bool> numbered = connection.dialect().tableExists(connection, u"schema_version"_s);
    if (!numbered)
        return numbered.error();
    if (!*numbered)
        return notOurs;
    const Result<QVariant> version = connection.value(u"SELECT max(version) FROM schema_version"_s);
    if (!version) {
        // Other programs have such a table too, with other columns.
        const ErrorKind kind = version.error().kind;
        return kind == ErrorKind::Unexpected || kind == ErrorKind::Corrupt ? notOurs : version.error();
    }
    const bool isNumber = version->typeId() == QMetaType::LongLong || version->typeId() == QMetaType::Int;
    if (!isNumber || version->isNull() || version->toLongLong() < 1)
        return notOurs;
    return int(std::min<qint64>(version->toLongLong(), std::numeric_limits<int>::max()));
}

Result<SchemaRight> schemaRight(const Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int known = int(migrations.size());
    return *version > known ? rightToNewer(connection, known) : Result<SchemaRight>(SchemaRight::Write);
}

Result<bool> isOlder(const Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> version = migratableVersion(connection, migrations);
    if (!version)
        return version.error();
    return *version > 0 && *version < int(migrations.size());
}

Status makeSchema(const Connection &connection, const QList<Migration> &migrations, const std::stop_token &stop)
{
    const MigrationProgressHandler toNobody;
    Steps steps(stop, toNobody, 0);
    return runStatements(connection, migrations, 0, int(migrations.size()), steps);
}

Status checkMayMigrate(const Connection &connection)
{
    const Result<DirectoryRights> rights = connection.dialect().rights(connection);
    if (!rights)
        return rights.error();
    return rights->migrates ? Status()
                            : Error{.kind = ErrorKind::OnlyOwnerUpdates, .path = connection.location().name()};
}

Status migrate(const Connection &connection, const QList<Migration> &migrations, const std::stop_token &stop,
               const MigrationProgressHandler &onStep)
{
    const Result<int> version = migratableVersion(connection, migrations);
    if (!version)
        return version.error();
    const int newest = int(migrations.size());
    if (*version >= newest)
        return {};
    const qsizetype statements =
        std::accumulate(migrations.cbegin() + *version, migrations.cend(), qsizetype(0),
                        [](qsizetype sum, const Migration &migration) { return sum + migration.statements.size(); });
    Steps steps(stop, onStep, statements + (*version > 0 ? 1 : 0));
    // A new directory is made as a whole: no other one should ever find it half made, and make a copy of it.
    if (*version == 0) {
        Status made = apply(connection, migrations, newest, steps);
        // Where nothing can be locked before it is there, another process may have been faster.
        const Result<int> now = made ? Result<int>(newest) : schemaVersion(connection);
        return now && *now >= newest ? Status() : made;
    }
    if (Status may = checkMayMigrate(connection); !may)
        return may;
    if (Status next = steps.next(); !next)
        return next;
    if (Status copied = connection.dialect().backUpBeforeMigration(connection, *version, stop); !copied)
        return copied;
    for (int number = *version + 1; number <= newest; ++number) {
        if (Status applied = apply(connection, migrations, number, steps); !applied)
            return applied;
    }
    return {};
}

} // namespace umh
