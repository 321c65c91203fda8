#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <variant>

namespace umh {

/// What one cell of an exported list holds; nothing where it is not known. Times are UTC. A cell of a column of times
/// can hold words instead: why there is none.
using ExportCell = std::variant<std::monostate, QString, QDateTime, QDate, qint64, bool>;

} // namespace umh
