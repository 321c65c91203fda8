#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/endsignals.h"
#include "domain/time/accounttimezone.h"
#include "domain/time/clock.h"
#include "remote/accountaddress.h"
#include "store/accountstore.h"
#include "store/directory.h"
#include "store/keptconnection.h"
#include "sync/accountsync.h"
#include "words/summarytext.h"

#include <QtCore/QLocale>

#include <variant>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using SyncEnd = std::variant<LoadSummary, SyncQuestion, Error>;

/// The account that the directory mirrors, or is to mirror.
Result<Account> accountFor(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return connection.error();
    const Result<std::optional<Account>> stored = AccountStore(*connection).account();
    if (!stored)
        return stored.error();
    if (!commandLine.accountAddress) {
        if (!*stored)
            return Error{.kind = ErrorKind::NotConnected};
        return withUsername(**stored, *connection, commandLine, streams);
    }
    const Result<AccountAddress> address = AccountAddress::fromUserInput(*commandLine.accountAddress);
    if (!address)
        return address.error();
    if (const Status allowed = *stored ? Status() : directory.checkMayChange(); !allowed)
        return allowed.error();
    Account account = stored->value_or(Account());
    if (*stored && account.baseUrl != address->toString())
        return Error{.kind = ErrorKind::OtherAccount, .detail = u"%1, %2"_s.arg(account.baseUrl, address->toString())};
    account.baseUrl = address->toString();
    account.username = commandLine.username;
    return account;
}

/// Has the times of a directory that is connected already read in \a timeZone; one that is not gets it with the sync.
Status setTimeZone(const Directory &directory, const QString &timeZone)
{
    return KeptConnection(directory, Directory::Use::Writing).write([&](const Connection &connection) -> Status {
        const AccountStore store(connection);
        const Result<std::optional<Account>> stored = store.account();
        if (!stored)
            return stored.error();
        if (!*stored)
            return {};
        Account account = **stored;
        account.timeZone = timeZone;
        return store.connect(account, Clock::system());
    });
}

/// What there is to say of a sync, and what can be done about it here.
void remarkOn(const LoadSummary &summary, const QString &timeZone, const CommandStreams &streams)
{
    QString remarks = remarksText(summary, timeZone);
    if (summary.timeDifference) {
        const QString suggested = suggestedTimeZone(timeZone, *summary.timeDifference, QDateTime::currentDateTimeUtc());
        remarks += u' '
            + CommandLine::tr("Set the time zone of the account, for example with: %1")
                  .arg("user-management-hub sync --time-zone "_L1 + (suggested.isEmpty() ? u"UTC"_s : suggested));
    }
    remark(streams, remarks);
}

SyncEnd syncOnce(AccountSync &sync, const Account &account, const Secret &password, SyncConnects connects,
                 qint64 consentedRemovals, const CommandStreams &streams)
{
    const CommandInterrupt interrupt;
    CommandProgress line(streams.error);
    CommandWait<SyncEnd> wait(interrupt.token(), [&sync](auto &) { sync.cancel(); });
    QObject::connect(&sync, &AccountSync::progressed, wait.context(),
                     [&line](const SyncProgress &progress) { line.show(progress); });
    QObject::connect(&sync, &AccountSync::succeeded, wait.context(),
                     [&wait](const LoadSummary &summary) { wait.end(summary); });
    QObject::connect(&sync, &AccountSync::questioned, wait.context(),
                     [&wait](const SyncQuestion &question) { wait.end(question); });
    QObject::connect(&sync, &AccountSync::failed, wait.context(), [&wait](const Error &error) { wait.end(error); });
    sync.start(account, password, connects, consentedRemovals);
    return wait.result();
}

/// Whether a person agrees to the removals, or has agreed beforehand.
bool agrees(const SyncQuestion &question, const CommandLine &commandLine, const CommandStreams &streams)
{
    if (commandLine.yes)
        return true;
    const QLocale locale;
    const QString sentence =
        CommandLine::tr(
            "The account lists far fewer API users than the database contains: the sync would remove %1 of %2.")
            .arg(locale.toString(question.removals), locale.toString(question.before));
    if (!canAsk(streams)) {
        (void)fail(streams,
                   sentence + u' '
                       + CommandLine::tr("Nothing was changed. If these API users should really be removed, use --yes "
                                         "to do so without confirmation."));
        return false;
    }
    say(streams.error, sentence + u'\n');
    if (isConfirmed(streams,
                    CommandLine::tr("Remove these API users from the database? [y/N]",
                                    "put the first letter of your word for yes")))
        return true;
    (void)fail(streams, CommandLine::tr("Nothing was changed."));
    return false;
}

Status settleFirst(const Directory &directory, const Account &account, const Secret &password,
                   const CommandStreams &streams)
{
    const CommandInterrupt interrupt;
    const Result<SettledChanges> settled =
        settleOpenChanges(directory, account, password, Clock::system(), interrupt.token(), streams);
    return settled ? Status() : Status(settled.error());
}

} // namespace

int runSync(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    if (const Status allowed = commandLine.timeZone ? directory.checkMayChange() : Status(); !allowed)
        return fail(streams, allowed.error());
    Result<Account> account = accountFor(directory, commandLine, streams);
    if (!account)
        return fail(streams, account.error());
    const Result<Secret> password = passwordFor(*account, commandLine, streams);
    if (!password)
        return fail(streams, password.error());

    if (commandLine.timeZone) {
        if (const Status set = setTimeZone(directory, *commandLine.timeZone); !set)
            return fail(streams, set.error());
        account->timeZone = *commandLine.timeZone;
    }
    const bool isFirst = commandLine.accountAddress || !account->lastSync.isValid();
    const auto situationOf = [&](const Error &error) {
        return isFirst ? ErrorSituation::FirstUse : situationAfter(error, commandLine);
    };
    // Only the account that the directory mirrors already can tell what became of what was sent to it.
    if (const Status settled = settleFirst(directory, *account, *password, streams); !settled)
        return fail(streams, settled.error(), situationOf(settled.error()));

    const SyncConnects connects = commandLine.accountAddress ? SyncConnects::Yes : SyncConnects::No;
    AccountSync sync(directory, Clock::system());
    SyncEnd end = syncOnce(sync, *account, *password, connects, 0, streams);
    if (const auto *error = std::get_if<Error>(&end); error && findProxySignIn(*error, streams))
        end = syncOnce(sync, *account, *password, connects, 0, streams);
    if (const auto *question = std::get_if<SyncQuestion>(&end)) {
        if (!agrees(*question, commandLine, streams))
            return EXIT_FAILURE;
        const qint64 consented = question->removals;
        end = syncOnce(sync, *account, *password, connects, consented, streams);
    }
    if (const auto *question = std::get_if<SyncQuestion>(&end)) {
        return fail(streams,
                    CommandLine::tr(
                        "The sync would now remove even more API users: %1. Nothing was changed. Start the sync again.")
                        .arg(QLocale().toString(question->removals)));
    }
    if (const auto *error = std::get_if<Error>(&end))
        return fail(streams, *error, situationOf(*error));
    rememberUsername(directory, account->username);
    remarkOn(std::get<LoadSummary>(end), account->timeZone, streams);
    const auto &summary = std::get<LoadSummary>(end);
    const QString sentences = syncSummaryText(summary);
    CommandOutput output(streams.output);
    output.write(sentences + u'\n');
    return finish(streams, output,
                  summary.changedAnything() ? CommandLine::tr("Synced with the account.") + u' ' + sentences
                                            : sentences);
}

} // namespace umh
