#pragma once

#include "domain/readingnotes.h"

#include <QtCore/QtGlobal>

#include <optional>

namespace umh {

/// What a load did to one kind of thing.
struct LoadTally
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 removed = 0; ///< by a Mirror only

    /// How many there were in what was loaded.
    [[nodiscard]] qint64 total() const { return added + changed + unchanged; }
    friend bool operator==(const LoadTally &, const LoadTally &) = default;
};

struct LoadSummary
{
    LoadTally operators;
    LoadTally groups;
    LoadTally apiUsers;
    ReadingNotes notes{}; ///< of what was loaded
    /// By how many minutes the account's times are ahead of its clock, where two syncs in a row have seen that: they
    /// are in another time zone than the one that they are read in. Of a Mirror.
    std::optional<qint64> timeDifference{};

    [[nodiscard]] bool changedAnything() const
    {
        const auto changed = [](const LoadTally &tally) { return tally.added + tally.changed + tally.removed > 0; };
        return changed(operators) || changed(groups) || changed(apiUsers);
    }
    friend bool operator==(const LoadSummary &, const LoadSummary &) = default;
};

/// What a Mirror is going to take away.
struct LoadRemovals
{
    qint64 operators = 0;
    qint64 groups = 0;
    qint64 apiUsers = 0;
    qint64 apiUsersBefore = 0; ///< in the directory, before the load
    friend bool operator==(const LoadRemovals &, const LoadRemovals &) = default;
};

} // namespace umh
