#include "app/cli/commandsettle.h"

#include "app/cli/commandline.h"
#include "app/cli/commandwait.h"
#include "app/cli/signin.h"
#include "domain/apiuser.h"
#include "domain/text/harmlesstext.h"
#include "store/openchanges.h"
#include "words/errortext.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many changes of the directory are open.
Result<qsizetype> openChanges(const Directory &directory, const Clock &clock)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return connection.error();
    const Result<QList<OpenChange>> open = OpenChanges(*connection, clock).all();
    if (!open)
        return open.error();
    return open->size();
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
    return isFoundOut ? sentence : sentence.chopped(1) + u' ' + errorText(error).full() + u'\n';
}

/// Looks once. Adds what turned out to be deleted to \a settled; what could not be found out takes the place of what
/// could not before.
Status look(SettledChanges &settled, const Directory &directory, const Account &account, const Secret &password,
            const Clock &clock, const std::stop_token &stop, const CommandStreams &streams)
{
    AccountEditor editor(directory, clock);
    CommandWait<Status> *waiting = nullptr;
    CommandWait<Status> wait(stop, [&waiting] { waiting->end(Error{.kind = ErrorKind::Cancelled}); });
    waiting = &wait;
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
                        int(*open))
            + u'\n');
    Status looked = look(settled, directory, account, password, clock, stop, streams);
    if (looked && !settled.left.unknown.isEmpty() && findProxySignIn(settled.left.whyUnknown, streams))
        looked = look(settled, directory, account, password, clock, stop, streams);
    if (!looked)
        return looked.error();
    if (!settled.left.unknown.isEmpty()) {
        say(streams.error,
            CommandLine::tr("What became of %Ln change(s) cannot be determined now; they stay marked.", nullptr,
                            int(settled.left.unknown.size()))
                + u'\n');
    }
    if (settled.left.elsewhere > 0) {
        say(streams.error,
            CommandLine::tr("Another program is at work on %Ln change(s), which are left to it.", nullptr,
                            int(settled.left.elsewhere))
                + u'\n');
    }
    return settled;
}

} // namespace umh
