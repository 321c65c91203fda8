#include "tablewindow.h"

#include "app/directorywindows.h"
#include "support/storefixture.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace umh {

TableWindow::TableWindow(Overview overview, int count)
    : m_overview(overview)
    , m_content(count, count)
    , m_program([this](const Connection &connection) { m_content.load(connection); })
{
    open();
}

void TableWindow::open()
{
    HubWindow *hub = m_program.program().hub();
    switch (m_overview) {
    case Overview::ApiUsers:
        if (m_content.apiUsers().isEmpty())
            Q_EMIT hub->viewApiUsersRequested({}); // the hub welcomes, and has no such button
        else
            m_program.press("viewAll");
        break;
    case Overview::Operators:
        if (m_content.operators().isEmpty())
            Q_EMIT hub->viewOperatorsRequested({});
        else
            m_program.press("viewOperators");
        break;
    case Overview::Groups:
        if (m_content.groups().isEmpty())
            Q_EMIT hub->viewGroupsRequested({});
        else
            m_program.press("viewGroups");
        break;
    }
    if (!QTest::qWaitForWindowExposed(&window()))
        qFatal("the overview did not show");
    waitForRows();
}

void TableWindow::waitForRows() const
{
    if (!QTest::qWaitFor([this] { return rows().isComplete(); }, 30'000))
        qFatal("the table did not get complete");
}

void TableWindow::restart(const std::function<void(ProgramFixture &)> &before)
{
    m_program.restart();
    if (before)
        before(m_program);
    open();
}

OverviewWindow &TableWindow::window() const
{
    const DirectoryWindows *windows = m_program.program().windows();
    OverviewWindow *window = nullptr;
    switch (m_overview) {
    case Overview::ApiUsers:
        window = windows->apiUsers();
        break;
    case Overview::Operators:
        window = windows->operators();
        break;
    case Overview::Groups:
        window = windows->groups();
        break;
    }
    if (!window)
        qFatal("the overview is not open");
    return *window;
}

TablePane &TableWindow::pane() const
{
    return *static_cast<TablePane *>(window().centralWidget());
}

DirectoryTableView &TableWindow::view() const
{
    return *pane().tableView();
}

DirectoryFilterProxy &TableWindow::rows() const
{
    return *static_cast<DirectoryFilterProxy *>(view().model());
}

QLineEdit &TableWindow::search() const
{
    return *pane().findChild<QLineEdit *>(u"search"_s);
}

KeyList TableWindow::keys() const
{
    KeyList shown;
    for (int row = 0; row < rows().rowCount(); ++row)
        shown.append(rows().keyAt(row));
    return shown;
}

KeyList TableWindow::expected()
{
    return m_content.expected(rows().directoryQuery(), m_program.clock().now());
}

void TableWindow::write(const QString &sql, const QVariantList &values) const
{
    if (!m_other)
        m_other.emplace(m_program.otherProgram());
    (void)must(m_other->write(sql, values));
}

QString TableWindow::tableName() const
{
    return m_overview == Overview::ApiUsers ? u"api_user"_s
        : m_overview == Overview::Operators ? u"operator"_s
                                            : u"operator_group"_s;
}

void TableWindow::remove(RowKey key) const
{
    write(u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName()), {key});
}

void TableWindow::addFirst(int number) const
{
    const QString guid = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    switch (m_overview) {
    case Overview::ApiUsers:
        write(u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
              "username_folded, last_used_state) SELECT ?, guid, '', '', 'added', 'added', 2 FROM operator LIMIT 1"_s,
              {guid});
        break;
    case Overview::Operators:
        write(u"INSERT INTO operator (guid, full_name, folded_name) VALUES (?, '', '')"_s, {guid});
        break;
    case Overview::Groups:
        write(u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) "
              "VALUES (?, '', '', 0, 0)"_s,
              {guid});
        break;
    }
}

void TableWindow::makeFindable(RowKey key, const QString &name) const
{
    const QString field = m_overview == Overview::ApiUsers ? u"username = ?, username_folded = ?"_s
        : m_overview == Overview::Operators                ? u"full_name = ?, folded_name = ?"_s
                                                           : u"name = ?, folded_name = ?"_s;
    write(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableName(), field), {name, name, key});
}

} // namespace umh
