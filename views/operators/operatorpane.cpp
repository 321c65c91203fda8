#include "views/operators/operatorpane.h"

#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "views/table/directorytableview.h"
#include "views/widgets/iconset.h"
#include "words/apiusertext.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// Keys of what is saved.
constexpr auto onDutyKey = "onDuty"_L1;
constexpr auto operatorGroupKey = "group"_L1;

} // namespace

OperatorPane::OperatorPane(OperatorFilterProxy &proxy, QWidget *parent)
    : TablePane(proxy, new DirectoryTableView(proxy), parent)
    , m_proxy(proxy)
{
    // The table reacts to Enter itself.
    m_openAction = createAction({}, [this] { openRow(tableView()->selectedRow()); });
    m_apiUsersAction = createAction({}, [this] { showApiUsers(tableView()->selectedRow()); });
    addRowAction(m_openAction);
    addRowAction(m_apiUsersAction);
    setUp();
}

OperatorPane::~OperatorPane() = default;

void OperatorPane::showOnly(const OperatorFilter &filter)
{
    OperatorQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

QVariantMap OperatorPane::saveFilter() const
{
    const OperatorFilter filter = m_proxy.query().filter;
    QVariantMap saved;
    if (filter.onDuty)
        saved.insert(onDutyKey, true);
    if (!filter.groupGuid.isEmpty())
        saved.insert(operatorGroupKey, filter.groupGuid);
    return saved;
}

void OperatorPane::restoreFilter(const QVariantMap &saved)
{
    OperatorFilter filter{.onDuty = saved.value(onDutyKey).toBool()};
    const QString group = saved.value(operatorGroupKey).toString();
    if (!m_proxy.lookup().groupName(group).isNull()) // else it is one of another directory, or gone
        filter.groupGuid = group;
    showOnly(filter);
}

QString OperatorPane::statusText(int shown, int total) const
{
    return tr("%1 of %Ln operator(s)", nullptr, total).arg(QLocale().toString(shown));
}

QString OperatorPane::emptyText() const
{
    return m_proxy.showsAll() ? tr("There are no operators.")
                              : tr("No operators found. Press Esc to show all operators.");
}

QString OperatorPane::readFailedText() const
{
    return tr("The operators could not be read.");
}

QList<TablePane::Chip> OperatorPane::chips() const
{
    const OperatorFilter filter = m_proxy.query().filter;
    QList<Chip> chips;
    if (filter.onDuty) {
        chips += Chip{tr("On duty"), tr("Show operators whether they are on duty or not"), [this] {
                          OperatorQuery query = m_proxy.query();
                          query.filter.onDuty = false;
                          m_proxy.setQuery(query);
                      }};
    }
    if (!filter.groupGuid.isEmpty()) {
        const QString known = m_proxy.lookup().groupName(filter.groupGuid);
        const QString name = ApiUserText::oneLine(known.isEmpty() ? filter.groupGuid : known);
        chips += Chip{tr("Operator group: %1").arg(name), tr("Show the operators of all groups"), [this] {
                          OperatorQuery query = m_proxy.query();
                          query.filter.groupGuid.clear();
                          m_proxy.setQuery(query);
                      }};
    }
    return chips;
}

void OperatorPane::clearFilter()
{
    showOnly({});
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

void OperatorPane::updateActions()
{
    TablePane::updateActions();
    const bool one = tableView()->selectedRow() >= 0;
    m_openAction->setEnabled(one);
    m_apiUsersAction->setEnabled(one);
}

void OperatorPane::retranslateUi()
{
    TablePane::retranslateUi();
    m_openAction->setText(withKey(tr("&Open operator"), Qt::Key_Return));
    m_apiUsersAction->setText(tr("Show &API users in the overview"));
    setSearchTexts(tr("Name, e-mail or operator group"),
                   tr("Shows the operators that contain every word you type. Esc clears the search."));
    tableView()->setAccessibleName(tr("Operators"));
}

void OperatorPane::refreshIcons()
{
    TablePane::refreshIcons();
    m_openAction->setIcon(symbolicIcon(u"operators"_s, palette()));
    m_apiUsersAction->setIcon(symbolicIcon(u"api-user"_s, palette()));
}

} // namespace umh

#include "moc_operatorpane.cpp"
