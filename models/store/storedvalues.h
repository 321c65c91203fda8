#pragma once

#include "domain/apiuser.h"
#include "domain/text/textfolding.h"
#include "domain/time/utc.h"

#include <QtCore/QDate>
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

// Days of the calendar are whole days since 1970-01-01, of no time zone; texts that are empty are as good as none.

/// \a day as stored; a null QVariant of an integer for an invalid one.
[[nodiscard]] inline QVariant toStoredDay(const QDate &day)
{
    return day.isValid() ? QVariant(QDate(1970, 1, 1).daysTo(day)) : QVariant(QMetaType::fromType<qint64>());
}

/// The day that \a stored stands for; invalid for NULL.
[[nodiscard]] inline QDate fromStoredDay(const QVariant &stored)
{
    return stored.isNull() ? QDate() : QDate(1970, 1, 1).addDays(stored.toLongLong());
}

/// \a text as stored where nobody tells an empty one from none.
[[nodiscard]] inline QVariant toStoredText(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
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
