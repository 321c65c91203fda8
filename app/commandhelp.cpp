#include "app/commandsyntax.h"
#include "app/listcell.h"

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
        return CommandLine::tr("Read saved answers of the account's API into the directory. What each file holds "
                               "(operators, operator groups or API users) is recognised.");
    case CommandLine::Command::Sample:
        return CommandLine::tr("Fill an empty directory with sample data: %1 API users, or N.").arg(standardSampleSize);
    case CommandLine::Command::Sync:
        return CommandLine::tr("Make the directory what its account is. The password comes from the keyring or from "
                               "standard input.");
    case CommandLine::Command::List:
        return CommandLine::tr("Print the API users, one a line.");
    case CommandLine::Command::Delete:
        return CommandLine::tr("Delete one API user, after a question that names it.");
    case CommandLine::Command::Screenshot:
        return CommandLine::tr("Write pictures of the windows into the folder DIR: hub.png and overview.png.");
    }
    return {};
}

QString explanationOf(const OptionSyntax &option)
{
    if (option.name == "database"_L1)
        return CommandLine::tr("Use this directory instead of your own: the path of an SQLite file.");
    if (option.name == "language"_L1)
        return CommandLine::tr("Speak Dutch, English, German or French instead of the language of the system.");
    if (option.name == "sample"_L1)
        return CommandLine::tr("Use a throw-away directory with sample data. Goes with the hub, list and screenshot.");
    if (option.name == "sort"_L1)
        return CommandLine::tr("Sort by one of: %1.").arg(namesOf(sortSyntax()).join(u", "));
    if (option.name == "descending"_L1)
        return CommandLine::tr("Turn the order round.");
    if (option.name == "search"_L1)
        return CommandLine::tr("Only API users in which every word of TEXT occurs, in operator, username, type or "
                               "description.");
    if (option.name == "type"_L1)
        return CommandLine::tr("Only API users of this type.");
    if (option.name == "last-used"_L1)
        return CommandLine::tr("Only API users by their last use, which was one of: %1.")
            .arg(namesOf(lastUseSyntax()).join(u", "));
    if (option.name == "group"_L1)
        return CommandLine::tr("Only API users of the members of this operator group.");
    if (option.name == "operator"_L1)
        return CommandLine::tr("Only API users of this operator.");
    if (option.name == "format"_L1)
        return CommandLine::tr("One of: %1.").arg(namesOf(formatSyntax()).join(u", "));
    if (option.name == "account"_L1)
        return CommandLine::tr("Connect the directory to the account at this address. Goes with the hub and sync.");
    if (option.name == "username"_L1)
        return CommandLine::tr("The username of the API user to sign in with. Goes with --account.");
    if (option.name == "password-stdin"_L1)
        return CommandLine::tr("Read its password from the first line of standard input, instead of from the keyring. "
                               "It is not kept. Goes with the hub, sync and delete.");
    if (option.name == "yes"_L1)
        return CommandLine::tr("Do not ask. Goes with sync and delete.");
    if (option.name == "help"_L1)
        return CommandLine::tr("Print this and exit.");
    if (option.name == "version"_L1)
        return CommandLine::tr("Print the version and exit.");
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

    qsizetype widest = 0;
    for (const HelpEntry &entry : ofCommands + general + ofList)
        widest = std::max(widest, entry.term.size());
    const int left = indent + int(widest) + gap;

    return CommandLine::tr("Usage: %1").arg("user-management-hub [OPTION...] [COMMAND] [ARGUMENT...]"_L1) + "\n\n"_L1
        + wrapped(CommandLine::tr("See, sort, search and delete the API users of all your operators. Without a command "
                                  "the hub window opens."),
                  0)
        + u'\n' + section(CommandLine::tr("Commands:"), ofCommands, left)
        + section(CommandLine::tr("Options, before or after the command:"), general, left)
        + section(CommandLine::tr("Options of %1:").arg("list"_L1), ofList, left) + u'\n'
        + wrapped(CommandLine::tr("Exit status: 0 it worked, 1 it failed, 2 the command line is wrong."), 0) + u'\n';
}

} // namespace umh
