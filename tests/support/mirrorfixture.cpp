#include "support/mirrorfixture.h"

#include "store/apiuserstore.h"
#include "store/journal.h"
#include "support/directoryfixture.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

AccountState AccountState::awkward(qsizetype count, quint32 seed)
{
    AccountState state;
    state.operators = awkwardOperators();
    state.apiUsers = awkwardApiUsers(state.operators, count, seed);
    const auto guids = [&](qsizetype from, qsizetype number) {
        QList<QString> members;
        for (const Operator &op : state.operators.mid(from, number))
            members += op.guid;
        return members;
    };
    state.groups = {
        {.guid = u"group-everyone"_s, .name = u"Everyone"_s, .everyone = true, .members = guids(0, -1)},
        {.guid = u"group-administrators"_s, .name = u"Ädmins"_s, .administrators = true, .members = guids(3, 4)},
        {.guid = u"group-empty"_s, .name = u"😀"_s, .members = QList<QString>()},
    };
    return state;
}

Status addAll(DirectoryLoader &loader, const AccountState &state)
{
    const auto addEach = [&](const auto &things) -> Status {
        for (const auto &thing : things) {
            if (Status added = loader.add(thing); !added)
                return added;
        }
        return {};
    };
    if (Status added = addEach(state.operators); !added)
        return added;
    if (Status added = addEach(state.groups); !added)
        return added;
    return addEach(state.apiUsers);
}

Result<LoadSummary> mirror(const Connection &connection, const AccountState &state, const Clock &clock,
                           const MirrorOptions &options)
{
    DirectoryLoader loader(connection, clock, LoadMode::Mirror);
    if (const Status begun = loader.begin(); !begun)
        return begun.error();
    if (options.since) {
        if (const Status kept = loader.keepChangesSince(*options.since); !kept)
            return kept.error();
    }
    if (const Status added = addAll(loader, state); !added)
        return added.error();
    if (options.meanwhile && !loader.isWriting())
        options.meanwhile();
    return loader.commit(options.stop, options.onStep);
}

QStringList ReferenceDirectory::contentFor(const AccountState &state) const
{
    for (const QString &table : {u"api_user"_s, u"operator_group"_s, u"operator"_s})
        (void)must(m_connection.run(u"DELETE FROM "_s + table));
    DirectoryLoader loader(m_connection, Clock::system());
    must(loader.begin());
    must(addAll(loader, state));
    (void)must(loader.commit());
    return contentOf(m_connection);
}

QHash<QString, ApiUser> apiUsersOf(const Connection &connection)
{
    QHash<QString, ApiUser> apiUsers;
    QSqlQuery query = must(connection.run(u"SELECT %1 FROM api_user"_s.arg(ApiUserTable::columnsInFull())));
    while (query.next()) {
        ApiUser apiUser = ApiUserTable::read(query);
        apiUser.contradictory = false;
        apiUsers.insert(apiUser.guid, apiUser);
    }
    return apiUsers;
}

QList<JournalledEntry> journalSince(const Connection &connection, qint64 entry)
{
    QList<JournalledEntry> entries;
    QSqlQuery query = must(connection.run(
        u"SELECT action, origin, api_user_guid, detail FROM journal WHERE number > ? ORDER BY number"_s, {entry}));
    while (query.next()) {
        entries += JournalledEntry{.action = query.value(0).toString(),
                                   .origin = query.value(1).toString(),
                                   .guid = query.value(2).toString(),
                                   .detail = QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object()};
    }
    return entries;
}

QStringList journalledSince(const Connection &connection, qint64 entry)
{
    QStringList lines;
    for (const JournalledEntry &each : journalSince(connection, entry)) {
        if (!each.guid.isEmpty())
            lines += u"%1 %2 %3"_s.arg(each.action, each.origin, each.guid);
    }
    lines.sort();
    return lines;
}

qint64 lastJournalEntry(const Connection &connection)
{
    return must(Journal(connection, Clock::system()).lastEntry());
}

bool isOfSamples(const QString &line)
{
    return line.startsWith("usage_sample: "_L1) || line.startsWith("usage_latest: "_L1)
        || line.startsWith("usage_sampling: "_L1) || line.startsWith("sync_moment: "_L1);
}

QStringList dumpWithoutSamples(const Connection &connection)
{
    QStringList dump = dumpOf(connection);
    dump.removeIf([](const QString &line) { return isOfSamples(line) || line.startsWith("directory_state: "_L1); });
    return dump;
}

} // namespace umh
