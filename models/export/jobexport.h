#pragma once

#include "domain/job.h"
#include "export/exportfields.h"
#include "export/exportwriter.h"
#include "export/listexport.h"

#include <span>
#include <stop_token>

namespace umh {

class Clock;
class Connection;

// The API users of a job as a list: each as it was seen when it was planned, why it could go, and what became of it.

/// All fields of such a list, in their order. Thread-safe.
[[nodiscard]] std::span<const ExportFieldOf<JobItem>> jobItemFields();
/// The same without how their cells are made, as writers take them.
[[nodiscard]] std::vector<ExportField> jobItemHeadings();
/// What \a item has in them.
[[nodiscard]] std::vector<ExportCell> jobItemCells(const JobItem &item, ExportLanguage language);

// What they are for other programs, in no language.
[[nodiscard]] QString wordForPrograms(JobOutcome outcome);
/// Empty while no sync has looked.
[[nodiscard]] QString presenceForPrograms(const JobItem &item);

/// Writes all API users of the job \a id to \a writer, as exportList() does.
[[nodiscard]] Result<qint64> exportJob(const Connection &connection, const JobId &id, ExportLanguage language,
                                       ExportWriter &writer, const Clock &clock, const std::stop_token &stop,
                                       const ExportProgress &onProgress = {});

} // namespace umh
