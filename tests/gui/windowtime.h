#pragma once

#include "domain/time/utc.h"

#include <QtCore/QDateTime>

namespace umh {

/// When windows are shown that a test opens by themselves.
inline const QDateTime windowTime(QDate(2026, 3, 4), QTime(12, 0), inUtc);

} // namespace umh
