#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace umh {

// What commands write for other programs.

/// Appends \a text in UTF-8; QString::toUtf8() writes a question mark for half a surrogate pair.
void appendAsUtf8(QByteArray &to, QStringView text);
/// \a time in UTC, with milliseconds only where there are any; empty for an invalid one.
[[nodiscard]] QString utcForPrograms(const QDateTime &time);
/// Appends \a name as it is, then \a text as JSON has it, with what would steer a terminal escaped; null for a null
/// one.
void appendJsonText(const char *name, const QString &text, QByteArray &to);
/// Appends \a text as a cell of CSV, defused, and \a after.
void appendCsvCell(const QString &text, QByteArray &to, char after);

} // namespace umh
