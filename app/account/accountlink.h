#pragma once

#include "app/account/directoryaccount.h"
#include "domain/account.h"
#include "domain/error.h"
#include "remote/accountlimits.h"
#include "sync/accounteditor.h"
#include "sync/accountsync.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace umh {

class Clock;
class DirectoryReader;
class Passwords;
class SignIns;

/// What an open directory has to do with its account: signs in, syncs when it is time, and carries changes out there.
/// Owned by the session; lives on the GUI thread.
class AccountLink final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Services
    {
        Passwords &passwords;
        SignIns &signIns;
        const Clock &clock;
        AccountLimits limits{};
        EditorPauses pauses{};
    };

    /// \a reader must outlive this. \a of: what the directory says, which has an account.
    AccountLink(DirectoryReader &reader, const DirectoryAccount &of, const Services &services);
    ~AccountLink() override;

    /// The account, as the directory has it now, and with the username of this person.
    [[nodiscard]] const Account &account() const { return m_account; }
    /// With which API users anybody signs in to it.
    [[nodiscard]] QStringList usernames() const { return usernamesOf(m_known); }
    [[nodiscard]] AccountEditor &editor() { return m_editor; }
    [[nodiscard]] bool isSyncing() const { return m_sync.isRunning(); }
    /// Whether outdated() was said. From then on nothing is synced nor changed any more: it fails with
    /// ConnectedOtherwise.
    [[nodiscard]] bool isOutdated() const { return m_outdated; }
    /// Why what is shown may be out of date; nothing while all is well.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Since when it is that kind of problem, UTC; invalid while all is well.
    [[nodiscard]] QDateTime problemSince() const { return m_problemSince; }

    /// Looks for the password, and first for the username where the person has none yet, then syncs where the last sync
    /// is more than an hour ago, and in any case where \a syncAtOnce.
    void start(bool syncAtOnce = false);
    /// Syncs now; up to \a consentedRemovals API users are removed without a question. Does nothing while a sync is
    /// under way.
    void syncNow(qint64 consentedRemovals = 0);
    void cancelSync();
    /// Syncs by itself every so many \a minutes; 0 for not at all.
    void setSyncEvery(int minutes);
    /// The directory was out of reach, and is back: does now what that has kept from being done.
    void directoryIsBack();
    /// Reads again what the directory says of its account; it has changed.
    void reread();
    /// The same, and then does \a then, at once where the directory answers so: it may be outdated, and not be known to
    /// be.
    void whenReread(std::function<void()> then);
    /// What the person's settings have the username under, see SignIns.
    [[nodiscard]] const QString &settingsKey() const { return m_key; }

Q_SIGNALS:
    /// account() or problem() has changed.
    void changed();
    /// The directory mirrors another account now, or none, or this person signs in to it otherwise: this link is no
    /// good any more. Said again whenever something is tried with it.
    void outdated();
    /// Who changes API users at the account does so with this from now on; without a password nobody can.
    void signedIn(const umh::Account &account, const std::optional<umh::Secret> &password);
    /// There is no password at hand, or not even a username; a person must give them. \a keyring: why the keyring has
    /// none, if it failed.
    void passwordMissing(const std::optional<umh::Error> &keyring);

    // Of each sync, see AccountSync. One that failed because somebody else syncs, or as the directory is out of reach,
    // is no problem().
    void syncStarted();
    void syncProgressed(const umh::SyncProgress &progress);
    void syncSucceeded(const umh::LoadSummary &summary);
    void syncQuestioned(const umh::SyncQuestion &question);
    void syncFailed(const umh::Error &error);

private:
    void findUsername();
    void findPassword();
    void signIn(const Secret &password);
    void tellSignIn();
    void syncIfDue();
    void take(const DirectoryAccount &read);
    [[nodiscard]] bool signsInOtherwise(const QStringList &usernames) const;
    void setProblem(const std::optional<Error> &problem);
    [[nodiscard]] static AccountLimits withCallsAtOnce(AccountLimits limits, int calls);

    DirectoryReader &m_reader;
    Passwords &m_passwords;
    SignIns &m_signIns;
    const Clock &m_clock;
    QString m_key;
    Account m_account;
    QList<KnownSignIn> m_known; ///< who signs in to it
    std::optional<Secret> m_password;
    std::optional<Error> m_problem;
    QDateTime m_problemSince;
    bool m_outdated = false;
    bool m_syncAtOnce = false; ///< as soon as the password is there
    quint64 m_syncTicket = 0; ///< tells a sync that was cancelled before it began
    /// The last sync did not begin, or was not done, as somebody else was at it, or the directory was out of reach.
    bool m_waitsToSync = false;
    QDateTime m_lastTry; ///< UTC, when a sync was last started here
    int m_syncEvery = 0; ///< minutes
    QTimer m_schedule;
    AccountEditor m_editor;
    AccountSync m_sync;
};

} // namespace umh
