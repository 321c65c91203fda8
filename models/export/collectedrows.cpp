#include "export/collectedrows.h"

#include "domain/text/harmlesstext.h"
#include "words/operatortext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString readableCell(const ExportCell &cell, ColumnKind kind)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return kind == ColumnKind::Prose ? harmlessProse(*text) : harmlessText(*text);
    if (const auto *time = std::get_if<QDateTime>(&cell))
        return time->toUTC().toString(u"yyyy-MM-dd hh:mm"_s);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QLocale().toString(*number);
    if (const auto *flag = std::get_if<bool>(&cell))
        return OperatorText::yesOrNo(*flag);
    return {};
}

} // namespace

Status CollectedRows::begin(std::span<const ExportField> fields, bool)
{
    m_list = {};
    m_kinds.clear();
    for (const ExportField &field : fields) {
        const QString heading = headingOf(field, ExportLanguage::Present);
        m_list.headings += field.kind == ColumnKind::Time ? heading + " (UTC)"_L1 : heading;
        m_list.isNumber += field.kind == ColumnKind::Number;
        m_kinds.push_back(field.kind);
    }
    return {};
}

Status CollectedRows::add(std::span<const ExportCell> cells, bool)
{
    QStringList texts;
    for (size_t i = 0; i < cells.size(); ++i)
        texts += readableCell(cells[i], m_kinds[i]);
    m_list.rows += texts;
    return {};
}

} // namespace umh
