#pragma once

#include "export/exportwriter.h"
#include "words/exporttext.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <utility>

struct lxw_format;

namespace umh {

/// What a workbook says of its list.
struct SheetTexts
{
    using Facts = QList<std::pair<QString, QString>>; ///< what it is called, and what it is

    QString listName; ///< of the first sheet
    QString factsName; ///< of the second one
    /// What stands in that: of a list of \a rows, with \a cutTexts that were too long for a cell. Called at the end.
    std::function<Facts(qint64 rows, qint64 cutTexts)> facts;
};

/// The texts of a workbook with the list that \a facts is about, but for the numbers in it, in the present language.
[[nodiscard]] SheetTexts sheetTextsOf(const ExportFacts &facts);

/// A workbook for spreadsheets (XLSX) with a list in its first sheet: times as times of UTC, numbers as numbers,
/// everything else as text, which is never a formula. Takes a constant amount of memory; until the end, the rows stand
/// in nameless files in the folder of the workbook.
///
/// Source of the limits: ECMA-376 and "Excel specifications and limits": rows, and characters in a cell.
class SheetWriter final : public ExportWriter
{
public:
    static constexpr qint64 mostRows = 1'048'575; ///< below the heading
    static constexpr qsizetype longestText = 32'767; ///< in UTF-16

    /// Headings and words are those of the present language. Writes to \a file, which may be there already; \a path is
    /// what errors call it.
    SheetWriter(const QString &file, const QString &path, SheetTexts texts);
    /// What has not been ended is not written.
    ~SheetWriter() override;

    [[nodiscard]] Status begin(std::span<const ExportField> fields, bool hasMarks) override;
    /// TooManyRows after mostRows.
    [[nodiscard]] Status add(std::span<const ExportCell> cells, bool isMarked) override;
    /// Writes the file: takes about as long as all rows before, and cannot be stopped.
    [[nodiscard]] Status end() override;

private:
    class Workbook;

    void addCell(size_t column, const ExportCell &cell);
    void addNumber(size_t column, double number, lxw_format *format);
    void addText(size_t column, const QString &text);
    void addFacts();
    [[nodiscard]] Error failed(int error) const;
    /// Whether all rows have arrived in the file: the library does not look whether what it writes in between goes
    /// well.
    [[nodiscard]] Status checkRows() const;

    const QString m_file;
    const QString m_path;
    const SheetTexts m_texts;
    std::unique_ptr<Workbook> m_workbook;
    std::vector<ExportField> m_fields;
    std::vector<int> m_widths; ///< in characters, of what stands in the columns so far
    qint64 m_rows = 0;
    qint64 m_rowsWithCells = 0; ///< the library leaves out those without any
    bool m_rowHasCells = false;
    qint64 m_cutTexts = 0;
};

} // namespace umh
