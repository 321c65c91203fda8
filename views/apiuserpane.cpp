#include "views/apiuserpane.h"

#include "domain/clock.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiuserdetails.h"
#include "views/apiusertableview.h"
#include "views/iconset.h"
#include "views/messagebar.h"
#include "views/operatorgroupchooser.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserPane::ApiUserPane(ApiUserFilterProxy &proxy, const Clock &clock, const ApiUserFilter &scope, QWidget *parent)
    : TablePane(proxy, new ApiUserTableView(proxy), parent)
    , m_proxy(proxy)
    , m_clock(clock)
    , m_scope(scope)
    , m_table(static_cast<ApiUserTableView *>(tableView()))
{
    if (!m_scope.operatorGuid.isEmpty())
        m_table->leaveOut(ApiUserFilterProxy::OperatorColumn);
    createActions();
    createFilterButton();
    connectChanges();
    setUp();
}

ApiUserPane::~ApiUserPane() = default;

void ApiUserPane::createActions()
{
    // The table reacts to their keys itself, so that they mean the usual in the search field.
    m_detailsAction = createAction({}, [this] { openRow(m_table->selectedRow()); });
    m_operatorAction = createAction({}, [this] { showOperator(m_table->selectedRow()); });
    m_editAction = createAction({}, [this] { editDescription(m_table->selectedRow()); });
    m_deleteAction = createAction({}, [this] { askToDeleteRow(m_table->selectedRow()); });
    addRowAction(m_detailsAction);
    if (m_scope.operatorGuid.isEmpty())
        addRowAction(m_operatorAction);
    addRowAction(nullptr);
    addRowAction(m_editAction);
    addRowAction(m_deleteAction);
    connect(m_table, &ApiUserTableView::deletionRequested, this, &ApiUserPane::askToDeleteRow);
    connect(m_table, &ApiUserTableView::editRequested, this, &ApiUserPane::editDescription);
}

void ApiUserPane::setOwnUsername(const QString &username)
{
    m_proxy.setOwnUsername(username);
}

bool ApiUserPane::hasPendingChanges() const
{
    return m_proxy.hasPendingChanges();
}

void ApiUserPane::prepareToClose()
{
    m_table->commitEditing();
    const auto allDetails = findChildren<ApiUserDetails *>();
    for (ApiUserDetails *details : allDetails)
        details->close();
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
    if (m_proxy.query().filter != m_scope)
        return tr("No API users found. Press Esc to show all API users.");
    return m_scope.operatorGuid.isEmpty() ? tr("There are no API users.") : tr("This operator has no API users.");
}

QString ApiUserPane::readFailedText() const
{
    return tr("The API users could not be read.");
}

void ApiUserPane::openRow(int row)
{
    const Result<ApiUser> apiUser = m_proxy.readInFull(m_proxy.keyAt(row));
    if (!apiUser) {
        messageBar()->showError(apiUser.error(), [] { return MessageText{tr("The API user could not be shown.")}; });
        return;
    }
    auto *details = new ApiUserDetails(*apiUser, m_clock.now(), m_proxy.isOwn(*apiUser), this);
    connect(details, &ApiUserDetails::deleteRequested, this, [this, details](const ApiUser &wanted) {
        details->close();
        askToDelete(wanted);
    });
    details->show();
}

void ApiUserPane::showOperator(int row)
{
    const auto apiUser = m_proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key != 0)
        Q_EMIT operatorRequested(apiUser.operatorGuid);
}

void ApiUserPane::updateActions()
{
    TablePane::updateActions();
    const bool one = m_table->selectedRow() >= 0;
    m_detailsAction->setEnabled(one);
    m_operatorAction->setEnabled(one);
    // While a change is under way, no other is begun.
    const QModelIndex row = m_proxy.index(m_table->selectedRow(), ApiUserFilterProxy::DescriptionColumn);
    const bool pending = row.data(ApiUserFilterProxy::ChangePendingRole).toBool();
    m_editAction->setEnabled(one && !pending);
    m_deleteAction->setEnabled(one && !pending);
}

void ApiUserPane::retranslateUi()
{
    TablePane::retranslateUi();
    m_detailsAction->setText(withKey(tr("&Show details"), Qt::Key_Return));
    m_operatorAction->setText(tr("Show &operator"));
    m_editAction->setText(withKey(tr("&Edit description…"), Qt::Key_F2));
    m_deleteAction->setText(withKey(tr("&Delete API user…"), Qt::Key_Delete));
    setSearchTexts(m_scope.operatorGuid.isEmpty() ? tr("Operator, username, type or description")
                                                  : tr("Username, type or description"),
                   tr("Shows the API users that contain every word you type. Esc clears the search."));
    m_table->setAccessibleName(tr("API users"));
}

void ApiUserPane::refreshIcons()
{
    TablePane::refreshIcons();
    m_operatorAction->setIcon(symbolicIcon(u"operators"_s, palette()));
    m_deleteAction->setIcon(symbolicIcon(u"delete"_s, palette()));
}

} // namespace umh

#include "moc_apiuserpane.cpp"
