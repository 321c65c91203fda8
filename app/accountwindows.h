#pragma once

#include "app/accountlink.h"
#include "domain/account.h"
#include "store/directory.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace umh {

class AccountTest;
class DirectoryWindows;
class ConnectionDialog;
class DirectoryThread;
class HubWindow;
class MessageBar;
class RemovalsQuestion;
class Session;
class ViewSettings;
struct MessageText;

/// What a person sees of the account and does with it: connecting, syncing, disconnecting, and what is said of them.
/// Owned by the application; lives on the GUI thread.
class AccountWindows final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AccountWindows(HubWindow &hub, ViewSettings &settings, const AccountLink::Services &services);
    ~AccountWindows() override;

    /// From now on it is about \a session and its \a windows, which say how old their contents are, and the overview
    /// what keeps them from being newer; both are null for none. A sample is never connected.
    void setSession(Session *session, DirectoryWindows *windows, bool isSample);
    /// Connects the open directory without a dialog; the password is kept for this run only. What goes wrong is said in
    /// the hub.
    void connectForThisRun(const AccountSignIn &signIn);
    /// Syncs, because a person wants to. False where there is no account to sync with.
    bool sync();
    /// Cancels the sync that is under way. False where there is none.
    bool cancelSync();

Q_SIGNALS:
    /// The directory was connected, disconnected or connected otherwise; it must be opened again.
    void reopenRequested();

private:
    /// A piece of work on a directory.
    struct Writing
    {
        Directory directory;
        std::function<Status(const Connection &)> work;
        std::function<void(const Status &)> done;
    };

    void openDialog();
    void test(const AccountSignIn &signIn, std::function<void(const Result<AccountProbe> &)> answer);
    void connectTo(const AccountSignIn &signIn, const AccountProbe &probe, bool forThisRun);
    void store(const Account &account, const Secret &password, bool forThisRun);
    void dialogFailed(const Error &error);
    void disconnectAccount();
    void forgetPassword(const Account &account);
    /// Runs \a work on the directory, on a thread, after what was given before; then \a done on this one.
    void inDirectory(std::function<Status(const Connection &)> work, std::function<void(const Status &)> done);
    void writeNext();
    void showReplacedContents();
    void watch(AccountLink &link);
    void showAccount();
    void showProgress(const SyncProgress &progress);
    void showSyncEnd();
    void tell(std::function<MessageText()> wording);
    void sayKeptForThisRun(const Error &keyring);
    void askAboutRemovals(const SyncQuestion &question);
    void showSyncFailure(const Error &error);
    void askForPassword(const std::optional<Error> &keyring);
    [[nodiscard]] bool mustWait() const;
    /// The message bar of the overview; null while that has not been opened.
    [[nodiscard]] MessageBar *overviewBar() const;

    HubWindow &m_hub;
    ViewSettings &m_settings;
    const AccountLink::Services m_services;
    Session *m_session = nullptr;
    bool m_isSample = false;
    bool m_syncAtOnce = false; ///< a person has just signed in, and wants to see what that brings
    bool m_asked = false; ///< the sync under way was asked for by a person
    // Which message of a bar it was; 0 for none yet.
    int m_trouble = 0; ///< what keeps the account from being read, in the hub's bar
    int m_overviewTrouble = 0; ///< the same in the overview's
    int m_told = 0; ///< how the last sync ended, in the hub's
    QPointer<DirectoryWindows> m_windows;
    QPointer<ConnectionDialog> m_dialog;
    QPointer<RemovalsQuestion> m_question;
    std::unique_ptr<AccountTest> m_test;
    qint64 m_apiUsers = 0; ///< in the directory, as counted last
    std::deque<Writing> m_writings; ///< what is being written, and what is to be after that
    std::unique_ptr<DirectoryThread> m_writer; ///< while something is being written
};

} // namespace umh
