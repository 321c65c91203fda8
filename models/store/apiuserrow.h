#pragma once

#include "domain/apiuser.h"
#include "store/apiusersql.h"
#include "store/utctime.h"

#include <QtSql/QSqlQuery>

namespace umh {

/// The API user in the row that a query for apiUserColumns() or apiUserColumnsInFull() stands on.
[[nodiscard]] inline ApiUser readApiUserRow(const QSqlQuery &row)
{
    int column = 0;
    ApiUser apiUser;
    apiUser.key = row.value(column++).toLongLong();
    apiUser.guid = row.value(column++).toString();
    apiUser.operatorGuid = row.value(column++).toString();
    apiUser.operatorName = row.value(column++).toString();
    apiUser.username = row.value(column++).toString();
    apiUser.type = row.value(column++).toString();
    apiUser.created = fromStoredTime(row.value(column++));
    apiUser.lastUsed = fromStoredTime(row.value(column++));
    apiUser.lastUsedState = LastUsedState(row.value(column++).toInt());
    if (const QVariant requests = row.value(column++); !requests.isNull())
        apiUser.requestsLast30Days = requests.toLongLong();
    apiUser.description = row.value(column++).toString();
    return apiUser;
}

/// The table of API users, for KeyedRows.
struct ApiUserTable
{
    using Row = ApiUser;
    [[nodiscard]] static QString name() { return QStringLiteral("api_user"); }
    [[nodiscard]] static QString columns() { return apiUserColumns(); }
    [[nodiscard]] static QString columnsInFull() { return apiUserColumnsInFull(); }
    [[nodiscard]] static ApiUser read(const QSqlQuery &row) { return readApiUserRow(row); }
};

} // namespace umh
