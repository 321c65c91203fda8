#pragma once

#include "domain/error.h"
#include "domain/system/secret.h"

#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace umh {

class WrappedText;

/// Asks for the password of a database server that wants one.
///
/// Window modal: show it with open(). The password is wiped when it closes.
class DatabaseSignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a address: of the database, without a password. \a user: whom the server asks it of; empty where nobody knows.
    /// \a refusal: why what was tried before is no good, if anything was.
    DatabaseSignInDialog(const QString &address, const QString &user, const std::optional<Error> &refusal,
                         QWidget *parent = nullptr);
    ~DatabaseSignInDialog() override;

    /// Whether the password can be kept over a restart.
    void setKeyringAvailable(bool available);

Q_SIGNALS:
    /// Before it is accepted. \a keep: in the keyring, over a restart.
    void passwordGiven(const umh::Secret &password, bool keep);

public Q_SLOTS:
    void accept() override;
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createButtons();
    void retranslateUi();
    void wipePassword();

    const QString m_address;
    const QString m_user;
    const std::optional<Error> m_refusal;
    bool m_keyringAvailable = true;
    WrappedText *m_question;
    QLabel *m_label;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_signIn = nullptr;
};

} // namespace umh
