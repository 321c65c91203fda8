#include "table/apiuserfilterproxy.h"

#include "domain/account.h"
#include "table/apiusertablemodel.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The field behind a column. The buttons stand for the row as a whole: its key.
QString fieldName(int column)
{
    switch (column) {
    case ApiUserFilterProxy::OperatorColumn:
        return u"operator_name"_s;
    case ApiUserFilterProxy::UsernameColumn:
        return u"username"_s;
    case ApiUserFilterProxy::TypeColumn:
        return u"type"_s;
    case ApiUserFilterProxy::CreatedColumn:
        return u"created"_s;
    case ApiUserFilterProxy::LastUsedColumn:
        return u"last_used"_s;
    case ApiUserFilterProxy::RequestsColumn:
        return u"requests"_s;
    case ApiUserFilterProxy::DescriptionColumn:
        return u"description"_s;
    case ApiUserFilterProxy::DeleteColumn:
        return u"id"_s;
    default:
        return {};
    }
}

} // namespace

ApiUserFilterProxy::ApiUserFilterProxy(const Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_clock(clock)
{
    using namespace std::chrono_literals;
    setDynamicSortFilter(false);
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, [this] { columnsChanged(CreatedColumn, LastUsedColumn); });
    m_timesMoveOn.start();
}

ApiUserFilterProxy::~ApiUserFilterProxy() = default;

void ApiUserFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    Q_ASSERT(qobject_cast<ApiUserTableModel *>(source));
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    // Past QSortFilterProxyModel, whose own mapping takes milliseconds and megabytes for every change of a large model.
    QAbstractProxyModel::setSourceModel(source); // NOLINT(bugprone-parent-virtual-call)
    m_source = static_cast<ApiUserTableModel *>(source);
    for (int column = 0; column < ColumnCount; ++column)
        m_fields[size_t(column)] = m_source->fieldIndex(fieldName(column));
    forwardRowSignals();
    forwardLayoutSignals();
    connect(m_source, &ApiUserTableModel::queryAboutToChange, this, [this] {
        m_changingQuery = true;
        Q_EMIT queryAboutToChange();
    });
    connect(m_source, &ApiUserTableModel::queryChanged, this, &ApiUserFilterProxy::queryChanged);
    connect(m_source, &ApiUserTableModel::firstRowsReady, this, &ApiUserFilterProxy::firstRowsReady);
    connect(m_source, &ApiUserTableModel::completed, this, [this] {
        m_changingQuery = false;
        Q_EMIT completed();
    });
    connect(m_source, &ApiUserTableModel::countsChanged, this, &ApiUserFilterProxy::countsChanged);
    connect(m_source, &ApiUserTableModel::failed, this, &ApiUserFilterProxy::failed);
    connect(m_source, &ApiUserTableModel::removed, this, &ApiUserFilterProxy::removed);
    connect(m_source, &ApiUserTableModel::removalFailed, this, &ApiUserFilterProxy::removalFailed);
    connect(m_source, &ApiUserTableModel::described, this, &ApiUserFilterProxy::described);
    connect(m_source, &ApiUserTableModel::descriptionFailed, this, &ApiUserFilterProxy::descriptionFailed);
    connect(m_source, &ApiUserTableModel::outcomeUnknown, this, &ApiUserFilterProxy::outcomeUnknown);
    endResetModel();
}

ApiUserQuery ApiUserFilterProxy::query() const
{
    return m_source ? m_source->query() : ApiUserQuery();
}

void ApiUserFilterProxy::setQuery(const ApiUserQuery &query)
{
    if (m_source)
        m_source->setQuery(query);
}

void ApiUserFilterProxy::setSearch(const QString &search)
{
    ApiUserQuery changed = query();
    changed.filter.search = search;
    setQuery(changed);
}

void ApiUserFilterProxy::setLastUse(LastUseFilter lastUse)
{
    ApiUserQuery changed = query();
    changed.filter.lastUse = lastUse;
    setQuery(changed);
}

void ApiUserFilterProxy::sort(int column, Qt::SortOrder order)
{
    const std::optional<ApiUserSort> by = sortOf(column);
    if (!by)
        return;
    ApiUserQuery changed = query();
    changed.order = {*by, order};
    setQuery(changed);
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

void ApiUserFilterProxy::refresh()
{
    if (m_source)
        m_source->select();
}

ApiUserKey ApiUserFilterProxy::keyAt(int row) const
{
    return m_source ? m_source->keyAt(row) : 0;
}

QList<int> ApiUserFilterProxy::rowsOf(const QList<ApiUserKey> &keys) const
{
    return m_source ? m_source->rowsOf(keys) : QList<int>(keys.size(), -1);
}

bool ApiUserFilterProxy::remove(const ApiUser &apiUser)
{
    return m_source && m_source->remove(apiUser);
}

bool ApiUserFilterProxy::setDescription(const ApiUser &apiUser, const QString &description)
{
    return m_source && m_source->setDescription(apiUser, description);
}

std::optional<PendingChange> ApiUserFilterProxy::pendingChange(ApiUserKey key) const
{
    const PendingChange *change = m_source ? m_source->pendingChange(key) : nullptr;
    return change ? std::optional(*change) : std::nullopt;
}

bool ApiUserFilterProxy::hasPendingChanges() const
{
    return m_source && m_source->hasPendingChanges();
}

void ApiUserFilterProxy::setOwnUsername(const QString &username)
{
    m_ownUsername = username;
    columnsChanged(OperatorColumn, DeleteColumn);
}

bool ApiUserFilterProxy::isOwn(const ApiUser &apiUser) const
{
    return isSameUsername(apiUser.username, m_ownUsername);
}

Result<ApiUser> ApiUserFilterProxy::readInFull(ApiUserKey key) const
{
    return m_source ? m_source->readInFull(key) : Result<ApiUser>(Error{.kind = ErrorKind::AlreadyGone});
}

bool ApiUserFilterProxy::isComplete() const
{
    return m_source && m_source->isComplete();
}

int ApiUserFilterProxy::total() const
{
    return m_source ? m_source->total() : -1;
}

bool ApiUserFilterProxy::canFetchMore(const QModelIndex &) const
{
    return false;
}

void ApiUserFilterProxy::fetchMore(const QModelIndex &) { }

/// The whole description: rows hold no more than its beginning.
QVariant ApiUserFilterProxy::editText(const ApiUser &apiUser) const
{
    const PendingChange *change = m_source->pendingChange(apiUser.key);
    if (change && change->kind == PendingChange::Kind::Description)
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
        return m_source->pendingChange(m_source->keyAt(index.row())) != nullptr;
    case OutcomeUnknownRole:
    case DescriptionPendingRole: {
        const PendingChange *change = m_source->pendingChange(m_source->keyAt(index.row()));
        if (role == OutcomeUnknownRole)
            return change && change->outcomeUnknown;
        return change && change->kind == PendingChange::Kind::Description;
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
    const ApiUser *apiUser = m_source->apiUserAt(index.row());
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
    return key != 0 && !m_source->pendingChange(key);
}

Qt::ItemFlags ApiUserFilterProxy::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index) ? usual | Qt::ItemIsEditable : usual;
}

bool ApiUserFilterProxy::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index))
        return false;
    const Result<ApiUser> present = readInFull(keyAt(index.row()));
    return present && setDescription(*present, value.toString());
}

bool ApiUserFilterProxy::removeRows(int row, int count, const QModelIndex &parent)
{
    return m_source && m_source->removeRows(row, count, parent);
}

void ApiUserFilterProxy::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    columnsChanged(OperatorColumn, DeleteColumn);
}

} // namespace umh
