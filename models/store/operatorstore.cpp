#include "store/operatorstore.h"

#include "domain/text/textfolding.h"
#include "store/storedvalues.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

std::optional<bool> flag(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(stored.toInt() != 0);
}

QString operatorColumns(const QString &groupNames)
{
    return u"id, guid, full_name, email, on_duty, administrator, culture, %1, api_users, last_used, last_used_state"_s
        .arg(groupNames);
}

} // namespace

QString OperatorTable::name()
{
    return u"operator"_s;
}

QString OperatorTable::columns()
{
    static_assert(displayedGroupNamesLength == 2000);
    return operatorColumns(u"substr(group_names, 1, 2000)"_s);
}

QString OperatorTable::columnsInFull()
{
    return operatorColumns(u"group_names"_s);
}

OperatorSummary OperatorTable::read(const QSqlQuery &row)
{
    int column = 0;
    OperatorSummary summary;
    summary.key = row.value(column++).toLongLong();
    summary.op.guid = row.value(column++).toString();
    summary.op.fullName = row.value(column++).toString();
    summary.op.email = row.value(column++).toString();
    summary.op.onDuty = flag(row.value(column++));
    summary.op.administrator = flag(row.value(column++));
    summary.op.culture = row.value(column++).toString();
    summary.groups = row.value(column++).toString();
    summary.apiUsers = row.value(column++).toLongLong();
    summary.lastUsed = fromStoredTime(row.value(column++));
    if (const QVariant state = row.value(column++); !state.isNull())
        summary.lastUsedState = LastUsedState(state.toInt());
    return summary;
}

QString OperatorGroupTable::name()
{
    return u"operator_group"_s;
}

QString OperatorGroupTable::columns()
{
    return u"id, guid, name, everyone, administrators, members, api_users"_s;
}

OperatorGroupSummary OperatorGroupTable::read(const QSqlQuery &row)
{
    int column = 0;
    OperatorGroupSummary summary;
    summary.key = row.value(column++).toLongLong();
    summary.group.guid = row.value(column++).toString();
    summary.group.name = row.value(column++).toString();
    summary.group.everyone = row.value(column++).toInt() != 0;
    summary.group.administrators = row.value(column++).toInt() != 0;
    summary.members = row.value(column++).toLongLong();
    summary.apiUsers = row.value(column++).toLongLong();
    return summary;
}

} // namespace umh
