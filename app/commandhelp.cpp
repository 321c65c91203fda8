#include "app/commandsyntax.h"
#include "app/listcell.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
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

/// The options that go with just \a commands, or, without any, with more than one command.
QList<HelpEntry> optionEntries(CommandSet commands)
{
    QList<HelpEntry> entries;
    for (const OptionSyntax &option : optionSyntax()) {
        const bool ofOneCommand = (option.commands & (option.commands - 1)) == 0;
        if (commands ? option.commands == commands : !ofOneCommand)
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
