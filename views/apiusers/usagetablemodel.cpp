#include "views/apiusers/usagetablemodel.h"

#include "domain/time/utc.h"
#include "words/apiusertext.h"

#include <QtCore/QLocale>

namespace umh {
namespace {

QString timeInWords(qint64 moment)
{
    return ApiUserText::exactly(QDateTime::fromMSecsSinceEpoch(moment, inUtc));
}

} // namespace

UsageTableModel::UsageTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

UsageTableModel::~UsageTableModel() = default;

void UsageTableModel::setHistory(const UsageHistory &history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
}

void UsageTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

int UsageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.samples().size());
}

int UsageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RequestsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const UsageSample &sample = m_history.samples()[m_history.samples().size() - 1 - std::size_t(index.row())];
    switch (Column(index.column())) {
    case SyncColumn:
        return timeInWords(sample.at);
    case RequestsColumn:
        return sample.requests ? QLocale().toString(*sample.requests) : tr("Unknown", "number of requests");
    case LastUsedColumn:
        return sample.lastUsed ? timeInWords(*sample.lastUsed) : tr("Unknown", "time of the last use");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case SyncColumn:
        return tr("Sync");
    case RequestsColumn:
        return ApiUserText::heading(ApiUserSort::Requests);
    case LastUsedColumn:
        return ApiUserText::heading(ApiUserSort::LastUsed);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace umh

#include "moc_usagetablemodel.cpp"
