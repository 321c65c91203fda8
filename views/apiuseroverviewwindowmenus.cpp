// The overview's menus and texts.

#include "table/apiuserfilterproxy.h"
#include "views/apiuseroverviewwindow.h"
#include "views/apiusertableview.h"
#include "views/iconset.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace umh {

void ApiUserOverviewWindow::createActions()
{
    const auto create = [this](const QKeySequence &shortcut, auto &&act) {
        auto *action = new QAction(this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_closeAction = create(QKeySequence::Close, [this] { close(); });
    m_findAction = create(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_refreshAction = create(QKeySequence::Refresh, [this] {
        m_proxy.refresh();
        Q_EMIT refreshRequested();
    });
    create(Qt::Key_Escape, [this] { escape(); });
    m_standardColumnsAction = create({}, [this] { m_table->resetColumns(); });
    // The table reacts to these keys itself, so that they mean the usual in the search field.
    m_copyAction = create({}, [this] { copyRows(); });
    m_detailsAction = create({}, [this] { showDetails(m_table->selectedRow()); });
    m_editAction = create({}, [this] { editDescription(m_table->selectedRow()); });
    m_deleteAction = create({}, [this] { askToDelete(m_table->selectedRow()); });
}

void ApiUserOverviewWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_closeAction);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_copyAction, m_findAction});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_detailsAction, m_editAction, m_deleteAction});
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_refreshAction, m_standardColumnsAction});
}

void ApiUserOverviewWindow::retranslateUi()
{
    setWindowTitle(tr("API user overview"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_closeAction->setText(tr("&Close"));
    m_copyAction->setText(tr("&Copy rows") + u'\t'
                          + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    m_findAction->setText(tr("&Find"));
    m_detailsAction->setText(tr("&Show details") + u'\t'
                             + QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    m_editAction->setText(tr("&Edit description…") + u'\t'
                          + QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    m_deleteAction->setText(tr("&Delete API user…") + u'\t'
                            + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_refreshAction->setText(tr("&Refresh"));
    m_standardColumnsAction->setText(tr("&Standard columns"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("Operator, username, type or description"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(tr("Shows the API users in which every word occurs. Esc clears."));
    m_lastUseChip->setToolTip(tr("Show API users whatever their last use"));
    m_table->setAccessibleName(tr("API users"));
    m_proxy.retranslate();
    updateFilterRow();
    updateStatus();
    updateActions();
    showAsOf();
}

void ApiUserOverviewWindow::refreshIcons()
{
    m_findAction->setIcon(symbolicIcon(u"search"_s, palette()));
    m_copyAction->setIcon(symbolicIcon(u"copy"_s, palette()));
    m_deleteAction->setIcon(symbolicIcon(u"delete"_s, palette()));
    m_refreshAction->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_standardColumnsAction->setIcon(symbolicIcon(u"columns"_s, palette()));
    m_lastUseChip->setIcon(symbolicIcon(u"close"_s, palette()));
}

void ApiUserOverviewWindow::updateActions()
{
    const bool one = m_table->selectedRow() >= 0;
    m_copyAction->setEnabled(m_table->selectedRowCount() > 0);
    m_detailsAction->setEnabled(one);
    // While a change is under way, no other is begun.
    const QModelIndex row = m_proxy.index(m_table->selectedRow(), ApiUserFilterProxy::DescriptionColumn);
    const bool pending = row.data(ApiUserFilterProxy::ChangePendingRole).toBool();
    m_editAction->setEnabled(one && !pending);
    m_deleteAction->setEnabled(one && !pending);
}

void ApiUserOverviewWindow::showRowMenu(int row, const QPoint &globalPosition)
{
    Q_UNUSED(row) // it is the selected one: a press selects before the menu opens
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_detailsAction, m_copyAction});
    menu->addSeparator();
    menu->addActions({m_editAction, m_deleteAction});
    menu->popup(globalPosition);
}

} // namespace umh
