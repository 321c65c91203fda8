#include "app/cli/databasesteps.h"

#include "app/account/databasepasswords.h"
#include "app/cli/accountsteps.h"
#include "app/cli/commandline.h"
#include "domain/text/harmlesstext.h"
#include "words/errortext.h"

using namespace Qt::StringLiterals;

namespace umh {
Result<Secret> DatabasePasswordSources::next(const Error &error, const Secret &tried)
{
    if (!m_askedKeyring) {
        m_askedKeyring = true;
        const Result<std::optional<Secret>> kept = databasePasswordInKeyring(m_location, m_streams);
        if (kept && *kept && !(*kept)->isEmpty() && **kept != tried)
            return **kept;
    }
    constexpr int mostQuestions = 3;
    if (!canAsk(m_streams) || m_questions == mostQuestions)
        return error;
    if (m_questions++ > 0 || error.kind == ErrorKind::DatabasePasswordRefused)
        say(m_streams.error, errorText({.kind = error.kind}).whatHappened + u'\n');
    const QString user = m_location.serverUser();
    const QString question = user.isEmpty()
        ? CommandLine::tr("Password for the database %1:").arg(harmlessText(m_location.name()))
        : CommandLine::tr("Password of %1 for the database %2:", "a username, an address")
              .arg(harmlessText(user), harmlessText(m_location.name()));
    const std::optional<Secret> typed = askForPassword(m_streams, question);
    if (!typed)
        return Error{.kind = ErrorKind::Cancelled};
    return *typed;
}

Result<CommandDirectory> findForCommand(const DirectoryLocation &location, Directory::Opening opening,
                                        const std::stop_token &stop, const CommandStreams &streams)
{
    if (!location.isOnServer()) {
        const Result<Directory> directory = Directory::open(location, opening);
        if (!directory)
            return directory.error();
        return CommandDirectory{.location = location, .found = {.directory = *directory}};
    }
    DatabasePasswordSources sources(location, streams);
    Secret password;
    for (;;) {
        Result<FoundDirectory> found = findDirectory(location, password, opening, stop);
        if (found)
            return CommandDirectory{.location = location, .found = std::move(*found), .password = password};
        if (!DatabasePasswords::canMend(found.error()))
            return found.error();
        Result<Secret> next = sources.next(found.error(), password);
        if (!next)
            return next.error();
        password = std::move(*next);
    }
}

} // namespace umh
