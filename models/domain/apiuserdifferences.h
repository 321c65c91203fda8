#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"

#include <QtCore/QList>

namespace umh {

/// The columns in which \a now, the same API user as \a seen but read later, differs from what a person was shown of
/// \a seen before it was to be deleted, in the order of that question. All of them are shown there; what looks alike
/// (no description and an empty one) is alike. An operator is told by its guid as well as by its name.
[[nodiscard]] QList<ApiUserSort> differencesOf(const ApiUser &seen, const ApiUser &now);

/// Whether \a now may be another one than \a seen, for all that its guid is the same: another operator's, renamed or
/// made anew.
[[nodiscard]] bool mayBeAnother(const ApiUser &seen, const ApiUser &now);

/// Whether \a now, the same API user as \a seen but read later, has been used in between: it has a later last use, a
/// first one, or more requests (the date alone may be no more than a day).
[[nodiscard]] bool usedSince(const ApiUser &seen, const ApiUser &now);

} // namespace umh
