#include "domain/text/storabletext.h"

#include <QtCore/QStringView>

namespace umh {
namespace {

/// Whether every character is sure to be storable; without a branch, so that it takes next to nothing.
bool isPlainlyStorable(QStringView text)
{
    unsigned doubtful = 0;
    for (const QChar c : text)
        doubtful |= unsigned(c.unicode() == 0) | unsigned((c.unicode() & 0xF800) == 0xD800);
    return doubtful == 0;
}

} // namespace

QString storableText(const QString &text)
{
    if (isPlainlyStorable(text))
        return text;
    QString storable = text;
    for (qsizetype i = 0; i < storable.size(); ++i) {
        const QChar c = storable.at(i);
        if (c.isHighSurrogate() && i + 1 < storable.size() && storable.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            storable[i] = QChar(QChar::ReplacementCharacter);
    }
    return storable;
}

} // namespace umh
