// What the proxy says in its cells and headings.

#include "domain/clock.h"
#include "domain/harmlesstext.h"
#include "domain/spreadsheettext.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "table/tooltip.h"

using namespace Qt::StringLiterals;

namespace umh {

QString ApiUserFilterProxy::display(const ApiUser &apiUser, int column) const
{
    switch (column) {
    case OperatorColumn:
        return ApiUserText::oneLine(apiUser.operatorName);
    case UsernameColumn:
        return ApiUserText::oneLine(apiUser.username);
    case TypeColumn:
        return ApiUserText::oneLine(displayType(apiUser.type));
    case CreatedColumn:
        return ApiUserText::created(apiUser, m_clock.now());
    case LastUsedColumn:
        return ApiUserText::lastUsed(apiUser, m_clock.now());
    case RequestsColumn:
        return ApiUserText::requests(apiUser);
    case DescriptionColumn:
        return ApiUserText::proseLine(shownDescription(apiUser));
    case DeleteColumn: {
        const std::optional<PendingChange> change = pendingChange(apiUser.key);
        return change && change->outcomeUnknown ? tr("?", "instead of a button: outcome unknown") : tr("Delete");
    }
    default:
        return {};
    }
}

QString ApiUserFilterProxy::shownDescription(const ApiUser &apiUser) const
{
    const std::optional<PendingChange> change = pendingChange(apiUser.key);
    return change && change->kind == PendingChange::Kind::Description ? change->description : apiUser.description;
}

QString ApiUserFilterProxy::pendingText(const ApiUser &apiUser) const
{
    const std::optional<PendingChange> change = pendingChange(apiUser.key);
    if (!change)
        return {};
    const QString username = ApiUserText::oneLine(apiUser.username);
    const QString operatorName = ApiUserText::oneLine(apiUser.operatorName);
    switch (change->kind) {
    case PendingChange::Kind::Deletion:
        return change->outcomeUnknown
            ? tr("It is not known whether API user %1 of %2 was deleted; this is being checked.")
                  .arg(username, operatorName)
            : tr("API user %1 of %2 is being deleted.").arg(username, operatorName);
    case PendingChange::Kind::Description:
        return change->outcomeUnknown
            ? tr("It is not known whether the description of API user %1 of %2 was changed; this is being checked.")
                  .arg(username, operatorName)
            : tr("The description of API user %1 of %2 is being changed.").arg(username, operatorName);
    case PendingChange::Kind::Unknown:
        return tr("It is not known whether the last change of API user %1 of %2 was made; this is being checked.")
            .arg(username, operatorName);
    }
    Q_UNREACHABLE();
}

QString ApiUserFilterProxy::toolTip(const ApiUser &apiUser, int column) const
{
    const QString pending = pendingText(apiUser);
    const auto andOwn = [&](const QString &text) {
        return isOwn(apiUser) ? text + u'\n' + tr("This program signs in with this API user.") : text;
    };
    switch (column) {
    case UsernameColumn:
        return asToolTip(andOwn(display(apiUser, column)));
    case CreatedColumn:
        return asToolTip(ApiUserText::exactly(apiUser.created));
    case LastUsedColumn:
        return asToolTip(ApiUserText::exactly(apiUser.lastUsed));
    case DescriptionColumn: {
        const QString description = harmlessLines(shownDescription(apiUser));
        return asToolTip(pending.isEmpty() || description.isEmpty() ? description + pending
                                                                    : description + u'\n' + pending);
    }
    case DeleteColumn:
        return asToolTip(andOwn(pending.isEmpty() ? ApiUserText::deleteButton(apiUser) : pending));
    default:
        return asToolTip(display(apiUser, column));
    }
}

QString ApiUserFilterProxy::accessibleText(const ApiUser &apiUser, int column) const
{
    if (column != DeleteColumn)
        return display(apiUser, column);
    const QString pending = pendingText(apiUser);
    return pending.isEmpty() ? ApiUserText::deleteButton(apiUser) : pending;
}

QString ApiUserFilterProxy::heading(int column) const
{
    const std::optional<ApiUserSort> sort = sortOf(column);
    return sort ? ApiUserText::heading(*sort) : tr("Delete");
}

QString ApiUserFilterProxy::copiedText(const QModelIndex &index) const
{
    const auto apiUser = index.data(ApiUserRole).value<ApiUser>();
    switch (index.column()) {
    case OperatorColumn:
        return copiedName(apiUser.operatorName);
    case UsernameColumn:
        return copiedName(apiUser.username);
    case TypeColumn:
        return copiedName(displayType(apiUser.type));
    case CreatedColumn:
        return ApiUserText::copied(apiUser.created);
    case LastUsedColumn:
        if (apiUser.lastUsedState == LastUsedState::Used)
            return ApiUserText::copied(apiUser.lastUsed);
        break;
    case RequestsColumn:
        return apiUser.requestsLast30Days ? QString::number(*apiUser.requestsLast30Days) : QString();
    case DescriptionColumn:
        return spreadsheetText(apiUser.description.simplified());
    case DeleteColumn:
        return {};
    default:
        break;
    }
    return DirectoryFilterProxy::copiedText(index);
}

} // namespace umh
