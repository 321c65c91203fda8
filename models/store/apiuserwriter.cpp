#include "store/apiuserwriter.h"

#include "domain/text/textfolding.h"
#include "store/apiuserrow.h"
#include "store/apiusersql.h"
#include "store/foldedcolumns.h"
#include "store/utctime.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

bool isSameText(const QString &a, const QString &b)
{
    return a.isNull() == b.isNull() && a == b;
}

/// The columns of api_user that somebody has to change, in the order of the statements below.
QVariantList storedMakeUp(const ApiUser &apiUser, const QString &operatorFolded)
{
    return {apiUser.operatorGuid,
            apiUser.operatorName,
            operatorFolded,
            apiUser.username,
            folded(apiUser.username),
            apiUser.type,
            foldedType(apiUser),
            apiUser.description,
            foldedDescription(apiUser),
            toStoredTime(apiUser.created)};
}

/// The columns of api_user that change by its use, in the order of the statements below.
QVariantList storedUse(const ApiUser &apiUser)
{
    return {toStoredTime(apiUser.lastUsed), int(apiUser.lastUsedState),
            apiUser.requestsLast30Days ? QVariant(*apiUser.requestsLast30Days)
                                       : QVariant(QMetaType::fromType<qint64>())};
}

bool haveSameMakeUp(const ApiUser &a, const ApiUser &b)
{
    return a.operatorGuid == b.operatorGuid && a.operatorName == b.operatorName && a.username == b.username
        && a.created == b.created && isSameText(a.type, b.type) && isSameText(a.description, b.description);
}

} // namespace

bool isStoredAlike(const ApiUser &a, const ApiUser &b)
{
    return a == b && haveSameMakeUp(a, b);
}

ApiUserWriter::ApiUserWriter(const Connection &connection)
    : m_find(connection, u"SELECT %1 FROM api_user WHERE guid = ?"_s.arg(apiUserColumnsInFull()))
    , m_add(connection,
            u"INSERT INTO api_user (operator_guid, operator_name, operator_folded, username, username_folded, type, "
            "type_folded, description, description_folded, created, last_used, last_used_state, requests, guid) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_change(connection,
               u"UPDATE api_user SET operator_guid = ?, operator_name = ?, operator_folded = ?, username = ?, "
               "username_folded = ?, type = ?, type_folded = ?, description = ?, description_folded = ?, created = ?, "
               "last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s)
    , m_changeUse(connection, u"UPDATE api_user SET last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s)
{ }

Result<std::optional<ApiUser>> ApiUserWriter::stored(const QString &guid)
{
    if (const Status run = m_find.run({guid}); !run)
        return run.error();
    const Result<bool> found = m_find.next();
    if (!found)
        return found.error();
    std::optional<ApiUser> apiUser;
    if (*found)
        apiUser = readApiUserRow(m_find.row());
    m_find.finish();
    return apiUser;
}

Status ApiUserWriter::add(const ApiUser &apiUser, const QString &operatorFolded)
{
    return m_add.run(storedMakeUp(apiUser, operatorFolded) + storedUse(apiUser) + QVariantList{apiUser.guid});
}

Status ApiUserWriter::change(const ApiUser &before, const ApiUser &after, const QString &operatorFolded)
{
    Q_ASSERT(before.key == after.key);
    const QVariantList useAndKey = storedUse(after) + QVariantList{after.key};
    return haveSameMakeUp(before, after) ? m_changeUse.run(useAndKey)
                                         : m_change.run(storedMakeUp(after, operatorFolded) + useAndKey);
}

} // namespace umh
