#pragma once

#include "words/columns.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <variant>

namespace umh {

/// What one cell of an exported list holds; nothing where it is not known. Times are UTC. A cell of a column of times
/// can hold words instead: why there is none.
using ExportCell = std::variant<std::monostate, QString, QDateTime, QDate, qint64, bool>;

/// \a cell of a column of \a kind as people read it in the present language, on one line, with nothing that would steer
/// a terminal. Times exactly, in UTC.
[[nodiscard]] QString readable(const ExportCell &cell, ColumnKind kind);

// Nothing for a text that is null, and for a time that is invalid.
[[nodiscard]] ExportCell textCell(const QString &text);
[[nodiscard]] ExportCell timeCell(const QDateTime &time);
/// An empty text is as good as none.
[[nodiscard]] ExportCell factCell(const QString &text);

} // namespace umh
