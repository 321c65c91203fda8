#include "app/commanddelete.h"

#include "app/commanddirectory.h"
#include "app/commandinterrupt.h"
#include "app/commandline.h"
#include "app/commandnames.h"
#include "app/commandquestion.h"
#include "app/commandreport.h"
#include "app/commandwait.h"
#include "app/listcell.h"
#include "app/signin.h"
#include "domain/account.h"
#include "domain/clock.h"
#include "domain/harmlesstext.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "sync/accounteditor.h"
#include "table/apiusertext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int mostShownOfGuid = 80;

QString lastUse(const ApiUser &apiUser, const QDateTime &now)
{
    QString relative = ApiUserText::lastUsed(apiUser, now);
    if (!apiUser.lastUsed.isValid())
        return relative;
    return CommandLine::tr("%1 (%2)", "how long ago (exact time)")
        .arg(relative, ApiUserText::exactly(apiUser.lastUsed));
}

/// What a person needs to see to be sure that it is the right one.
QString description(const ApiUser &apiUser, const QDateTime &now)
{
    using enum ApiUserSort;
    const std::array<std::pair<QString, QString>, 5> lines{{
        {ApiUserText::heading(Operator), harmlessText(apiUser.operatorName)},
        {ApiUserText::heading(Username), harmlessText(apiUser.username)},
        {ApiUserText::heading(Description), ApiUserText::proseLine(apiUser.description)},
        {ApiUserText::heading(LastUsed), lastUse(apiUser, now)},
        {ApiUserText::heading(Requests), ApiUserText::requests(apiUser)},
    }};
    int widest = 0;
    for (const auto &[heading, value] : lines)
        widest = std::max(widest, displayWidth(heading));
    QString text;
    for (const auto &[heading, value] : lines) {
        if (!value.isEmpty())
            text += heading + QString(widest - displayWidth(heading) + 2, u' ') + value + u'\n';
    }
    if (usedInLast30Days(apiUser, now)) {
        text +=
            CommandLine::tr("This API user was used in the last 30 days. Whatever uses it will stop working.") + u'\n';
    } else if (apiUser.lastUsedState == LastUsedState::Unknown) {
        text += CommandLine::tr("It is not known whether this API user is in use. If it is, whatever uses it will stop "
                                "working.")
            + u'\n';
    }
    return text;
}

int refuseUnknown(const QString &guid, const CommandStreams &streams)
{
    return fail(streams,
                CommandLine::tr("There is no API user with the GUID %1 in this database. '%2' prints the GUIDs.")
                    .arg(elided(harmlessText(guid), mostShownOfGuid), "user-management-hub list --format csv"_L1));
}

/// What is wrong with a deletion; nothing where it went well.
using DeletionEnd = std::optional<Error>;

/// Deletes \a apiUser at \a account and then in the directory.
DeletionEnd deleteAtAccount(const Directory &directory, const Account &account, const Secret &password,
                            const ApiUser &apiUser, const Clock &clock, const CommandStreams &streams)
{
    AccountEditor editor(directory, clock);
    const CommandInterrupt interrupt;
    CommandWait<DeletionEnd> *waiting = nullptr;
    // Stopping leaves it open in the directory: the next run of the program finds out what came of it.
    CommandWait<DeletionEnd> wait(interrupt.token(),
                                  [&waiting] { waiting->end(Error{.kind = ErrorKind::OutcomeUnknown}); });
    waiting = &wait;
    const auto isMine = [guid = apiUser.guid](const ApiUser &other) { return other.guid == guid; };
    QObject::connect(&editor, &ApiUserEditor::removed, wait.context(), [&](const ApiUser &removed) {
        if (isMine(removed))
            wait.end(std::nullopt);
    });
    QObject::connect(&editor, &ApiUserEditor::removalFailed, wait.context(),
                     [&](const ApiUser &kept, const Error &error) {
                         if (isMine(kept))
                             wait.end(error);
                     });
    QObject::connect(&editor, &ApiUserEditor::outcomeUnknown, wait.context(), [&](const ApiUser &doubtful) {
        if (isMine(doubtful))
            say(streams.error,
                CommandLine::tr("The account has not answered; checking whether the API user was deleted…") + u'\n');
    });
    editor.setSignIn(account, password);
    editor.remove(apiUser);
    return wait.result();
}

/// One run of the command.
class Deletion final
{
public:
    Deletion(const CommandLine &commandLine, const Clock &clock, const CommandStreams &streams)
        : m_commandLine(commandLine)
        , m_clock(clock)
        , m_streams(streams)
    { }

    [[nodiscard]] int run(const CommandDirectory &directory)
    {
        const Result<Connection> connection = directory.connect(Directory::Use::Writing);
        if (!connection)
            return fail(m_streams, connection.error());
        ApiUserStore store(*connection);
        const QString guid = storedGuid(m_commandLine.guid);
        const Result<ApiUser> found = store.byGuid(guid);
        if (!found) {
            return found.error().kind == ErrorKind::AlreadyGone ? refuseUnknown(m_commandLine.guid, m_streams)
                                                                : fail(m_streams, found.error());
        }
        const Result<std::optional<Account>> account = AccountStore(*connection).account();
        if (!account)
            return fail(m_streams, account.error());
        if (!*account) {
            if (!consents(*found, false))
                return EXIT_FAILURE;
            const Status removed = store.remove(*found, m_clock);
            return removed ? succeed(*found) : fail(m_streams, removed.error());
        }

        const Result<Secret> password = passwordFor(**account, m_commandLine, m_streams);
        if (!password)
            return fail(m_streams, password.error());
        ApiUser apiUser = *found;
        for (;;) {
            if (!consents(apiUser, isSameUsername(apiUser.username, (*account)->username)))
                return EXIT_FAILURE;
            const DeletionEnd end =
                deleteAtAccount(directory.directory(), **account, *password, apiUser, m_clock, m_streams);
            if (!end)
                return succeed(apiUser);
            const Result<ApiUser> present = store.byGuid(guid);
            // Used since it was last read: the person is asked again, about what it is now.
            if (end->kind != ErrorKind::UsedMeanwhile || !canAsk(m_streams) || !present)
                return fail(m_streams, *end);
            say(m_streams.error, CommandLine::tr("This API user has been used in the meantime.") + u'\n');
            apiUser = *present;
            m_askAgain = true;
        }
    }

private:
    /// Whether the person wants it, having seen what it is. \a isOwn: the program signs in with it.
    [[nodiscard]] bool consents(const ApiUser &apiUser, bool isOwn) const
    {
        if (m_commandLine.yes && !isOwn && !m_askAgain)
            return true;
        if (!canAsk(m_streams)) {
            (void)fail(m_streams,
                       isOwn ? CommandLine::tr("Nothing was deleted: this program signs in with this API user, and "
                                               "there is no terminal to ask for confirmation.")
                             : CommandLine::tr("Nothing was deleted: there is no terminal to ask for confirmation. Use "
                                               "--yes to delete without confirmation."));
            return false;
        }
        say(m_streams.error, description(apiUser, m_clock.now()));
        const bool consented = isOwn
            ? typesUsername(apiUser)
            : isConfirmed(m_streams,
                          CommandLine::tr("Delete this API user? [y/N]", "put the first letter of your word for yes"));
        if (!consented)
            (void)fail(m_streams, CommandLine::tr("Nothing was deleted."));
        return consented;
    }

    [[nodiscard]] bool typesUsername(const ApiUser &apiUser) const
    {
        say(m_streams.error,
            CommandLine::tr("This program signs in with this API user. Without it you cannot sync or delete any more.")
                + u'\n');
        const QString typed = askForLine(m_streams, CommandLine::tr("Type its username to delete it:"));
        return typed == apiUser.username || typed.trimmed() == harmlessText(apiUser.username); // or as it is shown
    }

    [[nodiscard]] int succeed(const ApiUser &apiUser) const
    {
        CommandOutput output(m_streams.output);
        output.write(CommandLine::tr("Deleted API user %1 of %2.")
                         .arg(harmlessText(apiUser.username), harmlessText(apiUser.operatorName))
                     + u'\n');
        return finish(m_streams, output);
    }

    const CommandLine &m_commandLine;
    const Clock &m_clock;
    const CommandStreams &m_streams;
    bool m_askAgain = false;
};

} // namespace

int deleteApiUser(const CommandDirectory &directory, const CommandLine &commandLine, const Clock &clock,
                  const CommandStreams &streams)
{
    return Deletion(commandLine, clock, streams).run(directory);
}

} // namespace umh
