#pragma once

#include "json/jsontimes.h"
#include "json/jsonvalue.h"

#include <optional>

namespace umh {

// What a value means that should be a number, a yes or no, or a time, in every spelling that can mean one thing only.
// Nothing where it means nothing of the kind, or could mean several things.

/// Whether \a value is a text of nothing but blanks, which says as much as none.
[[nodiscard]] bool isBlank(const JsonValue &value);
/// The whole number from 0 to 2^53 that \a value is, be it as a text; 12.0 and 12e0 are one as well.
[[nodiscard]] std::optional<qint64> countFromJson(const JsonValue &value);
/// true and false; also as the texts true, false, on, off, yes and no in whatever case, and as 1 and 0.
[[nodiscard]] std::optional<bool> booleanFromJson(const JsonValue &value);
/// As timeFromJson() of a text. A number is none: seconds, milliseconds and days are all in use.
[[nodiscard]] std::optional<JsonTime> timeFromJson(const JsonValue &value, const AccountTimeZone &zone);

} // namespace umh
