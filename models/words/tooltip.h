#pragma once

#include <QtCore/QString>

namespace umh {

/// Text from outside as a tooltip: wrapped, cut off where nobody would read on, and never taken for rich text.
[[nodiscard]] inline QString asToolTip(const QString &text)
{
    constexpr qsizetype mostShown = 1500;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > mostShown ? text.left(mostShown) + QChar(u'…') : text;
    return QStringLiteral("<p style=\"white-space: pre-wrap\">") + shown.toHtmlEscaped() + QStringLiteral("</p>");
}

} // namespace umh
