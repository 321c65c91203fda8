#include "support/csvreader.h"

namespace umh {

QList<QStringList> parseCsv(const QByteArray &csv, char separator)
{
    enum class In { Start, Plain, Quoted, QuoteInQuoted };
    QList<QStringList> records;
    QStringList record;
    QByteArray cell;
    In in = In::Start;
    const auto endCell = [&] {
        // fromUtf8() takes a leading U+FEFF away.
        record += QString::fromUtf8("." + cell).mid(1);
        cell.clear();
        in = In::Start;
    };
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (in == In::Quoted) {
            if (c == '"')
                in = In::QuoteInQuoted;
            else
                cell += c;
        } else if (c == '"' && in == In::QuoteInQuoted) {
            cell += c;
            in = In::Quoted;
        } else if (c == '"' && in == In::Start) {
            in = In::Quoted;
        } else if (c == separator) {
            endCell();
        } else if (c == '\r' && csv.mid(i + 1, 1) == "\n") {
            endCell();
            records += record;
            record.clear();
            ++i;
        } else if (c == '"' || c == '\r' || c == '\n' || in == In::QuoteInQuoted) {
            qCritical("not CSV at byte %lld", qlonglong(i));
            return {};
        } else {
            cell += c;
            in = In::Plain;
        }
    }
    if (in != In::Start || !record.isEmpty()) {
        qCritical("the last line of the CSV has no end");
        return {};
    }
    return records;
}

} // namespace umh
