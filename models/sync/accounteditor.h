#pragma once

#include "domain/account.h"
#include "domain/apiusereditor.h"
#include "remote/accountlimits.h"
#include "store/directory.h"
#include "sync/workerthread.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace umh {

class Clock;

/// How long to wait before the account is asked again what came of a change. The values are those of the program; tests
/// have shorter ones.
struct EditorPauses
{
    /// Before the first look, and between it and the second: an account that is slow to answer may be slow to act.
    std::chrono::milliseconds settle{3'000};
    std::chrono::milliseconds firstRetry{5'000}; ///< after a look that failed; doubled each time
    std::chrono::milliseconds longestRetry{300'000};
    std::chrono::milliseconds directoryRetry{1'000}; ///< while another program holds the directory
};

/// What came of a look at the open changes of a directory.
struct OpenChangesLook
{
    QSet<QString> unknown{}; ///< guids of the API users of which it could not be found out yet; which goes on
    Error whyUnknown{}; ///< of the last of them
    qsizetype elsewhere = 0; ///< how many changes another program is at work on
};

/// Changes API users of a directory that mirrors an account: at the account first, and in the directory once the
/// account has agreed. On a thread of its own, with its own network and its own connection.
///
/// Each change reads the API user again before anything is sent (a deletion its operator as well): where it is not what
/// the person saw any more, the directory holds it as it is, and the change fails (ErrorKind::UsedMeanwhile,
/// ChangedMeanwhile). It is noted in the directory as open while it is under way, and is sent once. Where no answer
/// comes, the API user is read again until it is known what came of it; what is open when the program ends is resolved
/// when it, or another, runs again. What another program has in flight is left to it. An API user that the account does
/// not have any more is deleted. Where the directory is another account's by now, nothing
/// is written into it, and what has not been sent fails with ConnectedOtherwise.
///
/// An addition is sent once as well, and cannot be found out: nobody can read a password later. Where no answer comes,
/// the API users that have appeared meanwhile are told of.
class AccountEditor final : public ApiUserEditor
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    AccountEditor(const Directory &directory, const Clock &clock, const AccountLimits &limits = {},
                  const EditorPauses &pauses = {}, QObject *parent = nullptr);
    /// Waits for the thread. A change under way stays open in the directory.
    ~AccountEditor() override;

    /// Signs in like this from now on, and looks what became of the changes that are open. Without a \a password
    /// changes fail with PasswordMissing, without a username with UsernameMissing; where \a account has an address or a
    /// time zone that cannot be used, with why.
    void setSignIn(const Account &account, const std::optional<Secret> &password);
    /// The directory is connected otherwise by now: what is asked for from now on fails with ConnectedOtherwise.
    void retire();
    /// Looks now what became of the changes whose outcome is not known, instead of waiting for the next try. The pause
    /// in which the account may still act (EditorPauses::settle) is kept.
    void resolveNow();

    void remove(const umh::ApiUser &apiUser) override;
    void setDescription(const umh::ApiUser &apiUser, const QString &description) override;
    [[nodiscard]] bool canAdd() const override { return true; }
    umh::ApiUserAddition *add(const QString &operatorGuid, const QString &description, QObject *owner) override;

Q_SIGNALS:
    /// What was open when setSignIn() or resolveNow() was called has been looked at; what came of it has been told.
    /// Also where the directory cannot be read.
    void lookedAtOpenChanges(const umh::OpenChangesLook &look);
    /// A proxy wants us to sign in (ProxySignInNeeded, ProxySignInRefused), so that something did not happen. Whether a
    /// person \a waits for that; else it is tried again by itself. Once there is a sign-in, resolveNow() does so at
    /// once.
    void stoppedByProxy(const umh::Error &error, bool waits);

private:
    class Worker;
    class AdditionHandle;

    quint64 m_lastAddition = 0;
    WorkerThread<Worker> m_thread; ///< the last, so that it is destroyed first
};

} // namespace umh
