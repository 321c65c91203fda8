#pragma once

#include "app/account/accountlink.h"
#include "domain/account.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace umh {

class AccountConnector;
class DirectoryWindows;
class HubWindow;
class ProgramActions;
class ProxyPasswords;
class RemovalsQuestion;
class Session;
class ViewSettings;

/// What a person sees of the account and its syncs. Connecting and disconnecting are its connector's.
/// Owned by the application; lives on the GUI thread.
class AccountWindows final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AccountWindows(HubWindow &hub, ProgramActions &actions, ViewSettings &settings,
                   const AccountLink::Services &services);
    ~AccountWindows() override;

    /// From now on it is about \a session and its \a windows, which say how old their contents are, and the overview
    /// what keeps them from being newer; both are null for none. A sample is never connected.
    void setSession(Session *session, DirectoryWindows *windows, bool isSample);
    /// Connects the open directory without a dialog; the password is kept for this run only. What goes wrong is said.
    void connectForThisRun(const AccountSignIn &signIn);
    /// Has a person connect the directory over \a parent, or see the connection that is there.
    void openConnection(QWidget *parent);
    /// Asks over \a parent whether the connection is to go.
    void disconnectAccount(QWidget *parent);
    /// Syncs, because a person wants to, where there is an account to sync with.
    void sync();
    /// Cancels the sync that is under way, if there is one.
    void cancelSync();

Q_SIGNALS:
    /// The directory was connected, disconnected or connected otherwise; it must be opened again.
    void reopenRequested();
    /// A sync has ended well, which a person has \a asked for or not.
    void synced(bool asked);

private:
    void watch(AccountLink &link);
    void showAccount();
    void showOnHub(const QString &label, qint64 done, qint64 total);
    void hideFromHub();
    void showProgress(const SyncProgress &progress);
    void showSyncEnd();
    void setIsSyncing(bool runs);
    void sayEverywhere(const QString &sentence);
    void tell(std::function<MessageText()> wording);
    void tellRemarks(const LoadSummary &summary);
    void askAboutRemovals(const SyncQuestion &question);
    void showSyncFailure(const Error &error);
    void signInToProxy(const Error &error, bool askPerson);
    void askForPassword(const std::optional<Error> &keyring);
    /// The message bar of the overview; null while that has not been opened.
    [[nodiscard]] MessageBar *overviewBar() const;
    [[nodiscard]] MessageBar &barFor(const ShownMessage &before) const;

    HubWindow &m_hub;
    ProgramActions &m_actions;
    ViewSettings &m_settings;
    const std::unique_ptr<ProxyPasswords> m_proxies;
    const std::unique_ptr<AccountConnector> m_connector; ///< destroyed before the proxies' passwords
    Session *m_session = nullptr;
    bool m_syncAtOnce = false; ///< a person has just signed in, and wants to see what that brings
    std::optional<ErrorKind> m_toldKind; ///< why the last sync failed, where a person was told; nothing once one worked
    bool m_asked = false; ///< the sync under way was asked for by a person
    ShownMessage m_trouble; ///< what keeps the account from being read
    ShownMessage m_overviewTrouble; ///< the same in the overview, where that is told elsewhere
    ShownMessage m_told; ///< how the last sync ended
    ShownMessage m_remarked; ///< what there was to say of the answers besides
    QStringList m_remarks; ///< what of it a person has been told: see remarksOf()
    QPointer<DirectoryWindows> m_windows;
    QPointer<RemovalsQuestion> m_question;
};

} // namespace umh
