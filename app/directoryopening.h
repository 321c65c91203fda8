#pragma once

#include "app/account/accountlink.h"
#include "app/directoryconnecting.h"
#include "domain/error.h"
#include "store/directorylocation.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace umh {

class Clock;
class DatabasePasswords;
class Directory;
class DirectoryTasks;
class HubWindow;
class ProgramActions;
class ServerOpening;
class Session;
class ViewSettings;

/// Opens the directory that the program works on: the person's own, or one with sample data that is thrown away. What
/// goes wrong is said on the hub. GUI thread.
class DirectoryOpening final : public QObject
{
    Q_OBJECT

public:
    /// What has the windows on a directory.
    class Holder
    {
    public:
        Holder() = default;
        Q_DISABLE_COPY_MOVE(Holder)
        /// Takes \a session, which is open, in place of none.
        virtual void take(std::unique_ptr<Session> session) = 0;
        /// Closes the session that there is, with its windows.
        virtual void leave() = 0;
        /// Whether there is a session.
        [[nodiscard]] virtual bool isHolding() const = 0;
        /// Whether nothing is lost by leaving now; where something is, it says or asks what is needed.
        [[nodiscard]] virtual bool mayLeave() = 0;

    protected:
        ~Holder() = default;
    };

    /// All must outlive this.
    DirectoryOpening(Holder &holder, DirectoryTasks &tasks, HubWindow &hub, ProgramActions &actions,
                     ViewSettings &settings, const AccountLink::Services &services, const Clock &clock,
                     const DirectoryConnecting::Find &find);
    ~DirectoryOpening() override;

    /// The person's own directory.
    [[nodiscard]] const DirectoryLocation &home() const { return m_home; }
    void setHome(const DirectoryLocation &home) { m_home = home; }
    /// Those of servers.
    [[nodiscard]] DatabasePasswords &passwords() { return *m_passwords; }
    /// The server of \a location is known to let one in with \a password.
    void knowPassword(const DirectoryLocation &location, const Secret &password);
    /// Whether what is open is sample data.
    [[nodiscard]] bool isSample() const { return m_sampleFolder != nullptr; }
    /// Why no directory is open, where opening one has failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// Opens the person's own directory, and then does \a opened. One of an older version is updated first, on a server
    /// after a question; until that is done no directory is open, nor until a server has answered.
    void openHome(const std::function<void()> &opened = {});
    /// The same for the directory at \a location, which becomes the person's own. What is open stays where there is no
    /// such directory, with the reason; of one on a server that is told later, by this, and what is open stays until
    /// then.
    [[nodiscard]] std::optional<Error> openOther(const DirectoryLocation &location,
                                                 const std::function<void()> &opened);
    /// Makes sample data, and opens it; what is open stays until then.
    void openSample();

Q_SIGNALS:
    /// The person's own directory is open.
    void homeOpened();

private:
    void openSession(Result<std::unique_ptr<Session>> session, const std::function<void()> &opened);
    void connectHome(const std::function<void()> &opened);
    void connectOther(const DirectoryLocation &location, const std::function<void()> &opened);
    void takeOther(const DirectoryLocation &location, const ConnectedDirectory &connected,
                   const std::function<void()> &opened);
    void showOtherError(const Error &error, const DirectoryLocation &location, const std::function<void()> &opened);
    void leaveForHome();
    void updateHome(const std::function<void()> &opened);
    void takeSample(const Directory &directory, std::unique_ptr<QTemporaryDir> folder);
    void offerSample(const Directory &directory, std::unique_ptr<QTemporaryDir> folder);
    void rememberHome();
    void showSomething() const;
    void showHomeError(const Error &error, const std::function<void()> &opened);
    void showSampleError(const Error &error);
    void noteFailed(const Error &error);

    Holder &m_holder;
    DirectoryTasks &m_tasks;
    HubWindow &m_hub;
    ProgramActions &m_actions;
    ViewSettings &m_settings;
    const AccountLink::Services &m_services;
    const Clock &m_clock;
    std::unique_ptr<DatabasePasswords> m_passwords;
    std::unique_ptr<ServerOpening> m_server;
    DirectoryLocation m_home;
    DirectoryLocation m_shown; ///< the person's own that was open last; none after a sample
    ShownMessage m_told; ///< why nothing could be opened
    std::unique_ptr<QTemporaryDir> m_sampleFolder; ///< while there is a sample
    std::optional<Error> m_error;
};

} // namespace umh
