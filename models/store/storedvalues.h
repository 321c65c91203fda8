#pragma once

#include "domain/apiuser.h"
#include "domain/text/textfolding.h"
#include "domain/time/utc.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <optional>

namespace umh {

// How values stand in the database. Times are whole milliseconds since 1970-01-01 UTC, NULL for none: numbers sort and
// compare alike on every engine, and no driver can take them for local time.

/// \a time as stored; a null QVariant of an integer for an invalid one.
[[nodiscard]] inline QVariant toStoredTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

/// The time in UTC that \a stored stands for; invalid for NULL.
[[nodiscard]] inline QDateTime fromStoredTime(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), inUtc);
}

/// \a number as stored; a null QVariant of an integer for none.
template<typename Number>
[[nodiscard]] QVariant toStoredNumber(const std::optional<Number> &number)
{
    return number ? QVariant(qint64(*number)) : QVariant(QMetaType::fromType<qint64>());
}

[[nodiscard]] inline std::optional<qint64> fromStoredNumber(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(stored.toLongLong());
}

// What the folded columns hold that can be null: they are where there is nothing to read, so that it sorts last.

[[nodiscard]] inline QString foldedOrNull(const QString &text)
{
    // Folding can take away all there is (marks) and bring up white space (what stands for a mark alone).
    const QString readable = folded(text).trimmed();
    return readable.isEmpty() ? QString() : readable;
}

/// \a type as received or as displayType() writes it.
[[nodiscard]] inline QString foldedType(const QString &type)
{
    return foldedOrNull(displayType(type));
}

[[nodiscard]] inline QString foldedType(const ApiUser &apiUser)
{
    return foldedType(apiUser.type);
}

[[nodiscard]] inline QString foldedDescription(const ApiUser &apiUser)
{
    return foldedOrNull(apiUser.description);
}

} // namespace umh
