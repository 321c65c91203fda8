#pragma once

#include "domain/apiuserview.h"

#include <variant>

namespace umh {

/// The view that a person means by \a name: one that comes with the program, or one that they have saved in a window.
/// Else what is wrong, in a sentence that offers others.
[[nodiscard]] std::variant<ApiUserView, QString> findView(const QString &name);

} // namespace umh
