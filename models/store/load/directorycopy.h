#pragma once

#include "domain/copysummary.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "store/directorylocation.h"
#include "store/load/importer.h"

#include <stop_token>

namespace umh {

/// For servers that ask for one, else empty: then libpq looks for one by itself.
struct CopyPasswords
{
    Secret from{};
    Secret to{};
};

/// Copies the directory at \a from to \a to, exactly, whichever engines they are for: every row with its key, the
/// journal with its numbers and hashes, and what keys and numbers come next. It is the same directory afterwards, with
/// the same guid, for people who go on with it there; only leases stay behind (storedTables()).
///
/// Reads one consistent state of \a from, which others may go on changing, and changes nothing there; writes one
/// transaction. A file at \a to is made under another name beside it, and takes its place in the end. Of an error, a
/// \a stop (Cancelled) or a killed program nothing is left at \a to.
///
/// Errors besides those of opening, which name the place that they are about: OlderDirectory, and NewerSchema, where \a
/// from is for an older or newer program; SamePlace; NotEmpty where a directory at \a to holds anything, and PlaceTaken
/// where something else is there; Corrupt for a value that no program of ours has written. A folder that is missing is
/// FileNotFound. Runs on any thread, for as long as it takes; \a onProgress is told of rows, and of indexes.
[[nodiscard]] Result<CopySummary> copyDirectory(const DirectoryLocation &from, const DirectoryLocation &to,
                                                const std::stop_token &stop = {},
                                                const LoadProgressHandler &onProgress = {},
                                                const CopyPasswords &passwords = {});

} // namespace umh
