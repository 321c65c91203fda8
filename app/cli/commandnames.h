#pragma once

#include "domain/result.h"

#include <QtCore/QString>

namespace umh {

struct CommandLine;
class Connection;

/// \a typed as the directory keeps guids; as it is where it is none.
[[nodiscard]] QString storedGuid(const QString &typed);

/// Completes the filter of \a commandLine with the guids of the operator group and the operator that it names, and
/// makes sure that there is such a type. Returns what is wrong with them, as a sentence with what to name instead; null
/// where nothing is.
[[nodiscard]] Result<QString> lookUpNames(const Connection &connection, CommandLine &commandLine);

} // namespace umh
