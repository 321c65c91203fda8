#include "export/csvwriter.h"

#include "domain/text/harmlesstext.h"
#include "domain/text/spreadsheettext.h"
#include "export/programtext.h"
#include "words/apiusertext.h"
#include "words/operatortext.h"

#include <QtCore/QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

CsvStyle csvStyleFor(const QLocale &locale)
{
    const bool commaIsDecimal = locale.decimalPoint() == ","_L1;
    return {.separator = commaIsDecimal ? u';' : u',', .byteOrderMark = true, .language = ExportLanguage::Present};
}

CsvWriter::CsvWriter(const CsvStyle &style, ByteSink sink)
    : m_style(style)
    , m_sink(std::move(sink))
{ }

Status CsvWriter::begin(std::span<const ExportField> fields, bool)
{
    if (m_style.byteOrderMark)
        m_sink.buffer() += "\xEF\xBB\xBF";
    for (const ExportField &field : fields) {
        QString heading = headingOf(field, m_style.language);
        if (field.kind == ColumnKind::Time && m_style.language == ExportLanguage::Present)
            heading += " (UTC)"_L1; // for other programs, each time says so
        addCell(heading, &field == &fields.back());
    }
    return m_sink.pass();
}

Status CsvWriter::add(std::span<const ExportCell> cells, bool)
{
    for (const ExportCell &cell : cells)
        addCell(textOf(cell), &cell == &cells.back());
    return m_sink.pass();
}

Status CsvWriter::end()
{
    return m_sink.flush();
}

void CsvWriter::addCell(const QString &text, bool isLast)
{
    const QString harmless = m_style.isForTerminal ? harmlessText(text) : text;
    appendUtf8(m_sink.buffer(), quotedCell(spreadsheetText(harmless, m_style.separator)));
    if (isLast)
        m_sink.buffer() += "\r\n";
    else
        m_sink.buffer() += char(m_style.separator);
}

QString CsvWriter::textOf(const ExportCell &cell) const
{
    const bool forPeople = m_style.language == ExportLanguage::Present;
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *time = std::get_if<QDateTime>(&cell))
        return forPeople ? ApiUserText::copied(*time) : isoTime(*time);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&cell))
        return forPeople ? OperatorText::yesOrNo(*flag) : *flag ? u"yes"_s : u"no"_s;
    return {};
}

} // namespace umh
