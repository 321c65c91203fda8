#include "views/hub/hubmenubar.h"

#include "views/account/accountmenu.h"
#include "views/widgets/iconset.h"
#include "views/widgets/quitaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {

HubMenuBar::HubMenuBar(QWidget *parent)
    : QMenuBar(parent)
    , m_fileMenu(addMenu(QString()))
    , m_import(m_fileMenu->addAction(QString()))
    , m_closeSample(m_fileMenu->addAction(QString()))
    , m_quit(createQuitAction(this))
    , m_viewMenu(addMenu(QString()))
    , m_viewApiUsers(m_viewMenu->addAction(QString()))
    , m_viewOperators(m_viewMenu->addAction(QString()))
    , m_viewGroups(m_viewMenu->addAction(QString()))
    , m_languages(new QActionGroup(this))
    , m_systemLanguage(new QAction(this))
    , m_account(new AccountMenu(this))
{
    m_fileMenu->setToolTipsVisible(true); // why nothing can be imported
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);

    m_viewMenu->addSeparator();
    m_refresh = m_viewMenu->addAction(QString());
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_viewApiUsers->setShortcut(Qt::CTRL | Qt::Key_U);
    m_viewOperators->setShortcut(Qt::CTRL | Qt::Key_O);
    m_viewGroups->setShortcut(Qt::CTRL | Qt::Key_G);
    m_refresh->setShortcut(Qt::Key_F5);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT languageChosen(chosen->data().toString()); });

    addMenu(m_account);

    m_helpMenu = addMenu(QString());
    m_about = m_helpMenu->addAction(QString());
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, &HubMenuBar::about);
    m_aboutQt = m_helpMenu->addAction(QString());
    m_aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(m_aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);

    for (QMenu *menu : {m_fileMenu, m_viewMenu, static_cast<QMenu *>(m_account)})
        menu->installEventFilter(this);
    setLanguages({}, {});
    refreshIcons();
    retranslate();
}

void HubMenuBar::setState(const State &state)
{
    m_state = state;
    showState();
}

void HubMenuBar::showState()
{
    m_import->setEnabled(m_state.canImport());
    m_import->setToolTip(m_state.isConnected
                             ? tr("The database is connected to an account; the next sync would undo an import.")
                             : QString());
    m_closeSample->setVisible(m_state.isSample);
    m_closeSample->setEnabled(m_state.isSample && !m_state.taskRuns);
    for (QAction *view : {m_viewApiUsers, m_viewOperators, m_viewGroups})
        view->setEnabled(m_state.isOpen);
    m_account->setState(m_state.isConnected, !m_state.taskRuns && !m_state.isSample && m_state.isOpen);
}

void HubMenuBar::setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current)
{
    for (QAction *old : m_languages->actions()) {
        m_languages->removeAction(old);
        m_languageMenu->removeAction(old);
        if (old != m_systemLanguage)
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
    offer(m_systemLanguage, QString());
    if (!languages.isEmpty())
        m_languageMenu->addSeparator();
    for (const auto &[code, nativeName] : languages)
        offer(new QAction(nativeName, m_languages), code);
}

void HubMenuBar::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_import->setText(tr("&Import files…"));
    m_closeSample->setText(tr("&Close sample data"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_viewApiUsers->setText(tr("View all API &users"));
    m_viewOperators->setText(tr("View all op&erators"));
    m_viewGroups->setText(tr("View all operator &groups"));
    m_refresh->setText(tr("&Refresh"));
    m_languageMenu->setTitle(tr("&Language"));
    m_systemLanguage->setText(tr("&System language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_about->setText(tr("&About User management hub"));
    m_aboutQt->setText(tr("About &Qt"));
    showState(); // with the texts of the account's menu
}

/// In the colours of the menus, which a desktop may give others than their bar.
void HubMenuBar::refreshIcons()
{
    m_import->setIcon(symbolicIcon(u"import"_s, m_fileMenu->palette()));
    const QPalette colors = m_viewMenu->palette();
    m_refresh->setIcon(symbolicIcon(u"refresh"_s, colors));
    m_viewApiUsers->setIcon(symbolicIcon(u"api-user"_s, colors));
    m_viewOperators->setIcon(symbolicIcon(u"operators"_s, colors));
    m_viewGroups->setIcon(symbolicIcon(u"groups"_s, colors));
    m_account->retranslate();
}

void HubMenuBar::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool HubMenuBar::eventFilter(QObject *watched, QEvent *event)
{
    // A menu is a window of its own, and has its colours earlier or later than its bar has.
    if (event->type() == QEvent::PaletteChange && qobject_cast<QMenu *>(watched))
        refreshIcons();
    return QMenuBar::eventFilter(watched, event);
}

void HubMenuBar::about()
{
    auto *box = new QMessageBox(window());
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

#include "moc_hubmenubar.cpp"
