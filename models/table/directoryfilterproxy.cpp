#include "table/directoryfilterproxy.h"

#include "domain/spreadsheettext.h"
#include "table/directorytablemodel.h"

using namespace Qt::StringLiterals;

namespace umh {

DirectoryFilterProxy::DirectoryFilterProxy(QStringList fieldNames, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_fieldNames(std::move(fieldNames))
    , m_fields(m_fieldNames.size(), -1)
{
    setDynamicSortFilter(false);
}

DirectoryFilterProxy::~DirectoryFilterProxy() = default;

void DirectoryFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    Q_ASSERT(qobject_cast<DirectoryTableModel *>(source));
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    // Past QSortFilterProxyModel, whose own mapping takes milliseconds and megabytes for every change of a large model.
    QAbstractProxyModel::setSourceModel(source); // NOLINT(bugprone-parent-virtual-call)
    m_source = static_cast<DirectoryTableModel *>(source);
    for (qsizetype column = 0; column < m_fields.size(); ++column)
        m_fields[column] = m_source->fieldIndex(m_fieldNames.at(column));
    forwardRowSignals();
    forwardLayoutSignals();
    connect(m_source, &DirectoryTableModel::queryAboutToChange, this, [this] {
        m_changingQuery = true;
        Q_EMIT queryAboutToChange();
    });
    connect(m_source, &DirectoryTableModel::queryChanged, this, &DirectoryFilterProxy::queryChanged);
    connect(m_source, &DirectoryTableModel::firstRowsReady, this, &DirectoryFilterProxy::firstRowsReady);
    connect(m_source, &DirectoryTableModel::completed, this, [this] {
        m_changingQuery = false;
        Q_EMIT completed();
    });
    connect(m_source, &DirectoryTableModel::countsChanged, this, &DirectoryFilterProxy::countsChanged);
    connect(m_source, &DirectoryTableModel::failed, this, &DirectoryFilterProxy::failed);
    endResetModel();
}

DirectoryQuery DirectoryFilterProxy::directoryQuery() const
{
    return m_source ? m_source->directoryQuery() : DirectoryQuery();
}

void DirectoryFilterProxy::setDirectoryQuery(const DirectoryQuery &query)
{
    if (m_source)
        m_source->setDirectoryQuery(query);
}

void DirectoryFilterProxy::sort(int column, Qt::SortOrder order)
{
    if (m_source && isSortable(column))
        m_source->setOrder(sortedBy(column, order));
}

Qt::SortOrder DirectoryFilterProxy::orderDirection() const
{
    return std::visit([](const auto &query) { return query.order.direction; }, directoryQuery());
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

void DirectoryFilterProxy::refresh()
{
    if (m_source && m_source->isSelected())
        m_source->select();
}

RowKey DirectoryFilterProxy::keyAt(int row) const
{
    return m_source ? m_source->keyAt(row) : 0;
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

QString DirectoryFilterProxy::copiedText(const QModelIndex &index) const
{
    return spreadsheetText(index.data().toString());
}

QString DirectoryFilterProxy::copiedHeading(int column) const
{
    const QString heading = headerData(column, Qt::Horizontal).toString();
    return holdsTimes(column) ? heading + " (UTC)"_L1 : heading;
}

bool DirectoryFilterProxy::holdsTimes(int) const
{
    return false;
}

QString DirectoryFilterProxy::copiedName(QString received)
{
    for (QChar &c : received) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' '; // or a cell would be several
    }
    return spreadsheetText(received);
}

int DirectoryFilterProxy::firstChangedColumn(int) const
{
    return 0;
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

QVariant DirectoryFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const int side = isNumber(section) ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter | Qt::TextWordWrap;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return heading(section);
}

void DirectoryFilterProxy::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    columnsChanged(0, columnCount() - 1);
}

} // namespace umh

#include "moc_directoryfilterproxy.cpp"
