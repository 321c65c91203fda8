#pragma once

#include <QtCore/QString>

namespace umh {

/// \a text as a window title shows it: in one, "[*]" stands for the mark of a modified window, and two of them for
/// themselves.
[[nodiscard]] inline QString asWindowTitle(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace umh
