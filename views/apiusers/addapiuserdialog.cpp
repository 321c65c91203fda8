#include "views/apiusers/addapiuserdialog.h"

#include "domain/apiuseraddition.h"
#include "domain/apiusereditor.h"
#include "table/operatorfilterproxy.h"
#include "views/apiusers/addapiuserpassword.h"
#include "views/apiusers/addapiuserunknown.h"
#include "views/table/choicelist.h"
#include "views/table/directorytableview.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

AddApiUserDialog::AddApiUserDialog(ApiUserEditor &editor, const Operator &op, QWidget *parent)
    : QDialog(parent)
    , m_editor(&editor)
    , m_operator(op)
    , m_pages(new QStackedWidget(this))
    , m_created(new AddApiUserPassword(this))
    , m_unknown(new AddApiUserUnknown(this))
{
    setUp();
}

AddApiUserDialog::AddApiUserDialog(ApiUserEditor &editor, std::unique_ptr<OperatorFilterProxy> operators,
                                   const std::optional<Operator> &likely, QWidget *parent)
    : QDialog(parent)
    , m_editor(&editor)
    , m_likely(likely.value_or(Operator()))
    , m_pages(new QStackedWidget(this))
    , m_operatorRows(operators.get())
    , m_created(new AddApiUserPassword(this))
    , m_unknown(new AddApiUserUnknown(this))
{
    m_operators =
        new ChoiceList(std::move(operators), {OperatorColumns::NameColumn, OperatorColumns::EmailColumn}, this);
    setUp();
    m_operators->search(m_likely.fullName);
}

void AddApiUserDialog::setUp()
{
    setWindowModality(Qt::WindowModal);
    m_pages->addWidget(createDescriptionPage());
    m_pages->addWidget(m_created);
    m_pages->addWidget(m_unknown);

    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_create->setObjectName(u"create"_s);
    m_close->setObjectName(u"close"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addWidget(buttons);

    connect(m_create, &QPushButton::clicked, this, &AddApiUserDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddApiUserDialog::reject);
    if (m_operators) {
        connect(m_operators, &ChoiceList::chosenChanged, this, &AddApiUserDialog::takeChosenOperator);
        connect(m_operators, &ChoiceList::taken, this, [this] { m_description->setFocus(); });
    }
    connect(m_created, &AddApiUserPassword::storedChanged, this, &AddApiUserDialog::updateButtons);
    connect(m_unknown, &AddApiUserUnknown::deleteRequested, this, &AddApiUserDialog::deleteRequested);
    connect(m_unknown, &AddApiUserUnknown::lookAgainRequested, this, [this] {
        if (m_addition)
            m_addition->lookAgain();
    });
    connect(m_editor, &ApiUserEditor::removed, m_unknown,
            [this](const ApiUser &apiUser) { m_unknown->remove(apiUser.guid); });
    connect(m_editor, &ApiUserEditor::removalFailed, m_unknown,
            [this](const ApiUser &apiUser, const Error &error) { showNotDeleted(apiUser, error); });
    retranslateUi();
    goTo(Step::Description);
    fitToContents(*this);
}

AddApiUserDialog::~AddApiUserDialog() = default;

QString AddApiUserDialog::whyNot()
{
    return tr("Without an account, API users cannot be added: only an account can create one and its password.");
}

QWidget *AddApiUserDialog::createDescriptionPage()
{
    auto *page = new QWidget(this);
    m_hint = new WrappedText(page);
    m_descriptionLabel = new QLabel(page);
    m_description = new QLineEdit(page);
    m_result = new MessageBar(page);
    m_progress = new QProgressBar(page);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setFocusPolicy(Qt::ClickFocus);
    m_description->setObjectName(u"description"_s);
    m_descriptionLabel->setBuddy(m_description);
    m_result->setObjectName(u"result"_s);
    m_result->setClosable(false);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);

    const int space = style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    if (m_operators) {
        constexpr int shownRows = 6;
        m_operators->setMinimumHeight(shownRows * 2 * fontMetrics().lineSpacing());
        layout->addWidget(m_operators, 1);
        layout->addSpacing(space);
    }
    layout->addWidget(m_hint);
    layout->addSpacing(space);
    layout->addWidget(m_descriptionLabel);
    layout->addWidget(m_description);
    layout->addSpacing(space);
    layout->addWidget(m_result);
    layout->addWidget(m_progress);
    layout->addStretch(1);

    connect(m_description, &QLineEdit::textChanged, this, [this] {
        m_failed = false;
        m_result->dismiss();
        updateButtons();
    });
    return page;
}

void AddApiUserDialog::showNotDeleted(const ApiUser &apiUser, const Error &error)
{
    if (error.kind == ErrorKind::AlreadyGone)
        m_unknown->remove(apiUser.guid);
    else if (m_unknown->shows(apiUser.guid))
        m_unknown->showDeletionFailed(apiUser, error);
}

void AddApiUserDialog::showPending(const std::function<QString()> &pending)
{
    m_unknown->showPending(pending);
}

void AddApiUserDialog::keepFolderIn(ViewSettings &settings)
{
    m_created->keepFolderIn(settings);
}

void AddApiUserDialog::setClipboardTime(std::chrono::milliseconds time)
{
    m_created->setClipboardTime(time);
}

void AddApiUserDialog::takeChosenOperator()
{
    if (m_step != Step::Description)
        return;
    chooseLikely();
    const std::optional<OperatorSummary> chosen = m_operatorRows->valueAt(m_operators->chosenRow());
    m_operator = chosen ? chosen->op : Operator();
    showHint();
    updateButtons();
}

/// The operator that is proposed may not be the first of those whose names are alike.
void AddApiUserDialog::chooseLikely()
{
    constexpr int most = 100; // rows, which are read here
    if (m_likely.guid.isEmpty() || !m_operatorRows->isComplete())
        return;
    const QString guid = std::exchange(m_likely.guid, QString());
    for (int row = 0; row < std::min(most, m_operatorRows->rowCount()); ++row) {
        const std::optional<OperatorSummary> found = m_operatorRows->valueAt(row);
        if (found && found->op.guid == guid)
            m_operators->choose(row);
    }
}

void AddApiUserDialog::create()
{
    if (m_step != Step::Description || m_operator.guid.isEmpty())
        return;
    delete m_addition;
    m_addition = m_editor ? m_editor->add(m_operator.guid, m_description->text(), this) : nullptr;
    if (!m_addition) {
        showFailure(Error{.kind = ErrorKind::NotConnected});
        return;
    }
    listenTo(*m_addition);
    goTo(Step::Waiting);
}

void AddApiUserDialog::listenTo(ApiUserAddition &addition)
{
    connect(&addition, &ApiUserAddition::created, this, [this](const ApiUser &apiUser) {
        m_created->setCreated(apiUser, m_operator.fullName, m_addition->takePassword());
        goTo(Step::Created);
        Q_EMIT created(apiUser);
    });
    connect(&addition, &ApiUserAddition::failed, this, &AddApiUserDialog::showFailure);
    connect(&addition, &ApiUserAddition::outcomeUnknown, this, [this](const Error &error) {
        m_unknown->setCause(m_operator.fullName, error, m_addition->keepsPassword());
        goTo(Step::Unknown);
    });
    connect(&addition, &ApiUserAddition::looked, m_unknown, &AddApiUserUnknown::showFound);
    connect(&addition, &ApiUserAddition::lookFailed, m_unknown, &AddApiUserUnknown::showLookFailed);
}

void AddApiUserDialog::showFailure(const Error &error)
{
    m_failed = true;
    goTo(Step::Description);
    m_result->showError(error, [] { return MessageText{tr("The API user was not created.")}; });
}

void AddApiUserDialog::goTo(Step step)
{
    m_step = step;
    switch (step) {
    case Step::Description:
    case Step::Waiting:
        m_pages->setCurrentIndex(0);
        break;
    case Step::Created:
        m_pages->setCurrentWidget(m_created);
        break;
    case Step::Unknown:
        m_pages->setCurrentWidget(m_unknown);
        break;
    }
    m_result->dismiss();
    retranslateQuestion();
    m_progress->setVisible(step == Step::Waiting);
    m_description->setEnabled(step == Step::Description);
    if (m_operators)
        m_operators->setEnabled(step == Step::Description);
    updateButtons();
    if (step == Step::Description)
        m_description->setFocus();
    else if (step == Step::Created)
        m_created->setFocus();
    else
        m_close->setFocus();
}

void AddApiUserDialog::updateButtons()
{
    const bool describes = m_step == Step::Description;
    m_create->setVisible(describes || m_step == Step::Waiting);
    m_create->setEnabled(describes && !m_operator.guid.isEmpty());
    m_create->setText(m_failed ? tr("&Try again") : tr("&Create"));
    // While the account is asked it can be pressed, and says why it does not close.
    m_close->setEnabled(m_step != Step::Created || m_created->isStored());
    m_close->setText(describes ? tr("Cancel") : tr("Close"));
    (m_create->isHidden() ? m_close : m_create)->setDefault(true);
}

bool AddApiUserDialog::mayClose()
{
    if (!isVisible())
        return true;
    switch (m_step) {
    case Step::Description:
        return true;
    case Step::Unknown:
        if (!m_addition || !m_addition->keepsPassword())
            return true;
        askToDiscard();
        break;
    case Step::Waiting:
        sayWhyItStays();
        break;
    case Step::Created:
        if (m_created->isStored())
            return true;
        askToDiscard();
        break;
    }
    raise();
    activateWindow();
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
    }
    return false;
}

void AddApiUserDialog::sayWhyItStays()
{
    m_result->showMessage(MessageBar::Severity::Info, [] {
        return MessageText{tr("The account has not answered yet."),
                           tr("The password of the new API user arrives with the answer and is shown only here, so "
                              "this window stays open until then: a few minutes at most.")};
    });
}

void AddApiUserDialog::reject()
{
    if (mayClose())
        done(m_step == Step::Created ? Accepted : Rejected);
}

void AddApiUserDialog::done(int result)
{
    m_created->wipe();
    QDialog::done(result);
}

void AddApiUserDialog::askToDiscard()
{
    if (m_question)
        return;
    m_question = new LossQuestion(this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *back = m_question->addButton(QString(), QMessageBox::RejectRole);
    back->setObjectName(u"back"_s);
    m_question->lose()->setObjectName(u"discard"_s);
    m_question->setKeep(back);
    connect(m_question->lose(), &QPushButton::clicked, this, &AddApiUserDialog::discard);
    retranslateQuestion();
    m_question->open();
}

void AddApiUserDialog::discard()
{
    const bool isKnown = m_step == Step::Created;
    done(Rejected);
    if (isKnown)
        Q_EMIT discarded(m_created->apiUser());
}

void AddApiUserDialog::retranslateQuestion()
{
    if (!m_question)
        return;
    m_question->setWindowTitle(windowTitle());
    m_question->setText(tr("Discard the password?"));
    m_question->setInformativeText(
        m_step == Step::Unknown
            ? tr("The password is kept here until the API user it belongs to is found. If you discard it now, it can "
                 "never be shown again, and that API user is useless without it.")
            : tr("You have not confirmed that you stored the password. Once discarded, it can never be shown again, "
                 "and API user %1 is useless without it.")
                  .arg(ApiUserText::oneLine(m_created->apiUser().username)));
    m_question->findChild<QPushButton *>(u"back"_s)->setText(tr("&Go back"));
    m_question->lose()->setText(tr("&Discard"));
}

void AddApiUserDialog::showHint()
{
    m_hint->setPlainText(m_operator.guid.isEmpty()
                             ? tr("Choose the operator who gets a new API user.")
                             : tr("The account creates a new API user of %1, with a username and a password. The "
                                  "password is shown once, right after that. Have a safe place for it at hand.")
                                   .arg(ApiUserText::oneLine(m_operator.fullName)));
    // Read when the dialog opens, so that nobody has to find it.
    setAccessibleDescription(m_hint->toPlainText());
}

void AddApiUserDialog::retranslateUi()
{
    setWindowTitle(tr("Add API user"));
    if (m_operators) {
        m_operators->setTexts(
            {tr("&Operator:"), tr("Name or e-mail of the operator"), tr("Operators"), tr("No operators found.")});
    }
    m_hint->setAccessibleName(tr("Hint"));
    showHint();
    m_descriptionLabel->setText(tr("D&escription, such as what it is for (optional):"));
    m_description->setAccessibleName(tr("Description"));
    m_progress->setAccessibleName(tr("The API user is being created…"));
    if (m_step == Step::Waiting && m_result->isVisibleTo(this))
        sayWhyItStays();
    updateButtons();
    retranslateQuestion();
}

/// A message that comes finds its room, as far as the screen has any.
void AddApiUserDialog::growToContents()
{
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const int most = screen()->availableSize().height();
    if (needed > height())
        resize(width(), qMin(needed, most));
}

bool AddApiUserDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToContents();
    return handled;
}

void AddApiUserDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AddApiUserDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && m_step == Step::Description)
        m_description->setFocus();
}

} // namespace umh

#include "moc_addapiuserdialog.cpp"
