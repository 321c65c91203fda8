#include "domain/netchange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

NetChangeCounts countsOf(const QList<NetChange> &changes)
{
    NetChangeCounts counts;
    for (const NetChange &change : changes) {
        counts.added += change.kind == NetChange::Kind::New ? 1 : 0;
        counts.removed += change.kind == NetChange::Kind::Gone ? 1 : 0;
        const bool isThere = change.kind == NetChange::Kind::New || change.kind == NetChange::Kind::Changed;
        counts.inUseAgain += isThere && change.inUseAgain ? 1 : 0;
        const bool isDescribed = std::ranges::any_of(
            change.fields, [](const JournalChange &field) { return field.field == "description"_L1; });
        counts.described += isDescribed ? 1 : 0;
    }
    return counts;
}

} // namespace umh
