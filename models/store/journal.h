#pragma once

#include "domain/apiuser.h"
#include "domain/journalrecord.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "store/connection.h"
#include "store/journalentry.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

#include <optional>

namespace umh {

class Clock;
class Connection;
struct OpenChange;

/// What the journal says of an API user that is not there any more.
struct JournalledDeletion
{
    QDateTime at; ///< UTC
    Origin origin = Origin::ThisProgram;
    QString username;
    QString operatorName;
};

/// Writes the journal: what happened to the API users, and when. What it writes is part of the transaction that is
/// going on, which has to be one of Transaction::Kind::Write, and is there to be read once that was committed: only
/// then it is known which place each entry has.
class Journal final
{
public:
    /// Both must outlive this.
    Journal(const Connection &connection, const Clock &clock);

    /// The number of the newest entry, which is larger than that of any before it; 0 as long as there is none. Numbers
    /// follow the order of commits: what is committed later has larger ones.
    [[nodiscard]] Result<qint64> lastEntry() const;

    /// How the API user with \a apiUserGuid was deleted, where that is the last that is known of it.
    [[nodiscard]] Result<std::optional<JournalledDeletion>> deletionOf(const QString &apiUserGuid) const;

    /// Whether a transaction that named itself \a operation (Transaction::begin()) has been committed and noted
    /// something: for whoever was not told what became of its commit.
    [[nodiscard]] Result<bool> hasOperation(const QString &operation) const;

    /// \a apiUser is new; all that is known of it is kept.
    [[nodiscard]] Status added(const ApiUser &apiUser, Origin origin);
    /// \a apiUser was deleted, as part of the job \a job unless that is null. All that was known of it is kept, facts
    /// too, with its key, which its usage samples are told by.
    [[nodiscard]] Status deleted(const ApiUser &apiUser, Origin origin, const QString &job = {});
    /// This program made \a after of \a before.
    [[nodiscard]] Status changed(const ApiUser &before, const ApiUser &after);
    /// \a after has become of \a before, as the account says. Only a description that \a open tells to have been asked
    /// for by this program counts as done by it. Changes by use alone (last used, requests) are not noted: those are
    /// what usage samples are for.
    [[nodiscard]] Status changedAtAccount(const ApiUser &before, const ApiUser &after,
                                          const std::optional<OpenChange> &open);
    /// What people know of \a apiUser, of which more than the guid need not be known, has been changed by one of them.
    [[nodiscard]] Status factsChanged(const ApiUser &apiUser, const ApiUserFacts &before, const ApiUserFacts &after);
    /// Files or sample data were loaded; \a counts says how much came of it.
    [[nodiscard]] Status imported(const QJsonObject &counts);
    /// The directory was brought in step with its account; \a counts says how much came of it.
    [[nodiscard]] Status synced(const QJsonObject &counts);
    /// The directory was connected with the account \a accountId at \a address, or another one than before.
    [[nodiscard]] Status connected(const QString &address, const QString &accountId);
    /// It is not connected with the account at \a address any more.
    [[nodiscard]] Status disconnected(const QString &address);
    /// Entries were archived; \a what says which, by their numbers ("first", "until"), the last hash and the file.
    [[nodiscard]] Status archived(const QJsonObject &what);
    /// The account's times are read in the time zone \a after instead of \a before (as Account::timeZone), which moved
    /// those of \a apiUsers API users.
    [[nodiscard]] Status timeZoneChanged(const QString &before, const QString &after, qint64 apiUsers);

    /// The last use of \a before has moved to that of \a after, of which that is worth an entry.
    [[nodiscard]] Status inUseAgain(const ApiUser &before, const ApiUser &after, Origin origin);
    /// What the account says of the use of \a apiUser cannot all be true any more.
    [[nodiscard]] Status contradictory(const ApiUser &apiUser);
    /// \a kind is one of those that are of an operator; \a op as it is now, or was when it went. \a nameBefore, where
    /// it was renamed.
    [[nodiscard]] Status ofOperator(JournalKind kind, const Operator &op, Origin origin,
                                    const QString &nameBefore = {});
    /// The same for a group.
    [[nodiscard]] Status ofGroup(JournalKind kind, const OperatorGroup &group, Origin origin,
                                 const QString &nameBefore = {});

private:
    [[nodiscard]] Status write(Origin origin, JournalKind kind, JournalEntry about, const QJsonObject &detail,
                               const QString &job = {});

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
