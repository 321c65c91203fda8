#include "views/hub/hubwindow.h"

#include "views/account/accountmenu.h"
#include "views/hub/directorycard.h"
#include "views/hub/taskprogressrow.h"
#include "views/hub/welcomepage.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Stands where a number is not known yet.
constexpr QChar unknownNumber = u'…';

// The window's size until a person chooses another, in average characters and lines.
constexpr int firstWidth = 136;
constexpr int firstHeight = 36;

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

    createMenus();
    connect(m_welcome, &WelcomePage::connectClicked, this, &HubWindow::connectRequested);
    connect(m_welcome, &WelcomePage::importClicked, this, &HubWindow::chooseFiles);
    connect(m_welcome, &WelcomePage::sampleClicked, this, &HubWindow::sampleRequested);
    connect(m_progress, &TaskProgressRow::cancelRequested, this, &HubWindow::taskCancelRequested);

    retranslateUi();
    updateActions();
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
    setState(&HubMenuBar::State::isOpen, open);
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
    setState(&HubMenuBar::State::isSample, isSample);
    m_directory->setDirectory(nameOrPath, isSample);
    showSampleBanner();
}

void HubWindow::setAccount(const std::optional<Account> &account)
{
    setState(&HubMenuBar::State::isConnected, account.has_value());
    m_directory->setAccount(account);
    showFigures();
}

void HubWindow::setSyncEvery(int minutes)
{
    m_menus->accountMenu()->setSyncEvery(minutes);
}

void HubWindow::setOnline(bool online)
{
    m_directory->setOnline(online);
}

void HubWindow::showTaskProgress(const QString &label, qint64 done, qint64 total)
{
    m_progress->showProgress(label, done, total);
    if (!m_menus->state().taskRuns)
        setState(&HubMenuBar::State::taskRuns, true);
}

void HubWindow::hideTaskProgress()
{
    if (!m_menus->state().taskRuns)
        return;
    const bool hadFocus = m_progress->isAncestorOf(focusWidget());
    m_progress->hide();
    setState(&HubMenuBar::State::taskRuns, false);
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
    m_onDuty->setText(line(tr("%Ln on duty", "operators", pluralCount(figures.operatorsOnDuty))));
    m_onDuty->setEnabled(figures.operatorsOnDuty > 0);
    m_groups->setHeadline(number(figures.groups));
    m_withoutMembers->setText(
        line(tr("%Ln without members", "operator groups", pluralCount(figures.groupsWithoutMembers))));
    m_withoutMembers->setEnabled(figures.groupsWithoutMembers > 0);
    m_apiUsers->setHeadline(number(figures.apiUsers));
    m_inactive->setText(
        line(tr("%Ln inactive for more than 30 days", "API users", pluralCount(figures.apiUsersInactiveOver30Days))));
    m_inactive->setEnabled(figures.apiUsersInactiveOver30Days > 0);
    m_notYetUsed->setText(line(tr("%Ln not yet used", "API users", pluralCount(figures.apiUsersNotYetUsed))));
    m_notYetUsed->setEnabled(figures.apiUsersNotYetUsed > 0);

    // Where an account is connected, it is no longer the beginning.
    const bool welcome = m_figures && m_figures->isEmpty() && !m_menus->state().isConnected;
    m_pages->setCurrentWidget(welcome ? static_cast<QWidget *>(m_welcome) : m_cardsPage);
}

void HubWindow::showSampleBanner()
{
    if (!m_menus->state().isSample) {
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
    showFigures();
    showSampleBanner();
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
        m_directory->retranslate();
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
    if (!m_menus->state().canImport() || !dropped->hasUrls())
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

void HubWindow::createMenus()
{
    m_menus = new HubMenuBar(this);
    setMenuBar(m_menus);
    connect(m_menus->importFilesAction(), &QAction::triggered, this, &HubWindow::chooseFiles);
    connect(m_menus->closeSampleAction(), &QAction::triggered, this, &HubWindow::closeSampleRequested);
    connect(m_menus->viewApiUsersAction(), &QAction::triggered, this,
            [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::Any); });
    connect(m_menus->viewOperatorsAction(), &QAction::triggered, this,
            [this] { Q_EMIT viewOperatorsRequested(false); });
    connect(m_menus->viewGroupsAction(), &QAction::triggered, this, [this] { Q_EMIT viewGroupsRequested(false); });
    connect(m_menus->refreshAction(), &QAction::triggered, this, &HubWindow::refreshRequested);
    connect(m_menus, &HubMenuBar::languageChosen, this, &HubWindow::languageChosen);
    connect(m_menus->accountMenu(), &AccountMenu::connectRequested, this, &HubWindow::connectRequested);
    connect(m_menus->accountMenu(), &AccountMenu::syncRequested, this, &HubWindow::syncRequested);
    connect(m_menus->accountMenu(), &AccountMenu::syncEveryChosen, this, &HubWindow::syncEveryChosen);
    connect(m_menus->accountMenu(), &AccountMenu::disconnectRequested, this, &HubWindow::askToDisconnect);
}

void HubWindow::setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current)
{
    m_menus->setLanguages(languages, current);
}

void HubWindow::setState(bool HubMenuBar::State::*part, bool value)
{
    HubMenuBar::State state = m_menus->state();
    state.*part = value;
    m_menus->setState(state);
    updateActions();
}

/// Those outside of the menus.
void HubWindow::updateActions()
{
    const HubMenuBar::State &state = m_menus->state();
    for (QPushButton *view : {m_viewOperators, m_viewGroups, m_viewAll})
        view->setEnabled(state.isOpen);
    m_directory->setActionsEnabled(!state.taskRuns && state.isOpen);
    m_welcome->setActionsEnabled(!state.taskRuns);
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

} // namespace umh

#include "moc_hubwindow.cpp"
