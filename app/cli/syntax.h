#pragma once

#include "app/cli/commandline.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QList>

#include <span>

namespace umh {

/// A set of commands, one bit for each.
using CommandSet = unsigned;

[[nodiscard]] constexpr CommandSet setOf(CommandLine::Command command)
{
    return 1U << unsigned(command);
}

/// A command: how it is written, where its arguments go, and what the help says of it.
struct CommandSyntax
{
    CommandLine::Command command;
    QLatin1StringView name{}; ///< empty for the hub, which has none
    QLatin1StringView argument{}; ///< what stands behind it, as the help writes it; empty for nothing
    int fewestArguments = 0;
    int mostArguments = 0;
    /// Puts the arguments, of which there are as many as it takes and one at least, into a command line. Returns what
    /// is wrong with them, as a sentence; null where nothing is.
    QString (*take)(const QStringList &arguments, CommandLine &to) = nullptr;
    const char *explanation = nullptr; ///< for CommandLine::tr(); null for the hub
    QString (*detail)() = nullptr; ///< what stands for %1 in that, if it has one
};

/// What was typed for an option.
struct TypedValue
{
    QLatin1StringView option; ///< its name
    QString text; ///< null for an option that is just there; the last one where there are several
    QStringList all{}; ///< every one, in order; of most options only the last one counts
};

/// An option: how it is written, what it goes with, where its value goes, and what the help says of it.
struct OptionSyntax
{
    QLatin1StringView name; ///< without the dashes
    QString value; ///< as the help writes it; empty for an option that is just there or not
    CommandSet commands; ///< that it goes with
    /// As that of a command; null where a command line holds nothing of it.
    QString (*take)(const TypedValue &typed, CommandLine &to);
    const char *explanation; ///< for CommandLine::tr()
    QString (*detail)() = nullptr; ///< as that of a command
    char shortName = 0;
};

/// The commands, the hub first; the others as the help lists them.
[[nodiscard]] std::span<const CommandSyntax> commandSyntax();
/// The options, as the help lists them.
[[nodiscard]] const QList<OptionSyntax> &optionSyntax();

} // namespace umh
