#pragma once

#include "domain/account.h"
#include "domain/error.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace umh {

/// How it stands with the account that a directory mirrors.
enum class LinkState {
    None, ///< the directory mirrors none
    Connected,
    Offline, ///< nobody was reached
    SignInNeeded, ///< there is no password, or it was refused
    Undecided, ///< the sync needs a decision
    Failing, ///< the account was reached, and could not be synced
};

/// How it stands with an account after \a problem, the last one; Connected where there is none.
[[nodiscard]] LinkState linkStateAfter(const std::optional<Error> &problem);

/// Whether \a kind means that the server of a directory is out of reach for now, and not that something is wrong with
/// the directory itself.
[[nodiscard]] bool isOutOfReach(ErrorKind kind);

/// The same where that is so for whoever asks, and not only for one question that took the server too long: the status
/// bar says it for all.
[[nodiscard]] bool isOutOfReachForAll(ErrorKind kind);

/// That another program is syncing the directory.
struct OtherSync
{
    QString person{}; ///< as their system knows them
    QString host{}; ///< the computer on which
    QDateTime since{}; ///< UTC

    friend bool operator==(const OtherSync &, const OtherSync &) = default;
};

/// What decides what can be done with the open directory, and what every window says of it.
struct ProgramState
{
    bool isOpen = true; ///< there is a directory to show and to fill; there is until told otherwise
    bool isSample = false; ///< its data is made up, and not connected to anything
    bool isReadOnly = false; ///< nothing can be written to it
    bool mayOnlySync = false; ///< the person's role on the server may bring it in step with its account, no more
    bool isForNewerPrograms = false; ///< which is why it is read-only
    bool taskRuns = false; ///< such as an import
    bool isSyncing = false;
    std::optional<OtherSync> otherSync{}; ///< while another program syncs the directory
    QString place{}; ///< of the directory: a path or a URL without a password; null of a sample
    std::optional<Account> account{};
    QStringList usernames{}; ///< of the API users with which anybody signs in to the account
    LinkState link = LinkState::None;
    QDateTime linkSince{}; ///< UTC
    std::optional<Error> problem{}; ///< why the link is not Connected
    std::optional<Error> outOfReach{}; ///< why the server of the directory cannot be asked at the moment
    QDateTime asOf{}; ///< UTC, when it was last asked; invalid where it never was

    /// Whether something is under way; until it has ended no other can be started.
    [[nodiscard]] bool isBusy() const { return taskRuns || isSyncing; }
    /// Files are not imported into the mirror of an account: the next sync would undo it.
    [[nodiscard]] bool canImport() const
    {
        return isOpen && !outOfReach && !isReadOnly && !mayOnlySync && !isBusy() && !account;
    }
};

} // namespace umh
