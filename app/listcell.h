#pragma once

#include <QtCore/QString>

namespace umh {

// Text in a terminal. Widths are what terminals agree on (wcwidth): nothing for marks and format characters, two
// columns for East Asian wide characters and emoji, one for the rest; not for control characters.

/// How many columns \a text takes.
[[nodiscard]] int displayWidth(QStringView text);

/// \a text in at most \a columns (from 1 on): where it is wider, cut between two characters as people see them, and
/// ended with an ellipsis.
[[nodiscard]] QString elided(const QString &text, int columns);

} // namespace umh
