#include "views/table/overviewwindow.h"

#include "domain/time/clock.h"
#include "views/table/directorytableview.h"
#include "views/table/tablepane.h"
#include "views/widgets/quitaction.h"
#include "views/widgets/screenroom.h"
#include "words/apiusertext.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {

OverviewWindow::OverviewWindow(TablePane *pane, ViewSettings &store, const Settings &keys, const Clock &clock,
                               QWidget *parent)
    : QMainWindow(parent)
    , m_pane(pane)
    , m_store(store)
    , m_keys(keys)
    , m_clock(clock)
    , m_status(new QLabel(this))
    , m_asOf(new QLabel(this))
{
    using namespace std::chrono_literals;
    setCentralWidget(m_pane);
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setTextFormat(Qt::PlainText);
    m_asOf->setContentsMargins(0, 0, fontMetrics().averageCharWidth() * 2, 0); // apart from the count
    m_asOf->hide();
    statusBar()->addPermanentWidget(m_asOf);
    statusBar()->addPermanentWidget(m_status);
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, &OverviewWindow::showAsOf);
    connect(m_pane, &TablePane::statusChanged, m_status, [this] { m_status->setText(m_pane->status()); });
    connect(m_pane, &TablePane::said, this, &OverviewWindow::say);
    connect(m_pane, &TablePane::filterChosen, this, [this] { m_ownFilter.reset(); });
    connect(m_pane, &TablePane::refreshRequested, this, &OverviewWindow::refreshRequested);
}

OverviewWindow::~OverviewWindow() = default;

void OverviewWindow::setUp()
{
    createMenus();
    retranslateUi();
    resize(usualSize());
    restoreGeometry(m_store.get(m_keys.geometry));
    keepOnScreen(*this);
    m_pane->tableView()->restoreColumns(m_store.get(m_keys.columns));
    m_ownFilter = m_store.get(m_keys.filter); // other rows are never to be seen
    m_status->setText(m_pane->status()); // its rows may have been read before there was a window
    m_pane->setFocus();
}

QSize OverviewWindow::usualSize() const
{
    constexpr int height = 95; // average characters
    const QMargins margins = m_pane->layout() ? m_pane->layout()->contentsMargins() : QMargins();
    return {m_pane->tableView()->usualTableWidth() + margins.left() + margins.right(),
            height * fontMetrics().averageCharWidth()};
}

void OverviewWindow::createMenus()
{
    m_closeAction = new QAction(this);
    m_closeAction->setShortcuts({Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4}); // Qt has just one, by the desktop
    connect(m_closeAction, &QAction::triggered, this, &QWidget::close);
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_closeAction);
    m_quitAction = createQuitAction(this);
    m_fileMenu->addAction(m_quitAction);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_pane->copyAction(), m_pane->findAction()});
    m_editMenu->addSeparator();
    m_editMenu->addActions(m_pane->rowActions());
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions(m_pane->viewActions());
}

void OverviewWindow::retranslateUi()
{
    setWindowTitle(title());
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_closeAction->setText(tr("&Close"));
    m_quitAction->setText(tr("&Quit"));
    showAsOf();
}

void OverviewWindow::say(const QString &sentence, int duration)
{
    statusBar()->showMessage(sentence, duration);
}

MessageBar *OverviewWindow::messageBar() const
{
    return m_pane->messageBar();
}

void OverviewWindow::showOwn()
{
    m_pane->restoreFilter(m_ownFilter ? *m_ownFilter : m_pane->saveFilter());
    m_ownFilter.reset();
    m_asked = true;
}

void OverviewWindow::showAside(const std::function<void()> &show)
{
    if (!m_ownFilter)
        m_ownFilter = m_pane->saveFilter();
    show();
    m_asked = true;
}

void OverviewWindow::setAsOf(const std::optional<QDateTime> &lastSync)
{
    m_lastSync = lastSync;
    if (m_lastSync)
        m_timesMoveOn.start();
    else
        m_timesMoveOn.stop();
    showAsOf();
}

void OverviewWindow::showAsOf()
{
    m_asOf->setVisible(m_lastSync.has_value());
    if (!m_lastSync)
        return;
    m_asOf->setText(
        m_lastSync->isValid()
            ? tr("Last sync: %1", "how long ago").arg(ApiUserText::agoWithinSentence(*m_lastSync, m_clock.now()))
            : tr("Not yet synced"));
    m_asOf->setToolTip(ApiUserText::exactly(*m_lastSync));
}

void OverviewWindow::saveState()
{
    m_store.set(m_keys.geometry, saveGeometry());
    m_store.set(m_keys.columns, m_pane->tableView()->saveColumns());
    m_store.set(m_keys.filter, m_ownFilter ? *m_ownFilter : m_pane->saveFilter());
}

void OverviewWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void OverviewWindow::showEvent(QShowEvent *event)
{
    if (!m_asked)
        showOwn();
    QMainWindow::showEvent(event);
}

void OverviewWindow::closeEvent(QCloseEvent *event)
{
    m_pane->prepareToClose();
    saveState();
    QMainWindow::closeEvent(event);
}

} // namespace umh

#include "moc_overviewwindow.cpp"
