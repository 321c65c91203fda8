#include "app/commanddelete.h"

#include "app/commandline.h"
#include "app/commandreport.h"
#include "app/listcell.h"
#include "domain/clock.h"
#include "json/jsontext.h"
#include "store/apiuserstore.h"
#include "table/apiusertext.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int mostShownOfGuid = 80;

/// The guid as the directory keeps it.
QString storedGuid(const QString &typed)
{
    const QByteArray utf8 = typed.toUtf8();
    const GuidOrProblem read = guidFromJson({.kind = ValueKind::Text, .text = utf8});
    return read.problem.isNull() ? read.guid : typed;
}

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
        {ApiUserText::heading(Operator), terminalText(apiUser.operatorName)},
        {ApiUserText::heading(Username), terminalText(apiUser.username)},
        {ApiUserText::heading(Description), terminalText(ApiUserText::oneLine(apiUser.description))},
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

/// A line from \a file, without its end; null where there is none.
QString readLine(std::FILE *file)
{
    QByteArray line;
    int c = std::fgetc(file);
    if (c == EOF)
        return {};
    for (; c != EOF && c != '\n'; c = std::fgetc(file))
        line += char(c);
    return QString::fromLocal8Bit(line);
}

/// Whether the person at the terminal says yes, in any of the languages of the program; in none of them does one of
/// these words mean no.
bool isConfirmed(const CommandStreams &streams)
{
    static const QStringList affirmative{u"y"_s, u"yes"_s, u"j"_s, u"ja"_s, u"o"_s, u"oui"_s};
    say(streams.error,
        CommandLine::tr("Delete this API user? [y/N]", "put the first letter of your word for yes") + u' ');
    const QString answer = readLine(streams.input);
    if (answer.isNull())
        say(streams.error, u"\n"_s);
    return affirmative.contains(answer.trimmed().toLower());
}

int refuseUnknown(const QString &guid, const CommandStreams &streams)
{
    return fail(streams,
                CommandLine::tr("There is no API user with the guid %1 in this directory. '%2' prints the guids.")
                    .arg(elided(terminalText(guid), mostShownOfGuid), "user-management-hub list --format csv"_L1));
}

} // namespace

int deleteApiUser(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                  const CommandStreams &streams)
{
    ApiUserStore store(connection);
    const Result<ApiUser> found = store.byGuid(storedGuid(commandLine.guid));
    if (!found) {
        return found.error().kind == ErrorKind::AlreadyGone ? refuseUnknown(commandLine.guid, streams)
                                                            : fail(streams, found.error());
    }
    if (!commandLine.yes) {
        // The question goes where a person sees it even if the output goes into a file.
        if (!isTerminal(streams.input) || !isTerminal(streams.error)) {
            return fail(streams,
                        CommandLine::tr("Nothing was deleted: there is no terminal to ask for confirmation. Use "
                                        "--yes to delete without a question."));
        }
        say(streams.error, description(*found, clock.now()));
        if (!isConfirmed(streams))
            return fail(streams, CommandLine::tr("Nothing was deleted."));
    }
    if (const Status removed = store.remove(*found, clock); !removed)
        return fail(streams, removed.error());
    CommandOutput output(streams.output);
    output.write(CommandLine::tr("Deleted API user %1 of %2.")
                     .arg(terminalText(found->username), terminalText(found->operatorName))
                 + u'\n');
    return finish(streams, output);
}

} // namespace umh
