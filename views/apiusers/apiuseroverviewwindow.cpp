#include "views/apiusers/apiuseroverviewwindow.h"

#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiuserviewsmenu.h"

namespace umh {

ApiUserOverviewWindow::ApiUserOverviewWindow(ApiUserFilterProxy &proxy, ApiUserEditor &editor, ProgramActions &actions,
                                             ViewSettings &settings, const Clock &clock)
    : OverviewWindow(new ApiUserPane(proxy, editor, settings, clock), actions, settings,
                     {settings::overviewGeometry, settings::overviewColumns}, clock)
    , m_pane(static_cast<ApiUserPane *>(centralWidget()))
{
    setViewsMenu(m_pane->viewsMenu());
    setUp();
}

ApiUserOverviewWindow::~ApiUserOverviewWindow() = default;

ApiUserTableView *ApiUserOverviewWindow::table() const
{
    return m_pane->table();
}

QString ApiUserOverviewWindow::subject() const
{
    return tr("API users");
}

} // namespace umh

#include "moc_apiuseroverviewwindow.cpp"
