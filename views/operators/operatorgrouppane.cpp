#include "views/operators/operatorgrouppane.h"

#include "table/operatorfilterproxy.h"
#include "views/table/directorytableview.h"
#include "views/widgets/iconset.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr auto withoutMembersKey = "withoutMembers"_L1; // of what is saved

} // namespace

OperatorGroupPane::OperatorGroupPane(OperatorGroupFilterProxy &proxy, const OperatorGroupFilter &scope, QWidget *parent)
    : TablePane(proxy, new DirectoryTableView(proxy), parent)
    , m_proxy(proxy)
    , m_scope(scope)
{
    // The table reacts to Enter itself.
    m_openAction = createAction({}, [this] { openRow(tableView()->selectedRow()); });
    m_apiUsersAction = createAction({}, [this] { showApiUsers(tableView()->selectedRow()); });
    addRowAction(m_openAction);
    addRowAction(m_apiUsersAction);
    setUp();
}

OperatorGroupPane::~OperatorGroupPane() = default;

void OperatorGroupPane::showOnly(const OperatorGroupFilter &filter)
{
    OperatorGroupQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

QVariantMap OperatorGroupPane::saveFilter() const
{
    QVariantMap saved;
    if (m_proxy.query().filter.withoutMembers)
        saved.insert(withoutMembersKey, true);
    return saved;
}

void OperatorGroupPane::restoreFilter(const QVariantMap &saved)
{
    OperatorGroupFilter filter = m_scope;
    filter.withoutMembers = saved.value(withoutMembersKey).toBool();
    showOnly(filter);
}

QString OperatorGroupPane::statusText(int shown, int total) const
{
    if (!m_scope.memberGuid.isEmpty())
        return tr("%Ln operator group(s)", nullptr, shown);
    return tr("%1 of %Ln operator group(s)", nullptr, total).arg(QLocale().toString(shown));
}

QString OperatorGroupPane::emptyText() const
{
    if (m_proxy.query().filter != m_scope)
        return tr("No operator groups found. Press Esc to show all operator groups.");
    return m_scope.memberGuid.isEmpty() ? tr("There are no operator groups.")
                                        : tr("This operator is not a member of any group.");
}

QString OperatorGroupPane::readFailedText() const
{
    return tr("The operator groups could not be read.");
}

QList<TablePane::Chip> OperatorGroupPane::chips() const
{
    if (!m_proxy.query().filter.withoutMembers)
        return {};
    return {Chip{tr("Without members"), tr("Show operator groups with members, too"), [this] {
                     OperatorGroupQuery query = m_proxy.query();
                     query.filter.withoutMembers = false;
                     m_proxy.setQuery(query);
                 }}};
}

void OperatorGroupPane::clearFilter()
{
    showOnly(m_scope);
}

void OperatorGroupPane::openRow(int row)
{
    if (const std::optional<OperatorGroupSummary> summary = m_proxy.valueAt(row))
        Q_EMIT operatorsRequested(summary->group);
}

void OperatorGroupPane::showApiUsers(int row)
{
    if (const std::optional<OperatorGroupSummary> summary = m_proxy.valueAt(row))
        Q_EMIT apiUsersRequested(summary->group);
}

void OperatorGroupPane::updateActions()
{
    TablePane::updateActions();
    const bool one = tableView()->selectedRow() >= 0;
    m_openAction->setEnabled(one);
    m_apiUsersAction->setEnabled(one);
}

void OperatorGroupPane::retranslateUi()
{
    TablePane::retranslateUi();
    m_openAction->setText(withKey(tr("Show &operators"), Qt::Key_Return));
    m_apiUsersAction->setText(tr("Show &API users in the overview"));
    setSearchTexts(tr("Name"),
                   tr("Shows the operator groups that contain every word you type. Esc clears the search."));
    tableView()->setAccessibleName(tr("Operator groups"));
}

void OperatorGroupPane::refreshIcons()
{
    TablePane::refreshIcons();
    m_openAction->setIcon(symbolicIcon(u"operators"_s, palette()));
    m_apiUsersAction->setIcon(symbolicIcon(u"api-user"_s, palette()));
}

} // namespace umh

#include "moc_operatorgrouppane.cpp"
