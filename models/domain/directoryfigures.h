#pragma once

#include "domain/apiuserquery.h"

#include <QtCore/QMetaType>

#include <array>

namespace umh {

/// The numbers on the hub's cards.
struct DirectoryFigures
{
    qint64 operators = 0;
    qint64 operatorsOnDuty = 0;
    qint64 groups = 0;
    qint64 groupsWithoutMembers = 0; ///< "Everyone" always has members
    qint64 apiUsers = 0;
    qint64 apiUsersInactiveOver30Days = 0; ///< used, but not within the last 30 days
    qint64 apiUsersNotYetUsed = 0;
    qint64 apiUsersAddedThisMonth = 0; ///< created in the calendar month of now, in local time

    /// By the age of their last use, in the order of lastUseAges.
    std::array<qint64, std::size(lastUseAges)> apiUsersByLastUse{};

    [[nodiscard]] bool isEmpty() const { return operators == 0 && groups == 0 && apiUsers == 0; }
    friend bool operator==(const DirectoryFigures &, const DirectoryFigures &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::DirectoryFigures)
