#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

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
};

/// A byte that UTF-8 never holds. It marks half of a surrogate pair (\ud800) in a text, which JSON can write and
/// nothing else can hold.
inline constexpr char loneSurrogateMark = '\xFF';

/// The longest text that is kept, in bytes of UTF-8.
inline constexpr qsizetype longestText = qsizetype(4) * 1024 * 1024;

/// How deep lists and objects may be nested, counting the outermost.
inline constexpr int deepestLevel = 64;

/// The kind of a value in the words of Error::detail.
[[nodiscard]] inline QString kindName(ValueKind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ValueKind::Null:
        return u"null"_s;
    case ValueKind::Boolean:
        return u"true or false"_s;
    case ValueKind::Number:
        return u"number"_s;
    case ValueKind::Text:
        return u"text"_s;
    case ValueKind::List:
        return u"list"_s;
    case ValueKind::Object:
        return u"object"_s;
    }
    return {};
}

} // namespace umh
