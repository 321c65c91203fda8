#pragma once

#include "export/exportwriter.h"

namespace umh {

/// How a list is written as text with separators.
struct CsvStyle
{
    char16_t separator = u','; ///< a comma, a semicolon or a tab
    bool byteOrderMark = false; ///< some spreadsheets take a file without one for another encoding than UTF-8
    ExportLanguage language = ExportLanguage::English;
    /// A terminal would be steered by some characters, which then stand as marks; a file holds everything exactly.
    bool isForTerminal = false;

    friend bool operator==(const CsvStyle &, const CsvStyle &) = default;
};

/// The style that the spreadsheets of \a locale open without asking: they take the comma where it separates no
/// decimals.
[[nodiscard]] CsvStyle csvStyleFor(const QLocale &locale);

/// RFC 4180, with formulas defused (see spreadsheetText()).
class CsvWriter final : public ExportWriter
{
public:
    CsvWriter(const CsvStyle &style, ByteSink sink);

    [[nodiscard]] Status begin(std::span<const ExportField> fields, bool hasMarks) override;
    [[nodiscard]] Status add(std::span<const ExportCell> cells, bool isMarked) override;
    [[nodiscard]] Status end() override;

private:
    void addCell(const QString &text, bool isLast);
    [[nodiscard]] QString textOf(const ExportCell &cell) const;

    const CsvStyle m_style;
    BufferedSink m_sink;
};

} // namespace umh
