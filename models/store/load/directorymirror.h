#pragma once

#include "domain/apiuser.h"
#include "domain/loadsummary.h"
#include "domain/result.h"
#include "store/keyset.h"
#include "store/openchangestore.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace umh {

class Clock;
class Connection;
class GuidSet;
class Journal;
struct LoadRemovals;

/// What DirectoryLoader needs to know and do beyond adding, so that the directory holds just what an account has
/// listed: which API users others have changed meanwhile, which changes of our own are open, what is gone. Part of the
/// loader's transaction; belongs to the connection's thread.
class DirectoryMirror final
{
public:
    using StepHandler = std::function<void(int done, int total)>;
    /// Whether the account has listed the operator with a guid.
    using IsListed = std::function<bool(const QString &operatorGuid)>;

    /// \a connection and \a clock must outlive this. \a isListed is asked once all operators have been added.
    DirectoryMirror(const Connection &connection, const Clock &clock, IsListed isListed);

    /// Looks at the directory, before anything is written.
    [[nodiscard]] Status begin();
    /// API users that the journal names after \a entry stay as they are.
    [[nodiscard]] Status keepChangesSince(qint64 entry);
    /// Looks at the directory once more, which others have changed since the account's lists were compared with it:
    /// what the journal names since then stays as well, what they have removed is gone already. \a listed are the
    /// guids of all API users that the account has listed.
    [[nodiscard]] Status lookAgain(const GuidSet &listed);

    // While API users are added.
    /// Whether the API user with \a guid stays as it is, in the directory or out of it.
    [[nodiscard]] bool isKept(const QString &guid) const;
    /// The account has listed the API user with \a key.
    void list(ApiUserKey key) { m_listed.insert(key); }
    /// The change of the API user with \a guid that is open.
    [[nodiscard]] std::optional<OpenChange> openChange(const QString &guid) const;
    /// Strikes out the change of \a apiUser that is open, if the account shows that it has happened.
    [[nodiscard]] Status settle(const ApiUser &apiUser);

    // Once all has been added.
    /// How many API users are gone, and how many there were.
    [[nodiscard]] Result<LoadRemovals> removals();
    /// Removes the API users that are gone, and notes each in the journal. \a onStep is told how many of them are done.
    [[nodiscard]] Status removeApiUsers(const std::stop_token &stop, const StepHandler &onStep);
    /// The groups that are not among \a listed.
    [[nodiscard]] Result<QStringList> goneGroups(const GuidSet &listed) const;
    /// Removes \a groups, and after their API users \a operators, with their memberships. An operator who has been
    /// given API users meanwhile stays. Returns how many operators are removed.
    [[nodiscard]] Result<qint64> remove(const QStringList &groups, const QStringList &operators);
    /// Notes how much every API user has been used, and lets go of old such notes.
    [[nodiscard]] Status writeSamples(const std::stop_token &stop);

private:
    struct Kept
    {
        ApiUserKey key = 0; ///< 0 where it is not in the directory
        QString operatorGuid;
    };

    [[nodiscard]] bool stays(const Kept &kept) const { return kept.key == 0 || m_isListed(kept.operatorGuid); }
    [[nodiscard]] Status readOpenChanges();
    [[nodiscard]] Status findKept();
    [[nodiscard]] Status findGone();
    [[nodiscard]] Result<std::vector<ApiUserKey>> present(const std::vector<ApiUserKey> &keys) const;
    [[nodiscard]] Status noteRemoval(const ApiUser &apiUser, Journal &journal) const;

    const Connection &m_connection;
    const Clock &m_clock;
    IsListed m_isListed;
    OpenChangeStore m_openChanges;
    QHash<QString, OpenChange> m_open; ///< by guid
    QHash<QString, Kept> m_kept; ///< by guid
    qint64 m_keptSince = 0; ///< the entry of the journal after which what it names is kept, once somebody looks again
    qint64 m_countBefore = 0; ///< of API users
    ApiUserKey m_largestBefore = 0;
    KeySet m_listed; ///< those that were there before and stay
    std::optional<std::vector<ApiUserKey>> m_gone; ///< known once it was asked for
};

} // namespace umh
