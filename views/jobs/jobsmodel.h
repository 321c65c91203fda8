#pragma once

#include "domain/jobprogress.h"
#include "views/jobs/jobtablemodel.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

namespace umh {

/// The jobs of a directory, the newest first. GUI thread.
class JobsModel final : public JobTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ProgressColumn, DeletedColumn, PlannedColumn, WhoColumn, ColumnCount };

    explicit JobsModel(QObject *parent = nullptr);

    /// Shows \a jobs; those that are shown already keep their rows, as jobs only ever come.
    void setJobs(const QList<JobProgress> &jobs);
    /// One of them is so far.
    void setProgress(const JobProgress &progress);
    [[nodiscard]] const QList<JobProgress> &jobs() const { return m_jobs; }
    /// The row of the job with \a id; -1 where there is none.
    [[nodiscard]] int rowOf(const JobId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;

private:
    QList<JobProgress> m_jobs;
};

/// What has become of each API user of a job, read in pieces as it is looked at. GUI thread.
class JobItemsModel final : public JobTableModel
{
    Q_OBJECT

public:
    enum Column { OperatorColumn, UsernameColumn, TypeColumn, OutcomeColumn, DetailColumn, WhenColumn, ColumnCount };
    static constexpr int pieceRows = 256;

    explicit JobItemsModel(QObject *parent = nullptr);

    /// Shows the \a total items of the job with \a id; of the one that is shown, what is known is read again as it is
    /// looked at.
    void setJob(const JobId &id, qint64 total);
    [[nodiscard]] const JobId &job() const { return m_job; }
    /// \a items of the job with \a id, in order, the first of them at \a from.
    void setItems(const JobId &id, qint64 from, const QList<JobItem> &items);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;

Q_SIGNALS:
    /// pieceRows items of the job, from the one at \a from on, are looked at and not known.
    void itemsWanted(const umh::JobId &id, qint64 from) const;

private:
    [[nodiscard]] const JobItem *item(int row) const;

    JobId m_job;
    int m_total = 0;
    QHash<qint64, QList<JobItem>> m_pieces; ///< by the position of the first
    mutable QSet<qint64> m_wanted; ///< have been asked for, or are known and up to date
};

} // namespace umh
