#include "domain/searchwords.h"

#include "domain/textfolding.h"

namespace umh {
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
