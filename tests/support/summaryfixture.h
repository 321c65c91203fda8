#pragma once

#include "store/connection.h"

#include <QtCore/QStringList>

namespace umh {

/// Where what the directory has summed up of operators, groups and API users is not what counting the rows gives, in
/// words. Empty where all is right.
[[nodiscard]] QStringList wrongSummaries(const Connection &connection);

} // namespace umh
