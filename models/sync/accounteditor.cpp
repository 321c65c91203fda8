#include "sync/accounteditor.h"

#include "domain/programstate.h"
#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "remote/accountclient.h"
#include "store/apiuserstore.h"
#include "store/jobstore.h"
#include "store/openchangestore.h"
#include "sync/additiontask.h"
#include "sync/changetask.h"
#include "sync/signedinclient.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

/// The part of an addition that its owner has; its AdditionTask is on the editor's thread.
class AccountEditor::AdditionHandle final : public ApiUserAddition
{
public:
    AdditionHandle(AccountEditor &editor, quint64 number, QObject *owner)
        : ApiUserAddition(owner)
        , m_editor(&editor)
        , m_number(number)
    {
        connect(&editor, &QObject::destroyed, this, &AdditionHandle::editorIsGone);
    }
    ~AdditionHandle() override;
    Q_DISABLE_COPY_MOVE(AdditionHandle)

    [[nodiscard]] Secret takePassword() override { return std::exchange(m_password, Secret()); }
    [[nodiscard]] bool keepsPassword() const override { return m_keepsPassword; }
    void lookAgain() override;

    // What the other part says.
    void tellCreated(const ApiUser &apiUser, const Secret &password)
    {
        m_awaited = Awaited::Nothing;
        m_keepsPassword = false;
        m_password = password;
        Q_EMIT created(apiUser);
    }
    void tellFailed(const Error &error)
    {
        m_awaited = Awaited::Nothing;
        Q_EMIT failed(error);
    }
    void tellUnknown(const Error &error, bool keepsPassword)
    {
        m_awaited = Awaited::Look;
        m_keepsPassword = keepsPassword;
        Q_EMIT outcomeUnknown(error);
    }
    void tellLooked(const QList<ApiUser> &found)
    {
        m_awaited = Awaited::Nothing;
        Q_EMIT looked(found);
    }
    void tellLookFailed(const Error &error)
    {
        m_awaited = Awaited::Nothing;
        Q_EMIT lookFailed(error);
    }

private:
    /// Nobody is left who could answer.
    void editorIsGone()
    {
        const QPointer<AdditionHandle> self(this);
        if (m_awaited == Awaited::Outcome || m_keepsPassword)
            tellUnknown(Error{.kind = ErrorKind::OutcomeUnknown}, false);
        if (self && m_awaited == Awaited::Look)
            tellLookFailed(Error{.kind = ErrorKind::NotConnected});
    }

    enum class Awaited { Outcome, Look, Nothing };

    QPointer<AccountEditor> m_editor;
    const quint64 m_number;
    Awaited m_awaited = Awaited::Outcome;
    bool m_keepsPassword = false; ///< the other part
    Secret m_password;
};

/// The part that is on the editor's thread.
class AccountEditor::Worker final : public QObject
{
public:
    Worker(AccountEditor &owner, const Directory &directory, const Clock &clock, const AccountLimits &limits,
           const EditorPauses &pauses)
        : m_owner(owner)
        , m_clock(clock)
        , m_mayChange(directory.checkMayChange())
        , m_limits(limits)
        , m_pauses(pauses)
        , m_connection(directory, Directory::Use::Writing)
        , m_renewals(directory, Directory::Use::WritingAtOnce)
    {
        m_later.setSingleShot(true);
        connect(&m_later, &QTimer::timeout, this, &Worker::resolveOpenChanges);
    }

    void setSignIn(const Account &account, const std::optional<Secret> &password)
    {
        const Result<std::shared_ptr<AccountClient>> client = signedInClient(account, password, m_limits);
        m_client = client ? *client : nullptr;
        m_whyNoClient = client ? Error{.kind = ErrorKind::PasswordMissing} : client.error();
        m_account = account;
        if (connectDirectory()) {
            m_context->client = m_client;
            m_context->whyNoClient = m_whyNoClient;
            m_context->account = m_account;
        }
        resolveOpenChanges();
    }

    void retire() { m_retired = true; }

    void change(const ApiUser &apiUser, const OpenChange &change)
    {
        if (const Status ready = m_mayChange ? getReady() : m_mayChange; !ready) {
            tellFailure(change.kind, apiUser, ready.error());
            return;
        }
        if (const ChangeTask *underWay = m_changes.value(apiUser.guid)) {
            // A second deletion has the answer of the first: what became of that is being found out.
            if (change.kind != OpenChange::Kind::Deletion || underWay->kind() != change.kind)
                tellFailure(change.kind, apiUser, Error{.kind = ErrorKind::ChangedMeanwhile});
            return;
        }
        begin(apiUser, change)->start();
    }

    /// \a asker is the part of addition \a number that is on the owner's thread, and is looked at there only.
    void add(quint64 number, const QPointer<AdditionHandle> &asker, const QString &operatorGuid,
             const QString &description)
    {
        const auto tell = [&owner = m_owner, asker](auto what) {
            callLater(&owner, [asker, what] {
                if (asker)
                    what(*asker);
            });
        };
        if (const Status ready = m_mayChange ? getReady() : m_mayChange; !ready) {
            tell([error = ready.error()](AdditionHandle &to) { to.tellFailed(error); });
            return;
        }
        auto *begun = new AdditionTask(*m_context, operatorGuid, description, this);
        m_additions.insert(number, begun);
        connect(begun, &ApiUserAddition::created, this, [tell, begun](const ApiUser &apiUser) {
            tell(
                [apiUser, password = begun->takePassword()](AdditionHandle &to) { to.tellCreated(apiUser, password); });
        });
        connect(begun, &ApiUserAddition::failed, this, [this, tell](const Error &error) {
            tell([error](AdditionHandle &to) { to.tellFailed(error); });
            tellIfStoppedByProxy(error, true);
        });
        connect(begun, &ApiUserAddition::outcomeUnknown, this, [tell, begun](const Error &error) {
            tell([error, keeps = begun->keepsPassword()](AdditionHandle &to) { to.tellUnknown(error, keeps); });
        });
        connect(begun, &ApiUserAddition::looked, this,
                [tell](const QList<ApiUser> &found) { tell([found](AdditionHandle &to) { to.tellLooked(found); }); });
        connect(begun, &ApiUserAddition::lookFailed, this,
                [tell](const Error &error) { tell([error](AdditionHandle &to) { to.tellLookFailed(error); }); });
        connect(begun, &AdditionTask::stored, this, [this](const ApiUser &apiUser) {
            callLater(&m_owner, [&owner = m_owner, apiUser] { Q_EMIT owner.added(apiUser); });
        });
        connect(begun, &AdditionTask::done, this, [this, number] {
            if (AdditionTask *ended = m_additions.take(number))
                ended->deleteLater();
        });
        begun->start();
    }

    void lookAgain(quint64 number)
    {
        if (AdditionTask *addition = m_additions.value(number))
            addition->lookAgain();
    }

    void leave(quint64 number)
    {
        if (AdditionTask *addition = m_additions.value(number))
            addition->leave();
    }

    void resolveNow()
    {
        const auto underWay = m_changes.values();
        for (ChangeTask *change : underWay)
            change->lookNow();
        resolveOpenChanges();
    }

private:
    /// For a change that is asked for now.
    [[nodiscard]] Status getReady()
    {
        return m_retired ? Status(Error{.kind = ErrorKind::ConnectedOtherwise}) : connectDirectory();
    }

    [[nodiscard]] Status connectDirectory()
    {
        if (const auto connection = m_connection.connection(); !connection)
            return connection.error();
        if (const auto renewals = m_renewals.connection(); !renewals)
            return renewals.error();
        if (!m_context) {
            m_context = std::make_unique<ChangeContext>(ChangeContext{m_connection, m_renewals, m_clock, m_pauses,
                                                                      m_limits.totalDeadline + m_pauses.settle,
                                                                      m_client, m_whyNoClient, m_account});
        }
        return {};
    }

    void resolveOpenChanges()
    {
        m_look.elsewhere = 0;
        m_answerWhenLookedAt = true;
        if (const Result<QList<OpenChange>> open = openChanges(); open) {
            for (const OpenChange &change : *open) {
                if (!m_changes.contains(change.apiUserGuid))
                    takeUp(change);
            }
        } else { // they stay open until the next time
            lookLaterIfLeft(open.error());
        }
        tellWhenLookedAt();
    }

    /// Those of the account that signs in; another one's are none of its business.
    [[nodiscard]] Result<QList<OpenChange>> openChanges()
    {
        if (Status ready = getReady(); !ready)
            return ready.error();
        const Result<const Connection *> connection = m_connection.connection();
        if (!connection)
            return connection.error();
        if (Status connected = m_context->stillConnected(**connection); !connected)
            return connected.error();
        return OpenChangeStore(**connection, m_clock).all();
    }

    /// Finds out what became of \a change, which the directory holds as open while nobody here is at work on it: it is
    /// from before the program was started, or of another program. What that may still have in flight is left to it.
    void takeUp(const OpenChange &change)
    {
        // What an open job has asked for is found out by whoever goes on with that, or here once it is given up.
        if (const Result<const Connection *> open = m_connection.connection();
            !open || !JobStore(**open, m_clock).checkIsFree(change.apiUserGuid))
            return;
        const std::chrono::milliseconds held = heldFor(change, m_clock.now(), m_context->longestRequest);
        if (held.count() > 0 && isInOtherHands(change)) {
            ++m_look.elsewhere;
            lookIn(held);
            return;
        }
        // One that was taken over without an answer is its own the next time.
        bool isTaken = false;
        const Status asked = m_connection.write([&](const Connection &connection) -> Status {
            const Result<bool> taken = OpenChangeStore(connection, m_clock).takeOver(change);
            isTaken = taken && *taken;
            return taken ? Status() : Status(taken.error());
        });
        const Result<const Connection *> connection = m_connection.connection();
        if (!asked)
            lookLaterIfLeft(asked.error());
        if (!asked || !isTaken || !connection)
            return; // the next time, or by whoever was faster
        const Result<ApiUser> apiUser = ApiUserStore(**connection).byGuid(change.apiUserGuid);
        if (apiUser) {
            callLater(&m_owner, [&owner = m_owner, apiUser = *apiUser] {
                Q_EMIT owner.outcomeUnknown(apiUser, Error{.kind = ErrorKind::OutcomeUnknown});
            });
            m_toLookAt += change.apiUserGuid;
            begin(*apiUser, change)->resume(held);
        } else if (apiUser.error().kind == ErrorKind::AlreadyGone) {
            (void)m_connection.write(
                [&](const Connection &open) { return OpenChangeStore(open, m_clock).strikeOut(change.apiUserGuid); });
        }
    }

    void lookIn(std::chrono::milliseconds pause)
    {
        if (!m_later.isActive() || m_later.remainingTimeAsDuration() > pause)
            m_later.start(pause);
    }

    /// A change that has failed with \a error, as the directory could not be reached, may have left its note there.
    void lookLaterIfLeft(const Error &error)
    {
        if (isOutOfReach(error.kind) || error.kind == ErrorKind::CommitUnknown)
            lookIn(m_pauses.firstRetry);
    }

    void lookedAt(const QString &apiUserGuid)
    {
        m_look.unknown -= apiUserGuid;
        m_toLookAt -= apiUserGuid;
        tellWhenLookedAt();
    }

    void lookedInVainAt(const QString &apiUserGuid, const Error &error)
    {
        m_look.unknown += apiUserGuid;
        m_look.whyUnknown = error;
        m_toLookAt -= apiUserGuid;
        tellIfStoppedByProxy(error, false);
        tellWhenLookedAt();
    }

    void tellIfStoppedByProxy(const Error &error, bool waits)
    {
        if (error.kind != ErrorKind::ProxySignInNeeded && error.kind != ErrorKind::ProxySignInRefused)
            return;
        callLater(&m_owner, [&owner = m_owner, error, waits] { Q_EMIT owner.stoppedByProxy(error, waits); });
    }

    void tellWhenLookedAt()
    {
        if (!m_toLookAt.isEmpty() || !std::exchange(m_answerWhenLookedAt, false))
            return;
        callLater(&m_owner, [&owner = m_owner, look = m_look] { Q_EMIT owner.lookedAtOpenChanges(look); });
    }

    ChangeTask *begin(const ApiUser &apiUser, const OpenChange &change)
    {
        auto *begun = new ChangeTask(*m_context, apiUser, change, this);
        m_changes.insert(apiUser.guid, begun);
        const OpenChange::Kind kind = change.kind;
        if (kind == OpenChange::Kind::Deletion)
            m_context->deleted += apiUser.guid;
        connect(begun, &ChangeTask::outcomeUnknown, this, [this](const ApiUser &doubtful, const Error &error) {
            callLater(&m_owner, [&owner = m_owner, doubtful, error] { Q_EMIT owner.outcomeUnknown(doubtful, error); });
        });
        connect(begun, &ChangeTask::stillUnknown, this,
                [this, guid = apiUser.guid](const Error &error) { lookedInVainAt(guid, error); });
        connect(begun, &ChangeTask::succeeded, this, [this, begun, kind](const ApiUser &changed) {
            end(begun);
            callLater(&m_owner, [&owner = m_owner, kind, changed] {
                if (kind == OpenChange::Kind::Deletion)
                    Q_EMIT owner.removed(changed);
                else
                    Q_EMIT owner.described(changed);
            });
            lookedAt(changed.guid);
        });
        connect(begun, &ChangeTask::failed, this, [this, begun, kind](const ApiUser &unchanged, const Error &error) {
            end(begun);
            m_context->deleted -= unchanged.guid;
            tellFailure(kind, unchanged, error);
            lookLaterIfLeft(error);
            lookedAt(unchanged.guid);
        });
        return begun;
    }

    void end(ChangeTask *change)
    {
        m_changes.remove(change->apiUser().guid);
        change->deleteLater();
    }

    void tellFailure(OpenChange::Kind kind, const ApiUser &apiUser, const Error &error)
    {
        callLater(&m_owner, [&owner = m_owner, kind, apiUser, error] {
            if (kind == OpenChange::Kind::Deletion)
                Q_EMIT owner.removalFailed(apiUser, error);
            else
                Q_EMIT owner.descriptionFailed(apiUser, error);
        });
        tellIfStoppedByProxy(error, true);
    }

    AccountEditor &m_owner; ///< outlives the thread
    const Clock &m_clock;
    const Status m_mayChange;
    const AccountLimits m_limits;
    const EditorPauses m_pauses;
    KeptConnection m_connection;
    KeptConnection m_renewals; ///< not by write(): the next one comes soon
    std::shared_ptr<AccountClient> m_client;
    Error m_whyNoClient{.kind = ErrorKind::PasswordMissing};
    Account m_account; ///< whose client it is
    bool m_retired = false;
    std::unique_ptr<ChangeContext> m_context;
    QHash<QString, ChangeTask *> m_changes; ///< under way, by the guid of their API user
    QHash<quint64, AdditionTask *> m_additions; ///< by their number
    QTimer m_later{this}; ///< until what another program has in flight is over, or the directory can be reached again
    QSet<QString> m_toLookAt; ///< guids of API users with an open change that was taken up, and not looked at yet
    OpenChangesLook m_look; ///< at the others
    bool m_answerWhenLookedAt = false;
};

AccountEditor::AccountEditor(const Directory &directory, const Clock &clock, const AccountLimits &limits,
                             const EditorPauses &pauses, QObject *parent)
    : ApiUserEditor(parent)
    , m_thread(u"account"_s, new Worker(*this, directory, clock, limits, pauses))
{ }

AccountEditor::~AccountEditor() = default;

void AccountEditor::setSignIn(const Account &account, const std::optional<Secret> &password)
{
    m_thread.run([account, password](Worker &worker) { worker.setSignIn(account, password); });
}

void AccountEditor::retire()
{
    m_thread.run([](Worker &worker) { worker.retire(); });
}

void AccountEditor::resolveNow()
{
    m_thread.run([](Worker &worker) { worker.resolveNow(); });
}

void AccountEditor::remove(const ApiUser &apiUser)
{
    m_thread.run([apiUser](Worker &worker) {
        worker.change(apiUser, {.apiUserGuid = apiUser.guid, .kind = OpenChange::Kind::Deletion});
    });
}

void AccountEditor::setDescription(const ApiUser &apiUser, const QString &description)
{
    m_thread.run([apiUser, description](Worker &worker) {
        worker.change(apiUser,
                      {.apiUserGuid = apiUser.guid, .kind = OpenChange::Kind::Description, .description = description});
    });
}

ApiUserAddition *AccountEditor::add(const QString &operatorGuid, const QString &description, QObject *owner)
{
    const quint64 number = ++m_lastAddition;
    auto *addition = new AdditionHandle(*this, number, owner);
    m_thread.run([number, asker = QPointer<AdditionHandle>(addition), operatorGuid, description](Worker &worker) {
        worker.add(number, asker, operatorGuid, description);
    });
    return addition;
}

AccountEditor::AdditionHandle::~AdditionHandle()
{
    if (m_editor)
        m_editor->m_thread.run([number = m_number](Worker &worker) { worker.leave(number); });
}

void AccountEditor::AdditionHandle::lookAgain()
{
    if (m_awaited != Awaited::Nothing)
        return;
    m_awaited = Awaited::Look;
    if (m_editor)
        m_editor->m_thread.run([number = m_number](Worker &worker) { worker.lookAgain(number); });
    else
        QMetaObject::invokeMethod(this, &AdditionHandle::editorIsGone, Qt::QueuedConnection);
}

} // namespace umh

#include "moc_accounteditor.cpp"
