#pragma once

#include "domain/operatorquery.h"
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
    OperatorOverviewWindow(OperatorFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                           QWidget *parent = nullptr);

    /// Shows just the operators that pass \a filter, until the person filters otherwise or showOwn() is called.
    void showOnly(const OperatorFilter &filter);
    [[nodiscard]] OperatorPane *pane() const { return m_pane; }

protected:
    [[nodiscard]] QString title() const override;

private:
    OperatorPane *m_pane;
};

/// All operator groups. GUI thread.
class OperatorGroupOverviewWindow final : public OverviewWindow
{
    Q_OBJECT

public:
    /// All must outlive the window; see OverviewWindow for \a settings.
    OperatorGroupOverviewWindow(OperatorGroupFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                                QWidget *parent = nullptr);

    /// Shows just the groups that pass \a filter, until the person filters otherwise or showOwn() is called.
    void showOnly(const OperatorGroupFilter &filter);
    [[nodiscard]] OperatorGroupPane *pane() const { return m_pane; }

protected:
    [[nodiscard]] QString title() const override;

private:
    OperatorGroupPane *m_pane;
};

} // namespace umh
