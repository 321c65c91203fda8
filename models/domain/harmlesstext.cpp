#include "domain/harmlesstext.h"

namespace umh {
namespace {

bool reorders(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString harmlessText(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool leads = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (leads) {
            line += c;
            line += text.at(++i);
        } else if (c.isSurrogate()) {
            line += QChar(QChar::ReplacementCharacter);
        } else if (c.isSpace() || c.category() == QChar::Other_Control) {
            line += u' ';
        } else if (!reorders(c.unicode())) {
            line += c;
        }
    }
    return line.trimmed();
}

QString harmlessBeginning(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return harmlessText(text);
    const bool splitsPair = text.at(most - 2).isHighSurrogate();
    return harmlessText(text.first(most - (splitsPair ? 2 : 1))) + QChar(u'…');
}

QString harmlessEnd(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return harmlessText(text);
    const qsizetype start = text.size() - most + 1;
    return QChar(u'…') + harmlessText(text.sliced(text.at(start).isLowSurrogate() ? start + 1 : start));
}

} // namespace umh
