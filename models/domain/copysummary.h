#pragma once

#include <QtCore/QtGlobal>

namespace umh {

/// How much a directory held that was copied.
struct CopySummary
{
    qint64 operators = 0;
    qint64 groups = 0;
    qint64 apiUsers = 0;
    qint64 entries = 0; ///< of the journal

    friend bool operator==(const CopySummary &, const CopySummary &) = default;
};

} // namespace umh
