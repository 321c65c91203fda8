#pragma once

#include "domain/account.h"
#include "domain/apiuser.h"
#include "domain/job.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "remote/accountclient.h"
#include "store/keptconnection.h"
#include "store/openchangestore.h"
#include "sync/accounteditor.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace umh {

class Clock;

/// What the changes of one editor share. Lives on their thread.
struct ChangeContext
{
    KeptConnection &directory; ///< by which everything is written
    KeptConnection &renewals; ///< that never waits, for telling that a change is still in flight
    const Clock &clock;
    EditorPauses pauses;
    /// The longest that a change may take which was sent once, and the account to act on it.
    std::chrono::milliseconds longestRequest;
    std::shared_ptr<AccountClient> client; ///< the one to use from now on; null where there can be none
    Error whyNoClient{.kind = ErrorKind::PasswordMissing}; ///< where there is none
    Account account{}; ///< whose directory it is
    QSet<QString> added{}; ///< guids of API users that were added here, and whose password somebody was given
    QSet<QString> deleted{}; ///< guids of API users whose deletion is under way or done: not to be stored any more

    /// ConnectedOtherwise where the directory, on \a connection, is not this account's any more, and nothing that the
    /// account says is to be written into it.
    [[nodiscard]] Status stillConnected(const Connection &connection) const;
    /// Runs \a step, which writes to the directory, as KeptConnection::write() does, unless that is another account's
    /// by now: ConnectedOtherwise then.
    [[nodiscard]] Status write(const std::function<Status(const Connection &)> &step) const;
};

/// The job that a deletion is part of, as whoever is at the job has it.
struct JobStep
{
    JobId job{};
    qint64 position = 0; ///< of its item
    /// Asked in the transaction in which the deletion is noted, before it is sent, of the API user as it is stored
    /// then: after an error it is not.
    std::function<Status(const Connection &, const ApiUser &)> mayGo{};
    /// Asked last before that is committed.
    std::function<Status(const Connection &)> lastLook{};
};

/// One change of one API user on its way: read again, noted, sent, and, where no answer came, looked up until it is
/// known what became of it. While it is in flight, it tells other programs so again and again (OpenChangeStore). Lives
/// on the editor's thread. Ends with exactly one of succeeded() and failed().
class ChangeTask final : public QObject
{
    Q_OBJECT

public:
    /// \a context must outlive this. \a apiUser as the person saw it.
    ChangeTask(const ChangeContext &context, const ApiUser &apiUser, const OpenChange &change,
               QObject *parent = nullptr);

    /// Before it is started: it is part of a job. Then what the account refuses because it takes no more calls is not
    /// tried again here.
    void setJob(const JobStep &step) { m_job = step; }
    /// Starts it; nothing was sent yet.
    void start();
    /// Takes it up again: it was sent earlier, and the directory holds it as open. The person has been told. That it
    /// has not happened is not believed within the next \a held: until then, the account may still be at it.
    void resume(std::chrono::milliseconds held);
    /// Where its outcome is not known: looks now, unless the account is still given time to act.
    void lookNow();

    [[nodiscard]] const ApiUser &apiUser() const { return m_apiUser; }
    [[nodiscard]] OpenChange::Kind kind() const { return m_change.kind; }
    /// Whether the account was asked for it, this time or earlier.
    [[nodiscard]] bool wasSent() const { return m_sent; }

Q_SIGNALS:
    /// It has happened, and the directory holds it. \a apiUser as it is now, or was.
    void succeeded(const umh::ApiUser &apiUser);
    /// It has not happened.
    void failed(const umh::ApiUser &apiUser, const umh::Error &error);
    /// It was sent, and whether it has happened is being found out.
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error);
    /// It is still not known, because of \a error: after outcomeUnknown(), or after resume().
    void stillUnknown(const umh::Error &error);

private:
    using Take = std::function<void(const Result<AccountReply> &)>;
    using Step = std::function<Status(const Connection &)>;

    void ask(AccountCall *call, const Take &take);
    [[nodiscard]] bool haveClient();
    void readAgain(const std::function<void(const Result<ApiUser> &)> &take);
    void readOperator(const ApiUser &now);
    void check(const ApiUser &now);
    void send(const ApiUser &now);
    [[nodiscard]] Status note(const Connection &connection, const ApiUser &now);
    void renew() const;
    void sent(const Result<AccountReply> &result);
    void giveUp(const Error &error);
    [[nodiscard]] Status notHappened(const Connection &connection) const;
    void strikeOut(const std::function<void()> &next);
    void look();
    void looked(const Result<ApiUser> &now);
    void lookLater(const Error &error);
    void letSettle(std::chrono::milliseconds pause);
    void carriedOut();
    void vanished();
    void refused(const ApiUser &now, const Error &error);
    /// Runs \a step, a piece of work on the directory, then \a next. Where another program holds the directory it is
    /// tried again, \a tries times in all. An error ends the change.
    void inDirectory(const Step &step, const std::function<void()> &next, int tries = 5);
    /// The same for what the account has agreed to: it will be in the directory, however long that takes, unless that
    /// is another account's by now.
    void surelyInDirectory(const Step &step, const std::function<void()> &next);
    [[nodiscard]] Status removeFromDirectory(const Connection &connection, bool byAccount) const;
    [[nodiscard]] Status describeInDirectory(const Connection &connection, ApiUser &stored) const;
    void succeed(const ApiUser &apiUser);
    void fail(const Error &error);

    const ChangeContext &m_context;
    const ApiUser m_apiUser; ///< as the person saw it
    ApiUser m_stored; ///< as the directory holds it; of a deletion that was sent, as the account had it then
    std::optional<Operator> m_operator; ///< whose it is, as the account has just said; of a deletion
    const OpenChange m_change;
    std::optional<JobStep> m_job;
    QDateTime m_firstNote; ///< when it was first about to be noted as open; invalid before that
    std::shared_ptr<AccountClient> m_client; ///< kept while a call of it is under way
    Error m_cause; ///< why the outcome is not known
    int m_refusals = 0; ///< because the account takes no more calls for now
    int m_looks = 0; ///< that found the API user unchanged
    bool m_sent = false;
    bool m_agreed = false; ///< the account has answered that it is done
    bool m_told = false; ///< that the outcome is not known
    bool m_looking = false;
    bool m_settling = false; ///< the timer runs so that the account has time to act
    std::chrono::milliseconds m_retry;
    QTimer m_timer;
    QTimer m_inFlight; ///< runs while it is
    QDeadlineTimer m_held; ///< until it is over, the account may still be at it
};

} // namespace umh
