#pragma once

#include "domain/rowkey.h"

#include <QtCore/QSharedData>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <vector>

namespace umh {

/// Keys of rows of one table in an order: eight bytes a row.
///
/// A value whose copies share their keys, so that copying takes no longer at a million rows than at one. Whoever
/// changes one of several copies gets keys of its own first; the last copy is changed where it is. Copies may be used
/// on different threads at once, one and the same on a single thread only.
class KeyList final
{
public:
    KeyList() = default;
    KeyList(std::initializer_list<RowKey> keys)
        : KeyList(keys.begin(), keys.end())
    { }
    template<typename Iterator>
    KeyList(Iterator first, Iterator last)
        : m_keys(new Keys)
    {
        m_keys->inOrder.assign(first, last);
    }

    [[nodiscard]] qsizetype size() const { return m_keys ? qsizetype(m_keys->inOrder.size()) : 0; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// \a row from 0 to size() - 1.
    [[nodiscard]] RowKey at(qsizetype row) const
    {
        Q_ASSERT(row >= 0 && row < size());
        return m_keys->inOrder[size_t(row)];
    }
    /// The row of \a key; -1 where there is none. Goes along the list.
    [[nodiscard]] qsizetype find(RowKey key) const
    {
        const RowKey *const found = std::find(begin(), end(), key);
        return found == end() ? -1 : found - begin();
    }
    [[nodiscard]] const RowKey *begin() const { return m_keys ? m_keys->inOrder.data() : nullptr; }
    [[nodiscard]] const RowKey *end() const { return begin() + size(); }

    void reserve(qsizetype count) { own().reserve(size_t(count)); }
    void append(RowKey key) { own().push_back(key); }
    /// Puts \a keys before \a row, from 0 to size(). They must not be this list's own.
    void put(qsizetype row, std::span<const RowKey> keys)
    {
        std::vector<RowKey> &inOrder = own();
        inOrder.insert(inOrder.begin() + row, keys.begin(), keys.end());
    }
    /// Takes \a count keys out, from \a row on.
    void take(qsizetype row, qsizetype count = 1)
    {
        std::vector<RowKey> &inOrder = own();
        inOrder.erase(inOrder.begin() + row, inOrder.begin() + row + count);
    }
    /// Takes all keys out; the room for them stays.
    void clear() { own().clear(); }

    /// Whether nobody has changed either of the two since one was copied from the other, which takes no time to tell.
    [[nodiscard]] bool isCopyOf(const KeyList &other) const { return m_keys == other.m_keys; }
    friend bool operator==(const KeyList &a, const KeyList &b) { return a.isCopyOf(b) || std::ranges::equal(a, b); }

private:
    struct Keys final : QSharedData
    {
        std::vector<RowKey> inOrder;
    };

    /// The keys, to change them.
    [[nodiscard]] std::vector<RowKey> &own()
    {
        // Acquired: what another thread has read through its copy, before it let go of it, comes before the change.
        if (!m_keys)
            m_keys.reset(new Keys);
        else if (m_keys->ref.loadAcquire() != 1)
            m_keys.reset(new Keys(*m_keys));
        return m_keys->inOrder;
    }

    QExplicitlySharedDataPointer<Keys> m_keys; ///< null as long as there were none
};

} // namespace umh
