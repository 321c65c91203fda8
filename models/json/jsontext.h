#pragma once

#include "json/jsonvalue.h"

#include <QtCore/QString>

namespace umh {

/// The text of \a utf8, which must be valid, exactly: QString::fromUtf8() takes a leading U+FEFF away.
[[nodiscard]] QString textFromUtf8(QByteArrayView utf8);

/// Why the Text \a value cannot be kept, in the words of Error::detail; null where it can.
[[nodiscard]] QString whyNotKept(const JsonValue &value);

/// "number instead of text" and the like.
[[nodiscard]] QString insteadOf(ValueKind found, const QString &expected);

/// The most characters (UTF-16 code units) that a guid may have.
inline constexpr qsizetype longestGuid = 128;

struct GuidOrProblem
{
    QString guid;
    QString problem; ///< null where guid is one
};

/// \a value as the directory keeps a guid: a text, trimmed, and a UUID in lower case and without braces, so that two
/// spellings of one identifier are one. Anything but a UUID keeps its case: the account might tell them apart.
[[nodiscard]] GuidOrProblem guidFromJson(const JsonValue &value);

} // namespace umh
