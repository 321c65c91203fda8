#include "views/operators/operatorgrouppane.h"

#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "views/operators/operatorfilterbutton.h"
#include "views/table/directorytableview.h"
#include "words/apiusertext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {

OperatorGroupPane::OperatorGroupPane(OperatorGroupFilterProxy &proxy, const OperatorGroupFilter &scope, QWidget *parent)
    : TablePane(proxy, new DirectoryTableView(proxy), parent)
    , m_proxy(proxy)
    , m_scope(scope)
{
    setFilterButton(new OperatorGroupFilterButton(m_proxy, m_scope, this));
    setUp();
}

OperatorGroupPane::~OperatorGroupPane() = default;

void OperatorGroupPane::showOnly(const OperatorGroupFilter &filter)
{
    OperatorGroupQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

QString OperatorGroupPane::statusText(int shown, int total) const
{
    if (!m_scope.memberGuid.isEmpty())
        return tr("%Ln operator group(s)", nullptr, shown);
    return tr("%1 of %Ln operator group(s)", nullptr, total).arg(QLocale().toString(shown));
}

QString OperatorGroupPane::emptyText() const
{
    if (isFiltered())
        return tr("No operator groups found.");
    return m_scope.memberGuid.isEmpty() ? tr("There are no operator groups.")
                                        : tr("This operator is not a member of any group.");
}

QString OperatorGroupPane::readFailedText() const
{
    return tr("The operator groups could not be read.");
}

QString OperatorGroupPane::scopeText() const
{
    if (m_scope.memberGuid.isEmpty())
        return {};
    const QString name = m_proxy.lookup().operatorName(m_scope.memberGuid);
    return tr("Groups of: %1").arg(ApiUserText::oneLine(name.isEmpty() ? m_scope.memberGuid : name));
}

QList<TablePane::Chip> OperatorGroupPane::chips() const
{
    const OperatorGroupFilter filter = m_proxy.query().filter;
    QList<Chip> chips;
    const auto add = [&](const QString &text, const QString &toolTip, bool OperatorGroupFilter::*part) {
        if (!(filter.*part))
            return;
        chips += Chip{text, toolTip, [this, part] {
                          OperatorGroupQuery query = m_proxy.query();
                          query.filter.*part = false;
                          m_proxy.setQuery(query);
                      }};
    };
    add(tr("Without members"), tr("Show operator groups with members, too"), &OperatorGroupFilter::withoutMembers);
    add(tr("Without API users"), tr("Show operator groups with API users, too"), &OperatorGroupFilter::withoutApiUsers);
    return chips;
}

void OperatorGroupPane::showAll()
{
    showOnly(m_scope);
}

void OperatorGroupPane::clearFilters()
{
    OperatorGroupFilter filter = m_scope;
    filter.search = m_proxy.search();
    showOnly(filter);
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

Availability OperatorGroupPane::availability(Command command) const
{
    if (command == Command::ShowOperators || command == Command::ShowApiUsers)
        return forOneRow();
    return TablePane::availability(command);
}

void OperatorGroupPane::run(Command command)
{
    if (command == Command::ShowOperators)
        openRow(tableView()->selectedRow());
    else if (command == Command::ShowApiUsers)
        showApiUsers(tableView()->selectedRow());
    else
        TablePane::run(command);
}

void OperatorGroupPane::retranslateUi()
{
    TablePane::retranslateUi();
    setSearchTexts(tr("Name"),
                   tr("Shows the operator groups that contain every word you type. Esc clears the search."));
    tableView()->setAccessibleName(tr("Operator groups"));
}

} // namespace umh

#include "moc_operatorgrouppane.cpp"
