#include "app/cli/commandline.h"

#include "app/cli/commandsyntax.h"
#include "app/cli/terminal.h"
#include "app/languages.h"
#include "app/surroundings.h"
#include "domain/text/harmlesstext.h"
#include "domain/time/accounttimezone.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int usageStatus = 2;
constexpr int mostShownOfArgument = 60;

/// What a person typed, fit for a message. A byte that belongs to no text is shown as a shell writes it.
QString shown(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        if (c >= firstStrangeByte && c <= lastStrangeByte && !typed.isValidUtf16())
            text += u"\\x"_s + QString::number(c.unicode() & 0xff, 16).toUpper();
        else
            text += c;
    }
    return elided(harmlessText(text), mostShownOfArgument);
}

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
    explicit CommandLineReader(QStringList arguments);

    [[nodiscard]] std::variant<CommandLine, CommandLineExit> read();

private:
    [[nodiscard]] bool readOptions();
    [[nodiscard]] bool checkTexts();
    [[nodiscard]] bool readCommand();
    [[nodiscard]] bool checkOptions();
    [[nodiscard]] bool checkArgumentCount();
    [[nodiscard]] bool readArguments();
    [[nodiscard]] bool readLocation();
    [[nodiscard]] bool readSignIn();
    [[nodiscard]] bool readTimeZone();
    [[nodiscard]] bool readLanguage();
    [[nodiscard]] bool readQuery();
    template<typename Meaning>
    [[nodiscard]] bool readChoice(QLatin1StringView option, std::span<const ChoiceSyntax<Meaning>> choices,
                                  Meaning &meaning);

    void lookAtOptions();
    [[nodiscard]] bool has(QLatin1StringView option) const { return m_parser.isSet(QString(option)); }
    [[nodiscard]] QString valueOf(QLatin1StringView option) const { return m_parser.value(QString(option)); }

    bool refuse(const QString &problem)
    {
        m_problem = problem;
        return false;
    }
    [[nodiscard]] bool refuseEmpty(QLatin1StringView option);
    [[nodiscard]] bool refuseValue(QLatin1StringView option, const QStringList &choices);
    [[nodiscard]] CommandLineExit exit(const QString &output) const;
    [[nodiscard]] CommandLineExit usageError() const;

    const QStringList m_arguments;
    QCommandLineParser m_parser;
    QStringList m_positional; ///< without the command
    const CommandSyntax *m_syntax = &commandSyntax().front();
    CommandLine m_result;
    QString m_problem;
    QString m_askedLanguage; ///< one that there is, wherever it stands; else null
};

CommandLineReader::CommandLineReader(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    // Otherwise "-sample" would be six options, and its error message would list them.
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionSyntax &option : optionSyntax()) {
        QStringList names{QString(option.name)};
        if (option.shortName)
            names += QString(QChar::fromLatin1(option.shortName));
        m_parser.addOption(QCommandLineOption(names, QString(), QString(option.value)));
    }
}

std::variant<CommandLine, CommandLineExit> CommandLineReader::read()
{
    const bool parsed = readOptions();
    if (!checkTexts() || !parsed)
        return usageError();
    if (has("help"_L1))
        return exit(commandLineHelp());
    if (has("version"_L1))
        return exit("user-management-hub "_L1 + QCoreApplication::applicationVersion() + u'\n');
    if (!readCommand() || !checkOptions() || !checkArgumentCount() || !readArguments() || !readLocation()
        || !readSignIn() || !readTimeZone() || !readLanguage() || !readQuery())
        return usageError();
    return m_result;
}

bool CommandLineReader::readOptions()
{
    const bool parsed = m_parser.parse(m_arguments);
    lookAtOptions();
    if (!m_problem.isNull())
        return false;
    return parsed || refuse(shown(m_parser.errorText()));
}

/// The parser takes the next option for the value of an option that has none, and words what is wrong in Qt's way. So
/// this finds the first option that is wrong by itself, and the language to say so in.
void CommandLineReader::lookAtOptions()
{
    QString problem;
    const auto note = [&problem](const QString &text) {
        if (problem.isNull())
            problem = text;
    };
    for (qsizetype i = 1; i < m_arguments.size() && m_arguments.at(i) != "--"_L1; ++i) {
        std::optional<TypedOption> typed = typedOption(m_arguments.at(i));
        if (!typed)
            continue;
        if (!typed->syntax) {
            note(CommandLine::tr("There is no option '%1'.").arg(shown(typed->written)));
            continue;
        }
        if (typed->syntax->value.isEmpty()) {
            if (typed->value)
                note(CommandLine::tr("The option '%1' takes no value.").arg(typed->written));
            continue;
        }
        if (!typed->value) {
            if (i + 1 == m_arguments.size() || m_arguments.at(i + 1).startsWith("--"_L1)) {
                note(CommandLine::tr("'%1' needs a value. (A value that starts with two dashes is written %1=VALUE.)")
                         .arg(typed->written));
                continue;
            }
            typed->value = m_arguments.at(++i);
        }
        if (typed->syntax->name == "language"_L1 && Languages::codes().contains(*typed->value))
            m_askedLanguage = *typed->value;
    }
    m_problem = problem;
}

/// No file can be named otherwise, and no other one must be taken for it.
bool CommandLineReader::checkTexts()
{
    const auto strange =
        std::ranges::find_if(m_arguments, [](const QString &argument) { return !argument.isValidUtf16(); });
    if (strange == m_arguments.cend())
        return true;
    return refuse(
        CommandLine::tr("'%1' is not text in UTF-8. If it is a file, rename it, or make a link to it that has "
                        "another name.")
            .arg(shown(*strange)));
}

bool CommandLineReader::readCommand()
{
    m_positional = m_parser.positionalArguments();
    if (m_positional.isEmpty())
        return true;
    const QString name = m_positional.takeFirst();
    // The hub is the one without a name.
    const auto found = std::ranges::find_if(commandSyntax().subspan(1),
                                            [&](const CommandSyntax &command) { return command.name == name; });
    if (found == commandSyntax().end())
        return refuse(CommandLine::tr("There is no command '%1'.").arg(shown(name)));
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
    if (has("sample"_L1) && has("database"_L1)) {
        return refuse(CommandLine::tr("The options '--sample' and '--database' cannot be used together: sample data "
                                      "goes into a temporary database."));
    }
    return true;
}

bool CommandLineReader::checkArgumentCount()
{
    if (m_positional.size() < m_syntax->fewestArguments)
        return refuse(
            CommandLine::tr("The command '%1' needs an argument: %2").arg(m_syntax->name, m_syntax->argument));
    if (m_positional.size() > m_syntax->mostArguments) {
        return refuse(CommandLine::tr("There is one argument too many: '%1'.")
                          .arg(shown(m_positional.at(m_syntax->mostArguments))));
    }
    if (m_positional.contains(QString()))
        return refuse(CommandLine::tr("An argument of '%1' is empty.").arg(m_syntax->name));
    return true;
}

bool CommandLineReader::readArguments()
{
    switch (m_syntax->command) {
    case CommandLine::Command::Import:
        m_result.files = m_positional;
        return true;
    case CommandLine::Command::Delete:
        m_result.guid = m_positional.constFirst();
        return true;
    case CommandLine::Command::Screenshot:
        m_result.folder = m_positional.constFirst();
        return true;
    case CommandLine::Command::Sample:
        break;
    default:
        return true;
    }
    if (m_positional.isEmpty())
        return true;
    const QString &typed = m_positional.constFirst();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = false;
    const qint64 number = typed.toLongLong(&fits);
    if (!fits || !std::ranges::all_of(typed, isDigit) || number > largestSampleSize) {
        return refuse(CommandLine::tr("'%1' is not a number from 0 to %2.")
                          .arg(shown(typed), QLocale().toString(largestSampleSize)));
    }
    m_result.sampleSize = number;
    return true;
}

bool CommandLineReader::readLocation()
{
    m_result.sample = has("sample"_L1);
    if (!has("database"_L1))
        return true;
    m_result.database = valueOf("database"_L1);
    return !m_result.database->trimmed().isEmpty() || refuseEmpty("database"_L1);
}

bool CommandLineReader::readSignIn()
{
    m_result.yes = has("yes"_L1);
    m_result.passwordFromInput = has("password-stdin"_L1);
    m_result.username = valueOf("username"_L1).trimmed();
    if (has("account"_L1))
        m_result.accountAddress = valueOf("account"_L1).trimmed();
    for (const QLatin1StringView option : {"account"_L1, "username"_L1}) {
        if (has(option) && valueOf(option).trimmed().isEmpty())
            return refuseEmpty(option);
    }
    if (has("account"_L1) != has("username"_L1))
        return refuse(
            CommandLine::tr("The options '%1' and '%2' must be used together.").arg("--account"_L1, "--username"_L1));
    if (m_syntax->command == CommandLine::Command::Hub && has("account"_L1) != m_result.passwordFromInput) {
        return refuse(CommandLine::tr("The options '%1', '%2' and '%3' must be used together.")
                          .arg("--account"_L1, "--username"_L1, "--password-stdin"_L1));
    }
    if (m_result.sample && has("account"_L1))
        return refuse(CommandLine::tr("The options '--sample' and '--account' cannot be used together."));
    return true;
}

bool CommandLineReader::readTimeZone()
{
    if (!has("time-zone"_L1))
        return true;
    const QString typed = valueOf("time-zone"_L1).trimmed();
    if (typed.isEmpty())
        return refuseEmpty("time-zone"_L1);
    const std::optional<AccountTimeZone> zone = AccountTimeZone::named(typed);
    if (!zone) {
        return refuse(CommandLine::tr("'%1' is not a time zone that this computer knows. Name one such as %2 or %3.")
                          .arg(shown(typed), "Europe/Amsterdam"_L1, "UTC"_L1));
    }
    m_result.timeZone = zone->name();
    return true;
}

bool CommandLineReader::readLanguage()
{
    if (!has("language"_L1))
        return true;
    m_result.language = valueOf("language"_L1);
    return Languages::codes().contains(m_result.language) || refuseValue("language"_L1, Languages::codes());
}

bool CommandLineReader::readQuery()
{
    m_result.query.filter.search = valueOf("search"_L1);
    m_result.query.filter.type = valueOf("type"_L1).trimmed();
    m_result.groupName = valueOf("group"_L1).trimmed();
    m_result.operatorName = valueOf("operator"_L1).trimmed();
    for (const QLatin1StringView option : {"type"_L1, "group"_L1, "operator"_L1}) {
        if (has(option) && valueOf(option).trimmed().isEmpty())
            return refuseEmpty(option);
    }
    if (has("descending"_L1))
        m_result.query.order.direction = Qt::DescendingOrder;
    return readChoice("sort"_L1, sortSyntax(), m_result.query.order.by)
        && readChoice("last-used"_L1, lastUseSyntax(), m_result.query.filter.lastUse)
        && readChoice("format"_L1, formatSyntax(), m_result.format);
}

template<typename Meaning>
bool CommandLineReader::readChoice(QLatin1StringView option, std::span<const ChoiceSyntax<Meaning>> choices,
                                   Meaning &meaning)
{
    if (!has(option))
        return true;
    const QString typed = valueOf(option);
    const auto found =
        std::ranges::find_if(choices, [&](const ChoiceSyntax<Meaning> &choice) { return choice.name == typed; });
    if (found == choices.end())
        return refuseValue(option, namesOf(choices));
    meaning = found->meaning;
    return true;
}

bool CommandLineReader::refuseEmpty(QLatin1StringView option)
{
    return refuse(CommandLine::tr("The value of '--%1' is empty.").arg(option));
}

bool CommandLineReader::refuseValue(QLatin1StringView option, const QStringList &choices)
{
    return refuse(CommandLine::tr("'%1' is not a valid value for '--%2'; choose one of: %3.")
                      .arg(shown(valueOf(option)), option, choices.join(u", ")));
}

CommandLineExit CommandLineReader::exit(const QString &output) const
{
    return {.output = output, .language = m_askedLanguage};
}

CommandLineExit CommandLineReader::usageError() const
{
    CommandLineExit result = exit({});
    result.status = usageStatus;
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
