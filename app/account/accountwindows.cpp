#include "app/account/accountwindows.h"

#include "app/account/accountconnector.h"
#include "app/account/proxypasswords.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "domain/time/accounttimezone.h"
#include "views/account/disconnectquestion.h"
#include "views/account/removalsquestion.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/window/programactions.h"
#include "words/pluralcount.h"
#include "words/summarytext.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

AccountWindows::AccountWindows(HubWindow &hub, ProgramActions &actions, ViewSettings &settings,
                               const AccountLink::Services &services)
    : m_hub(hub)
    , m_actions(actions)
    , m_settings(settings)
    , m_proxies(std::make_unique<ProxyPasswords>(services.passwords))
    , m_connector(std::make_unique<AccountConnector>(hub, services, *m_proxies))
{
    connect(m_proxies.get(), &ProxyPasswords::keptForThisRun, m_connector.get(), &AccountConnector::sayKeptForThisRun);
    connect(m_connector.get(), &AccountConnector::connected, this, [this] {
        m_syncAtOnce = true;
        Q_EMIT reopenRequested();
    });
    connect(m_connector.get(), &AccountConnector::disconnected, this, &AccountWindows::reopenRequested);
    m_actions.setSyncEvery(m_settings.get(settings::syncEveryMinutes));
    connect(&m_actions, &ProgramActions::syncEveryChosen, this, [this](int minutes) {
        m_settings.set(settings::syncEveryMinutes, minutes);
        m_actions.setSyncEvery(minutes);
        if (m_session && m_session->link())
            m_session->link()->setSyncEvery(minutes);
    });
}

AccountWindows::~AccountWindows() = default;

void AccountWindows::setSession(Session *session, DirectoryWindows *windows, bool isSample)
{
    m_session = session;
    m_windows = windows;
    m_overviewTrouble = {};
    m_asked = false;
    m_toldKind.reset();
    m_remarks.clear();
    m_connector->setSession(isSample ? nullptr : session);
    AccountLink *link = m_session ? m_session->link() : nullptr;
    if (!link) {
        hideFromHub();
        setIsSyncing(false);
    }
    showAccount();
    if (link)
        watch(*link);
}

void AccountWindows::watch(AccountLink &link)
{
    connect(&link, &AccountLink::changed, this, &AccountWindows::showAccount);
    connect(&link, &AccountLink::changed, this, [this, &link, before = link.account().lastSync]() mutable {
        const bool wasSynced = link.account().lastSync != before;
        before = link.account().lastSync;
        if (!wasSynced || m_toldKind != ErrorKind::LeaseTaken)
            return;
        // Whoever was at it is done.
        m_toldKind.reset();
        m_trouble.takeBack();
        m_overviewTrouble.takeBack();
    });
    connect(&link, &AccountLink::outdated, this, &AccountWindows::reopenRequested, Qt::QueuedConnection);
    connect(&link, &AccountLink::passwordMissing, this, &AccountWindows::askForPassword);
    connect(&link, &AccountLink::syncStarted, this, [this] {
        // It is no news any more, and would read as if it were about this sync.
        m_told.takeBack();
        showOnHub(tr("Syncing with the account…"), 0, 0);
        setIsSyncing(true);
        if (m_windows)
            m_windows->say(tr("Syncing with the account…"), 0);
    });
    connect(&link, &AccountLink::syncProgressed, this, &AccountWindows::showProgress);
    connect(&link, &AccountLink::syncSucceeded, this, [this](const LoadSummary &summary) {
        const bool asked = m_asked;
        m_toldKind.reset();
        m_proxies->keepWhatWorks();
        showSyncEnd();
        m_trouble.takeBack();
        m_overviewTrouble.takeBack();
        const QStringList remarks = remarksOf(summary);
        const bool isNews = remarks != std::exchange(m_remarks, remarks);
        if (remarks.isEmpty())
            m_remarked.takeBack();
        if (!remarks.isEmpty() && (asked || isNews))
            tellRemarks(summary);
        else if (asked)
            tell([summary] { return MessageText{tr("Synced with the account."), syncSummaryText(summary)}; });
        if (asked || summary.changedAnything())
            sayEverywhere(syncSummaryText(summary));
        Q_EMIT synced(asked);
    });
    connect(&link, &AccountLink::syncQuestioned, this, [this](const SyncQuestion &question) {
        const bool asked = m_asked;
        showSyncEnd();
        if (asked) {
            askAboutRemovals(question);
            return;
        }
        // Nobody is waiting for it, so it does not get in the way.
        MessageBar &bar = barFor(m_trouble);
        m_trouble = bar.showMessage(
            MessageBar::Severity::Warning,
            [removals = pluralCount(question.removals)] {
                return MessageText{tr("The sync needs a decision from you."),
                                   tr("It would remove %Ln API user(s) from the database.", nullptr, removals),
                                   tr("Decide…")};
            },
            [this, question] { askAboutRemovals(question); });
    });
    connect(&link, &AccountLink::syncFailed, this, [this](const Error &error) {
        const bool asked = m_asked;
        showSyncEnd();
        if (error.kind == ErrorKind::LeaseTaken && !asked)
            return; // what the other one brings appears here as well
        if (isOutOfReach(error.kind) && !asked)
            return; // every window says so, and the sync is tried again by itself
        if (ProxyPasswords::canMend(error))
            signInToProxy(error, asked);
        else if (error.kind != ErrorKind::Cancelled
                 && (asked || m_toldKind != error.kind)) // nobody wants it each minute
            showSyncFailure(error);
        else if (asked)
            tell([] { return MessageText{tr("The sync was cancelled."), tr("Nothing was changed.")}; });
    });
    connect(&link.editor(), &AccountEditor::stoppedByProxy, this, [this, &link](const Error &error, bool waits) {
        QWidget *active = QApplication::activeWindow();
        m_proxies->find(error, waits ? (active ? active : &ProgramWindow::inFront(m_hub)) : nullptr, &link,
                        [&link](bool found) {
                            if (found)
                                link.editor().resolveNow();
                        });
    });
    link.setSyncEvery(m_settings.get(settings::syncEveryMinutes));
    if (!m_actions.state().isReadOnly) // what it would find out cannot be written
        link.start(std::exchange(m_syncAtOnce, false));
}

/// Where to say what takes the place of \a before, which goes from wherever else it is.
MessageBar &AccountWindows::barFor(const ShownMessage &before) const
{
    // A window that tells of it already goes on to.
    ProgramWindow &front = ProgramWindow::inFront(m_hub);
    const bool isThere = !m_hub.isVisible() && before.isShown() && before.isOf(*front.messageBar());
    MessageBar &bar = *(isThere ? front : m_hub.standIn()).messageBar();
    if (!before.isOf(bar))
        before.takeBack();
    return bar;
}

MessageBar *AccountWindows::overviewBar() const
{
    return m_windows && m_windows->apiUsers() ? m_windows->apiUsers()->messageBar() : nullptr;
}

void AccountWindows::showAccount()
{
    const AccountLink *link = m_session ? m_session->link() : nullptr;
    ProgramState state = m_actions.state();
    state.account = link ? std::optional(link->account()) : std::nullopt;
    state.usernames = link ? link->usernames() : QStringList();
    state.problem = link ? link->problem() : std::nullopt;
    state.link = link ? linkStateAfter(state.problem) : LinkState::None;
    state.linkSince = link ? link->problemSince() : QDateTime();
    m_actions.setState(state);
}

void AccountWindows::setIsSyncing(bool runs)
{
    ProgramState state = m_actions.state();
    state.isSyncing = runs;
    m_actions.setState(state);
}

void AccountWindows::openConnection(QWidget *parent)
{
    m_connector->openDialog(parent);
}

void AccountWindows::disconnectAccount(QWidget *parent)
{
    askToDisconnect(parent, [this] { m_connector->disconnectAccount(); });
}

void AccountWindows::connectForThisRun(const AccountSignIn &signIn)
{
    m_connector->connectForThisRun(signIn);
}

void AccountWindows::sync()
{
    AccountLink *link = m_session ? m_session->link() : nullptr;
    if (!link || m_actions.state().isReadOnly)
        return;
    m_asked = true;
    link->syncNow();
}

void AccountWindows::cancelSync()
{
    AccountLink *link = m_session ? m_session->link() : nullptr;
    if (!link || !link->isSyncing())
        return;
    m_asked = true; // whoever cancels it wants to hear that nothing was changed
    link->cancelSync();
}

/// Where another task runs, the hub shows how far that is.
void AccountWindows::showOnHub(const QString &label, qint64 done, qint64 total)
{
    if (!m_actions.state().taskRuns)
        m_hub.showTaskProgress(label, done, total);
}

void AccountWindows::hideFromHub()
{
    if (!m_actions.state().taskRuns)
        m_hub.hideTaskProgress();
}

void AccountWindows::showProgress(const SyncProgress &progress)
{
    const QLocale locale;
    switch (progress.phase) {
    case SyncProgress::Phase::Asking:
        if (progress.slow) {
            showOnHub(tr("The account limits requests: %1 of %2 answers received…")
                          .arg(locale.toString(progress.done), locale.toString(progress.total)),
                      progress.done, progress.total);
            break;
        }
        showOnHub(tr("Fetching from the account: %1 received…").arg(locale.formattedDataSize(progress.bytes, 1)), 0, 0);
        break;
    case SyncProgress::Phase::Comparing:
        showOnHub(tr("Comparing: %Ln API user(s)…", nullptr, pluralCount(progress.apiUsers)), progress.done,
                  progress.total);
        break;
    case SyncProgress::Phase::Finishing:
        showOnHub(tr("Updating the database…"), progress.done, progress.total);
        break;
    }
}

void AccountWindows::showSyncEnd()
{
    m_asked = false;
    hideFromHub();
    setIsSyncing(false);
    if (m_windows)
        m_windows->say({}, 0);
}

/// Says \a sentence in the status line of every window.
void AccountWindows::sayEverywhere(const QString &sentence)
{
    m_hub.say(sentence, TablePane::shownFor);
    if (m_windows)
        m_windows->say(sentence, TablePane::shownFor);
}

/// Says how a sync ended well.
void AccountWindows::tell(std::function<MessageText()> wording)
{
    m_told = m_hub.standIn().messageBar()->showMessage(MessageBar::Severity::Info, std::move(wording));
    using namespace std::chrono_literals;
    QTimer::singleShot(30s, this, [told = m_told] { told.takeBack(); });
}

/// Says that a sync ended well, and what is strange about the answers.
void AccountWindows::tellRemarks(const LoadSummary &summary)
{
    const QString timeZone = m_session->link()->account().timeZone;
    const auto wording = [summary, timeZone] {
        return MessageText{tr("Synced with the account."),
                           syncSummaryText(summary) + u' ' + remarksText(summary, timeZone),
                           summary.timeDifference ? tr("Set the time zone…") : QString()};
    };
    const auto setTimeZone = [this, summary, timeZone] {
        m_connector->openDialogWith(
            suggestedTimeZone(timeZone, summary.timeDifference.value_or(0), QDateTime::currentDateTimeUtc()));
    };
    MessageBar &bar = barFor(m_remarked);
    m_remarked = bar.showMessage(MessageBar::Severity::Warning, wording, setTimeZone);
}

void AccountWindows::askAboutRemovals(const SyncQuestion &question)
{
    if (m_question)
        m_question->close(); // about an older answer of the account, which is no answer any more
    auto *dialog =
        new RemovalsQuestion(question.listed, question.before, question.removals, &ProgramWindow::inFront(m_hub));
    m_question = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemovalsQuestion::answered, this, [this, question](bool remove) {
        if (!remove || !m_session || !m_session->link())
            return;
        m_asked = true;
        m_session->link()->syncNow(question.removals);
    });
    dialog->open();
}

/// Syncs again once there is a sign-in for the proxy that \a error is about; says that it failed where there is none. A
/// person is asked only where one waits for it.
void AccountWindows::signInToProxy(const Error &error, bool askPerson)
{
    AccountLink *link = m_session->link();
    m_proxies->find(error, askPerson ? &ProgramWindow::inFront(m_hub) : nullptr, link,
                    [this, error, askPerson, link](bool found) {
                        if (!found) {
                            showSyncFailure(error);
                            return;
                        }
                        m_asked = askPerson;
                        link->syncNow();
                    });
}

void AccountWindows::showSyncFailure(const Error &error)
{
    const bool signInAgain = error.kind == ErrorKind::SignInRefused || error.kind == ErrorKind::PasswordMissing
        || error.kind == ErrorKind::UsernameMissing;
    const bool forProxy = ProxyPasswords::canMend(error);
    const bool everSynced = m_session->link()->account().lastSync.isValid();
    const ErrorSituation situation = everSynced ? ErrorSituation::EstablishedUse : ErrorSituation::FirstUse;
    const auto wording = [everSynced, signInAgain, forProxy] {
        return MessageText{tr("The account could not be synced."),
                           everSynced ? tr("What you see is the state of the last sync.") : QString(),
                           signInAgain    ? tr("Sign in again…")
                               : forProxy ? tr("Enter password…")
                                          : tr("Try again")};
    };
    const auto again = [this, signInAgain, forProxy, error] {
        if (forProxy && m_session && m_session->link())
            signInToProxy(error, true);
        else if (signInAgain)
            m_connector->openDialog(&ProgramWindow::inFront(m_hub));
        else
            sync();
    };
    m_toldKind = error.kind;
    MessageBar &told = barFor(m_trouble);
    m_trouble = told.showError(error, wording, again, situation);
    sayEverywhere(tr("The account could not be synced."));
    // What another window has to say of a change may hold what somebody typed.
    MessageBar *bar = overviewBar();
    if (bar && bar != &told && m_overviewTrouble.mayBeIn(*bar))
        m_overviewTrouble = bar->showError(error, wording, again, situation);
}

void AccountWindows::askForPassword(const std::optional<Error> &keyring)
{
    MessageBar &bar = barFor(m_trouble);
    const bool isNew = m_session->link()->account().username.isEmpty();
    m_trouble = bar.showError(
        isNew ? Error{.kind = ErrorKind::UsernameMissing} : keyring.value_or(Error{.kind = ErrorKind::PasswordMissing}),
        [isNew] {
            return MessageText{isNew ? QString()
                                     : tr("The password of the API user that this program signs in with is not known."),
                               {},
                               tr("Sign in…")};
        },
        [this] { m_connector->openDialog(&ProgramWindow::inFront(m_hub)); });
}

} // namespace umh

#include "moc_accountwindows.cpp"
