#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QDateTime>

#include <optional>

namespace umh {

/// The moment that \a text names, in UTC, to the millisecond. An invalid QDateTime is "no date", which the account
/// writes as an empty text or as 0001-01-01T00:00:00. Nothing is returned for a text that is no date.
///
/// Accepted is the extended form of ISO 8601: a date, or a date and a time with or without seconds, up to seven
/// fractional digits (what is finer than a millisecond is cut off) and an offset (Z, ±hh, ±hhmm, ±hh:mm). Without
/// offset it is UTC. The years go from 1 to 9999, also after the offset is applied.
[[nodiscard]] std::optional<QDateTime> timeFromJson(QByteArrayView text);

} // namespace umh
