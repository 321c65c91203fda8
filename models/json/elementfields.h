#pragma once

#include "json/answerkind.h"
#include "json/jsonvalue.h"
#include "json/memberlist.h"
#include "json/receivedkeys.h"

#include <array>
#include <string>

namespace umh {

/// The fields of one element as they are read, before they are turned into a value.
///
/// One object serves all elements of a file, so that its memory is asked for once. While the kind of the elements is
/// not known, it keeps the fields of every kind.
class ElementFields final
{
public:
    /// From here on only the fields of \a kind are kept.
    void setKind(AnswerKind kind);
    /// Forgets the last element.
    void clear();

    /// A key of the element. Returns the field whose value comes next; nothing where it is to be passed over: not a
    /// field of ours, or known already by a better spelling.
    std::optional<Field> key(QByteArrayView key);
    /// The value of the last key; of a list or an object only the beginning. The last of two equal keys wins.
    void set(Field field, const JsonValue &value);
    /// The receiver of what stands inside of the value of Field::Members.
    [[nodiscard]] MemberList &members() { return m_members; }

    /// The value of \a field; nothing where the element does not have it. The text lasts until clear().
    [[nodiscard]] std::optional<JsonValue> value(Field field) const;
    /// All spellings that were among the keys, of any kind.
    [[nodiscard]] SpellingSet spellings() const { return m_spellings; }
    [[nodiscard]] const ReceivedKeys &keys() const { return m_keys; }

private:
    struct Slot
    {
        bool kept = true; ///< whether elements of the kind have this field
        bool present = false;
        quint8 row = 0; ///< of the spelling, when present
        ValueKind kind = ValueKind::Null;
        bool boolean = false;
        std::string text;
    };

    std::array<Slot, std::size_t(Field::FIELD_COUNT)> m_slots;
    MemberList m_members;
    ReceivedKeys m_keys;
    SpellingSet m_spellings = 0;
};

} // namespace umh
