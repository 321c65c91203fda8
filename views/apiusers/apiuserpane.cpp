#include "views/apiusers/apiuserpane.h"

#include "table/apiuserfilterproxy.h"
#include "table/directorylookup.h"
#include "views/apiusers/apiuseradding.h"
#include "views/apiusers/apiuserchanging.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuserfilterbutton.h"
#include "views/apiusers/apiuserfollowing.h"
#include "views/apiusers/apiusernoting.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/apiuserviewsmenu.h"
#include "views/apiusers/operatorgroupchooser.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "words/apiusertext.h"
#include "words/apiuserviewtext.h"

#include <QtCore/QLocale>
#include <QtGui/QShowEvent>
#include <QtWidgets/QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserPane::ApiUserPane(ApiUserFilterProxy &proxy, ApiUserEditor &editor, ViewSettings &settings, const Clock &clock,
                         const ApiUserFilter &scope, QWidget *parent)
    : TablePane(proxy, new ApiUserTableView(proxy), parent)
    , m_proxy(proxy)
    , m_scope(scope)
    , m_table(static_cast<ApiUserTableView *>(tableView()))
    , m_following(
          new ApiUserFollowing(proxy, *m_table, *splitter(), settings, clock, !scope.operatorGuid.isEmpty(), this))
    , m_changing(new ApiUserChanging(proxy, *m_table, *m_following, clock, *messageBar(), this))
    , m_adding(new ApiUserAdding(editor, proxy, settings, *messageBar(), this))
    , m_noting(new ApiUserNoting(proxy, *m_table, *messageBar(), this))
{
    if (!m_scope.operatorGuid.isEmpty())
        m_table->leaveOut(ApiUserFilterProxy::OperatorColumn);
    setFilterButton(new ApiUserFilterButton(m_proxy, m_scope, this));
    if (m_scope.isEmpty()) {
        m_views = new ApiUserViewsMenu(m_proxy, *m_table, settings, this);
        m_viewsButton = new QToolButton(this);
        m_viewsButton->setObjectName(u"views"_s);
        m_viewsButton->setPopupMode(QToolButton::InstantPopup);
        m_viewsButton->setMenu(m_views);
        m_viewsButton->setFocusPolicy(Qt::TabFocus);
        addToSearchRow(m_viewsButton);
    }
    connectDetails();
    connectChanging();
    connectAdding();
    connect(&m_proxy.lookup(), &DirectoryLookup::changed, this, &ApiUserPane::showChips);
    setUp();
}

ApiUserPane::~ApiUserPane() = default;

void ApiUserPane::connectDetails()
{
    connect(m_following, &ApiUserFollowing::shownChanged, this, &ApiUserPane::availabilityChanged);
    connect(m_following, &ApiUserFollowing::failed, this, [this](const Error &error) {
        m_detailsFailed = messageBar()->showError(
            error, [] { return MessageText{tr("The details of this API user could not be read.")}; });
    });
    connect(m_following, &ApiUserFollowing::read, this, [this] { m_detailsFailed.takeBack(); });
    connect(details(), &ApiUserDetailsPane::factsRequested, m_noting, &ApiUserNoting::askFor);
    connect(details(), &ApiUserDetailsPane::operatorRequested, this, &ApiUserPane::operatorRequested);
    connect(details(), &ApiUserDetailsPane::copied, this,
            [this](const QString &label) { Q_EMIT said(tr("Copied: %1", "what").arg(label), shownBriefly); });
}

ApiUserDetailsPane *ApiUserPane::details() const
{
    return &m_following->details();
}

void ApiUserPane::showEvent(QShowEvent *event)
{
    TablePane::showEvent(event);
    m_following->begin();
}

QSize ApiUserPane::usualSize(int rows) const
{
    const QSize size = TablePane::usualSize(rows);
    return size.grownBy({0, 0, 0, m_following->usualHeight(m_table->usualTableHeight(rows))});
}

// Changing API users, and adding them.

void ApiUserPane::connectChanging()
{
    connect(m_changing, &ApiUserChanging::said, this, &ApiUserPane::said);
    connect(m_changing, &ApiUserChanging::failureTold, this, &ApiUserPane::failureTold);
    connect(m_changing, &ApiUserChanging::allRowsWanted, this, &ApiUserPane::showAll);
    connect(m_table, &ApiUserTableView::removalRequested, this, &ApiUserPane::askToRemoveSelected);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ApiUserPane::tellAvailability);
}

bool ApiUserPane::hasPendingChanges() const
{
    return m_changing->hasPending();
}

void ApiUserPane::askToDelete(const ApiUser &apiUser)
{
    m_changing->askToDelete(apiUser);
}

void ApiUserPane::commitEditing()
{
    m_changing->commitEditing();
}

void ApiUserPane::connectAdding()
{
    connect(m_noting, &ApiUserNoting::said, this, &ApiUserPane::said);
    connect(m_noting, &ApiUserNoting::whyNotChanged, this, &ApiUserPane::availabilityChanged);
    connect(m_adding, &ApiUserAdding::added, this, &ApiUserPane::showAdded);
    connect(m_adding, &ApiUserAdding::deleteRequested, this, &ApiUserPane::askToDelete);
    connect(m_adding, &ApiUserAdding::ended, this, &ApiUserPane::additionEnded);
    connect(&m_proxy, &ApiUserFilterProxy::completed, this, &ApiUserPane::goToAdded);
}

void ApiUserPane::setOperator(const std::optional<Operator> &op)
{
    m_operator = op;
    Q_EMIT availabilityChanged();
}

QString ApiUserPane::whyNotAdd() const
{
    if (!m_scope.operatorGuid.isEmpty() && !m_operator)
        return tr("This operator does not exist any more.");
    return m_proxy.whyNoChange().isNull() ? m_adding->whyNot() : m_proxy.whyNoChange();
}

/// Of the operator whose API users these are, or of one that is asked for: at first that of the current row.
void ApiUserPane::beginAdding()
{
    std::optional<Operator> op = m_operator;
    const std::optional<ApiUser> current = m_proxy.valueAt(m_table->currentIndex().row());
    if (!op && current) {
        op.emplace();
        op->guid = current->operatorGuid;
        op->fullName = current->operatorName;
    }
    m_adding->begin(op, m_scope.operatorGuid.isEmpty());
}

bool ApiUserPane::mayClose()
{
    return m_adding->mayClose();
}

/// Goes to the row of \a apiUser, which a person has added here, whatever is searched for.
void ApiUserPane::showAdded(const ApiUser &apiUser)
{
    Q_EMIT said(ApiUserText::withNames(tr("API user %1 of %2 was added."), apiUser), shownFor);
    goTo(apiUser.key);
}

void ApiUserPane::goTo(RowKey key)
{
    m_added = Added{key};
    goToAdded();
}

void ApiUserPane::goToAdded()
{
    if (!m_added || !m_proxy.isComplete())
        return;
    const int row = m_proxy.rowsOf({m_added->key}).constFirst();
    if (row >= 0) {
        m_added.reset();
        m_table->selectAsCurrent(row);
        m_table->scrollTo(m_table->currentIndex());
    } else if (isFiltered()) {
        showAll(); // what is searched for may leave it out
    } else if (!std::exchange(m_added->lookedAgain, true)) {
        refresh(); // its row comes with what the directory holds by now
    } else {
        m_added.reset(); // somebody has deleted it already
    }
}

Availability ApiUserPane::forChanges() const
{
    if (Availability one = forOneRow(); !one.can())
        return one;
    const auto apiUser =
        m_proxy.index(m_table->selectedRow(), 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    const QString pending = m_proxy.pendingText(apiUser);
    return pending.isEmpty() ? Availability() : Availability{pending};
}

/// Of several it is told in their plan which of them can go.
Availability ApiUserPane::forDeletion() const
{
    if (const int rows = m_table->selectedRowCount(); rows > 1)
        return {.whyNot = m_proxy.whyNoChange(), .rows = rows};
    return forChanges();
}

void ApiUserPane::askToRemoveSelected()
{
    const QString whyNot = forDeletion().whyNot;
    if (!whyNot.isNull())
        Q_EMIT said(whyNot, shownFor);
    else if (!m_proxy.isComplete())
        Q_EMIT said(tr("The rows are still being read."), shownBriefly);
    else
        Q_EMIT removalRequested(m_table->selectedKeys());
}

Availability ApiUserPane::availability(Command command) const
{
    switch (command) {
    case Command::EditDescription:
        return forChanges();
    case Command::Delete:
        return forDeletion();
    case Command::EditFacts:
        return {m_noting->whyNot()};
    case Command::AddApiUser:
        return {whyNotAdd()};
    case Command::ShowOperator:
        return m_scope.operatorGuid.isEmpty() ? forOneRow() : Availability{tr("This is the window of the operator.")};
    case Command::ShowJournal:
        return forOneRow();
    case Command::Details:
        return {.isOn = m_following->isShown()};
    default:
        return TablePane::availability(command);
    }
}

void ApiUserPane::run(Command command)
{
    const int row = m_table->selectedRow();
    switch (command) {
    case Command::EditDescription:
        m_changing->editDescription(row);
        break;
    case Command::EditFacts:
        m_noting->begin();
        break;
    case Command::Delete:
        if (m_table->selectedRowCount() > 1)
            askToRemoveSelected();
        else
            m_changing->askToDeleteRow(row);
        break;
    case Command::AddApiUser:
        beginAdding();
        break;
    case Command::ShowOperator:
        showOperator(row);
        break;
    case Command::ShowJournal:
        if (const auto apiUser = m_proxy.valueAt(row))
            Q_EMIT journalRequested(*apiUser);
        break;
    case Command::Details:
        m_following->choose(!m_following->isShown());
        break;
    default:
        TablePane::run(command);
    }
}

void ApiUserPane::setWhyNoChange(const QString &why)
{
    m_proxy.setWhyNoChange(why);
    m_following->follow();
    Q_EMIT availabilityChanged();
}

void ApiUserPane::setUsernames(const QString &own, const QStringList &all)
{
    m_proxy.setUsernames(own, all);
}

void ApiUserPane::prepareToClose()
{
    commitEditing();
    const auto choosers = findChildren<OperatorGroupChooser *>();
    for (OperatorGroupChooser *chooser : choosers)
        chooser->close();
}

QString ApiUserPane::statusText(int shown, int total) const
{
    if (!m_scope.operatorGuid.isEmpty())
        return tr("%Ln API user(s)", nullptr, shown);
    return tr("%1 of %Ln API user(s)", nullptr, total).arg(QLocale().toString(shown));
}

QString ApiUserPane::emptyText() const
{
    if (isFiltered())
        return tr("No API users found.");
    return m_scope.operatorGuid.isEmpty() ? tr("There are no API users.") : tr("This operator has no API users.");
}

QString ApiUserPane::readFailedText() const
{
    return tr("The API users could not be read.");
}

void ApiUserPane::openRow(int)
{
    m_following->show(true);
    details()->takeFocus();
}

void ApiUserPane::showOperator(int row)
{
    const auto apiUser = m_proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key != 0)
        Q_EMIT operatorRequested(apiUser.operatorGuid);
}

void ApiUserPane::retranslateUi()
{
    TablePane::retranslateUi();
    setSearchTexts(m_scope.operatorGuid.isEmpty() ? tr("Operator, username, type or description")
                                                  : tr("Username, type or description"),
                   tr("Shows the API users that contain every word you type. Esc clears the search."));
    if (m_viewsButton) {
        m_viewsButton->setText(tr("Views"));
        m_viewsButton->setToolTip(tr("Views: searches, filters, order and columns under a name"));
    }
    m_table->setAccessibleName(tr("API users"));
}

void ApiUserPane::showOnly(const ApiUserFilter &filter)
{
    ApiUserQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

void ApiUserPane::showAll()
{
    showOnly(m_scope);
}

void ApiUserPane::clearFilters()
{
    ApiUserFilter filter = m_scope;
    filter.search = m_proxy.search();
    showOnly(filter);
}

QString ApiUserPane::scopeText() const
{
    if (m_scope.operatorGuid.isEmpty())
        return {};
    const QString name = m_proxy.lookup().operatorName(m_scope.operatorGuid);
    return tr("Operator: %1").arg(ApiUserText::oneLine(name.isEmpty() ? m_scope.operatorGuid : name));
}

QList<TablePane::Chip> ApiUserPane::chips() const
{
    const ApiUserFilter filter = m_proxy.query().filter;
    QList<Chip> chips;
    const auto add = [&](const QString &text, const QString &toolTip, auto takeOff) {
        chips += Chip{text, toolTip, [this, takeOff] {
                          ApiUserFilter without = m_proxy.query().filter;
                          takeOff(without);
                          m_proxy.setQuery({m_proxy.query().order, without});
                      }};
    };
    const auto nameOr = [](const QString &name, const QString &guid) {
        return ApiUserText::oneLine(name.isEmpty() ? guid : name);
    };
    // Of several values of a kind each has its own, which takes off just that one.
    const QString oneOfSeveral = tr("Take this one off the filter");
    const QStringList types = filter.types.list();
    for (const QString &type : types) {
        add(tr("Type: %1").arg(ApiUserText::oneLine(type)),
            types.size() > 1 ? oneOfSeveral : tr("Show API users of all types"),
            [type](ApiUserFilter &without) { without.types.remove(type); });
    }
    const QList<LastUseFilter> lastUses = filter.lastUse.list();
    for (const LastUseFilter lastUse : lastUses) {
        add(ApiUserFilterButton::text(lastUse),
            lastUses.size() > 1 ? oneOfSeveral : tr("Show API users regardless of last use"),
            [lastUse](ApiUserFilter &without) { without.lastUse.remove(lastUse); });
    }
    const QList<CreatedFilter> created = filter.created.list();
    for (const CreatedFilter moment : created) {
        add(ApiUserFilterButton::text(moment),
            created.size() > 1 ? oneOfSeveral : tr("Show API users regardless of their creation"),
            [moment](ApiUserFilter &without) { without.created.remove(moment); });
    }
    const QString ofAll = tr("Show API users regardless of this");
    if (filter.dormantDays > 0)
        add(ApiUserViewText::dormant(filter.dormantDays), ofAll,
            [](ApiUserFilter &without) { without.dormantDays = 0; });
    if (filter.neverUsedDays > 0) {
        add(ApiUserViewText::neverUsed(filter.neverUsedDays), ofAll,
            [](ApiUserFilter &without) { without.neverUsedDays = 0; });
    }
    if (filter.contradictory != ContradictoryFilter::Any) {
        add(ApiUserViewText::contradictory(filter.contradictory), ofAll,
            [](ApiUserFilter &without) { without.contradictory = ContradictoryFilter::Any; });
    }
    if (filter.withoutOwner)
        add(ApiUserViewText::withoutOwner(), ofAll, [](ApiUserFilter &without) { without.withoutOwner = false; });
    if (filter.reviewDue)
        add(ApiUserViewText::reviewDue(), ofAll, [](ApiUserFilter &without) { without.reviewDue = false; });
    if (filter.kept)
        add(ApiUserViewText::kept(), ofAll, [](ApiUserFilter &without) { without.kept = false; });
    if (filter.groupGuid != m_scope.groupGuid) {
        const QString name = nameOr(m_proxy.lookup().groupName(filter.groupGuid), filter.groupGuid);
        add(tr("Operator group: %1").arg(name), tr("Show the API users of all operator groups"),
            [](ApiUserFilter &without) { without.groupGuid.clear(); });
    }
    if (filter.operatorGuid != m_scope.operatorGuid) {
        const QString name = nameOr(m_proxy.lookup().operatorName(filter.operatorGuid), filter.operatorGuid);
        add(tr("Operator: %1").arg(name), tr("Show the API users of all operators"),
            [](ApiUserFilter &without) { without.operatorGuid.clear(); });
    }
    return chips;
}

} // namespace umh

#include "moc_apiuserpane.cpp"
