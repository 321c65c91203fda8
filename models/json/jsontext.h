#pragma once

#include "json/jsonvalue.h"

#include <QtCore/QString>

namespace umh {

/// The text of \a utf8, which must be valid, exactly: QString::fromUtf8() takes a leading U+FEFF away.
[[nodiscard]] QString textFromUtf8(QByteArrayView utf8);

/// Whether \a text holds what no directory should: a NUL, or half of a surrogate pair.
[[nodiscard]] bool isDamaged(QByteArrayView text);
/// The same as textFromUtf8(), with U+FFFD in the place of each of them.
[[nodiscard]] QString mendedText(QByteArrayView text);

/// \a value as JSON writes it, harmless and short; of a list or an object only which of them it is.
[[nodiscard]] QString shownValue(const JsonValue &value);
/// "number 5 instead of text" and the like: a value that is shown, and an accepted form.
[[nodiscard]] QString insteadOf(const JsonValue &found, const QString &expected);

/// The most characters (UTF-16 code units) that a guid may have.
inline constexpr qsizetype longestGuid = 128;

struct GuidOrProblem
{
    QString guid;
    QString problem; ///< null where guid is one
};

/// \a value as the directory keeps a guid: a text, trimmed, and a UUID in its one form (see domain/guid.h). Anything
/// else stays as it is, also its case: the account might tell them apart. A whole number is one as well.
[[nodiscard]] GuidOrProblem guidFromJson(const JsonValue &value);

} // namespace umh
