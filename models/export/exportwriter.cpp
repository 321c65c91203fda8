#include "export/exportwriter.h"

#include <utility>

namespace umh {

void appendUtf8(QByteArray &to, QStringView text)
{
    if (text.isValidUtf16()) {
        to += text.toUtf8();
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            to += text.sliced(i, 2).toUtf8();
            ++i;
        } else {
            to += text.at(i).isSurrogate() ? QByteArray("\xEF\xBF\xBD") : text.sliced(i, 1).toUtf8();
        }
    }
}

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

BufferedSink::BufferedSink(ByteSink sink)
    : m_sink(std::move(sink))
{ }

Status BufferedSink::flush()
{
    if (m_buffer.isEmpty())
        return {};
    Status passed = m_sink(m_buffer);
    m_buffer.resize(0); // keeps its memory
    return passed;
}

} // namespace umh
