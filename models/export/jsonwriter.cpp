#include "export/jsonwriter.h"

#include "export/programtext.h"

#include <utility>

namespace umh {
namespace {

void appendJsonValue(QByteArray &to, const ExportCell &cell, ColumnKind kind)
{
    if (const auto *text = std::get_if<QString>(&cell);
        text && kind != ColumnKind::Time) // where it is why there is none
        appendJsonText(to, *text);
    else if (const auto *time = std::get_if<QDateTime>(&cell))
        appendJsonText(to, isoTime(*time));
    else if (const auto *day = std::get_if<QDate>(&cell))
        appendJsonText(to, day->toString(Qt::ISODate));
    else if (const auto *number = std::get_if<qint64>(&cell))
        to += QByteArray::number(*number);
    else if (const auto *flag = std::get_if<bool>(&cell))
        to += *flag ? "true" : "false";
    else
        to += "null";
}

} // namespace

JsonWriter::JsonWriter(ByteSink sink)
    : m_sink(std::move(sink))
{ }

Status JsonWriter::begin(std::span<const ExportField> fields, bool)
{
    m_fields.assign(fields.begin(), fields.end());
    m_isEmpty = true;
    m_sink.buffer() += '[';
    return {};
}

Status JsonWriter::add(std::span<const ExportCell> cells, bool)
{
    QByteArray &to = m_sink.buffer();
    to += m_isEmpty ? "\n{" : ",\n{";
    m_isEmpty = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        to += i == 0 ? "\"" : ",\"";
        to += m_fields[i].member;
        to += "\":";
        appendJsonValue(to, cells[i], m_fields[i].kind);
    }
    to += '}';
    return m_sink.pass();
}

Status JsonWriter::end()
{
    m_sink.buffer() += m_isEmpty ? "]\n" : "\n]\n";
    return m_sink.flush();
}

} // namespace umh
