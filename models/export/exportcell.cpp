#include "export/exportcell.h"

#include "domain/text/harmlesstext.h"
#include "words/operatortext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {

QString readable(const ExportCell &cell, ColumnKind kind)
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

ExportCell textCell(const QString &text)
{
    return text.isNull() ? ExportCell() : ExportCell(text);
}

ExportCell timeCell(const QDateTime &time)
{
    return time.isValid() ? ExportCell(time) : ExportCell();
}

ExportCell factCell(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

} // namespace umh
