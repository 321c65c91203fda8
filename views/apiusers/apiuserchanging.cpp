#include "views/apiusers/apiuserchanging.h"

#include "domain/apiuserdifferences.h"
#include "domain/time/clock.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/rowselection.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuserfollowing.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "words/apiusertext.h"
#include "words/errortext.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

#include <utility>

namespace umh {

ApiUserChanging::ApiUserChanging(ApiUserFilterProxy &rows, ApiUserTableView &table, ApiUserFollowing &details,
                                 const Clock &clock, MessageBar &messageBar, QWidget *pane)
    : QObject(pane)
    , m_rows(rows)
    , m_changes(rows.changes())
    , m_table(table)
    , m_details(details)
    , m_clock(clock)
    , m_messageBar(messageBar)
    , m_pane(pane)
{
    connect(&m_table, &ApiUserTableView::deletionRequested, this, &ApiUserChanging::askToDeleteRow);
    connect(&m_table, &ApiUserTableView::editRequested, this, &ApiUserChanging::editDescription);
    connectChanges();
}

ApiUserChanging::~ApiUserChanging() = default;

QString ApiUserChanging::deletedText(const ApiUser &apiUser)
{
    return ApiUserText::withNames(tr("API user %1 of %2 was deleted."), apiUser);
}

QString ApiUserChanging::describedText(const ApiUser &apiUser)
{
    return ApiUserText::withNames(tr("The description of API user %1 of %2 was changed."), apiUser);
}

QString ApiUserChanging::notDeletedText(const ApiUser &apiUser)
{
    return ApiUserText::withNames(tr("API user %1 of %2 was not deleted."), apiUser);
}

QString ApiUserChanging::notDescribedText(const ApiUser &apiUser)
{
    return ApiUserText::withNames(tr("The description of API user %1 of %2 was not changed."), apiUser);
}

void ApiUserChanging::connectChanges()
{
    // The rows have followed by then: their model was connected first.
    const auto ofThisTable = [this](auto tell) {
        return [this, tell](const QObject *asker, const auto &...told) {
            if (asker == &m_rows)
                (this->*tell)(told...);
        };
    };
    connect(&m_changes, &ApiUserChanges::removed, this, ofThisTable(&ApiUserChanging::showRemoved));
    connect(&m_changes, &ApiUserChanges::removalFailed, this, ofThisTable(&ApiUserChanging::showRemovalFailed));
    connect(&m_changes, &ApiUserChanges::described, this, ofThisTable(&ApiUserChanging::showDescribed));
    connect(&m_changes, &ApiUserChanges::descriptionFailed, this, ofThisTable(&ApiUserChanging::showDescriptionFailed));
    connect(&m_changes, &ApiUserChanges::outcomeUnknown, this, ofThisTable(&ApiUserChanging::showOutcomeUnknown));
    connect(&m_table, &ApiUserTableView::editingLost, this, [this](const ApiUser &apiUser, const QString &typed) {
        showDescriptionFailed(apiUser, Error{.kind = ErrorKind::AlreadyGone}, typed);
    });
    connect(&m_rows, &ApiUserFilterProxy::completed, this, &ApiUserChanging::goOnEditing);
    connect(&m_table.rowSelection(), &RowSelection::changed, this, [this] { m_aboutSelection.takeBack(); });
    connect(&m_details.details(), &ApiUserDetailsPane::described, this, &ApiUserChanging::describe);
}

void ApiUserChanging::askToDeleteRow(int row)
{
    if (m_table.selectedRowCount() > 1) {
        m_aboutSelection = m_messageBar.showMessage(MessageBar::Severity::Info, [] {
            return MessageText{tr("Several rows are selected."),
                               tr("The button of a row deletes only that one. Select a single row, or press Del to "
                                  "delete all that are selected.")};
        });
        return;
    }
    const auto apiUser = m_rows.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key != 0)
        askToDelete(apiUser);
}

/// What is under way for \a apiUser; \a before where that has ended by now.
QString ApiUserChanging::pendingText(const ApiUser &apiUser, const QString &before) const
{
    const QString pending = m_rows.pendingText(apiUser);
    return pending.isEmpty() ? before : pending;
}

/// Says why nothing can be done to \a apiUser now; false where nothing keeps it. What was \a typed as its description
/// is kept to go on with, unless it is null.
bool ApiUserChanging::saysItIsPending(const ApiUser &apiUser, const QString &typed)
{
    const QString pending = m_rows.pendingText(apiUser);
    if (!pending.isEmpty() && !typed.isNull()) {
        const ShownMessage told = m_messageBar.showMessage(
            MessageBar::Severity::Warning,
            [this, apiUser, pending] {
                return MessageText{notDescribedText(apiUser), pendingText(apiUser, pending), tr("Edit again…")};
            },
            [this, apiUser, typed] { editAgain(apiUser, typed); });
        keepTyped(apiUser, told);
        Q_EMIT failureTold();
    } else if (!pending.isEmpty()) {
        m_aboutSelection = m_messageBar.showMessage(MessageBar::Severity::Info, [this, apiUser, pending] {
            return MessageText{pendingText(apiUser, pending), tr("This API user cannot be changed in the meantime.")};
        });
    }
    return !pending.isEmpty();
}

void ApiUserChanging::describe(const ApiUser &apiUser, const QString &description)
{
    if (!saysItIsPending(apiUser, description))
        m_changes.setDescription(apiUser, description, &m_rows);
}

bool ApiUserChanging::hasPending() const
{
    return m_changes.hasPending(&m_rows);
}

void ApiUserChanging::commitEditing()
{
    m_table.commitEditing();
    m_details.details().commit();
}

void ApiUserChanging::askToDelete(const ApiUser &apiUser)
{
    ask(apiUser, std::nullopt);
}

/// \a confirmedBefore: as which the person has confirmed it already, where that was in vain.
void ApiUserChanging::ask(const ApiUser &apiUser, const std::optional<ApiUser> &confirmedBefore)
{
    if (m_confirmation || m_isAboutToAsk || saysItIsPending(apiUser))
        return;
    // Asked about as it is now: it may have been used since it was shown.
    m_isAboutToAsk = true;
    m_rows.readInFull(apiUser.key, this, [this, apiUser, confirmedBefore](const Result<ApiUser> &present) {
        m_isAboutToAsk = false;
        if (!present)
            showRemovalFailed(apiUser, present.error());
        else if (!saysItIsPending(*present))
            askAbout(*present, confirmedBefore);
    });
}

/// \a present: as it is now.
void ApiUserChanging::askAbout(const ApiUser &present, const std::optional<ApiUser> &confirmedBefore)
{
    DeleteConfirmation::Circumstances circumstances;
    circumstances.setFlag(DeleteConfirmation::OwnApiUser, m_rows.isOwn(present));
    circumstances.setFlag(DeleteConfirmation::ForSigningIn, m_rows.isForSigningIn(present));
    m_confirmation = new DeleteConfirmation(present, m_clock.now(), circumstances, m_pane);
    m_confirmation->setAttribute(Qt::WA_DeleteOnClose);
    if (confirmedBefore && !differencesOf(*confirmedBefore, present).isEmpty())
        m_confirmation->setConfirmedBefore(*confirmedBefore);
    m_rows.holdRows(); // none moves below the question
    connect(m_confirmation, &QDialog::finished, this, [this, asked = present](int answer) {
        m_confirmation.clear();
        m_rows.releaseRows();
        if (answer == QDialog::Accepted && !saysItIsPending(asked)) {
            Q_EMIT said(ApiUserText::withNames(tr("Deleting API user %1 of %2…"), asked), 0);
            m_changes.remove(asked, &m_rows);
        }
    });
    m_confirmation->open();
}

void ApiUserChanging::showRemoved(const ApiUser &apiUser)
{
    // The next one, so that the keyboard can go on from here.
    if (m_table.selectedRowCount() == 0 && m_table.currentIndex().isValid())
        m_table.selectAsCurrent(m_table.currentIndex().row());
    showDone(apiUser, [apiUser] { return deletedText(apiUser); });
}

/// A change went well. Who was told that it is not known is told in the same place; another one's failure stays to be
/// read.
void ApiUserChanging::showDone(const ApiUser &apiUser, const std::function<QString()> &sentence)
{
    const bool wasUnknown = m_outcomeUnknown.remove(apiUser.key);
    const bool isTold = barTellsOf(apiUser);
    if (wasUnknown && (isTold || m_messageBar.isHidden()))
        m_messageBar.showMessage(MessageBar::Severity::Info, [sentence] {
            return MessageText{sentence(), tr("This has now been confirmed.")};
        });
    else
        m_told.value(apiUser.key).takeBack();
    m_told.remove(apiUser.key);
    Q_EMIT said(sentence(), TablePane::shownFor);
}

/// The bar tells of \a apiUser in \a message, and no longer in one before.
void ApiUserChanging::tellOf(const ApiUser &apiUser, const ShownMessage &message)
{
    m_told.value(apiUser.key).takeBack();
    m_told.insert(apiUser.key, message);
}

/// \a message holds what somebody has typed: it stays whatever else is told of \a apiUser, until editing goes on.
void ApiUserChanging::keepTyped(const ApiUser &apiUser, const ShownMessage &message)
{
    message.keep();
    m_typed.take(apiUser.key).takeBack();
    m_typed.insert(apiUser.key, message);
}

/// Whether the message bar tells of a change of \a apiUser that failed, or may have.
bool ApiUserChanging::barTellsOf(const ApiUser &apiUser) const
{
    return m_told.value(apiUser.key).isShown();
}

void ApiUserChanging::showRemovalFailed(const ApiUser &apiUser, const Error &error)
{
    Q_EMIT said({}, 0);
    m_outcomeUnknown.remove(apiUser.key);
    const bool overtaken = error.kind == ErrorKind::UsedMeanwhile || error.kind == ErrorKind::ChangedMeanwhile;
    if (!overtaken) {
        tellRemovalFailed(apiUser, error, false);
        return;
    }
    m_rows.readInFull(apiUser.key, this, [this, apiUser, error](const Result<ApiUser> &present) {
        if (!present || differencesOf(apiUser, *present).isEmpty() || m_confirmation) {
            tellRemovalFailed(apiUser, error, true);
            return;
        }
        Q_EMIT failureTold();
        ask(apiUser, apiUser); // it says why it asks again
    });
}

/// \a overtaken: by somebody who has changed or used it meanwhile.
void ApiUserChanging::tellRemovalFailed(const ApiUser &apiUser, const Error &error, bool overtaken)
{
    const bool canTryAgain = error.kind != ErrorKind::AlreadyGone;
    showFailed(
        apiUser, error,
        [apiUser, canTryAgain] {
            return MessageText{notDeletedText(apiUser), {}, canTryAgain ? tr("Delete again…") : QString()};
        },
        [this, apiUser, overtaken] { ask(apiUser, overtaken ? std::optional(apiUser) : std::nullopt); });
}

void ApiUserChanging::showFailed(const ApiUser &apiUser, const Error &error, std::function<MessageText()> wording,
                                 std::function<void()> again)
{
    tellOf(apiUser, m_messageBar.showError(error, std::move(wording), std::move(again)));
    Q_EMIT failureTold();
}

void ApiUserChanging::editDescription(int row)
{
    const auto apiUser = m_rows.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key == 0 || saysItIsPending(apiUser))
        return;
    m_table.keepTyped();
    m_rows.readInFull(apiUser.key, this, [this, apiUser, row](const Result<ApiUser> &present) {
        const QString typed = m_table.takeTyped();
        if (!present)
            showDescriptionFailed(apiUser, present.error(), {});
        else if (const int now = rowOf(apiUser, row); now >= 0 && editWhole(*present, now, {}))
            typeOn(typed);
    });
}

/// Goes on where editing has just begun with what a person has \a typed before that.
void ApiUserChanging::typeOn(const QString &typed)
{
    QWidget *field = m_pane->window()->focusWidget();
    if (typed.isEmpty() || !field)
        return;
    QKeyEvent keys(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, typed);
    QCoreApplication::sendEvent(field, &keys);
}

/// Where \a apiUser stands, which was in \a row a moment ago; -1 where it has gone.
int ApiUserChanging::rowOf(const ApiUser &apiUser, int row) const
{
    return m_rows.keyAt(row) == apiUser.key ? row : m_rows.rowsOf({apiUser.key}).constFirst();
}

/// In the cell where the text fits into it, else over several lines in the details. \a typed: what to begin with,
/// unless it is null. False where it cannot be edited now.
bool ApiUserChanging::editWhole(const ApiUser &apiUser, int row, const QString &typed)
{
    if (fitsIntoCell(typed.isNull() ? apiUser.description : typed))
        return m_table.editDescription(row, typed);
    m_table.selectAsCurrent(row);
    return m_details.edit(apiUser, typed);
}

bool ApiUserChanging::fitsIntoCell(const QString &description) const
{
    const int margins = 2 * m_table.fontMetrics().averageCharWidth();
    const int room = m_table.columnWidth(ApiUserFilterProxy::DescriptionColumn) - margins;
    return !description.contains(u'\n') && !description.contains(u'\r')
        && m_table.fontMetrics().horizontalAdvance(description) <= room;
}

/// Opens the description of \a apiUser with what was \a typed before, wherever it stands by now.
void ApiUserChanging::editAgain(const ApiUser &apiUser, const QString &typed)
{
    if (saysItIsPending(apiUser, typed))
        return;
    m_editAgain = TypedDescription{apiUser, typed};
    if (m_rows.rowsOf({apiUser.key}).constFirst() < 0)
        Q_EMIT allRowsWanted();
    if (m_rows.isComplete())
        goOnEditing();
}

void ApiUserChanging::goOnEditing()
{
    if (!m_editAgain)
        return;
    const TypedDescription wanted = *m_editAgain;
    m_editAgain.reset();
    const int row = m_rows.rowsOf({wanted.apiUser.key}).constFirst();
    if (row < 0) {
        showDescriptionFailed(wanted.apiUser, Error{.kind = ErrorKind::AlreadyGone}, wanted.typed);
        return;
    }
    m_table.setFocus(Qt::OtherFocusReason);
    m_rows.readInFull(wanted.apiUser.key, this, [this, wanted, row](const Result<ApiUser> &present) {
        const int now = present ? rowOf(*present, row) : -1;
        if (!present)
            showDescriptionFailed(wanted.apiUser, present.error(), wanted.typed);
        else if (now < 0)
            showDescriptionFailed(wanted.apiUser, Error{.kind = ErrorKind::AlreadyGone}, wanted.typed);
        else if (editWhole(*present, now, wanted.typed)) {
            m_told.take(wanted.apiUser.key).takeBack();
            m_typed.take(wanted.apiUser.key).takeBack();
        }
    });
}

void ApiUserChanging::showDescribed(const ApiUser &apiUser)
{
    m_typed.take(apiUser.key).takeBack();
    showDone(apiUser, [apiUser] { return describedText(apiUser); });
}

void ApiUserChanging::showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted)
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
        if (!wanted.isEmpty())
            keepTyped(apiUser, m_told.take(apiUser.key));
        return;
    }
    showFailed(
        apiUser, error,
        [apiUser] {
            return MessageText{notDescribedText(apiUser), {}, tr("Edit again…")};
        },
        [this, apiUser, wanted] { editAgain(apiUser, wanted); });
    if (!wanted.isNull())
        keepTyped(apiUser, m_told.take(apiUser.key));
}

void ApiUserChanging::showOutcomeUnknown(const ApiUser &apiUser, const Error &error)
{
    Q_EMIT said({}, 0);
    m_outcomeUnknown.insert(apiUser.key);
    const ShownMessage told = m_messageBar.showMessage(
        MessageBar::Severity::Warning,
        [this, apiUser, error, pending = m_rows.pendingText(apiUser), now = QDateTime::currentDateTimeUtc()] {
            const QString marked = tr("Until this is known, its row is marked with “?”.");
            return MessageText{pendingText(apiUser, pending),
                               tr("%1 %2", "two sentences").arg(errorText(error).whatHappened, marked),
                               {},
                               errorDetails(error, now)};
        });
    tellOf(apiUser, told);
    Q_EMIT failureTold();
}

} // namespace umh

#include "moc_apiuserchanging.cpp"
