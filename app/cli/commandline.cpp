#include "app/cli/commandline.h"

#include "app/cli/commandlinehelp.h"
#include "app/cli/syntax.h"
#include "app/cli/terminal.h"
#include "app/languages.h"

#include <QtCore/QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// An argument that is an option.
struct TypedOption
{
    QString written; ///< as typed, without a value: "--sort"
    const OptionSyntax *syntax = nullptr; ///< null where there is no such option
    std::optional<QString> value{}; ///< what is typed after "="
};

/// \a argument as an option; nothing where it is none.
std::optional<TypedOption> typedOption(const QString &argument)
{
    if (!argument.startsWith(u'-') || argument == "-"_L1)
        return {};
    const qsizetype equals = argument.indexOf(u'=');
    TypedOption typed{.written = argument.left(equals)};
    if (equals >= 0)
        typed.value = argument.sliced(equals + 1);
    const QString name = typed.written.sliced(argument.startsWith("--"_L1) ? 2 : 1);
    const auto isMeant = [&](const OptionSyntax &option) {
        return name == option.name || (option.shortName && name == QChar::fromLatin1(option.shortName));
    };
    const auto found = std::ranges::find_if(optionSyntax(), isMeant);
    if (found != optionSyntax().end())
        typed.syntax = &*found;
    return typed;
}

/// Reads one command line. The first thing that is wrong is kept; what comes after it is not looked at.
class CommandLineReader final
{
public:
    explicit CommandLineReader(QStringList arguments)
        : m_arguments(std::move(arguments))
    { }

    [[nodiscard]] std::variant<CommandLine, CommandLineExit> read();

private:
    void checkTexts();
    void takeApart();
    [[nodiscard]] bool readCommand();
    [[nodiscard]] bool checkOptions();
    [[nodiscard]] bool readArguments();
    [[nodiscard]] bool readOptions();
    [[nodiscard]] bool checkSignIn();
    [[nodiscard]] bool checkList();
    void noteFilter();
    [[nodiscard]] bool checkDeletion();
    [[nodiscard]] bool checkJournal();

    [[nodiscard]] bool has(QLatin1StringView option) const { return m_typed.contains(option); }

    bool refuse(const QString &problem)
    {
        if (m_problem.isNull())
            m_problem = problem;
        return false;
    }
    [[nodiscard]] CommandLineExit exit(const QString &output) const;
    [[nodiscard]] CommandLineExit usageError() const;

    const QStringList m_arguments;
    QHash<QLatin1StringView, QStringList> m_typed; ///< what was typed for the options that there are, in order
    QStringList m_positional; ///< what is neither an option nor its value; once it is known, without the command
    const CommandSyntax *m_syntax = &commandSyntax().front();
    CommandLine m_result;
    QString m_problem;
    QString m_askedLanguage; ///< one that there is, wherever it stands; else null
};

std::variant<CommandLine, CommandLineExit> CommandLineReader::read()
{
    checkTexts();
    takeApart();
    if (!m_problem.isNull())
        return usageError();
    if (has("help"_L1))
        return exit(commandLineHelp());
    if (has("version"_L1))
        return exit("user-management-hub "_L1 + QCoreApplication::applicationVersion() + u'\n');
    if (!readCommand() || !checkOptions() || !readArguments() || !checkSignIn() || !checkDeletion() || !checkJournal()
        || !readOptions() || !checkList())
        return usageError();
    if (m_result.since.isValid() && m_result.until.isValid() && m_result.until < m_result.since) {
        refuse(CommandLine::tr("'--until' is before '--since'."));
        return usageError();
    }
    return m_result;
}

/// No file can be named otherwise, and no other one must be taken for it.
void CommandLineReader::checkTexts()
{
    const auto strange =
        std::ranges::find_if(m_arguments, [](const QString &argument) { return !argument.isValidUtf16(); });
    if (strange != m_arguments.cend()) {
        refuse(CommandLine::tr("'%1' is not text in UTF-8. If it is a file, rename it, or make a link to it that has "
                               "another name.")
                   .arg(shownArgument(*strange)));
    }
}

/// Goes on after what is wrong, to find the language to say so in.
void CommandLineReader::takeApart()
{
    for (qsizetype i = 1; i < m_arguments.size(); ++i) {
        const QString &argument = m_arguments.at(i);
        if (argument == "--"_L1) {
            m_positional += m_arguments.sliced(i + 1);
            return;
        }
        const std::optional<TypedOption> typed = typedOption(argument);
        if (!typed) {
            m_positional += argument;
        } else if (!typed->syntax) {
            refuse(CommandLine::tr("There is no option '%1'.").arg(shownArgument(typed->written)));
        } else if (typed->syntax->value.isEmpty()) {
            if (typed->value)
                refuse(CommandLine::tr("The option '%1' takes no value.").arg(typed->written));
            m_typed[typed->syntax->name] += QString();
        } else if (!typed->value && (i + 1 == m_arguments.size() || m_arguments.at(i + 1).startsWith("--"_L1))) {
            refuse(CommandLine::tr("'%1' needs a value. (A value that starts with two dashes is written %1=VALUE.)")
                       .arg(typed->written));
        } else {
            const QString value = typed->value ? *typed->value : m_arguments.at(++i);
            m_typed[typed->syntax->name] += value;
            if (typed->syntax->name == "language"_L1 && Languages::codes().contains(value))
                m_askedLanguage = value;
        }
    }
}

bool CommandLineReader::readCommand()
{
    if (m_positional.isEmpty())
        return true;
    // A person calls it a database; documents of the program, a directory.
    const QString typed = m_positional.takeFirst();
    const QString name = typed == "directory"_L1 ? u"database"_s : typed;
    // The hub is the one without a name.
    const auto named = commandSyntax().subspan(1);
    const auto found = std::ranges::find_if(named, [&](const CommandSyntax &command) { return command.name == name; });
    if (found == named.end())
        return refuse(CommandLine::tr("There is no command '%1'.").arg(shownArgument(name)));
    m_syntax = &*found;
    m_result.command = m_syntax->command;
    return true;
}

bool CommandLineReader::checkOptions()
{
    for (const OptionSyntax &option : optionSyntax()) {
        if (!has(option.name) || (option.commands & setOf(m_syntax->command)))
            continue;
        if (m_syntax->command == CommandLine::Command::Hub)
            return refuse(CommandLine::tr("The option '--%1' needs a command.").arg(option.name));
        return refuse(CommandLine::tr("The option '--%1' cannot be used with '%2'.").arg(option.name, m_syntax->name));
    }
    // A view says which rows there are, and in which order.
    for (const QLatin1StringView option : {"sort"_L1, "descending"_L1, "search"_L1, "type"_L1, "last-used"_L1,
                                           "created"_L1, "group"_L1, "operator"_L1}) {
        if (has("view"_L1) && has(option)) {
            return refuse(CommandLine::tr("The options '%1' and '%2' cannot be used together.")
                              .arg("--view"_L1, "--"_L1 + option));
        }
    }
    if (has("sample"_L1) && has("database"_L1)) {
        return refuse(CommandLine::tr("The options '--sample' and '--database' cannot be used together: sample data "
                                      "goes into a temporary database."));
    }
    return true;
}

bool CommandLineReader::readArguments()
{
    if (m_positional.size() < m_syntax->fewestArguments) {
        const QString needs = m_syntax->fewestArguments == 1
            ? CommandLine::tr("The command '%1' needs an argument: %2")
            : CommandLine::tr("The command '%1' needs two arguments: %2");
        return refuse(needs.arg(m_syntax->name, m_syntax->argument));
    }
    if (m_positional.size() > m_syntax->mostArguments) {
        return refuse(CommandLine::tr("There is one argument too many: '%1'.")
                          .arg(shownArgument(m_positional.at(m_syntax->mostArguments))));
    }
    if (m_positional.contains(QString()))
        return refuse(CommandLine::tr("An argument of '%1' is empty.").arg(m_syntax->name));
    if (m_positional.isEmpty())
        return true;
    const QString problem = m_syntax->take(m_positional, m_result);
    return problem.isNull() || refuse(problem);
}

bool CommandLineReader::readOptions()
{
    for (const OptionSyntax &option : optionSyntax()) {
        if (!option.take || !has(option.name))
            continue;
        const QStringList typed = m_typed.value(option.name);
        const QString problem = option.take({option.name, typed.constLast(), typed}, m_result);
        if (!problem.isNull())
            return refuse(problem);
    }
    return true;
}

bool CommandLineReader::checkSignIn()
{
    // That one of these is empty is said before what the sign-in lacks, by readOptions().
    for (const QLatin1StringView option : {"database"_L1, "account"_L1, "username"_L1}) {
        if (has(option) && m_typed.value(option).constLast().trimmed().isEmpty())
            return true;
    }
    if (has("account"_L1) != has("username"_L1))
        return refuse(
            CommandLine::tr("The options '%1' and '%2' must be used together.").arg("--account"_L1, "--username"_L1));
    if (m_syntax->command == CommandLine::Command::Hub && has("account"_L1) != has("password-stdin"_L1)) {
        return refuse(CommandLine::tr("The options '%1', '%2' and '%3' must be used together.")
                          .arg("--account"_L1, "--username"_L1, "--password-stdin"_L1));
    }
    if (has("sample"_L1) && has("account"_L1))
        return refuse(CommandLine::tr("The options '--sample' and '--account' cannot be used together."));
    return true;
}

/// What goes with what in a list.
bool CommandLineReader::checkList()
{
    if (m_syntax->command != CommandLine::Command::List)
        return true;
    const auto ofApiUsers = {"view"_L1, "type"_L1, "last-used"_L1, "created"_L1, "operator"_L1};
    for (const QLatin1StringView option : ofApiUsers) {
        if (has(option) && m_result.table != ListedTable::ApiUsers)
            return refuse(CommandLine::tr("The option '--%1' is about API users.").arg(option));
    }
    if (has("group"_L1) && m_result.table == ListedTable::Groups)
        return refuse(CommandLine::tr("The option '--%1' cannot be used with '%2'.").arg("group"_L1, "list groups"_L1));
    for (const QLatin1StringView option : {"separator"_L1, "bom"_L1}) {
        if (has(option) && m_result.format != ListFormat::Csv)
            return refuse(CommandLine::tr("The option '--%1' needs '%2'.").arg(option, "--format csv"_L1));
    }
    if (m_result.format == ListFormat::Xlsx && m_result.output.isEmpty())
        return refuse(CommandLine::tr("The option '--%1' needs '%2'.").arg("format xlsx"_L1, "--output FILE"_L1));
    noteFilter();
    return true;
}

/// Keeps what the rows were chosen by, for who reads the list later.
void CommandLineReader::noteFilter()
{
    QStringList words;
    for (const QLatin1StringView option :
         {"view"_L1, "search"_L1, "type"_L1, "last-used"_L1, "created"_L1, "group"_L1, "operator"_L1}) {
        for (const QString &value : m_typed.value(option))
            words += "--"_L1 + option + u' ' + value;
    }
    m_result.filterWords = words.join(u' ');
}

/// Whether it is clear what is to be deleted.
bool CommandLineReader::checkDeletion()
{
    if (m_syntax->command != CommandLine::Command::Delete)
        return true;
    const QString one = u"GUID"_s;
    QStringList named;
    if (!m_positional.isEmpty())
        named += one;
    for (const QLatin1StringView option : {"guids"_L1, "view"_L1}) {
        if (has(option))
            named += "--"_L1 + option;
    }
    if (named.isEmpty())
        return refuse(CommandLine::tr("The command '%1' needs an argument: %2").arg(m_syntax->name, one));
    if (named.size() > 1)
        return refuse(CommandLine::tr("Use either %1 or %2, not both.").arg(named.at(0), named.at(1)));
    for (const QLatin1StringView option : {"expect"_L1, "dry-run"_L1, "format"_L1}) {
        if (named.constFirst() == one && has(option))
            return refuse(CommandLine::tr("The option '--%1' needs '--%2'.").arg(option, "guids"_L1));
    }
    return true;
}

/// What goes with what in commands about the journal.
bool CommandLineReader::checkJournal()
{
    if (m_syntax->command == CommandLine::Command::Changes && !has("since"_L1))
        return refuse(CommandLine::tr("The command '%1' needs the option '%2'.").arg("changes"_L1, "--since WHEN"_L1));
    if (m_syntax->command != CommandLine::Command::JournalEntries)
        return true;
    using enum CommandLine::JournalAction;
    const CommandLine::JournalAction action = m_result.journalAction;
    const QLatin1StringView named = action == Verify ? "journal verify"_L1 : "journal archive"_L1;
    for (const QLatin1StringView option : {"since"_L1, "until"_L1, "api-user"_L1, "what"_L1, "format"_L1}) {
        if (action != List && has(option))
            return refuse(CommandLine::tr("The option '--%1' cannot be used with '%2'.").arg(option, named));
    }
    if (action != Verify && has("head"_L1))
        return refuse(CommandLine::tr("The option '--%1' needs '%2'.").arg("head"_L1, "journal verify"_L1));
    if (action != Archive && has("before"_L1))
        return refuse(CommandLine::tr("The option '--%1' needs '%2'.").arg("before"_L1, "journal archive"_L1));
    if (action == Archive && !has("before"_L1)) {
        return refuse(
            CommandLine::tr("The command '%1' needs the option '%2'.").arg("journal archive"_L1, "--before WHEN"_L1));
    }
    return true;
}

CommandLineExit CommandLineReader::exit(const QString &output) const
{
    return {.output = output, .language = m_askedLanguage};
}

CommandLineExit CommandLineReader::usageError() const
{
    CommandLineExit result = exit({});
    result.status = 2;
    result.error = "user-management-hub: "_L1 + m_problem + u'\n'
        + CommandLine::tr("Try '%1'.").arg("user-management-hub --help"_L1) + u'\n';
    return result;
}

} // namespace

std::variant<CommandLine, CommandLineExit> parseCommandLine(const QStringList &arguments)
{
    return CommandLineReader(arguments).read();
}

} // namespace umh
