#include "app/cli/commandlinehelp.h"

#include "app/cli/syntax.h"
#include "app/cli/terminal.h"

#include <QtCore/QStringList>

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

template<typename Syntax>
QString explanationOf(const Syntax &syntax)
{
    const QString explanation = CommandLine::tr(syntax.explanation);
    return syntax.detail ? explanation.arg(syntax.detail()) : explanation;
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
    for (const CommandSyntax &command : commandSyntax().subspan(1))
        entries += HelpEntry{QString(command.name + u' ' + command.argument).trimmed(), explanationOf(command)};
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
    const QList<HelpEntry> ofDeletion = optionEntries(setOf(CommandLine::Command::Delete));
    const QList<HelpEntry> ofWatch = optionEntries(setOf(CommandLine::Command::Watch));
    const QList<HelpEntry> ofJournal = optionEntries(setOf(CommandLine::Command::JournalEntries));

    qsizetype widest = 0;
    for (const HelpEntry &entry : ofCommands + general + ofList + ofSync + ofDeletion + ofJournal + ofWatch)
        widest = std::max(widest, entry.term.size());
    const int left = indent + int(widest) + gap;

    return CommandLine::tr("Usage: %1").arg("user-management-hub [OPTION...] [COMMAND] [ARGUMENT...]"_L1) + "\n\n"_L1
        + wrapped(CommandLine::tr("See, sort, search and delete the API users of all your operators. Without a command "
                                  "the hub window opens."),
                  0)
        + u'\n' + section(CommandLine::tr("Commands:"), ofCommands, left)
        + section(CommandLine::tr("Options, before or after the command:"), general, left)
        + section(CommandLine::tr("Options for %1:").arg("list"_L1), ofList, left)
        + section(CommandLine::tr("Options for %1:").arg("sync"_L1), ofSync, left)
        + section(CommandLine::tr("Options for %1:").arg("delete"_L1), ofDeletion, left)
        + section(CommandLine::tr("Options for %1:").arg("journal"_L1), ofJournal, left)
        + section(CommandLine::tr("Options for %1:").arg("watch"_L1), ofWatch, left) + u'\n'
        + wrapped(CommandLine::tr("Exit status: 0 success, 1 failure, 2 invalid command line."), 0) + u'\n';
}

} // namespace umh
