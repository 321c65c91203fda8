#include "export/listexport.h"

#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/journalstore.h"
#include "store/keyscanner.h"
#include "store/operatorstore.h"

#include <algorithm>
#include <type_traits>

namespace umh {
namespace {

/// As many rows as the stores keep a prepared statement for; larger batches take longer.
constexpr qsizetype exportBatch = 64;

struct ApiUserList
{
    using Columns = ApiUserColumns;
    using Store = ApiUserStore;
    /// Whether the table sees only the beginning of something in \a row.
    static bool isCut(const ApiUser &row) { return row.description.size() >= displayedDescriptionLength; }
};

struct OperatorList
{
    using Columns = OperatorColumns;
    using Store = OperatorStore;
    static bool isCut(const OperatorSummary &row) { return row.groups.size() >= displayedGroupNamesLength; }
};

struct OperatorGroupList
{
    using Columns = OperatorGroupColumns;
    using Store = OperatorGroupStore;
    static bool isCut(const OperatorGroupSummary &) { return false; }
};

struct JournalList
{
    using Columns = JournalColumns;
    using Store = JournalStore;
    static bool isCut(const JournalRecord &) { return false; }
};

/// Calls \a use with the kind of list that \a query is about.
template<typename Use>
auto withList(const DirectoryQuery &query, Use use)
{
    if (std::holds_alternative<ApiUserQuery>(query))
        return use(ApiUserList());
    if (std::holds_alternative<OperatorQuery>(query))
        return use(OperatorList());
    if (std::holds_alternative<JournalQuery>(query))
        return use(JournalList());
    return use(OperatorGroupList());
}

/// The fields of \a List.
template<typename List>
auto fieldsOf(List)
{
    return exportFields<typename List::Columns>();
}

/// Writes the rows of one list, batch by batch.
template<typename List>
class ExportedRows final
{
public:
    using Row = typename List::Columns::Row;

    ExportedRows(const Connection &connection, const ListExport &list, ExportSurroundings surroundings,
                 ExportWriter &writer)
        : m_store(connection)
        , m_path(connection.location().name())
        , m_list(list)
        , m_surroundings(std::move(surroundings))
        , m_writer(writer)
        , m_cells(size_t(list.fields.size()))
    { }

    [[nodiscard]] Status begin()
    {
        std::vector<ExportField> fields;
        for (const int field : m_list.fields)
            fields.push_back(exportFields<typename List::Columns>()[size_t(field)].field);
        return m_writer.begin(fields, !m_surroundings.open.isEmpty());
    }

    [[nodiscard]] Status add(const KeyList &keys)
    {
        KeyList wanted;
        for (const RowKey key : keys) {
            if ((!m_list.only || m_list.only->contains(key)) && !m_list.except.contains(key))
                wanted.append(key);
        }
        if (wanted.isEmpty())
            return {};
        const auto rows = m_store.rows({wanted.begin(), size_t(wanted.size())});
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            if (Status added = add(row); !added)
                return added;
        }
        return {};
    }

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] Status add(const Row &row)
    {
        if (row.key == 0) // nothing can have come between: it is one state of the directory
            return Error{.kind = ErrorKind::Corrupt, .path = m_path};
        if (!List::isCut(row))
            return write(row);
        const Result<Row> whole = m_store.byKey(row.key);
        return whole ? write(*whole) : Status(whole.error());
    }

    [[nodiscard]] Status write(const Row &row)
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const auto &field = exportFields<typename List::Columns>()[size_t(m_list.fields.at(qsizetype(i)))];
            m_cells[i] = field.cell(row, m_surroundings);
        }
        ++m_count;
        return m_writer.add(m_cells, isMarked(row));
    }

    [[nodiscard]] bool isMarked(const Row &row) const
    {
        if constexpr (std::is_same_v<Row, ApiUser>)
            return m_surroundings.open.contains(row.guid);
        else
            return false;
    }

    typename List::Store m_store;
    const QString m_path;
    const ListExport &m_list;
    const ExportSurroundings m_surroundings;
    ExportWriter &m_writer;
    std::vector<ExportCell> m_cells; ///< of one row; kept, as it is made anew for each
    qint64 m_count = 0;
};

/// All of exportList() but the end, and that in one transaction.
Result<qint64> writeRows(const Connection &connection, const ListExport &list, ExportWriter &writer, const Clock &clock,
                         const std::stop_token &stop, const ExportProgress &onProgress)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const QDateTime now = clock.now();
    ExportSurroundings surroundings{.language = list.language};
    const Result<QList<OpenChange>> changes = OpenChangeStore(connection, clock).all();
    if (!changes)
        return changes.error();
    for (const OpenChange &change : *changes)
        surroundings.open.insert(change.apiUserGuid, change.kind);

    return withList(list.query, [&]<typename List>(List) -> Result<qint64> {
        ExportedRows<List> rows(connection, list, surroundings, writer);
        if (const Status begun = rows.begin(); !begun)
            return begun.error();
        const Status streamed =
            connection.dialect()
                .keyScanner(connection)
                ->stream({.query = list.query, .now = now}, exportBatch, stop, [&](const KeyList &keys) -> Status {
                    if (stop.stop_requested())
                        return Error{.kind = ErrorKind::Cancelled};
                    if (Status added = rows.add(keys); !added)
                        return added;
                    if (onProgress)
                        onProgress(rows.count());
                    return {};
                });
        if (!streamed)
            return streamed.error();
        return rows.count();
    });
}

} // namespace

Result<qint64> exportList(const Connection &connection, const ListExport &list, ExportWriter &writer,
                          const Clock &clock, const std::stop_token &stop, const ExportProgress &onProgress)
{
    const Result<qint64> written = writeRows(connection, list, writer, clock, stop, onProgress);
    if (!written)
        return written;
    // Some formats take long for that, and nothing more is read.
    const Status ended = stop.stop_requested() ? Status(Error{.kind = ErrorKind::Cancelled}) : writer.end();
    return ended ? written : Result<qint64>(ended.error());
}

std::optional<QList<int>> fieldsNamed(const DirectoryQuery &query, const QStringList &names, QString *unknown)
{
    return withList(query, [&](auto list) -> std::optional<QList<int>> {
        QList<int> places;
        for (const QString &name : names) {
            const auto fields = fieldsOf(list);
            const auto found =
                std::ranges::find_if(fields, [&](const auto &of) { return name == QLatin1StringView(of.field.name); });
            if (found == fields.end()) {
                if (unknown)
                    *unknown = name;
                return std::nullopt;
            }
            places += int(found - fields.begin());
        }
        return places;
    });
}

QStringList fieldNames(const DirectoryQuery &query)
{
    return withList(query, [](auto list) {
        QStringList names;
        for (const auto &of : fieldsOf(list))
            names += QString::fromLatin1(of.field.name);
        return names;
    });
}

QList<int> fieldsOfColumns(const DirectoryQuery &query, const QList<int> &shown)
{
    return withList(query, [&](auto list) {
        QList<int> places;
        for (const int column : shown) {
            const auto fields = fieldsOf(list);
            const auto found = std::ranges::find_if(fields, [&](const auto &of) { return of.column == column; });
            if (found != fields.end())
                places += int(found - fields.begin());
        }
        return places;
    });
}

} // namespace umh
