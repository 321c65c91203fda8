#include "app/account/accountconnector.h"

#include "app/account/passwords.h"
#include "app/account/proxypasswords.h"
#include "app/account/signins.h"
#include "app/session.h"
#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "remote/accountaddress.h"
#include "store/accountstore.h"
#include "store/threads/directorythread.h"
#include "store/threads/directorywatcher.h"
#include "sync/signincheck.h"
#include "table/apiuserchanges.h"
#include "views/account/connectiondialog.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "words/errortext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

AccountConnector::AccountConnector(HubWindow &hub, const AccountLink::Services &services, ProxyPasswords &proxies)
    : m_hub(hub)
    , m_services(services)
    , m_proxies(proxies)
{ }

AccountConnector::~AccountConnector() = default;

void AccountConnector::setSession(Session *session)
{
    m_session = session;
    m_apiUsers = 0;
    m_check.reset(); // it was for the session before
    if (m_dialog)
        m_dialog->showBusy(false);
    if (m_session) {
        connect(&m_session->watcher(), &DirectoryWatcher::figuresChanged, this,
                [this](const DirectoryFigures &figures) {
                    m_apiUsers = figures.apiUsers;
                    showReplacedContents();
                });
        callLater(this, [this] { tellWritten(); });
    }
}

/// Whether the connection must not be changed now; then it says so.
bool AccountConnector::mustWait(const QWidget *asker) const
{
    const auto *window = qobject_cast<const ProgramWindow *>(asker);
    MessageBar *bar = window ? window->messageBar() : m_hub.standIn().messageBar();
    const AccountLink *link = m_session->link();
    if (link && link->isOutdated()) {
        bar->showError(Error{.kind = ErrorKind::ConnectedOtherwise},
                       [] { return MessageText{tr("The connection was not changed.")}; });
        return true;
    }
    if (!m_session->changes().hasPending())
        return false;
    bar->showMessage(MessageBar::Severity::Info, [] {
        return MessageText{tr("A change is still under way."), tr("Try again as soon as it is done.")};
    });
    return true;
}

/// Does \a then once it is known what the directory says of its account by now.
void AccountConnector::whenReread(const std::function<void()> &then)
{
    if (!m_session)
        return;
    if (AccountLink *link = m_session->link())
        link->whenReread(then); // it may be outdated, and not be known to be
    else
        then();
}

void AccountConnector::openDialog(QWidget *parent)
{
    openDialog(parent, {});
}

void AccountConnector::openDialog(QWidget *parent, const QString &timeZone)
{
    if (m_dialog) {
        // It is over another window.
        m_dialog->raise();
        m_dialog->activateWindow();
        if (!timeZone.isEmpty())
            m_dialog->setTimeZone(timeZone);
        return;
    }
    whenReread([this, parent = QPointer(parent), timeZone] {
        if (parent && !m_dialog && !mustWait(parent))
            makeDialog(parent, timeZone);
    });
}

void AccountConnector::makeDialog(QWidget *parent, const QString &timeZone)
{
    const AccountLink *link = m_session->link();
    m_dialog = new ConnectionDialog(parent);
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
    connect(m_dialog, &ConnectionDialog::timeZoneChosen, this, &AccountConnector::setTimeZone);
    connect(m_dialog, &ConnectionDialog::cancelRequested, this, [this] {
        if (m_writer)
            return; // too late: it is being written, and done in a moment
        m_check.reset();
        m_dialog->showBusy(false);
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_check.reset(); });
    connect(m_dialog, &QObject::destroyed, this, [this] { m_check.reset(); }); // with its window
    m_dialog->open();
    if (!timeZone.isEmpty())
        m_dialog->setTimeZone(timeZone);
}

void AccountConnector::openDialogWith(const QString &timeZone)
{
    openDialog(&ProgramWindow::inFront(m_hub), timeZone);
}

/// Says in the dialog what connecting would replace.
void AccountConnector::showReplacedContents()
{
    if (m_dialog && m_session)
        m_dialog->setReplacesContents(m_session->link() ? 0 : m_apiUsers);
}

/// Tries \a signIn; a newer try takes the place of an older one.
void AccountConnector::test(const AccountSignIn &signIn,
                            const std::function<void(const Result<AccountProbe> &)> &answer)
{
    m_check = std::make_unique<SignInCheck>(m_services.limits);
    const auto end = [this, answer](const Result<AccountProbe> &result) {
        m_check.release()->deleteLater();
        answer(result);
    };
    connect(m_check.get(), &SignInCheck::succeeded, this, [this, end](const AccountProbe &probe) {
        m_proxies.keepWhatWorks();
        end(probe);
    });
    connect(m_check.get(), &SignInCheck::failed, this, [this, end, signIn, answer](const Error &error) {
        if (!ProxyPasswords::canMend(error))
            return end(error);
        QWidget *window = m_dialog ? static_cast<QWidget *>(m_dialog) : &ProgramWindow::inFront(m_hub);
        SignInCheck *ended = m_check.get();
        m_proxies.find(error, window, ended, [this, end, error, signIn, answer](bool found) {
            if (!found)
                return end(error);
            m_check.release()->deleteLater();
            test(signIn, answer);
        });
    });
    m_check->start(signIn);
}

void AccountConnector::dialogFailed(const Error &error)
{
    if (m_dialog)
        m_dialog->showError(error);
    else
        m_hub.standIn().messageBar()->showError(
            error, [] { return MessageText{tr("The account could not be connected.")}; }, {}, ErrorSituation::FirstUse);
}

void AccountConnector::connectForThisRun(const AccountSignIn &signIn)
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

void AccountConnector::connectTo(const AccountSignIn &signIn, const AccountProbe &probe, bool forThisRun)
{
    if (!m_session)
        return; // the directory could not be opened again in the meantime, and the hub says why
    const Result<AccountAddress> address = AccountAddress::fromUserInput(signIn.baseUrl);
    if (!address) {
        dialogFailed(address.error());
        return;
    }
    Account account;
    TimeZoneOf timeZone = forThisRun ? TimeZoneOf::Directory : TimeZoneOf::SignIn;
    if (const AccountLink *link = m_session->link()) {
        account = link->account();
        // Who is new here is not shown it, and somebody else may have set it meanwhile.
        if (account.username.isEmpty() || (m_dialog && m_dialog->isNewHere()))
            timeZone = TimeZoneOf::Directory;
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
    if (!forThisRun)
        account.timeZone = signIn.timeZone;
    if (!probe.accountId.isEmpty())
        account.accountId = probe.accountId;
    store(account, timeZone, signIn.password, forThisRun);
}

void AccountConnector::store(const Account &account, TimeZoneOf timeZone, const Secret &password, bool forThisRun)
{
    const AccountLink *link = m_session->link();
    const std::optional<Account> before = link ? std::optional(link->account()) : std::nullopt;
    // Of one that is connected already it is no more than a sign-in.
    if (const Status allowed = before ? Status() : m_session->directory().checkMayChange(); !allowed) {
        dialogFailed(allowed.error());
        return;
    }
    const QString key = m_session->settingsKey(); // another directory may be open once it is written
    inDirectory(
        [account, timeZone, &clock = m_services.clock](const Connection &connection) -> Status {
            const Result<std::optional<Account>> stored = AccountStore(connection).account();
            if (!stored)
                return stored.error();
            Account connected = account;
            if (timeZone == TimeZoneOf::Directory && *stored)
                connected.timeZone = (*stored)->timeZone;
            return AccountStore(connection).connect(connected, clock);
        },
        [this, account, before, key, password, forThisRun](const Status &stored) {
            if (!stored) {
                dialogFailed(stored.error());
                return;
            }
            if (m_dialog)
                m_dialog->accept();
            m_services.signIns.remember(key, account.username);
            if (forThisRun) {
                m_services.passwords.keepForThisRun(account, password);
                Q_EMIT connected();
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
            Q_EMIT connected();
        });
}

/// Of the connection that is there, which stays as it is otherwise.
void AccountConnector::setTimeZone(const QString &timeZone)
{
    if (!m_session || !m_session->link())
        return;
    if (const Status allowed = m_session->directory().checkMayChange(); !allowed) {
        dialogFailed(allowed.error());
        return;
    }
    m_session->link()->cancelSync(); // which reads in the other one
    Account account = m_session->link()->account();
    account.timeZone = timeZone;
    m_dialog->showBusy(true);
    inDirectory([account, &clock = m_services.clock](
                    const Connection &connection) { return AccountStore(connection).connect(account, clock); },
                [this](const Status &stored) {
                    if (!stored) {
                        dialogFailed(stored.error());
                        return;
                    }
                    if (m_dialog)
                        m_dialog->accept();
                    Q_EMIT connected();
                });
}

/// A person can go on, so it is no error.
void AccountConnector::sayKeptForThisRun(const Error &keyring)
{
    m_hub.standIn().messageBar()->showMessage(
        MessageBar::Severity::Warning, [keyring, now = QDateTime::currentDateTimeUtc()] {
            const ErrorText words = errorText(keyring);
            return MessageText{
                tr("The password could not be saved in the keyring. It is kept in memory until you quit the program."),
                words.whatHappened + u' ' + words.whatToDo,
                {},
                errorDetails(keyring, now)};
        });
}

void AccountConnector::disconnectAccount()
{
    whenReread([this] {
        if (m_session->link() && !mustWait(&ProgramWindow::inFront(m_hub)))
            forgetAccount();
    });
}

void AccountConnector::forgetAccount()
{
    m_session->link()->cancelSync();
    const Account account = m_session->link()->account();
    const QString key = m_session->settingsKey(); // as above
    const Status allowed = m_session->directory().checkMayChange();
    inDirectory(
        [allowed, &clock = m_services.clock](const Connection &connection) {
            return allowed ? AccountStore(connection).forget(clock) : allowed;
        },
        [this, account, key](const Status &forgotten) {
            if (!forgotten) {
                m_hub.standIn().messageBar()->showError(forgotten.error(), [] {
                    return MessageText{tr("The database could not be disconnected from the account.")};
                });
                return;
            }
            m_services.signIns.forget(key);
            forgetPassword(account);
            Q_EMIT disconnected();
        });
}

void AccountConnector::forgetPassword(const Account &account)
{
    if (account.username.isEmpty())
        return; // this person has never signed in
    const bool wasThere = m_services.passwords.isKeyringThere(); // else it has never got the password
    m_services.passwords.forget(account, this, [this, wasThere](const Status &gone) {
        if (!gone && wasThere)
            m_hub.standIn().messageBar()->showError(
                gone.error(), [] { return MessageText{tr("The password could not be removed from the keyring.")}; });
    });
}

void AccountConnector::inDirectory(std::function<Status(const Connection &)> work,
                                   std::function<void(const Status &)> done)
{
    m_writings.push_back({m_session->directory(), std::move(work), std::move(done)});
    if (m_writings.size() == 1)
        writeNext();
}

void AccountConnector::writeNext()
{
    const Writing &writing = m_writings.front();
    m_writer = std::make_unique<DirectoryThread>(writing.directory, Directory::Use::Writing, u"connecting"_s);
    m_writer->write(writing.work, [this](const Status &worked) {
        callLater(this, [this, worked] {
            m_writer.reset();
            m_written.emplace_back([done = std::move(m_writings.front().done), worked] { done(worked); });
            m_writings.pop_front();
            if (!m_writings.empty())
                writeNext();
            tellWritten();
        });
    });
}

/// While a directory on a server is opened again, which takes a while, nobody could be told.
void AccountConnector::tellWritten()
{
    while (m_session && !m_written.empty()) {
        const std::function<void()> tell = std::move(m_written.front());
        m_written.pop_front();
        tell();
    }
}

} // namespace umh

#include "moc_accountconnector.cpp"
