#pragma once

#include "domain/result.h"
#include "store/load/directoryloader.h"

#include <QtCore/QStringList>

#include <functional>
#include <stop_token>

namespace umh {

class Clock;
class Connection;

/// How far a load is. Reading counts bytes of all files; copying counts rows; indexing counts steps.
struct LoadProgress
{
    enum class Phase { Reading, Copying, Indexing };
    Phase phase = Phase::Reading;
    qint64 done = 0;
    qint64 total = 0;
};
using LoadProgressHandler = std::function<void(const LoadProgress &)>;

/// Whether the files at \a paths can be read and seem to be answers of an account, by their first elements: for before
/// anything is made for what is in them.
[[nodiscard]] Status checkFiles(const QStringList &paths);

/// Puts saved answers of the account's API into the directory: each file a JSON array of operators, operator groups or
/// API users, in any order; what each holds is recognised. All of it or nothing.
///
/// An error names the file, the element and the field. Runs on the connection's thread for as long as it takes;
/// \a onProgress is called there, often enough for a progress bar; \a stop ends it with Cancelled.
[[nodiscard]] Result<LoadSummary> importFiles(const Connection &connection, const QStringList &paths,
                                              const Clock &clock, const std::stop_token &stop = {},
                                              const LoadProgressHandler &onProgress = {});

} // namespace umh
