#include "domain/text/harmlesstext.h"

#include <QtCore/QChar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr QChar spaceMark(u'␣');
constexpr QChar markBegin(u'‹');
constexpr QChar markEnd(u'›');

QString markFor(char32_t c)
{
    return markBegin + "U+"_L1 + QString::number(c, 16).toUpper().rightJustified(4, u'0') + markEnd;
}

/// Whether \a text has a whole character of two places at \a i.
bool isPairAt(QStringView text, qsizetype i)
{
    return text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
}

/// As much of \a text as has room in \a most characters beside a "…"; all of it where it is not longer.
QStringView beginning(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(most - (text.at(most - 2).isHighSurrogate() ? 2 : 1));
}

QString prose(QStringView text, bool keepLines)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isPairAt(text, i)) {
            line += c;
            line += text.at(++i);
        } else if (c.isSurrogate()) {
            line += QChar(QChar::ReplacementCharacter);
        } else if (keepLines && c == u'\n') {
            line += c;
        } else if (c.isSpace() || c.category() == QChar::Other_Control) {
            line += u' ';
        } else if (isDirectional(c.unicode())) {
            line += markFor(c.unicode());
        } else {
            line += c;
        }
    }
    return line;
}

/// Whether \a c, which is no space, is marked in a name.
bool isMarkedInName(char32_t c)
{
    if (c < 0x7f)
        return c < 0x20;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // A blank of Braille is a letter without dots; the mark for a space stands for one.
        return isInvisible(c) || c == 0x2800 || c == spaceMark.unicode();
    }
}

/// Whether \a name is of nothing but Latin letters and the like, with single spaces between: as most are.
bool isPlain(QStringView name)
{
    const auto isVisible = [](char16_t c) { return (c > 0x20 && c < 0x7f) || (c > 0xa0 && c < 0x300 && c != 0xad); };
    char16_t before = u' ';
    for (const QChar c : name) {
        if (!isVisible(c.unicode()) && (c != u' ' || before == u' '))
            return false;
        before = c.unicode();
    }
    return before != u' ' || name.isEmpty();
}

QString marked(QStringView name)
{
    const auto isBlankAt = [name](qsizetype i) { return i < 0 || i >= name.size() || name.at(i) == u' '; };
    QString result;
    result.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool pair = isPairAt(name, i);
        const char32_t code = pair ? QChar::surrogateToUcs4(c, name.at(i + 1)) : c.unicode();
        // What looks like a mark is none.
        const bool imitates = c == markBegin && name.sliced(i + 1).startsWith("U+"_L1);
        if (c == u' ')
            result += isBlankAt(i - 1) || i + 1 == name.size() ? spaceMark : c;
        else if (imitates || isMarkedInName(code))
            result += markFor(code);
        else
            result += name.sliced(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return result;
}

} // namespace

QString harmlessProse(QStringView text)
{
    return prose(text, false).trimmed();
}

QString harmlessLines(QStringView text)
{
    return prose(text, true);
}

QString harmlessBeginning(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return harmlessProse(text);
    return harmlessProse(beginning(text, most)) + QChar(u'…');
}

QString harmlessEnd(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return harmlessProse(text);
    const qsizetype start = text.size() - most + 1;
    return QChar(u'…') + harmlessProse(text.sliced(text.at(start).isLowSurrogate() ? start + 1 : start));
}

QString harmlessText(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return isPlain(name) ? name : marked(name);
    return marked(beginning(name, most)) + QChar(u'…');
}

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
