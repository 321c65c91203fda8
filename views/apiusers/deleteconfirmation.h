#pragma once

#include "domain/apiuser.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace umh {

class ApiUserFields;
class DestructiveButton;
class WrappedText;

/// Asks whether exactly one API user is to be deleted; accepted() says yes. Leads with what a person knows it by: the
/// description, or the type where it has none, and the operator. Cancel is the default. An API user that the
/// program signs in with, for this person or another, is deleted only by who types its user name. Page Up and Page Down
/// scroll a long description.
///
/// Window modal: show it with open(), which returns at once. Whoever opens it deletes it.
class DeleteConfirmation final : public QDialog
{
    Q_OBJECT

public:
    enum Circumstance {
        Usual = 0,
        OwnApiUser = 1, ///< the program signs in with it
        ForSigningIn = 2, ///< somebody, this person or another, has signed in to the program with it
    };
    Q_DECLARE_FLAGS(Circumstances, Circumstance)

    /// Times are counted back from \a now (UTC).
    DeleteConfirmation(const ApiUser &apiUser, const QDateTime &now, Circumstances circumstances,
                       QWidget *parent = nullptr);
    DeleteConfirmation(const ApiUser &apiUser, const QDateTime &now, QWidget *parent = nullptr)
        : DeleteConfirmation(apiUser, now, Usual, parent)
    { }

    [[nodiscard]] const ApiUser &apiUser() const { return m_apiUser; }
    /// The person has confirmed already, but about \a before: says in what it has changed since.
    void setConfirmedBefore(const ApiUser &before);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void refreshIcons();
    [[nodiscard]] QWidget *createTypedName();
    [[nodiscard]] bool isNameTyped() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QString essentials() const;

    ApiUser m_apiUser;
    std::optional<ApiUser> m_confirmedBefore;
    QDateTime m_now;
    Circumstances m_circumstances;
    WrappedText *m_question;
    ApiUserFields *m_fields;
    QLabel *m_warningIcon;
    WrappedText *m_warning;
    QLabel *m_typedLabel = nullptr; ///< where the user name has to be typed
    QLineEdit *m_typedName = nullptr;
    DestructiveButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace umh

// Outside of the namespace, where Qt's own operators of this name are: within it, it would hide them.
Q_DECLARE_OPERATORS_FOR_FLAGS(umh::DeleteConfirmation::Circumstances)
