#include "views/operators/operatorwindow.h"

#include "domain/apiusereditor.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/operators/operatorfields.h"
#include "views/operators/operatorgrouppane.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/quitaction.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/viewsettings.h"
#include "views/widgets/windowtitle.h"
#include "words/apiusertext.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace umh {

OperatorWindow::OperatorWindow(const OperatorSummary &summary, const Parts &parts, ViewSettings &settings,
                               const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_summary(summary)
    , m_editor(parts.editor)
    , m_apiUserRows(parts.apiUsers)
    , m_settings(settings)
    , m_messageBar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new OperatorFields(this))
    , m_groups(new OperatorGroupPane(parts.groups, {.memberGuid = summary.op.guid}, this))
    , m_apiUsers(new ApiUserPane(parts.apiUsers, clock, {.operatorGuid = summary.op.guid}, this))
    , m_add(new QPushButton(this))
    , m_showInOverview(new QPushButton(this))
    , m_whyNot(new QLabel(this))
    , m_status(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"operatorWindow"_s);
    auto *mainPage = new QScrollArea(this);
    mainPage->setFrameShape(QFrame::NoFrame);
    mainPage->setWidgetResizable(true);
    mainPage->setFocusPolicy(Qt::NoFocus);
    mainPage->setWidget(m_fields);
    m_tabs->insertTab(int(Tab::Main), mainPage, {});
    m_tabs->insertTab(int(Tab::MemberOf), m_groups, {});
    m_tabs->insertTab(int(Tab::ApiManagement), createApiManagement(), {});
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(central);
    statusBar()->addPermanentWidget(m_status);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fillMenus();
        showStatus();
    });
    connectPane(m_groups);
    connectPane(m_apiUsers);
    connect(m_apiUsers, &ApiUserPane::failureTold, this, &OperatorWindow::comeBack);
    connect(&parts.apiUsers.changes(), &ApiUserChanges::removed, this, &OperatorWindow::closeIfDone);
    connect(&parts.apiUsers.changes(), &ApiUserChanges::described, this, &OperatorWindow::closeIfDone);
    connect(m_groups, &OperatorGroupPane::operatorsRequested, this, &OperatorWindow::operatorsRequested);
    connect(m_groups, &OperatorGroupPane::apiUsersRequested, this, &OperatorWindow::apiUsersOfGroupRequested);

    createMenus();
    retranslateUi();
    refreshIcons();
    const int letter = fontMetrics().averageCharWidth();
    constexpr int firstWidth = 150; // average characters
    constexpr int firstHeight = 75;
    resize(letter * firstWidth, letter * firstHeight);
    restoreGeometry(m_settings.get(settings::operatorGeometry));
    keepOnScreen(*this);
    m_apiUsers->tableView()->restoreColumns(m_settings.get(settings::operatorColumns));
    m_apiUsers->restoreFilter({});
    // By an event of its own: to make a window takes nearly as long as a frame.
    QMetaObject::invokeMethod(
        this, [this] { m_groups->restoreFilter({}); }, Qt::QueuedConnection);
}

OperatorWindow::~OperatorWindow() = default;

QWidget *OperatorWindow::createApiManagement()
{
    auto *page = new QWidget(this);
    m_add->setObjectName(u"addApiUser"_s);
    m_showInOverview->setObjectName(u"showInOverview"_s);
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_whyNot, 1);
    row->addStretch(0);
    row->addWidget(m_showInOverview);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(row);
    layout->addWidget(m_apiUsers, 1);
    m_apiUsers->layout()->setContentsMargins({});
    connect(m_add, &QPushButton::clicked, this, &OperatorWindow::addApiUser);
    connect(m_showInOverview, &QPushButton::clicked, this, [this] { Q_EMIT apiUsersRequested(m_summary.op); });
    return page;
}

void OperatorWindow::connectPane(TablePane *pane)
{
    connect(pane, &TablePane::statusChanged, this, &OperatorWindow::showStatus);
    connect(pane, &TablePane::said, statusBar(),
            [this](const QString &sentence, int duration) { statusBar()->showMessage(sentence, duration); });
    connect(pane, &TablePane::refreshRequested, this, &OperatorWindow::refreshRequested);
}

void OperatorWindow::createMenus()
{
    m_closeAction = new QAction(this);
    m_closeAction->setShortcuts({Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4}); // Qt has just one, by the desktop
    connect(m_closeAction, &QAction::triggered, this, &QWidget::close);
    m_refreshAction = new QAction(this);
    m_refreshAction->setShortcut(QKeySequence::Refresh);
    connect(m_refreshAction, &QAction::triggered, this, &OperatorWindow::refreshRequested);
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_closeAction);
    m_quitAction = createQuitAction(this);
    m_fileMenu->addAction(m_quitAction);
    m_editMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    fillMenus();
}

/// The menus have what can be done in the tab that is shown.
void OperatorWindow::fillMenus()
{
    const TablePane *pane = currentPane();
    m_editMenu->clear();
    m_viewMenu->clear();
    m_editMenu->menuAction()->setVisible(pane);
    m_refreshAction->setEnabled(!pane); // two with the same key would keep each other from being heard
    if (!pane) {
        m_viewMenu->addAction(m_refreshAction);
        return;
    }
    m_editMenu->addActions({pane->copyAction(), pane->findAction()});
    m_editMenu->addSeparator();
    m_editMenu->addActions(pane->rowActions());
    m_viewMenu->addActions(pane->viewActions());
}

OperatorWindow::Tab OperatorWindow::tab() const
{
    return Tab(m_tabs->currentIndex());
}

TablePane *OperatorWindow::currentPane() const
{
    switch (tab()) {
    case Tab::MemberOf:
        return m_groups;
    case Tab::ApiManagement:
        return m_apiUsers;
    case Tab::Main:
        break;
    }
    return nullptr;
}

void OperatorWindow::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
    if (TablePane *pane = currentPane())
        pane->setFocus();
}

void OperatorWindow::setOperator(const OperatorSummary &summary)
{
    m_summary = summary;
    if (m_isGone)
        m_messageBar->dismiss();
    m_isGone = false;
    showOperator();
}

void OperatorWindow::setGone()
{
    if (m_isGone)
        return;
    m_isGone = true;
    showOperator();
    sayGone();
}

void OperatorWindow::sayGone()
{
    m_messageBar->showMessage(MessageBar::Severity::Warning, [] {
        return MessageText{tr("This operator does not exist any more."), tr("The last known details are shown.")};
    });
}

void OperatorWindow::showOperator()
{
    setWindowTitle(asWindowTitle(ApiUserText::oneLine(m_summary.op.fullName)));
    m_fields->setOperator(m_summary.op);
    const bool canAdd = m_editor.canAdd() && !m_isGone;
    m_add->setEnabled(canAdd);
    m_whyNot->setText(m_isGone     ? tr("This operator does not exist any more.")
                          : canAdd ? QString()
                                   : AddApiUserDialog::whyNot());
    m_add->setToolTip(m_whyNot->text());
    m_add->setAccessibleDescription(m_whyNot->text());
}

void OperatorWindow::addApiUser()
{
    if (m_dialog || !m_editor.canAdd())
        return;
    m_dialog = new AddApiUserDialog(m_editor, m_summary.op, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AddApiUserDialog::deleteRequested, this, &OperatorWindow::deleteFound);
    connect(m_dialog, &QDialog::finished, this, &OperatorWindow::additionEnded);
    m_dialog->open();
}

/// Asks whether \a apiUser is to be deleted. What keeps it from that is said in the dialog where it was found: that
/// is in front of everything else here.
void OperatorWindow::deleteFound(const ApiUser &apiUser)
{
    const auto pending = [this, apiUser] { return m_apiUserRows.pendingText(apiUser); };
    const Result<ApiUser> present = m_apiUserRows.readInFull(apiUser.key);
    if (!pending().isEmpty())
        m_dialog->showPending(pending);
    else if (!present)
        m_dialog->showNotDeleted(apiUser, present.error());
    else
        m_apiUsers->askToDelete(apiUser);
}

bool OperatorWindow::mayClose()
{
    return !m_dialog || m_dialog->mayClose();
}

void OperatorWindow::showStatus()
{
    const TablePane *pane = currentPane();
    m_status->setText(pane ? pane->status() : QString());
}

void OperatorWindow::retranslateUi()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_closeAction->setText(tr("&Close"));
    m_quitAction->setText(tr("&Quit"));
    m_refreshAction->setText(tr("&Refresh"));
    m_tabs->setTabText(int(Tab::Main), tr("&Main"));
    m_tabs->setTabText(int(Tab::MemberOf), tr("Member &of"));
    m_tabs->setTabText(int(Tab::ApiManagement), tr("&API management"));
    m_add->setText(tr("Add API &user…"));
    m_showInOverview->setText(tr("Show in ove&rview"));
    m_showInOverview->setToolTip(tr("Show these API users in the API user overview"));
    showOperator();
    if (m_isGone && m_messageBar->isVisible())
        sayGone();
    showStatus();
}

void OperatorWindow::refreshIcons()
{
    m_refreshAction->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_showInOverview->setIcon(symbolicIcon(u"api-user"_s, palette()));
}

void OperatorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void OperatorWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_apiUsers->prepareToClose();
    m_settings.set(settings::operatorGeometry, saveGeometry());
    m_settings.set(settings::operatorColumns, m_apiUsers->tableView()->saveColumns());
    if (m_apiUsers->hasPendingChanges()) {
        hide();
        m_closesWhenDone = true;
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void OperatorWindow::showEvent(QShowEvent *event)
{
    m_closesWhenDone = false;
    QMainWindow::showEvent(event);
}

/// What went wrong with API users must be seen, wherever the person has gone.
void OperatorWindow::comeBack()
{
    showTab(Tab::ApiManagement);
    if (isVisible())
        return;
    show();
    raise();
    activateWindow();
}

void OperatorWindow::closeIfDone()
{
    if (m_closesWhenDone && !m_apiUsers->hasPendingChanges())
        deleteLater();
}

} // namespace umh

#include "moc_operatorwindow.cpp"
