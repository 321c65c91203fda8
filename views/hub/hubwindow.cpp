#include "views/hub/hubwindow.h"

#include "views/hub/directorycard.h"
#include "views/hub/lastusepicture.h"
#include "views/hub/newscard.h"
#include "views/hub/taskprogressrow.h"
#include "views/hub/welcomepage.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "views/window/actionlook.h"
#include "views/window/programactions.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Stands where a number is not known yet.
constexpr QChar unknownNumber = u'…';

// The window's size until a person chooses another, in average characters and lines; more where the cards need it.
constexpr int firstWidth = 136;
constexpr int welcomeHeight = 32;

} // namespace

HubWindow::HubWindow(ProgramActions &actions, ViewSettings &settings, const Clock &clock)
    : ProgramWindow(actions, settings, settings::hubGeometry, clock)
    , m_messageBar(new MessageBar(this))
    , m_sampleBanner(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_cardsPage(new QScrollArea(this))
    , m_welcome(new WelcomePage(actions, this))
    , m_progress(new TaskProgressRow(this))
    , m_jobProgress(new TaskProgressRow(this))
    , m_viewJobs(m_jobProgress->addButton())
{
    setAcceptDrops(true);
    m_messageBar->setObjectName(u"messageBar"_s);
    m_sampleBanner->setObjectName(u"sampleBanner"_s);
    m_sampleBanner->setClosable(false);
    m_jobProgress->setObjectName(u"jobRow"_s);
    m_viewJobs->setObjectName(u"viewJobs"_s);

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
    layout->addWidget(m_jobProgress);
    setCentralWidget(central);

    connect(m_progress, &TaskProgressRow::cancelRequested, this, &HubWindow::taskCancelRequested);
    connect(m_jobProgress, &TaskProgressRow::cancelRequested, this, &HubWindow::jobPauseRequested);
    connect(m_viewJobs, &QPushButton::clicked, this, &HubWindow::jobsRequested);
    connect(&programActions(), &ProgramActions::stateChanged, this, &HubWindow::followState);

    setUp();
    m_firstSize = hasOwnPlace() ? QSize() : size();
    followState();
}

HubWindow::~HubWindow() = default;

QString HubWindow::subject() const
{
    return {};
}

QSize HubWindow::usualSize() const
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const auto *cards = static_cast<const CardGrid *>(m_cardsPage->widget());
    const int available = screen()->availableSize().width() - scrollBar;
    const int columns = cards->widthOf(3) <= available ? 3 : 2;
    const int width = qMax(fontMetrics().averageCharWidth() * firstWidth, cards->widthOf(columns) + scrollBar);
    int height = menuBar()->sizeHint().height() + statusBar()->sizeHint().height();
    height += m_sampleBanner->isVisibleTo(this) ? m_sampleBanner->sizeHint().height() : 0;
    // What comes and goes, so that nothing has to move for it: a message of two lines, or the progress.
    height += qMax(3 * fontMetrics().lineSpacing(), m_progress->sizeHint().height());
    height +=
        m_pages->currentWidget() == m_welcome ? fontMetrics().lineSpacing() * welcomeHeight : cards->heightOf(columns);
    return {width, height};
}

QWidget *HubWindow::createCards(const Clock &clock)
{
    auto *grid = new CardGrid(this);
    m_apiUsers = new HubCard(u"api-user"_s, HubCard::Headline::MainNumber, grid);
    m_inactive = m_apiUsers->addLink();
    m_notYetUsed = m_apiUsers->addLink();
    m_addedThisMonth = m_apiUsers->addLink();
    m_lastUse = new LastUsePicture(m_apiUsers);
    m_apiUsers->addPicture(m_lastUse);
    m_viewAll = new QPushButton(m_apiUsers);
    m_viewAll->setDefault(true);
    m_apiUsers->addButton(m_viewAll);
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

    m_directory = new DirectoryCard(programActions(), clock, grid);
    m_news = new NewsCard(grid);

    for (HubCard *card : {m_apiUsers, m_operators, m_groups, static_cast<HubCard *>(m_directory)})
        grid->addCard(card);
    grid->setFoot(m_news);

    m_operators->setObjectName(u"operators"_s);
    m_groups->setObjectName(u"groups"_s);
    m_apiUsers->setObjectName(u"apiUsers"_s);
    m_directory->setObjectName(u"directory"_s);
    m_news->setObjectName(u"news"_s);
    m_onDuty->setObjectName(u"onDuty"_s);
    m_withoutMembers->setObjectName(u"withoutMembers"_s);
    m_inactive->setObjectName(u"inactive"_s);
    m_notYetUsed->setObjectName(u"notYetUsed"_s);
    m_addedThisMonth->setObjectName(u"addedThisMonth"_s);
    m_viewAll->setObjectName(u"viewAll"_s);
    m_viewOperators->setObjectName(u"viewOperators"_s);
    m_viewGroups->setObjectName(u"viewGroups"_s);

    connect(m_onDuty, &QPushButton::clicked, this, [this] { Q_EMIT viewOperatorsRequested({.onDuty = true}); });
    connect(m_withoutMembers, &QPushButton::clicked, this,
            [this] { Q_EMIT viewGroupsRequested({.withoutMembers = true}); });
    connect(m_inactive, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested({.lastUse = LastUseFilter::InactiveOver30Days}); });
    connect(m_notYetUsed, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested({.lastUse = LastUseFilter::NotYetUsed}); });
    connect(m_addedThisMonth, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested({.created = CreatedFilter::ThisMonth}); });
    connect(m_lastUse, &LastUsePicture::viewRequested, this,
            [this](LastUseFilter age) { Q_EMIT viewApiUsersRequested({.lastUse = age}); });
    connect(m_viewOperators, &QPushButton::clicked, this, [this] { Q_EMIT viewOperatorsRequested({}); });
    connect(m_viewGroups, &QPushButton::clicked, this, [this] { Q_EMIT viewGroupsRequested({}); });
    connect(m_viewAll, &QPushButton::clicked, this, [this] { Q_EMIT viewApiUsersRequested({}); });
    connect(m_news, &NewsCard::viewRequested, this, &HubWindow::viewJournalRequested);
    return grid;
}

/// The cards side by side are what the window is made for, whatever the language and whatever stands on them. What a
/// person has chosen stays.
void HubWindow::makeRoomForCards()
{
    if (size() != m_firstSize)
        return;
    resize(usualSize());
    keepOnScreen(*this);
    m_firstSize = size();
}

void HubWindow::setFigures(const DirectoryFigures &figures)
{
    const QPushButton *before = defaultButton();
    const QWidget *focus = focusWidget();
    const bool isDue = !focus || focus == m_pages; // see focusDefaultButton()
    const bool goesAlong = focus == before || m_pages->isAncestorOf(focus);
    m_figures = figures;
    showFigures();
    makeRoomForCards();
    QPushButton *after = defaultButton();
    if (isDue || (after != before && goesAlong))
        after->setFocus();
}

/// Until it can be pressed, the focus is where it leads nowhere else, rather than wherever Qt puts it: it goes on from
/// there (setFigures()) unless a person has taken it away.
void HubWindow::focusDefaultButton()
{
    QWidget *button = defaultButton();
    (button->isEnabled() ? button : m_pages)->setFocus();
}

void HubWindow::clearFigures()
{
    m_figures.reset();
    showFigures();
}

/// It stands below the others, so that nothing moves for it.
void HubWindow::setNews(const NetChangeCounts &counts, qint64 since)
{
    const bool hadFocus = m_news->isAncestorOf(focusWidget());
    m_news->setNews(counts, since);
    static_cast<CardGrid *>(m_cardsPage->widget())->setFootShown(m_news->hasNews());
    if (hadFocus && !focusWidget()->isVisibleTo(this))
        focusDefaultButton();
}

void HubWindow::showTaskProgress(const QString &label, qint64 done, qint64 total)
{
    m_progress->showProgress(label, done, total);
    m_taskRuns = true;
}

void HubWindow::hideTaskProgress()
{
    if (!std::exchange(m_taskRuns, false))
        return;
    hideRow(*m_progress);
}

void HubWindow::showJobProgress(const QString &label, qint64 done, qint64 total)
{
    m_jobProgress->showProgress(label, done, total);
}

void HubWindow::hideJobProgress()
{
    if (!m_jobProgress->isHidden())
        hideRow(*m_jobProgress);
}

void HubWindow::hideRow(TaskProgressRow &row)
{
    const bool hadFocus = row.isAncestorOf(focusWidget());
    row.hide();
    if (hadFocus)
        focusDefaultButton();
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
    m_addedThisMonth->setText(
        line(tr("%Ln created this month", "API users", pluralCount(figures.apiUsersAddedThisMonth))));
    m_addedThisMonth->setEnabled(figures.apiUsersAddedThisMonth > 0);
    m_lastUse->setFigures(m_figures);

    // Where an account is connected, it is no longer the beginning.
    const bool welcome = m_figures && m_figures->isEmpty() && !programActions().state().account;
    m_pages->setCurrentWidget(welcome ? static_cast<QWidget *>(m_welcome) : m_cardsPage);
}

void HubWindow::showSampleBanner()
{
    if (!programActions().state().isSample) {
        m_sampleBanner->dismiss();
        return;
    }
    if (!m_sampleBanner->isHidden())
        return;
    m_sampleBanner->showMessage(
        MessageBar::Severity::Info,
        [] {
            return MessageText{
                {}, tr("Sample data: nothing you do here touches your own database."), tr("Close sample data")};
        },
        [this] { programActions().action(ProgramAction::CloseSample)->trigger(); });
}

void HubWindow::retranslateUi()
{
    ProgramWindow::retranslateUi();
    m_operators->setTitle(tr("Operators"));
    m_groups->setTitle(tr("Operator groups"));
    m_apiUsers->setTitle(tr("API users"));
    m_directory->retranslate();
    m_news->retranslate();
    m_viewAll->setText(tr("View &all API users"));
    m_viewAll->setAccessibleDescription(tr("Open the API user overview"));
    m_viewOperators->setText(tr("View all o&perators"));
    m_viewOperators->setAccessibleDescription(tr("Open the operators overview"));
    m_onDuty->setAccessibleDescription(tr("Open the operators overview with these operators"));
    m_viewGroups->setText(tr("View all operator &groups"));
    m_viewGroups->setAccessibleDescription(tr("Open the operator groups overview"));
    m_withoutMembers->setAccessibleDescription(tr("Open the operator groups overview with these groups"));
    m_inactive->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_notYetUsed->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_addedThisMonth->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_progress->setCancelText(tr("&Cancel"));
    m_jobProgress->setCancelText(tr("Pa&use"));
    m_viewJobs->setText(tr("Show &jobs"));
    showFigures();
    showSampleBanner();
}

/// What the cards can do, and what they say of the directory.
void HubWindow::followState()
{
    const bool hadFocus = focusWidget() == m_viewAll;
    followAction(*m_viewAll, *programActions().action(ProgramAction::ViewApiUsers));
    followAction(*m_viewOperators, *programActions().action(ProgramAction::ViewOperators));
    followAction(*m_viewGroups, *programActions().action(ProgramAction::ViewGroups));
    if (hadFocus && !m_viewAll->isEnabled())
        m_pages->setFocus(); // see focusDefaultButton()
    showFigures();
    showSampleBanner();
    // Not with each sync: a window that nobody has touched stays as it is.
    const std::pair contents(programActions().state().isSample, m_pages->currentWidget());
    if (std::exchange(m_roomMadeFor, contents) != contents)
        makeRoomForCards();
}

void HubWindow::changeEvent(QEvent *event)
{
    ProgramWindow::changeEvent(event);
    switch (event->type()) {
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
    ProgramWindow::showEvent(event);
    if (!focusWidget())
        focusDefaultButton();
}

void HubWindow::keyPressEvent(QKeyEvent *event)
{
    // A default button outside a dialog gets Enter only while it has the focus. Another button keeps its Enter.
    const bool enter = (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier)
        || (event->key() == Qt::Key_Enter && event->modifiers() == Qt::KeypadModifier);
    if (!enter || qobject_cast<QAbstractButton *>(focusWidget())) {
        ProgramWindow::keyPressEvent(event);
        return;
    }
    defaultButton()->click();
}

QStringList HubWindow::droppable(const QMimeData *dropped) const
{
    if (!programActions().state().canImport() || !dropped->hasUrls())
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
    Q_EMIT filesDropped(files);
}

} // namespace umh

#include "moc_hubwindow.cpp"
