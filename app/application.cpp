#include "app/application.h"

#include "app/account/accountwindows.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "domain/time/clock.h"
#include "remote/accountaddress.h"
#include "store/sample/sampledata.h"
#include "store/threads/directorywatcher.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "words/summarytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <cerrno>
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
    : m_settings(surroundings.settings)
    , m_clock(surroundings.clock)
    , m_passwords(surroundings.keyring)
    , m_services{m_passwords, surroundings.clock, surroundings.limits, surroundings.pauses}
{
    returnLargeBlocksToTheSystem();
    m_languages.use(language.isEmpty() ? m_settings.get(settings::language) : language);
    m_hub = std::make_unique<HubWindow>(m_clock);
    m_hub->setLanguages(Languages::available(), language.isEmpty() ? m_settings.get(settings::language) : language);
    m_hub->restoreGeometry(m_settings.get(settings::hubGeometry));
    keepOnScreen(*m_hub);
    m_hub->installEventFilter(this);
    m_accountWindows = std::make_unique<AccountWindows>(*m_hub, m_settings, m_services);
    connectHub();
}

Application::~Application()
{
    m_task.reset();
    m_update.reset();
    leaveSession();
}

void Application::connectHub()
{
    connect(m_hub.get(), &HubWindow::viewApiUsersRequested, this, &Application::viewApiUsers);
    connect(m_hub.get(), &HubWindow::viewOperatorsRequested, this, [this](bool onDuty) {
        if (DirectoryWindows *windows = openWindows())
            windows->viewOperators({.onDuty = onDuty});
    });
    connect(m_hub.get(), &HubWindow::viewGroupsRequested, this, [this](bool withoutMembers) {
        if (DirectoryWindows *windows = openWindows())
            windows->viewGroups({.withoutMembers = withoutMembers});
    });
    connect(m_hub.get(), &HubWindow::importRequested, this, &Application::importFiles);
    connect(m_hub.get(), &HubWindow::sampleRequested, this, &Application::openSample);
    connect(m_hub.get(), &HubWindow::closeSampleRequested, this, [this] { openHome(); });
    connect(m_hub.get(), &HubWindow::refreshRequested, this, &Application::refresh);
    connect(m_hub.get(), &HubWindow::languageChosen, this, &Application::chooseLanguage);
    connect(m_hub.get(), &HubWindow::taskCancelRequested, this, &Application::cancelTask);
    connect(m_accountWindows.get(), &AccountWindows::reopenRequested, this, &Application::reopen, Qt::QueuedConnection);
}

void Application::start(const DirectoryLocation &location, const std::optional<AccountSignIn> &signIn)
{
    m_home = location;
    m_hub->show();
    if (!signIn) {
        openHome();
        return;
    }
    Account account{.baseUrl = signIn->baseUrl, .username = signIn->username};
    if (const Result<AccountAddress> address = AccountAddress::fromUserInput(signIn->baseUrl))
        account.baseUrl = address->toString();
    m_passwords.keepForThisRun(account, signIn->password);
    openHome([this, account, signIn = *signIn] {
        const AccountLink *link = m_session->link();
        const bool isConnected =
            link && link->account().baseUrl == account.baseUrl && link->account().username == account.username;
        if (!isConnected)
            m_accountWindows->connectForThisRun(signIn);
    });
}

void Application::startWithSample(const DirectoryLocation &home)
{
    m_home = home;
    m_hub->setDirectoryName({}, true);
    m_hub->show();
    openSample();
}

void Application::openHome(const std::function<void()> &opened)
{
    if (isAtWork())
        return;
    leaveSession();
    m_hub->setDirectoryName(QDir::toNativeSeparators(m_home.path), false);
    const Result<std::optional<Directory>> directory =
        Directory::openUnlessOlder(m_home, Directory::Opening::CreateIfMissing);
    if (!directory)
        showOpeningError([] { return tr("The database could not be opened."); }, directory.error(), opened);
    else if (*directory)
        openSession(**directory, opened);
    else
        updateHome(opened);
}

void Application::openSession(const Directory &directory, const std::function<void()> &opened)
{
    Result<std::unique_ptr<Session>> session = Session::open(directory, m_services);
    if (!session) {
        showOpeningError([] { return tr("The database could not be opened."); }, session.error(), opened);
        return;
    }
    m_hub->messageBar()->dismiss();
    take(std::move(*session));
    if (opened)
        opened();
}

/// With many API users it takes seconds, during which the hub can be used.
void Application::updateHome(const std::function<void()> &opened)
{
    m_hub->messageBar()->dismiss();
    m_hub->showTaskProgress(tr("Updating the database to the new version…"), 0, 0);
    m_update = std::make_unique<DirectoryUpdate>(m_home);
    connect(m_update.get(), &DirectoryUpdate::progressed, this, [this](int done, int total) {
        m_hub->showTaskProgress(tr("Updating the database to the new version…"), done, total);
    });
    connect(m_update.get(), &DirectoryUpdate::succeeded, this, [this, opened](const Directory &directory) {
        updateEnded();
        openSession(directory, opened);
    });
    connect(m_update.get(), &DirectoryUpdate::failed, this, [this, opened](const Error &error) {
        updateEnded();
        if (error.kind != ErrorKind::Cancelled) {
            showOpeningError([] { return tr("The database could not be opened."); }, error, opened);
            return;
        }
        m_openingError = error;
        m_hub->messageBar()->showMessage(
            MessageBar::Severity::Info,
            [] {
                return MessageText{tr("The update of the database was cancelled."),
                                   tr("Nothing was lost. The database can be opened once it has been updated."),
                                   tr("Try again")};
            },
            [this, opened] { openHome(opened); });
    });
}

void Application::updateEnded()
{
    m_hub->hideTaskProgress();
    // Its signal is still being delivered.
    m_update.release()->deleteLater();
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
    openHome([this, open] { m_windows->openAgain(open); });
}

void Application::openSample()
{
    if (isAtWork())
        return;
    auto folder = std::make_unique<QTemporaryDir>(temporaryFolder() + "/user-management-hub-XXXXXX"_L1);
    const auto failed = [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            showOpeningError([] { return tr("The sample data could not be made."); }, error);
    };
    if (!folder->isValid()) {
        failed(fileError(whyNoFile(temporaryFolder()), temporaryFolder()));
        return;
    }
    const DirectoryLocation location{folder->filePath(u"sample.sqlite"_s)};
    const Result<Directory> directory = Directory::open(location, Directory::Opening::CreateIfMissing);
    if (!directory) {
        failed(directory.error());
        return;
    }
    runTask(
        *directory,
        [this](const Connection &connection, const std::stop_token &stop, const LoadProgressHandler &onProgress) {
            return loadSample(connection, standardSampleSize, m_clock, stop, onProgress);
        },
        tr("Making sample data…"));
    connect(m_task.get(), &DirectoryTask::failed, this, failed);
    connect(m_task.get(), &DirectoryTask::succeeded, this,
            [this, directory = *directory, failed,
             kept = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::move(folder))] {
                auto session = Session::open(directory, m_services);
                if (!session) {
                    failed(session.error());
                    return;
                }
                leaveSession();
                m_sampleFolder = std::move(*kept);
                m_hub->setDirectoryName({}, true);
                take(std::move(*session));
            });
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
    m_hub->messageBar()->dismiss();
    if (changed)
        m_hub->close();
}

/// Tells of a change that failed where nobody else does: the overview's table has asked for it, or stands in for who
/// did, and there is no overview yet.
void Application::tellOfChange(const QObject *asker, const Error &error, const std::function<QString()> &sentence)
{
    if (asker == &m_session->apiUsers() && !m_windows->apiUsers())
        m_hub->messageBar()->showError(error, [sentence] { return MessageText{sentence()}; });
}

void Application::showOpeningError(const std::function<QString()> &what, const Error &error,
                                   const std::function<void()> &opened)
{
    m_openingError = error;
    m_hub->setDirectoryOpen(false);
    m_hub->messageBar()->showError(
        error,
        [what] {
            return MessageText{what(), {}, tr("Try again")};
        },
        [this, opened] { openHome(opened); });
}

void Application::take(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_openingError.reset();
    m_hub->setDirectoryOpen(true);
    connect(&m_session->watcher(), &DirectoryWatcher::figuresChanged, m_hub.get(),
            [this](const DirectoryFigures &figures) {
                m_hub->setFigures(figures);
                m_ready = true;
            });
    // changeAnswered() comes before tellOfChange(): it takes away what the hub said until then. Whether the panes hear
    // of a change before that or after it does not matter.
    const ApiUserChanges *changes = &m_session->changes();
    connect(changes, &ApiUserChanges::removed, this, [this] { changeAnswered(true); });
    connect(changes, &ApiUserChanges::described, this, [this] { changeAnswered(true); });
    connect(changes, &ApiUserChanges::outcomeUnknown, this, [this] { changeAnswered(false); });
    connect(changes, &ApiUserChanges::removalFailed, this, [this] { changeAnswered(false); });
    connect(changes, &ApiUserChanges::descriptionFailed, this, [this] { changeAnswered(false); });
    connect(changes, &ApiUserChanges::removalFailed, this,
            [this](const QObject *asker, const ApiUser &apiUser, const Error &error) {
                tellOfChange(asker, error, [apiUser] { return ApiUserPane::notDeletedText(apiUser); });
            });
    connect(changes, &ApiUserChanges::descriptionFailed, this,
            [this](const QObject *asker, const ApiUser &apiUser, const Error &error) {
                tellOfChange(asker, error, [apiUser] { return ApiUserPane::notDescribedText(apiUser); });
            });
    connect(&m_session->watcher(), &DirectoryWatcher::failed, this, [this](const Error &error) {
        // Later, as a message bar goes with its window.
        m_fileTrouble.tell(QList<MessageBar *>{m_hub->messageBar()} + m_windows->messageBars(), error,
                           [this] { QMetaObject::invokeMethod(this, &Application::reopen, Qt::QueuedConnection); });
    });
    connect(&m_session->watcher(), &DirectoryWatcher::recovered, this, [this] { m_fileTrouble.takeBack(); });
    connect(&m_session->watcher(), &DirectoryWatcher::changed, this, [this] {
        if (m_session->wasConnectedElsewhere())
            QMetaObject::invokeMethod(this, &Application::reopen, Qt::QueuedConnection);
    });
    m_windows = std::make_unique<DirectoryWindows>(*m_session, m_settings, m_clock);
    connect(m_windows.get(), &DirectoryWindows::refreshRequested, this, &Application::refresh);
    connect(
        m_windows.get(), &DirectoryWindows::mayCloseAgain, this,
        [this] {
            if (std::exchange(m_reopenLater, false))
                reopen();
        },
        Qt::QueuedConnection);
    m_accountWindows->setSession(m_session.get(), m_windows.get(), m_sampleFolder != nullptr);
}

void Application::leaveSession()
{
    if (m_windows)
        m_windows->closeAll();
    m_accountWindows->setSession(nullptr, nullptr, false);
    m_windows.reset();
    m_session.reset();
    m_reopenLater = false;
    m_ready = false;
    m_hub->clearFigures();
    m_sampleFolder.reset();
}

ApiUserOverviewWindow *Application::overview() const
{
    return m_windows ? m_windows->apiUsers() : nullptr;
}

DirectoryWindows *Application::openWindows()
{
    if (!m_session)
        openHome(); // says again what keeps it from opening, or opens it by now
    return m_windows.get();
}

void Application::viewApiUsers(LastUseFilter lastUse)
{
    if (DirectoryWindows *windows = openWindows())
        windows->viewApiUsers({.lastUse = lastUse});
}

void Application::importFiles(const QStringList &files)
{
    if (isAtWork() || !openWindows())
        return;
    runTask(
        m_session->directory(),
        [this, files](const Connection &connection, const std::stop_token &stop,
                      const LoadProgressHandler &onProgress) {
            return umh::importFiles(connection, files, m_clock, stop, onProgress);
        },
        tr("Importing…"));
    connect(m_task.get(), &DirectoryTask::succeeded, this, [this](const LoadSummary &summary) {
        const bool isPlain = remarksOf(summary).isEmpty();
        m_hub->messageBar()->showMessage(isPlain ? MessageBar::Severity::Info : MessageBar::Severity::Warning,
                                         [summary] {
                                             const QString done = importSummary(summary).join(u' ');
                                             return MessageText{tr("The files were imported."),
                                                                QString(done + u' ' + remarksText(summary)).trimmed()};
                                         });
        m_session->watcher().checkNow();
    });
    connect(m_task.get(), &DirectoryTask::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            m_hub->messageBar()->showMessage(MessageBar::Severity::Info, [] {
                return MessageText{tr("The import was cancelled."), tr("Nothing was changed.")};
            });
        else
            m_hub->messageBar()->showError(error, [] { return MessageText{tr("The files could not be imported.")}; });
    });
}

void Application::runTask(const Directory &directory, DirectoryTask::Work work, const QString &label)
{
    m_taskLabel = label;
    m_hub->messageBar()->dismiss();
    m_hub->showTaskProgress(label, 0, 0);
    m_task = std::make_unique<DirectoryTask>(directory, std::move(work));
    connect(m_task.get(), &DirectoryTask::progressed, this, &Application::showProgress);
    connect(m_task.get(), &DirectoryTask::succeeded, this, &Application::taskEnded);
    connect(m_task.get(), &DirectoryTask::failed, this, &Application::taskEnded);
}

void Application::showProgress(const LoadProgress &progress)
{
    const bool indexing = progress.phase == LoadProgress::Phase::Indexing;
    m_hub->showTaskProgress(indexing ? tr("Building indexes…") : m_taskLabel, progress.done, progress.total);
}

void Application::taskEnded()
{
    m_hub->hideTaskProgress();
    // Its signal is still being delivered.
    m_task.release()->deleteLater();
}

void Application::refresh()
{
    if (!m_session) {
        openHome();
        return;
    }
    m_session->watcher().checkNow();
    m_session->apiUsers().refresh();
    m_accountWindows->sync();
}

void Application::cancelTask()
{
    if (m_task)
        m_task->cancel();
    else if (m_update)
        m_update->cancel();
    else
        m_accountWindows->cancelSync();
}

void Application::chooseLanguage(const QString &code)
{
    m_settings.set(settings::language, code);
    m_languages.use(code);
}

/// What is being typed is not lost, nor a password that was not stored, and how a change ends is told; so the program
/// stays until that is done.
bool Application::mayClose()
{
    if (!m_windows)
        return true;
    m_windows->commitEditing();
    if (!m_isEnding && !m_windows->mayClose())
        return false;
    if (!m_session->changes().hasPending())
        return true;
    m_closeWhenDone = true;
    m_hub->messageBar()->showMessage(MessageBar::Severity::Info, [] {
        return MessageText{tr("A change is still under way."), tr("The program ends as soon as the change is done.")};
    });
    return false;
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
    m_hub->close();
    QCoreApplication::exit(EXIT_SUCCESS); // not quit(), which a window could refuse
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hub.get() && event->type() == QEvent::Close) {
        if (!m_isEnding && !mayClose()) {
            event->ignore();
            return true;
        }
        m_settings.set(settings::hubGeometry, m_hub->saveGeometry());
        // The hub is the program: without it there would be no way back to the other windows.
        if (m_windows)
            m_windows->closeAll();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace umh

#include "moc_application.cpp"
