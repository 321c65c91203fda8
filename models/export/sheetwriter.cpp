#include "export/sheetwriter.h"

#include "domain/system/fileerror.h"
#include "domain/time/utc.h"
#include "export/programtext.h"
#include "words/operatortext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <minizip/unzip.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int leastSheetWidth = 10;
constexpr int mostSheetWidth = 60;

/// \a text as XML can hold it and a spreadsheet shows it as it was: what XML cannot hold is written as _xHHHH_, and so
/// is what only looks so. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
QString sheetText(const QString &text)
{
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString escaped = text;
    if (escaped.contains("_x"_L1))
        escaped.replace(looksEscaped, u"_x005F_"_s);
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const char16_t c = escaped.at(i).unicode();
        if ((c < 0x20 && c != u'\t' && c != u'\n') || c == 0x7f) {
            escaped.replace(i, 1, u"_x%1_"_s.arg(c, 4, 16, QChar(u'0')));
            i += 6;
        } else if (c >= 0xfffe) {
            escaped[i] = QChar::ReplacementCharacter;
        }
    }
    return escaped;
}

/// Days since the beginning of what spreadsheets count, in UTC; nothing where they count no days, or not these.
std::optional<double> sheetTime(const QDateTime &time)
{
    static const QDateTime beginning(QDate(1899, 12, 30), QTime(0, 0), inUtc);
    // Before March 1900 spreadsheets do not agree.
    if (!time.isValid() || time.toUTC().date() < QDate(1900, 3, 1) || time.toUTC().date().year() > 9999)
        return std::nullopt;
    constexpr double msPerDay = 24.0 * 60 * 60 * 1000;
    return double(beginning.msecsTo(time)) / msPerDay;
}

} // namespace

SheetTexts sheetTextsOf(const ExportFacts &facts)
{
    return {
        .listName = facts.list, .factsName = ExportText::factsName(), .facts = [facts](qint64 rows, qint64 cutTexts) {
            ExportFacts all = facts;
            all.rows = rows;
            all.cutTexts = cutTexts;
            return ExportText::facts(all);
        }};
}

/// The library's workbook with its sheets and formats, which it owns.
class SheetWriter::Workbook final
{
public:
    explicit Workbook(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        lxw_workbook_options options{}; // newer versions of the library have more of them
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        options.use_zip64 = LXW_TRUE;
        book = workbook_new_opt(m_path.constData(), &options);
    }
    ~Workbook() { lxw_workbook_free(book); }
    Q_DISABLE_COPY_MOVE(Workbook)

    /// Opens both sheets. Whether there was room for that.
    [[nodiscard]] bool begin(const SheetTexts &texts)
    {
        if (!book)
            return false;
        list = workbook_add_worksheet(book, texts.listName.toUtf8().constData());
        facts = workbook_add_worksheet(book, texts.factsName.toUtf8().constData());
        bold = workbook_add_format(book);
        time = workbook_add_format(book);
        day = workbook_add_format(book);
        number = workbook_add_format(book);
        if (!list || !facts || !bold || !time || !day || !number)
            return false;
        format_set_bold(bold);
        format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
        format_set_num_format(day, "yyyy-mm-dd");
        format_set_num_format(number, "#,##0");
        return true;
    }
    /// Writes the file; LXW_NO_ERROR where that went well.
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(book, nullptr)); }

    lxw_workbook *book = nullptr;
    lxw_worksheet *list = nullptr;
    lxw_worksheet *facts = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *time = nullptr;
    lxw_format *day = nullptr;
    lxw_format *number = nullptr;

private:
    QByteArray m_path;
    QByteArray m_folder;
};

SheetWriter::SheetWriter(const QString &file, const QString &path, SheetTexts texts)
    : m_file(file)
    , m_path(path)
    , m_texts(std::move(texts))
{ }

SheetWriter::~SheetWriter() = default;

Status SheetWriter::begin(std::span<const ExportField> fields, bool)
{
    m_fields.assign(fields.begin(), fields.end());
    m_widths.assign(fields.size(), leastSheetWidth);
    errno = 0;
    m_workbook = std::make_unique<Workbook>(m_file);
    if (!m_workbook->begin(m_texts))
        return fileError(errno, m_path);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        QString heading = headingOf(m_fields[i], ExportLanguage::Present);
        if (m_fields[i].kind == ColumnKind::Time)
            heading += " (UTC)"_L1;
        constexpr int filterButton = 3; // letters that it takes
        m_widths[i] = std::max(m_widths[i], int(heading.size()) + filterButton);
        worksheet_write_string(m_workbook->list, 0, lxw_col_t(i), sheetText(heading).toUtf8().constData(),
                               m_workbook->bold);
    }
    worksheet_freeze_panes(m_workbook->list, 1, 0);
    // On paper as wide as a page, with the headings on each.
    worksheet_set_landscape(m_workbook->list);
    worksheet_fit_to_pages(m_workbook->list, 1, 0);
    worksheet_repeat_rows(m_workbook->list, 0, 0);
    return {};
}

Status SheetWriter::add(std::span<const ExportCell> cells, bool)
{
    if (m_rows == mostRows)
        return Error{.kind = ErrorKind::TooManyRows, .detail = QString::number(mostRows), .path = m_path};
    ++m_rows;
    m_rowHasCells = false;
    for (size_t i = 0; i < cells.size(); ++i)
        addCell(i, cells[i]);
    m_rowsWithCells += m_rowHasCells ? 1 : 0;
    constexpr qint64 lookEvery = 1000; // rows
    std::FILE *const rows = m_workbook->list->optimize_tmpfile;
    return m_rows % lookEvery == 0 && rows && std::ferror(rows) != 0 ? Status(fileError(ENOSPC, m_path)) : Status();
}

void SheetWriter::addCell(size_t column, const ExportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        addText(column, *text);
    } else if (const auto *time = std::get_if<QDateTime>(&cell)) {
        const std::optional<double> days = sheetTime(*time);
        constexpr int widthOfTime = 19;
        m_widths[column] = std::max(m_widths[column], widthOfTime);
        return days ? addNumber(column, *days, m_workbook->time) : addText(column, isoTime(*time));
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        const std::optional<double> days = sheetTime(day->startOfDay(inUtc));
        return days ? addNumber(column, *days, m_workbook->day) : addText(column, day->toString(Qt::ISODate));
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        constexpr qint64 exactBelow = qint64(1) << 53; // spreadsheets have no other numbers than double ones
        const bool isExact = *number <= exactBelow && *number >= -exactBelow;
        return isExact ? addNumber(column, double(*number), m_workbook->number)
                       : addText(column, QString::number(*number));
    } else if (const auto *flag = std::get_if<bool>(&cell)) {
        addText(column, OperatorText::yesOrNo(*flag));
    }
}

void SheetWriter::addNumber(size_t column, double number, lxw_format *format)
{
    worksheet_write_number(m_workbook->list, lxw_row_t(m_rows), lxw_col_t(column), number, format);
    m_rowHasCells = true;
}

void SheetWriter::addText(size_t column, const QString &text)
{
    QString shown = sheetText(text);
    if (shown.size() > longestText) { // as the library counts, which knows no escapes
        ++m_cutTexts;
        const QString note = ExportText::cutNote(text.size());
        qsizetype room = longestText - note.size();
        do {
            if (text.at(room - 1).isHighSurrogate())
                --room;
            shown = sheetText(text.first(room)) + note;
            room -= shown.size() - longestText;
        } while (shown.size() > longestText);
    }
    if (shown.isEmpty())
        return;
    m_widths[column] = std::max(m_widths[column], int(std::min<qsizetype>(shown.size(), mostSheetWidth)));
    QByteArray bytes;
    appendUtf8(bytes, shown);
    worksheet_write_string(m_workbook->list, lxw_row_t(m_rows), lxw_col_t(column), bytes.constData(), nullptr);
    m_rowHasCells = true;
}

void SheetWriter::addFacts()
{
    lxw_row_t row = 0;
    int widest = leastSheetWidth;
    const SheetTexts::Facts facts = m_texts.facts(m_rows, m_cutTexts);
    for (const auto &[name, value] : facts) {
        worksheet_write_string(m_workbook->facts, row, 0, sheetText(name).toUtf8().constData(), m_workbook->bold);
        worksheet_write_string(m_workbook->facts, row, 1,
                               sheetText(value.first(std::min(value.size(), longestText))).toUtf8().constData(),
                               nullptr);
        widest = std::max(widest, int(name.size()) + 2);
        ++row;
    }
    worksheet_set_column(m_workbook->facts, 0, 0, widest, nullptr);
    worksheet_set_column(m_workbook->facts, 1, 1, mostSheetWidth, nullptr);
}

Status SheetWriter::end()
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        worksheet_set_column(m_workbook->list, lxw_col_t(i), lxw_col_t(i), m_widths[i] + 1, nullptr);
    if (!m_fields.empty()) {
        worksheet_autofilter(m_workbook->list, 0, 0, lxw_row_t(m_rows), lxw_col_t(m_fields.size() - 1));
        // Or a text that is longer than its column makes all the page small.
        worksheet_print_area(m_workbook->list, 0, 0, lxw_row_t(m_rows), lxw_col_t(m_fields.size() - 1));
    }
    addFacts();
    errno = 0;
    if (const lxw_error error = m_workbook->close(); error != LXW_NO_ERROR)
        return failed(error);
    return checkRows();
}

Error SheetWriter::failed(int error) const
{
    const int code = errno;
    switch (error) {
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return fileError(code == 0 ? ENOSPC : code, m_path); // the library's own buffers hide it
    default:
        return Error{.kind = ErrorKind::FileUnwritable,
                     .detail = QString::fromLatin1(lxw_strerror(lxw_error(error))),
                     .path = m_path};
    }
}

Status SheetWriter::checkRows() const
{
    unzFile const archive = unzOpen64(QFile::encodeName(m_file).constData());
    qint64 found = 0;
    bool isWhole = archive && unzLocateFile(archive, "xl/worksheets/sheet1.xml", 1) == UNZ_OK
        && unzOpenCurrentFile(archive) == UNZ_OK;
    if (isWhole) {
        static constexpr QByteArrayView row("<row ");
        QByteArray block(256 * 1024, Qt::Uninitialized);
        qsizetype kept = 0; // of the block before, in which one could have begun
        int read = 0;
        while ((read = unzReadCurrentFile(archive, block.data() + kept, unsigned(block.size() - kept))) > 0) {
            const QByteArrayView text(block.constData(), kept + read);
            for (qsizetype at = text.indexOf(row); at >= 0; at = text.indexOf(row, at + row.size()))
                ++found;
            kept = std::min(text.size(), row.size() - 1);
            std::copy(text.end() - kept, text.end(), block.begin());
        }
        isWhole = read == 0 && unzCloseCurrentFile(archive) == UNZ_OK;
    }
    if (archive)
        unzClose(archive);
    return isWhole && found == m_rowsWithCells + 1 ? Status() : Status(fileError(ENOSPC, m_path));
}

} // namespace umh
