#pragma once

#include <QtCore/QtGlobal>

namespace umh {

/// Identifies a row of one of the directory's tables (API users, operators, operator groups); never used again in that
/// table after its row is deleted. 0 is no key.
using RowKey = qint64;

} // namespace umh
