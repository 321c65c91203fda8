#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "store/guidset.h"
#include "store/transaction.h"

#include <QtCore/QHash>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

class ApiUserBulkWriter;
class Clock;
class Connection;

/// What a load did to one kind of thing.
struct LoadTally
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;

    [[nodiscard]] qint64 total() const { return added + changed + unchanged; }
    friend bool operator==(const LoadTally &, const LoadTally &) = default;
};

struct LoadSummary
{
    LoadTally operators;
    LoadTally groups;
    LoadTally apiUsers;

    [[nodiscard]] bool changedAnything() const
    {
        const auto changed = [](const LoadTally &tally) { return tally.added + tally.changed > 0; };
        return changed(operators) || changed(groups) || changed(apiUsers);
    }
    friend bool operator==(const LoadSummary &, const LoadSummary &) = default;
};

/// Puts operators, groups and API users into a directory, in one transaction: what is new is added, what differs is
/// changed, no operator, group or API user is removed. A group that says its members has just those afterwards. API
/// users that differ are journalled one by one, all else as numbers. Loading the same twice writes nothing the second
/// time.
///
/// begin(), then add() in the order operators, groups, API users, then commit(). If it goes before commit(), or after
/// any error, nothing has happened. Lives on the connection's thread.
class DirectoryLoader final
{
public:
    /// Both must outlive this.
    DirectoryLoader(const Connection &connection, const Clock &clock);
    ~DirectoryLoader();
    Q_DISABLE_COPY_MOVE(DirectoryLoader)

    [[nodiscard]] Status begin();

    // DuplicateGuid for a guid that another one of the same kind has been added with; OperatorUnknown for one that
    // refers to no operator. Both name the field.
    [[nodiscard]] Status add(const Operator &op);
    [[nodiscard]] Status add(const OperatorGroup &group);
    /// The operator's name is filled in from the operator.
    [[nodiscard]] Status add(ApiUser apiUser);

    /// Makes all of it lasting. \a onStep is told the progress of building indexes, after a first load.
    [[nodiscard]] Result<LoadSummary> commit(const std::stop_token &stop = {},
                                             const std::function<void(int done, int total)> &onStep = {});

private:
    struct OperatorName
    {
        QString fullName;
        QString folded;
    };
    struct Statements;

    [[nodiscard]] Result<bool> isStored(const Operator &op);
    [[nodiscard]] Status setMembers(const OperatorGroup &group, bool &changed);
    [[nodiscard]] Result<QSet<QString>> storedMembers(const QString &groupGuid);
    [[nodiscard]] Status insert(const ApiUser &apiUser, const OperatorName &name);
    [[nodiscard]] Status update(const ApiUser &before, const ApiUser &after, const OperatorName &name);
    [[nodiscard]] Result<std::optional<ApiUser>> stored(const QString &guid);
    [[nodiscard]] Status startApiUsers();

    const Connection &m_connection;
    const Clock &m_clock;
    std::optional<Transaction> m_transaction;
    QHash<QString, OperatorName> m_operators; ///< by guid: those in the directory and those added
    // Guids added so far.
    GuidSet m_seenOperators;
    GuidSet m_seenGroups;
    GuidSet m_seenApiUsers;
    bool m_apiUsersStarted = false;
    std::unique_ptr<ApiUserBulkWriter> m_bulk; ///< set where the table was empty
    std::unique_ptr<Statements> m_statements;
    LoadSummary m_summary;
};

} // namespace umh
