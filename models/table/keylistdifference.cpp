#include "table/keylistdifference.h"

#include "store/keyset.h"

#include <algorithm>
#include <unordered_set>

namespace umh {
namespace {

KeySet setOf(const KeyList &keys)
{
    const auto largest = std::max_element(keys.begin(), keys.end());
    KeySet set(largest == keys.end() ? 0 : *largest);
    for (const RowKey key : keys)
        set.insert(key);
    return set;
}

void append(std::vector<RowRange> &ranges, size_t row)
{
    if (!ranges.empty() && ranges.back().last() + 1 == int(row))
        ++ranges.back().count;
    else
        ranges.push_back({int(row), 1});
}

} // namespace

KeyListDifference compare(const KeyList &before, const KeyList &after)
{
    KeyListDifference found;
    if (before == after)
        return found;

    const KeySet old = setOf(before);
    const KeySet present = setOf(after);
    std::unordered_set<RowKey> moved;
    RowKey predecessor = 0;
    size_t i = 0;
    size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (found.removals.size() + found.insertions.size() + moved.size() > KeyListDifference::mostSteps)
            return KeyListDifference::large();

        if (i < before.size() && !present.contains(before[i])) {
            append(found.removals, i++);
        } else if (i < before.size() && moved.contains(before[i])) {
            ++i;
        } else if (j < after.size() && !old.contains(after[j])) {
            append(found.insertions, j++);
        } else if (j < after.size() && moved.contains(after[j])) {
            found.moves.push_back({after[j], predecessor});
            predecessor = after[j++];
        } else if (before[i] == after[j]) {
            predecessor = after[j];
            ++i;
            ++j;
        } else {
            // One of the two has moved. If the old list goes on with the new row, it is the old row that left from
            // here.
            const bool oldOneLeft = i + 1 < before.size() && before[i + 1] == after[j];
            moved.insert(oldOneLeft ? before[i] : after[j]);
        }
    }
    return found;
}

} // namespace umh
