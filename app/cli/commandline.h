#pragma once

#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operatorquery.h"
#include "store/sample/sampledata.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace umh {

/// What `list` can print.
enum class ListFormat {
    Text, ///< a table to read, in the present language
    Csv, ///< RFC 4180 with formulas defused, in English
    Json, ///< an array of objects: what the directory holds, the type as shown
    Xlsx, ///< a workbook for spreadsheets, in the present language; only into a file
};

/// Of what `list` prints a list.
enum class ListedTable { ApiUsers, Operators, Groups };

/// What a command line asks for. A value; complete and free of contradictions when parseCommandLine() has made it.
struct CommandLine
{
    enum class Command {
        Hub,
        Import,
        Sample,
        Sync,
        List,
        Delete,
        Jobs,
        Notes,
        JournalEntries,
        Changes,
        Watch,
        Copy,
        Database,
        Screenshot
    };
    /// What is to be done with a job, or with all.
    enum class JobAction { List, Show, Resume, Retry, GiveUp };
    /// What is to be done with the journal.
    enum class JournalAction { List, Verify, Archive };

    Command command = Command::Hub;
    /// As given, for DirectoryLocation::fromUserInput(), and never empty; absent where the person's own directory is
    /// meant.
    std::optional<QString> database{};
    QString language{}; ///< "nl", "en", "de" or "fr"; null for the system's
    bool sample = false; ///< on a throw-away directory with the standard sample
    QStringList files{}; ///< Import: one or more
    qint64 sampleSize = standardSampleSize; ///< Sample: API users, from 0 to largestSampleSize
    ApiUserQuery query{}; ///< List; without the guids of group and operator
    // List: name or guid, as given; empty for all.
    QString groupName{};
    QString operatorName{};
    ListFormat format = ListFormat::Text; ///< List, Jobs; Delete of many, not in CSV
    ListedTable table = ListedTable::ApiUsers; ///< List
    OperatorSort operatorSort = OperatorSort::Name; ///< List of operators; the direction is that of the query
    OperatorGroupSort groupSort = OperatorGroupSort::Name; ///< List of groups, likewise
    QStringList columns{}; ///< List: names that there are; empty for the usual ones
    QString output{}; ///< List: the file to write, as given; empty for standard output
    // List, as CSV.
    char16_t separator = u',';
    bool byteOrderMark = false;
    QString filterWords{}; ///< List: the options that leave out rows, as they were typed; empty where there are none
    QString viewName{}; ///< List, Delete of many: of the view whose rows are meant, as given; empty for none
    QString notesFile{}; ///< Notes: to import, as given; null to export
    QString guid{}; ///< Delete: as given; empty where many are to go
    QString guidsFile{}; ///< Delete: whose guids are in this file, "-" for standard input; empty for one
    std::optional<qint64> expected{}; ///< Delete of many: how many they have to be
    bool dryRun = false; ///< Delete of many, Notes: says what would be done, and does nothing
    JobAction jobAction = JobAction::List; ///< Jobs
    qint64 jobNumber = 0; ///< Jobs: of which one; from 1, but for List
    JournalAction journalAction = JournalAction::List; ///< Journal
    // Journal: only what was written in that time; invalid for any. Changes: between these, the first is valid.
    QDateTime since{};
    QDateTime until{};
    QString apiUserName{}; ///< Journal: username or guid, as given; empty for all
    ChoiceSet<JournalKind> kinds{}; ///< Journal: only these; empty for all
    bool syncFirst = false; ///< Watch
    QDateTime before{}; ///< Journal archive; valid
    QString archiveFile{}; ///< Journal archive: as given
    QByteArray head{}; ///< Journal verify: the hash of an entry that was kept; empty for none
    bool yes = false; ///< Delete, Sync, Database: without a question
    bool migrate = false; ///< Database: brings it up to date
    /// Hub, Sync: the address of the account to connect the directory to, as given and not empty; with it comes the
    /// username.
    std::optional<QString> accountAddress{};
    QString username{}; ///< of the API user to sign in with
    std::optional<QString> timeZone{}; ///< Sync: of the account, as Account::timeZone
    bool passwordFromInput = false; ///< the password is the first line of the standard input
    // Copy: places as given, not empty.
    QString copyFrom{};
    QString copyTo{};
    QString folder{}; ///< Screenshot: not empty

    // Texts of the command line and its commands; last, because it makes private what follows it.
    Q_DECLARE_TR_FUNCTIONS(umh::CommandLine)
};

/// What to print instead of running anything: help, the version, or what is wrong with the command line.
struct CommandLineExit
{
    int status = 0; ///< 2 where the command line is wrong, else 0
    QString output{}; ///< for standard output
    QString error{}; ///< for standard error
    /// The language that was asked for, as in CommandLine. The texts are in it where its translation was installed
    /// before.
    QString language{};
};

/// Understands \a arguments, the first of which is the name the program was called by.
///
/// Needs no application object, so that it can decide which kind of one to make; the version it prints is
/// QCoreApplication::applicationVersion(), which can be set before as well.
[[nodiscard]] std::variant<CommandLine, CommandLineExit> parseCommandLine(const QStringList &arguments);

} // namespace umh
