// Deleting and describing API users: asking, and telling how it ended.

#include "domain/clock.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "views/apiuseroverviewwindow.h"
#include "views/apiusertableview.h"
#include "views/deleteconfirmation.h"
#include "views/errortext.h"
#include "views/messagebar.h"

#include <QtWidgets/QStatusBar>

namespace umh {
namespace {

constexpr int shownFor = 10'000; // ms

/// Puts both names of \a apiUser into \a sentence.
QString about(const QString &sentence, const ApiUser &apiUser)
{
    return sentence.arg(ApiUserText::oneLine(apiUser.username), ApiUserText::oneLine(apiUser.operatorName));
}

} // namespace

void ApiUserOverviewWindow::connectChanges()
{
    connect(&m_proxy, &ApiUserFilterProxy::removed, this, &ApiUserOverviewWindow::showRemoved);
    connect(&m_proxy, &ApiUserFilterProxy::removalFailed, this, &ApiUserOverviewWindow::showRemovalFailed);
    connect(&m_proxy, &ApiUserFilterProxy::described, this, &ApiUserOverviewWindow::showDescribed);
    connect(&m_proxy, &ApiUserFilterProxy::descriptionFailed, this, &ApiUserOverviewWindow::showDescriptionFailed);
    connect(&m_proxy, &ApiUserFilterProxy::outcomeUnknown, this, &ApiUserOverviewWindow::showOutcomeUnknown);
    connect(&m_proxy, &ApiUserFilterProxy::completed, this, &ApiUserOverviewWindow::goOnEditing);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ApiUserOverviewWindow::updateActions);
    connect(m_messageBar, &MessageBar::dismissed, this, [this] { m_toldOf = 0; });
}

void ApiUserOverviewWindow::askToDelete(int row)
{
    if (m_table->selectedRowCount() > 1) {
        m_messageBar->showMessage(MessageBar::Severity::Info, tr("Several rows are selected."),
                                  tr("API users are deleted one at a time. Select a single row."));
        return;
    }
    const auto apiUser = m_proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key != 0)
        askToDelete(apiUser);
}

/// Says why nothing can be done to \a apiUser now; false where nothing keeps it.
bool ApiUserOverviewWindow::saysItIsPending(const ApiUser &apiUser)
{
    const QString pending = m_proxy.pendingText(apiUser);
    if (!pending.isEmpty())
        m_messageBar->showMessage(MessageBar::Severity::Info, pending, tr("Until then it cannot be changed."));
    return !pending.isEmpty();
}

void ApiUserOverviewWindow::askToDelete(const ApiUser &apiUser, bool usedMeanwhile)
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
    circumstances.setFlag(DeleteConfirmation::UsedMeanwhile, usedMeanwhile);
    m_confirmation = new DeleteConfirmation(*present, m_clock.now(), circumstances, this);
    m_confirmation->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_confirmation, &QDialog::finished, this, [this, asked = *present](int answer) {
        m_confirmation.clear();
        if (answer == QDialog::Accepted && !saysItIsPending(asked)) {
            statusBar()->showMessage(about(tr("Deleting API user %1 of %2…"), asked));
            m_proxy.remove(asked);
        }
    });
    m_confirmation->open();
}

void ApiUserOverviewWindow::showRemoved(const ApiUser &apiUser)
{
    // The next one, so that the keyboard can go on from here.
    if (m_table->selectedRowCount() == 0 && m_table->currentIndex().isValid())
        m_table->selectAsCurrent(m_table->currentIndex().row());
    showDone(apiUser, about(tr("API user %1 of %2 was deleted."), apiUser));
}

/// A change went well. Who was told that it is not known is told in the same place; another one's failure stays to be
/// read.
void ApiUserOverviewWindow::showDone(const ApiUser &apiUser, const QString &sentence)
{
    const bool wasUnknown = m_outcomeUnknown.remove(apiUser.key);
    const bool barIsFree = m_messageBar->isHidden() || m_toldOf == apiUser.key;
    if (wasUnknown && barIsFree)
        m_messageBar->showMessage(MessageBar::Severity::Info, sentence, tr("Now this is known."));
    else if (m_toldOf == apiUser.key)
        m_messageBar->dismiss();
    if (barIsFree)
        m_toldOf = 0;
    statusBar()->showMessage(sentence, shownFor);
}

void ApiUserOverviewWindow::showRemovalFailed(const ApiUser &apiUser, const Error &error)
{
    statusBar()->clearMessage();
    m_outcomeUnknown.remove(apiUser.key);
    if (error.kind == ErrorKind::UsedMeanwhile && !m_confirmation) {
        askToDelete(apiUser, true); // it says why it asks again
        return;
    }
    MessageAction again;
    if (error.kind != ErrorKind::AlreadyGone) {
        const bool usedMeanwhile = error.kind == ErrorKind::UsedMeanwhile;
        again = {tr("Delete again…"), [this, apiUser, usedMeanwhile] { askToDelete(apiUser, usedMeanwhile); }};
    }
    showFailed(apiUser, about(tr("API user %1 of %2 was not deleted."), apiUser), error, again);
}

void ApiUserOverviewWindow::showFailed(const ApiUser &apiUser, const QString &sentence, const Error &error,
                                       const MessageAction &again)
{
    m_readFailed = false;
    m_toldOf = apiUser.key;
    m_messageBar->showError(sentence, error, again);
}

void ApiUserOverviewWindow::editDescription(int row)
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
void ApiUserOverviewWindow::editAgain(const ApiUser &apiUser, const QString &typed)
{
    if (saysItIsPending(apiUser))
        return;
    m_editAgain = TypedDescription{apiUser, typed};
    if (m_proxy.rowsOf({apiUser.key}).constFirst() < 0)
        showOnly(LastUseFilter::Any); // the search leaves it out
    if (m_proxy.isComplete())
        goOnEditing();
}

void ApiUserOverviewWindow::goOnEditing()
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
    m_messageBar->dismiss();
    m_table->setFocus(Qt::OtherFocusReason);
    (void)m_table->editDescription(row, wanted.typed);
}

void ApiUserOverviewWindow::showDescribed(const ApiUser &apiUser)
{
    showDone(apiUser, about(tr("API user %1 of %2 has its new description."), apiUser));
}

void ApiUserOverviewWindow::showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted)
{
    statusBar()->clearMessage();
    m_outcomeUnknown.remove(apiUser.key);
    MessageAction again;
    if (error.kind != ErrorKind::AlreadyGone)
        again = {tr("Edit again…"), [this, apiUser, wanted] { editAgain(apiUser, wanted); }};
    showFailed(apiUser, about(tr("The description of API user %1 of %2 was not changed."), apiUser), error, again);
}

void ApiUserOverviewWindow::showOutcomeUnknown(const ApiUser &apiUser, const Error &error)
{
    statusBar()->clearMessage();
    m_outcomeUnknown.insert(apiUser.key);
    m_readFailed = false;
    m_toldOf = apiUser.key;
    const QString marked = tr("Its row is marked with “?” until then.");
    m_messageBar->showMessage(MessageBar::Severity::Warning, m_proxy.pendingText(apiUser),
                              tr("%1 %2", "two sentences").arg(errorText(error).whatHappened, marked));
}

} // namespace umh
