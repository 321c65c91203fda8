#include "domain/lookalikes.h"

#include <QtCore/QChar>

#include <algorithm>
#include <array>

namespace umh {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Default_Ignorable_Code_Point of DerivedCoreProperties.txt (Unicode 15), and the marks of interlinear annotations.
constexpr std::array invisibleRanges{
    Range{0x00ad, 0x00ad},   Range{0x034f, 0x034f}, Range{0x061c, 0x061c},   Range{0x115f, 0x1160},
    Range{0x17b4, 0x17b5},   Range{0x180b, 0x180f}, Range{0x200b, 0x200f},   Range{0x202a, 0x202e},
    Range{0x2060, 0x206f},   Range{0x3164, 0x3164}, Range{0xfe00, 0xfe0f},   Range{0xfeff, 0xfeff},
    Range{0xffa0, 0xffa0},   Range{0xfff0, 0xfffb}, Range{0x1bca0, 0x1bca3}, Range{0x1d173, 0x1d17a},
    Range{0xe0000, 0xe0fff},
};

/// The alphabets whose letters are taken for one another; 0 for any other character.
unsigned alphabetOf(char32_t c)
{
    if (!QChar::isLetter(c))
        return 0;
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return 1U << 0;
    case QChar::Script_Greek:
        return 1U << 1;
    case QChar::Script_Cyrillic:
        return 1U << 2;
    case QChar::Script_Armenian:
        return 1U << 3;
    case QChar::Script_Cherokee:
        return 1U << 4;
    case QChar::Script_Coptic:
        return 1U << 5;
    case QChar::Script_Lisu:
        return 1U << 6;
    default:
        return 0;
    }
}

} // namespace

bool isInvisible(char32_t c)
{
    if (c < invisibleRanges.front().first)
        return false;
    const auto range = std::ranges::lower_bound(invisibleRanges, c, {}, &Range::last);
    return range != invisibleRanges.end() && c >= range->first;
}

bool isDirectional(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool mixesAlphabets(QStringView text)
{
    unsigned ofWord = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        i += pair ? 1 : 0;
        if (QChar::isSpace(c) || QChar::isPunct(c) || QChar::isSymbol(c))
            ofWord = 0;
        ofWord |= alphabetOf(c);
        if ((ofWord & (ofWord - 1)) != 0)
            return true;
    }
    return false;
}

} // namespace umh
