#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace umh {

// How texts and times are written for other programs. Thread-safe.

/// Appends \a text in UTF-8, half a surrogate pair as U+FFFD; QString::toUtf8() writes a question mark for it.
void appendUtf8(QByteArray &to, QStringView text);
/// Appends \a text with its quotes as JSON has it, with what would steer a terminal escaped.
void appendJsonText(QByteArray &to, QStringView text);
/// Appends \a name as it is, such as `,"guid":`, then \a text as appendJsonText() does; null for a null one.
void appendJsonMember(QByteArray &to, const char *name, const QString &text);
/// \a time in UTC, with milliseconds only where there are any; empty for an invalid one.
[[nodiscard]] QString isoTime(const QDateTime &time);

} // namespace umh
