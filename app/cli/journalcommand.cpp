#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/journalwriter.h"
#include "app/cli/terminal.h"
#include "domain/time/clock.h"
#include "export/exportfile.h"
#include "export/journalarchiving.h"
#include "export/listexport.h"
#include "store/directory.h"
#include "store/journalcheck.h"
#include "store/journalstore.h"
#include "words/journalchecktext.h"
#include "words/pluralcount.h"

#include <QtCore/QFileInfo>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many API users of one name a message offers.
constexpr qsizetype mostOfferedGuids = 5;

/// The guid of the API user that was asked for, if one was, or what is wrong with it, as a sentence.
struct AskedApiUser
{
    QString guid{};
    QString problem{};
};

Result<AskedApiUser> askedApiUser(const Connection &connection, const QString &asked)
{
    if (asked.isEmpty())
        return AskedApiUser();
    const Result<QStringList> guids = journalledApiUsers(connection, asked);
    if (!guids)
        return guids.error();
    if (guids->size() == 1)
        return AskedApiUser{.guid = guids->constFirst()};
    if (guids->isEmpty()) {
        return AskedApiUser{.problem = CommandLine::tr("There is no API user '%1', nor does the journal know of one.")
                                           .arg(shownArgument(asked))};
    }
    return AskedApiUser{
        .problem = CommandLine::tr("There are several API users named '%1'. Specify the right one by its GUID: %2.")
                       .arg(shownArgument(asked), guids->mid(0, mostOfferedGuids).join(", "_L1))};
}

QStringList journalColumns(ListFormat format)
{
    const QStringList columns{u"when"_s, u"what"_s, u"username"_s, u"operator"_s, u"by-whom"_s, u"details"_s};
    if (format == ListFormat::Text)
        return columns;
    return QStringList{u"number"_s} + columns + QStringList{u"guid"_s, u"operator-guid"_s, u"written-by"_s,
                                                            u"host"_s, u"version"_s,       u"operation"_s,
                                                            u"job"_s};
}

int printJournal(const Connection &connection, const CommandLine &commandLine, const std::stop_token &stop,
                 const CommandStreams &streams)
{
    const Result<AskedApiUser> apiUser = askedApiUser(connection, commandLine.apiUserName);
    if (!apiUser)
        return fail(streams, apiUser.error());
    if (!apiUser->problem.isNull())
        return fail(streams, apiUser->problem);
    const JournalQuery query{.order = {},
                             .filter = {.from = commandLine.since,
                                        .before = commandLine.until,
                                        .kinds = commandLine.kinds,
                                        .apiUserGuid = apiUser->guid}};
    const ListExport list{.query = query,
                          .fields = fieldsNamed(query, journalColumns(commandLine.format)).value_or(QList<int>()),
                          .language = commandLine.format == ListFormat::Text ? ExportLanguage::Present
                                                                             : ExportLanguage::English};
    CommandOutput output(streams.output);
    const auto writer = programWriter(commandLine.format, output);
    const Result<qint64> exported = exportList(connection, list, *writer, Clock::system(), stop);
    if (!exported && output.problem().isNull())
        return fail(streams, exported.error());
    return finish(streams, output);
}

int verifyJournal(const Connection &connection, const CommandLine &commandLine, const std::stop_token &stop,
                  const CommandStreams &streams)
{
    const Result<JournalCheck> check = checkJournal(connection, commandLine.head, stop);
    if (!check)
        return fail(streams, check.error());
    const QString result = JournalCheckText::result(*check);
    if (!check->isSound())
        return fail(streams, result);
    CommandOutput output(streams.output);
    output.write(result + u'\n' + JournalCheckText::newestEntry(*check) + u'\n' + CommandLine::tr("Its hash:") + u' '
                 + JournalCheckText::newestHash(*check) + u'\n' + JournalCheckText::meaning(!commandLine.head.isEmpty())
                 + u'\n');
    return finish(streams, output);
}

int archiveEntries(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                   const CommandStreams &streams)
{
    if (!directory.rights().migrates) // which only its owner does, as this
        return fail(streams,
                    CommandLine::tr("Only the owner of the database can archive its journal. Nothing was changed."));
    if (QFileInfo::exists(commandLine.archiveFile)) {
        return fail(streams,
                    CommandLine::tr("There is a file '%1' already. Nothing was changed.")
                        .arg(shownArgument(commandLine.archiveFile)));
    }
    const Result<std::unique_ptr<ExportFile>> file =
        ExportFile::make(commandLine.archiveFile, ExportFile::Readers::OwnerOnly);
    if (!file)
        return fail(streams, file.error());
    const Result<Connection> connection = directory.connect(Directory::Use::Writing, stop);
    if (!connection)
        return fail(streams, connection.error());
    const Result<JournalArchive> archive = archiveJournalInto(
        {.name = QFileInfo(commandLine.archiveFile).fileName(), .file = **file, .put = [&] { return (*file)->put(); }},
        *connection, commandLine.before, Clock::system(), stop);
    if (!archive)
        return fail(streams, archive.error());
    const QString done = archive->entries == 0
        ? CommandLine::tr("No entry is that old. Nothing was changed.")
        : CommandLine::tr("%Ln entry(ies) of the journal were moved to the file.", nullptr,
                          pluralCount(archive->entries));
    CommandOutput output(streams.output);
    output.write(done + u'\n');
    return finish(streams, output, done);
}

} // namespace

int runJournal(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
               const CommandStreams &streams)
{
    if (commandLine.journalAction == CommandLine::JournalAction::Archive)
        return archiveEntries(directory, commandLine, stop, streams);
    const Result<Connection> connection = directory.connect(Directory::Use::Background, stop);
    if (!connection)
        return fail(streams, connection.error());
    return commandLine.journalAction == CommandLine::JournalAction::Verify
        ? verifyJournal(*connection, commandLine, stop, streams)
        : printJournal(*connection, commandLine, stop, streams);
}

} // namespace umh
