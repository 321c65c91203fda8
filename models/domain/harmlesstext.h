#pragma once

#include <QtCore/QString>

namespace umh {

// Text from outside, made fit to stand in a sentence, a table or a terminal: on one line, without control characters,
// without those that reorder what stands behind them (embeddings, overrides, isolates; the marks that right-to-left
// text needs stay), and with U+FFFD for half a surrogate pair. Thread-safe.

/// All of \a text.
[[nodiscard]] QString harmlessText(QStringView text);
/// Its beginning, of no more than \a most characters (at least 2); the last of them is "…" where something is left out.
[[nodiscard]] QString harmlessBeginning(QStringView text, qsizetype most);
/// Its end, likewise: for paths, whose end says most.
[[nodiscard]] QString harmlessEnd(QStringView text, qsizetype most);

} // namespace umh
