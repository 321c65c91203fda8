#include "views/table/overviewwindow.h"

#include "views/table/directorytableview.h"
#include "views/table/tablepane.h"
#include "views/window/programactions.h"
#include "views/window/windowcommands.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

#include <algorithm>

namespace umh {
namespace {

// For the height of a window that nobody has sized.
constexpr int fewestRows = 12;
constexpr int mostRows = 40;

} // namespace

OverviewWindow::OverviewWindow(TablePane *pane, ProgramActions &actions, ViewSettings &store, const Settings &keys,
                               const Clock &clock)
    : ProgramWindow(actions, store, keys.geometry, clock)
    , m_pane(pane)
    , m_store(store)
    , m_columns(keys.columns)
    , m_rows(mostRows)
{
    setCentralWidget(m_pane);
    connect(m_pane, &TablePane::statusChanged, this, [this] { setCounts(m_pane->status()); });
    connect(m_pane, &TablePane::said, this, &OverviewWindow::say);
    connect(m_pane, &TablePane::availabilityChanged, &commands(), &WindowCommands::refresh);
    connect(m_pane, &TablePane::rowMenuRequested, this, &OverviewWindow::showRowMenu);
    setFilterMenu(m_pane->filterMenu());
    commands().setTarget(m_pane);
    m_pane->setBeginnings({actions.action(ProgramAction::Connect), actions.action(ProgramAction::ImportFiles),
                           actions.action(ProgramAction::OpenSample)});
}

OverviewWindow::~OverviewWindow()
{
    commands().setTarget(nullptr); // the pane goes first
}

void OverviewWindow::setUp()
{
    ProgramWindow::setUp();
    m_pane->tableView()->restoreColumns(m_store.get(m_columns));
    setCounts(m_pane->status()); // its rows may have been read before there was a window
    m_pane->setFocus();
}

QSize OverviewWindow::usualSize() const
{
    return m_pane->usualSize(m_rows) + QSize(0, menuBar()->sizeHint().height() + statusBar()->sizeHint().height());
}

void OverviewWindow::expectRows(qint64 rows)
{
    m_rows = int(std::clamp<qint64>(rows, fewestRows, mostRows));
    takePlace();
}

bool OverviewWindow::mayClose()
{
    return m_pane->mayClose();
}

void OverviewWindow::refresh()
{
    m_pane->refresh();
}

MessageBar *OverviewWindow::messageBar() const
{
    return m_pane->messageBar();
}

void OverviewWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_pane->prepareToClose();
    m_store.set(m_columns, m_pane->tableView()->saveColumns());
    ProgramWindow::closeEvent(event);
}

} // namespace umh

#include "moc_overviewwindow.cpp"
