#pragma once

#include "views/table/overviewwindow.h"

namespace umh {

class OperatorFilterProxy;
class OperatorGroupFilterProxy;
class OperatorGroupPane;
class OperatorPane;

/// All operators. GUI thread.
class OperatorOverviewWindow final : public OverviewWindow
{
    Q_OBJECT

public:
    /// All must outlive the window; see OverviewWindow for \a settings.
    OperatorOverviewWindow(OperatorFilterProxy &proxy, ProgramActions &actions, ViewSettings &settings,
                           const Clock &clock);

    [[nodiscard]] OperatorPane *pane() const { return m_pane; }

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Operators; }

private:
    OperatorPane *m_pane;
};

/// All operator groups. GUI thread.
class OperatorGroupOverviewWindow final : public OverviewWindow
{
    Q_OBJECT

public:
    /// All must outlive the window; see OverviewWindow for \a settings.
    OperatorGroupOverviewWindow(OperatorGroupFilterProxy &proxy, ProgramActions &actions, ViewSettings &settings,
                                const Clock &clock);

    [[nodiscard]] OperatorGroupPane *pane() const { return m_pane; }

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::OperatorGroups; }

private:
    OperatorGroupPane *m_pane;
};

} // namespace umh
