#pragma once

#include "domain/jobprogress.h"
#include "domain/removalplan.h"
#include "export/csvwriter.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace umh {

enum class ListFormat;

// Plans and jobs as commands print them, in UTF-8: as text in the present language, in the other formats in English.

/// \a plan, with no more than \a mostRows of its rows as text.
[[nodiscard]] QByteArray writtenPlan(const RemovalPlan &plan, ListFormat format, qsizetype mostRows);
/// All of \a jobs.
[[nodiscard]] QByteArray writtenJobs(const QList<JobProgress> &jobs, ListFormat format);

/// One job with its items, piece by piece: begin(), then add() for each item, then end(); each appends to what it is
/// given.
class JobWriter final
{
public:
    /// As text only those that are not deleted, where \a onlyOthers.
    JobWriter(ListFormat format, bool onlyOthers);

    void begin(const JobProgress &job, QByteArray &to);
    void add(const JobItem &item, QByteArray &to);
    void end(QByteArray &to);

private:
    const ListFormat m_format;
    const bool m_onlyOthers;
    bool m_isFirst = true;
    QByteArray m_csvWritten; ///< and not handed on yet
    CsvWriter m_csv;
};

} // namespace umh
