#pragma once

#include "domain/apiuserquery.h"
#include "views/table/overviewwindow.h"

namespace umh {

class ApiUserFilterProxy;
class ApiUserPane;
class ApiUserTableView;

/// The API users of all operators. GUI thread.
class ApiUserOverviewWindow final : public OverviewWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. Its columns, its filter and its place on the screen are read from \a settings, and
    /// written there when it closes.
    ApiUserOverviewWindow(ApiUserFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                          QWidget *parent = nullptr);
    ~ApiUserOverviewWindow() override;

    /// Shows just the API users that pass \a filter, until the person filters otherwise or showOwn() is called.
    void showOnly(const ApiUserFilter &filter);

    [[nodiscard]] ApiUserPane *pane() const { return m_pane; }
    [[nodiscard]] ApiUserTableView *table() const;

protected:
    [[nodiscard]] QString title() const override;

private:
    ApiUserPane *m_pane;
};

} // namespace umh
