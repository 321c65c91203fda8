#pragma once

#include <QtCore/QStringList>

namespace umh {

/// The words of a search as typed: folded (see textfolding.h), split at white space, each once, in order.
/// At most 16 words of at most 64 characters count; the rest is left out.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace umh
