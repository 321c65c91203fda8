// How the proxy's rows and columns stand to those of its source: rows one to one, columns by their field.

#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"

#include <algorithm>

namespace umh {

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
    // A row is read as a whole, so it changes as a whole; but for description and button, when a change begins or ends.
    connect(m_source, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const bool pendingOnly = first.column() == last.column() && first.column() == m_fields[DeleteColumn];
        Q_EMIT dataChanged(createIndex(first.row(), pendingOnly ? DescriptionColumn : 0),
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

} // namespace umh
