#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "store/connection.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace umh {

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
    /// The same of one that is sure not to be stored yet, without a look.
    [[nodiscard]] Status add(const Operator &op);
    /// As above, with the members, where \a group says which: all of them must be stored.
    [[nodiscard]] Result<Outcome> write(const OperatorGroup &group);
    /// What the operator or group was that write() has last found stored, whether it has changed it or not.
    struct Before
    {
        QString name;
        std::optional<bool> administrator; ///< of an operator
    };
    [[nodiscard]] const Before &before() const { return m_before; }
    // What write() would come to now. Writes nothing.
    /// The most operators that compare() takes at once.
    static constexpr qsizetype mostAtOnce = 256;
    /// For each of \a operators, in their order.
    [[nodiscard]] Result<QList<Outcome>> compare(const QList<Operator> &operators);
    [[nodiscard]] Result<Outcome> compare(const OperatorGroup &group);

private:
    [[nodiscard]] Result<bool> setMembers(const OperatorGroup &group);
    [[nodiscard]] Result<QSet<QString>> storedMembers(const QString &groupGuid);

    const Connection &m_connection;
    PreparedStatement m_find;
    PreparedStatement m_findMany;
    PreparedStatement m_add;
    PreparedStatement m_change;
    PreparedStatement m_findGroup;
    PreparedStatement m_addGroup;
    PreparedStatement m_changeGroup;
    PreparedStatement m_findMembers;
    PreparedStatement m_addMembers;
    PreparedStatement m_removeMember;
    Before m_before;
};

/// Whether both are stored alike. Unlike ==, tells a text that is empty from one that is not there.
[[nodiscard]] bool isStoredAlike(const ApiUser &a, const ApiUser &b);
/// The same of all that somebody has to change, which is all but their use.
[[nodiscard]] bool haveSameMakeUp(const ApiUser &a, const ApiUser &b);

/// Writes API users one by one, and nothing of it into the journal. Part of the transaction that is going on; belongs
/// to the connection's thread. Statements are prepared on first use and kept.
class ApiUserWriter final
{
public:
    /// \a connection must outlive this.
    explicit ApiUserWriter(const Connection &connection);

    /// The API user with \a guid as the directory holds it, if it does.
    [[nodiscard]] Result<std::optional<ApiUser>> stored(const QString &guid);
    /// The most guids that the next takes at once.
    static constexpr qsizetype mostAtOnce = 256;
    /// Those with \a guids that the directory holds, by these.
    [[nodiscard]] Result<QHash<QString, ApiUser>> stored(const QStringList &guids);

    // \a operatorFolded is the folded name of the operator, whose name has been filled in.
    /// Adds \a apiUser, whatever its key.
    [[nodiscard]] Status add(const ApiUser &apiUser, const QString &operatorFolded);
    /// Makes \a before into \a after, which has the same key. Texts that are the same are not touched: they are what
    /// the search index is made of.
    [[nodiscard]] Status change(const ApiUser &before, const ApiUser &after, const QString &operatorFolded);
    /// As change() for one of which only the use differs, but maybe not before writeWaiting().
    [[nodiscard]] Status changeUse(const ApiUser &after);
    [[nodiscard]] Status writeWaiting();

private:
    const Connection &m_connection;
    PreparedStatement m_find;
    PreparedStatement m_findMany;
    PreparedStatement m_add;
    PreparedStatement m_change;
    PreparedStatement m_changeUse;
    PreparedStatement m_changeUses;
    QVariantList m_waitingUses; ///< of several API users, one after the other
};

} // namespace umh
