#include "app/accountwindows.h"

#include "app/directorywindows.h"
#include "app/passwords.h"
#include "app/session.h"
#include "app/summarytext.h"
#include "domain/clock.h"
#include "remote/accountaddress.h"
#include "store/accountstore.h"
#include "store/directorythread.h"
#include "store/openchanges.h"
#include "sync/accounttest.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiuseroverviewwindow.h"
#include "views/connectiondialog.h"
#include "views/hubwindow.h"
#include "views/messagebar.h"
#include "views/removalsquestion.h"
#include "views/viewsettings.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Whether \a error means that nobody was reached; an account that answers "no" is not offline.
bool meansOffline(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

AccountWindows::AccountWindows(HubWindow &hub, ViewSettings &settings, const AccountLink::Services &services)
    : m_hub(hub)
    , m_settings(settings)
    , m_services(services)
{
    m_hub.setSyncEvery(m_settings.get(settings::syncEveryMinutes));
    connect(&m_hub, &HubWindow::connectRequested, this, &AccountWindows::openDialog);
    connect(&m_hub, &HubWindow::disconnectRequested, this, &AccountWindows::disconnectAccount);
    connect(&m_hub, &HubWindow::syncRequested, this, &AccountWindows::sync);
    connect(&m_hub, &HubWindow::syncEveryChosen, this, [this](int minutes) {
        m_settings.set(settings::syncEveryMinutes, minutes);
        m_hub.setSyncEvery(minutes);
        if (m_session && m_session->link())
            m_session->link()->setSyncEvery(minutes);
    });
    connect(m_hub.messageBar(), &MessageBar::dismissed, this, [this] { m_troubleShown = false; });
}

AccountWindows::~AccountWindows() = default;

void AccountWindows::setSession(Session *session, DirectoryWindows *windows, bool isSample)
{
    m_session = session;
    m_windows = windows;
    m_overviewTroubleShown = false;
    if (m_windows) {
        connect(m_windows, &DirectoryWindows::apiUsersOpened, this, [this] {
            connect(overviewBar(), &MessageBar::dismissed, this, [this] { m_overviewTroubleShown = false; });
        });
    }
    m_isSample = isSample;
    m_asked = false;
    AccountLink *link = m_session ? m_session->link() : nullptr;
    if (!link)
        m_hub.hideTaskProgress();
    showAccount();
    if (link)
        watch(*link);
}

void AccountWindows::watch(AccountLink &link)
{
    connect(&link, &AccountLink::changed, this, &AccountWindows::showAccount);
    connect(&link, &AccountLink::outdated, this, &AccountWindows::reopenRequested, Qt::QueuedConnection);
    connect(&link, &AccountLink::passwordMissing, this, &AccountWindows::askForPassword);
    connect(&link, &AccountLink::syncStarted, this, [this] {
        // It is no news any more, and would read as if it were about this sync.
        if (!m_said.isEmpty() && m_hub.messageBar()->text() == m_said)
            m_hub.messageBar()->dismiss();
        m_hub.showTaskProgress(tr("Syncing with the account…"), 0, 0);
        if (m_windows)
            m_windows->say(tr("Syncing with the account…"), 0);
    });
    connect(&link, &AccountLink::syncProgressed, this, &AccountWindows::showProgress);
    connect(&link, &AccountLink::syncSucceeded, this, [this](const LoadSummary &summary) {
        const bool asked = m_asked;
        showSyncEnd();
        if (m_troubleShown)
            m_hub.messageBar()->dismiss();
        if (m_overviewTroubleShown && overviewBar())
            overviewBar()->dismiss();
        if (asked) {
            tell(tr("Synced with the account."), syncSummaryText(summary));
            constexpr int shownFor = 10'000; // ms
            m_windows->say(tr("Synced with the account."), shownFor);
        }
    });
    connect(&link, &AccountLink::syncQuestioned, this, [this](const SyncQuestion &question) {
        const bool asked = m_asked;
        showSyncEnd();
        if (asked) {
            askAboutRemovals(question);
            return;
        }
        // Nobody is waiting for it, so it does not get in the way.
        m_hub.messageBar()->showMessage(
            MessageBar::Severity::Warning, tr("The sync needs a decision from you."),
            tr("It would remove %Ln API user(s) from the directory.", nullptr, int(question.removals)),
            {tr("Decide…"), [this, question] { askAboutRemovals(question); }});
        m_troubleShown = true;
    });
    connect(&link, &AccountLink::syncFailed, this, [this](const Error &error) {
        const bool asked = m_asked;
        showSyncEnd();
        if (error.kind != ErrorKind::Cancelled)
            showSyncFailure(error);
        else if (asked)
            tell(tr("The sync was cancelled."), tr("Nothing was changed."));
    });
    link.setSyncEvery(m_settings.get(settings::syncEveryMinutes));
    link.start();
}

MessageBar *AccountWindows::overviewBar() const
{
    return m_windows && m_windows->apiUsers() ? m_windows->apiUsers()->messageBar() : nullptr;
}

void AccountWindows::showAccount()
{
    const AccountLink *link = m_session ? m_session->link() : nullptr;
    m_hub.setAccount(link ? std::optional(link->account()) : std::nullopt);
    m_hub.setOnline(link && !(link->problem() && meansOffline(*link->problem())));
    if (m_windows)
        m_windows->setAccount(link ? std::optional(link->account()) : std::nullopt);
}

bool AccountWindows::sync()
{
    AccountLink *link = m_session ? m_session->link() : nullptr;
    if (!link)
        return false;
    m_asked = true;
    link->syncNow();
    return true;
}

bool AccountWindows::cancelSync()
{
    AccountLink *link = m_session ? m_session->link() : nullptr;
    if (!link || !link->isSyncing())
        return false;
    m_asked = true; // whoever cancels it wants to hear that nothing was changed
    link->cancelSync();
    return true;
}

void AccountWindows::showProgress(const SyncProgress &progress)
{
    const QLocale locale;
    switch (progress.phase) {
    case SyncProgress::Phase::Asking:
        m_hub.showTaskProgress(tr("Asking the account: %1 received…").arg(locale.formattedDataSize(progress.bytes, 1)),
                               0, 0);
        break;
    case SyncProgress::Phase::Comparing:
        m_hub.showTaskProgress(tr("Comparing: %Ln API user(s)…", nullptr, int(progress.apiUsers)), progress.done,
                               progress.total);
        break;
    case SyncProgress::Phase::Finishing:
        m_hub.showTaskProgress(tr("Writing the directory…"), progress.done, progress.total);
        break;
    }
}

void AccountWindows::showSyncEnd()
{
    m_asked = false;
    m_hub.hideTaskProgress();
    if (m_windows)
        m_windows->say({}, 0);
}

/// Says in the hub how a sync ended well.
void AccountWindows::tell(const QString &whatHappened, const QString &more)
{
    m_hub.messageBar()->showMessage(MessageBar::Severity::Info, whatHappened, more);
    m_said = m_hub.messageBar()->text();
}

void AccountWindows::askAboutRemovals(const SyncQuestion &question)
{
    if (m_question)
        m_question->close(); // about an older answer of the account, which is no answer any more
    auto *dialog = new RemovalsQuestion(question.listed, question.before, question.removals, &m_hub);
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

void AccountWindows::showSyncFailure(const Error &error)
{
    const bool signInAgain = error.kind == ErrorKind::SignInRefused || error.kind == ErrorKind::PasswordMissing;
    const MessageAction action = signInAgain ? MessageAction{tr("Sign in again…"), [this] { openDialog(); }}
                                             : MessageAction{tr("Try again"), [this] { sync(); }};
    const bool everSynced = m_session->link()->account().lastSync.isValid();
    const QString context = everSynced
        ? tr("The account could not be synced. What you see is the state of the last sync.")
        : tr("The account could not be synced.");
    m_hub.messageBar()->showError(context, error, action);
    m_troubleShown = true;
    if (MessageBar *bar = overviewBar()) {
        bar->showError(context, error, action);
        m_overviewTroubleShown = true;
    }
}

void AccountWindows::askForPassword(const std::optional<Error> &keyring)
{
    const QString context = tr("The password of the API user that this program signs in with is not known.");
    const MessageAction action{tr("Sign in…"), [this] { openDialog(); }};
    m_hub.messageBar()->showError(context, keyring.value_or(Error{.kind = ErrorKind::PasswordMissing}), action);
    m_troubleShown = true;
}

bool AccountWindows::changesAreUnderWay() const
{
    if (!m_session->changes().hasPending())
        return false;
    m_hub.messageBar()->showMessage(MessageBar::Severity::Info, tr("A change is still under way."),
                                    tr("Try again as soon as it is done."));
    return true;
}

void AccountWindows::openDialog()
{
    if (!m_session || m_isSample || m_dialog || changesAreUnderWay())
        return;
    const AccountLink *link = m_session->link();
    m_dialog = new ConnectionDialog(&m_hub);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeyringAvailable(m_services.passwords.isKeyringThere());
    if (link)
        m_dialog->setAccount(link->account());
    if (!link && m_session->apiUsers().total() > 0)
        m_dialog->setReplacesContents(m_session->apiUsers().total());
    connect(m_dialog, &ConnectionDialog::testRequested, this, [this](const AccountSignIn &signIn) {
        m_dialog->showBusy(true);
        test(signIn, [this](const Result<AccountProbe> &result) {
            m_dialog->showBusy(false);
            if (result)
                m_dialog->showProbe(*result);
            else
                dialogFailed(result.error());
        });
    });
    connect(m_dialog, &ConnectionDialog::connectRequested, this, [this](const AccountSignIn &signIn) {
        m_dialog->showBusy(true);
        test(signIn, [this, signIn](const Result<AccountProbe> &result) {
            if (!result)
                dialogFailed(result.error());
            else if (!result->mayReadApiUsers)
                m_dialog->showProbe(*result); // it says what is missing
            else
                connectTo(signIn, *result, false); // busy until that is done
        });
    });
    connect(m_dialog, &ConnectionDialog::cancelRequested, this, [this] {
        if (m_writer)
            return; // too late: it is being written, and done in a moment
        m_test.reset();
        m_dialog->showBusy(false);
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_test.reset(); });
    m_dialog->open();
}

/// Tries \a signIn; a newer try takes the place of an older one.
void AccountWindows::test(const AccountSignIn &signIn, std::function<void(const Result<AccountProbe> &)> answer)
{
    m_test = std::make_unique<AccountTest>(m_services.limits);
    const auto end = [this, answer = std::move(answer)](const Result<AccountProbe> &result) {
        m_test.release()->deleteLater();
        answer(result);
    };
    connect(m_test.get(), &AccountTest::succeeded, this, [end](const AccountProbe &probe) { end(probe); });
    connect(m_test.get(), &AccountTest::failed, this, [end](const Error &error) { end(error); });
    m_test->start(signIn);
}

void AccountWindows::dialogFailed(const Error &error)
{
    if (m_dialog)
        m_dialog->showError(error);
    else
        m_hub.messageBar()->showError(tr("The account could not be connected."), error);
}

void AccountWindows::connectForThisRun(const AccountSignIn &signIn)
{
    if (!m_session)
        return;
    test(signIn, [this, signIn](const Result<AccountProbe> &result) {
        if (!m_session)
            return;
        if (!result)
            dialogFailed(result.error());
        else if (!result->mayReadApiUsers)
            dialogFailed(Error{.kind = ErrorKind::Forbidden, .request = u"GET /ApiUser"_s});
        else
            connectTo(signIn, *result, true);
    });
}

void AccountWindows::connectTo(const AccountSignIn &signIn, const AccountProbe &probe, bool forThisRun)
{
    if (!m_session)
        return; // the directory could not be opened again in the meantime, and the hub says why
    const Result<AccountAddress> address = AccountAddress::fromUserInput(signIn.baseUrl);
    if (!address) {
        dialogFailed(address.error());
        return;
    }
    Account account;
    if (const AccountLink *link = m_session->link()) {
        account = link->account();
        const bool differs =
            !account.accountId.isEmpty() && !probe.accountId.isEmpty() && account.accountId != probe.accountId;
        if (differs) {
            dialogFailed(
                Error{.kind = ErrorKind::OtherAccount, .detail = u"%1, %2"_s.arg(account.accountId, probe.accountId)});
            return;
        }
    }
    account.baseUrl = address->toString();
    account.username = signIn.username;
    if (!probe.accountId.isEmpty())
        account.accountId = probe.accountId;
    store(account, signIn.password, forThisRun);
}

void AccountWindows::store(const Account &account, const Secret &password, bool forThisRun)
{
    const AccountLink *link = m_session->link();
    const std::optional<Account> before = link ? std::optional(link->account()) : std::nullopt;
    inDirectory([account](const Connection &connection) { return AccountStore(connection).set(account); },
                [this, account, before, password, forThisRun](const Status &stored) {
                    if (!stored) {
                        dialogFailed(stored.error());
                        return;
                    }
                    if (m_dialog)
                        m_dialog->accept();
                    if (forThisRun) {
                        m_services.passwords.keepForThisRun(account, password);
                        Q_EMIT reopenRequested();
                        return;
                    }
                    // Nobody would ever look for the password of the sign-in that this one replaces.
                    if (before && (before->baseUrl != account.baseUrl || before->username != account.username))
                        forgetPassword(*before);
                    m_services.passwords.keep(account, password, this, [this](const Status &kept) {
                        if (!kept) {
                            m_hub.messageBar()->showError(
                                tr("The password could not be put into the keyring. It is kept in memory until you "
                                   "quit the program."),
                                kept.error());
                        }
                    });
                    Q_EMIT reopenRequested();
                });
}

void AccountWindows::disconnectAccount()
{
    if (!m_session || !m_session->link() || changesAreUnderWay())
        return;
    m_session->link()->cancelSync();
    const Account account = m_session->link()->account();
    inDirectory([](const Connection &connection) { return AccountStore(connection).forget(); },
                [this, account](const Status &forgotten) {
                    if (!forgotten) {
                        m_hub.messageBar()->showError(tr("The account could not be disconnected."), forgotten.error());
                        return;
                    }
                    forgetPassword(account);
                    Q_EMIT reopenRequested();
                });
}

void AccountWindows::forgetPassword(const Account &account)
{
    m_services.passwords.forget(account, this, [this](const Status &gone) {
        if (!gone)
            m_hub.messageBar()->showError(tr("The keyring could not be asked to forget the password."), gone.error());
    });
}

void AccountWindows::inDirectory(std::function<Status(const Connection &)> work,
                                 std::function<void(const Status &)> done)
{
    if (m_writer)
        return;
    m_writer = std::make_unique<DirectoryThread>(m_session->directory(), Directory::Use::Writing, u"connecting"_s);
    m_writer->run([this, work = std::move(work), done = std::move(done)](const Result<const Connection *> &connection) {
        const Status worked = connection ? work(**connection) : Status(connection.error());
        answerTo(this, [this, worked, done] {
            m_writer.reset();
            if (m_session)
                done(worked);
        });
    });
}

} // namespace umh
