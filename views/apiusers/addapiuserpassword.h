#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "domain/system/secret.h"

#include <QtWidgets/QWidget>

#include <chrono>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace umh {

class MessageBar;
class ViewSettings;
class WrappedText;

/// Shows an API user that was just created and, when asked, its password, which can never be read again; copies it and
/// the username, and saves both. Until it is to be seen, the password is in no widget.
class AddApiUserPassword final : public QWidget
{
    Q_OBJECT

public:
    explicit AddApiUserPassword(QWidget *parent = nullptr);
    ~AddApiUserPassword() override;

    void setCreated(const ApiUser &apiUser, const QString &operatorName, const Secret &password);
    /// Where the folder that was saved in last is kept; \a settings must outlive this.
    void keepFolderIn(ViewSettings &settings) { m_settings = &settings; }
    /// How long a copied password stays on the clipboard.
    void setClipboardTime(std::chrono::milliseconds time) { m_clipboardTime = time; }
    /// Forgets the password.
    void wipe();

    /// Whether the person says that the password is stored.
    [[nodiscard]] bool isStored() const;
    [[nodiscard]] const ApiUser &apiUser() const { return m_apiUser; }

Q_SIGNALS:
    void storedChanged(bool stored);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createFields();
    void showPassword(bool shown);
    void copy();
    void copyUsername();
    [[nodiscard]] QString firstFolder() const;
    void refreshIcons();
    void chooseFile();
    void save(const QString &path);
    void retranslateUi();

    ApiUser m_apiUser;
    QString m_operatorName;
    Secret m_password;
    ViewSettings *m_settings = nullptr;
    std::chrono::milliseconds m_clipboardTime{60'000};

    WrappedText *m_heading;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_usernameField;
    QToolButton *m_copyUsername;
    QLineEdit *m_passwordField;
    QToolButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_save;
    MessageBar *m_result;
    QCheckBox *m_stored;
};

} // namespace umh
