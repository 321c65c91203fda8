#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace umh {

// What plain widgets take from the palette and the application font. GUI thread only.

/// The icon `:/icons/NAME.svg`, a black drawing, in the text colours of \a palette: normal, disabled and selected.
///
/// Drawn for every size and device pixel ratio that it is asked for, and cached. A null icon where there is no such
/// drawing. Ask again when the palette changes.
[[nodiscard]] QIcon symbolicIcon(const QString &name, const QPalette &palette);

/// \a share (0 to 1) of \a tint over the rest of \a base; opaque.
[[nodiscard]] QColor mixed(const QColor &base, const QColor &tint, double share);

/// The contrast of two opaque colours as WCAG defines it: 1 (none) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The \a wish where it can be read on \a background, else as much of it as can be, mixed with \a text.
[[nodiscard]] QColor legible(const QColor &wish, const QColor &background, const QColor &text);

/// For text that stands behind other text in rank, on the \a background role of \a palette.
[[nodiscard]] QColor secondaryTextColor(const QPalette &palette, QPalette::ColorRole background);

/// \a font \a factor times as large, whichever unit its size is in.
[[nodiscard]] QFont scaledFont(QFont font, double factor);

} // namespace umh
