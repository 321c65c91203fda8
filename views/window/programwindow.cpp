#include "views/window/programwindow.h"

#include "domain/time/clock.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/windowtitle.h"
#include "views/window/programactions.h"
#include "views/window/windowcommands.h"
#include "words/errortext.h"
#include "words/statetext.h"

#include <QtCore/QEvent>
#include <QtCore/QList>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

ProgramWindow::ProgramWindow(ProgramActions &actions, ViewSettings &store, const Setting<QByteArray> &geometry,
                             const Clock &clock)
    : m_actions(actions)
    , m_store(store)
    , m_geometry(geometry)
    , m_clock(clock)
    , m_commands(new WindowCommands(*this))
    , m_counts(new QLabel(this))
    , m_state(new QToolButton(this))
{
    using namespace std::chrono_literals;
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setContentsMargins(0, 0, fontMetrics().averageCharWidth() * 2, 0); // apart from the state
    m_state->setObjectName(u"state"_s);
    m_state->setAutoRaise(true);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_state);
    connect(m_state, &QToolButton::clicked, this, &ProgramWindow::explainState);
    connect(&m_actions, &ProgramActions::stateChanged, this, &ProgramWindow::showState);
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, &ProgramWindow::showState);
    m_timesMoveOn.start();
    createMenus();
}

ProgramWindow::~ProgramWindow() = default;

void ProgramWindow::setUp()
{
    takePlace();
    retranslateUi();
}

void ProgramWindow::takePlace()
{
    if (!restoreGeometry(m_store.get(m_geometry)))
        resize(usualSize());
    keepOnScreen(*this);
}

bool ProgramWindow::hasOwnPlace() const
{
    return !m_store.get(m_geometry).isEmpty();
}

void ProgramWindow::createMenus()
{
    m_close = new QAction(this);
    m_close->setShortcuts({Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4}); // Qt has just one, by the desktop
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    const auto addMenu = [this] {
        QMenu *menu = menuBar()->addMenu(QString());
        menu->setToolTipsVisible(true); // why something cannot be done
        return menu;
    };
    const auto program = [this](ProgramAction action) { return m_actions.action(action); };
    const auto command = [this](Command which) { return m_commands->action(which); };

    m_file = addMenu();
    m_file->addActions({program(ProgramAction::ImportFiles), program(ProgramAction::OpenDatabase)});
    m_file->addMenu(m_actions.recentMenu());
    m_file->addAction(program(ProgramAction::CopyDatabase));
    m_file->addActions({program(ProgramAction::OpenSample), program(ProgramAction::CloseSample)});
    m_file->addSeparator();
    m_file->addAction(program(ProgramAction::AboutDatabase));
    m_file->addSeparator();
    m_file->addActions({command(Command::Export), command(Command::Print)});
    m_file->addSeparator();
    m_file->addActions({m_close, program(ProgramAction::Quit)});

    m_edit = addMenu();
    m_edit->addActions({command(Command::Copy), command(Command::SelectAll)});
    m_edit->addSeparator();
    m_edit->addActions({command(Command::AddApiUser), command(Command::EditDescription), command(Command::EditFacts),
                        command(Command::Delete)});
    m_edit->addSeparator();
    m_noFilter = new QAction(this);
    m_noFilter->setEnabled(false);
    m_edit->addActions({command(Command::Find), m_noFilter, command(Command::ClearFilters)});

    m_view = addMenu();
    m_view->addActions({program(ProgramAction::ViewApiUsers), program(ProgramAction::ViewOperators),
                        program(ProgramAction::ViewGroups), program(ProgramAction::ViewJournal),
                        program(ProgramAction::ViewJobs)});
    m_view->addSeparator();
    m_view->addActions({command(Command::ShowOperator), command(Command::ShowOperators), command(Command::ShowApiUsers),
                        command(Command::ShowJournal), command(Command::CheckJournal),
                        command(Command::ArchiveJournal)});
    m_view->addSeparator();
    m_noViews = new QAction(this);
    m_noViews->setEnabled(false);
    m_view->addActions({m_noViews, command(Command::Details), command(Command::SortByColumn), command(Command::Columns),
                        command(Command::ResetColumns)});
    m_view->addMenu(m_actions.dateMenu());
    m_view->addSeparator();
    m_view->addAction(program(ProgramAction::Refresh));
    m_view->addMenu(m_actions.languageMenu());

    // There is nothing to filter where there is nothing to search in.
    const QAction *find = command(Command::Find);
    const auto sayWhyNot = [this, find] { m_noFilter->setToolTip(find->toolTip()); };
    connect(find, &QAction::changed, this, sayWhyNot);
    sayWhyNot();

    for (QMenu *shared : {m_actions.accountMenu(), m_actions.windowMenu(), m_actions.helpMenu()})
        menuBar()->addMenu(shared);
}

void ProgramWindow::setFilterMenu(QMenu *menu)
{
    if (m_filter)
        m_edit->removeAction(m_filter->menuAction());
    m_filter = menu;
    if (m_filter)
        m_edit->insertMenu(m_noFilter, m_filter);
    m_noFilter->setVisible(!m_filter);
}

void ProgramWindow::setViewsMenu(QMenu *menu)
{
    m_view->insertMenu(m_noViews, menu);
    m_noViews->setVisible(false);
}

void ProgramWindow::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](std::initializer_list<Command> group) {
        menu->addSeparator();
        for (const Command command : group) {
            QAction *action = m_commands->action(command);
            if (action->isEnabled())
                menu->addAction(action);
        }
    };
    add({Command::ShowOperator, Command::ShowOperators, Command::ShowApiUsers, Command::ShowJournal});
    add({Command::Copy});
    add({Command::EditDescription, Command::EditFacts, Command::Delete});
    add({Command::SortByColumn});
    menu->popup(globalPosition);
}

QList<QAction *> ProgramWindow::menuActions() const
{
    QList<QAction *> all;
    for (const QMenu *menu :
         {m_file, m_edit, m_view, m_actions.accountMenu(), m_actions.windowMenu(), m_actions.helpMenu()})
        all += menu->actions();
    return all;
}

void ProgramWindow::say(const QString &sentence, int duration)
{
    statusBar()->showMessage(sentence, duration);
}

void ProgramWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

ProgramWindow &ProgramWindow::inFront(ProgramWindow &home)
{
    for (QWidget *widget = QApplication::activeWindow(); widget; widget = widget->parentWidget()) {
        if (auto *window = qobject_cast<ProgramWindow *>(widget->window()))
            return *window;
    }
    if (home.isVisible())
        return home;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        auto *window = qobject_cast<ProgramWindow *>(widget);
        if (window && window->isVisible())
            return *window;
    }
    return home;
}

ProgramWindow &ProgramWindow::standIn()
{
    if (ProgramWindow &front = inFront(*this); !isVisible() && front.messageBar()->isHidden())
        return front;
    if (!isVisible()) {
        setAttribute(Qt::WA_ShowWithoutActivating);
        show();
        setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    return *this;
}

void ProgramWindow::setCounts(const QString &counts)
{
    m_counts->setText(counts);
}

void ProgramWindow::retranslateUi()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_close->setText(tr("&Close"));
    m_noFilter->setText(tr("F&ilter"));
    m_noViews->setText(tr("&Views"));
    m_noViews->setToolTip(tr("The overview of API users has views."));
    showState();
}

/// What an explanation of \a state is about, in whatever language.
ProgramWindow::Explained ProgramWindow::explained(const ProgramState &state)
{
    return {.isOpen = state.isOpen,
            .isSample = state.isSample,
            .isReadOnly = state.isReadOnly,
            .link = state.link,
            .lastSync = state.account ? state.account->lastSync : QDateTime(),
            .problem = state.problem ? std::optional(state.problem->kind) : std::nullopt,
            .outOfReach = state.outOfReach ? std::optional(state.outOfReach->kind) : std::nullopt};
}

/// The same in all windows.
void ProgramWindow::showState()
{
    const ProgramState &state = m_actions.state();
    const QString indicator = StateText::indicator(state, m_clock.now());
    m_state->setText(indicator);
    m_state->setVisible(!indicator.isEmpty());
    m_state->setToolTip(StateText::explanation(state));
    m_state->setAccessibleName(indicator);
    m_state->setAccessibleDescription(StateText::explanation(state));
    setWindowTitle(asWindowTitle(StateText::windowTitle(subject(), state)));
    m_commands->refresh();
    // What was said of it is over.
    if (m_explained != explained(state))
        m_explanation.takeBack();
    if (std::exchange(m_wasOutOfReach, state.outOfReach.has_value()) && !state.outOfReach)
        messageBar()->takeBackOutOfReach();
}

void ProgramWindow::explainState()
{
    const ProgramState state = m_actions.state();
    if (state.isOpen && state.outOfReach) {
        m_explanation = messageBar()->showError(
            *state.outOfReach,
            [state] {
                return MessageText{StateText::explanation(state), {}, tr("Try again")};
            },
            [this] { m_actions.action(ProgramAction::Refresh)->trigger(); });
        m_explained = explained(state);
        return;
    }
    QAction *signIn = m_actions.action(ProgramAction::Connect);
    if (state.link == LinkState::SignInNeeded && signIn->isEnabled()) {
        signIn->trigger();
        return;
    }
    QAction *next = m_actions.action(state.account ? ProgramAction::Sync : ProgramAction::Connect);
    const auto action = [next] { return next->isEnabled() ? QString(next->text()).remove(u'&') : QString(); };
    const auto wording = [state, action] { return MessageText{StateText::explanation(state), {}, action()}; };
    const auto run = [next] { next->trigger(); };
    if (state.problem)
        m_explanation =
            messageBar()->showError(*state.problem, wording, run,
                                    state.account && state.account->lastSync.isValid() ? ErrorSituation::EstablishedUse
                                                                                       : ErrorSituation::FirstUse);
    else
        m_explanation = messageBar()->showMessage(MessageBar::Severity::Info, wording, run);
    m_explained = explained(state);
}

bool ProgramWindow::event(QEvent *event)
{
    // Menus send one for each of their entries. None has a tip, and an empty one would take away what is said.
    if (event->type() == QEvent::StatusTip)
        return true;
    return QMainWindow::event(event);
}

void ProgramWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ProgramWindow::saveGeometryNow()
{
    m_store.set(m_geometry, saveGeometry());
}

void ProgramWindow::closeEvent(QCloseEvent *event)
{
    saveGeometryNow();
    QMainWindow::closeEvent(event);
}

} // namespace umh

#include "moc_programwindow.cpp"
