#pragma once

#include "domain/rowkey.h"

#include <algorithm>
#include <bit>
#include <set>
#include <vector>

namespace umh {

/// A set of keys: one bit for each from 0 to the largest, which is 125 KB for a million rows. Very large and
/// negative keys, which only another program can have made, are kept one by one.
class KeySet final
{
public:
    KeySet() = default;
    /// With room for keys up to \a largest.
    explicit KeySet(RowKey largest)
        : m_bits(size_t(std::clamp(largest, RowKey(-1), mostBits - 1) + 64) / 64)
    { }

    /// Makes room for keys up to \a largest, where there is less; what is in the set stays.
    void makeRoom(RowKey largest)
    {
        const size_t words = size_t(std::clamp(largest, RowKey(-1), mostBits - 1) + 64) / 64;
        if (words <= m_bits.size())
            return;
        m_bits.resize(words);
        const auto last = m_others.lower_bound(RowKey(words) * 64);
        for (auto other = m_others.lower_bound(0); other != last; other = m_others.erase(other))
            *wordOf(*other) |= bitOf(*other);
    }
    void insert(RowKey key)
    {
        if (quint64 *word = wordOf(key)) {
            m_size += *word & bitOf(key) ? 0 : 1;
            *word |= bitOf(key);
        } else {
            m_size += m_others.insert(key).second ? 1 : 0;
        }
    }
    void remove(RowKey key)
    {
        if (quint64 *word = wordOf(key)) {
            m_size -= *word & bitOf(key) ? 1 : 0;
            *word &= ~bitOf(key);
        } else {
            m_size -= qsizetype(m_others.erase(key));
        }
    }
    [[nodiscard]] bool contains(RowKey key) const
    {
        const auto index = size_t(key) / 64;
        return key >= 0 && index < m_bits.size() ? (m_bits[index] & bitOf(key)) != 0 : m_others.contains(key);
    }
    /// How many keys there are.
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Calls \a use with each key, ascending, until it returns false.
    template<typename Use>
    void forEach(Use use) const
    {
        auto other = m_others.cbegin();
        for (; other != m_others.cend() && *other < 0; ++other) {
            if (!use(*other))
                return;
        }
        for (size_t index = 0; index < m_bits.size(); ++index) {
            for (quint64 word = m_bits[index]; word != 0; word &= word - 1) {
                if (!use(RowKey(index) * 64 + RowKey(std::countr_zero(word))))
                    return;
            }
        }
        for (; other != m_others.cend(); ++other) {
            if (!use(*other))
                return;
        }
    }

    /// Whether both have the same keys; sets with unlike room count as unlike.
    friend bool operator==(const KeySet &, const KeySet &) = default;

private:
    static constexpr RowKey mostBits = RowKey(1) << 28; // 32 MB

    [[nodiscard]] static quint64 bitOf(RowKey key) { return quint64(1) << (quint64(key) % 64); }
    [[nodiscard]] quint64 *wordOf(RowKey key)
    {
        const auto index = size_t(key) / 64;
        return key >= 0 && index < m_bits.size() ? &m_bits[index] : nullptr;
    }

    std::vector<quint64> m_bits;
    std::set<RowKey> m_others;
    qsizetype m_size = 0;
};

} // namespace umh
