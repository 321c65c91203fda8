#include "views/apiusers/apiuserpane.h"

#include "domain/apiuserdifferences.h"
#include "domain/time/clock.h"
#include "table/apiuserfilterproxy.h"
#include "table/directorylookup.h"
#include "views/apiusers/apiuserdetails.h"
#include "views/apiusers/apiuserfilterbutton.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/apiusers/operatorgroupchooser.h"
#include "views/apiusers/savedfilter.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "words/apiusertext.h"
#include "words/errortext.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserPane::ApiUserPane(ApiUserFilterProxy &proxy, const Clock &clock, const ApiUserFilter &scope, QWidget *parent)
    : TablePane(proxy, new ApiUserTableView(proxy), parent)
    , m_proxy(proxy)
    , m_changes(proxy.changes())
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
    return m_changes.hasPending(&m_proxy);
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

// Deleting and describing API users: asking, and telling how it ended.

namespace {

constexpr int shownFor = 10'000; // ms

/// Puts both names of \a apiUser into \a sentence.
QString about(const QString &sentence, const ApiUser &apiUser)
{
    return sentence.arg(ApiUserText::oneLine(apiUser.username), ApiUserText::oneLine(apiUser.operatorName));
}

} // namespace

QString ApiUserPane::notDeletedText(const ApiUser &apiUser)
{
    return about(tr("API user %1 of %2 was not deleted."), apiUser);
}

QString ApiUserPane::notDescribedText(const ApiUser &apiUser)
{
    return about(tr("The description of API user %1 of %2 was not changed."), apiUser);
}

void ApiUserPane::connectChanges()
{
    // The rows have followed by then: their model was connected first.
    const auto ofThisTable = [this](auto tell) {
        return [this, tell](const QObject *asker, const auto &...told) {
            if (asker == &m_proxy)
                (this->*tell)(told...);
        };
    };
    connect(&m_changes, &ApiUserChanges::removed, this, ofThisTable(&ApiUserPane::showRemoved));
    connect(&m_changes, &ApiUserChanges::removalFailed, this, ofThisTable(&ApiUserPane::showRemovalFailed));
    connect(&m_changes, &ApiUserChanges::described, this, ofThisTable(&ApiUserPane::showDescribed));
    connect(&m_changes, &ApiUserChanges::descriptionFailed, this, ofThisTable(&ApiUserPane::showDescriptionFailed));
    connect(&m_changes, &ApiUserChanges::outcomeUnknown, this, ofThisTable(&ApiUserPane::showOutcomeUnknown));
    connect(m_table, &ApiUserTableView::editingLost, this, [this](const ApiUser &apiUser, const QString &typed) {
        showDescriptionFailed(apiUser, Error{.kind = ErrorKind::AlreadyGone}, typed);
    });
    connect(&m_proxy, &ApiUserFilterProxy::completed, this, &ApiUserPane::goOnEditing);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ApiUserPane::updateActions);
    connect(messageBar(), &MessageBar::dismissed, this, [this] { m_toldOf = 0; });
}

void ApiUserPane::askToDeleteRow(int row)
{
    if (m_table->selectedRowCount() > 1) {
        messageBar()->showMessage(MessageBar::Severity::Info, [] {
            return MessageText{tr("Several rows are selected."),
                               tr("API users are deleted one at a time. Select a single row.")};
        });
        return;
    }
    const auto apiUser = m_proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key != 0)
        askToDelete(apiUser);
}

/// What is under way for \a apiUser; \a before where that has ended by now.
QString ApiUserPane::pendingText(const ApiUser &apiUser, const QString &before) const
{
    const QString pending = m_proxy.pendingText(apiUser);
    return pending.isEmpty() ? before : pending;
}

/// Says why nothing can be done to \a apiUser now; false where nothing keeps it.
bool ApiUserPane::saysItIsPending(const ApiUser &apiUser)
{
    const QString pending = m_proxy.pendingText(apiUser);
    if (!pending.isEmpty()) {
        messageBar()->showMessage(MessageBar::Severity::Info, [this, apiUser, pending] {
            return MessageText{pendingText(apiUser, pending), tr("This API user cannot be changed in the meantime.")};
        });
    }
    return !pending.isEmpty();
}

void ApiUserPane::askToDelete(const ApiUser &apiUser)
{
    ask(apiUser, std::nullopt);
}

/// \a confirmedBefore: as which the person has confirmed it already, where that was in vain.
void ApiUserPane::ask(const ApiUser &apiUser, const std::optional<ApiUser> &confirmedBefore)
{
    if (m_confirmation || saysItIsPending(apiUser))
        return;
    // Asked about as it is now: it may have been used since it was shown.
    const Result<ApiUser> present = m_proxy.readInFull(apiUser.key);
    if (!present) {
        showRemovalFailed(apiUser, present.error());
        return;
    }
    DeleteConfirmation::Circumstances circumstances;
    circumstances.setFlag(DeleteConfirmation::OwnApiUser, m_proxy.isOwn(*present));
    m_confirmation = new DeleteConfirmation(*present, m_clock.now(), circumstances, this);
    m_confirmation->setAttribute(Qt::WA_DeleteOnClose);
    if (confirmedBefore && !differencesOf(*confirmedBefore, *present).isEmpty())
        m_confirmation->setConfirmedBefore(*confirmedBefore);
    connect(m_confirmation, &QDialog::finished, this, [this, asked = *present](int answer) {
        m_confirmation.clear();
        if (answer == QDialog::Accepted && !saysItIsPending(asked)) {
            Q_EMIT said(about(tr("Deleting API user %1 of %2…"), asked), 0);
            m_changes.remove(asked, &m_proxy);
        }
    });
    m_confirmation->open();
}

void ApiUserPane::showRemoved(const ApiUser &apiUser)
{
    // The next one, so that the keyboard can go on from here.
    if (m_table->selectedRowCount() == 0 && m_table->currentIndex().isValid())
        m_table->selectAsCurrent(m_table->currentIndex().row());
    showDone(apiUser, [apiUser] { return about(tr("API user %1 of %2 was deleted."), apiUser); });
}

/// A change went well. Who was told that it is not known is told in the same place; another one's failure stays to be
/// read.
void ApiUserPane::showDone(const ApiUser &apiUser, const std::function<QString()> &sentence)
{
    const bool wasUnknown = m_outcomeUnknown.remove(apiUser.key);
    const bool barIsFree = messageBar()->isHidden() || m_toldOf == apiUser.key;
    if (wasUnknown && barIsFree)
        messageBar()->showMessage(MessageBar::Severity::Info, [sentence] {
            return MessageText{sentence(), tr("This has now been confirmed.")};
        });
    else if (m_toldOf == apiUser.key)
        messageBar()->dismiss();
    if (barIsFree)
        m_toldOf = 0;
    Q_EMIT said(sentence(), shownFor);
}

void ApiUserPane::showRemovalFailed(const ApiUser &apiUser, const Error &error)
{
    Q_EMIT said({}, 0);
    m_outcomeUnknown.remove(apiUser.key);
    const bool overtaken = error.kind == ErrorKind::UsedMeanwhile || error.kind == ErrorKind::ChangedMeanwhile;
    const Result<ApiUser> present = m_proxy.readInFull(apiUser.key);
    if (overtaken && present && !differencesOf(apiUser, *present).isEmpty() && !m_confirmation) {
        Q_EMIT failureTold();
        ask(apiUser, apiUser); // it says why it asks again
        return;
    }
    const bool canTryAgain = error.kind != ErrorKind::AlreadyGone;
    showFailed(
        apiUser, error,
        [apiUser, canTryAgain] {
            return MessageText{notDeletedText(apiUser), {}, canTryAgain ? tr("Delete again…") : QString()};
        },
        [this, apiUser, overtaken] { ask(apiUser, overtaken ? std::optional(apiUser) : std::nullopt); });
}

void ApiUserPane::showFailed(const ApiUser &apiUser, const Error &error, std::function<MessageText()> wording,
                             std::function<void()> again)
{
    forgetReadFailure();
    m_toldOf = apiUser.key;
    messageBar()->showError(error, std::move(wording), std::move(again));
    Q_EMIT failureTold();
}

void ApiUserPane::editDescription(int row)
{
    const auto apiUser = m_proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key == 0 || saysItIsPending(apiUser))
        return;
    if (!m_table->editDescription(row)) {
        const Result<ApiUser> present = m_proxy.readInFull(apiUser.key);
        if (!present)
            showDescriptionFailed(apiUser, present.error(), {});
    }
}

/// Opens the description of \a apiUser with what was \a typed before, wherever it stands by now.
void ApiUserPane::editAgain(const ApiUser &apiUser, const QString &typed)
{
    if (saysItIsPending(apiUser))
        return;
    m_editAgain = TypedDescription{apiUser, typed};
    if (m_proxy.rowsOf({apiUser.key}).constFirst() < 0)
        clearFilter(); // the search leaves it out
    if (m_proxy.isComplete())
        goOnEditing();
}

void ApiUserPane::goOnEditing()
{
    if (!m_editAgain)
        return;
    const TypedDescription wanted = *m_editAgain;
    m_editAgain.reset();
    const int row = m_proxy.rowsOf({wanted.apiUser.key}).constFirst();
    if (row < 0) {
        showDescriptionFailed(wanted.apiUser, Error{.kind = ErrorKind::AlreadyGone}, wanted.typed);
        return;
    }
    messageBar()->dismiss();
    m_table->setFocus(Qt::OtherFocusReason);
    (void)m_table->editDescription(row, wanted.typed);
}

void ApiUserPane::showDescribed(const ApiUser &apiUser)
{
    showDone(apiUser, [apiUser] { return about(tr("The description of API user %1 of %2 was changed."), apiUser); });
}

void ApiUserPane::showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted)
{
    Q_EMIT said({}, 0);
    m_outcomeUnknown.remove(apiUser.key);
    const bool canTryAgain = error.kind != ErrorKind::AlreadyGone;
    showFailed(
        apiUser, error,
        [apiUser, canTryAgain] {
            return MessageText{notDescribedText(apiUser), {}, canTryAgain ? tr("Edit again…") : QString()};
        },
        [this, apiUser, wanted] { editAgain(apiUser, wanted); });
}

void ApiUserPane::showOutcomeUnknown(const ApiUser &apiUser, const Error &error)
{
    Q_EMIT said({}, 0);
    m_outcomeUnknown.insert(apiUser.key);
    forgetReadFailure();
    m_toldOf = apiUser.key;
    messageBar()->showMessage(
        MessageBar::Severity::Warning, [this, apiUser, error, pending = m_proxy.pendingText(apiUser)] {
            const QString marked = tr("Until this is known, its row is marked with “?”.");
            return MessageText{pendingText(apiUser, pending),
                               tr("%1 %2", "two sentences").arg(errorText(error).whatHappened, marked)};
        });
    Q_EMIT failureTold();
}

void ApiUserPane::createFilterButton()
{
    auto *button = new ApiUserFilterButton(m_proxy, m_scope, this);
    addToSearchRow(button);
    connect(button, &ApiUserFilterButton::chosen, this, [this](const ApiUserFilter &filter) {
        showOnly(filter);
        Q_EMIT filterChosen();
    });
}

void ApiUserPane::showOnly(const ApiUserFilter &filter)
{
    ApiUserQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

void ApiUserPane::clearFilter()
{
    showOnly(m_scope);
}

QVariantMap ApiUserPane::saveFilter() const
{
    return savedFilter(m_proxy.query().filter);
}

void ApiUserPane::restoreFilter(const QVariantMap &saved)
{
    ApiUserFilter filter = restoredFilter(saved, m_scope);
    // What the directory does not have is of another one, or gone.
    const bool isScoped = !m_scope.operatorGuid.isEmpty();
    if (isScoped || m_proxy.lookup().groupName(filter.groupGuid).isNull())
        filter.groupGuid = m_scope.groupGuid;
    if (isScoped || m_proxy.lookup().operatorName(filter.operatorGuid).isNull())
        filter.operatorGuid = m_scope.operatorGuid;
    showOnly(filter);
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
    if (filter.type != m_scope.type) {
        add(tr("Type: %1").arg(ApiUserText::oneLine(displayType(filter.type))), tr("Show API users of all types"),
            [](ApiUserFilter &without) { without.type.clear(); });
    }
    if (filter.lastUse != m_scope.lastUse) {
        add(ApiUserFilterButton::text(filter.lastUse), tr("Show API users regardless of last use"),
            [](ApiUserFilter &without) { without.lastUse = LastUseFilter::Any; });
    }
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
