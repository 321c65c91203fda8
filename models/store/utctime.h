#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

namespace umh {

// The one place where times enter and leave the database: whole milliseconds since 1970-01-01 UTC, NULL for none.
// Numbers sort and compare alike on every engine, and no driver can take them for local time.

/// \a time as stored; a null QVariant of an integer for an invalid one.
[[nodiscard]] inline QVariant toStoredTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

/// The time in UTC that \a stored stands for; invalid for NULL.
[[nodiscard]] inline QDateTime fromStoredTime(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

} // namespace umh
