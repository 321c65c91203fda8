#pragma once

#include <QtCore/QString>

namespace umh {

/// \a text as a spreadsheet should take it: one that would be read as a formula (it starts with = + - @, a tab or a
/// carriage return) gets a leading apostrophe.
[[nodiscard]] inline QString spreadsheetText(const QString &text)
{
    if (text.isEmpty())
        return text;
    switch (text.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
        return u'\'' + text;
    default:
        return text;
    }
}

} // namespace umh
