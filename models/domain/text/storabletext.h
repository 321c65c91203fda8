#pragma once

#include <QtCore/QString>

namespace umh {

/// \a text as every directory can hold it: NUL and halves of surrogate pairs, which not every engine takes and none
/// gives back alike, are U+FFFD each, as they are where JSON is read. Nearly always \a text itself; null stays null.
[[nodiscard]] QString storableText(const QString &text);

} // namespace umh
