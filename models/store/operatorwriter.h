#pragma once

#include "domain/operator.h"
#include "domain/result.h"
#include "store/preparedstatement.h"

#include <QtCore/QSet>

namespace umh {

class Connection;

/// Writes operators and groups one by one. Part of the transaction that is going on; belongs to the connection's
/// thread. Statements are prepared on first use and kept.
class OperatorWriter final
{
public:
    /// \a connection must outlive this.
    explicit OperatorWriter(const Connection &connection);

    enum class Outcome { Added, Changed, Unchanged };
    /// What is stored alike already is not written.
    [[nodiscard]] Result<Outcome> write(const Operator &op);
    /// As above, with the members, where \a group says which: all of them must be stored.
    [[nodiscard]] Result<Outcome> write(const OperatorGroup &group);

private:
    [[nodiscard]] Result<bool> setMembers(const OperatorGroup &group);
    [[nodiscard]] Result<QSet<QString>> storedMembers(const QString &groupGuid);

    PreparedStatement m_find;
    PreparedStatement m_add;
    PreparedStatement m_change;
    PreparedStatement m_findGroup;
    PreparedStatement m_addGroup;
    PreparedStatement m_changeGroup;
    PreparedStatement m_findMembers;
    PreparedStatement m_addMember;
    PreparedStatement m_removeMember;
};

} // namespace umh
