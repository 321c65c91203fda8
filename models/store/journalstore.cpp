#include "store/journalstore.h"

#include "domain/text/storabletext.h"
#include "domain/text/textfolding.h"
#include "json/jsonvalue.h"
#include "store/directorystate.h"
#include "store/storedvalues.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// When an import first brought API users; files of operators alone do not say what API users there are. Invalid where
/// none has.
Result<QDateTime> firstImportOfApiUsers(const Connection &connection)
{
    // Whoever imports often has API users among the first.
    auto query = connection.run(u"SELECT at, detail FROM journal WHERE action = ? ORDER BY number LIMIT 100"_s,
                                {storedNameOf(JournalKind::Imported)});
    if (!query)
        return query.error();
    QDateTime first;
    while (!first.isValid() && query->next()) {
        const QJsonObject counts = QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object();
        if (counts.value("apiUsers"_L1).toObject().value("added"_L1).toInteger() > 0)
            first = fromStoredTime(query->value(0));
    }
    return query->lastError().isValid() ? Result<QDateTime>(connection.errorOf(*query)) : first;
}

} // namespace

QString JournalTable::name()
{
    return u"journal"_s;
}

QString JournalTable::columns()
{
    return u"number, at, origin, action, api_user_guid, operator_guid, operator_name, username, detail, operation, "
           "who, host, version, job"_s;
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

Result<QStringList> journalledApiUsers(const Connection &connection, const QString &asked)
{
    // One after the other, so that a name that looks like a guid does not hide that guid.
    const QString guid = storedGuid(asked);
    const QString name = storableText(asked);
    const std::pair<QString, QVariantList> queries[] = {
        {u"SELECT guid FROM api_user WHERE guid = ? UNION SELECT api_user_guid FROM journal WHERE api_user_guid = ?"_s,
         {guid, guid}},
        {u"SELECT guid FROM api_user WHERE username_folded = ? AND username = ? UNION SELECT api_user_guid "
         "FROM journal WHERE username = ? AND api_user_guid IS NOT NULL"_s,
         {folded(name), name, name}},
    };
    for (const auto &[sql, values] : queries) {
        auto query = connection.run(sql, values);
        if (!query)
            return query.error();
        QStringList guids;
        while (query->next())
            guids += query->value(0).toString();
        if (query->lastError().isValid())
            return connection.errorOf(*query);
        guids.sort();
        if (!guids.isEmpty())
            return guids;
    }
    return QStringList();
}

Result<QByteArray> journalHashOf(const Connection &connection, qint64 number)
{
    const Result<QVariant> hash = connection.value(u"SELECT hash FROM journal WHERE number = ?"_s, {number});
    return hash ? Result<QByteArray>(hash->toByteArray()) : hash.error();
}

Result<std::optional<JournalRecord>> lastDeletionOf(const Connection &connection, const QString &guid)
{
    auto query = connection.run(u"SELECT %1 FROM journal WHERE api_user_guid = ? AND action = ? "
                                "ORDER BY number DESC LIMIT 1"_s.arg(JournalTable::columns()),
                                {guid, storedNameOf(JournalKind::Deleted)});
    if (!query)
        return query.error();
    if (query->next())
        return std::optional(JournalTable::read(*query));
    if (query->lastError().isValid())
        return connection.errorOf(*query);
    return std::optional<JournalRecord>();
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
    // A sync that found nothing at all is not noted; where it was complete it has seen all API users nevertheless.
    const Result<QVariant> synced = connection.value(
        u"SELECT coalesce((SELECT at FROM journal WHERE number = (SELECT min(number) FROM journal WHERE action = ?)), "
        "(SELECT min(at) FROM sync_moment WHERE complete = 1))"_s,
        {storedNameOf(JournalKind::Synced)});
    if (!synced)
        return synced.error();
    const Result<QDateTime> imported = firstImportOfApiUsers(connection);
    if (!imported)
        return imported.error();
    const QDateTime first = fromStoredTime(*synced);
    return first.isValid() && imported->isValid() ? std::min(first, *imported) : first.isValid() ? first : *imported;
}

} // namespace umh
