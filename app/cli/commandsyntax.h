#pragma once

#include "app/cli/commandline.h"

#include <QtCore/QLatin1StringView>

#include <optional>
#include <span>

namespace umh {

/// A set of commands, one bit for each.
using CommandSet = unsigned;

[[nodiscard]] constexpr CommandSet setOf(CommandLine::Command command)
{
    return 1U << unsigned(command);
}

/// A command as it is written.
struct CommandSyntax
{
    CommandLine::Command command;
    QLatin1StringView name; ///< empty for the hub, which has none
    QLatin1StringView argument; ///< what stands behind it, as the help writes it; empty for nothing
    int fewestArguments;
    int mostArguments;
};

/// An option as it is written.
struct OptionSyntax
{
    QLatin1StringView name; ///< without the dashes
    QLatin1StringView value; ///< as the help writes it; empty for an option that is just there or not
    CommandSet commands; ///< that it goes with
    char shortName = 0;
};

/// A value that an option takes, and what it stands for.
template<typename Meaning>
struct ChoiceSyntax
{
    QLatin1StringView name;
    Meaning meaning;
};

[[nodiscard]] std::span<const CommandSyntax> commandSyntax();
[[nodiscard]] std::span<const OptionSyntax> optionSyntax();
[[nodiscard]] std::span<const ChoiceSyntax<ApiUserSort>> sortSyntax();
[[nodiscard]] std::span<const ChoiceSyntax<LastUseFilter>> lastUseSyntax();
[[nodiscard]] std::span<const ChoiceSyntax<ListFormat>> formatSyntax();

/// The names of \a choices.
template<typename Meaning>
[[nodiscard]] QStringList namesOf(std::span<const ChoiceSyntax<Meaning>> choices)
{
    QStringList names;
    for (const ChoiceSyntax<Meaning> &choice : choices)
        names += QString(choice.name);
    return names;
}

/// All of it explained, for a terminal of 80 columns.
[[nodiscard]] QString commandLineHelp();

} // namespace umh
