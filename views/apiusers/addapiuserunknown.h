#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"

#include <QtWidgets/QWidget>

#include <functional>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace umh {

class MessageBar;
class WrappedText;

/// Says that nobody knows whether an API user was created, shows those that have appeared since, and offers to delete
/// them.
class AddApiUserUnknown final : public QWidget
{
    Q_OBJECT

public:
    explicit AddApiUserUnknown(QWidget *parent = nullptr);

    /// \a cause is why it is not known; it is being looked for. \a keepsPassword: that of the one that was created is
    /// at hand, but nobody knows which one it is.
    void setCause(const QString &operatorName, const Error &cause, bool keepsPassword);
    void showLooking();
    void showFound(const QList<ApiUser> &found);
    void showLookFailed(const Error &error);
    /// An API user does not exist any more.
    void remove(const QString &guid);
    void showDeletionFailed(const ApiUser &apiUser, const Error &error);
    /// What keeps one from being deleted now, in the words of \a pending; nothing where that is over.
    void showPending(const std::function<QString()> &pending);
    [[nodiscard]] bool shows(const QString &guid) const;

Q_SIGNALS:
    void lookAgainRequested();
    /// A person wants \a apiUser, which the directory holds, deleted and has not confirmed it yet.
    void deleteRequested(const umh::ApiUser &apiUser);

protected:
    void changeEvent(QEvent *event) override;

private:
    void requestDeletion();
    void sayNotStored(const ApiUser &apiUser);
    void refreshList();
    void updateButtons();
    void retranslateUi();
    [[nodiscard]] QString status() const;

    enum class Step { Looking, Looked, LookFailed };

    QString m_operatorName;
    Error m_cause;
    bool m_keepsPassword = false;
    QList<ApiUser> m_found;
    Step m_step = Step::Looking;
    bool m_deleted = false; ///< one that was found is gone

    WrappedText *m_text;
    WrappedText *m_status;
    QProgressBar *m_progress;
    QListWidget *m_list;
    MessageBar *m_result;
    QPushButton *m_delete;
    QPushButton *m_lookAgain;
};

} // namespace umh
