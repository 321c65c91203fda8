#include "app/accountwindows.h"

#include "app/directorywindows.h"
#include "app/passwords.h"
#include "app/session.h"
#include "app/summarytext.h"
#include "domain/clock.h"
#include "remote/accountaddress.h"
#include "store/accountstore.h"
#include "store/directorythread.h"
#include "store/directorywatcher.h"
#include "store/openchanges.h"
#include "sync/accounttest.h"
#include "table/apiuserchanges.h"
#include "views/apiuseroverviewwindow.h"
#include "views/connectiondialog.h"
#include "views/errortext.h"
#include "views/hubwindow.h"
#include "views/messagebar.h"
#include "views/removalsquestion.h"
#include "views/viewsettings.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>

#include <chrono>
#include <utility>

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

/// Takes the message with the number \a id away, if it is still the one that \a bar shows; that may be null.
void dismiss(MessageBar *bar, int id)
{
    if (bar && bar->messageId() == id)
        bar->dismiss();
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
}

AccountWindows::~AccountWindows() = default;

void AccountWindows::setSession(Session *session, DirectoryWindows *windows, bool isSample)
{
    m_session = session;
    m_windows = windows;
    m_overviewTrouble = 0;
    m_isSample = isSample;
    m_asked = false;
    m_apiUsers = 0;
    if (m_session) {
        connect(&m_session->watcher(), &DirectoryWatcher::figuresChanged, this,
                [this](const DirectoryFigures &figures) {
                    m_apiUsers = figures.apiUsers;
                    showReplacedContents();
                });
    }
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
        dismiss(m_hub.messageBar(), m_told);
        m_hub.showTaskProgress(tr("Syncing with the account…"), 0, 0);
        if (m_windows)
            m_windows->say(tr("Syncing with the account…"), 0);
    });
    connect(&link, &AccountLink::syncProgressed, this, &AccountWindows::showProgress);
    connect(&link, &AccountLink::syncSucceeded, this, [this](const LoadSummary &summary) {
        const bool asked = m_asked;
        showSyncEnd();
        dismiss(m_hub.messageBar(), m_trouble);
        dismiss(overviewBar(), m_overviewTrouble);
        if (asked) {
            tell([summary] { return MessageText{tr("Synced with the account."), syncSummaryText(summary)}; });
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
            MessageBar::Severity::Warning,
            [removals = int(question.removals)] {
                return MessageText{tr("The sync needs a decision from you."),
                                   tr("It would remove %Ln API user(s) from the directory.", nullptr, removals),
                                   tr("Decide…")};
            },
            [this, question] { askAboutRemovals(question); });
        m_trouble = m_hub.messageBar()->messageId();
    });
    connect(&link, &AccountLink::syncFailed, this, [this](const Error &error) {
        const bool asked = m_asked;
        showSyncEnd();
        if (error.kind != ErrorKind::Cancelled)
            showSyncFailure(error);
        else if (asked)
            tell([] { return MessageText{tr("The sync was cancelled."), tr("Nothing was changed.")}; });
    });
    link.setSyncEvery(m_settings.get(settings::syncEveryMinutes));
    link.start(std::exchange(m_syncAtOnce, false));
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
void AccountWindows::tell(std::function<MessageText()> wording)
{
    m_hub.messageBar()->showMessage(MessageBar::Severity::Info, std::move(wording));
    m_told = m_hub.messageBar()->messageId();
    using namespace std::chrono_literals;
    QTimer::singleShot(30s, this, [this, told = m_told] { dismiss(m_hub.messageBar(), told); });
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
    const bool everSynced = m_session->link()->account().lastSync.isValid();
    const auto wording = [everSynced, signInAgain] {
        return MessageText{everSynced
                               ? tr("The account could not be synced. What you see is the state of the last sync.")
                               : tr("The account could not be synced."),
                           {},
                           signInAgain ? tr("Sign in again…") : tr("Try again")};
    };
    const auto again = [this, signInAgain] {
        if (signInAgain)
            openDialog();
        else
            sync();
    };
    m_hub.messageBar()->showError(error, wording, again);
    m_trouble = m_hub.messageBar()->messageId();
    if (m_windows) {
        constexpr int shownFor = 10'000; // ms
        m_windows->say(tr("The account could not be synced."), shownFor);
    }
    // What the overview has to say of a change may hold what somebody typed; the sync's trouble is on the hub as well.
    MessageBar *bar = overviewBar();
    if (bar && (bar->isHidden() || bar->messageId() == m_overviewTrouble)) {
        bar->showError(error, wording, again);
        m_overviewTrouble = bar->messageId();
    }
}

void AccountWindows::askForPassword(const std::optional<Error> &keyring)
{
    m_hub.messageBar()->showError(
        keyring.value_or(Error{.kind = ErrorKind::PasswordMissing}),
        [] {
            return MessageText{
                tr("The password of the API user that this program signs in with is not known."), {}, tr("Sign in…")};
        },
        [this] { openDialog(); });
    m_trouble = m_hub.messageBar()->messageId();
}

/// Whether the connection must not be changed now; then it says so.
bool AccountWindows::mustWait() const
{
    AccountLink *link = m_session->link();
    if (link)
        link->reread(); // it may be outdated, and not be known to be
    if (link && link->isOutdated()) {
        m_hub.messageBar()->showError(Error{.kind = ErrorKind::ConnectedOtherwise},
                                      [] { return MessageText{tr("The connection was not changed.")}; });
        return true;
    }
    if (!m_session->changes().hasPending())
        return false;
    m_hub.messageBar()->showMessage(MessageBar::Severity::Info, [] {
        return MessageText{tr("A change is still under way."), tr("Try again as soon as it is done.")};
    });
    return true;
}

void AccountWindows::openDialog()
{
    if (!m_session || m_isSample || m_dialog || mustWait())
        return;
    const AccountLink *link = m_session->link();
    m_dialog = new ConnectionDialog(&m_hub);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeyringAvailable(m_services.passwords.isKeyringThere());
    m_services.passwords.lookForKeyring(m_dialog, [this](bool there) { m_dialog->setKeyringAvailable(there); });
    if (link)
        m_dialog->setAccount(link->account());
    showReplacedContents();
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

/// Says in the dialog what connecting would replace.
void AccountWindows::showReplacedContents()
{
    if (m_dialog && m_session)
        m_dialog->setReplacesContents(m_session->link() ? 0 : m_apiUsers);
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
        m_hub.messageBar()->showError(error, [] { return MessageText{tr("The account could not be connected.")}; });
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
                    m_syncAtOnce = true;
                    if (forThisRun) {
                        m_services.passwords.keepForThisRun(account, password);
                        Q_EMIT reopenRequested();
                        return;
                    }
                    // Nobody would ever look for the password of the sign-in that this one replaces.
                    if (before && (before->baseUrl != account.baseUrl || before->username != account.username))
                        forgetPassword(*before);
                    const bool wasExpected = m_services.passwords.isKeyringThere(); // else the dialog has said so
                    m_services.passwords.keep(account, password, this, [this, wasExpected](const Status &kept) {
                        if (!kept && wasExpected)
                            sayKeptForThisRun(kept.error());
                    });
                    Q_EMIT reopenRequested();
                });
}

/// A person can go on, so it is no error.
void AccountWindows::sayKeptForThisRun(const Error &keyring)
{
    m_hub.messageBar()->showMessage(MessageBar::Severity::Warning, [keyring] {
        return MessageText{tr("The password could not be put into the keyring. It is kept in memory until you quit the "
                              "program."),
                           errorText(keyring).full()};
    });
}

void AccountWindows::disconnectAccount()
{
    if (!m_session || !m_session->link() || mustWait())
        return;
    m_session->link()->cancelSync();
    const Account account = m_session->link()->account();
    inDirectory([](const Connection &connection) { return AccountStore(connection).forget(); },
                [this, account](const Status &forgotten) {
                    if (!forgotten) {
                        m_hub.messageBar()->showError(forgotten.error(), [] {
                            return MessageText{tr("The account could not be disconnected.")};
                        });
                        return;
                    }
                    forgetPassword(account);
                    Q_EMIT reopenRequested();
                });
}

void AccountWindows::forgetPassword(const Account &account)
{
    const bool wasThere = m_services.passwords.isKeyringThere(); // else it has never got the password
    m_services.passwords.forget(account, this, [this, wasThere](const Status &gone) {
        if (!gone && wasThere)
            m_hub.messageBar()->showError(
                gone.error(), [] { return MessageText{tr("The keyring could not be asked to forget the password.")}; });
    });
}

void AccountWindows::inDirectory(std::function<Status(const Connection &)> work,
                                 std::function<void(const Status &)> done)
{
    m_writings.push_back({m_session->directory(), std::move(work), std::move(done)});
    if (m_writings.size() == 1)
        writeNext();
}

void AccountWindows::writeNext()
{
    const Writing &writing = m_writings.front();
    m_writer = std::make_unique<DirectoryThread>(writing.directory, Directory::Use::Writing, u"connecting"_s);
    m_writer->run([this, work = writing.work](const Result<const Connection *> &connection) {
        const Status worked = connection ? work(**connection) : Status(connection.error());
        answerTo(this, [this, worked] {
            m_writer.reset();
            const std::function<void(const Status &)> done = std::move(m_writings.front().done);
            m_writings.pop_front();
            if (!m_writings.empty())
                writeNext();
            if (m_session)
                done(worked);
        });
    });
}

} // namespace umh
