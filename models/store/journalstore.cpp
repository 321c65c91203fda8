#include "store/journalstore.h"

#include "store/directorystate.h"
#include "store/storedvalues.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace umh {

QString JournalTable::name()
{
    return u"journal"_s;
}

QString JournalTable::columns()
{
    return u"number, at, origin, action, api_user_guid, operator_guid, operator_name, username, detail, operation, "
           u"who, "
           "host, version, job"_s;
}

JournalRecord JournalTable::read(const QSqlQuery &row)
{
    int column = 0;
    JournalRecord record;
    record.key = row.value(column++).toLongLong();
    record.at = fromStoredTime(row.value(column++));
    record.origin =
        row.value(column++).toString() == storedNameOf(Origin::Account) ? Origin::Account : Origin::ThisProgram;
    record.action = row.value(column++).toString();
    record.kind = journalKindNamed(record.action);
    record.apiUserGuid = row.value(column++).toString();
    record.operatorGuid = row.value(column++).toString();
    record.operatorName = row.value(column++).toString();
    record.username = row.value(column++).toString();
    record.detail = QJsonDocument::fromJson(row.value(column++).toString().toUtf8()).object();
    record.operation = row.value(column++).toString();
    record.who = row.value(column++).toString();
    record.host = row.value(column++).toString();
    record.version = row.value(column++).toString();
    record.job = row.value(column++).toString();
    return record;
}

Result<QStringList> journalWriters(const Connection &connection)
{
    auto query = connection.run(u"SELECT DISTINCT who FROM journal WHERE who IS NOT NULL"_s);
    if (!query)
        return query.error();
    QStringList writers;
    while (query->next())
        writers += query->value(0).toString();
    if (query->lastError().isValid())
        return connection.errorOf(*query);
    writers.sort(Qt::CaseInsensitive);
    return writers;
}

Result<QDateTime> journalKnownSince(const Connection &connection)
{
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    if (state->anchorEntry > 0) {
        const Result<QVariant> at = connection.value(u"SELECT at FROM journal WHERE number = (SELECT min(number) FROM "
                                                     "journal)"_s);
        return at ? Result<QDateTime>(fromStoredTime(*at)) : at.error();
    }
    const Result<QVariant> loaded = connection.value(
        u"SELECT at FROM journal WHERE number = (SELECT min(number) FROM journal WHERE action IN (?, ?))"_s,
        {storedNameOf(JournalKind::Imported), storedNameOf(JournalKind::Synced)});
    if (!loaded)
        return loaded.error();
    if (!loaded->isNull())
        return fromStoredTime(*loaded);
    // A sync that found nothing at all is not noted.
    const Result<QVariant> synced = connection.value(u"SELECT min(at) FROM sync_moment"_s);
    return synced ? Result<QDateTime>(fromStoredTime(*synced)) : synced.error();
}

} // namespace umh
