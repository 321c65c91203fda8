#include "views/window/listprinter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct PrintedText
{
    Q_DECLARE_TR_FUNCTIONS(umh::ListPrinter)
};

constexpr int mostPrintedLines = 12; ///< of one text
constexpr int mostMeasuredRows = 2000; ///< whose texts decide how wide the columns are

QFont printedFont()
{
    QFont font = QGuiApplication::font();
    constexpr double size = 8.5; // points: small, and readable on paper
    font.setPointSizeF(size);
    return font;
}

QFont headingFont()
{
    QFont font = printedFont();
    font.setBold(true);
    return font;
}

/// \a text in lines of at most \a width on \a device, broken between words where that is possible. Where it has more
/// lines than are printed, the last one ends with "…".
QStringList wrapped(const QString &text, const QFont &font, QPaintDevice *device, double width)
{
    const QFontMetricsF metrics(font, device);
    constexpr qsizetype mostLetters = 4000; // that anybody could print here
    const QString beginning = text.left(mostLetters);
    if (beginning.size() == text.size() && metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(beginning, font, device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostPrintedLines;
        const bool isEnd = line.textStart() + line.textLength() == text.size();
        if (isLast && !isEnd) {
            lines += metrics.elidedText(beginning.sliced(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += beginning.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// How wide the longest word of \a heading is, which can stand on several lines.
double widestWord(const QString &heading, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &word : heading.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// Makes the widest of \a widths narrower until all have room in \a room.
void makeFit(std::vector<double> &widths, double room)
{
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (total <= room || widths.empty())
        return;
    // The width above which columns are cut, by what is left once the narrower ones have theirs.
    std::vector<double> sorted = widths;
    std::ranges::sort(sorted);
    double left = room;
    double limit = room;
    for (size_t i = 0; i < sorted.size(); ++i) {
        limit = left / double(sorted.size() - i);
        if (sorted[i] > limit)
            break;
        left -= sorted[i];
    }
    for (double &width : widths)
        width = std::min(width, limit);
}

} // namespace

/// Where everything stands, in the units of the device.
struct ListPrinter::Pages
{
    QRectF page; ///< what can be printed on
    std::vector<double> widths; ///< of the columns, without the gap
    double gap = 0;
    double line = 0; ///< the height of one
    double headingHeight = 0;
    double footHeight = 0;
    double titleHeight = 0; ///< on the first page
    std::vector<double> heights; ///< of the rows
    std::vector<qsizetype> firstRows; ///< of the pages
};

ListPrinter::ListPrinter(List list)
    : m_list(std::move(list))
{ }

ListPrinter::Pages ListPrinter::lay(QPagedPaintDevice &device) const
{
    Pages pages;
    const QFontMetricsF text(printedFont(), &device);
    const QFontMetricsF heading(headingFont(), &device);
    pages.page = QRectF(QPointF(), device.pageLayout().paintRectPixels(device.logicalDpiX()).size());
    pages.line = text.lineSpacing();
    pages.gap = text.averageCharWidth() * 1.5;
    const auto columns = size_t(m_list.headings.size());

    for (size_t column = 0; column < columns; ++column) {
        double widest = widestWord(m_list.headings.at(qsizetype(column)), heading);
        for (qsizetype row = 0; row < std::min<qsizetype>(m_list.rows.size(), mostMeasuredRows); ++row) {
            constexpr int mostLetters = 60; // more never stand on one line
            widest =
                std::max(widest, text.horizontalAdvance(m_list.rows.at(row).at(qsizetype(column)).left(mostLetters)));
        }
        pages.widths.push_back(widest + 1); // rounded up
    }
    makeFit(pages.widths, pages.page.width() - pages.gap * double(std::max<size_t>(columns, 1) - 1));

    const auto linesOf = [&](const QFont &font, const QString &of, double width) {
        return std::max(1, int(wrapped(of, font, &device, width).size()));
    };
    int headingLines = 1;
    for (size_t column = 0; column < columns; ++column)
        headingLines =
            std::max(headingLines, linesOf(headingFont(), m_list.headings.at(qsizetype(column)), pages.widths[column]));
    pages.headingHeight = headingLines * pages.line + pages.line / 2;
    pages.footHeight = pages.line * 2;
    pages.titleHeight = pages.line * 2;

    double used = pages.titleHeight + pages.headingHeight;
    const double room = pages.page.height() - pages.footHeight;
    pages.firstRows.push_back(0);
    for (qsizetype row = 0; row < m_list.rows.size(); ++row) {
        int lines = 1;
        for (size_t column = 0; column < columns; ++column)
            lines = std::max(lines,
                             linesOf(printedFont(), m_list.rows.at(row).at(qsizetype(column)), pages.widths[column]));
        const double height = lines * pages.line + pages.line / 4;
        if (used + height > room && row > pages.firstRows.back()) {
            pages.firstRows.push_back(row);
            used = pages.headingHeight;
        }
        used += height;
        pages.heights.push_back(height);
    }
    return pages;
}

bool ListPrinter::needsWidePage(QPagedPaintDevice &device) const
{
    const Pages pages = lay(device);
    const double gaps = pages.gap * double(std::max<size_t>(pages.widths.size(), 1) - 1);
    // What was made to fit takes all that there is.
    return std::accumulate(pages.widths.begin(), pages.widths.end(), gaps) + 1 >= pages.page.width();
}

int ListPrinter::pageCount(QPagedPaintDevice &device) const
{
    return int(lay(device).firstRows.size());
}

void ListPrinter::print(QPagedPaintDevice &device, int first, int last) const
{
    const Pages pages = lay(device);
    const int count = int(pages.firstRows.size());
    const int from = std::clamp(first == 0 ? 1 : first, 1, count);
    const int to = std::clamp(last == 0 ? count : last, from, count);
    QPainter painter(&device);
    for (int page = from; page <= to; ++page) {
        if (page > from)
            device.newPage();
        paintPage(painter, pages, page - 1);
    }
}

void ListPrinter::paintPage(QPainter &painter, const Pages &pages, int page) const
{
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    double y = 0;
    painter.setPen(Qt::black);
    if (page == 0) {
        painter.setFont(headingFont());
        painter.drawText(QRectF(0, 0, pages.page.width(), pages.line), Qt::AlignLeft | Qt::TextSingleLine,
                         m_list.title);
        y += pages.titleHeight;
    }
    const auto cellAt = [&](size_t column, double top, double height) {
        double x = 0;
        for (size_t before = 0; before < column; ++before)
            x += pages.widths[before] + pages.gap;
        if (rightToLeft)
            x = pages.page.width() - x - pages.widths[column];
        return QRectF(x, top, pages.widths[column], height);
    };
    const auto paintLine = [&](const QStringList &texts, double top) {
        for (size_t column = 0; column < pages.widths.size(); ++column) {
            const bool isNumber = m_list.isNumber.value(qsizetype(column));
            QRectF cell = cellAt(column, top, pages.line);
            const QStringList lines =
                wrapped(texts.at(qsizetype(column)), painter.font(), painter.device(), cell.width());
            for (const QString &line : lines) {
                painter.drawText(cell, int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine, line);
                cell.translate(0, pages.line);
            }
        }
    };

    painter.setFont(headingFont());
    paintLine(m_list.headings, y);
    y += pages.headingHeight;
    painter.drawLine(QPointF(0, y - pages.line / 4), QPointF(pages.page.width(), y - pages.line / 4));

    painter.setFont(printedFont());
    const qsizetype first = pages.firstRows[size_t(page)];
    const qsizetype end =
        size_t(page) + 1 < pages.firstRows.size() ? pages.firstRows[size_t(page) + 1] : m_list.rows.size();
    for (qsizetype row = first; row < end; ++row) {
        paintLine(m_list.rows.at(row), y);
        y += pages.heights[size_t(row)];
    }

    const double foot = pages.page.height() - pages.line;
    painter.drawLine(QPointF(0, foot - pages.line / 4), QPointF(pages.page.width(), foot - pages.line / 4));
    const QString number =
        PrintedText::tr("Page %1 of %2")
            .arg(QLocale().toString(page + 1), QLocale().toString(qsizetype(pages.firstRows.size())));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double numberWidth = metrics.horizontalAdvance(number) + pages.gap;
    const QRectF line(0, foot, pages.page.width(), pages.line);
    painter.drawText(line, Qt::AlignRight | Qt::TextSingleLine, number);
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(m_list.about, Qt::ElideRight, line.width() - numberWidth));
}

} // namespace umh
