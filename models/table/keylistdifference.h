#pragma once

#include "store/keyscanner.h"

#include <vector>

namespace umh {

/// Rows one after the other.
struct RowRange
{
    int first = 0;
    int count = 0;

    [[nodiscard]] int last() const { return first + count - 1; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// How one key list became another, in the fewest steps that a view can follow without losing its place.
///
/// Applied in this order: the removals, from the last to the first; the moves, one by one; the insertions, from the
/// first to the last.
struct KeyListDifference
{
    /// A row that stands elsewhere now: after the row of \a predecessor, or first where that is 0.
    struct Move
    {
        RowKey key = 0;
        RowKey predecessor = 0; ///< among the rows that are not inserted
    };

    /// False where there are more than mostSteps; the rest is empty then, and the lists are best exchanged as a whole.
    bool isSmall = true;
    std::vector<RowRange> removals; ///< in rows of the old list, ascending
    std::vector<Move> moves; ///< in the order of the new list
    std::vector<RowRange> insertions; ///< in rows of the new list, ascending

    [[nodiscard]] static KeyListDifference large()
    {
        KeyListDifference difference;
        difference.isSmall = false;
        return difference;
    }
    [[nodiscard]] bool isEmpty() const { return isSmall && removals.empty() && moves.empty() && insertions.empty(); }

    /// More single steps than this cost a view more than one exchange does.
    static constexpr size_t mostSteps = 16;
};

/// Compares two lists, each without duplicates. Linear in their lengths; meant for a worker thread.
[[nodiscard]] KeyListDifference compare(const KeyList &before, const KeyList &after);

} // namespace umh
