#pragma once

#include "domain/error.h"
#include "domain/job.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QMetaType>

#include <optional>

namespace umh {

/// How far a job is.
struct JobProgress
{
    Job job{};
    QMap<JobOutcome, qint64> tally{}; ///< how many have come to which outcome
    qint64 total = 0;
    bool slow = false; ///< the account has asked to be asked slowly
    QDateTime waitsUntil{}; ///< UTC, where nothing is done until then; else invalid
    std::optional<Error> problem{}; ///< why it waits, or does not know what became of one

    /// One that had come to \a from has come to \a to.
    void count(JobOutcome from, JobOutcome to)
    {
        --tally[from];
        ++tally[to];
        tally.removeIf([](const auto &entry) { return entry.value() == 0; });
    }
    /// How many are decided.
    [[nodiscard]] qint64 done() const
    {
        return total - tally.value(JobOutcome::Planned) - tally.value(JobOutcome::NotKnown);
    }
};

} // namespace umh

Q_DECLARE_METATYPE(umh::JobProgress)
