#pragma once

#include "domain/result.h"
#include "domain/system/secret.h"
#include "domain/text/guid.h"
#include "domain/time/accounttimezone.h"
#include "remote/accountaddress.h"
#include "remote/accountlimits.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>
#include <optional>

class QIODevice;

namespace umh {

class CallSecrets;

/// How an account writes what can be written in several ways.
struct AccountHabits
{
    AccountTimeZone zone{}; ///< of times without an offset
    GuidForm guidForm = GuidForm::Dashed; ///< the one that it is given as well, as it may know no other
};

/// A whole answer that says that the call went well.
struct AccountReply
{
    int status = 0; ///< one that the call may be answered with
    /// What came, unpacked; open, at its beginning, and gone with the last reference. Never null. A list is in a file
    /// of its own that nobody else can open, so it may be of any size.
    /// A list that came in pages is one list here.
    std::shared_ptr<QIODevice> body;
    QDateTime date{}; ///< UTC, the server's clock when it answered; invalid where it did not say
    AccountTimeZone zone{}; ///< of times without an offset in it
    /// How many elements the account has said there are, where it is a list and that was said.
    std::optional<qint64> elements{};
    /// What must not get into an error about it; may be null.
    std::shared_ptr<const CallSecrets> secrets{};
};

/// One call to the account. Owned by the client; deletes itself after finished().
class AccountCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends it with Cancelled, later, unless it has ended. A change that was sent may happen all the same: then it is
    /// OutcomeUnknown.
    virtual void cancel() = 0;

    /// "GET /ApiUser", for errors and progress.
    [[nodiscard]] virtual QString request() const = 0;

Q_SIGNALS:
    /// More of a good answer is there: \a bytes so far, unpacked.
    void progressed(qint64 bytes);
    /// The end, exactly once, never from within the function that began the call. An error has its request set. A
    /// change (anything but GET) that was sent without an answer coming back ends with OutcomeUnknown; any other error
    /// of a change means that the account has refused it, but for ServerFailed, which leaves it open.
    void finished(const umh::Result<umh::AccountReply> &result);
};

/// The account's REST API (version 4), as far as this program uses it: one function for each call.
///
/// Signs every call with Basic authentication, checks certificates, follows no redirect that leads elsewhere, gives up
/// at its limits, and repeats nothing but GET. What does not fit into callsAtOnce waits its turn, and once the account
/// has asked to be slow, all calls go at a pace (AccountPace). Lives on the thread that made it, which needs an event
/// loop; blocks nowhere. Destroying it aborts what is under way; then nothing is emitted any more.
class AccountClient final : public QObject
{
    Q_OBJECT

public:
    AccountClient(const AccountAddress &address, const QString &username, const Secret &password,
                  const AccountLimits &limits = {}, QObject *parent = nullptr);
    ~AccountClient() override;

    /// From now on; the program's own at first.
    void setHabits(const AccountHabits &habits);
    [[nodiscard]] const AccountHabits &habits() const;

    AccountCall *account();
    AccountCall *operators();
    AccountCall *oneOperator(const QString &operatorGuid);
    AccountCall *operatorGroups();
    AccountCall *members(const QString &operatorGroupGuid);
    AccountCall *apiUsers();
    AccountCall *apiUsersOf(const QString &operatorGuid);
    AccountCall *apiUser(const QString &apiUserGuid);
    // Changes
    AccountCall *createApiUser(const QString &operatorGuid, const QString &description);
    AccountCall *setDescription(const QString &apiUserGuid, const QString &operatorGuid, const QString &description);
    AccountCall *deleteApiUser(const QString &apiUserGuid);

    /// Whether the account has asked to be asked slowly.
    [[nodiscard]] bool isSlow() const;

Q_SIGNALS:
    /// It has asked so, now.
    void slowedDown();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::AccountReply)
Q_DECLARE_METATYPE(umh::Result<umh::AccountReply>)
