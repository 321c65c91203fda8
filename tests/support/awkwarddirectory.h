#pragma once

#include "domain/directoryquery.h"
#include "domain/operator.h"
#include "store/connection.h"
#include "store/keyscanner.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace umh {

/// A directory full of ties, missing values and odd texts, and what its tables should show of it: worked out from the
/// words of the design in plain C++, without SQL and without an index.
class AwkwardDirectory final
{
public:
    /// \a count operators and as many operator groups, the first of which is "Everyone"; \a apiUsers API users, which
    /// need an operator. The same for the same numbers.
    AwkwardDirectory(int count, int apiUsers);

    /// Loads all of it into the empty directory of \a connection.
    void load(const Connection &connection);
    /// Reads all rows of the directory again, in no order.
    void read(const Connection &connection);

    // As last read.
    [[nodiscard]] const QList<ApiUser> &apiUsers() const { return m_apiUsers; }
    [[nodiscard]] const QList<OperatorSummary> &operators() const { return m_operators; }
    [[nodiscard]] const QList<OperatorGroupSummary> &groups() const { return m_groups; }

    /// The keys of the rows that pass the filter of \a query, in its order.
    [[nodiscard]] KeyList expected(const DirectoryQuery &query, const QDateTime &now = {}) const;

private:
    QList<Operator> m_madeOperators;
    QList<OperatorGroup> m_madeGroups;
    QHash<QString, QList<QString>> m_members; ///< of each group, by their guids
    QList<ApiUser> m_apiUsers;
    QList<OperatorSummary> m_operators;
    QList<OperatorGroupSummary> m_groups;
};

// What a table should look like with these rows only.
[[nodiscard]] KeyList expectedKeys(const QList<OperatorSummary> &operators, const OperatorOrder &order);
[[nodiscard]] KeyList expectedKeys(const QList<OperatorGroupSummary> &groups, const OperatorGroupOrder &order);

} // namespace umh
