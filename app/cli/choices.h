#pragma once

#include "app/cli/commandline.h"
#include "app/cli/syntax.h"
#include "app/cli/terminal.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace umh {

// Words of the command line of which one is to be chosen.

/// A value that an option takes, and what it stands for.
template<typename Meaning>
struct Choice
{
    QLatin1StringView name;
    Meaning meaning;
};

/// The words of \a choices, with commas between.
template<typename Choices>
QString namesOf(const Choices &choices)
{
    QStringList names;
    for (const auto &choice : choices)
        names += QString(choice.name);
    return names.join(u", ");
}

/// What is wrong with \a typed, which is none of \a choices.
[[nodiscard]] inline QString refuseChoice(const TypedValue &typed, const QString &choices)
{
    return CommandLine::tr("'%1' is not a valid value for '--%2'; choose one of: %3.")
        .arg(shownArgument(typed.text), typed.option, choices);
}

/// Makes \a to what \a typed stands for; returns what is wrong with it, null where nothing is.
template<typename Choices, typename Meaning>
QString takeChoice(const TypedValue &typed, const Choices &choices, Meaning &to)
{
    const auto found = std::ranges::find_if(choices, [&](const auto &choice) { return choice.name == typed.text; });
    if (found == choices.end())
        return refuseChoice(typed, namesOf(choices));
    to = found->meaning;
    return {};
}

/// \a typed as a number from \a least on; nothing where it is none.
[[nodiscard]] inline std::optional<qint64> numberFrom(const QString &typed, qint64 least)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = false;
    const qint64 number = typed.toLongLong(&fits);
    return fits && std::ranges::all_of(typed, isDigit) && number >= least ? std::optional(number) : std::nullopt;
}

} // namespace umh
