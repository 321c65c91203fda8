#include "table/apiuserfactchanges.h"

#include "domain/system/calllater.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/threads/directorythread.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Status mayChangeFacts(const Directory &directory)
{
    if (directory.rights().changes)
        return {};
    const ErrorKind kind = directory.location().isOnServer() ? ErrorKind::NoRight : ErrorKind::ReadOnly;
    return Error{.kind = kind, .path = directory.location().name()};
}

} // namespace

ApiUserFactChanges::ApiUserFactChanges(const Directory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_mayChange(mayChangeFacts(directory))
    , m_directory(std::make_unique<const Directory>(directory))
{ }

ApiUserFactChanges::~ApiUserFactChanges() = default;

void ApiUserFactChanges::change(const QList<RowKey> &keys, const ApiUserFactsChange &change)
{
    write(
        [keys, change](const Connection &connection) -> Result<QList<FactsChangeOfApiUser>> {
            ApiUserStore apiUsers(connection);
            QList<FactsChangeOfApiUser> changes;
            changes.reserve(keys.size());
            for (qsizetype next = 0; next < keys.size(); next += ApiUserStore::maximumRows) {
                const auto some = keys.mid(next, ApiUserStore::maximumRows);
                const Result<QList<ApiUser>> rows = apiUsers.rows(some);
                if (!rows)
                    return rows.error();
                for (const ApiUser &apiUser : *rows) {
                    if (apiUser.key != 0)
                        changes += {apiUser.guid, change};
                }
            }
            return changes;
        },
        false);
}

void ApiUserFactChanges::undo()
{
    QList<FactsChangeOfApiUser> changes;
    for (const FactsOfApiUser &before : std::exchange(m_before, {}))
        changes += {before.apiUserGuid, ApiUserFactsChange::to(before.facts)};
    if (!changes.isEmpty())
        write([changes](const Connection &) { return Result<QList<FactsChangeOfApiUser>>(changes); }, true);
}

void ApiUserFactChanges::write(const MakeChanges &make, bool isUndo)
{
    if (!m_thread)
        m_thread = std::make_unique<DirectoryThread>(*m_directory, Directory::Use::Writing, u"facts"_s);
    const auto before = std::make_shared<QList<FactsOfApiUser>>();
    m_thread->write(
        [this, make, before](const Connection &connection) -> Status {
            if (!m_mayChange)
                return m_mayChange;
            const Result<QList<FactsChangeOfApiUser>> changes = make(connection);
            if (!changes)
                return changes.error();
            Result<QList<FactsOfApiUser>> changed = ApiUserFactStore(connection).change(*changes, m_clock);
            if (!changed)
                return changed.error();
            *before = std::move(*changed);
            return {};
        },
        [this, before, isUndo](const Status &written) {
            callLater(this, [this, before = *before, isUndo, written] {
                if (!written) {
                    Q_EMIT failed(written.error());
                    return;
                }
                m_before = isUndo ? QList<FactsOfApiUser>() : before;
                Q_EMIT changed(before.size(), isUndo);
            });
        });
}

} // namespace umh

#include "moc_apiuserfactchanges.cpp"
