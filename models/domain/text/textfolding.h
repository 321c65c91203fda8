#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

/// \a text as it is sorted and searched by: without case, accents and what cannot be seen (see isInvisible()), such as
/// soft hyphens and zero-width spaces.
///
/// Compatibility decomposition (NFKD), marks removed, full case folding, and the Latin letters that Unicode does not
/// decompose but people read as a variant of another (ø, ł, đ, æ, …) as that other. Done once, when a text is
/// written, so that every database engine sorts and finds alike. Null stays null.
[[nodiscard]] QString folded(const QString &text);

/// The words of a search as typed: folded (see textfolding.h), split at white space, each once, in order.
/// At most 16 words of at most 64 characters count; the rest is left out.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace umh
