#include "views/jobs/removalplanmodel.h"

#include "domain/text/harmlesstext.h"
#include "words/columns.h"
#include "words/jobtext.h"

#include <QtCore/QHash>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The column of the overview that says the same; nothing for the verdict.
std::optional<ApiUserColumns::Index> overviewColumn(int column)
{
    switch (column) {
    case RemovalPlanModel::OperatorColumn:
        return ApiUserColumns::OperatorColumn;
    case RemovalPlanModel::UsernameColumn:
        return ApiUserColumns::UsernameColumn;
    case RemovalPlanModel::TypeColumn:
        return ApiUserColumns::TypeColumn;
    case RemovalPlanModel::LastUsedColumn:
        return ApiUserColumns::LastUsedColumn;
    case RemovalPlanModel::RequestsColumn:
        return ApiUserColumns::RequestsColumn;
    case RemovalPlanModel::DescriptionColumn:
        return ApiUserColumns::DescriptionColumn;
    default:
        return std::nullopt;
    }
}

/// Frees the memory of \a plan on another thread: of 100,000 rows that takes 90 ms.
void freeAside(RemovalPlan plan)
{
    QThreadPool::globalInstance()->start([rows = std::move(plan.rows)] {});
}

} // namespace

RemovalPlanModel::RemovalPlanModel(QObject *parent)
    : JobTableModel(ColumnCount, parent)
{ }

RemovalPlanModel::~RemovalPlanModel()
{
    freeAside(std::move(m_plan));
}

void RemovalPlanModel::setPlan(const RemovalPlan &plan)
{
    beginResetModel();
    // Most rows are as the plan has them.
    QHash<QString, bool> chosen;
    for (const RemovalPlanRow &row : std::as_const(m_plan.rows)) {
        if (!areFinal(row.concerns) && !row.goes)
            chosen.insert(row.apiUser.guid, row.goes);
    }
    freeAside(std::exchange(m_plan, plan));
    m_isAsPlanned = chosen.isEmpty();
    m_order.resize(size_t(m_plan.rows.size()));
    std::iota(m_order.begin(), m_order.end(), qsizetype(0));
    const auto hasConcern = [this](qsizetype row) { return m_plan.rows.at(row).concerns != RemovalConcerns(); };
    const auto canGo = [this](qsizetype row) { return !areFinal(m_plan.rows.at(row).concerns); };
    const auto concerned = std::stable_partition(m_order.begin(), m_order.end(), hasConcern);
    std::stable_partition(m_order.begin(), concerned, canGo);
    for (qsizetype row = 0; row < m_plan.rows.size() && !chosen.isEmpty(); ++row) {
        if (chosen.contains(m_plan.rows.at(row).apiUser.guid))
            m_plan.setGoes(row, false);
    }
    endResetModel();
    Q_EMIT goesChanged();
}

bool RemovalPlanModel::goes(int row) const
{
    return rowOf(row).goes;
}

void RemovalPlanModel::setGoes(const QList<int> &rows, bool goes)
{
    if (rows.isEmpty())
        return;
    m_isAsPlanned = false;
    for (const int row : rows)
        m_plan.setGoes(m_order.at(size_t(row)), goes);
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
    Q_EMIT goesChanged();
}

void RemovalPlanModel::takeOutConcerned()
{
    QList<int> rows;
    for (int row = 0; row < rowCount() && rowOf(row).concerns != RemovalConcerns(); ++row) // they come first
        rows += row;
    setGoes(rows, false);
}

int RemovalPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QString RemovalPlanModel::words(const RemovalPlanRow &row, int column) const
{
    const auto shown = overviewColumn(column);
    if (!shown)
        return JobText::verdict(row);
    const auto &of = ApiUserColumns::all.at(size_t(*shown));
    return of.words ? of.words(row.apiUser, m_plan.made) : of.column.worded(of.value(row.apiUser), m_plan.made);
}

QVariant RemovalPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RemovalPlanRow &row = rowOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == DescriptionColumn ? harmlessLines(row.apiUser.description)
                                                   : words(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != OperatorColumn)
            return {};
        return row.goes ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: {
        const QString text = words(row, index.column());
        if (index.column() != OperatorColumn)
            return text;
        const QString goes = areFinal(row.concerns) ? tr("cannot be deleted")
            : row.goes                              ? tr("is to be deleted")
                                                    : tr("was taken out");
        return tr("%1, %2", "operator, whether the API user is to be deleted").arg(text, goes);
    }
    case Qt::TextAlignmentRole:
        return index.column() == RequestsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CannotGoRole:
        return areFinal(row.concerns);
    case GuidRole:
        return row.apiUser.guid;
    default:
        return {};
    }
}

bool RemovalPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || areFinal(rowOf(index.row()).concerns))
        return false;
    setGoes({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QString RemovalPlanModel::heading(int column) const
{
    const auto shown = overviewColumn(column);
    return shown ? ApiUserColumns::all.at(size_t(*shown)).column.heading() : tr("Why, or what speaks against it");
}

Qt::ItemFlags RemovalPlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool canGo = !areFinal(rowOf(index.row()).concerns);
    return index.column() == OperatorColumn && canGo ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace umh

#include "moc_removalplanmodel.cpp"
