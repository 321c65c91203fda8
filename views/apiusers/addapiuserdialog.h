#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "domain/operator.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <chrono>
#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace umh {

class AddApiUserPassword;
class AddApiUserUnknown;
class ApiUserAddition;
class ApiUserEditor;
class LossQuestion;
class MessageBar;
class WrappedText;

/// Adds an API user of one operator: its description, then its password, which is shown here only. Where no answer
/// came, it says so, and offers what has appeared for deletion.
///
/// Window modal: show it with open(). It never closes by itself, nor while the account is asked, and without a question
/// only where no password is lost. Whoever owns its window asks mayClose() before that is closed. It may outlive the
/// editor.
class AddApiUserDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a editor can add (ApiUserEditor::canAdd()).
    AddApiUserDialog(ApiUserEditor &editor, const Operator &op, QWidget *parent = nullptr);
    ~AddApiUserDialog() override;

    /// Why API users cannot be added where ApiUserEditor::canAdd() is false.
    [[nodiscard]] static QString whyNot();

    /// How long a copied password stays on the clipboard: a minute, unless told otherwise.
    void setClipboardTime(std::chrono::milliseconds time);
    /// Whether it can be closed without losing a password. Where it cannot, it comes to the front and asks the person,
    /// or says what is waited for.
    [[nodiscard]] bool mayClose();
    /// What deleteRequested() wanted cannot be done: \a error. AlreadyGone: it has been done.
    void showNotDeleted(const ApiUser &apiUser, const Error &error);
    /// The same, since a change is under way; \a pending says which, and nothing once that is over.
    void showPending(const std::function<QString()> &pending);

public Q_SLOTS:
    /// Closes it, or asks, as mayClose().
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// A person wants \a apiUser, which may be the one that was to be added, deleted and has not confirmed it yet. What
    /// comes of it the dialog hears from the editor.
    void deleteRequested(const umh::ApiUser &apiUser);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { Description, Waiting, Created, Unknown };

    [[nodiscard]] QWidget *createDescriptionPage();
    void create();
    void listenTo(ApiUserAddition &addition);
    void goTo(Step step);
    void showFailure(const Error &error);
    void sayWhyItStays();
    void askToDiscard();
    void retranslateUi();
    void retranslateQuestion();
    void updateButtons();
    void growToContents();

    const QPointer<ApiUserEditor> m_editor;
    const Operator m_operator;
    QPointer<ApiUserAddition> m_addition; ///< belongs to this
    Step m_step = Step::Description;
    bool m_failed = false; ///< the last try, with just this description

    QStackedWidget *m_pages;
    WrappedText *m_hint = nullptr;
    QLabel *m_descriptionLabel = nullptr;
    QLineEdit *m_description = nullptr;
    MessageBar *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    AddApiUserPassword *m_created;
    AddApiUserUnknown *m_unknown;
    QPushButton *m_create;
    QPushButton *m_close;
    QPointer<LossQuestion> m_question;
};

} // namespace umh
