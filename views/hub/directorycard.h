#pragma once

#include "views/hub/hubcard.h"

#include <QtCore/QTimer>

namespace umh {

class Clock;
class ProgramActions;

/// The hub's card that says where its contents come from: the account that the directory is connected to, or the
/// directory itself.
class DirectoryCard final : public HubCard
{
    Q_OBJECT

public:
    /// Shows the state of \a actions. Both must outlive this.
    DirectoryCard(ProgramActions &actions, const Clock &clock, QWidget *parent = nullptr);

    /// Texts in the present language.
    void retranslate();

private:
    void showDirectory();
    void showAccount();
    void showSyncTime();
    void updateButtons();

    ProgramActions &m_actions;
    const Clock &m_clock;
    QTimer m_timesMoveOn;

    ElidedLabel *m_first; ///< the folder, or the operators
    ElidedLabel *m_second; ///< when it was synced
    LinkButton *m_journal;
    QPushButton *m_import;
    QPushButton *m_connect;
    QPushButton *m_sync;
};

} // namespace umh
