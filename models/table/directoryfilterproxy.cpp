#include "table/directoryfilterproxy.h"

#include "table/directorytablemodel.h"
#include "words/columns.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryFilterProxy::DirectoryFilterProxy(QList<const Column *> columns, DirectoryQuery query, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_columns(std::move(columns))
    , m_query(std::move(query))
    , m_fields(m_columns.size(), -1)
{
    setDynamicSortFilter(false); // the source sees to that
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    observeStockSettings();
    moveTimesOn();
}

void DirectoryFilterProxy::setUp()
{
    tellOfQuery();
}

DirectoryFilterProxy::~DirectoryFilterProxy() = default;

void DirectoryFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    auto *table = qobject_cast<DirectoryTableModel *>(source);
    if (source && (!table || table->directoryQuery().index() != m_query.index())) {
        refuse(*this, "setSourceModel", "it is made for one table of the directory");
        return;
    }
    if (table == m_source)
        return;
    const DirectoryQuery before = m_query;
    beginResetModel();
    if (m_source) {
        m_source->disconnect(this);
        m_asked = true; // as a stock proxy takes its order and filter along
    }
    m_source = table; // before anybody hears of it
    // Past QSortFilterProxyModel, whose own mapping takes milliseconds and megabytes for every change of a large model.
    QAbstractProxyModel::setSourceModel(source); // NOLINT(bugprone-parent-virtual-call)
    m_changingQuery = false;
    if (m_source)
        connectSource();
    endResetModel();
    if (m_source && std::exchange(m_asked, false))
        m_source->adoptQuery(m_query);
    tellOfQuery();
    if (m_query != before)
        Q_EMIT queryChanged();
    Q_EMIT countsChanged();
}

/// Finds the source's column of each of ours.
void DirectoryFilterProxy::findFields()
{
    for (qsizetype column = 0; column < m_fields.size(); ++column)
        m_fields[column] = m_source->fieldIndex(QLatin1StringView(m_columns.at(column)->field));
}

void DirectoryFilterProxy::connectSource()
{
    findFields();
    forwardRowSignals();
    forwardLayoutSignals();
    connect(m_source, &DirectoryTableModel::queryAboutToChange, this, [this] {
        m_changingQuery = true;
        Q_EMIT queryAboutToChange();
    });
    connect(m_source, &DirectoryTableModel::queryChanged, this, [this] {
        tellOfQuery();
        Q_EMIT queryChanged();
    });
    connect(m_source, &DirectoryTableModel::firstRowsReady, this, &DirectoryFilterProxy::firstRowsReady);
    connect(m_source, &DirectoryTableModel::completed, this, [this] {
        m_changingQuery = false;
        Q_EMIT completed();
    });
    connect(m_source, &DirectoryTableModel::countsChanged, this, &DirectoryFilterProxy::countsChanged);
    connect(m_source, &DirectoryTableModel::failed, this, [this](const Error &error) {
        m_changingQuery = false;
        Q_EMIT failed(error);
    });
    connect(m_source, &QObject::destroyed, this, [this] {
        // Before anybody hears of it: nothing of it can be asked any more.
        m_source = nullptr;
        m_asked = true;
        m_changingQuery = false;
        QAbstractProxyModel::setSourceModel(nullptr); // NOLINT(bugprone-parent-virtual-call)
        beginResetModel();
        endResetModel();
        Q_EMIT countsChanged();
    });
}

DirectoryQuery DirectoryFilterProxy::directoryQuery() const
{
    return m_source ? m_source->directoryQuery() : m_query;
}

void DirectoryFilterProxy::setDirectoryQuery(const DirectoryQuery &query)
{
    if (query.index() != m_query.index())
        refuse(*this, "setDirectoryQuery", "it is a query of another table");
    else if (m_source)
        m_source->setDirectoryQuery(query);
    else
        adoptQuery(query);
}

/// Asks for \a query where rows have been asked for; else it is kept until they are.
void DirectoryFilterProxy::adoptQuery(const DirectoryQuery &query)
{
    if (m_source) {
        m_source->adoptQuery(query);
    } else {
        m_query = query;
        m_asked = true;
    }
    tellOfQuery();
}

void DirectoryFilterProxy::sort(int column, Qt::SortOrder order)
{
    if (isSortable(column))
        adoptQuery(sortedBy(column, order));
    else if (column < 0 || column >= columnCount())
        refuse(*this, "sort", "there is no such column");
}

/// Has what the stock class says of order and filter tell of the present query.
void DirectoryFilterProxy::tellOfQuery()
{
    m_query = directoryQuery();
    const QScopedValueRollback telling(m_telling, true);
    const Qt::SortOrder direction = std::visit([](const auto &query) { return query.order.direction; }, m_query);
    if (orderColumn() != sortColumn() || direction != sortOrder()) {
        // Without a source, as the stock class would map all its rows; and the order is not what has changed now.
        const QSignalBlocker blocker(this);
        QAbstractProxyModel::setSourceModel(nullptr); // NOLINT(bugprone-parent-virtual-call)
        QSortFilterProxyModel::sort(orderColumn(), direction);
        QAbstractProxyModel::setSourceModel(m_source); // NOLINT(bugprone-parent-virtual-call)
    }
    if (QRegularExpression::escape(search()) != filterRegularExpression().pattern())
        QSortFilterProxyModel::setFilterFixedString(search());
}

/// The setters of the stock class are not virtual, but its properties can be observed: so it does not matter through a
/// pointer to which class they are called.
void DirectoryFilterProxy::observeStockSettings()
{
    m_stockSettings.push_back(bindableFilterRegularExpression().addNotifier([this] {
        if (!m_telling)
            takeStockFilter();
    }));
    refuseOther(bindableFilterCaseSensitivity(), "setFilterCaseSensitivity");
    refuseOther(bindableFilterKeyColumn(), "setFilterKeyColumn");
    refuseOther(bindableFilterRole(), "setFilterRole");
    refuseOther(bindableRecursiveFilteringEnabled(), "setRecursiveFilteringEnabled");
    refuseOther(bindableAutoAcceptChildRows(), "setAutoAcceptChildRows");
    refuseOther(bindableDynamicSortFilter(), "setDynamicSortFilter");
    refuseOther(bindableSortCaseSensitivity(), "setSortCaseSensitivity");
    refuseOther(bindableIsSortLocaleAware(), "setSortLocaleAware");
    refuseOther(bindableSortRole(), "setSortRole");
}

template<typename Value>
void DirectoryFilterProxy::refuseOther(QBindable<Value> setting, const char *setter)
{
    m_stockSettings.push_back(setting.addNotifier([this, setting, setter, ours = setting.value()]() mutable {
        if (m_telling || setting.value() == ours)
            return;
        refuse(*this, setter, "the directory sorts and filters in its own way");
        const QScopedValueRollback telling(m_telling, true);
        setting.setValue(ours);
    }));
}

/// Searches for what the stock class was given as a fixed string; refuses a pattern that is none.
void DirectoryFilterProxy::takeStockFilter()
{
    const QRegularExpression given = filterRegularExpression();
    QString text;
    for (qsizetype i = 0; i < given.pattern().size(); ++i) {
        if (given.pattern().at(i) == u'\\' && i + 1 < given.pattern().size())
            ++i;
        text += given.pattern().at(i);
    }
    if (given.patternOptions() != QRegularExpression::CaseInsensitiveOption
        || QRegularExpression::escape(text) != given.pattern()) {
        refuse(*this, "setFilterRegularExpression", "only a fixed string can be searched for, whatever its case");
        const QScopedValueRollback telling(m_telling, true);
        setFilterRegularExpression(
            QRegularExpression(QRegularExpression::escape(search()), QRegularExpression::CaseInsensitiveOption));
    } else if (text != search()) {
        DirectoryQuery query = directoryQuery();
        std::visit([&](auto &typed) { typed.filter.search = text; }, query);
        adoptQuery(query);
    }
}

bool DirectoryFilterProxy::isSortable(int column) const
{
    return column >= 0 && column < m_columns.size() && m_columns.at(column)->isSortable();
}

bool DirectoryFilterProxy::isReadable(int column) const
{
    return column >= 0 && column < m_columns.size() && m_columns.at(column)->kind != ColumnKind::Button;
}

QString DirectoryFilterProxy::search() const
{
    return std::visit([](const auto &query) { return query.filter.search; }, directoryQuery());
}

void DirectoryFilterProxy::setSearch(const QString &search)
{
    DirectoryQuery query = directoryQuery();
    std::visit([&](auto &typed) { typed.filter.search = search; }, query);
    setDirectoryQuery(query);
}

bool DirectoryFilterProxy::showsAll() const
{
    return umh::showsAll(directoryQuery());
}

void DirectoryFilterProxy::holdRows()
{
    if (m_source)
        m_source->holdRows();
}

void DirectoryFilterProxy::releaseRows()
{
    if (m_source)
        m_source->releaseRows();
}

void DirectoryFilterProxy::expectRowsInView(int rows)
{
    if (m_source)
        m_source->expectRowsInView(rows);
}

void DirectoryFilterProxy::refresh()
{
    if (m_source && m_source->isSelected())
        m_source->select();
}

RowKey DirectoryFilterProxy::keyAt(int row) const
{
    return m_source ? m_source->keyAt(row) : 0;
}

KeyList DirectoryFilterProxy::keys() const
{
    return m_source ? m_source->keys() : KeyList();
}

QList<int> DirectoryFilterProxy::rowsOf(const QList<RowKey> &keys) const
{
    return m_source ? m_source->rowsOf(keys) : QList<int>(keys.size(), -1);
}

bool DirectoryFilterProxy::isComplete() const
{
    return m_source && m_source->isComplete();
}

int DirectoryFilterProxy::total() const
{
    return m_source ? m_source->total() : -1;
}

void DirectoryFilterProxy::setRowsInView(int first, int last)
{
    if (m_source)
        m_source->setRowsInView(first, last);
}

void DirectoryFilterProxy::expectInView(RowKey key, int height)
{
    if (m_source)
        m_source->expectInView(key, height);
}

void DirectoryFilterProxy::readAll(const QList<RowKey> &keys, const QObject *context,
                                   std::function<void(const Status &)> then)
{
    if (m_source)
        m_source->readAll(keys, context, std::move(then));
    else
        then({});
}

QString DirectoryFilterProxy::copiedHeading(int column) const
{
    const QString heading = headerData(column, Qt::Horizontal).toString();
    return m_columns.at(column)->kind == ColumnKind::Time ? heading + " (UTC)"_L1 : heading;
}

bool DirectoryFilterProxy::canFetchMore(const QModelIndex &) const
{
    return false;
}

void DirectoryFilterProxy::fetchMore(const QModelIndex &) { }

Qt::ItemFlags DirectoryFilterProxy::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QMap<int, QVariant> DirectoryFilterProxy::itemData(const QModelIndex &index) const
{
    return QAbstractItemModel::itemData(index);
}

QVariant DirectoryFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &shown = *m_columns.at(section);
    if (role == Qt::TextAlignmentRole) {
        const int side = shown.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter | Qt::TextWordWrap;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return shown.heading();
}

QVariant DirectoryFilterProxy::alignment(int column) const
{
    return m_columns.at(column)->kind == ColumnKind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

bool DirectoryFilterProxy::setItemData(const QModelIndex &index, const QMap<int, QVariant> &roles)
{
    // Past QAbstractProxyModel, which would ask the source.
    return QAbstractItemModel::setItemData(index, roles); // NOLINT(bugprone-parent-virtual-call)
}

bool DirectoryFilterProxy::setHeaderData(int section, Qt::Orientation, const QVariant &, int)
{
    return section >= 0 && section < columnCount() && refuse(*this, "setHeaderData", "headings follow the language");
}

bool DirectoryFilterProxy::insertRows(int, int, const QModelIndex &)
{
    return refuse(*this, "insertRows", "rows come by the editor only");
}

bool DirectoryFilterProxy::removeRows(int, int, const QModelIndex &)
{
    return refuse(*this, "removeRows", "rows go by the editor only");
}

bool DirectoryFilterProxy::insertColumns(int, int, const QModelIndex &)
{
    return refuse(*this, "insertColumns", "its columns are fixed");
}

bool DirectoryFilterProxy::removeColumns(int, int, const QModelIndex &)
{
    return refuse(*this, "removeColumns", "its columns are fixed");
}

void DirectoryFilterProxy::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    columnsChanged(0, columnCount() - 1);
}

void DirectoryFilterProxy::setTimesAsDays(bool asDays)
{
    if (std::exchange(m_timesAsDays, asDays) == asDays)
        return;
    columnsChanged(0, columnCount() - 1);
    Q_EMIT timesReworded();
}

/// Has views ask again for the columns that say how long ago something was.
void DirectoryFilterProxy::moveTimesOn()
{
    using namespace std::chrono_literals;
    int first = -1;
    int last = -1;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns.at(column)->kind == ColumnKind::Time) {
            first = first < 0 ? column : first;
            last = column;
        }
    }
    if (first < 0)
        return;
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, [this, first, last] { columnsChanged(first, last); });
    m_timesMoveOn.start();
}

void DirectoryFilterProxy::forwardRowSignals()
{
    using Model = QAbstractItemModel;
    connect(m_source, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_source, &Model::modelReset, this, [this] {
        findFields(); // others, or none, after a clear()
        endResetModel();
    });
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
    // A row is read as a whole, so it changes as a whole.
    connect(m_source, &Model::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                Q_EMIT dataChanged(createIndex(first.row(), 0), createIndex(last.row(), columnCount() - 1), roles);
            });
}

void DirectoryFilterProxy::forwardLayoutSignals()
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
                    columnsChanged(0, columnCount() - 1);
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

void DirectoryFilterProxy::columnsChanged(int first, int last)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(createIndex(0, first), createIndex(rowCount() - 1, last));
}

QModelIndex DirectoryFilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_source || !proxyIndex.isValid())
        return {};
    return m_source->index(proxyIndex.row(), m_fields.at(proxyIndex.column()));
}

QModelIndex DirectoryFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!m_source || !sourceIndex.isValid())
        return {};
    const qsizetype column = m_fields.indexOf(sourceIndex.column());
    return column < 0 ? QModelIndex() : createIndex(sourceIndex.row(), int(column));
}

QItemSelection DirectoryFilterProxy::mapSelectionToSource(const QItemSelection &selection) const
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

QItemSelection DirectoryFilterProxy::mapSelectionFromSource(const QItemSelection &selection) const
{
    QItemSelection mapped;
    if (!m_source)
        return mapped;
    for (const QItemSelectionRange &range : selection) {
        for (int field = range.left(); field <= range.right(); ++field) {
            const QModelIndex top = mapFromSource(m_source->index(range.top(), field));
            if (top.isValid())
                mapped.append(QItemSelectionRange(top, top.siblingAtRow(range.bottom())));
        }
    }
    return mapped;
}

QModelIndex DirectoryFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex DirectoryFilterProxy::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QModelIndex DirectoryFilterProxy::parent(const QModelIndex &) const
{
    return {};
}

int DirectoryFilterProxy::rowCount(const QModelIndex &parent) const
{
    return m_source && !parent.isValid() ? m_source->rowCount() : 0;
}

int DirectoryFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool DirectoryFilterProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

} // namespace umh

#include "moc_directoryfilterproxy.cpp"
