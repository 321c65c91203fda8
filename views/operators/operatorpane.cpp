#include "views/operators/operatorpane.h"

#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "views/operators/operatorfilterbutton.h"
#include "views/table/directorytableview.h"
#include "words/apiusertext.h"

#include <QtCore/QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

OperatorPane::OperatorPane(OperatorFilterProxy &proxy, QWidget *parent)
    : TablePane(proxy, new DirectoryTableView(proxy), parent)
    , m_proxy(proxy)
{
    setFilterButton(new OperatorFilterButton(m_proxy, this));
    connect(&m_proxy.lookup(), &DirectoryLookup::changed, this, &OperatorPane::showChips);
    setUp();
}

OperatorPane::~OperatorPane() = default;

void OperatorPane::showOnly(const OperatorFilter &filter)
{
    OperatorQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

QString OperatorPane::statusText(int shown, int total) const
{
    return tr("%1 of %Ln operator(s)", nullptr, total).arg(QLocale().toString(shown));
}

QString OperatorPane::emptyText() const
{
    return isFiltered() ? tr("No operators found.") : tr("There are no operators.");
}

QString OperatorPane::readFailedText() const
{
    return tr("The operators could not be read.");
}

QList<TablePane::Chip> OperatorPane::chips() const
{
    const OperatorFilter filter = m_proxy.query().filter;
    QList<Chip> chips;
    const auto add = [&](const QString &text, const QString &toolTip, auto takeOff) {
        chips += Chip{text, toolTip, [this, takeOff] {
                          OperatorQuery query = m_proxy.query();
                          takeOff(query.filter);
                          m_proxy.setQuery(query);
                      }};
    };
    if (filter.onDuty) {
        add(tr("On duty"), tr("Show operators whether they are on duty or not"),
            [](OperatorFilter &without) { without.onDuty = false; });
    }
    if (filter.administrators) {
        add(tr("Administrators"), tr("Show operators who are no administrators, too"),
            [](OperatorFilter &without) { without.administrators = false; });
    }
    if (filter.withoutApiUsers) {
        add(tr("Without API users"), tr("Show operators with API users, too"),
            [](OperatorFilter &without) { without.withoutApiUsers = false; });
    }
    if (!filter.groupGuid.isEmpty()) {
        const QString known = m_proxy.lookup().groupName(filter.groupGuid);
        const QString name = ApiUserText::oneLine(known.isEmpty() ? filter.groupGuid : known);
        add(tr("Operator group: %1").arg(name), tr("Show the operators of all groups"),
            [](OperatorFilter &without) { without.groupGuid.clear(); });
    }
    return chips;
}

void OperatorPane::showAll()
{
    showOnly({});
}

void OperatorPane::clearFilters()
{
    OperatorFilter filter;
    filter.search = m_proxy.search();
    showOnly(filter);
}

void OperatorPane::setWhyNoAddition(const QString &why)
{
    if (std::exchange(m_whyNoAddition, why) != why)
        Q_EMIT availabilityChanged();
}

void OperatorPane::openRow(int row)
{
    if (const std::optional<OperatorSummary> summary = m_proxy.valueAt(row))
        Q_EMIT operatorRequested(summary->op.guid);
}

void OperatorPane::showApiUsers(int row)
{
    if (const std::optional<OperatorSummary> summary = m_proxy.valueAt(row))
        Q_EMIT apiUsersRequested(summary->op);
}

Availability OperatorPane::availability(Command command) const
{
    if (command == Command::AddApiUser && !m_whyNoAddition.isNull())
        return {m_whyNoAddition};
    if (command == Command::ShowOperator || command == Command::ShowApiUsers || command == Command::ShowJournal
        || command == Command::AddApiUser)
        return forOneRow();
    return TablePane::availability(command);
}

void OperatorPane::run(Command command)
{
    if (command == Command::ShowOperator)
        openRow(tableView()->selectedRow());
    else if (command == Command::ShowApiUsers)
        showApiUsers(tableView()->selectedRow());
    else if (const auto row = m_proxy.valueAt(tableView()->selectedRow()); command == Command::AddApiUser && row)
        Q_EMIT additionRequested(row->op.guid);
    else if (command == Command::ShowJournal && row)
        Q_EMIT journalRequested(row->op);
    else
        TablePane::run(command);
}

void OperatorPane::retranslateUi()
{
    TablePane::retranslateUi();
    setSearchTexts(tr("Name, e-mail or operator group"),
                   tr("Shows the operators that contain every word you type. Esc clears the search."));
    tableView()->setAccessibleName(tr("Operators"));
}

} // namespace umh

#include "moc_operatorpane.cpp"
