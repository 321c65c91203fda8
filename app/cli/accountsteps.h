#pragma once

#include "app/cli/terminal.h"
#include "domain/account.h"
#include "domain/result.h"
#include "sync/accounteditor.h"

#include <QtCore/QEventLoop>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace umh {

struct CommandLine;
struct DirectoryLocation;
class Clock;
class Connection;
class Directory;

// What commands have in common that work at the account: how they sign in, find out what became of earlier changes, and
// wait for an answer.

/// The sign-in that \a commandLine asks for, with the password from the standard input; nothing where it asks for none.
[[nodiscard]] std::optional<AccountSignIn> signInOf(const CommandLine &commandLine, const CommandStreams &streams);

/// \a account, which the directory of \a connection mirrors, with the username that this person signs in with: that of
/// the settings, while the directory knows it; else the one that the directory knows and the keyring has a password
/// for; else the only one that the directory knows, if it has it from before the names were a person's own.
/// UsernameMissing where there is none. May wait for the keyring, as below.
[[nodiscard]] Result<Account> withUsername(const Account &account, const Connection &connection,
                                           const CommandLine &commandLine, const CommandStreams &streams);
/// This person signs in to the account of \a directory with \a username from now on: it has worked.
void rememberUsername(const Directory &directory, const QString &username);

/// The password for \a account, for a command: from the standard input where \a commandLine says so, else from the
/// keyring. PasswordMissing where there is none, KeyringFailed where the keyring cannot be asked. Waits for the
/// keyring, which may ask a person to unlock it.
[[nodiscard]] Result<Secret> passwordFor(const Account &account, const CommandLine &commandLine,
                                         const CommandStreams &streams);

/// The password that the keyring has for the directory at \a location, on a server; nothing where it has none, and
/// KeyringFailed where it cannot be asked. Waits for it, as above.
[[nodiscard]] Result<std::optional<Secret>> databasePasswordInKeyring(const DirectoryLocation &location,
                                                                      const CommandStreams &streams);

/// In which situation \a error came at an account that has been synced before: a password from the standard input may
/// be mistyped.
[[nodiscard]] ErrorSituation situationAfter(const Error &error, const CommandLine &commandLine);

/// Whether the keyring has another sign-in for the proxy that \a error is about than the one that was tried, if it is
/// about one that asks for a sign-in; it holds from then on, so that it is worth to try again. Waits for the keyring,
/// as above, and says where that fails.
[[nodiscard]] bool findProxySignIn(const Error &error, const CommandStreams &streams);

/// What became of the changes of API users that no answer came for.
struct SettledChanges
{
    QSet<QString> deleted{}; ///< guids of API users that turned out to be deleted
    OpenChangesLook left{}; ///< what could not be found out
};

/// Finds out at \a account what became of the changes that are open in \a directory, before a command goes on, and says
/// it. Where a proxy asks for a sign-in that the keyring has, that holds from then on. What cannot be found out now
/// stays open, as does what another program is at work on. Does nothing where none is open. It can take as long as a
/// request; Cancelled where \a stop is requested meanwhile.
[[nodiscard]] Result<SettledChanges> settleOpenChanges(const Directory &directory, const Account &account,
                                                       const Secret &password, const Clock &clock,
                                                       const std::stop_token &stop, const CommandStreams &streams);

/// Lets a command wait, in an event loop, for something that tells its end by a signal.
template<typename End>
class CommandWait final
{
public:
    /// \a cancel is called once, with this, when \a stop is requested; the end must still be told, then or later.
    CommandWait(const std::stop_token &stop, std::function<void(CommandWait &)> cancel)
    {
        using namespace std::chrono_literals;
        // The signal comes on another thread, so it is looked for.
        QObject::connect(&m_lookForStop, &QTimer::timeout, &m_loop, [this, stop, cancel = std::move(cancel)] {
            if (!stop.stop_requested())
                return;
            m_lookForStop.stop();
            cancel(*this);
        });
        m_lookForStop.start(100ms);
    }
    Q_DISABLE_COPY_MOVE(CommandWait)

    /// For connections that should go together with this.
    [[nodiscard]] QObject *context() { return &m_loop; }
    void end(const End &end)
    {
        m_end = end;
        m_loop.quit();
    }
    /// Waits for end().
    [[nodiscard]] End result()
    {
        if (!m_end)
            m_loop.exec();
        return *m_end;
    }

private:
    QEventLoop m_loop;
    QTimer m_lookForStop;
    std::optional<End> m_end;
};

} // namespace umh
