#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/endsignals.h"
#include "domain/account.h"
#include "domain/apiuserdifferences.h"
#include "domain/text/harmlesstext.h"
#include "domain/time/clock.h"
#include "json/jsonvalue.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/directory.h"
#include "store/journal.h"
#include "store/keptconnection.h"
#include "store/openchangestore.h"
#include "store/signinstore.h"
#include "sync/accounteditor.h"
#include "words/apiuserdifferencetext.h"
#include "words/apiusertext.h"
#include "words/errortext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int mostShownOfGuid = 80;

QString agoAndExactly(const QString &relative, const QDateTime &time)
{
    if (!time.isValid())
        return relative;
    return CommandLine::tr("%1 (%2)", "how long ago (exact time)").arg(relative, ApiUserText::exactly(time));
}

/// What a person needs to see to be sure that it is the right one: all that differencesOf() compares.
QString description(const ApiUser &apiUser, const QDateTime &now)
{
    using enum ApiUserSort;
    const std::array<std::pair<QString, QString>, 8> lines{{
        {ApiUserText::heading(Operator), harmlessText(apiUser.operatorName)},
        {ApiUserText::heading(Username), harmlessText(apiUser.username)},
        {ApiUserText::heading(Type), harmlessText(displayType(apiUser.type))},
        {ApiUserText::heading(Description), ApiUserText::proseLine(apiUser.description)},
        {ApiUserText::heading(Created), agoAndExactly(ApiUserText::created(apiUser, now), apiUser.created)},
        {ApiUserText::heading(LastUsed), agoAndExactly(ApiUserText::lastUsed(apiUser, now), apiUser.lastUsed)},
        {ApiUserText::heading(Requests), ApiUserText::requests(apiUser)},
        {u"GUID"_s, harmlessText(apiUser.guid)},
    }};
    int widest = 0;
    for (const auto &[heading, value] : lines)
        widest = std::max(widest, displayWidth(heading));
    QString text;
    for (const auto &[heading, value] : lines) {
        if (!value.isEmpty())
            text += heading + QString(widest - displayWidth(heading) + 2, u' ') + value + u'\n';
    }
    if (mixesAlphabets(apiUser.username) || mixesAlphabets(apiUser.operatorName)) {
        text += CommandLine::tr("The username or the operator's name mixes letters of different alphabets, so that it "
                                "may only look like another one. Check the GUID.")
            + u'\n';
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

/// In what \a now differs from \a seen, a line for each column.
QString differences(const ApiUser &seen, const ApiUser &now)
{
    QString lines;
    for (const auto &difference : ApiUserDifferenceText::of(seen, now))
        lines += u"  "_s + ApiUserDifferenceText::line(difference) + u'\n';
    return lines;
}

/// What is wrong with a deletion; nothing where it went well.
using DeletionEnd = std::optional<Error>;

/// Deletes \a apiUser at \a account and then in the directory. Cancelled where the person has stopped it, which leaves
/// open what it came to.
DeletionEnd attemptAtAccount(const Directory &directory, const Account &account, const Secret &password,
                             const ApiUser &apiUser, const Clock &clock, const CommandStreams &streams)
{
    AccountEditor editor(directory, clock); // waits, as it goes, for what it is at
    const CommandInterrupt interrupt;
    CommandWait<DeletionEnd> wait(interrupt.token(),
                                  [](auto &waiting) { waiting.end(Error{.kind = ErrorKind::Cancelled}); });
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
    QObject::connect(&editor, &ApiUserEditor::outcomeUnknown, wait.context(),
                     [&](const ApiUser &doubtful, const Error &error) {
                         if (isMine(doubtful)) {
                             say(streams.error,
                                 errorText(error).precisely + u' '
                                     + CommandLine::tr("Checking whether the API user was deleted…") + u'\n');
                         }
                     });
    editor.setSignIn(account, password);
    editor.remove(apiUser);
    return wait.result();
}

/// What a deletion of the API user with \a guid that was stopped has come to, once nothing of it is under way any more.
DeletionEnd endOfStopped(const Directory &directory, const QString &guid, const Clock &clock)
{
    // What was sent stays open in the directory: the next run of the program finds out what came of it.
    const Error unknown{.kind = ErrorKind::OutcomeUnknown};
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return unknown;
    const Result<std::optional<OpenChange>> open = OpenChangeStore(*connection, clock).of(guid);
    if (!open || *open)
        return unknown;
    const Result<ApiUser> present = ApiUserStore(*connection).byGuid(guid);
    if (!present && present.error().kind == ErrorKind::AlreadyGone)
        return std::nullopt; // the answer came at the last moment
    return Error{.kind = ErrorKind::Cancelled};
}

DeletionEnd deleteAtAccount(const Directory &directory, const Account &account, const Secret &password,
                            const ApiUser &apiUser, const Clock &clock, const CommandStreams &streams)
{
    const DeletionEnd end = attemptAtAccount(directory, account, password, apiUser, clock, streams);
    return end && end->kind == ErrorKind::Cancelled ? endOfStopped(directory, apiUser.guid, clock) : end;
}

/// The usernames with which people sign in to the account.
struct SignInNames
{
    QString own{}; ///< of this person; empty where there is no account
    QStringList all{};
};

/// What the program has to do with an API user.
enum class ProgramUse {
    None,
    Others, ///< somebody else has signed in with it
    Own, ///< it signs in with it
};

ProgramUse useOf(const ApiUser &apiUser, const SignInNames &names)
{
    if (isSameUsername(apiUser.username, names.own))
        return ProgramUse::Own;
    return isOneOfUsernames(apiUser.username, names.all) ? ProgramUse::Others : ProgramUse::None;
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

    [[nodiscard]] int run(const Directory &directory)
    {
        const Result<Connection> connection = directory.connect(Directory::Use::Writing);
        if (!connection)
            return fail(m_streams, connection.error());
        ApiUserStore store(*connection);
        const QString guid = storedGuid(m_commandLine.guid);
        Result<ApiUser> found = store.byGuid(guid);
        if (!found)
            return refuseMissing(*connection, found.error());
        const Result<std::optional<Account>> account = AccountStore(*connection).account();
        if (!account)
            return fail(m_streams, account.error());
        if (!*account) {
            const auto deleteHere = [&](const ApiUser &apiUser) -> DeletionEnd {
                KeptConnection kept(directory, Directory::Use::Writing); // the person may have taken long to answer
                const Status removed = kept.write(
                    [&](const Connection &open) { return ApiUserStore(open).removeAsSeen(apiUser, m_clock); });
                return removed ? DeletionEnd() : removed.error();
            };
            return ask(*found, {}, store, deleteHere);
        }

        const Result<Account> signedIn = withUsername(**account, *connection, m_commandLine, m_streams);
        if (!signedIn)
            return fail(m_streams, signedIn.error());
        const Result<Secret> password = passwordFor(*signedIn, m_commandLine, m_streams);
        if (!password)
            return fail(m_streams, password.error());
        const Result<SettledChanges> settled = settle(directory, *signedIn, *password);
        if (!settled)
            return fail(m_streams, settled.error(), situationAfter(settled.error(), m_commandLine));
        if (settled->deleted.contains(guid))
            return succeed(*found); // as was asked for earlier, and nobody was told
        if (settled->left.unknown.contains(guid))
            return fail(m_streams, settled->left.whyUnknown,
                        situationAfter(settled->left.whyUnknown,
                                       m_commandLine)); // until that is known, nothing else may be sent
        found = store.byGuid(guid);
        if (!found)
            return refuseMissing(*connection, found.error());
        const Result<QList<KnownSignIn>> known = SignInStore(*connection).all();
        if (!known)
            return fail(m_streams, known.error());
        const SignInNames names{signedIn->username, usernamesOf(*known)};
        return ask(*found, names, store, [&](const ApiUser &apiUser) {
            const auto attempt = [&] {
                return deleteAtAccount(directory, *signedIn, *password, apiUser, m_clock, m_streams);
            };
            DeletionEnd end = attempt();
            if (end && findProxySignIn(*end, m_streams)) // nothing was sent yet
                end = attempt();
            return end;
        });
    }

private:
    [[nodiscard]] Result<SettledChanges> settle(const Directory &directory, const Account &account,
                                                const Secret &password) const
    {
        const CommandInterrupt interrupt;
        return settleOpenChanges(directory, account, password, m_clock, interrupt.token(), m_streams);
    }

    /// Asks, and deletes by \a remove what the person has seen.
    [[nodiscard]] int ask(ApiUser apiUser, const SignInNames &names, ApiUserStore &store,
                          const std::function<DeletionEnd(const ApiUser &)> &remove) const
    {
        for (;;) {
            if (!consents(apiUser, useOf(apiUser, names)))
                return EXIT_FAILURE;
            const DeletionEnd end = remove(apiUser);
            if (!end)
                return succeed(apiUser);
            const bool isOvertaken = end->kind == ErrorKind::UsedMeanwhile || end->kind == ErrorKind::ChangedMeanwhile;
            const Result<ApiUser> present = store.byGuid(apiUser.guid);
            if (!isOvertaken || !present || differencesOf(apiUser, *present).isEmpty())
                return fail(m_streams, *end, situationAfter(*end, m_commandLine));
            if (m_commandLine.yes)
                return refuseChanged(differences(apiUser, *present));
            // It is not what the person has seen: asked again, about what it is now.
            say(m_streams.error,
                CommandLine::tr("Nothing was deleted yet: it has changed since it was shown.") + u'\n'
                    + differences(apiUser, *present) + u'\n');
            apiUser = *present;
        }
    }

    [[nodiscard]] int refuseChanged(const QString &differences) const
    {
        return fail(m_streams,
                    CommandLine::tr(
                        "Nothing was deleted: the API user has changed since the database was last brought up to date:")
                        + u'\n' + differences
                        + CommandLine::tr("The database is up to date now. Look at the API user, and start again if "
                                          "it is still to be deleted."));
    }

    /// It is not in the directory: says what is known of it.
    [[nodiscard]] int refuseMissing(const Connection &connection, const Error &error) const
    {
        if (error.kind != ErrorKind::AlreadyGone)
            return fail(m_streams, error);
        const Result<std::optional<JournalledDeletion>> deletion =
            Journal(connection, m_clock).deletionOf(storedGuid(m_commandLine.guid));
        if (!deletion)
            return fail(m_streams, deletion.error());
        if (!*deletion)
            return refuseUnknown(m_commandLine.guid, m_streams);
        const QString sentence = (*deletion)->origin == Origin::Account
            ? CommandLine::tr("API user %1 of %2 was deleted in the account; this program saw it on %3.")
            : CommandLine::tr("API user %1 of %2 was deleted by this program on %3.");
        return fail(m_streams,
                    sentence.arg(harmlessText((*deletion)->username), harmlessText((*deletion)->operatorName),
                                 ApiUserText::exactly((*deletion)->at)));
    }

    /// Whether the person wants it, having seen what it is.
    [[nodiscard]] bool consents(const ApiUser &apiUser, ProgramUse use) const
    {
        if (m_commandLine.yes && use == ProgramUse::None)
            return true;
        if (!canAsk(m_streams)) {
            (void)fail(m_streams, whyUnasked(use));
            return false;
        }
        say(m_streams.error, description(apiUser, m_clock.now()));
        const bool consented = use != ProgramUse::None
            ? typesUsername(apiUser, use)
            : isConfirmed(m_streams,
                          CommandLine::tr("Delete this API user? [y/N]", "put the first letter of your word for yes"));
        if (!consented)
            (void)fail(m_streams, CommandLine::tr("Nothing was deleted."));
        return consented;
    }

    [[nodiscard]] static QString whyUnasked(ProgramUse use)
    {
        switch (use) {
        case ProgramUse::None:
            break;
        case ProgramUse::Others:
            return CommandLine::tr("Nothing was deleted: somebody has signed in to this program with this API user, "
                                   "and there is no terminal to ask for confirmation.");
        case ProgramUse::Own:
            return CommandLine::tr("Nothing was deleted: this program signs in with this API user, and there is no "
                                   "terminal to ask for confirmation.");
        }
        return CommandLine::tr("Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete "
                               "without confirmation.");
    }

    [[nodiscard]] bool typesUsername(const ApiUser &apiUser, ProgramUse use) const
    {
        const QString warning = use == ProgramUse::Own
            ? CommandLine::tr(
                "This program signs in with this API user. Without it you cannot sync or delete any more.")
            : CommandLine::tr("Somebody has signed in to this program with this API user. Whoever still does so can "
                              "neither sync nor change anything without it.");
        say(m_streams.error, warning + u'\n');
        const QString typed = askForLine(m_streams, CommandLine::tr("Type its username to delete it:"));
        return typed == apiUser.username || typed.trimmed() == harmlessText(apiUser.username); // or as it is shown
    }

    [[nodiscard]] int succeed(const ApiUser &apiUser) const
    {
        const QString done = CommandLine::tr("Deleted API user %1 of %2.")
                                 .arg(harmlessText(apiUser.username), harmlessText(apiUser.operatorName));
        CommandOutput output(m_streams.output);
        output.write(done + u'\n');
        return finish(m_streams, output, done);
    }

    const CommandLine &m_commandLine;
    const Clock &m_clock;
    const CommandStreams &m_streams;
};

} // namespace

int runDelete(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    return Deletion(commandLine, Clock::system(), streams).run(directory);
}

} // namespace umh
