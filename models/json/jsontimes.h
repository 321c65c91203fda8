#pragma once

#include "domain/time/accounttimezone.h"
#include "json/jsonvalue.h"

#include <QtCore/QDateTime>

#include <optional>

namespace umh {

/// A time as JSON tells it.
struct JsonTime
{
    QDateTime moment{}; ///< UTC, to the millisecond; invalid for "no date"
    bool hasOffset = false;
};

/// The time that \a value names. "No date" is written as an empty or blank text or as 0001-01-01T00:00:00. Nothing is
/// returned for a text that is no date, nor for a number: seconds, milliseconds and days are all in use.
///
/// Accepted is the extended form of ISO 8601, with the freedoms that it and RFC 3339 leave: a date, or a date and a
/// time with or without seconds, a T or a blank between them, any number of fractional digits behind a point or a comma
/// (what is finer than a millisecond is cut off) and an offset (Z, ±hh, ±hhmm, ±hh:mm), T and Z in either case, and
/// blanks around it. Without an offset it is a wall time of \a zone. The years go from 1 to 9999, also in UTC.
[[nodiscard]] std::optional<JsonTime> timeFromJson(const JsonValue &value, const AccountTimeZone &zone);

/// Whether \a lastUse is 1970-01-01T00:00:00 in whatever time zone: what programs make of no date at all that count
/// time from there.
[[nodiscard]] bool isUnset(const QDateTime &lastUse);

} // namespace umh
