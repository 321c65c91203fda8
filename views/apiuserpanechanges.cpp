// Deleting and describing API users: asking, and telling how it ended.

#include "domain/apiuserdifferences.h"
#include "domain/clock.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "views/apiuserpane.h"
#include "views/apiusertableview.h"
#include "views/deleteconfirmation.h"
#include "views/errortext.h"
#include "views/messagebar.h"

namespace umh {
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
    connect(&m_proxy, &ApiUserFilterProxy::removed, this, &ApiUserPane::showRemoved);
    connect(&m_proxy, &ApiUserFilterProxy::removalFailed, this, &ApiUserPane::showRemovalFailed);
    connect(&m_proxy, &ApiUserFilterProxy::described, this, &ApiUserPane::showDescribed);
    connect(&m_proxy, &ApiUserFilterProxy::descriptionFailed, this, &ApiUserPane::showDescriptionFailed);
    connect(&m_proxy, &ApiUserFilterProxy::outcomeUnknown, this, &ApiUserPane::showOutcomeUnknown);
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
            m_proxy.remove(asked);
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

} // namespace umh
