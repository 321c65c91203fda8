#pragma once

#include "domain/apiuser.h"
#include "domain/text/textfolding.h"

namespace umh {

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
