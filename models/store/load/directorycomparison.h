#pragma once

#include "domain/operator.h"
#include "domain/result.h"
#include "store/directorystate.h"
#include "store/load/apiuserspool.h"
#include "store/rowwriters.h"

#include <QtCore/QList>
#include <QtCore/QtGlobal>

#include <optional>

namespace umh {

class Connection;
class DirectoryMirror;
class LoadedOperators;
struct ApiUser;
struct LoadTally;

/// Compares what an account lists with one consistent view of the directory, while nothing is locked, and puts aside
/// what is new or different, for DirectoryLoader to write. Part of the read transaction that is going on, until end();
/// lives on the connection's thread.
class DirectoryComparison final
{
public:
    /// All must outlive this. \a mirror learns which API users are listed.
    DirectoryComparison(const Connection &connection, const LoadedOperators &operators, DirectoryMirror &mirror);
    ~DirectoryComparison();
    Q_DISABLE_COPY_MOVE(DirectoryComparison)

    // Each puts aside what it is given, or counts it as unchanged in the tally.
    /// \a op may wait until there are more, at last until endOperators(): they are looked up many at once.
    [[nodiscard]] Status add(const Operator &op, LoadTally &tally);
    [[nodiscard]] Status endOperators(LoadTally &tally);
    [[nodiscard]] Status add(const OperatorGroup &group, LoadTally &tally);
    /// \a before: the one of that guid that is stored, if any. The account has listed the operator.
    [[nodiscard]] Status add(ApiUser &apiUser, const std::optional<ApiUser> &before, LoadTally &tally);

    /// All has been added. \a everyoneIsUnlisted: a group of everyone came without members, so that it is to be looked
    /// whether it has all.
    [[nodiscard]] Status end(bool everyoneIsUnlisted);
    [[nodiscard]] bool isOver() const { return m_view.has_value(); }
    /// After end(), in another transaction: whether others may have changed the directory since. True as well where
    /// that was a lease only, that of this very load for instance: to look once more harms nobody.
    [[nodiscard]] Result<bool> isOvertaken() const;

    // What was put aside, in the order in which it came.
    [[nodiscard]] const QList<Operator> &operators() const { return m_differentOperators; }
    [[nodiscard]] const QList<OperatorGroup> &groups() const { return m_differentGroups; }
    [[nodiscard]] ApiUserSpool &apiUsers() { return m_differentApiUsers; }
    [[nodiscard]] bool isEmpty() const;
    /// Whether a group of everyone that came without members has not all operators.
    [[nodiscard]] bool everyoneLacksMembers() const { return m_everyoneLacksMembers; }

private:
    [[nodiscard]] Result<bool> findLackOfMembers() const;

    const Connection &m_connection;
    const LoadedOperators &m_operators;
    DirectoryMirror &m_mirror;
    /// What finds them; gone after end(), as statements go before their transaction.
    std::optional<OperatorWriter> m_storedOperators;
    QList<Operator> m_waitingOperators; ///< added, but not yet looked up
    QList<Operator> m_differentOperators;
    QList<OperatorGroup> m_differentGroups;
    ApiUserSpool m_differentApiUsers;
    bool m_everyoneLacksMembers = false;
    std::optional<ChangeMark> m_view; ///< what was compared with, known once all was
};

} // namespace umh
