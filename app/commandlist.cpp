#include "app/commandlist.h"

#include "app/commandline.h"
#include "app/listwriter.h"
#include "domain/clock.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/keyscanner.h"
#include "store/openchanges.h"

namespace umh {
namespace {

/// As many rows as ApiUserStore keeps a prepared statement for; larger batches take longer.
constexpr qsizetype batchSize = 64;

/// The rows of one list, batch by batch.
class ListedRows final
{
public:
    ListedRows(const Connection &connection, ListWriter &writer)
        : m_store(connection)
        , m_path(connection.location().path)
        , m_writer(writer)
    { }

    /// Appends the API users with \a keys to \a to.
    [[nodiscard]] Status add(const KeyList &keys, QByteArray &to)
    {
        const Result<QList<ApiUser>> rows = m_store.rows(keys);
        if (!rows)
            return rows.error();
        for (const ApiUser &apiUser : *rows) {
            if (apiUser.key == 0) // nothing can have come between: it is one state of the directory
                return Error{.kind = ErrorKind::Corrupt, .path = m_path};
            if (Status added = add(apiUser, to); !added)
                return added;
        }
        return {};
    }

private:
    [[nodiscard]] Status add(const ApiUser &apiUser, QByteArray &to)
    {
        // Tables see only the beginning of a long description; a list has it all.
        if (apiUser.description.size() < displayedDescriptionLength) {
            m_writer.add(apiUser, to);
            return {};
        }
        const Result<ApiUser> whole = m_store.byKey(apiUser.key);
        if (!whole)
            return whole.error();
        m_writer.add(*whole, to);
        return {};
    }

    ApiUserStore m_store;
    const QString m_path;
    ListWriter &m_writer;
};

} // namespace

Status writeList(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                 const std::stop_token &stop, CommandOutput &output)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const QDateTime now = clock.now();
    const Result<QList<OpenChange>> changes = OpenChanges(connection, clock).all();
    if (!changes)
        return changes.error();
    OpenKinds open;
    for (const OpenChange &change : *changes)
        open.insert(change.apiUserGuid, change.kind);
    const ListDestination destination = output.isTerminal() ? ListDestination::Terminal : ListDestination::File;
    const std::unique_ptr<ListWriter> writer = ListWriter::make(commandLine.format, now, open, destination);
    ListedRows rows(connection, *writer);

    QByteArray text;
    writer->begin(text);
    Status streamed =
        connection.dialect()
            .keyScanner(connection)
            ->stream({.query = commandLine.query, .now = now}, batchSize, stop, [&](const KeyList &keys) -> Status {
                if (Status added = rows.add(keys, text); !added)
                    return added;
                if (stop.stop_requested() || !output.write(text))
                    return Error{.kind = ErrorKind::Cancelled};
                text.resize(0); // keeps its memory
                return {};
            });
    if (!output.problem().isNull())
        return {};
    if (!streamed)
        return streamed;
    writer->end(text);
    output.write(text);
    return {};
}

} // namespace umh
