#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "domain/operator.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

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
class ChoiceList;
class LossQuestion;
class MessageBar;
class OperatorFilterProxy;
class ViewSettings;
class WrappedText;

/// Adds an API user of one operator: its operator where that is not given, its description, then its password, which is
/// shown here only. Where no answer came, it says so, and offers what has appeared for deletion.
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
    /// Lets the person choose one of \a operators first; \a likely is proposed.
    AddApiUserDialog(ApiUserEditor &editor, std::unique_ptr<OperatorFilterProxy> operators,
                     const std::optional<Operator> &likely, QWidget *parent = nullptr);
    ~AddApiUserDialog() override;

    /// Why API users cannot be added where ApiUserEditor::canAdd() is false.
    [[nodiscard]] static QString whyNot();

    /// Where the folder in which a password was saved last is kept, to begin there the next time; \a settings must
    /// outlive this.
    void keepFolderIn(ViewSettings &settings);
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
    /// The account has created \a apiUser; see ApiUserAddition::created().
    void created(const umh::ApiUser &apiUser);
    /// A person wants \a apiUser, which may be the one that was to be added, deleted and has not confirmed it yet. What
    /// comes of it the dialog hears from the editor.
    void deleteRequested(const umh::ApiUser &apiUser);
    /// The dialog has closed, and the password of \a apiUser, which was just created, is lost: it is useless. As the
    /// account told of it, without a key.
    void discarded(const umh::ApiUser &apiUser);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { Description, Waiting, Created, Unknown };

    void setUp();
    [[nodiscard]] QWidget *createDescriptionPage();
    void takeChosenOperator();
    void chooseLikely();
    void showHint();
    void create();
    void listenTo(ApiUserAddition &addition);
    void goTo(Step step);
    void showFailure(const Error &error);
    void sayWhyItStays();
    void askToDiscard();
    void discard();
    void retranslateUi();
    void retranslateQuestion();
    void updateButtons();
    void growToContents();

    const QPointer<ApiUserEditor> m_editor;
    Operator m_operator; ///< without a guid while none is chosen
    Operator m_likely; ///< is chosen as soon as it is found
    QPointer<ApiUserAddition> m_addition; ///< belongs to this
    Step m_step = Step::Description;
    bool m_failed = false; ///< the last try, with just this description

    QStackedWidget *m_pages;
    ChoiceList *m_operators = nullptr; ///< null where the operator is given
    OperatorFilterProxy *m_operatorRows = nullptr; ///< of the list
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
