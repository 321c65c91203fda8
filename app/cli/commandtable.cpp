#include "app/cli/choices.h"
#include "app/cli/journaloptions.h"
#include "app/cli/syntax.h"
#include "app/cli/terminal.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using enum CommandLine::Command;

constexpr int anyNumber = std::numeric_limits<int>::max();

constexpr std::array tableChoices{
    Choice<ListedTable>{"operators"_L1, ListedTable::Operators},
    Choice<ListedTable>{"groups"_L1, ListedTable::Groups},
};

constexpr std::array jobActionChoices{
    Choice<CommandLine::JobAction>{"show"_L1, CommandLine::JobAction::Show},
    Choice<CommandLine::JobAction>{"resume"_L1, CommandLine::JobAction::Resume},
    Choice<CommandLine::JobAction>{"retry"_L1, CommandLine::JobAction::Retry},
    Choice<CommandLine::JobAction>{"give-up"_L1, CommandLine::JobAction::GiveUp},
};

// Each of these puts the arguments where they belong, and returns what is wrong with them; null where nothing is.

QString takeTable(const QStringList &arguments, CommandLine &to)
{
    return takeChoice({"list"_L1, arguments.constFirst()}, tableChoices, to.table).isNull()
        ? QString()
        : CommandLine::tr("There is no list of '%1'; choose one of: %2.")
              .arg(shownArgument(arguments.constFirst()), namesOf(tableChoices));
}

QString takeJobAction(const QStringList &arguments, CommandLine &to)
{
    const QString &action = arguments.constFirst();
    const auto *const found =
        std::ranges::find_if(jobActionChoices, [&](const auto &choice) { return choice.name == action; });
    if (found == jobActionChoices.end())
        return CommandLine::tr("There is no command '%1'.").arg("jobs "_L1 + shownArgument(action));
    to.jobAction = found->meaning;
    if (arguments.size() < 2)
        return CommandLine::tr("The command '%1' needs an argument: %2").arg("jobs "_L1 + action, "N"_L1);
    const std::optional<qint64> number = numberFrom(arguments.at(1), 1);
    to.jobNumber = number.value_or(0);
    return number ? QString() : CommandLine::tr("'%1' is not the number of a job.").arg(shownArgument(arguments.at(1)));
}

QString takeSampleSize(const QStringList &arguments, CommandLine &to)
{
    const QString &typed = arguments.constFirst();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = false;
    const qint64 number = typed.toLongLong(&fits);
    if (!fits || !std::ranges::all_of(typed, isDigit) || number > largestSampleSize) {
        return CommandLine::tr("'%1' is not a number from 0 to %2.")
            .arg(shownArgument(typed), QLocale().toString(largestSampleSize));
    }
    to.sampleSize = number;
    return {};
}

template<QString CommandLine::*Member>
QString takeArgument(const QStringList &arguments, CommandLine &to)
{
    to.*Member = arguments.constFirst();
    return {};
}

QString takeFiles(const QStringList &arguments, CommandLine &to)
{
    to.files = arguments;
    return {};
}

QString takePlaces(const QStringList &arguments, CommandLine &to)
{
    // As other programs name standard input and output, which are no databases.
    if (arguments.contains("-"_L1))
        return CommandLine::tr("'-' is neither the path of a file nor the address of a database.");
    to.copyFrom = arguments.at(0);
    to.copyTo = arguments.at(1);
    return {};
}

QString takeNotes(const QStringList &arguments, CommandLine &to)
{
    const QString &what = arguments.constFirst();
    if (what != "export"_L1 && what != "import"_L1)
        return CommandLine::tr("There is no command '%1'.").arg("notes "_L1 + shownArgument(what));
    if (what == "import"_L1 && arguments.size() < 2)
        return CommandLine::tr("The command '%1' needs an argument: %2").arg("notes import"_L1, "FILE"_L1);
    if (what == "export"_L1 && arguments.size() > 1)
        return CommandLine::tr("There is one argument too many: '%1'.").arg(shownArgument(arguments.at(1)));
    if (what == "import"_L1)
        to.notesFile = arguments.at(1);
    return {};
}

QString takeMigrate(const QStringList &arguments, CommandLine &to)
{
    to.migrate = arguments.constFirst() == "migrate"_L1;
    return to.migrate
        ? QString()
        : CommandLine::tr("There is no command '%1'.").arg("database "_L1 + shownArgument(arguments.constFirst()));
}

constexpr std::array commandTable{
    CommandSyntax{Hub},
    CommandSyntax{Import, "import"_L1, "FILE..."_L1, 1, anyNumber, takeFiles,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Import saved answers of the account's API into the database. What each file "
                                    "contains (operators, operator groups or API users) is recognised.")},
    CommandSyntax{Sample, "sample"_L1, "[N]"_L1, 0, 1, takeSampleSize,
                  QT_TRANSLATE_NOOP("umh::CommandLine", "Fill an empty database with sample data: %1 API users, or N."),
                  [] { return QLocale().toString(standardSampleSize); }},
    CommandSyntax{
        Sync, "sync"_L1, ""_L1, 0, 0, nullptr,
        QT_TRANSLATE_NOOP(
            "umh::CommandLine",
            "Sync the database with its account. The password comes from the keyring or from standard input.")},
    CommandSyntax{List, "list"_L1, "[operators|groups]"_L1, 0, 1, takeTable,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print the API users, or the operators or operator groups, one per line.")},
    CommandSyntax{Delete, "delete"_L1, "[GUID]"_L1, 0, 1, takeArgument<&CommandLine::guid>,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Delete one API user, or those that an option names as one job, after asking for "
                                    "confirmation.")},
    CommandSyntax{Jobs, "jobs"_L1, "[ACTION N]"_L1, 0, 2, takeJobAction,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print the jobs, or do something with job N: show prints what became of each API "
                                    "user, resume goes on, retry tries again what was refused or not done, give-up "
                                    "ends it.")},
    CommandSyntax{Notes, "notes"_L1, "export|import FILE"_L1, 1, 2, takeNotes,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print what people have entered about API users (owner, purpose and so on) as CSV, "
                                    "or take it from a CSV file, told by GUID: all of the file, or nothing.")},
    CommandSyntax{JournalEntries, "journal"_L1, "[verify|archive FILE]"_L1, 0, 2, takeJournalAction,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print the journal, the newest entry first: what happened to API users, operators "
                                    "and groups, when and by whom. With verify: check that nothing in it was changed, "
                                    "and print its newest hash. With archive: move old entries to FILE.")},
    CommandSyntax{Changes, "changes"_L1, ""_L1, 0, 0, nullptr,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print what has become of each API user between two times: new, gone, changed, or "
                                    "in use again.")},
    CommandSyntax{Watch, "watch"_L1, ""_L1, 0, 0, nullptr,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print what is new since the last run: API users that are new, gone, in use again, "
                                    "contradictory or have another description. Exit status 3 if there is anything.")},
    CommandSyntax{Copy, "copy"_L1, "FROM TO"_L1, 2, 2, takePlaces,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Copy a database, with its history, from one place to another: the path of an "
                                    "SQLite file or the address of a database on a server. TO must be new or empty.")},
    CommandSyntax{Database, "database"_L1, "[migrate]"_L1, 0, 1, takeMigrate,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Print where the database is and what you can do with it. With migrate: update it "
                                    "to the version of this program first, on a server as its owner.")},
    CommandSyntax{Screenshot, "screenshot"_L1, "DIR"_L1, 1, 1, takeArgument<&CommandLine::folder>,
                  QT_TRANSLATE_NOOP("umh::CommandLine",
                                    "Save pictures of the windows in the folder DIR: hub.png and overview.png.")},
};

} // namespace

std::span<const CommandSyntax> commandSyntax()
{
    return commandTable;
}

} // namespace umh
