#pragma once

#include "domain/apiuser.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace umh {

class ApiUserFields;
class WrappedText;

/// Asks whether exactly one API user is to be deleted; accepted() says yes. Cancel is the default.
///
/// Window modal: show it with open(), which returns at once. Whoever opens it deletes it.
class DeleteConfirmation final : public QDialog
{
    Q_OBJECT

public:
    /// Times are counted back from \a now (UTC).
    DeleteConfirmation(const ApiUser &apiUser, const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] const ApiUser &apiUser() const { return m_apiUser; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void refreshIcons();
    [[nodiscard]] QString warning() const;

    ApiUser m_apiUser;
    QDateTime m_now;
    WrappedText *m_question;
    ApiUserFields *m_fields;
    QLabel *m_warningIcon;
    WrappedText *m_warning;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace umh
