#pragma once

#include <QtCore/QList>

#include <initializer_list>

namespace umh {

/// A set of values of an enumeration whose last one is called Unknown, and which has at most 32 of them. Which order
/// they came in does not matter.
template<typename Choice>
class ChoiceSet final
{
public:
    constexpr ChoiceSet() = default;
    constexpr ChoiceSet(Choice choice)
        : m_bits(bitOf(choice))
    { }
    constexpr ChoiceSet(std::initializer_list<Choice> choices)
    {
        for (const Choice choice : choices)
            insert(choice);
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool contains(Choice choice) const { return (m_bits & bitOf(choice)) != 0; }
    constexpr void insert(Choice choice) { m_bits |= bitOf(choice); }
    constexpr void remove(Choice choice) { m_bits &= ~bitOf(choice); }
    /// Those that are in it, as the enumeration has them.
    [[nodiscard]] QList<Choice> list() const
    {
        QList<Choice> choices = all();
        choices.removeIf([this](Choice choice) { return !contains(choice); });
        return choices;
    }
    /// All that there are, in their order.
    [[nodiscard]] static QList<Choice> all()
    {
        QList<Choice> choices;
        for (int i = 0; i <= int(Choice::Unknown); ++i)
            choices += Choice(i);
        return choices;
    }

    friend constexpr bool operator==(const ChoiceSet &, const ChoiceSet &) = default;

private:
    [[nodiscard]] static constexpr quint32 bitOf(Choice choice) { return 1U << unsigned(choice); }

    static_assert(int(Choice::Unknown) < 32);
    quint32 m_bits = 0;
};

} // namespace umh
