#include "views/apiusers/addapiuserunknown.h"

#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"
#include "words/errortext.h"
#include "words/pluralcount.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int linesOfList = 4;

} // namespace

AddApiUserUnknown::AddApiUserUnknown(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappedText(this))
    , m_status(new WrappedText(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QListWidget(this))
    , m_result(new MessageBar(this))
    , m_delete(new QPushButton(this))
    , m_lookAgain(new QPushButton(this))
{
    m_text->setObjectName(u"unknown"_s);
    m_status->setObjectName(u"status"_s);
    m_progress->setObjectName(u"looking"_s);
    m_list->setObjectName(u"found"_s);
    m_result->setObjectName(u"lookResult"_s);
    m_delete->setObjectName(u"deleteFound"_s);
    m_lookAgain->setObjectName(u"lookAgain"_s);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_status->setFocusPolicy(Qt::ClickFocus);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(linesOfList * fontMetrics().lineSpacing());
    m_delete->setAutoDefault(false);
    m_lookAgain->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addWidget(m_lookAgain);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_list, &QListWidget::currentRowChanged, this, &AddApiUserUnknown::updateButtons);
    connect(m_delete, &QPushButton::clicked, this, &AddApiUserUnknown::requestDeletion);
    connect(m_lookAgain, &QPushButton::clicked, this, [this] {
        showLooking();
        Q_EMIT lookAgainRequested();
    });
    retranslateUi();
}

void AddApiUserUnknown::setCause(const QString &operatorName, const Error &cause, bool keepsPassword)
{
    m_operatorName = operatorName;
    m_cause = cause;
    m_keepsPassword = keepsPassword;
    m_found.clear();
    m_deleted = false;
    showLooking();
}

void AddApiUserUnknown::showLooking()
{
    m_step = Step::Looking;
    m_result->dismiss();
    retranslateUi();
}

void AddApiUserUnknown::showFound(const QList<ApiUser> &found)
{
    m_step = Step::Looked;
    m_found = found;
    retranslateUi();
    if (!m_found.isEmpty())
        m_list->setFocus();
    else
        m_lookAgain->setFocus();
}

void AddApiUserUnknown::showLookFailed(const Error &error)
{
    m_step = Step::LookFailed;
    retranslateUi();
    m_result->showError(error, [] { return MessageText{tr("The API users could not be read again.")}; });
    m_lookAgain->setFocus();
}

void AddApiUserUnknown::remove(const QString &guid)
{
    if (m_found.removeIf([&guid](const ApiUser &apiUser) { return apiUser.guid == guid; }) == 0)
        return;
    m_deleted = true;
    m_result->dismiss();
    retranslateUi();
}

void AddApiUserUnknown::showDeletionFailed(const ApiUser &apiUser, const Error &error)
{
    m_result->showError(error, [username = ApiUserText::oneLine(apiUser.username)] {
        return MessageText{tr("API user %1 was not deleted.").arg(username)};
    });
}

void AddApiUserUnknown::showPending(const std::function<QString()> &pending)
{
    m_result->showMessage(MessageBar::Severity::Info, [pending, before = pending()] {
        const QString now = pending();
        return MessageText{now.isEmpty() ? before : now, tr("This API user cannot be changed in the meantime.")};
    });
}

void AddApiUserUnknown::requestDeletion()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    if (m_found.at(row).key == 0)
        sayNotStored(m_found.at(row));
    else
        Q_EMIT deleteRequested(m_found.at(row));
}

/// It is at the account, but could not be written into the directory, such as where its operator is new.
void AddApiUserUnknown::sayNotStored(const ApiUser &apiUser)
{
    m_result->showMessage(MessageBar::Severity::Warning, [username = ApiUserText::oneLine(apiUser.username)] {
        return MessageText{tr("API user %1 exists in the account, but is not in the database yet.").arg(username),
                           tr("It can be deleted here only once it is in the database. Check again; if that does not "
                              "help, the next sync adds it.")};
    });
}

bool AddApiUserUnknown::shows(const QString &guid) const
{
    return std::any_of(m_found.begin(), m_found.end(),
                       [&guid](const ApiUser &apiUser) { return apiUser.guid == guid; });
}

void AddApiUserUnknown::refreshList()
{
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const ApiUser &apiUser : std::as_const(m_found)) {
        const QString created = ApiUserText::exactly(apiUser.created);
        QString text = created.isEmpty()
            ? ApiUserText::oneLine(apiUser.username)
            : tr("%1, created on %2", "user name, date and time").arg(ApiUserText::oneLine(apiUser.username), created);
        if (!apiUser.description.isEmpty())
            text += u'\n' + ApiUserText::proseLine(apiUser.description);
        m_list->addItem(text);
    }
    m_list->setCurrentRow(std::min<int>(row, m_list->count() - 1));
    m_list->setVisible(!m_found.isEmpty());
    m_delete->setVisible(!m_found.isEmpty());
    m_progress->setVisible(m_step == Step::Looking);
    updateButtons();
}

void AddApiUserUnknown::updateButtons()
{
    m_lookAgain->setEnabled(m_step != Step::Looking);
    m_delete->setEnabled(m_list->currentRow() >= 0 && m_step != Step::Looking);
}

QString AddApiUserUnknown::status() const
{
    const QString name = ApiUserText::oneLine(m_operatorName);
    switch (m_step) {
    case Step::Looking:
        return tr("The API users of %1 are being read again…").arg(name);
    case Step::LookFailed:
        return {};
    case Step::Looked:
        break;
    }
    if (!m_found.isEmpty())
        return tr("%Ln new API user(s) of %1 have appeared. Make sure that nobody else has just added them before you "
                  "delete them.",
                  nullptr, pluralCount(m_found.size()))
            .arg(name);
    if (m_deleted)
        return tr("There is no other new API user of %1.").arg(name);
    return tr("No new API user of %1 has appeared yet. The account may be slow: check again in a moment.").arg(name);
}

void AddApiUserUnknown::retranslateUi()
{
    const QString whatHappened = errorText(m_cause).precisely; // nothing unfolds here
    if (m_keepsPassword)
        m_text->setTexts(tr("The API user was created but has not been found yet."),
                         tr("%1 Its password is kept here. Check again: once the API user is found, its username and "
                            "password are shown. After you close this window, nobody can read the password any more.",
                            "what happened")
                             .arg(whatHappened));
    else
        m_text->setTexts(tr("The API user may have been created, but its password is not known."),
                         tr("%1 The request was not repeated. Nobody can read the password any more: if the API user "
                            "exists, delete it and add a new one.",
                            "what happened")
                             .arg(whatHappened));
    m_text->setAccessibleName(tr("Result"));
    m_status->setPlainText(status());
    m_status->setAccessibleName(tr("Search result"));
    m_progress->setAccessibleName(tr("Reading the API users again…"));
    m_list->setAccessibleName(tr("New API users"));
    m_delete->setText(tr("&Delete…"));
    m_lookAgain->setText(tr("&Check again"));
    refreshList();
}

void AddApiUserUnknown::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_addapiuserunknown.cpp"
