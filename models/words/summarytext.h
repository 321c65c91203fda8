#pragma once

#include "domain/copysummary.h"
#include "domain/loadsummary.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

// What a load did, in a sentence or two.

/// Of an import, which never removes anything: a sentence for each kind that there was something of.
[[nodiscard]] QStringList importSummary(const LoadSummary &summary);
/// Of a sync: what is unchanged is not worth a word.
[[nodiscard]] QString syncSummaryText(const LoadSummary &summary);

/// Of a copy: how much there is now in both places.
[[nodiscard]] QString copySummaryText(const CopySummary &summary);

/// What there is to say of values that were not understood, and of a time zone that seems to be another one than
/// \a timeZone (as Account::timeZone); empty where there is nothing.
[[nodiscard]] QString remarksText(const LoadSummary &summary, const QString &timeZone = {});
/// Tells remarks apart, but for their numbers and examples: whoever has been told of some need not be told again. Empty
/// where there are none.
[[nodiscard]] QStringList remarksOf(const LoadSummary &summary);

} // namespace umh
