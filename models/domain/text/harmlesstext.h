#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <limits>

namespace umh {

// Text from outside, made fit to stand in a sentence, a table or a terminal: on one line, without control characters,
// and steering nothing. What cannot be seen, but matters, stands as a mark in its place: U+202E as "‹U+202E›".
// Thread-safe.

// Prose, of which only the words count. White space is a space; what changes the order of reading is marked (see
// isDirectional(); the joiners that some scripts need stay); half a surrogate pair is U+FFFD.

/// All of \a text.
[[nodiscard]] QString harmlessProse(QStringView text);
/// Its beginning, of no more than \a most characters (at least 2), marks counting as one; the last of them is "…" where
/// something is left out.
[[nodiscard]] QString harmlessBeginning(QStringView text, qsizetype most);
/// Its end, likewise: for paths, whose end says most.
[[nodiscard]] QString harmlessEnd(QStringView text, qsizetype most);
/// All of \a text, on the lines that it has.
[[nodiscard]] QString harmlessLines(QStringView text);

/// A name, so that no two look the same only because of characters that cannot be seen: all of these are marked
/// (invisible, format and control characters, spaces of other kinds, half a surrogate pair), and spaces at the ends and
/// those after another one are "␣". Of a name longer than \a most characters only the beginning, with "…".
///
/// Mostly there is nothing to do, and then \a name itself comes back.
[[nodiscard]] QString harmlessText(const QString &name, qsizetype most = std::numeric_limits<qsizetype>::max());

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
