#pragma once

#include <QtCore/QStringView>

namespace umh {

// What makes two texts look alike that are not the same. Thread-safe.

/// Whether nothing is to be seen of \a c, and nothing missed: soft hyphens, zero-width spaces and joiners, marks of
/// direction, variation selectors, tags, fillers. White space is not meant.
[[nodiscard]] bool isInvisible(char32_t c);

/// Whether \a c, which cannot be seen itself, has what stands beside or behind it read in another order: the marks of
/// direction (U+061C, U+200E, U+200F), embeddings, overrides and isolates.
[[nodiscard]] bool isDirectional(char32_t c);

/// Whether a word of \a text has letters of two alphabets that share shapes, such as a Cyrillic а among Latin letters.
/// Words that are of one alphabet each, with a space or a hyphen between, are no mixture, nor are Chinese characters
/// beside others.
[[nodiscard]] bool mixesAlphabets(QStringView text);

} // namespace umh
