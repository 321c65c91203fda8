#pragma once

#include "store/directoryloader.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

// What a load did, in a sentence or two.

/// Of an import, which never removes anything: a sentence for each kind that there was something of.
[[nodiscard]] QStringList importSummary(const LoadSummary &summary);
/// Of a sync: what is unchanged is not worth a word.
[[nodiscard]] QString syncSummaryText(const LoadSummary &summary);

} // namespace umh
