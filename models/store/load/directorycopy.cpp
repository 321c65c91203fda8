#include "store/load/directorycopy.h"

#include "store/dialect.h"
#include "store/directory.h"
#include "store/directorystate.h"
#include "store/directorytables.h"
#include "store/load/directoryrowwriter.h"
#include "store/migrations.h"
#include "store/serverguard.h"

#include <QtCore/QThread>
#include <QtSql/QSqlError>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many rows are asked for at once: an engine may give all of an answer at one time.
constexpr int copiedAtOnce = 4'096;

QString columnNames(std::span<const StoredColumn> columns)
{
    QStringList names;
    for (const StoredColumn &column : columns)
        names += QString(column.name);
    return names.join(", "_L1);
}

/// SQL for the next rows of \a table in the order of its key: from the beginning, or after a key whose parts are bound.
QString nextRowsOf(const StoredTable &table, bool fromBeginning)
{
    const QString key = columnNames(table.columns.first(size_t(table.keyColumns)));
    const QString places = QStringList(table.keyColumns, u"?"_s).join(", "_L1);
    const QString after = fromBeginning ? QString()
        : table.keyColumns == 1         ? u"WHERE %1 > %2 "_s.arg(key, places)
                                        : u"WHERE (%1) > (%2) "_s.arg(key, places);
    return u"SELECT %1 FROM %2 %3ORDER BY %4 LIMIT %5"_s.arg(columnNames(table.columns), table.name, after, key)
        .arg(copiedAtOnce);
}

/// \a value of \a column as a DirectoryRowWriter takes it; nothing where it is of another kind.
std::optional<QVariant> asWritten(const QVariant &value, const StoredColumn &column)
{
    if (value.isNull())
        return QVariant();
    switch (column.kind) {
    case StoredColumn::Kind::Number:
        switch (value.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::Int:
        case QMetaType::Short:
            return QVariant(value.toLongLong());
        default:
            return std::nullopt;
        }
    case StoredColumn::Kind::Text:
        return value.typeId() == QMetaType::QString ? std::optional(value) : std::nullopt;
    case StoredColumn::Kind::Bytes:
        return value.typeId() == QMetaType::QByteArray ? std::optional(value) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What is wrong with the place to copy to, in words for one.
Error ofPlace(const Error &error, const DirectoryLocation &to)
{
    const bool isTaken = error.kind == ErrorKind::ForeignDatabase || error.kind == ErrorKind::NotADatabase
        || error.kind == ErrorKind::Corrupt;
    return isTaken ? Error{.kind = ErrorKind::PlaceTaken, .detail = error.detail, .path = to.name()} : error;
}

/// One copying, of what can be read on one connection to whatever another leads to.
class DirectoryCopying final
{
public:
    /// \a from, on which a transaction that reads is going on, must outlive this.
    DirectoryCopying(const Connection &from, std::stop_token stop, const LoadProgressHandler &onProgress)
        : m_from(from)
        , m_stop(std::move(stop))
        , m_onProgress(onProgress)
    { }

    /// Finds out whether all of it can be read, and how much it is.
    [[nodiscard]] Status begin();
    /// Makes the directory behind \a to one that holds the same.
    [[nodiscard]] Status fill(const Connection &to);
    [[nodiscard]] const CopySummary &summary() const { return m_summary; }

private:
    [[nodiscard]] Status checkVersion() const;
    [[nodiscard]] Status checkReferences() const;
    [[nodiscard]] Result<qint64> prepare(const Connection &to) const;
    [[nodiscard]] Status copy(const StoredTable &table, DirectoryRowWriter &writer);
    [[nodiscard]] Status copyRow(const QSqlQuery &query, const StoredTable &table, QVariantList &row) const;
    [[nodiscard]] Status copyTables(const Connection &to);
    void report();

    const Connection &m_from;
    const std::stop_token m_stop;
    const LoadProgressHandler &m_onProgress;
    std::vector<qint64> m_counts; ///< of rows, of each table
    qint64 m_total = 0;
    qint64 m_done = 0;
    CopySummary m_summary;
};

/// Only the schema of this version is known to be all in storedTables().
Status DirectoryCopying::checkVersion() const
{
    const Result<int> version = schemaVersion(m_from);
    if (!version)
        return version.error();
    const QString &name = m_from.location().name();
    const int newest = int(m_from.dialect().migrations().size());
    if (*version == 0)
        return Error{.kind = ErrorKind::ForeignDatabase, .path = name};
    if (*version > newest)
        return Error{.kind = ErrorKind::NewerSchema, .detail = QString::number(*version), .path = name};
    if (*version < newest)
        return Error{.kind = ErrorKind::OlderDirectory, .path = name};
    // Other programs number their schemas, too.
    const Result<bool> ours = m_from.dialect().tableExists(m_from, u"api_user"_s);
    if (!ours)
        return ours.error();
    return *ours ? Status() : Error{.kind = ErrorKind::ForeignDatabase, .path = name};
}

/// No server takes rows that refer to nothing, as a file may hold them.
Status DirectoryCopying::checkReferences() const
{
    const Result<QMap<QString, qint64>> broken = m_from.dialect().brokenReferences(m_from);
    if (!broken)
        return broken.error();
    if (broken->isEmpty())
        return {};
    return Error{.kind = ErrorKind::Corrupt, .detail = broken->firstKey(), .path = m_from.location().name()};
}

Status DirectoryCopying::begin()
{
    if (Status known = checkVersion(); !known)
        return known;
    for (const StoredTable &table : storedTables()) {
        const Result<QVariant> count = m_from.value(u"SELECT count(*) FROM %1"_s.arg(table.name));
        if (!count)
            return count.error();
        m_counts.push_back(count->toLongLong());
        m_total += m_counts.back();
    }
    return {};
}

/// Makes the schema where there is none, and looks whether anything is there. The change number that the directory has
/// had until now; 0 for a new one.
Result<qint64> DirectoryCopying::prepare(const Connection &to) const
{
    const Dialect &dialect = to.dialect();
    const Result<int> version = schemaVersion(to);
    if (!version)
        return ofPlace(version.error(), to.location());
    if (*version == 0) {
        if (const Status made = makeSchema(to, dialect.migrations(), m_stop); !made)
            return made.error();
        return 0;
    }
    const Result<bool> ours = dialect.tableExists(to, u"api_user"_s);
    if (!ours)
        return ours.error();
    if (!*ours)
        return Error{.kind = ErrorKind::PlaceTaken, .path = to.location().name()};
    if (*version != int(dialect.migrations().size()))
        return Error{.kind = ErrorKind::NotEmpty, .path = to.location().name()};
    for (const StoredTable &table : storedTables()) {
        if (table.hasRowsWhenNew)
            continue;
        const Result<QVariant> any = to.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table.name));
        if (!any)
            return any.error();
        if (!any->isNull())
            return Error{.kind = ErrorKind::NotEmpty, .path = to.location().name()};
    }
    return DirectoryState::changeNumberOf(to);
}

Status DirectoryCopying::fill(const Connection &to)
{
    const Dialect &dialect = to.dialect();
    if (Status sound = to.location().isOnServer() ? checkReferences() : Status(); !sound)
        return sound;
    // Rows of other programs may refer to nothing, and come along. Cannot be set within a transaction.
    if (Status left = dialect.setReferencesEnforced(to, false); !left)
        return left;
    if (Status added = dialect.addMigrationFunctions(to); !added)
        return added;
    auto transaction = Transaction::begin(to, Transaction::Kind::Schema);
    if (!transaction)
        return transaction.error();
    const Result<qint64> changesBefore = prepare(to);
    if (!changesBefore)
        return changesBefore.error();
    if (Status copied = copyTables(to); !copied)
        return copied;
    if (*changesBefore > 0) {
        // Whoever has it open already goes by the number.
        const Result<qint64> changes = DirectoryState::changeNumberOf(to);
        if (!changes)
            return changes.error();
        const auto raised = to.run(u"UPDATE directory_state SET change_number = ? WHERE id = 1"_s,
                                   {std::max(*changes, *changesBefore + 1)});
        if (!raised)
            return raised.error();
    }
    // That can take seconds, in which somebody may have asked to stop.
    if (Status brought = dialect.bringToDisk(to); !brought)
        return brought;
    if (m_stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    return transaction->commit();
}

Status DirectoryCopying::copyTables(const Connection &to)
{
    const std::unique_ptr<DirectoryRowWriter> writer = to.dialect().rowWriter(to);
    if (Status begun = writer->begin(); !begun)
        return begun;
    size_t index = 0;
    for (const StoredTable &table : storedTables()) {
        if (table.hasRowsWhenNew) {
            if (const auto cleared = to.run(u"DELETE FROM "_s + table.name); !cleared)
                return cleared.error();
        }
        const qint64 before = m_done;
        if (Status copied = copy(table, *writer); !copied)
            return copied;
        // An index that has lost rows would hide them.
        const qint64 expected = m_counts.at(index++);
        if (m_done - before != expected) {
            return Error{.kind = ErrorKind::Corrupt,
                         .detail = u"%1 of %2 rows of %3"_s.arg(m_done - before).arg(expected).arg(table.name),
                         .path = m_from.location().name()};
        }
        if (!table.givesKeys)
            continue;
        const Result<qint64> last = m_from.dialect().lastKeyOf(m_from, table.name);
        if (!last)
            return last.error();
        if (Status set = *last > 0 ? writer->setLastKey(table, *last) : Status(); !set)
            return set;
    }
    return writer->finish(m_stop, [&](int done, int total) {
        if (m_onProgress)
            m_onProgress({LoadProgress::Phase::Indexing, done, total});
    });
}

Status DirectoryCopying::copy(const StoredTable &table, DirectoryRowWriter &writer)
{
    if (Status begun = writer.beginTable(table); !begun)
        return begun;
    PreparedStatement first(m_from, nextRowsOf(table, true));
    PreparedStatement following(m_from, nextRowsOf(table, false));
    QVariantList row;
    const qint64 before = m_done;
    for (;;) {
        PreparedStatement &rows = m_done == before ? first : following;
        if (Status run = rows.run(row.first(m_done == before ? 0 : table.keyColumns)); !run)
            return run;
        int found = 0;
        for (;; ++found) {
            const Result<bool> next = rows.next();
            if (!next)
                return next.error();
            if (!*next)
                break;
            if (Status read = copyRow(rows.row(), table, row); !read)
                return read;
            if (const Status written = writer.write(row); !written) {
                Error error = written.error();
                if (error.kind == ErrorKind::Corrupt && error.path.isEmpty()) // what the other engine does not take
                    error.path = m_from.location().name();
                return error;
            }
            ++m_done;
            constexpr int rowsBetweenLooks = 256;
            if (m_done % rowsBetweenLooks != 0)
                continue;
            if (m_stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled};
            report();
        }
        rows.finish();
        if (found < copiedAtOnce)
            break;
    }
    report();
    const auto noted = [&](QLatin1StringView name, qint64 &count) {
        if (table.name == name)
            count = m_done - before;
    };
    noted("operator"_L1, m_summary.operators);
    noted("operator_group"_L1, m_summary.groups);
    noted("api_user"_L1, m_summary.apiUsers);
    noted("journal"_L1, m_summary.entries);
    return writer.endTable();
}

/// \a row gets the one on which \a query stands.
Status DirectoryCopying::copyRow(const QSqlQuery &query, const StoredTable &table, QVariantList &row) const
{
    row.clear();
    int place = 0;
    for (const StoredColumn &column : table.columns) {
        const std::optional<QVariant> value = asWritten(query.value(place++), column);
        if (!value) {
            return Error{.kind = ErrorKind::Corrupt,
                         .detail = u"%1.%2 is of another type"_s.arg(table.name, column.name),
                         .path = m_from.location().name()};
        }
        row += *value;
    }
    return {};
}

void DirectoryCopying::report()
{
    if (m_onProgress)
        m_onProgress({LoadProgress::Phase::Copying, m_done, m_total});
}

Result<Connection> openToCopy(const DirectoryLocation &from, const Secret &password, const std::stop_token &stop)
{
    if (const FileDialect *files = Dialect::forLocation(from).files()) {
        if (const Status ours = files->checkOwner(from); !ours)
            return ours.error();
    }
    return Connection::open(from, Connection::Access::ReadOnly, Directory::writeTimeout, {}, password, stop);
}

/// Whether the copy is at \a to after \a unknown, the answer to its commit having been lost; ServerLost where it is
/// not, and \a unknown where the server does not answer for some time.
Status foundOut(const Connection &source, const DirectoryLocation &to, const Secret &password, const Error &unknown,
                const std::stop_token &stop)
{
    const Result<DirectoryState> ours = DirectoryState::of(source);
    constexpr int tries = 20;
    for (int i = 0; ours && i < tries && !stop.stop_requested(); ++i) {
        QThread::sleep(1);
        const Result<Connection> again =
            Connection::open(to, Connection::Access::ReadOnly, Directory::writeTimeout, {}, password, stop);
        if (!again)
            continue;
        const Result<bool> isThere = again->dialect().tableExists(*again, u"directory_state"_s);
        if (!isThere)
            continue;
        const Result<DirectoryState> there = *isThere ? DirectoryState::of(*again) : DirectoryState();
        if (there && there->guid == ours->guid)
            return {};
        if (there)
            return Error{.kind = ErrorKind::ServerLost, .detail = unknown.detail, .path = to.name()};
    }
    return unknown;
}

/// Copies to what is there already: a database that may hold nothing.
Status fillPresent(DirectoryCopying &copying, const Connection &source, const DirectoryLocation &to,
                   const Secret &password, const std::stop_token &stop)
{
    if (const FileDialect *files = Dialect::forLocation(to).files()) {
        if (const Status ours = files->checkOwner(to); !ours)
            return ofPlace(ours.error(), to);
    }
    const Result<Connection> connection =
        Connection::open(to, Connection::Access::ReadWrite, Directory::writeTimeout, {}, password, stop);
    if (!connection)
        return ofPlace(connection.error(), to);
    if (to.isOnServer() && source.location().isOnServer()) {
        // One server has many names. Not within the transaction, which would wait for that of the source.
        const Result<bool> isDirectory = connection->dialect().tableExists(*connection, u"directory_state"_s);
        if (!isDirectory)
            return isDirectory.error();
        const Result<DirectoryState> ours = DirectoryState::of(source);
        if (!ours)
            return ours.error();
        const Result<DirectoryState> there = *isDirectory ? DirectoryState::of(*connection) : DirectoryState();
        if (there && there->guid == ours->guid)
            return Error{.kind = ErrorKind::SamePlace, .path = to.name()};
    }
    Status filled = copying.fill(*connection);
    const bool isLost =
        !filled && filled.error().kind == ErrorKind::CommitUnknown && !connection->dialect().isUsable(*connection);
    return isLost ? foundOut(source, to, password, filled.error(), stop) : filled;
}

bool isSamePlace(const DirectoryLocation &one, const DirectoryLocation &other)
{
    if (one.isOnServer() || other.isOnServer())
        return one == other;
    const std::optional<FileIdentity> file = FileIdentity::at(one.path);
    return one == other || (file && file == FileIdentity::at(other.path));
}

} // namespace

Result<CopySummary> copyDirectory(const DirectoryLocation &from, const DirectoryLocation &to,
                                  const std::stop_token &stop, const LoadProgressHandler &onProgress,
                                  const CopyPasswords &passwords)
{
    const Result<Connection> source = openToCopy(from, passwords.from, stop);
    if (!source)
        return source.error();
    if (isSamePlace(from, to))
        return Error{.kind = ErrorKind::SamePlace, .path = to.name()};
    const auto reading = Transaction::begin(*source, Transaction::Kind::Read);
    if (!reading)
        return reading.error();
    // Whoever copies has no window that watches these servers.
    const ServerGuard guardOfSource(from, passwords.from);
    const ServerGuard guardOfTarget(to, passwords.to);
    DirectoryCopying copying(*source, stop, onProgress);
    if (const Status begun = copying.begin(); !begun)
        return begun.error();
    const FileDialect *files = Dialect::forLocation(to).files();
    const Status filled = files && files->isFree(to)
        ? files->makeWhole(to, [&](const Connection &connection) { return copying.fill(connection); })
        : fillPresent(copying, *source, to, passwords.to, stop);
    if (!filled)
        return filled.error();
    return copying.summary();
}

} // namespace umh
