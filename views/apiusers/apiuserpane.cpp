#include "views/apiusers/apiuserpane.h"

#include "domain/apiuserdifferences.h"
#include "domain/time/clock.h"
#include "table/apiuserfilterproxy.h"
#include "table/directorylookup.h"
#include "views/apiusers/apiuseradding.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuserfilterbutton.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/apiusers/operatorgroupchooser.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "words/apiusertext.h"
#include "words/errortext.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShowEvent>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int shownFor = 10'000; // ms
constexpr int detailsShare = 3; ///< of the height the details have at most one part, until a person gives them more

/// Puts both names of \a apiUser into \a sentence.
QString about(const QString &sentence, const ApiUser &apiUser)
{
    return sentence.arg(ApiUserText::oneLine(apiUser.username), ApiUserText::oneLine(apiUser.operatorName));
}

} // namespace

ApiUserPane::ApiUserPane(ApiUserFilterProxy &proxy, ApiUserEditor &editor, ViewSettings &settings, const Clock &clock,
                         const ApiUserFilter &scope, QWidget *parent)
    : TablePane(proxy, new ApiUserTableView(proxy), parent)
    , m_proxy(proxy)
    , m_changes(proxy.changes())
    , m_settings(settings)
    , m_clock(clock)
    , m_scope(scope)
    , m_table(static_cast<ApiUserTableView *>(tableView()))
    , m_details(new ApiUserDetailsPane(this))
{
    if (!m_scope.operatorGuid.isEmpty())
        m_table->leaveOut(ApiUserFilterProxy::OperatorColumn);
    connect(m_table, &ApiUserTableView::deletionRequested, this, &ApiUserPane::askToDeleteRow);
    connect(m_table, &ApiUserTableView::editRequested, this, &ApiUserPane::editDescription);
    setFilterButton(new ApiUserFilterButton(m_proxy, m_scope, this));
    createDetails();
    createAdding(editor);
    connectChanges();
    setUp();
}

ApiUserPane::~ApiUserPane() = default;

void ApiUserPane::createDetails()
{
    using namespace std::chrono_literals;
    splitter()->addWidget(m_details);
    splitter()->setStretchFactor(0, 1);
    m_details->hide();
    m_readsInFull.setSingleShot(true);
    m_readsInFull.setInterval(40ms); // a key that is held repeats faster
    connect(&m_readsInFull, &QTimer::timeout, this, [this] {
        const RowKey key = m_proxy.keyAt(m_table->currentIndex().row());
        if (key != 0 && m_details->isVisible())
            m_proxy.readInFullLater(key, [pane = QPointer(this)](const Result<ApiUser> &read) {
                if (pane) // the reader outlives it
                    pane->showInFull(read);
            });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ApiUserPane::followCurrent);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ApiUserPane::followCurrent);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ApiUserPane::followCurrent);
    connect(&m_proxy, &ApiUserFilterProxy::completed, this, &ApiUserPane::followCurrent);
    connect(m_details, &ApiUserDetailsPane::operatorRequested, this, &ApiUserPane::operatorRequested);
    connect(m_details, &ApiUserDetailsPane::described, this,
            [this](const ApiUser &apiUser, const QString &description) {
                if (!saysItIsPending(apiUser, description))
                    m_changes.setDescription(apiUser, description, &m_proxy);
            });
    connect(m_details, &ApiUserDetailsPane::copied, this, [this](const QString &label) {
        constexpr int shown = 5'000; // ms
        Q_EMIT said(tr("Copied: %1", "what").arg(label), shown);
    });
    connect(m_details, &ApiUserDetailsPane::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(splitter(), &QSplitter::splitterMoved, this,
            [this] { m_settings.set(settings::detailsHeight, m_details->height()); });
}

/// The first time: where nobody has said otherwise, the details are there if the table keeps most of the height.
void ApiUserPane::showEvent(QShowEvent *event)
{
    TablePane::showEvent(event);
    if (event->spontaneous() || std::exchange(m_wasShown, true)) {
        followCurrent(); // what has changed meanwhile has not been read
        return;
    }
    const QString wanted = m_settings.get(settings::details);
    const bool fits = m_details->sizeHint().height() * detailsShare <= splitter()->height();
    showDetails(wanted.isEmpty() ? fits : wanted == u"yes"_s);
}

QSize ApiUserPane::usualSize(int rows) const
{
    QSize size = TablePane::usualSize(rows);
    if (m_settings.get(settings::details) != u"no"_s) {
        const int details = m_details->sizeHint().height();
        const int tableHeight = m_table->usualTableHeight(rows);
        size.rheight() += std::max(details, detailsShare * details - tableHeight) + splitter()->handleWidth();
    }
    return size;
}

void ApiUserPane::showDetails(bool show)
{
    if (show == m_details->isVisibleTo(this))
        return;
    if (!show)
        m_details->commit();
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_details->setVisible(show);
    if (show) {
        const int kept = m_settings.get(settings::detailsHeight);
        const int height = kept > 0 ? kept : m_details->sizeHint().height();
        splitter()->setSizes({std::max(1, splitter()->height() - height), height});
        followCurrent();
    } else if (hadFocus) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT availabilityChanged();
}

/// Shows in the details what is known of the current row at once, and the rest of it when it has been read.
void ApiUserPane::followCurrent()
{
    if (!m_details->isVisibleTo(this))
        return;
    const QModelIndex current = m_table->currentIndex();
    const auto apiUser = m_proxy.index(current.row(), 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (current.isValid() && apiUser.key == 0)
        return; // it is not known yet
    if (m_details->edited() && m_details->edited()->key != apiUser.key)
        m_details->commit();
    if (apiUser.key == 0) {
        tellDetails(std::nullopt, false);
        return;
    }
    const bool isKnown = m_whole && m_whole->key == apiUser.key && m_whole->description.startsWith(apiUser.description);
    ApiUser shown = apiUser;
    if (isKnown)
        shown.description = m_whole->description;
    tellDetails(shown, isKnown);
    m_readsInFull.start();
}

void ApiUserPane::showInFull(const Result<ApiUser> &read)
{
    if (!read) {
        // Where it is gone, its row goes as well.
        if (read.error().kind != ErrorKind::AlreadyGone)
            messageBar()->showError(read.error(), [this] { return MessageText{readFailedText()}; });
        return;
    }
    m_whole = *read;
    if (m_details->apiUser() && m_details->apiUser()->key == read->key)
        tellDetails(*read, true);
}

void ApiUserPane::tellDetails(const std::optional<ApiUser> &apiUser, bool isWhole)
{
    const QString pending = apiUser ? m_proxy.pendingText(*apiUser) : QString();
    std::optional<ApiUser> shown = apiUser;
    if (shown)
        shown->description = m_proxy.shownDescription(*apiUser); // what it is going to be, as in the table
    m_details->setApiUser(shown,
                          {.isOwn = apiUser && m_proxy.isOwn(*apiUser),
                           .isWhole = isWhole,
                           .whyNoChange = pending.isEmpty() ? QString() : pending,
                           .knowsOperator = !m_scope.operatorGuid.isEmpty()},
                          m_clock.now());
}

// Adding API users.

void ApiUserPane::createAdding(ApiUserEditor &editor)
{
    m_adding = new ApiUserAdding(editor, m_proxy, m_settings, *messageBar(), this);
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
    Q_EMIT said(about(tr("API user %1 of %2 was added."), apiUser), shownFor);
    m_added = Added{apiUser.key};
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

Availability ApiUserPane::availability(Command command) const
{
    switch (command) {
    case Command::EditDescription:
    case Command::Delete:
        return forChanges();
    case Command::AddApiUser:
        return {whyNotAdd()};
    case Command::ShowOperator:
        return m_scope.operatorGuid.isEmpty() ? forOneRow() : Availability{tr("This is the window of the operator.")};
    case Command::Details:
        return {.isOn = m_details->isVisibleTo(this)};
    default:
        return TablePane::availability(command);
    }
}

void ApiUserPane::run(Command command)
{
    const int row = m_table->selectedRow();
    switch (command) {
    case Command::EditDescription:
        editDescription(row);
        break;
    case Command::Delete:
        askToDeleteRow(row);
        break;
    case Command::AddApiUser:
        beginAdding();
        break;
    case Command::ShowOperator:
        showOperator(row);
        break;
    case Command::Details: {
        const bool show = !m_details->isVisibleTo(this);
        m_settings.set(settings::details, show ? u"yes"_s : u"no"_s);
        showDetails(show);
        break;
    }
    default:
        TablePane::run(command);
    }
}

void ApiUserPane::setWhyNoChange(const QString &why)
{
    m_proxy.setWhyNoChange(why);
    followCurrent();
    Q_EMIT availabilityChanged();
}

void ApiUserPane::setOwnUsername(const QString &username)
{
    m_proxy.setOwnUsername(username);
}

bool ApiUserPane::hasPendingChanges() const
{
    return m_changes.hasPending(&m_proxy);
}

void ApiUserPane::commitEditing()
{
    m_table->commitEditing();
    m_details->commit();
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
    showDetails(true);
    m_details->takeFocus();
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
    m_table->setAccessibleName(tr("API users"));
}

// Deleting and describing API users: asking, and telling how it ended.

QString ApiUserPane::deletedText(const ApiUser &apiUser)
{
    return about(tr("API user %1 of %2 was deleted."), apiUser);
}

QString ApiUserPane::describedText(const ApiUser &apiUser)
{
    return about(tr("The description of API user %1 of %2 was changed."), apiUser);
}

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
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ApiUserPane::availabilityChanged);
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

/// Says why nothing can be done to \a apiUser now; false where nothing keeps it. What was \a typed as its description
/// is kept to go on with, unless it is null.
bool ApiUserPane::saysItIsPending(const ApiUser &apiUser, const QString &typed)
{
    const QString pending = m_proxy.pendingText(apiUser);
    if (!pending.isEmpty() && !typed.isNull()) {
        messageBar()->showMessage(
            MessageBar::Severity::Warning,
            [this, apiUser, pending] {
                return MessageText{notDescribedText(apiUser), pendingText(apiUser, pending), tr("Edit again…")};
            },
            [this, apiUser, typed] { editAgain(apiUser, typed); });
        Q_EMIT failureTold();
    } else if (!pending.isEmpty()) {
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
    m_proxy.holdRows(); // none moves below the question
    connect(m_confirmation, &QDialog::finished, this, [this, asked = *present](int answer) {
        m_confirmation.clear();
        m_proxy.releaseRows();
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
    showDone(apiUser, [apiUser] { return deletedText(apiUser); });
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
    const Result<ApiUser> present = m_proxy.readInFull(apiUser.key);
    if (!present)
        showDescriptionFailed(apiUser, present.error(), {});
    else
        (void)editWhole(*present, row, {});
}

/// In the cell where the text fits into it, else over several lines in the details. \a typed: what to begin with,
/// unless it is null. False where it cannot be edited now.
bool ApiUserPane::editWhole(const ApiUser &apiUser, int row, const QString &typed)
{
    if (fitsIntoCell(typed.isNull() ? apiUser.description : typed))
        return m_table->editDescription(row, typed);
    m_table->selectAsCurrent(row);
    showDetails(true);
    m_whole = apiUser;
    tellDetails(apiUser, true);
    return m_details->edit(typed);
}

bool ApiUserPane::fitsIntoCell(const QString &description) const
{
    const int margins = 2 * m_table->fontMetrics().averageCharWidth();
    const int room = m_table->columnWidth(ApiUserFilterProxy::DescriptionColumn) - margins;
    return !description.contains(u'\n') && !description.contains(u'\r')
        && m_table->fontMetrics().horizontalAdvance(description) <= room;
}

/// Opens the description of \a apiUser with what was \a typed before, wherever it stands by now.
void ApiUserPane::editAgain(const ApiUser &apiUser, const QString &typed)
{
    if (saysItIsPending(apiUser, typed))
        return;
    m_editAgain = TypedDescription{apiUser, typed};
    if (m_proxy.rowsOf({apiUser.key}).constFirst() < 0)
        showAll(); // the search leaves it out
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
    m_table->setFocus(Qt::OtherFocusReason);
    const Result<ApiUser> present = m_proxy.readInFull(wanted.apiUser.key);
    if (!present)
        showDescriptionFailed(wanted.apiUser, present.error(), wanted.typed);
    else if (editWhole(*present, row, wanted.typed))
        messageBar()->dismiss(); // until then it holds what was typed
}

void ApiUserPane::showDescribed(const ApiUser &apiUser)
{
    showDone(apiUser, [apiUser] { return describedText(apiUser); });
}

void ApiUserPane::showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted)
{
    Q_EMIT said({}, 0);
    m_outcomeUnknown.remove(apiUser.key);
    if (error.kind == ErrorKind::AlreadyGone) {
        // There is nothing left to edit, but what was typed is somebody's work.
        showFailed(
            apiUser, error,
            [apiUser, isEmpty = wanted.isEmpty()] {
                return MessageText{notDescribedText(apiUser), {}, isEmpty ? QString() : tr("Copy what was typed")};
            },
            [wanted] { QGuiApplication::clipboard()->setText(wanted); });
        return;
    }
    showFailed(
        apiUser, error,
        [apiUser] {
            return MessageText{notDescribedText(apiUser), {}, tr("Edit again…")};
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
        MessageBar::Severity::Warning,
        [this, apiUser, error, pending = m_proxy.pendingText(apiUser), now = QDateTime::currentDateTimeUtc()] {
            const QString marked = tr("Until this is known, its row is marked with “?”.");
            return MessageText{pendingText(apiUser, pending),
                               tr("%1 %2", "two sentences").arg(errorText(error).whatHappened, marked),
                               {},
                               errorDetails(error, now)};
        });
    Q_EMIT failureTold();
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
