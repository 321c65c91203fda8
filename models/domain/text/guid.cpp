#include "domain/text/guid.h"

#include <array>

namespace umh {
namespace {

constexpr qsizetype dashedSize = 36;
constexpr qsizetype plainSize = 32;

bool isHexDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

constexpr bool isDashPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

char16_t codeUnit(char c)
{
    return static_cast<unsigned char>(c);
}
char16_t codeUnit(QChar c)
{
    return c.unicode();
}

template<typename View>
QString canonical(View text)
{
    if (text.size() > plainSize && codeUnit(text.front()) == u'{' && codeUnit(text.back()) == u'}')
        text = text.sliced(1, text.size() - 2);
    const bool isDashed = text.size() == dashedSize;
    if (!isDashed && text.size() != plainSize)
        return {};
    std::array<char16_t, dashedSize> lowered{};
    qsizetype next = 0;
    for (qsizetype i = 0; i < dashedSize; ++i) {
        if (isDashPlace(i)) {
            if (isDashed && codeUnit(text[next++]) != u'-')
                return {};
            lowered[std::size_t(i)] = u'-';
            continue;
        }
        const char16_t c = codeUnit(text[next++]);
        if (!isHexDigit(c))
            return {};
        lowered[std::size_t(i)] = c >= u'A' && c <= u'F' ? char16_t(c | 0x20) : c;
    }
    return QStringView(lowered.data(), dashedSize).toString();
}

} // namespace

QString canonicalUuid(QStringView text)
{
    return canonical(text);
}

QString canonicalUuid(QByteArrayView text)
{
    return canonical(text);
}

GuidForm guidForm(QByteArrayView text)
{
    const bool isPlain = text.size() == plainSize;
    if (!isPlain && text.size() != dashedSize)
        return GuidForm::Dashed;
    for (const char c : text) {
        if (c >= 'A' && c <= 'F')
            return isPlain ? GuidForm::PlainUpper : GuidForm::DashedUpper;
    }
    return isPlain ? GuidForm::Plain : GuidForm::Dashed;
}

QString inForm(const QString &guid, GuidForm form)
{
    if (form == GuidForm::Dashed || canonicalUuid(QStringView(guid)) != guid)
        return guid;
    QString text = guid;
    if (form == GuidForm::Plain || form == GuidForm::PlainUpper)
        text.remove(u'-');
    return form == GuidForm::DashedUpper || form == GuidForm::PlainUpper ? text.toUpper() : text;
}

} // namespace umh
