#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// What kind of value stands in a file.
enum class ValueKind : quint8 { Null, Boolean, Number, Text, List, Object };

/// One value without what is inside of it: a list or an object is only its kind.
struct JsonValue
{
    ValueKind kind = ValueKind::Null;
    bool boolean = false; ///< the value of a Boolean
    /// The UTF-8 of a Text, the digits of a Number. Valid only while the event that brings it lasts. Of a text longer
    /// than longestText only the beginning, still longer than that.
    QByteArrayView text;

    [[nodiscard]] bool isContainer() const { return kind == ValueKind::List || kind == ValueKind::Object; }
};

/// A byte that UTF-8 never holds. It marks half of a surrogate pair (\ud800) in a text, which JSON can write and
/// nothing else can hold.
inline constexpr char loneSurrogateMark = '\xFF';

/// The longest text that is kept, in bytes of UTF-8.
inline constexpr qsizetype longestText = qsizetype(4) * 1024 * 1024;
/// The most characters (UTF-16 code units) that a guid may have.
inline constexpr qsizetype longestGuid = 128;

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

struct GuidOrProblem
{
    QString guid;
    QString problem; ///< null where guid is one
};

/// \a value as the directory keeps a guid: a text, trimmed, and a UUID in its one form (see domain/text/guid.h).
/// Anything else stays as it is, also its case: the account might tell them apart. A whole number is one as well.
[[nodiscard]] GuidOrProblem guidFromJson(const JsonValue &value);
/// \a typed by a person, in the form in which the directory keeps guids; as it is where it is none.
[[nodiscard]] inline QString storedGuid(const QString &typed)
{
    const QByteArray utf8 = typed.toUtf8();
    const GuidOrProblem read = guidFromJson({.kind = ValueKind::Text, .text = utf8});
    return read.problem.isNull() ? read.guid : typed;
}

// What a value means that should be a number or a yes or no (a time: see json/jsontimes.h), in every spelling that can
// mean one thing only. Nothing where it means nothing of the kind, or could mean several things.

/// Whether \a value is a text of nothing but blanks, which says as much as none.
[[nodiscard]] bool isBlank(const JsonValue &value);
/// The whole number from 0 to 2^53 that \a value is, be it as a text; 12.0 and 12e0 are one as well.
[[nodiscard]] std::optional<qint64> countFromJson(const JsonValue &value);
/// true and false; also as the texts true, false, on, off, yes and no in whatever case, and as 1 and 0.
[[nodiscard]] std::optional<bool> booleanFromJson(const JsonValue &value);

} // namespace umh
