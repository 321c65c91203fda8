#include "app/application.h"

#include "app/account/accountwindows.h"
#include "app/account/jobpace.h"
#include "app/databasecopying.h"
#include "app/directoryopening.h"
#include "app/directorytasks.h"
#include "app/directorywindows.h"
#include "app/endguard.h"
#include "app/newsnotifying.h"
#include "app/removing.h"
#include "app/session.h"
#include "app/sessionwatching.h"
#include "app/visitnews.h"
#include "domain/system/workaside.h"
#include "domain/time/clock.h"
#include "remote/accountaddress.h"
#include "store/directoryaccess.h"
#include "store/servercontact.h"
#include "store/threads/directorywatcher.h"
#include "sync/removaljobs.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuserchanging.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/window/aboutdatabasedialog.h"
#include "views/window/filedialogs.h"
#include "views/window/helpwindow.h"
#include "views/window/opendatabasedialog.h"
#include "views/window/programdialogs.h"
#include "words/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Key lists of millions of bytes come and go; the system gets their memory back at once.
void returnLargeBlocksToTheSystem()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 1 << 20; // bytes; fixed, for glibc would raise its own threshold to the first large list
    mallopt(M_MMAP_THRESHOLD, largeBlock);
#endif
}

} // namespace

Application::Application(const Surroundings &surroundings, const QString &language)
    : m_store(surroundings.settings)
    , m_settings(surroundings.settings)
    , m_clock(surroundings.clock)
    , m_passwords(surroundings.keyring)
    , m_signIns(surroundings.settings)
    , m_services{m_passwords, m_signIns, surroundings.clock, surroundings.limits, surroundings.pauses}
{
    returnLargeBlocksToTheSystem();
    m_languages.use(language.isEmpty() ? m_settings.get(settings::language) : language);
    m_actions.setLanguages(Languages::available(), language.isEmpty() ? m_settings.get(settings::language) : language);
    m_actions.setDateStyle(m_settings.get(settings::datesAsDays) ? DateStyle::Day : DateStyle::HowLongAgo);
    m_actions.setHubEndsProgram(m_settings.get(settings::hubEndsProgram));
    m_actions.setNotifiesOfNews(m_settings.get(settings::notifiesOfNews));
    m_actions.setRecent(m_settings.get(settings::recentDatabases));
    m_hub = std::make_unique<HubWindow>(m_actions, m_settings, m_clock);
    m_watching = std::make_unique<SessionWatching>(m_actions);
    m_visit = std::make_unique<VisitNews>(surroundings.settings);
    m_notifying = std::make_unique<NewsNotifying>();
    m_notifying->setOn(m_settings.get(settings::notifiesOfNews));
    m_tasks = std::make_unique<DirectoryTasks>(*m_hub, m_actions, m_clock);
    Holder &holder = *this;
    m_opening = std::make_unique<DirectoryOpening>(holder, *m_tasks, *m_hub, m_actions, m_settings, m_services, m_clock,
                                                   surroundings.findOnServer);
    m_copying = std::make_unique<DatabaseCopying>(*m_tasks, m_opening->passwords(), *m_hub);
    m_accountWindows = std::make_unique<AccountWindows>(*m_hub, m_actions, m_settings, m_services);
    connectHub();
    connectActions();
    qApp->installEventFilter(this);
    QApplication::setQuitOnLastWindowClosed(false); // it ends by quit() only
}

Application::~Application()
{
    using namespace std::chrono_literals;
    // Long before anybody thinks that it hangs. leave() is done well within that, where it can be done at all.
    std::optional<EndGuard> guard;
    m_visit->remember();
    if (m_session && m_session->directory().contact()) {
        m_store.sync();
        guard.emplace(1800ms);
    }
    const ServerPatience patience(m_session ? m_session->directory().contact() : nullptr, 1s);
    m_tasks.reset();
    leave();
    delete m_help;
}

void Application::connectHub()
{
    connect(m_hub.get(), &HubWindow::viewApiUsersRequested, this, &Application::viewApiUsers);
    connect(m_hub.get(), &HubWindow::viewOperatorsRequested, this, &Application::viewOperators);
    connect(m_hub.get(), &HubWindow::viewGroupsRequested, this, &Application::viewGroups);
    connect(m_hub.get(), &HubWindow::viewJournalRequested, this, &Application::viewJournal);
    connect(m_notifying.get(), &NewsNotifying::viewRequested, this, &Application::viewJournal);
    connect(m_accountWindows.get(), &AccountWindows::synced, m_notifying.get(), &NewsNotifying::synced);
    connect(m_visit.get(), &VisitNews::counted, this,
            [this](const NetChangeCounts &counts) { m_hub->setNews(counts, m_visit->lastSeen()); });
    connect(m_hub.get(), &HubWindow::filesDropped, this, &Application::importFiles);
    connect(m_hub.get(), &HubWindow::taskCancelRequested, this, [this] {
        if (!m_tasks->cancel())
            m_accountWindows->cancelSync();
    });
    connect(m_tasks.get(), &DirectoryTasks::imported, this, [this] { m_session->watcher().checkNow(); });
    connect(m_opening.get(), &DirectoryOpening::homeOpened, this, [this] {
        if (std::exchange(m_opensAgain, false))
            m_windows->openAgain(DirectoryWindows::Open::fromNames(m_settings.get(settings::openWindows)));
    });
    connect(m_copying.get(), &DatabaseCopying::openRequested, this, &Application::openDatabase);
    // Later: a message bar, for one, goes with its window.
    connect(m_watching.get(), &SessionWatching::reopenRequested, this, &Application::reopen, Qt::QueuedConnection);
    connect(m_accountWindows.get(), &AccountWindows::reopenRequested, this, &Application::reopen, Qt::QueuedConnection);
}

void Application::connectActions()
{
    connect(&m_actions, &ProgramActions::requested, this, &Application::perform);
    connect(&m_actions, &ProgramActions::languageChosen, this, &Application::chooseLanguage);
    connect(&m_actions, &ProgramActions::recentChosen, this, &Application::openDatabase);
    connect(&m_actions, &ProgramActions::dateStyleChosen, this, [this](DateStyle style) {
        m_settings.set(settings::datesAsDays, style == DateStyle::Day);
        if (m_windows)
            m_windows->followState();
    });
    connect(&m_actions, &ProgramActions::notifiesOfNewsChosen, this, [this](bool notifies) {
        m_settings.set(settings::notifiesOfNews, notifies);
        m_notifying->setOn(notifies);
    });
    connect(&m_actions, &ProgramActions::hubEndsProgramChosen, this,
            [this](bool ends) { m_settings.set(settings::hubEndsProgram, ends); });
}

void Application::perform(ProgramAction action)
{
    switch (action) {
    case ProgramAction::ImportFiles:
        chooseFilesToImport(frontWindow(), [this](const QStringList &files) { importFiles(files); });
        break;
    case ProgramAction::OpenDatabase:
        chooseDatabase();
        break;
    case ProgramAction::AboutDatabase:
        aboutDatabase();
        break;
    case ProgramAction::CopyDatabase:
        if (m_session)
            m_copying->choose(m_session->directory().location(),
                              m_opening->isSample() ? QString() : m_session->directory().location().name(),
                              frontWindow());
        break;
    case ProgramAction::OpenSample:
        if (mayLeave())
            m_opening->openSample();
        break;
    case ProgramAction::CloseSample:
        if (mayLeave())
            m_opening->openHome();
        break;
    case ProgramAction::Quit:
        quit();
        break;
    case ProgramAction::ViewHub:
        m_hub->bringUp();
        break;
    case ProgramAction::ViewApiUsers:
        viewApiUsers();
        break;
    case ProgramAction::ViewOperators:
        viewOperators();
        break;
    case ProgramAction::ViewGroups:
        viewGroups();
        break;
    case ProgramAction::ViewJournal:
        viewJournal();
        break;
    case ProgramAction::ViewJobs:
        if (openWindows())
            m_removing->viewJobs();
        break;
    case ProgramAction::Refresh:
        refresh();
        break;
    case ProgramAction::Connect:
        m_accountWindows->openConnection(frontWindow());
        break;
    case ProgramAction::Sync:
        m_accountWindows->sync();
        break;
    case ProgramAction::Disconnect:
        m_accountWindows->disconnectAccount(frontWindow());
        break;
    case ProgramAction::Help:
        showHelp(frontWindow()->helpTopic());
        break;
    case ProgramAction::Shortcuts:
        showShortcuts(frontWindow(), frontWindow()->menuActions());
        break;
    case ProgramAction::CopyInformation:
        (void)copyProgramInformation(m_actions.state());
        frontWindow()->say(tr("The program information was copied."), TablePane::shownBriefly);
        break;
    case ProgramAction::About:
        showAbout(frontWindow());
        break;
    case ProgramAction::AboutQt:
        QApplication::aboutQt();
        break;
    }
}

template<typename Change>
void Application::changeState(Change change)
{
    ProgramState state = m_actions.state();
    change(state);
    m_actions.setState(state);
}

void Application::showHelp(HelpTopic topic)
{
    if (!m_help)
        m_help = new HelpWindow;
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

ProgramWindow *Application::frontWindow() const
{
    return &ProgramWindow::inFront(*m_hub);
}

void Application::start(const DirectoryLocation &location, const std::optional<AccountSignIn> &signIn)
{
    m_opening->setHome(location);
    m_hub->show();
    if (!signIn) {
        m_opening->openHome();
        return;
    }
    Account account{.baseUrl = signIn->baseUrl, .username = signIn->username};
    if (const Result<AccountAddress> address = AccountAddress::fromUserInput(signIn->baseUrl))
        account.baseUrl = address->toString();
    m_passwords.keepForThisRun(account, signIn->password);
    m_opening->openHome([this, account, signIn = *signIn] {
        const AccountLink *link = m_session->link();
        const bool isConnected =
            link && link->account().baseUrl == account.baseUrl && link->account().username == account.username;
        if (!isConnected)
            m_accountWindows->connectForThisRun(signIn);
    });
}

void Application::startWithSample(const DirectoryLocation &home)
{
    m_opening->setHome(home);
    changeState([](ProgramState &state) { state.isSample = true; });
    m_opensAgain = false;
    m_hub->show();
    m_opening->openSample();
}

void Application::knowDatabasePassword(const DirectoryLocation &location, const Secret &password)
{
    m_opening->knowPassword(location, password);
}

bool Application::mayLeave()
{
    if (m_tasks->isAtWork() || !mayEndWork())
        return false;
    if (!m_session || !m_session->changes().hasPending())
        return true;
    frontWindow()->messageBar()->showMessage(MessageBar::Severity::Info, [] {
        return MessageText{tr("A change is still under way."),
                           tr("Open the other database as soon as the change is done.")};
    });
    return false;
}

void Application::chooseDatabase()
{
    const QStringList recent = m_settings.get(settings::recentDatabases);
    const auto address = std::ranges::find_if(recent, [](const QString &name) { return name.contains("://"_L1); });
    const auto check = [](const QString &typed) {
        const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(typed);
        return location ? QString() : errorText(location.error()).full();
    };
    auto *dialog = new OpenDatabaseDialog(m_opening->home().name(), address == recent.end() ? QString() : *address,
                                          check, frontWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Later: the window of the dialog may go with the database that is left.
    connect(dialog, &OpenDatabaseDialog::chosen, this, &Application::openDatabase, Qt::QueuedConnection);
    dialog->open();
}

void Application::aboutDatabase()
{
    if (!m_session)
        return;
    const Directory directory = m_session->directory();
    auto *dialog = new AboutDatabaseDialog(directory.location().name(), frontWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A server may never answer.
    workAside(
        dialog, u"facts"_s, [directory] { return factsOf(directory); },
        [dialog](const Result<DirectoryFacts> &facts) { dialog->setFacts(facts); });
    dialog->open();
}

void Application::openDatabase(const QString &pathOrAddress)
{
    if (!mayLeave())
        return;
    const DirectoryWindows::Open open = m_windows ? m_windows->open() : DirectoryWindows::Open();
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(pathOrAddress);
    const std::optional<Error> error = location
        ? m_opening->openOther(*location, [this, open] { m_windows->openAgain(open.overviews()); })
        : std::optional(location.error());
    if (error)
        frontWindow()->messageBar()->showError(*error,
                                               [] { return MessageText{tr("The database could not be opened.")}; });
}

/// Opens the same directory again, with the same windows.
void Application::reopen()
{
    if (m_reopenLater)
        return; // the person has been told what is waited for
    m_reopenLater = m_windows && !m_windows->mayClose();
    if (m_reopenLater)
        return;
    const DirectoryWindows::Open open = m_windows ? m_windows->open() : DirectoryWindows::Open();
    m_opening->openHome([this, open] { m_windows->openAgain(open); });
}

/// Ends the program where that only waited for a change; one that failed is told of first, where it was asked for.
void Application::changeAnswered(bool changed)
{
    if (!m_closeWhenDone || m_session->changes().hasPending())
        return;
    m_closeWhenDone = false;
    if (m_isEnding) {
        // Later, once everybody has heard of the change: a window that tells how it failed comes up for that.
        QMetaObject::invokeMethod(this, &Application::endNow, Qt::QueuedConnection);
        return;
    }
    m_waiting.takeBack();
    if (changed)
        quit();
}

/// Says how a change has ended in the status line of the window that a person works in by now, and of the hub. The one
/// that asked for it tells of it as well.
void Application::sayInFront(const QString &sentence)
{
    ProgramWindow *front = frontWindow();
    front->say(sentence, TablePane::shownFor);
    if (front != m_hub.get())
        m_hub->say(sentence, TablePane::shownFor);
}

/// Tells of a change that failed where nobody else does: the overview's table has asked for it, or stands in for who
/// did, and there is no overview yet.
void Application::tellOfChange(const QObject *asker, const Error &error, const std::function<QString()> &sentence)
{
    if (asker == &m_session->apiUsers() && !m_windows->apiUsers())
        m_hub->standIn().messageBar()->showError(error, [sentence] { return MessageText{sentence()}; });
}

void Application::take(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_session->jobs().setDistance(jobDistance(m_store));
    changeState([this](ProgramState &state) {
        state.isOpen = true;
        state.isReadOnly = !m_session->directory().isWritable();
        state.mayOnlySync = !m_session->directory().checkMayChange();
        state.isForNewerPrograms = m_session->directory().isForNewerPrograms();
    });
    connect(&m_session->watcher(), &DirectoryWatcher::figuresChanged, m_hub.get(),
            [this](const DirectoryFigures &figures) {
                m_hub->setFigures(figures);
                m_ready = true;
            });
    // changeAnswered() comes before tellOfChange(): it takes away what was said until then.
    const ApiUserChanges *changes = &m_session->changes();
    connect(changes, &ApiUserChanges::removed, this, [this](const QObject *, const ApiUser &apiUser) {
        sayInFront(ApiUserChanging::deletedText(apiUser));
        changeAnswered(true);
    });
    connect(changes, &ApiUserChanges::described, this, [this](const QObject *, const ApiUser &apiUser) {
        sayInFront(ApiUserChanging::describedText(apiUser));
        changeAnswered(true);
    });
    connect(changes, &ApiUserChanges::outcomeUnknown, this, [this](const QObject *, const ApiUser &apiUser) {
        sayInFront(m_session->apiUsers().pendingText(apiUser));
        changeAnswered(false);
    });
    connect(changes, &ApiUserChanges::removalFailed, this, [this] { changeAnswered(false); });
    connect(changes, &ApiUserChanges::descriptionFailed, this, [this] { changeAnswered(false); });
    connect(changes, &ApiUserChanges::removalFailed, this,
            [this](const QObject *asker, const ApiUser &apiUser, const Error &error) {
                sayInFront(ApiUserChanging::notDeletedText(apiUser));
                tellOfChange(asker, error, [apiUser] { return ApiUserChanging::notDeletedText(apiUser); });
            });
    connect(changes, &ApiUserChanges::descriptionFailed, this,
            [this](const QObject *asker, const ApiUser &apiUser, const Error &error) {
                sayInFront(ApiUserChanging::notDescribedText(apiUser));
                tellOfChange(asker, error, [apiUser] { return ApiUserChanging::notDescribedText(apiUser); });
            });
    m_watching->follow(*m_session,
                       [this] { return QList<MessageBar *>{m_hub->messageBar()} + m_windows->messageBars(); });
    m_windows = std::make_unique<DirectoryWindows>(*m_session, m_actions, m_settings, m_clock);
    connect(
        m_windows.get(), &DirectoryWindows::mayCloseAgain, this,
        [this] {
            if (std::exchange(m_reopenLater, false))
                reopen();
        },
        Qt::QueuedConnection);
    if (!m_opening->isSample())
        m_visit->follow(*m_session);
    m_notifying->follow(*m_session);
    m_accountWindows->setSession(m_session.get(), m_windows.get(), m_opening->isSample());
    m_removing = std::make_unique<Removing>(*m_session, *m_hub, m_actions, m_settings, m_clock);
    connect(m_windows.get(), &DirectoryWindows::removalRequested, m_removing.get(), &Removing::plan);
    connect(m_removing.get(), &Removing::syncWanted, m_accountWindows.get(), &AccountWindows::sync);
    connect(m_removing.get(), &Removing::windowMade, m_windows.get(),
            [this](JobsWindow &window) { m_windows->serve(window); });
    connect(m_removing.get(), &Removing::said, this, [this](const QString &sentence, int duration) {
        m_hub->say(sentence, duration);
        m_windows->say(sentence, duration);
    });
}

void Application::leave()
{
    using namespace std::chrono_literals;
    const ServerPatience patience(m_session ? m_session->directory().contact() : nullptr, 1s);
    {
        const QScopedValueRollback leaving(m_leaves, true);
        if (m_windows)
            m_windows->closeAll();
    }
    m_watching->leave();
    m_visit->leave();
    m_notifying->leave();
    m_accountWindows->setSession(nullptr, nullptr, false);
    m_removing.reset();
    m_windows.reset();
    m_session.reset();
    m_reopenLater = false;
    m_closeWhenDone = false;
    m_ready = false;
    m_hub->clearFigures();
}

const std::optional<Error> &Application::openingError() const
{
    return m_opening->error();
}

ApiUserOverviewWindow *Application::overview() const
{
    return m_windows ? m_windows->apiUsers() : nullptr;
}

DirectoryWindows *Application::openWindows()
{
    if (!m_session)
        m_opening->openHome(); // says again what keeps it from opening, or opens it by now
    return m_windows.get();
}

void Application::viewApiUsers(const ApiUserFilter &filter)
{
    if (DirectoryWindows *windows = openWindows())
        windows->viewApiUsers(filter);
}

void Application::viewOperators(const OperatorFilter &filter)
{
    if (DirectoryWindows *windows = openWindows())
        windows->viewOperators(filter);
}

void Application::viewGroups(const OperatorGroupFilter &filter)
{
    if (DirectoryWindows *windows = openWindows())
        windows->viewGroups(filter);
}

void Application::viewJournal(const JournalFilter &filter)
{
    if (DirectoryWindows *windows = openWindows()) {
        windows->setLastSeen(m_visit->lastSeen());
        windows->viewJournal(filter);
    }
}

void Application::importFiles(const QStringList &files)
{
    if (!m_tasks->isAtWork() && openWindows())
        m_tasks->importFiles(m_session->directory(), files);
}

void Application::refresh()
{
    if (!m_session) {
        m_opening->openHome();
        return;
    }
    m_session->watcher().checkNow();
    if (!m_windows->apiUsers())
        m_session->apiUsers().refresh();
    m_windows->refresh();
    if (m_actions.action(ProgramAction::Sync)->isEnabled())
        m_accountWindows->sync();
}

void Application::chooseLanguage(const QString &code)
{
    m_settings.set(settings::language, code);
    m_languages.use(code);
    if (m_windows)
        m_windows->followState(); // why something cannot be done, in the new language
}

bool Application::mayEndWork()
{
    if (!m_windows)
        return true;
    m_windows->commitEditing();
    return m_isEnding || m_windows->mayClose();
}

/// How a change ends is told; so the program stays until that is done.
bool Application::mayClose()
{
    if (!mayEndWork())
        return false;
    if (!m_session || !m_session->changes().hasPending())
        return true;
    m_closeWhenDone = true;
    m_waiting = frontWindow()->messageBar()->showMessage(MessageBar::Severity::Info, [] {
        return MessageText{tr("A change is still under way."), tr("The program ends as soon as the change is done.")};
    });
    return false;
}

/// A person wants the program to end; with the same windows it begins again.
void Application::quit()
{
    if (m_isEnding || !mayClose())
        return;
    endNow();
}

void Application::saveOpenWindows()
{
    if (m_windows && !m_opening->isSample())
        m_settings.set(settings::openWindows, m_windows->open().names());
}

void Application::end()
{
    using namespace std::chrono_literals;
    if (std::exchange(m_isEnding, true))
        return;
    if (mayClose())
        endNow();
    else // what is not answered by then is noted in the directory
        QTimer::singleShot(2s, this, &Application::endNow);
}

void Application::endNow()
{
    m_isEnding = true;
    saveOpenWindows();
    if (m_windows)
        m_windows->closeAll();
    if (m_removing)
        m_removing->closeWindow();
    m_hub->close();
    QCoreApplication::exit(EXIT_SUCCESS); // not quit(), which a window could refuse
}

bool Application::isLastWindow(const QObject *window) const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::none_of(all.begin(), all.end(), [window](const QWidget *other) {
        return other != window && other->isVisible() && qobject_cast<const ProgramWindow *>(other);
    });
}

/// The keys of the menus that close a window and end the program work in dialogs as well, which have no menus.
bool Application::leavesDialog(QObject *watched, const QKeyEvent &key)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog || key.modifiers() != Qt::ControlModifier || (key.key() != Qt::Key_W && key.key() != Qt::Key_Q))
        return false;
    if (!key.isAutoRepeat()) {
        if (key.key() == Qt::Key_W)
            dialog->close();
        else
            perform(ProgramAction::Quit);
    }
    return true;
}

/// A window that is closed goes alone, unless it is the last one, or the hub of somebody who has chosen that the
/// program ends with it.
bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && leavesDialog(watched, static_cast<QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::Close && qobject_cast<ProgramWindow *>(watched) && !m_isEnding && !m_leaves
        && static_cast<QWidget *>(watched)->isVisible()) {
        const bool endsAll = watched == m_hub.get() && m_settings.get(settings::hubEndsProgram);
        if (endsAll || isLastWindow(watched)) {
            event->ignore();
            QMetaObject::invokeMethod(this, &Application::quit, Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace umh

#include "moc_application.cpp"
