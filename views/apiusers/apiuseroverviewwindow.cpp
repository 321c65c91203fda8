#include "views/apiusers/apiuseroverviewwindow.h"

#include "views/apiusers/apiuserpane.h"

namespace umh {

ApiUserOverviewWindow::ApiUserOverviewWindow(ApiUserFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                                             QWidget *parent)
    : OverviewWindow(new ApiUserPane(proxy, clock), settings,
                     {settings::overviewGeometry, settings::overviewColumns, settings::overviewFilter}, clock, parent)
    , m_pane(static_cast<ApiUserPane *>(centralWidget()))
{
    setUp();
}

ApiUserOverviewWindow::~ApiUserOverviewWindow() = default;

void ApiUserOverviewWindow::showOnly(const ApiUserFilter &filter)
{
    showAside([&] { m_pane->showOnly(filter); });
}

ApiUserTableView *ApiUserOverviewWindow::table() const
{
    return m_pane->table();
}

QString ApiUserOverviewWindow::title() const
{
    return tr("API user overview");
}

} // namespace umh

#include "moc_apiuseroverviewwindow.cpp"
