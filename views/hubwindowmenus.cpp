// The hub's menus and what stands behind them.

#include "views/accountmenu.h"
#include "views/destructivebutton.h"
#include "views/directorycard.h"
#include "views/hubwindow.h"
#include "views/iconset.h"
#include "views/lossquestion.h"
#include "views/quitaction.h"
#include "views/welcomepage.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {

void HubWindow::createActions()
{
    m_importAction = new QAction(this);
    m_importAction->setShortcut(Qt::CTRL | Qt::Key_I);
    connect(m_importAction, &QAction::triggered, this, &HubWindow::chooseFiles);
    m_closeSampleAction = new QAction(this);
    connect(m_closeSampleAction, &QAction::triggered, this, &HubWindow::closeSampleRequested);
    m_quitAction = createQuitAction(this);

    m_viewAllAction = new QAction(this);
    m_viewAllAction->setShortcut(Qt::CTRL | Qt::Key_U);
    connect(m_viewAllAction, &QAction::triggered, this, [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::Any); });
    m_viewOperatorsAction = new QAction(this);
    m_viewOperatorsAction->setShortcut(Qt::CTRL | Qt::Key_O);
    connect(m_viewOperatorsAction, &QAction::triggered, this, [this] { Q_EMIT viewOperatorsRequested(false); });
    m_viewGroupsAction = new QAction(this);
    m_viewGroupsAction->setShortcut(Qt::CTRL | Qt::Key_G);
    connect(m_viewGroupsAction, &QAction::triggered, this, [this] { Q_EMIT viewGroupsRequested(false); });
    m_refreshAction = new QAction(this);
    m_refreshAction->setShortcut(Qt::Key_F5);
    connect(m_refreshAction, &QAction::triggered, this, &HubWindow::refreshRequested);

    m_systemLanguageAction = new QAction(this);
    m_languages = new QActionGroup(this);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT languageChosen(chosen->data().toString()); });

    m_aboutAction = new QAction(this);
    m_aboutAction->setMenuRole(QAction::AboutRole);
    connect(m_aboutAction, &QAction::triggered, this, &HubWindow::about);
    m_aboutQtAction = new QAction(this);
    m_aboutQtAction->setMenuRole(QAction::AboutQtRole);
    connect(m_aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void HubWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->setToolTipsVisible(true); // why nothing can be imported
    m_fileMenu->addAction(m_importAction);
    m_fileMenu->addAction(m_closeSampleAction);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quitAction);

    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addAction(m_viewAllAction);
    m_viewMenu->addAction(m_viewOperatorsAction);
    m_viewMenu->addAction(m_viewGroupsAction);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_refreshAction);
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    setLanguages({}, {});

    m_accountMenu = new AccountMenu(this);
    menuBar()->addMenu(m_accountMenu);
    connect(m_accountMenu, &AccountMenu::connectRequested, this, &HubWindow::connectRequested);
    connect(m_accountMenu, &AccountMenu::syncRequested, this, &HubWindow::syncRequested);
    connect(m_accountMenu, &AccountMenu::syncEveryChosen, this, &HubWindow::syncEveryChosen);
    connect(m_accountMenu, &AccountMenu::disconnectRequested, this, &HubWindow::askToDisconnect);

    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_aboutAction);
    m_helpMenu->addAction(m_aboutQtAction);
}

void HubWindow::setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current)
{
    for (QAction *old : m_languages->actions()) {
        m_languages->removeAction(old);
        m_languageMenu->removeAction(old);
        if (old != m_systemLanguageAction)
            old->deleteLater();
    }
    m_languageMenu->clear();
    const auto offer = [&](QAction *action, const QString &code) {
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
        m_languageMenu->addAction(action);
        action->setChecked(code == current);
    };
    offer(m_systemLanguageAction, QString());
    if (!languages.isEmpty())
        m_languageMenu->addSeparator();
    for (const auto &[code, nativeName] : languages)
        offer(new QAction(nativeName, m_languages), code);
}

bool HubWindow::canImport() const
{
    return m_isOpen && !m_taskRuns && !m_isConnected;
}

void HubWindow::updateActions()
{
    m_importAction->setEnabled(canImport());
    m_importAction->setToolTip(
        m_isConnected ? tr("The database is connected to an account; the next sync would undo an import.") : QString());
    for (QPushButton *view : {m_viewOperators, m_viewGroups, m_viewAll})
        view->setEnabled(m_isOpen);
    for (QAction *view : {m_viewAllAction, m_viewOperatorsAction, m_viewGroupsAction})
        view->setEnabled(m_isOpen);
    m_directory->setActionsEnabled(!m_taskRuns && m_isOpen);
    m_welcome->setActionsEnabled(!m_taskRuns);
    // What is made up is not connected to anything.
    m_accountMenu->setState(m_isConnected, !m_taskRuns && !m_isSample && m_isOpen);
    m_closeSampleAction->setVisible(m_isSample);
    m_closeSampleAction->setEnabled(m_isSample && !m_taskRuns);
}

void HubWindow::retranslateActions()
{
    m_fileMenu->setTitle(tr("&File"));
    m_importAction->setText(tr("&Import files…"));
    m_closeSampleAction->setText(tr("&Close sample data"));
    m_quitAction->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_viewAllAction->setText(tr("View all API &users"));
    m_viewOperatorsAction->setText(tr("View all op&erators"));
    m_viewGroupsAction->setText(tr("View all operator &groups"));
    m_refreshAction->setText(tr("&Refresh"));
    m_languageMenu->setTitle(tr("&Language"));
    m_systemLanguageAction->setText(tr("&System language"));
    m_accountMenu->retranslate();
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutAction->setText(tr("&About User management hub"));
    m_aboutQtAction->setText(tr("About &Qt"));
}

void HubWindow::refreshIcons()
{
    m_importAction->setIcon(symbolicIcon(u"import"_s, palette()));
    m_refreshAction->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_viewAllAction->setIcon(symbolicIcon(u"api-user"_s, palette()));
    m_viewOperatorsAction->setIcon(symbolicIcon(u"operators"_s, palette()));
    m_viewGroupsAction->setIcon(symbolicIcon(u"groups"_s, palette()));
    m_accountMenu->retranslate();
    m_directory->retranslate();
}

void HubWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Saved answers of the account's API (%1)").arg(u"*.json"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::filesSelected, this, &HubWindow::importRequested);
    dialog->open();
}

void HubWindow::askToDisconnect()
{
    auto *box = new LossQuestion(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"disconnectQuestion"_s);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Disconnect from the account"));
    box->setText(tr("Disconnect this database from its account?"));
    box->setInformativeText(
        tr("The password is removed. Operators, operator groups and API users stay in the database as they are now; "
           "what you delete from then on is deleted here only, not in the account."));
    box->lose()->setText(tr("&Disconnect"));
    box->setKeep(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box] {
        if (box->clickedButton() == box->lose())
            Q_EMIT disconnectRequested();
    });
    box->open();
}

void HubWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About User management hub"));
    box->setText(
        tr("User management hub %1", "%1 is the version").arg(QCoreApplication::applicationVersion()).trimmed());
    box->setInformativeText(tr("See, sort, search and delete the API users of all your operators."));
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    box->open();
}

} // namespace umh
