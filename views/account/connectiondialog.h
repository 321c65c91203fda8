#pragma once

#include "domain/account.h"
#include "domain/error.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace umh {

class MessageBar;
class WrappedText;

/// Asks for what it takes to sign in to an account. Shows what it is told and says what a person wants; whoever opens
/// it does the rest: testRequested() is answered by showBusy(), then showProbe() or showError(); connectRequested()
/// likewise, or by accept().
///
/// Window modal: show it with open(). The password leaves it in the two signals only, and is wiped when it closes.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Fills in address, user name and time zone of a connection that is there already. Without a user name, it asks
    /// for that and the password alone: whose account it is others have said.
    void setAccount(const Account &account);
    /// Whether there is a connection that this person has never signed in to. Then the time zone is not shown.
    [[nodiscard]] bool isNewHere() const;
    /// Chooses \a timeZone (as Account::timeZone), also one that this computer does not know.
    void setTimeZone(const QString &timeZone);
    /// Whether the password can be kept over a restart.
    void setKeyringAvailable(bool available);
    /// Says what becomes of \a apiUsers API users that the directory holds and that did not come from this account;
    /// 0 where there are none.
    void setReplacesContents(qint64 apiUsers);

    /// Whether a test is under way: then nothing can be typed, and Cancel means the test.
    void showBusy(bool busy);
    void showProbe(const AccountProbe &probe);
    void showError(const Error &error);

public Q_SLOTS:
    /// Asks to end a test that is under way; closes where there is none.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void testRequested(const umh::AccountSignIn &signIn);
    void connectRequested(const umh::AccountSignIn &signIn);
    /// The connection that is there is to stay, with another time zone.
    void timeZoneChosen(const QString &timeZone);
    /// The test that is under way is to be ended; showBusy(false) confirms it.
    void cancelRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createFields();
    [[nodiscard]] QWidget *createButtons();
    void retranslateUi();
    void refreshLook();
    void showResult();
    void forgetResult();
    void updateButtons();
    void wipePassword();
    void growToContents();
    [[nodiscard]] QWidget *firstToFill() const;
    [[nodiscard]] AccountSignIn signIn() const;
    [[nodiscard]] bool changesTimeZoneOnly() const;
    [[nodiscard]] bool isAsBefore() const;

    std::optional<Account> m_account; ///< of the connection that is there already
    bool m_keyringAvailable = true;
    qint64 m_replaced = 0;
    bool m_busy = false;
    std::optional<AccountProbe> m_probe; ///< what is shown, so that it can be said in another language
    QWidget *m_focusBefore = nullptr; ///< while busy

    WrappedText *m_hint;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_address;
    QLineEdit *m_username;
    QLineEdit *m_password;
    QToolButton *m_reveal;
    QComboBox *m_timeZone;
    WrappedText *m_timeZoneNote;
    WrappedText *m_kept;
    WrappedText *m_replaces;
    MessageBar *m_result;
    QProgressBar *m_progress;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace umh
