#pragma once

#include "domain/proxysignin.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace umh {

class WrappedText;

/// Asks for the username and password of a proxy that wants them. Accepted: whoever opened it takes signIn().
///
/// Window modal: show it with open(). The password is wiped when it closes.
class ProxySignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a proxy: its "host:port". \a refused: it does not accept what was tried last.
    ProxySignInDialog(const QString &proxy, bool refused, QWidget *parent = nullptr);
    ~ProxySignInDialog() override;

    /// Fills in who was tried last.
    void setUser(const QString &user);
    /// Whether the sign-in can be kept over a restart.
    void setKeyringAvailable(bool available);

Q_SIGNALS:
    /// Before it is accepted. \a keep: in the keyring, over a restart.
    void signInGiven(const umh::ProxySignIn &signIn, bool keep);

public Q_SLOTS:
    void accept() override;
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createFields();
    [[nodiscard]] QWidget *createButtons();
    void retranslateUi();
    void updateButtons();
    void wipePassword();

    const QString m_proxy;
    const bool m_refused;
    bool m_keyringAvailable = true;
    WrappedText *m_question;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_use = nullptr;
};

} // namespace umh
