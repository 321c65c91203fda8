#pragma once

#include "store/directoryloader.h"

#include <QtCore/QString>

namespace umh {

// What a load did, in a sentence or two.

/// Of an import: never removes anything.
[[nodiscard]] QString importSummaryText(const LoadSummary &summary);
/// Of a sync: what is unchanged is not worth a word.
[[nodiscard]] QString syncSummaryText(const LoadSummary &summary);

} // namespace umh
