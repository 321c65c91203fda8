#pragma once

#include "views/table/overviewwindow.h"

namespace umh {

class JournalFilterProxy;
class JournalPane;

/// What has happened, the newest first. GUI thread.
class JournalWindow final : public OverviewWindow
{
    Q_OBJECT

public:
    /// All must outlive the window; see OverviewWindow for \a settings.
    JournalWindow(JournalFilterProxy &proxy, ProgramActions &actions, ViewSettings &settings, const Clock &clock);

    [[nodiscard]] JournalPane *pane() const { return m_pane; }

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Journal; }

private:
    JournalPane *m_pane;
};

} // namespace umh
