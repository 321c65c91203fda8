#pragma once

#include "domain/account.h"
#include "domain/operator.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "remote/accountclient.h"
#include "sync/syncprogress.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <optional>

namespace umh {

/// All that an account has, as it answered. The long lists are still unread.
struct FetchedAccount
{
    Account account; ///< what it says of itself
    AccountReply operators;
    QList<OperatorGroup> groups; ///< with their members
    AccountReply apiUsers;
    ReadingNotes notes{}; ///< of what has been read of it
};

/// Asks an account for all it has: operators, groups with their members, API users. Lives on the client's thread; used
/// once. The first error ends it, but for a group that vanishes while it is at work: then the groups are read again.
class AccountFetch final : public QObject
{
    Q_OBJECT

public:
    /// \a client must outlive this.
    explicit AccountFetch(AccountClient &client, QObject *parent = nullptr);

    void start();
    /// Ends it with Cancelled, unless it has ended.
    void cancel();

Q_SIGNALS:
    void progressed(const umh::SyncProgress &progress);
    // One of these, at the end.
    void succeeded(const umh::FetchedAccount &fetched);
    void failed(const umh::Error &error);

private:
    using Take = std::function<Status(const AccountReply &)>;
    /// What becomes of an error; without it, the whole fetch fails with it.
    using TakeError = std::function<Status(const Error &)>;
    void ask(AccountCall *call, const Take &take, const TakeError &takeError = {});
    void askForGroups();
    [[nodiscard]] Status takeGroups(const AccountReply &reply);
    void askForMembers(const QString &groupGuid);
    void finish();
    void noteBytes(const AccountCall *call, qint64 bytes);
    void report();
    void end(const Status &status);

    AccountClient &m_client;
    QHash<const AccountCall *, qint64> m_bytesOf; ///< of calls under way
    QList<AccountCall *> m_calls; ///< under way
    FetchedAccount m_fetched;
    QHash<QString, QList<QString>> m_members; ///< of groups, by their guid
    std::optional<Error> m_vanished; ///< what the account said of a group that it had listed
    int m_groupReads = 0;
    ReadingNotes m_groupNotes; ///< of the list of groups that was read last
    qint64 m_bytesBefore = 0; ///< of calls that have ended
    int m_asked = 0;
    int m_answered = 0;
    bool m_ended = false;
};

} // namespace umh
