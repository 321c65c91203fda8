#pragma once

#include <QtCore/QString>

namespace umh {

// Text for the cells of a spreadsheet, whatever stands in it and whatever separates the cells. Thread-safe.

/// \a text as a spreadsheet should take it, in a cell between \a separator, a comma, a semicolon or a tab: what it
/// would read as a formula gets a leading apostrophe. That is what begins with = + - @, also as their full-width forms
/// and behind what a spreadsheet may pass over (white space, what is not visible, a quotation mark); and a tab or a
/// line break at the start. The same for what follows another of the separators or a line break within the text, where
/// a cell begins for a reader that separates by these. Source of the signs: OWASP, "CSV Injection".
[[nodiscard]] QString spreadsheetText(const QString &text, char16_t separator = u',');

// The same in a form that can be read back: where \a text has apostrophes already before what would be a formula, there
// is one more. Whatever defusedCell() makes of a text, textOfDefusedCell() makes that text of.
[[nodiscard]] QString defusedCell(const QString &text);
[[nodiscard]] QString textOfDefusedCell(const QString &cell);

/// \a cell as it stands between separators: in quotation marks, with those within it doubled, where it holds a
/// quotation mark, a line break or what separates cells (comma, semicolon, tab).
[[nodiscard]] QString quotedCell(const QString &cell);

} // namespace umh
