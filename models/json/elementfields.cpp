#include "json/elementfields.h"

namespace umh {

void ElementFields::setKind(AnswerKind kind)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].kept = hasField(kind, Field(i));
}

void ElementFields::clear()
{
    for (Slot &slot : m_slots)
        slot.present = false;
    m_keys.clear();
    m_spellings = 0;
}

std::optional<Field> ElementFields::key(QByteArrayView key)
{
    m_keys.add(key);
    const std::optional<Spelling> spelling = findSpelling(key);
    if (!spelling)
        return std::nullopt;
    m_spellings |= SpellingSet(1) << spelling->row;

    // Which spelling wins must not depend on the order in the file, so the table decides.
    Slot &slot = m_slots[std::size_t(spelling->field)];
    if (!slot.kept || (slot.present && slot.row < spelling->row))
        return std::nullopt;
    slot.row = spelling->row;
    return spelling->field;
}

void ElementFields::set(Field field, const JsonValue &value)
{
    Slot &slot = m_slots[std::size_t(field)];
    slot.present = true;
    slot.kind = value.kind;
    slot.boolean = value.boolean;
    slot.text.assign(value.text.data(), std::size_t(value.text.size()));
}

std::optional<JsonValue> ElementFields::value(Field field) const
{
    const Slot &slot = m_slots[std::size_t(field)];
    if (!slot.present)
        return std::nullopt;
    return JsonValue{slot.kind, slot.boolean, QByteArrayView(slot.text.data(), qsizetype(slot.text.size()))};
}

} // namespace umh
