#include "views/jobs/jobsmodel.h"

#include "domain/apiusertypes.h"
#include "words/apiusertext.h"
#include "words/jobtext.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
JobsModel::JobsModel(QObject *parent)
    : JobTableModel(ColumnCount, parent)
{ }

void JobsModel::setJobs(const QList<JobProgress> &jobs)
{
    const qsizetype added = jobs.size() - m_jobs.size();
    const bool goesOn = added >= 0
        && std::equal(m_jobs.begin(), m_jobs.end(), jobs.begin() + added,
                      [](const JobProgress &one, const JobProgress &other) { return one.job.id == other.job.id; });
    if (!goesOn) {
        beginResetModel();
        m_jobs = jobs;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_jobs = jobs;
        endInsertRows();
    }
    m_jobs = jobs;
    tellAllChanged();
}

void JobsModel::setProgress(const JobProgress &progress)
{
    const int row = rowOf(progress.job.id);
    if (row < 0)
        return;
    m_jobs[row] = progress;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int JobsModel::rowOf(const JobId &id) const
{
    const auto found = std::ranges::find_if(m_jobs, [&](const JobProgress &shown) { return shown.job.id == id; });
    return found == m_jobs.end() ? -1 : int(found - m_jobs.begin());
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobProgress &shown = m_jobs.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == PlannedColumn)
        return ApiUserText::exactly(shown.job.planned);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case NameColumn:
        return JobText::name(shown.job.number);
    case StateColumn:
        return JobText::state(shown.job.state);
    case ProgressColumn:
        return tr("%1 of %2", "API users of a job that are done")
            .arg(locale.toString(shown.done()), locale.toString(shown.total));
    case DeletedColumn:
        return locale.toString(shown.tally.value(JobOutcome::Deleted));
    case PlannedColumn:
        return ApiUserText::exactly(shown.job.planned);
    case WhoColumn:
        return ApiUserText::oneLine(shown.job.host.isEmpty()
                                        ? shown.job.who
                                        : tr("%1 on %2", "a person, a computer").arg(shown.job.who, shown.job.host));
    default:
        return {};
    }
}

QString JobsModel::heading(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Job");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    case DeletedColumn:
        return tr("Deleted");
    case PlannedColumn:
        return tr("Planned");
    case WhoColumn:
        return tr("By");
    default:
        return {};
    }
}

JobItemsModel::JobItemsModel(QObject *parent)
    : JobTableModel(ColumnCount, parent)
{ }

void JobItemsModel::setJob(const JobId &id, qint64 total)
{
    if (id == m_job && pluralCount(total) == m_total) {
        m_wanted.clear();
        tellAllChanged();
        return;
    }
    beginResetModel();
    m_job = id;
    m_total = pluralCount(total);
    m_pieces.clear();
    m_wanted.clear();
    endResetModel();
}

void JobItemsModel::setItems(const JobId &id, qint64 from, const QList<JobItem> &items)
{
    if (id != m_job || items.isEmpty())
        return;
    m_pieces.insert(from, items);
    const int last = std::min(m_total, int(from + items.size())) - 1;
    if (from <= last)
        Q_EMIT dataChanged(index(int(from), 0), index(last, ColumnCount - 1));
}

const JobItem *JobItemsModel::item(int row) const
{
    const qint64 from = row - row % pieceRows;
    if (!m_wanted.contains(from)) {
        m_wanted.insert(from);
        Q_EMIT itemsWanted(m_job, from);
    }
    const auto piece = m_pieces.constFind(from);
    return piece == m_pieces.cend() || row - from >= piece->size() ? nullptr : &piece->at(row - from);
}

int JobItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant JobItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JobItem *shown = item(index.row());
    if (!shown)
        return {};
    switch (index.column()) {
    case OperatorColumn:
        return ApiUserText::oneLine(shown->seen.operatorName);
    case UsernameColumn:
        return ApiUserText::oneLine(shown->seen.username);
    case TypeColumn:
        return ApiUserText::oneLine(displayType(shown->seen.type));
    case OutcomeColumn:
        return JobText::outcome(shown->outcome);
    case DetailColumn: {
        const QString detail = shown->outcome == JobOutcome::Planned ? JobText::reason(reasonFrom(shown->reason))
                                                                     : JobText::detail(*shown);
        return QString(detail + u' ' + JobText::presence(*shown)).trimmed();
    }
    case WhenColumn:
        return ApiUserText::exactly(shown->at);
    default:
        return {};
    }
}

QString JobItemsModel::heading(int column) const
{
    switch (column) {
    case OperatorColumn:
        return ApiUserText::heading(ApiUserSort::Operator);
    case UsernameColumn:
        return ApiUserText::heading(ApiUserSort::Username);
    case TypeColumn:
        return ApiUserText::heading(ApiUserSort::Type);
    case OutcomeColumn:
        return tr("Outcome");
    case DetailColumn:
        return tr("Details");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace umh

#include "moc_jobsmodel.cpp"
