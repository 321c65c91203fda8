#pragma once

#include <QtWidgets/QMenu>

class QActionGroup;

namespace umh {

/// The hub's menu about the account that the directory is connected to. Asks for actions by signals and does none
/// itself.
class AccountMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AccountMenu(QWidget *parent = nullptr);

    /// Whether there is an account, and whether a person can start something now.
    void setState(bool isConnected, bool actionsEnabled);
    /// How often the program syncs by itself, in minutes; 0 for never.
    void setSyncEvery(int minutes);
    /// Texts and icons in the present language and palette.
    void retranslate();

Q_SIGNALS:
    void connectRequested();
    void syncRequested();
    /// A person wants a sync every \a minutes; 0 for never.
    void syncEveryChosen(int minutes);
    /// Not confirmed yet.
    void disconnectRequested();

private:
    [[nodiscard]] static QString intervalText(int minutes);

    bool m_isConnected = false;
    QAction *m_connect;
    QAction *m_sync;
    QMenu *m_automatically;
    QActionGroup *m_intervals;
    QAction *m_disconnect;
};

} // namespace umh
