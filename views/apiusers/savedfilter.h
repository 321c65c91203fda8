#pragma once

#include <QtCore/QVariantMap>

namespace umh {

struct ApiUserFilter;

// How the settings keep what a person filters API users by.

/// \a filter as the settings keep it, without its search.
[[nodiscard]] QVariantMap savedFilter(const ApiUserFilter &filter);
/// The filter that was \a saved by savedFilter(); of what was not saved or is not understood, that of \a scope. What it
/// says of an operator or a group may be of another directory.
[[nodiscard]] ApiUserFilter restoredFilter(const QVariantMap &saved, const ApiUserFilter &scope);

} // namespace umh
