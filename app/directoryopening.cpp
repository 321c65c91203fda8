#include "app/directoryopening.h"

#include "app/account/databasepasswords.h"
#include "app/directorytasks.h"
#include "app/serveropening.h"
#include "app/session.h"
#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "store/directory.h"
#include "store/sample/sampledata.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/window/programactions.h"

#include <QtCore/QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

MessageText notOpenedWording()
{
    return {DirectoryOpening::tr("The database could not be opened."), {}, DirectoryOpening::tr("Try again")};
}

/// Of one on a server.
MessageText cancelledWording()
{
    return {DirectoryOpening::tr("The database was not opened, as you cancelled it."),
            {},
            DirectoryOpening::tr("Try again")};
}

} // namespace

DirectoryOpening::DirectoryOpening(Holder &holder, DirectoryTasks &tasks, HubWindow &hub, ProgramActions &actions,
                                   ViewSettings &settings, const AccountLink::Services &services, const Clock &clock,
                                   const DirectoryConnecting::Find &find)
    : m_holder(holder)
    , m_tasks(tasks)
    , m_hub(hub)
    , m_actions(actions)
    , m_settings(settings)
    , m_services(services)
    , m_clock(clock)
    , m_passwords(std::make_unique<DatabasePasswords>(services.passwords))
    , m_server(std::make_unique<ServerOpening>(tasks, *m_passwords, hub, find))
{
    connect(m_passwords.get(), &DatabasePasswords::keptForThisRun, this, [this](const Error &keyring) {
        m_hub.standIn().messageBar()->showMessage(MessageBar::Severity::Warning, [keyring] {
            const ErrorText words = errorText(keyring);
            return MessageText{
                tr("The password could not be saved in the keyring. It is kept in memory until you quit the program."),
                words.whatHappened + u' ' + words.whatToDo};
        });
    });
}

DirectoryOpening::~DirectoryOpening() = default;

void DirectoryOpening::knowPassword(const DirectoryLocation &location, const Secret &password)
{
    m_passwords->worked(location, password);
}

void DirectoryOpening::openHome(const std::function<void()> &opened)
{
    if (m_tasks.isAtWork())
        return;
    leaveForHome();
    if (m_home.isOnServer()) {
        connectHome(opened);
        return;
    }
    m_server->giveUp();
    const Result<std::optional<Directory>> directory =
        Directory::openUnlessOlder(m_home, Directory::Opening::CreateIfMissing);
    if (!directory)
        showHomeError(directory.error(), opened);
    else if (*directory)
        openSession(Session::open(**directory, m_services), opened);
    else
        updateHome(opened);
}

void DirectoryOpening::leaveForHome()
{
    m_holder.leave();
    m_sampleFolder.reset();
    ProgramState state = m_actions.state();
    state.isSample = false;
    state.place = m_home.isOnServer() ? m_home.address : QDir::toNativeSeparators(m_home.path);
    m_actions.setState(state);
}

/// A server can be a long way off.
void DirectoryOpening::connectHome(const std::function<void()> &opened)
{
    ProgramState state = m_actions.state();
    state.isOpen = false; // until it is done
    m_actions.setState(state);
    m_error.reset();
    m_told.takeBack();
    m_server->open(
        m_home,
        [this, opened](const Result<ConnectedDirectory> &connected) {
            if (connected)
                openSession(Session::open(*connected->found.directory, connected->account, m_services), opened);
            else
                showHomeError(connected.error(), opened);
        },
        [this] { m_error = Error{.kind = ErrorKind::OnlyOwnerUpdates, .path = m_home.name()}; });
}

void DirectoryOpening::connectOther(const DirectoryLocation &location, const std::function<void()> &opened)
{
    m_told.takeBack();
    m_server->open(location, [this, location, opened](const Result<ConnectedDirectory> &connected) {
        if (connected)
            takeOther(location, *connected, opened);
        else
            showOtherError(connected.error(), location, opened);
    });
}

/// It is there, but what a person has begun meanwhile is not to be lost.
void DirectoryOpening::takeOther(const DirectoryLocation &location, const ConnectedDirectory &connected,
                                 const std::function<void()> &opened)
{
    if (m_holder.isHolding() && !m_holder.mayLeave()) {
        m_hub.bringUp();
        m_hub.messageBar()->showMessage(
            MessageBar::Severity::Info,
            [] {
                return MessageText{tr("The other database is ready."), {}, tr("Open")};
            },
            [this, location, connected, opened] { takeOther(location, connected, opened); });
        return;
    }
    m_home = location;
    leaveForHome();
    openSession(Session::open(*connected.found.directory, connected.account, m_services), opened);
}

/// What was open still is.
void DirectoryOpening::showOtherError(const Error &error, const DirectoryLocation &location,
                                      const std::function<void()> &opened)
{
    const auto again = [this, location, opened] {
        if (m_holder.mayLeave())
            (void)openOther(location, opened);
    };
    if (!m_holder.isHolding())
        noteFailed(error);
    MessageBar &bar = *m_hub.standIn().messageBar();
    if (error.kind == ErrorKind::Cancelled)
        m_told = bar.showMessage(MessageBar::Severity::Info, cancelledWording, again);
    else
        m_told = bar.showError(error, notOpenedWording, again);
}

std::optional<Error> DirectoryOpening::openOther(const DirectoryLocation &location, const std::function<void()> &opened)
{
    if (location.isOnServer()) {
        connectOther(location, opened);
        return {};
    }
    const Result<std::optional<Directory>> directory =
        Directory::openUnlessOlder(location, Directory::Opening::Existing);
    if (!directory)
        return directory.error();
    m_home = location;
    openHome(opened);
    return {};
}

void DirectoryOpening::openSession(Result<std::unique_ptr<Session>> session, const std::function<void()> &opened)
{
    if (!session) {
        showHomeError(session.error(), opened);
        return;
    }
    if (std::exchange(m_shown, m_home) == m_home)
        m_told.takeBack(); // the rest is still about this one
    else
        m_hub.messageBar()->dismiss();
    m_error.reset();
    m_holder.take(std::move(*session));
    rememberHome();
    Q_EMIT homeOpened();
    if (opened)
        opened();
    showSomething();
}

/// The windows of before have closed, and maybe no other has opened.
void DirectoryOpening::showSomething() const
{
    if (!ProgramWindow::inFront(m_hub).isVisible())
        m_hub.bringUp();
}

/// As the one that was open last.
void DirectoryOpening::rememberHome()
{
    constexpr qsizetype most = 8;
    QStringList recent = m_settings.get(settings::recentDatabases);
    recent.removeAll(m_home.name());
    recent.prepend(m_home.name());
    recent.resize(std::min(recent.size(), most));
    m_settings.set(settings::recentDatabases, recent);
    m_actions.setRecent(recent);
}

void DirectoryOpening::updateHome(const std::function<void()> &opened)
{
    ProgramState state = m_actions.state();
    state.isOpen = false; // until it is done
    m_actions.setState(state);
    const DirectoryUpdate *update = m_tasks.update(m_home);
    connect(update, &DirectoryUpdate::succeeded, this,
            [this, opened](const Directory &directory) { openSession(Session::open(directory, m_services), opened); });
    connect(update, &DirectoryUpdate::failed, this, [this, opened](const Error &error) {
        if (error.kind != ErrorKind::Cancelled) {
            showHomeError(error, opened);
            return;
        }
        m_error = error;
        m_told = m_hub.messageBar()->showMessage(
            MessageBar::Severity::Info,
            [] {
                return MessageText{tr("The update of the database was cancelled."),
                                   tr("Nothing was lost. The database can be opened once it has been updated."),
                                   tr("Try again")};
            },
            [this, opened] { openHome(opened); });
    });
}

void DirectoryOpening::openSample()
{
    if (m_tasks.isAtWork())
        return;
    m_server->giveUp();
    auto folder = std::make_unique<QTemporaryDir>(temporaryFolder() + "/user-management-hub-XXXXXX"_L1);
    if (!folder->isValid()) {
        showSampleError(fileError(whyNoFile(temporaryFolder()), temporaryFolder()));
        return;
    }
    const DirectoryLocation location{.path = folder->filePath(u"sample.sqlite"_s)};
    const Result<Directory> directory = Directory::open(location, Directory::Opening::CreateIfMissing);
    if (!directory) {
        showSampleError(directory.error());
        return;
    }
    const DirectoryTask *task = m_tasks.run(
        *directory,
        [this](const Connection &connection, const std::stop_token &stop, const LoadProgressHandler &onProgress) {
            return loadSample(connection, standardSampleSize, m_clock, stop, onProgress);
        },
        tr("Making sample data…"));
    connect(task, &DirectoryTask::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled || !m_holder.isHolding())
            showSampleError(error);
    });
    // A connection is copied, a folder is not.
    auto kept = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::move(folder));
    connect(task, &DirectoryTask::succeeded, this,
            [this, directory = *directory, kept] { takeSample(directory, std::move(*kept)); });
}

void DirectoryOpening::takeSample(const Directory &directory, std::unique_ptr<QTemporaryDir> folder)
{
    if (!m_holder.mayLeave()) {
        offerSample(directory, std::move(folder));
        return;
    }
    Result<std::unique_ptr<Session>> session = Session::open(directory, m_services);
    if (!session) {
        showSampleError(session.error());
        return;
    }
    m_error.reset();
    m_holder.leave();
    m_sampleFolder = std::move(folder);
    m_shown = {};
    ProgramState state = m_actions.state();
    state.isSample = true;
    state.place = QString();
    m_actions.setState(state);
    m_holder.take(std::move(*session));
    showSomething();
}

/// It is made, but what a person has begun meanwhile is not to be lost.
void DirectoryOpening::offerSample(const Directory &directory, std::unique_ptr<QTemporaryDir> folder)
{
    auto kept = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::move(folder)); // what the button does is copied
    m_hub.bringUp();
    m_hub.messageBar()->showMessage(
        MessageBar::Severity::Info,
        [] {
            return MessageText{tr("The sample data is ready."), {}, tr("Explore")};
        },
        [this, directory, kept] {
            if (*kept)
                takeSample(directory, std::move(*kept));
        });
}

/// \a opened: to be done once another try succeeds.
void DirectoryOpening::showHomeError(const Error &error, const std::function<void()> &opened)
{
    noteFailed(error);
    const auto again = [this, opened] { openHome(opened); };
    if (error.kind == ErrorKind::Cancelled)
        m_told = m_hub.messageBar()->showMessage(MessageBar::Severity::Info, cancelledWording, again);
    else
        m_told = m_hub.messageBar()->showError(error, notOpenedWording, again);
}

/// What was open still is.
void DirectoryOpening::showSampleError(const Error &error)
{
    if (m_holder.isHolding())
        m_hub.bringUp();
    else
        noteFailed(error);
    m_told = m_hub.messageBar()->showError(
        error,
        [] {
            return MessageText{tr("The sample data could not be made."), {}, tr("Try again")};
        },
        [this] { openSample(); });
}

/// Nothing is open, for \a error.
void DirectoryOpening::noteFailed(const Error &error)
{
    m_error = error;
    ProgramState state = m_actions.state();
    state.isOpen = false;
    m_actions.setState(state);
    m_hub.bringUp(); // nothing else is there
}

} // namespace umh

#include "moc_directoryopening.cpp"
