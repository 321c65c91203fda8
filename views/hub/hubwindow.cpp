#include "views/hub/hubwindow.h"

#include "views/account/accountmenu.h"
#include "views/hub/directorycard.h"
#include "views/hub/taskprogressrow.h"
#include "views/hub/welcomepage.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/iconset.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/quitaction.h"
#include "views/widgets/screenroom.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

#include <limits>

// The hub's menus and what stands behind them.

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Stands where a number is not known yet.
constexpr QChar unknownNumber = u'…';

// The window's size until a person chooses another, in average characters and lines.
constexpr int firstWidth = 136;
constexpr int firstHeight = 36;

/// What tr() can take as %n.
int pluralForm(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

HubWindow::HubWindow(const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_messageBar(new MessageBar(this))
    , m_sampleBanner(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_cardsPage(new QScrollArea(this))
    , m_welcome(new WelcomePage(this))
    , m_progress(new TaskProgressRow(this))
{
    setAcceptDrops(true);
    m_messageBar->setObjectName(u"messageBar"_s);
    m_sampleBanner->setObjectName(u"sampleBanner"_s);
    m_sampleBanner->setClosable(false);

    m_cardsPage->setFrameShape(QFrame::NoFrame);
    m_cardsPage->setWidgetResizable(true);
    m_cardsPage->setFocusPolicy(Qt::NoFocus); // its links and buttons take the focus and scroll into view
    m_cardsPage->setWidget(createCards(clock));
    m_cardsPage->viewport()->setBackgroundRole(QPalette::Window);
    m_pages->addWidget(m_cardsPage);
    m_pages->addWidget(m_welcome);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_sampleBanner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    setCentralWidget(central);

    createActions();
    createMenus();
    connect(m_welcome, &WelcomePage::connectClicked, this, &HubWindow::connectRequested);
    connect(m_welcome, &WelcomePage::importClicked, this, &HubWindow::chooseFiles);
    connect(m_welcome, &WelcomePage::sampleClicked, this, &HubWindow::sampleRequested);
    connect(m_progress, &TaskProgressRow::cancelRequested, this, &HubWindow::taskCancelRequested);

    refreshIcons();
    retranslateUi();
    resize(usualSize());
    m_firstSize = size();
}

QSize HubWindow::usualSize() const
{
    return {fontMetrics().averageCharWidth() * firstWidth, fontMetrics().lineSpacing() * firstHeight};
}

QWidget *HubWindow::createCards(const Clock &clock)
{
    auto *grid = new CardGrid(this);
    m_operators = new HubCard(u"operators"_s, HubCard::Headline::Number, grid);
    m_onDuty = m_operators->addLink();
    m_viewOperators = new QPushButton(m_operators);
    m_viewOperators->setAutoDefault(true);
    m_operators->addButton(m_viewOperators);
    m_groups = new HubCard(u"groups"_s, HubCard::Headline::Number, grid);
    m_withoutMembers = m_groups->addLink();
    m_viewGroups = new QPushButton(m_groups);
    m_viewGroups->setAutoDefault(true);
    m_groups->addButton(m_viewGroups);

    m_apiUsers = new HubCard(u"api-user"_s, HubCard::Headline::Number, grid);
    m_inactive = m_apiUsers->addLink();
    m_notYetUsed = m_apiUsers->addLink();
    m_viewAll = new QPushButton(m_apiUsers);
    m_viewAll->setDefault(true);
    m_apiUsers->addButton(m_viewAll);

    m_directory = new DirectoryCard(clock, grid);

    for (HubCard *card : {m_operators, m_groups, m_apiUsers, static_cast<HubCard *>(m_directory)})
        grid->addCard(card);

    m_operators->setObjectName(u"operators"_s);
    m_groups->setObjectName(u"groups"_s);
    m_apiUsers->setObjectName(u"apiUsers"_s);
    m_directory->setObjectName(u"directory"_s);
    m_onDuty->setObjectName(u"onDuty"_s);
    m_withoutMembers->setObjectName(u"withoutMembers"_s);
    m_inactive->setObjectName(u"inactive"_s);
    m_notYetUsed->setObjectName(u"notYetUsed"_s);
    m_viewAll->setObjectName(u"viewAll"_s);
    m_viewOperators->setObjectName(u"viewOperators"_s);
    m_viewGroups->setObjectName(u"viewGroups"_s);

    connect(m_onDuty, &QPushButton::clicked, this, [this] { Q_EMIT viewOperatorsRequested(true); });
    connect(m_viewOperators, &QPushButton::clicked, this, [this] { Q_EMIT viewOperatorsRequested(false); });
    connect(m_withoutMembers, &QPushButton::clicked, this, [this] { Q_EMIT viewGroupsRequested(true); });
    connect(m_viewGroups, &QPushButton::clicked, this, [this] { Q_EMIT viewGroupsRequested(false); });
    connect(m_inactive, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::InactiveOver30Days); });
    connect(m_notYetUsed, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::NotYetUsed); });
    connect(m_viewAll, &QPushButton::clicked, this, [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::Any); });
    connect(m_directory, &DirectoryCard::importClicked, this, &HubWindow::chooseFiles);
    connect(m_directory, &DirectoryCard::connectClicked, this, &HubWindow::connectRequested);
    connect(m_directory, &DirectoryCard::syncClicked, this, &HubWindow::syncRequested);
    return grid;
}

void HubWindow::setDirectoryOpen(bool open)
{
    m_isOpen = open;
    updateActions();
    makeRoomForCards();
}

/// The cards side by side are what the window is made for, whatever the language and whatever stands on them. What a
/// person has chosen stays.
void HubWindow::makeRoomForCards()
{
    if (size() != m_firstSize)
        return;
    const auto *cards = static_cast<const CardGrid *>(m_cardsPage->widget());
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    resize(qMax(width(), cards->widthOfTwoColumns() + scrollBar), height());
    keepOnScreen(*this);
    m_firstSize = size();
}

void HubWindow::setFigures(const DirectoryFigures &figures)
{
    const QPushButton *before = defaultButton();
    const bool focusGoesAlong = !focusWidget() || focusWidget() == before || m_pages->isAncestorOf(focusWidget());
    m_figures = figures;
    showFigures();
    makeRoomForCards();
    QPushButton *after = defaultButton();
    if (after != before && focusGoesAlong)
        after->setFocus();
}

void HubWindow::clearFigures()
{
    m_figures.reset();
    showFigures();
}

void HubWindow::setDirectoryName(const QString &nameOrPath, bool isSample)
{
    m_isSample = isSample;
    m_directory->setDirectory(nameOrPath, isSample);
    showSampleBanner();
    updateActions();
}

void HubWindow::setAccount(const std::optional<Account> &account)
{
    m_isConnected = account.has_value();
    m_directory->setAccount(account);
    showFigures();
    updateActions();
}

void HubWindow::setSyncEvery(int minutes)
{
    m_accountMenu->setSyncEvery(minutes);
}

void HubWindow::setOnline(bool online)
{
    m_directory->setOnline(online);
}

void HubWindow::showTaskProgress(const QString &label, qint64 done, qint64 total)
{
    const bool begins = !m_taskRuns;
    m_taskRuns = true;
    m_progress->showProgress(label, done, total);
    if (begins)
        updateActions();
}

void HubWindow::hideTaskProgress()
{
    if (!m_taskRuns)
        return;
    m_taskRuns = false;
    const bool hadFocus = m_progress->isAncestorOf(focusWidget());
    m_progress->hide();
    updateActions();
    if (hadFocus)
        defaultButton()->setFocus();
}

QPushButton *HubWindow::defaultButton() const
{
    return m_pages->currentWidget() == m_welcome ? m_welcome->primaryButton() : m_viewAll;
}

void HubWindow::showFigures()
{
    const QLocale locale;
    const auto number = [&](qint64 count) { return m_figures ? locale.toString(count) : QString(unknownNumber); };
    const auto line = [&](const QString &text) { return m_figures ? text : QString(unknownNumber); };
    const DirectoryFigures figures = m_figures.value_or(DirectoryFigures());

    m_operators->setHeadline(number(figures.operators));
    // A link to nothing is none.
    m_onDuty->setText(line(tr("%Ln on duty", "operators", pluralForm(figures.operatorsOnDuty))));
    m_onDuty->setEnabled(figures.operatorsOnDuty > 0);
    m_groups->setHeadline(number(figures.groups));
    m_withoutMembers->setText(
        line(tr("%Ln without members", "operator groups", pluralForm(figures.groupsWithoutMembers))));
    m_withoutMembers->setEnabled(figures.groupsWithoutMembers > 0);
    m_apiUsers->setHeadline(number(figures.apiUsers));
    m_inactive->setText(
        line(tr("%Ln inactive for more than 30 days", "API users", pluralForm(figures.apiUsersInactiveOver30Days))));
    m_inactive->setEnabled(figures.apiUsersInactiveOver30Days > 0);
    m_notYetUsed->setText(line(tr("%Ln not yet used", "API users", pluralForm(figures.apiUsersNotYetUsed))));
    m_notYetUsed->setEnabled(figures.apiUsersNotYetUsed > 0);

    // Where an account is connected, it is no longer the beginning.
    const bool welcome = m_figures && m_figures->isEmpty() && !m_isConnected;
    m_pages->setCurrentWidget(welcome ? static_cast<QWidget *>(m_welcome) : m_cardsPage);
}

void HubWindow::showSampleBanner()
{
    if (!m_isSample) {
        m_sampleBanner->dismiss();
        return;
    }
    m_sampleBanner->showMessage(
        MessageBar::Severity::Info,
        [] {
            return MessageText{
                {}, tr("Sample data: nothing you do here touches your own database."), tr("Close sample data")};
        },
        [this] { Q_EMIT closeSampleRequested(); });
}

void HubWindow::retranslateUi()
{
    setWindowTitle(tr("User management hub"));
    m_operators->setTitle(tr("Operators"));
    m_groups->setTitle(tr("Operator groups"));
    m_apiUsers->setTitle(tr("API users"));
    m_directory->retranslate();
    m_viewAll->setText(tr("View &all API users"));
    m_viewAll->setAccessibleDescription(tr("Open the API user overview"));
    m_viewOperators->setText(tr("View all op&erators"));
    m_viewOperators->setAccessibleDescription(tr("Open the operators overview"));
    m_onDuty->setAccessibleDescription(tr("Open the operators overview with these operators"));
    m_viewGroups->setText(tr("View all operator &groups"));
    m_viewGroups->setAccessibleDescription(tr("Open the operator groups overview"));
    m_withoutMembers->setAccessibleDescription(tr("Open the operator groups overview with these groups"));
    m_inactive->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_notYetUsed->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_progress->setCancelText(tr("&Cancel"));
    retranslateActions();
    showFigures();
    showSampleBanner();
    updateActions();
}

void HubWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        retranslateUi();
        break;
    case QEvent::PaletteChange:
        refreshIcons();
        break;
    default:
        break;
    }
}

void HubWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget())
        defaultButton()->setFocus();
}

void HubWindow::keyPressEvent(QKeyEvent *event)
{
    // A default button outside a dialog gets Enter only while it has the focus. Another button keeps its Enter.
    const bool enter = (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier)
        || (event->key() == Qt::Key_Enter && event->modifiers() == Qt::KeypadModifier);
    if (!enter || qobject_cast<QAbstractButton *>(focusWidget())) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    defaultButton()->click();
}

QStringList HubWindow::droppable(const QMimeData *dropped) const
{
    if (!canImport() || !dropped->hasUrls())
        return {};
    QStringList files;
    const QList<QUrl> urls = dropped->urls();
    for (const QUrl &url : urls) {
        const QString file = url.toLocalFile();
        if (!file.endsWith(".json"_L1, Qt::CaseInsensitive))
            return {}; // rather none than some of them
        files += file;
    }
    return files;
}

void HubWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppable(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void HubWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppable(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT importRequested(files);
}

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

#include "moc_hubwindow.cpp"
