#include "export/programtext.h"

#include "domain/text/harmlesstext.h"

namespace umh {
namespace {

/// What JSON wants escaped, and what would steer a terminal or end a line for some readers.
bool mustEscapeInJson(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029
        || isDirectional(c) || c == 0xfeff;
}

void appendEscaped(QByteArray &to, char16_t c)
{
    if (c == u'"' || c == u'\\')
        to += QByteArray(1, '\\') + char(c);
    else if (c == u'\n')
        to += "\\n";
    else if (c == u'\r')
        to += "\\r";
    else if (c == u'\t')
        to += "\\t";
    else
        to += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
}

} // namespace

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

void appendJsonText(QByteArray &to, QStringView text)
{
    to += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!mustEscapeInJson(text.at(i).unicode()))
            continue;
        appendUtf8(to, text.sliced(written, i - written));
        appendEscaped(to, text.at(i).unicode());
        written = i + 1;
    }
    appendUtf8(to, text.sliced(written));
    to += '"';
}

void appendJsonMember(QByteArray &to, const char *name, const QString &text)
{
    to += name;
    if (text.isNull())
        to += "null";
    else
        appendJsonText(to, text);
}

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace umh
