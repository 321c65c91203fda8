#include "store/migrations.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "store/transaction.h"

#include <algorithm>
#include <limits>
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
            return Error{.kind = ErrorKind::Unexpected, .detail = each.key(), .path = connection.location().path};
    }
    return {};
}

/// Brings the directory up to version \a last, in one transaction.
Status apply(const Connection &connection, const QList<Migration> &migrations, int last)
{
    const bool remakes = std::any_of(migrations.cbegin(), migrations.cbegin() + last,
                                     [](const Migration &migration) { return migration.remakesReferredTables; });
    ReferencesLeftAlone references(connection, remakes); // outlives the transaction, within which nothing can be set
    if (const Status begun = references.begin(); !begun)
        return begun;
    if (const Status added = connection.dialect().addMigrationFunctions(connection); !added)
        return added;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
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
    for (int number = *version + 1; number <= last; ++number) {
        for (const QString &statement : migrations.at(number - 1).statements) {
            if (const auto done = connection.run(statement); !done)
                return done.error();
        }
        if (const auto noted = connection.run(u"INSERT INTO schema_version (version) VALUES (?)"_s, {number}); !noted)
            return noted.error();
    }
    if (remakes) {
        if (Status checked = checkReferences(connection, *broken); !checked)
            return checked;
    }
    if (Status committed = transaction->commit(); !committed)
        return committed;
    return references.end();
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
    const Error notOurs{.kind = ErrorKind::NotADirectory, .path = connection.location().path};
    const Result<bool> numbered = connection.dialect().tableExists(connection, u"schema_version"_s);
    if (!numbered)
        return numbered.error();
    if (!*numbered)
        return notOurs;
    const Result<QVariant> version = connection.value(u"SELECT max(version) FROM schema_version"_s);
    if (!version) {
        // Other programs have such a table too, with other columns.
        return version.error().kind == ErrorKind::Unexpected ? notOurs : version.error();
    }
    const bool isNumber = version->typeId() == QMetaType::LongLong || version->typeId() == QMetaType::Int;
    if (!isNumber || version->isNull() || version->toLongLong() < 1)
        return notOurs;
    return int(std::min<qint64>(version->toLongLong(), std::numeric_limits<int>::max()));
}

Status migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int newest = int(migrations.size());
    if (*version > newest) {
        return Error{
            .kind = ErrorKind::NewerSchema, .detail = QString::number(*version), .path = connection.location().path};
    }
    if (*version > 0) {
        // Before anything is written: other programs number their schemas, too.
        const Result<bool> ours = connection.dialect().tableExists(connection, u"api_user"_s);
        if (!ours)
            return ours.error();
        if (!*ours)
            return Error{.kind = ErrorKind::NotADirectory, .path = connection.location().path};
    }
    if (*version == newest)
        return {};
    // A new directory is made as a whole: no other one should ever find it half made, and make a copy of it.
    if (*version == 0)
        return apply(connection, migrations, newest);
    if (Status copied = connection.dialect().backUpBeforeMigration(connection, *version); !copied)
        return copied;
    for (int number = *version + 1; number <= newest; ++number) {
        if (Status applied = apply(connection, migrations, number); !applied)
            return applied;
    }
    return {};
}

} // namespace umh
