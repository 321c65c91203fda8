#include "app/cli/commandsyntax.h"

#include "app/cli/terminal.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using enum CommandLine::Command;

constexpr CommandSet allCommands =
    setOf(Hub) | setOf(Import) | setOf(Sample) | setOf(Sync) | setOf(List) | setOf(Delete) | setOf(Screenshot);
constexpr int anyNumber = std::numeric_limits<int>::max();

constexpr std::array commands{
    CommandSyntax{Hub, ""_L1, ""_L1, 0, 0},
    CommandSyntax{Import, "import"_L1, "FILE..."_L1, 1, anyNumber},
    CommandSyntax{Sample, "sample"_L1, "[N]"_L1, 0, 1},
    CommandSyntax{Sync, "sync"_L1, ""_L1, 0, 0},
    CommandSyntax{List, "list"_L1, ""_L1, 0, 0},
    CommandSyntax{Delete, "delete"_L1, "GUID"_L1, 1, 1},
    CommandSyntax{Screenshot, "screenshot"_L1, "DIR"_L1, 1, 1},
};

constexpr std::array options{
    OptionSyntax{"database"_L1, "URL|PATH"_L1, allCommands},
    OptionSyntax{"language"_L1, "nl|en|de|fr"_L1, allCommands},
    OptionSyntax{"sample"_L1, ""_L1, setOf(Hub) | setOf(List) | setOf(Screenshot)},
    OptionSyntax{"sort"_L1, "COLUMN"_L1, setOf(List)},
    OptionSyntax{"descending"_L1, ""_L1, setOf(List)},
    OptionSyntax{"search"_L1, "TEXT"_L1, setOf(List)},
    OptionSyntax{"type"_L1, "TYPE"_L1, setOf(List)},
    OptionSyntax{"last-used"_L1, "WHEN"_L1, setOf(List)},
    OptionSyntax{"group"_L1, "NAME|GUID"_L1, setOf(List)},
    OptionSyntax{"operator"_L1, "NAME|GUID"_L1, setOf(List)},
    OptionSyntax{"format"_L1, "FORMAT"_L1, setOf(List)},
    OptionSyntax{"account"_L1, "URL"_L1, setOf(Hub) | setOf(Sync)},
    OptionSyntax{"username"_L1, "NAME"_L1, setOf(Hub) | setOf(Sync)},
    OptionSyntax{"time-zone"_L1, "NAME"_L1, setOf(Sync)},
    OptionSyntax{"password-stdin"_L1, ""_L1, setOf(Hub) | setOf(Sync) | setOf(Delete)},
    OptionSyntax{"yes"_L1, ""_L1, setOf(Delete) | setOf(Sync)},
    OptionSyntax{"help"_L1, ""_L1, allCommands, 'h'},
    OptionSyntax{"version"_L1, ""_L1, allCommands, 'v'},
};

constexpr std::array sorts{
    ChoiceSyntax<ApiUserSort>{"operator"_L1, ApiUserSort::Operator},
    ChoiceSyntax<ApiUserSort>{"username"_L1, ApiUserSort::Username},
    ChoiceSyntax<ApiUserSort>{"type"_L1, ApiUserSort::Type},
    ChoiceSyntax<ApiUserSort>{"created"_L1, ApiUserSort::Created},
    ChoiceSyntax<ApiUserSort>{"last-used"_L1, ApiUserSort::LastUsed},
    ChoiceSyntax<ApiUserSort>{"requests"_L1, ApiUserSort::Requests},
    ChoiceSyntax<ApiUserSort>{"description"_L1, ApiUserSort::Description},
};

constexpr std::array lastUses{
    ChoiceSyntax<LastUseFilter>{"any"_L1, LastUseFilter::Any},
    ChoiceSyntax<LastUseFilter>{"within-30-days"_L1, LastUseFilter::Within30Days},
    ChoiceSyntax<LastUseFilter>{"over-30-days"_L1, LastUseFilter::InactiveOver30Days},
    ChoiceSyntax<LastUseFilter>{"over-90-days"_L1, LastUseFilter::InactiveOver90Days},
    ChoiceSyntax<LastUseFilter>{"over-180-days"_L1, LastUseFilter::InactiveOver180Days},
    ChoiceSyntax<LastUseFilter>{"over-365-days"_L1, LastUseFilter::InactiveOver365Days},
    ChoiceSyntax<LastUseFilter>{"never"_L1, LastUseFilter::NotYetUsed},
    ChoiceSyntax<LastUseFilter>{"unknown"_L1, LastUseFilter::Unknown},
};

constexpr std::array formats{
    ChoiceSyntax<ListFormat>{"text"_L1, ListFormat::Text},
    ChoiceSyntax<ListFormat>{"csv"_L1, ListFormat::Csv},
    ChoiceSyntax<ListFormat>{"json"_L1, ListFormat::Json},
};

} // namespace

std::span<const CommandSyntax> commandSyntax()
{
    return commands;
}

std::span<const OptionSyntax> optionSyntax()
{
    return options;
}

std::span<const ChoiceSyntax<ApiUserSort>> sortSyntax()
{
    return sorts;
}

std::span<const ChoiceSyntax<LastUseFilter>> lastUseSyntax()
{
    return lastUses;
}

std::span<const ChoiceSyntax<ListFormat>> formatSyntax()
{
    return formats;
}

namespace {

constexpr int lineWidth = 79;
constexpr int indent = 2;
constexpr int gap = 2;

/// What is explained, and the explanation.
struct HelpEntry
{
    QString term;
    QString text;
};

QString explanationOf(CommandLine::Command command)
{
    switch (command) {
    case CommandLine::Command::Hub:
        return {};
    case CommandLine::Command::Import:
        return CommandLine::tr("Import saved answers of the account's API into the database. What each file contains "
                               "(operators, operator groups or API users) is recognised.");
    case CommandLine::Command::Sample:
        return CommandLine::tr("Fill an empty database with sample data: %1 API users, or N.")
            .arg(QLocale().toString(standardSampleSize));
    case CommandLine::Command::Sync:
        return CommandLine::tr(
            "Sync the database with its account. The password comes from the keyring or from standard input.");
    case CommandLine::Command::List:
        return CommandLine::tr("Print the API users, one per line.");
    case CommandLine::Command::Delete:
        return CommandLine::tr("Delete one API user, after asking for confirmation.");
    case CommandLine::Command::Screenshot:
        return CommandLine::tr("Save pictures of the windows in the folder DIR: hub.png and overview.png.");
    }
    return {};
}

QString explanationOf(const OptionSyntax &option)
{
    if (option.name == "database"_L1)
        return CommandLine::tr("Use this database instead of your own: the path of an SQLite file.");
    if (option.name == "language"_L1)
        return CommandLine::tr("Use Dutch, English, German or French instead of the system language.");
    if (option.name == "sample"_L1)
        return CommandLine::tr("Use a temporary database with sample data. For the hub, list and screenshot.");
    if (option.name == "sort"_L1)
        return CommandLine::tr("Sort by one of: %1.").arg(namesOf(sortSyntax()).join(u", "));
    if (option.name == "descending"_L1)
        return CommandLine::tr("Reverse the order.");
    if (option.name == "search"_L1)
        return CommandLine::tr(
            "Only API users that contain every word of TEXT, in operator, username, type or description.");
    if (option.name == "type"_L1)
        return CommandLine::tr("Only API users of this type.");
    if (option.name == "last-used"_L1)
        return CommandLine::tr("Only API users with this last use; choose one of: %1.")
            .arg(namesOf(lastUseSyntax()).join(u", "));
    if (option.name == "group"_L1)
        return CommandLine::tr("Only API users of the members of this operator group.");
    if (option.name == "operator"_L1)
        return CommandLine::tr("Only API users of this operator.");
    if (option.name == "format"_L1)
        return CommandLine::tr("One of: %1.").arg(namesOf(formatSyntax()).join(u", "));
    if (option.name == "account"_L1)
        return CommandLine::tr("Connect the database to the account at this address. For the hub and sync.");
    if (option.name == "username"_L1)
        return CommandLine::tr("The username of the API user to sign in with. Used with --account.");
    if (option.name == "time-zone"_L1)
        return CommandLine::tr("The time zone of the account, such as %1, for times that it sends without one. It is "
                               "kept with the database; at first it is UTC.")
            .arg("Europe/Amsterdam"_L1);
    if (option.name == "password-stdin"_L1)
        return CommandLine::tr("Read the password of that API user from the first line of standard input instead of "
                               "from the keyring. It is not kept. For the hub, sync and delete.");
    if (option.name == "yes"_L1)
        return CommandLine::tr("Do not ask for confirmation. For sync and delete.");
    if (option.name == "help"_L1)
        return CommandLine::tr("Show this help and exit.");
    if (option.name == "version"_L1)
        return CommandLine::tr("Show the version and exit.");
    Q_UNREACHABLE();
}

HelpEntry entryOf(const OptionSyntax &option)
{
    QString term = "--"_L1 + option.name;
    if (option.shortName)
        term = u'-' + QChar::fromLatin1(option.shortName) + ", "_L1 + term;
    if (!option.value.isEmpty())
        term += u' ' + option.value;
    return {term, explanationOf(option)};
}

QList<HelpEntry> commandEntries()
{
    QList<HelpEntry> entries;
    for (const CommandSyntax &command : commandSyntax()) {
        if (command.command != CommandLine::Command::Hub)
            entries +=
                HelpEntry{QString(command.name + u' ' + command.argument).trimmed(), explanationOf(command.command)};
    }
    return entries;
}

/// The options that go with just \a those, or, without any, with more than one command.
QList<HelpEntry> optionEntries(CommandSet those)
{
    QList<HelpEntry> entries;
    for (const OptionSyntax &option : optionSyntax()) {
        const bool ofOneCommand = (option.commands & (option.commands - 1)) == 0;
        if (those ? option.commands == those : !ofOneCommand)
            entries += entryOf(option);
    }
    return entries;
}

/// \a text in lines that end before lineWidth, all but the first indented by \a left.
QString wrapped(const QString &text, int left)
{
    QString result;
    int column = left;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const int width = displayWidth(word);
        if (column > left && column + 1 + width > lineWidth) {
            result += u'\n' + QString(left, u' ');
            column = left;
        } else if (column > left) {
            result += u' ';
            ++column;
        }
        result += word;
        column += width;
    }
    return result;
}

QString section(const QString &heading, const QList<HelpEntry> &entries, int left)
{
    QString result = u'\n' + heading + u'\n';
    for (const HelpEntry &entry : entries)
        result += QString(indent, u' ') + entry.term.leftJustified(left - indent) + wrapped(entry.text, left) + u'\n';
    return result;
}

} // namespace

QString commandLineHelp()
{
    const QList<HelpEntry> ofCommands = commandEntries();
    const QList<HelpEntry> general = optionEntries(0);
    const QList<HelpEntry> ofList = optionEntries(setOf(CommandLine::Command::List));
    const QList<HelpEntry> ofSync = optionEntries(setOf(CommandLine::Command::Sync));

    qsizetype widest = 0;
    for (const HelpEntry &entry : ofCommands + general + ofList + ofSync)
        widest = std::max(widest, entry.term.size());
    const int left = indent + int(widest) + gap;

    return CommandLine::tr("Usage: %1").arg("user-management-hub [OPTION...] [COMMAND] [ARGUMENT...]"_L1) + "\n\n"_L1
        + wrapped(CommandLine::tr("See, sort, search and delete the API users of all your operators. Without a command "
                                  "the hub window opens."),
                  0)
        + u'\n' + section(CommandLine::tr("Commands:"), ofCommands, left)
        + section(CommandLine::tr("Options, before or after the command:"), general, left)
        + section(CommandLine::tr("Options for %1:").arg("list"_L1), ofList, left)
        + section(CommandLine::tr("Options for %1:").arg("sync"_L1), ofSync, left) + u'\n'
        + wrapped(CommandLine::tr("Exit status: 0 success, 1 failure, 2 invalid command line."), 0) + u'\n';
}

} // namespace umh
