#pragma once

#include "views/table/overviewwindow.h"

namespace umh {

class ApiUserEditor;
class ApiUserFilterProxy;
class ApiUserPane;
class ApiUserTableView;

/// The API users of all operators. GUI thread.
class ApiUserOverviewWindow final : public OverviewWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. Its columns and its place on the screen are read from \a settings, and written
    /// there when it closes.
    ApiUserOverviewWindow(ApiUserFilterProxy &proxy, ApiUserEditor &editor, ProgramActions &actions,
                          ViewSettings &settings, const Clock &clock);
    ~ApiUserOverviewWindow() override;

    [[nodiscard]] ApiUserPane *pane() const { return m_pane; }
    [[nodiscard]] ApiUserTableView *table() const;

    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ApiUsers; }

private:
    ApiUserPane *m_pane;
};

} // namespace umh
