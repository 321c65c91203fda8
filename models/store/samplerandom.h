#pragma once

#include <QtCore/QtGlobal>

#include <iterator>

namespace umh {

/// A small generator of numbers that look random (SplitMix64): the same ones on every machine, which the distributions
/// of the standard library do not promise.
class SampleRandom final
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    { }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    /// A number from 0 to \a bound - 1; \a bound from 1 on.
    [[nodiscard]] quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }
    /// A number from \a first to \a last, both included.
    [[nodiscard]] quint32 between(quint32 first, quint32 last) { return first + below(last - first + 1); }
    /// True in \a percent of the cases.
    [[nodiscard]] bool chance(quint32 percent) { return below(100) < percent; }
    /// One of \a things, which must not be empty.
    template<typename Things>
    [[nodiscard]] const auto &oneOf(const Things &things)
    {
        return things[below(quint32(std::size(things)))];
    }

private:
    quint64 m_state;
};

} // namespace umh
