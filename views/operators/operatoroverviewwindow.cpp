#include "views/operators/operatoroverviewwindow.h"

#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatorpane.h"

namespace umh {

OperatorOverviewWindow::OperatorOverviewWindow(OperatorFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                                               QWidget *parent)
    : OverviewWindow(new OperatorPane(proxy), settings,
                     {settings::operatorsGeometry, settings::operatorsColumns, settings::operatorsFilter}, clock,
                     parent)
    , m_pane(static_cast<OperatorPane *>(centralWidget()))
{
    setUp();
}

void OperatorOverviewWindow::showOnly(const OperatorFilter &filter)
{
    showAside([&] { m_pane->showOnly(filter); });
}

QString OperatorOverviewWindow::title() const
{
    return tr("Operators");
}

OperatorGroupOverviewWindow::OperatorGroupOverviewWindow(OperatorGroupFilterProxy &proxy, ViewSettings &settings,
                                                         const Clock &clock, QWidget *parent)
    : OverviewWindow(new OperatorGroupPane(proxy), settings,
                     {settings::groupsGeometry, settings::groupsColumns, settings::groupsFilter}, clock, parent)
    , m_pane(static_cast<OperatorGroupPane *>(centralWidget()))
{
    setUp();
}

void OperatorGroupOverviewWindow::showOnly(const OperatorGroupFilter &filter)
{
    showAside([&] { m_pane->showOnly(filter); });
}

QString OperatorGroupOverviewWindow::title() const
{
    return tr("Operator groups");
}

} // namespace umh

#include "moc_operatoroverviewwindow.cpp"
