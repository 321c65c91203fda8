#pragma once

#include <QtCore/QString>

namespace umh {

/// The technical \a detail of an error, which is English, in the language of the person; as it is where it holds the
/// words of others: a server, a keyring, what SQLite says only of a fault in a program.
[[nodiscard]] QString errorDetailInWords(const QString &detail);

} // namespace umh
