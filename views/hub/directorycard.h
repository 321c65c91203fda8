#pragma once

#include "domain/account.h"
#include "views/hub/hubcard.h"

#include <QtCore/QTimer>

#include <optional>

namespace umh {

class Clock;

/// The hub's card that says where its contents come from: the account that the directory is connected to, or the
/// directory itself.
class DirectoryCard final : public HubCard
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    explicit DirectoryCard(const Clock &clock, QWidget *parent = nullptr);

    /// Where the directory is: a path or a URL without a password. With \a isSample its data is made up.
    void setDirectory(const QString &nameOrPath, bool isSample);
    /// The account that it is connected to, if it is.
    void setAccount(const std::optional<Account> &account);
    /// Whether the last attempt to reach the account succeeded.
    void setOnline(bool online);
    /// Whether a person can start something now.
    void setActionsEnabled(bool enabled);
    /// Texts in the present language.
    void retranslate();

Q_SIGNALS:
    void importClicked();
    void connectClicked();
    void syncClicked();

private:
    void showDirectory();
    void showAccount();
    void showSyncTime();
    void updateButtons();

    const Clock &m_clock;
    QString m_nameOrPath;
    bool m_isSample = false;
    std::optional<Account> m_account;
    bool m_isOnline = true;
    bool m_actionsEnabled = true;
    QTimer m_timesMoveOn;

    ElidedLabel *m_first; ///< the folder, or the operators
    ElidedLabel *m_second; ///< when it was synced
    QPushButton *m_import;
    QPushButton *m_connect;
    QPushButton *m_sync;
};

} // namespace umh
