#pragma once

#include "domain/error.h"

namespace umh {

// What an error means for a job.

/// Whether a person has to see to it, so that waiting is of no use.
[[nodiscard]] bool needsAPerson(ErrorKind kind);
/// Whether it is what the account says of one API user, and may say of that one only.
[[nodiscard]] bool isAboutOne(ErrorKind kind);

} // namespace umh
