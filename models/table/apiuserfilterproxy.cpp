#include "table/apiuserfilterproxy.h"

#include "domain/account.h"
#include "domain/text/harmlesstext.h"
#include "domain/text/spreadsheettext.h"
#include "domain/time/clock.h"
#include "table/apiusertablemodel.h"
#include "words/apiusertext.h"
#include "words/tooltip.h"

#include <chrono>

// What the proxy says in its cells and headings.

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The field behind each column. The buttons stand for the row as a whole: its key.
QStringList apiUserFieldNames()
{
    QStringList names(ApiUserFilterProxy::ColumnCount);
    names[ApiUserFilterProxy::OperatorColumn] = u"operator_name"_s;
    names[ApiUserFilterProxy::UsernameColumn] = u"username"_s;
    names[ApiUserFilterProxy::TypeColumn] = u"type"_s;
    names[ApiUserFilterProxy::CreatedColumn] = u"created"_s;
    names[ApiUserFilterProxy::LastUsedColumn] = u"last_used"_s;
    names[ApiUserFilterProxy::RequestsColumn] = u"requests"_s;
    names[ApiUserFilterProxy::DescriptionColumn] = u"description"_s;
    names[ApiUserFilterProxy::DeleteColumn] = u"id"_s;
    return names;
}

} // namespace

ApiUserFilterProxy::ApiUserFilterProxy(const Clock &clock, QObject *parent)
    : DirectoryFilterProxy(apiUserFieldNames(), parent)
    , m_clock(clock)
{
    using namespace std::chrono_literals;
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, [this] { columnsChanged(CreatedColumn, LastUsedColumn); });
    m_timesMoveOn.start();
}

ApiUserFilterProxy::~ApiUserFilterProxy() = default;

void ApiUserFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    DirectoryFilterProxy::setSourceModel(source);
    m_source = qobject_cast<ApiUserTableModel *>(source);
    Q_ASSERT(m_source);
    connect(&m_source->changes(), &ApiUserChanges::pendingChanged, this, &ApiUserFilterProxy::showPending);
}

/// When a change begins or ends, description and button are all that is different.
void ApiUserFilterProxy::showPending(ApiUserKey key)
{
    if (const int row = rowsOf({key}).constFirst(); row >= 0) {
        Q_EMIT dataChanged(createIndex(row, DescriptionColumn), createIndex(row, DeleteColumn),
                           {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ChangePendingRole,
                            DescriptionPendingRole, OutcomeUnknownRole});
    }
}

ApiUserQuery ApiUserFilterProxy::query() const
{
    return m_source ? m_source->query() : ApiUserQuery();
}

ApiUserChanges &ApiUserFilterProxy::changes() const
{
    Q_ASSERT(m_source);
    return m_source->changes();
}

const ApiUserChanges::Pending *ApiUserFilterProxy::pendingChange(ApiUserKey key) const
{
    return m_source ? m_source->changes().pending(key) : nullptr;
}

const DirectoryLookup &ApiUserFilterProxy::lookup() const
{
    Q_ASSERT(m_source);
    return m_source->lookup();
}

void ApiUserFilterProxy::setQuery(const ApiUserQuery &query)
{
    setDirectoryQuery(query);
}

bool ApiUserFilterProxy::isSortable(int column) const
{
    return sortOf(column).has_value();
}

int ApiUserFilterProxy::orderColumn() const
{
    return columnOf(query().order.by);
}

DirectoryQuery ApiUserFilterProxy::sortedBy(int column, Qt::SortOrder direction) const
{
    ApiUserQuery sorted = query();
    sorted.order = {sortOf(column).value_or(sorted.order.by), direction};
    return sorted;
}

bool ApiUserFilterProxy::isNumber(int column) const
{
    return column == RequestsColumn;
}

bool ApiUserFilterProxy::holdsTimes(int column) const
{
    return column == CreatedColumn || column == LastUsedColumn;
}

ApiUserFilterProxy::Column ApiUserFilterProxy::columnOf(ApiUserSort sort)
{
    switch (sort) {
    case ApiUserSort::Operator:
        return OperatorColumn;
    case ApiUserSort::Username:
        return UsernameColumn;
    case ApiUserSort::Type:
        return TypeColumn;
    case ApiUserSort::Created:
        return CreatedColumn;
    case ApiUserSort::LastUsed:
        return LastUsedColumn;
    case ApiUserSort::Requests:
        return RequestsColumn;
    case ApiUserSort::Description:
        return DescriptionColumn;
    }
    Q_UNREACHABLE();
}

std::optional<ApiUserSort> ApiUserFilterProxy::sortOf(int column)
{
    for (const ApiUserSort sort :
         {ApiUserSort::Operator, ApiUserSort::Username, ApiUserSort::Type, ApiUserSort::Created, ApiUserSort::LastUsed,
          ApiUserSort::Requests, ApiUserSort::Description}) {
        if (columnOf(sort) == column)
            return sort;
    }
    return std::nullopt;
}

void ApiUserFilterProxy::setOwnUsername(const QString &username)
{
    m_ownUsername = username;
    columnsChanged(0, ColumnCount - 1);
}

bool ApiUserFilterProxy::isOwn(const ApiUser &apiUser) const
{
    return isSameUsername(apiUser.username, m_ownUsername);
}

Result<ApiUser> ApiUserFilterProxy::readInFull(ApiUserKey key) const
{
    return m_source ? m_source->readInFull(key) : Result<ApiUser>(Error{.kind = ErrorKind::AlreadyGone});
}

/// The whole description: rows hold no more than its beginning.
QVariant ApiUserFilterProxy::editText(const ApiUser &apiUser) const
{
    const Pending *change = pendingChange(apiUser.key);
    if (change && change->kind == Pending::Kind::Description)
        return change->description;
    const Result<ApiUser> whole = readInFull(apiUser.key);
    return whole ? QVariant(whole->description) : QVariant();
}

QVariant ApiUserFilterProxy::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == RequestsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KeyRole:
        return m_source->keyAt(index.row());
    case ChangePendingRole:
        return pendingChange(m_source->keyAt(index.row())) != nullptr;
    case OutcomeUnknownRole:
    case DescriptionPendingRole: {
        const Pending *change = pendingChange(m_source->keyAt(index.row()));
        if (role == OutcomeUnknownRole)
            return change && change->outcomeUnknown;
        return change && change->kind == Pending::Kind::Description;
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::EditRole:
    case ApiUserRole:
    case OwnApiUserRole:
        break;
    default:
        return {};
    }
    const ApiUser *apiUser = m_source->valueAt(index.row());
    if (!apiUser)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*apiUser, index.column());
    case Qt::ToolTipRole:
        return toolTip(*apiUser, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(*apiUser, index.column());
    case Qt::EditRole:
        return index.column() == DescriptionColumn ? editText(*apiUser) : QVariant();
    case OwnApiUserRole:
        return isOwn(*apiUser);
    default:
        return QVariant::fromValue(*apiUser);
    }
}

bool ApiUserFilterProxy::isEditable(const QModelIndex &index) const
{
    const ApiUserKey key = m_source && index.column() == DescriptionColumn ? m_source->keyAt(index.row()) : 0;
    return key != 0 && !pendingChange(key);
}

Qt::ItemFlags ApiUserFilterProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = DirectoryFilterProxy::flags(index);
    return isEditable(index) ? usual | Qt::ItemIsEditable : usual;
}

bool ApiUserFilterProxy::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index))
        return false;
    const Result<ApiUser> present = readInFull(keyAt(index.row()));
    return present && changes().setDescription(*present, value.toString(), this);
}

bool ApiUserFilterProxy::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    QList<ApiUser> apiUsers;
    for (int i = row; i < row + count; ++i) {
        const Result<ApiUser> whole = readInFull(keyAt(i)); // rows hold only the beginning of a description
        if (!whole)
            return false;
        apiUsers += *whole;
    }
    for (const ApiUser &apiUser : std::as_const(apiUsers))
        (void)changes().remove(apiUser, this);
    return true;
}

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
        const Pending *change = pendingChange(apiUser.key);
        return change && change->outcomeUnknown ? tr("?", "instead of a button: outcome unknown") : tr("Delete");
    }
    default:
        return {};
    }
}

QString ApiUserFilterProxy::shownDescription(const ApiUser &apiUser) const
{
    const Pending *change = pendingChange(apiUser.key);
    return change && change->kind == Pending::Kind::Description ? change->description : apiUser.description;
}

QString ApiUserFilterProxy::pendingText(const ApiUser &apiUser) const
{
    const Pending *change = pendingChange(apiUser.key);
    if (!change)
        return {};
    const QString username = ApiUserText::oneLine(apiUser.username);
    const QString operatorName = ApiUserText::oneLine(apiUser.operatorName);
    switch (change->kind) {
    case Pending::Kind::Deletion:
        return change->outcomeUnknown
            ? tr("It is not known whether API user %1 of %2 was deleted; this is being checked.")
                  .arg(username, operatorName)
            : tr("API user %1 of %2 is being deleted.").arg(username, operatorName);
    case Pending::Kind::Description:
        return change->outcomeUnknown
            ? tr("It is not known whether the description of API user %1 of %2 was changed; this is being checked.")
                  .arg(username, operatorName)
            : tr("The description of API user %1 of %2 is being changed.").arg(username, operatorName);
    case Pending::Kind::Unknown:
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

#include "moc_apiuserfilterproxy.cpp"
