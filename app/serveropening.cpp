#include "app/serveropening.h"

#include "app/account/databasepasswords.h"
#include "app/directorytasks.h"
#include "views/hub/hubwindow.h"

#include <QtCore/QLocale>

#include <utility>

namespace umh {

ServerOpening::ServerOpening(DirectoryTasks &tasks, DatabasePasswords &passwords, HubWindow &hub,
                             DirectoryConnecting::Find find)
    : m_tasks(tasks)
    , m_passwords(passwords)
    , m_hub(hub)
    , m_find(std::move(find))
{ }

void ServerOpening::open(const DirectoryLocation &location, const Ended &ended, const std::function<void()> &mustUpdate)
{
    giveUp();
    connectWith(Attempt{m_attempt, location, ended, mustUpdate}, m_passwords.ofThisRun(location));
}

void ServerOpening::giveUp()
{
    ++m_attempt; // what is still under way is none of the present one's
    m_question.takeBack();
    m_passwords.stopAsking();
}

void ServerOpening::connectWith(const Attempt &attempt, const Secret &password)
{
    const DirectoryConnecting *connecting = m_tasks.connectTo(attempt.location, password, m_find);
    connect(connecting, &DirectoryConnecting::connected, this,
            [this, attempt, password](const ConnectedDirectory &connected) {
                if (!isPresent(attempt))
                    return;
                m_passwords.worked(attempt.location, password);
                if (connected.found.directory)
                    attempt.ended(connected);
                else
                    askToUpdate(attempt, connected.found, password);
            });
    connect(connecting, &DirectoryConnecting::failed, this, [this, attempt, password](const Error &error) {
        if (!isPresent(attempt))
            return;
        if (DatabasePasswords::canMend(error))
            mend(attempt, error, password);
        else
            attempt.ended(error);
    });
}

void ServerOpening::mend(const Attempt &attempt, const Error &error, const Secret &tried)
{
    m_passwords.find(error, attempt.location, tried, &ProgramWindow::inFront(m_hub), this,
                     [this, attempt](const std::optional<Secret> &password) {
                         if (!isPresent(attempt) || m_tasks.isAtWork())
                             return;
                         if (password)
                             connectWith(attempt, *password);
                         else
                             attempt.ended(Error{.kind = ErrorKind::Cancelled});
                     });
}

/// Others who have it open have to update their programs, so that nobody does it by the way.
void ServerOpening::askToUpdate(const Attempt &attempt, const FoundDirectory &found, const Secret &password)
{
    if (attempt.mustUpdate)
        attempt.mustUpdate();
    m_hub.bringUp();
    m_question = m_hub.messageBar()->showMessage(
        MessageBar::Severity::Warning,
        [others = found.otherPrograms] {
            const QString connected = others
                ? tr("Other programs connected to it at the moment: %1.").arg(QLocale().toString(*others)) + u' '
                : QString();
            return MessageText{tr("The database on the server is of an older version. Do you want to update it?"),
                               connected
                                   + tr("Everybody who uses it then needs the new version of this program to change "
                                        "anything."),
                               tr("Update")};
        },
        [this, attempt, password] {
            if (isPresent(attempt) && !m_tasks.isAtWork())
                update(attempt, password);
        });
}

void ServerOpening::update(const Attempt &attempt, const Secret &password)
{
    const DirectoryUpdate *update = m_tasks.update(attempt.location, password);
    // It is opened as any other then, also with what is read of it.
    connect(update, &DirectoryUpdate::succeeded, this, [this, attempt, password] {
        if (isPresent(attempt))
            connectWith(attempt, password);
    });
    connect(update, &DirectoryUpdate::failed, this, [this, attempt](const Error &error) {
        if (isPresent(attempt))
            attempt.ended(error);
    });
}

} // namespace umh

#include "moc_serveropening.cpp"
