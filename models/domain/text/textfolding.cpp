#include "domain/text/textfolding.h"

#include "domain/text/harmlesstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiLowered(const QString &text)
{
    if (text.isNull())
        return text; // touching its characters would make it an empty text
    QString lowered = text;
    for (QChar &c : lowered) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 0x20);
    }
    return lowered;
}

/// The reading of a case-folded letter that has no decomposition of its own; empty where there is none.
QLatin1StringView plainReading(char16_t letter)
{
    switch (letter) {
    case u'ß': // QString folds case letter by letter
        return "ss"_L1;
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ŧ':
        return "t"_L1;
    case u'ı':
        return "i"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'þ':
        return "th"_L1;
    default:
        return {};
    }
}

/// The character at \a place of \a text; one half of one beyond the BMP stands for itself where the other is missing.
char32_t characterAt(const QString &text, qsizetype place)
{
    const QChar c = text.at(place);
    const bool isWhole = c.isHighSurrogate() && place + 1 < text.size() && text.at(place + 1).isLowSurrogate();
    return isWhole ? QChar::surrogateToUcs4(c, text.at(place + 1)) : char32_t(c.unicode());
}

/// Whether \a text can be parted before \a place: no mark before it can belong behind it once it is decomposed.
bool beginsAnew(const QString &text, qsizetype place)
{
    if (text.at(place).isLowSurrogate())
        return false;
    const char32_t c = characterAt(text, place);
    if (QChar::combiningClass(c) != 0)
        return false;
    const QString parts = QChar::decomposition(c);
    return parts.isEmpty() || QChar::combiningClass(characterAt(parts, 0)) == 0;
}

/// \a text in Unicode's normalization form KD. In pieces, as Qt moves the whole rest for every character that becomes
/// longer, which takes seconds for a hundred thousand.
QString decomposed(const QString &text)
{
    constexpr qsizetype pieceSize = 1'000;
    QString result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = std::min(begin + pieceSize, text.size());
        while (end < text.size() && !beginsAnew(text, end))
            ++end;
        result += text.mid(begin, end - begin).normalized(QString::NormalizationForm_KD);
        begin = end;
    }
    return result;
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return asciiLowered(text);

    // Folding can bring marks back (ΐ, İ), so the decomposition comes second and once more after the fold.
    const QString parts = decomposed(decomposed(text).toCaseFolded());
    QString result;
    result.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QChar c = parts.at(i);
        if (c.isHighSurrogate() && i + 1 < parts.size() && parts.at(i + 1).isLowSurrogate()) {
            const QChar low = parts.at(++i);
            const char32_t code = QChar::surrogateToUcs4(c, low);
            if (!QChar::isMark(code) && !isInvisible(code))
                result.append(c).append(low);
            continue;
        }
        if (c.isMark() || isInvisible(c.unicode()))
            continue;
        if (const QLatin1StringView reading = plainReading(c.unicode()); !reading.isEmpty())
            result += reading;
        else
            result += c;
    }
    return result;
}

namespace {

/// The first \a count characters of \a word. One beyond the BMP takes two places of a QString.
QString firstCharacters(const QString &word, qsizetype count)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < count && end < word.size(); ++i)
        end += word.at(end).isHighSurrogate() && end + 1 < word.size() ? 2 : 1;
    return word.left(end);
}

} // namespace

QStringList searchWords(const QString &typed)
{
    constexpr qsizetype maximumWords = 16;
    constexpr qsizetype maximumLength = 64;

    QStringList words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = firstCharacters(word, maximumLength);
    words.removeDuplicates();
    return words.mid(0, maximumWords);
}

} // namespace umh
