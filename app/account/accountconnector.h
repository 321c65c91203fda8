#pragma once

#include "app/account/accountlink.h"
#include "domain/account.h"
#include "store/directory.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace umh {

class SignInCheck;
class ConnectionDialog;
class DirectoryThread;
class HubWindow;
class ProxyPasswords;
class Session;

/// Connects the open directory with an account, connects it otherwise, and disconnects it: asks for the sign-in, tries
/// it, writes it down, and has the password kept or forgotten. What goes wrong is said in the dialog, or in the hub
/// where that is closed. Lives on the GUI thread.
class AccountConnector final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AccountConnector(HubWindow &hub, const AccountLink::Services &services, ProxyPasswords &proxies);
    ~AccountConnector() override;

    /// From now on it is about \a session; null for none that can be connected.
    void setSession(Session *session);
    /// Unless it is open, or the connection cannot be changed now; then the hub says so.
    void openDialog(QWidget *parent);
    /// The same, with \a timeZone (as Account::timeZone) chosen in it.
    void openDialogWith(const QString &timeZone);
    /// The person has confirmed it.
    void disconnectAccount();
    /// Says that a password could not be put into the keyring, and why.
    void sayKeptForThisRun(const Error &keyring);
    /// Without a dialog; the password is kept for this run only.
    void connectForThisRun(const AccountSignIn &signIn);

Q_SIGNALS:
    // The directory must be opened again.
    void connected();
    void disconnected();

private:
    /// Which time zone the account is to have, where it is connected already.
    enum class TimeZoneOf {
        SignIn, ///< the one that was chosen
        Directory, ///< the one that it has
    };
    /// A piece of work on a directory.
    struct Writing
    {
        Directory directory;
        std::function<Status(const Connection &)> work;
        std::function<void(const Status &)> done;
    };

    void whenReread(const std::function<void()> &then);
    [[nodiscard]] bool mustWait(const QWidget *asker) const;
    void openDialog(QWidget *parent, const QString &timeZone);
    void makeDialog(QWidget *parent, const QString &timeZone);
    void forgetAccount();
    void showReplacedContents();
    void test(const AccountSignIn &signIn, const std::function<void(const Result<AccountProbe> &)> &answer);
    void dialogFailed(const Error &error);
    void connectTo(const AccountSignIn &signIn, const AccountProbe &probe, bool forThisRun);
    void store(const Account &account, TimeZoneOf timeZone, const Secret &password, bool forThisRun);
    void setTimeZone(const QString &timeZone);
    void forgetPassword(const Account &account);
    /// Runs \a work on the directory, on a thread, after what was given before; then \a done on this one.
    void inDirectory(std::function<Status(const Connection &)> work, std::function<void(const Status &)> done);
    void writeNext();
    void tellWritten();

    HubWindow &m_hub;
    const AccountLink::Services m_services;
    ProxyPasswords &m_proxies;
    Session *m_session = nullptr;
    qint64 m_apiUsers = 0; ///< in the directory, as counted last
    QPointer<ConnectionDialog> m_dialog;
    std::unique_ptr<SignInCheck> m_check;
    std::deque<Writing> m_writings; ///< what is being written, and what is to be after that
    std::deque<std::function<void()>> m_written; ///< what tells of it, until there is a session
    std::unique_ptr<DirectoryThread> m_writer; ///< while something is being written
};

} // namespace umh
