#include "app/commandsyntax.h"

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

constexpr std::array languages{"nl"_L1, "en"_L1, "de"_L1, "fr"_L1};

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

std::span<const QLatin1StringView> languageSyntax()
{
    return languages;
}

} // namespace umh
