#include "app/cli/accountsteps.h"

#include "app/account/passwords.h"
#include "app/account/signins.h"
#include "app/cli/commandline.h"
#include "domain/apiuser.h"
#include "domain/text/harmlesstext.h"
#include "remote/http/proxysignins.h"
#include "remote/secretstore.h"
#include "store/directory.h"
#include "store/jobstore.h"
#include "store/openchangestore.h"
#include "store/signinstore.h"
#include "words/errortext.h"
#include "words/pluralcount.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What \a find, which gets passwords, a context and where to answer, finds in the keyring. Waits for it, and says so
/// where that takes long.
template<typename Found, typename Find>
Result<std::optional<Found>> fromKeyring(const Find &find, const CommandStreams &streams)
{
    Keyring keyring;
    Passwords passwords(keyring);
    Result<std::optional<Found>> answer = std::optional<Found>();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(2), &loop, [&streams] {
        say(streams.error, CommandLine::tr("Waiting for the keyring, which may be asking you to unlock it…") + u'\n');
    });
    find(passwords, &loop, [&](const Result<std::optional<Found>> &found) {
        answer = found;
        loop.quit();
    });
    loop.exec();
    return answer;
}

/// The first line of \a input, which is a password; empty at the end of the input. It is in no other memory afterwards,
/// as far as we have a say in it.
Secret readPassword(std::FILE *input)
{
    // Unbuffered, so that no copy stays behind in the buffer of the C library.
    std::setvbuf(input, nullptr, _IONBF, 0);
    constexpr int longestPassword = 4096; // bytes
    QByteArray line;
    line.reserve(longestPassword); // never moved, so that there is just one copy to wipe
    for (int c = std::fgetc(input); c != EOF && c != '\n'; c = std::fgetc(input)) {
        if (line.size() < longestPassword)
            line += char(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    Secret password(line);
    Secret::wipe(line);
    return password;
}

} // namespace

std::optional<AccountSignIn> signInOf(const CommandLine &commandLine, const CommandStreams &streams)
{
    if (!commandLine.accountAddress)
        return std::nullopt;
    return AccountSignIn{*commandLine.accountAddress, commandLine.username, readPassword(streams.input)};
}

Result<Account> withUsername(const Account &account, const Connection &connection, const CommandLine &commandLine,
                             const CommandStreams &streams)
{
    QSettings settings(QCoreApplication::applicationName(), QCoreApplication::applicationName());
    SignIns signIns(settings);
    Account own = account;
    const Result<QList<KnownSignIn>> known = SignInStore(connection).all();
    if (!known)
        return known.error();
    const Result<QString> key = SignIns::keyFor(connection);
    if (!key)
        return key.error();
    own.username = signIns.usernameFor(*key, usernamesOf(*known));
    if (!own.username.isEmpty())
        return own;
    if (!commandLine.passwordFromInput) {
        const Result<std::optional<QString>> found = fromKeyring<QString>(
            [&](Passwords &passwords, QObject *context, const auto &take) {
                SignIns::findOwn(passwords, account.baseUrl, usernamesOf(*known), context,
                                 [take](const std::optional<QString> &one) { take(one); });
            },
            streams);
        if (found && *found) {
            own.username = **found;
            signIns.remember(*key, own.username);
            return own;
        }
    }
    if (known->size() != 1 || known->constFirst().firstSeen.isValid())
        return Error{.kind = ErrorKind::UsernameMissing}; // what others sign in with is theirs
    own.username = known->constFirst().username;
    return own;
}

void rememberUsername(const Directory &directory, const QString &username)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return; // the next time
    const Result<QString> key = SignIns::keyFor(*connection);
    if (!key)
        return; // as above: what was asked for has been done
    QSettings settings(QCoreApplication::applicationName(), QCoreApplication::applicationName());
    SignIns(settings).remember(*key, username);
}

Result<Secret> passwordFor(const Account &account, const CommandLine &commandLine, const CommandStreams &streams)
{
    if (commandLine.passwordFromInput) {
        Secret password = readPassword(streams.input);
        if (password.isEmpty())
            return Error{.kind = ErrorKind::PasswordMissing, .path = u"-"_s};
        return password;
    }
    const Result<std::optional<Secret>> found =
        fromKeyring<Secret>([&account](Passwords &passwords, QObject *context,
                                       const auto &take) { passwords.find(account, context, take); },
                            streams);
    if (!found)
        return found.error();
    if (!*found)
        return Error{.kind = ErrorKind::PasswordMissing};
    return **found;
}

Result<std::optional<Secret>> databasePasswordInKeyring(const DirectoryLocation &location,
                                                        const CommandStreams &streams)
{
    return fromKeyring<Secret>(
        [signIn = location.serverSignIn()](Passwords &passwords, QObject *context, const auto &take) {
            passwords.findForDatabase(signIn, context, take);
        },
        streams);
}

ErrorSituation situationAfter(const Error &error, const CommandLine &commandLine)
{
    const bool mayBeMistyped = commandLine.passwordFromInput && error.kind == ErrorKind::SignInRefused;
    return mayBeMistyped ? ErrorSituation::FirstUse : ErrorSituation::EstablishedUse;
}

bool findProxySignIn(const Error &error, const CommandStreams &streams)
{
    if (error.kind != ErrorKind::ProxySignInNeeded && error.kind != ErrorKind::ProxySignInRefused)
        return false;
    const Result<std::optional<ProxySignIn>> found =
        fromKeyring<ProxySignIn>([&error](Passwords &passwords, QObject *context,
                                          const auto &take) { passwords.findForProxy(error.detail, context, take); },
                                 streams);
    if (!found) {
        say(streams.error, errorText(found.error()).full() + u'\n');
        return false;
    }
    if (!*found || *found == ProxySignIns::of(error.detail))
        return false;
    ProxySignIns::set(error.detail, **found);
    return true;
}

namespace {

/// How many changes of the directory are open, but for those of jobs, which see to them themselves.
Result<qsizetype> openChanges(const Directory &directory, const Clock &clock)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return connection.error();
    const Result<QList<OpenChange>> open = OpenChangeStore(*connection, clock).all();
    if (!open)
        return open.error();
    const JobStore jobs(*connection, clock);
    return std::ranges::count_if(
        *open, [&jobs](const OpenChange &change) { return jobs.checkIsFree(change.apiUserGuid).ok(); });
}

QString about(const QString &sentence, const ApiUser &apiUser)
{
    return sentence.arg(harmlessText(apiUser.username), harmlessText(apiUser.operatorName)) + u'\n';
}

/// Why what was asked for earlier has not happened, after \a sentence, which says that.
QString withReason(const QString &sentence, const Error &error)
{
    // The account has been looked at: that it gave no answer then explains nothing now.
    const bool isFoundOut = error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::ServerFailed;
    return isFoundOut ? sentence
                      : sentence.chopped(1) + u' ' + errorText(error, ErrorSituation::EstablishedUse).full() + u'\n';
}

/// Looks once. Adds what turned out to be deleted to \a settled; what could not be found out takes the place of what
/// could not before.
Status look(SettledChanges &settled, const Directory &directory, const Account &account, const Secret &password,
            const Clock &clock, const std::stop_token &stop, const CommandStreams &streams)
{
    AccountEditor editor(directory, clock);
    CommandWait<Status> wait(stop, [](auto &waiting) { waiting.end(Error{.kind = ErrorKind::Cancelled}); });
    QObject *context = wait.context();
    QObject::connect(&editor, &ApiUserEditor::removed, context, [&](const ApiUser &apiUser) {
        settled.deleted += apiUser.guid;
        say(streams.error, about(CommandLine::tr("API user %1 of %2 was deleted, as asked for earlier."), apiUser));
    });
    QObject::connect(&editor, &ApiUserEditor::removalFailed, context, [&](const ApiUser &apiUser, const Error &error) {
        say(streams.error,
            withReason(about(CommandLine::tr("API user %1 of %2 was not deleted; it is as before."), apiUser), error));
    });
    QObject::connect(&editor, &ApiUserEditor::described, context, [&](const ApiUser &apiUser) {
        say(streams.error,
            about(CommandLine::tr("API user %1 of %2 has the description that was asked for earlier."), apiUser));
    });
    QObject::connect(
        &editor, &ApiUserEditor::descriptionFailed, context, [&](const ApiUser &apiUser, const Error &error) {
            say(streams.error,
                withReason(about(CommandLine::tr("The description of API user %1 of %2 was not changed."), apiUser),
                           error));
        });
    QObject::connect(&editor, &AccountEditor::lookedAtOpenChanges, context, [&](const OpenChangesLook &left) {
        settled.left = left;
        wait.end({});
    });
    editor.setSignIn(account, password);
    return wait.result();
}

} // namespace

Result<SettledChanges> settleOpenChanges(const Directory &directory, const Account &account, const Secret &password,
                                         const Clock &clock, const std::stop_token &stop, const CommandStreams &streams)
{
    const Result<qsizetype> open = openChanges(directory, clock);
    if (!open)
        return open.error();
    SettledChanges settled;
    if (*open == 0)
        return settled;
    say(streams.error,
        CommandLine::tr("Finding out what became of %Ln change(s) that the account has not answered…", nullptr,
                        pluralCount(*open))
            + u'\n');
    Status looked = look(settled, directory, account, password, clock, stop, streams);
    if (looked && !settled.left.unknown.isEmpty() && findProxySignIn(settled.left.whyUnknown, streams))
        looked = look(settled, directory, account, password, clock, stop, streams);
    if (!looked)
        return looked.error();
    if (!settled.left.unknown.isEmpty()) {
        say(streams.error,
            CommandLine::tr("What became of %Ln change(s) cannot be determined now; they stay marked.", nullptr,
                            pluralCount(settled.left.unknown.size()))
                + u'\n');
    }
    if (settled.left.elsewhere > 0) {
        say(streams.error,
            CommandLine::tr("Another program is at work on %Ln change(s), which are left to it.", nullptr,
                            pluralCount(settled.left.elsewhere))
                + u'\n');
    }
    return settled;
}

} // namespace umh
