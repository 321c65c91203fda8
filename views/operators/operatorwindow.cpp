#include "views/operators/operatorwindow.h"

#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/operators/operatorfields.h"
#include "views/operators/operatorgrouppane.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/window/programactions.h"
#include "views/window/windowcommands.h"
#include "words/apiusertext.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

OperatorWindow::OperatorWindow(const OperatorSummary &summary, const Parts &parts, ProgramActions &actions,
                               ViewSettings &settings, const Clock &clock)
    : ProgramWindow(actions, settings, settings::operatorGeometry, clock)
    , m_summary(summary)
    , m_settings(settings)
    , m_messageBar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new OperatorFields(this))
    , m_groups(new OperatorGroupPane(parts.groups, {.memberGuid = summary.op.guid}, this))
    , m_apiUsers(
          new ApiUserPane(parts.apiUsers, parts.editor, settings, clock, {.operatorGuid = summary.op.guid}, this))
    , m_add(new QPushButton(this))
    , m_showInOverview(new QPushButton(this))
    , m_whyNot(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"operatorWindow"_s);
    auto *mainPage = new QScrollArea(this);
    mainPage->setFrameShape(QFrame::NoFrame);
    mainPage->setWidgetResizable(true);
    mainPage->setFocusPolicy(Qt::NoFocus);
    mainPage->setWidget(m_fields);
    mainPage->viewport()->setAutoFillBackground(false); // it has the colour of its tab
    m_fields->setAutoFillBackground(false);
    m_tabs->insertTab(int(Tab::Main), mainPage, {});
    m_tabs->insertTab(int(Tab::MemberOf), m_groups, {});
    m_tabs->insertTab(int(Tab::ApiManagement), createApiManagement(), {});
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_messageBar);
    setCentralWidget(central);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFilterMenu(currentPane() ? currentPane()->filterMenu() : nullptr);
        commands().refresh();
        showStatus();
    });
    connect(m_apiUsers, &TablePane::availabilityChanged, this, &OperatorWindow::showWhyNotAdd);
    connect(m_apiUsers, &ApiUserPane::additionEnded, this, &OperatorWindow::additionEnded);
    connectPane(m_groups);
    connectPane(m_apiUsers);
    connect(m_apiUsers, &ApiUserPane::failureTold, this, &OperatorWindow::comeBack);
    connect(&parts.apiUsers.changes(), &ApiUserChanges::removed, this, &OperatorWindow::closeIfDone);
    connect(&parts.apiUsers.changes(), &ApiUserChanges::described, this, &OperatorWindow::closeIfDone);
    connect(m_groups, &OperatorGroupPane::operatorsRequested, this, &OperatorWindow::operatorsRequested);
    connect(m_groups, &OperatorGroupPane::apiUsersRequested, this, &OperatorWindow::apiUsersOfGroupRequested);

    refreshIcons();
    setUp();
    commands().setTarget(this);
    m_apiUsers->tableView()->restoreColumns(m_settings.get(settings::operatorColumns));
    m_apiUsers->showAll();
    // By an event of its own: to make a window takes nearly as long as a frame.
    QMetaObject::invokeMethod(
        this, [this] { m_groups->showAll(); }, Qt::QueuedConnection);
}

OperatorWindow::~OperatorWindow()
{
    commands().setTarget(nullptr); // it is more than the window that goes after it
}

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
    connect(pane, &TablePane::said, this, &OperatorWindow::say);
    connect(pane, &TablePane::availabilityChanged, &commands(), &WindowCommands::refresh);
    connect(pane, &TablePane::rowMenuRequested, this, &OperatorWindow::showRowMenu);
}

/// What concerns the operator can be done in every tab.
Availability OperatorWindow::availability(Command command) const
{
    const TablePane *pane = currentPane();
    if (command == Command::AddApiUser)
        return m_apiUsers->availability(command);
    if (command == Command::ShowApiUsers && pane != m_groups)
        return {};
    if (command == Command::ShowJournal && pane != m_apiUsers)
        return {};
    return pane ? pane->availability(command) : Availability{tr("This tab has no table to do that with.")};
}

void OperatorWindow::run(Command command)
{
    TablePane *pane = currentPane();
    if (command == Command::AddApiUser)
        addApiUser();
    else if (command == Command::ShowApiUsers && pane != m_groups)
        Q_EMIT apiUsersRequested(m_summary.op);
    else if (command == Command::ShowJournal && pane != m_apiUsers)
        Q_EMIT journalRequested(m_summary.op);
    else if (pane)
        pane->run(command);
}

QString OperatorWindow::subject() const
{
    return ApiUserText::oneLine(m_summary.op.fullName);
}

QSize OperatorWindow::usualSize() const
{
    constexpr int rows = 15;
    const QWidget *page = m_tabs->widget(int(Tab::ApiManagement));
    const QSize pane = m_apiUsers->usualSize(rows);
    const QSize around = page->sizeHint() - m_apiUsers->sizeHint(); // its button and margins
    const QSize beside = centralWidget()->sizeHint() - page->sizeHint(); // the tabs
    return pane + QSize(std::max(0, around.width()), std::max(0, around.height()))
        + QSize(std::max(0, beside.width()), std::max(0, beside.height()))
        + QSize(0, menuBar()->sizeHint().height() + statusBar()->sizeHint().height());
}

void OperatorWindow::refresh()
{
    m_groups->refresh();
    m_apiUsers->refresh();
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
    m_goneTold.takeBack();
    m_isGone = false;
    showState(); // it may be called otherwise now
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
    m_goneTold = m_messageBar->showMessage(MessageBar::Severity::Warning, [] {
        return MessageText{tr("This operator does not exist any more."), tr("The last known details are shown.")};
    });
}

void OperatorWindow::showOperator()
{
    m_fields->setOperator(m_summary.op);
    m_tabs->setTabText(int(Tab::ApiManagement),
                       tr("&API management (%1)", "how many").arg(QLocale().toString(m_summary.apiUsers)));
    m_apiUsers->setOperator(m_isGone ? std::nullopt : std::optional(m_summary.op));
    showWhyNotAdd();
}

void OperatorWindow::showWhyNotAdd()
{
    const QString whyNot = m_apiUsers->availability(Command::AddApiUser).whyNot;
    m_add->setEnabled(whyNot.isNull());
    m_whyNot->setText(whyNot);
    m_add->setToolTip(m_whyNot->text());
    m_add->setAccessibleDescription(m_whyNot->text());
}

void OperatorWindow::addApiUser()
{
    if (!m_apiUsers->availability(Command::AddApiUser).can())
        return;
    showTab(Tab::ApiManagement); // where its row is going to be
    m_apiUsers->run(Command::AddApiUser);
}

bool OperatorWindow::mayClose()
{
    return m_apiUsers->mayClose();
}

void OperatorWindow::showStatus()
{
    const TablePane *pane = currentPane();
    setCounts(pane ? pane->status() : QString());
}

void OperatorWindow::retranslateUi()
{
    ProgramWindow::retranslateUi();
    m_tabs->setTabText(int(Tab::Main), tr("&Main"));
    m_tabs->setTabText(int(Tab::MemberOf), tr("Mem&ber of"));
    m_add->setText(tr("Add API &user…"));
    m_showInOverview->setText(tr("Show in ove&rview"));
    m_showInOverview->setToolTip(tr("Show these API users in the API user overview"));
    showOperator();
    showStatus();
}

void OperatorWindow::refreshIcons()
{
    m_showInOverview->setIcon(symbolicIcon(u"api-user"_s, palette()));
}

void OperatorWindow::changeEvent(QEvent *event)
{
    ProgramWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void OperatorWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_apiUsers->prepareToClose();
    saveGeometryNow();
    m_settings.set(settings::operatorColumns, m_apiUsers->tableView()->saveColumns());
    if (m_apiUsers->hasPendingChanges()) {
        hide();
        m_closesWhenDone = true;
        event->ignore();
        return;
    }
    ProgramWindow::closeEvent(event);
}

void OperatorWindow::showEvent(QShowEvent *event)
{
    m_closesWhenDone = false;
    ProgramWindow::showEvent(event);
}

/// What went wrong with API users must be seen, wherever the person has gone.
void OperatorWindow::comeBack()
{
    showTab(Tab::ApiManagement);
    if (!isVisible())
        bringUp();
}

void OperatorWindow::closeIfDone()
{
    if (m_closesWhenDone && !m_apiUsers->hasPendingChanges())
        deleteLater();
}

} // namespace umh

#include "moc_operatorwindow.cpp"
