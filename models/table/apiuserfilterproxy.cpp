#include "table/apiuserfilterproxy.h"

#include "domain/clock.h"
#include "table/apiusertablemodel.h"
#include "table/apiusertext.h"

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

/// Text from outside as a tooltip: wrapped, and never taken for rich text.
QString asToolTip(const QString &text)
{
    constexpr qsizetype mostShown = 1500;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > mostShown ? text.left(mostShown) + u'…' : text;
    return u"<p style=\"white-space: pre-wrap\">"_s + shown.toHtmlEscaped() + u"</p>"_s;
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
    endResetModel();
}

void ApiUserFilterProxy::forwardRowSignals()
{
    using Model = QAbstractItemModel;
    connect(m_source, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_source, &Model::modelReset, this, [this] { endResetModel(); });
    connect(m_source, &Model::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(m_source, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(m_source, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(m_source, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(m_source, &Model::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, first, last, {}, to);
            });
    connect(m_source, &Model::rowsMoved, this, [this] { endMoveRows(); });
    // A row is read as a whole, so it changes as a whole; but for its button, when its deletion begins or fails.
    connect(m_source, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const bool buttonsOnly = first.column() == last.column() && first.column() == m_fields[DeleteColumn];
        Q_EMIT dataChanged(createIndex(first.row(), buttonsOnly ? DeleteColumn : 0),
                           createIndex(last.row(), ColumnCount - 1));
    });
}

void ApiUserFilterProxy::forwardLayoutSignals()
{
    connect(m_source, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this](const QList<QPersistentModelIndex> &, LayoutChangeHint hint) {
                // Nobody has a place to lose in another order: then it is the same rows with other data, which spares
                // the view's header a pass over its sections.
                m_orderAsData = m_changingQuery && persistentIndexList().isEmpty();
                if (m_orderAsData)
                    return;
                Q_EMIT layoutAboutToBeChanged({}, hint);
                m_layoutProxy = persistentIndexList();
                m_layoutSource.clear();
                m_layoutSource.reserve(m_layoutProxy.size());
                for (const QModelIndex &index : std::as_const(m_layoutProxy))
                    m_layoutSource += QPersistentModelIndex(mapToSource(index));
            });
    connect(m_source, &QAbstractItemModel::layoutChanged, this,
            [this](const QList<QPersistentModelIndex> &, LayoutChangeHint hint) {
                if (m_orderAsData) {
                    columnsChanged(OperatorColumn, DeleteColumn);
                    return;
                }
                QModelIndexList after;
                after.reserve(m_layoutSource.size());
                for (const QPersistentModelIndex &index : std::as_const(m_layoutSource))
                    after += mapFromSource(index);
                changePersistentIndexList(m_layoutProxy, after);
                m_layoutProxy.clear();
                m_layoutSource.clear();
                Q_EMIT layoutChanged({}, hint);
            });
}

void ApiUserFilterProxy::columnsChanged(Column first, Column last)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(createIndex(0, first), createIndex(rowCount() - 1, last));
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

void ApiUserFilterProxy::remove(const ApiUser &apiUser)
{
    if (m_source)
        m_source->remove(apiUser);
}

bool ApiUserFilterProxy::hasPendingRemovals() const
{
    return m_source && m_source->hasPendingRemovals();
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

QModelIndex ApiUserFilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_source || !proxyIndex.isValid())
        return {};
    return m_source->index(proxyIndex.row(), m_fields[size_t(proxyIndex.column())]);
}

QModelIndex ApiUserFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const auto field = std::find(m_fields.begin(), m_fields.end(), sourceIndex.column());
    return field == m_fields.end() ? QModelIndex() : createIndex(sourceIndex.row(), int(field - m_fields.begin()));
}

QItemSelection ApiUserFilterProxy::mapSelectionToSource(const QItemSelection &selection) const
{
    // The columns of a range stand apart in the source; its rows do not.
    QItemSelection mapped;
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            mapped.append(QItemSelectionRange(mapToSource(index(range.top(), column)),
                                              mapToSource(index(range.bottom(), column))));
        }
    }
    return mapped;
}

QItemSelection ApiUserFilterProxy::mapSelectionFromSource(const QItemSelection &selection) const
{
    QItemSelection mapped;
    for (const QItemSelectionRange &range : selection) {
        for (int field = range.left(); field <= range.right(); ++field) {
            const QModelIndex top = mapFromSource(m_source->index(range.top(), field));
            if (top.isValid())
                mapped.append(QItemSelectionRange(top, top.siblingAtRow(range.bottom())));
        }
    }
    return mapped;
}

QModelIndex ApiUserFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ApiUserFilterProxy::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QModelIndex ApiUserFilterProxy::parent(const QModelIndex &) const
{
    return {};
}

int ApiUserFilterProxy::rowCount(const QModelIndex &parent) const
{
    return m_source && !parent.isValid() ? m_source->rowCount() : 0;
}

int ApiUserFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ApiUserFilterProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

bool ApiUserFilterProxy::canFetchMore(const QModelIndex &) const
{
    return false;
}

void ApiUserFilterProxy::fetchMore(const QModelIndex &) { }

QVariant ApiUserFilterProxy::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == RequestsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KeyRole:
        return m_source->keyAt(index.row());
    case RemovalPendingRole:
        return m_source->isRemovalPending(m_source->keyAt(index.row()));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case ApiUserRole:
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
    default:
        return QVariant::fromValue(*apiUser);
    }
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
        return ApiUserText::oneLine(apiUser.description);
    case DeleteColumn:
        return tr("Delete");
    default:
        return {};
    }
}

QString ApiUserFilterProxy::toolTip(const ApiUser &apiUser, int column) const
{
    switch (column) {
    case CreatedColumn:
        return asToolTip(ApiUserText::exactly(apiUser.created));
    case LastUsedColumn:
        return asToolTip(ApiUserText::exactly(apiUser.lastUsed));
    case DescriptionColumn:
        return asToolTip(apiUser.description);
    case DeleteColumn:
        return asToolTip(ApiUserText::deleteButton(apiUser));
    default:
        return asToolTip(display(apiUser, column));
    }
}

QString ApiUserFilterProxy::accessibleText(const ApiUser &apiUser, int column) const
{
    return column == DeleteColumn ? ApiUserText::deleteButton(apiUser) : display(apiUser, column);
}

QVariant ApiUserFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const int side = section == RequestsColumn ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter | Qt::TextWordWrap;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (section == DeleteColumn)
        return tr("Delete");
    const std::optional<ApiUserSort> sort = sortOf(section);
    return sort ? ApiUserText::heading(*sort) : QVariant();
}

Qt::ItemFlags ApiUserFilterProxy::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool ApiUserFilterProxy::setData(const QModelIndex &, const QVariant &, int)
{
    return false;
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
