#include "views/operators/operatoroverviewwindow.h"

#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatorpane.h"

namespace umh {

OperatorOverviewWindow::OperatorOverviewWindow(OperatorFilterProxy &proxy, ProgramActions &actions,
                                               ViewSettings &settings, const Clock &clock)
    : OverviewWindow(new OperatorPane(proxy), actions, settings,
                     {settings::operatorsGeometry, settings::operatorsColumns}, clock)
    , m_pane(static_cast<OperatorPane *>(centralWidget()))
{
    setUp();
}

QString OperatorOverviewWindow::subject() const
{
    return tr("Operators");
}

OperatorGroupOverviewWindow::OperatorGroupOverviewWindow(OperatorGroupFilterProxy &proxy, ProgramActions &actions,
                                                         ViewSettings &settings, const Clock &clock)
    : OverviewWindow(new OperatorGroupPane(proxy), actions, settings,
                     {settings::groupsGeometry, settings::groupsColumns}, clock)
    , m_pane(static_cast<OperatorGroupPane *>(centralWidget()))
{
    setUp();
}

QString OperatorGroupOverviewWindow::subject() const
{
    return tr("Operator groups");
}

} // namespace umh

#include "moc_operatoroverviewwindow.cpp"
