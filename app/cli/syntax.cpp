#include "app/cli/syntax.h"

#include "app/cli/choices.h"
#include "app/cli/journaloptions.h"
#include "app/cli/terminal.h"
#include "app/languages.h"
#include "domain/time/accounttimezone.h"
#include "export/listexport.h"
#include "words/apiuserviewtext.h"
#include "words/columns.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using enum CommandLine::Command;

/// The columns that `list` can be sorted by.
constexpr auto sortChoices = [] {
    constexpr auto canBeAskedFor = [](const auto &of) { return of.sortName != nullptr; };
    std::array<Choice<ApiUserSort>, size_t(std::ranges::count_if(ApiUserColumns::all, canBeAskedFor))> choices{};
    auto choice = choices.begin();
    for (const auto &of : ApiUserColumns::all) {
        if (canBeAskedFor(of))
            *choice++ = {QLatin1StringView(of.sortName), *of.sort};
    }
    return choices;
}();

/// Nothing stands for any time.
constexpr std::array lastUseChoices{
    Choice<std::optional<LastUseFilter>>{"any"_L1, {}},
    Choice<std::optional<LastUseFilter>>{"within-30-days"_L1, LastUseFilter::Within30Days},
    Choice<std::optional<LastUseFilter>>{"over-30-days"_L1, LastUseFilter::InactiveOver30Days},
    Choice<std::optional<LastUseFilter>>{"over-90-days"_L1, LastUseFilter::InactiveOver90Days},
    Choice<std::optional<LastUseFilter>>{"over-180-days"_L1, LastUseFilter::InactiveOver180Days},
    Choice<std::optional<LastUseFilter>>{"over-365-days"_L1, LastUseFilter::InactiveOver365Days},
    Choice<std::optional<LastUseFilter>>{"today"_L1, LastUseFilter::UsedToday},
    Choice<std::optional<LastUseFilter>>{"1-to-7-days"_L1, LastUseFilter::Used1To7DaysAgo},
    Choice<std::optional<LastUseFilter>>{"7-to-30-days"_L1, LastUseFilter::Used7To30DaysAgo},
    Choice<std::optional<LastUseFilter>>{"30-to-90-days"_L1, LastUseFilter::Used30To90DaysAgo},
    Choice<std::optional<LastUseFilter>>{"90-to-180-days"_L1, LastUseFilter::Used90To180DaysAgo},
    Choice<std::optional<LastUseFilter>>{"180-to-365-days"_L1, LastUseFilter::Used180To365DaysAgo},
    Choice<std::optional<LastUseFilter>>{"never"_L1, LastUseFilter::NotYetUsed},
    Choice<std::optional<LastUseFilter>>{"unknown"_L1, LastUseFilter::Unknown},
};

constexpr std::array createdChoices{
    Choice<std::optional<CreatedFilter>>{"any"_L1, {}},
    Choice<std::optional<CreatedFilter>>{"within-7-days"_L1, CreatedFilter::Within7Days},
    Choice<std::optional<CreatedFilter>>{"within-30-days"_L1, CreatedFilter::Within30Days},
    Choice<std::optional<CreatedFilter>>{"within-90-days"_L1, CreatedFilter::Within90Days},
    Choice<std::optional<CreatedFilter>>{"this-month"_L1, CreatedFilter::ThisMonth},
    Choice<std::optional<CreatedFilter>>{"over-365-days"_L1, CreatedFilter::Over365DaysAgo},
    Choice<std::optional<CreatedFilter>>{"over-730-days"_L1, CreatedFilter::Over730DaysAgo},
    Choice<std::optional<CreatedFilter>>{"unknown"_L1, CreatedFilter::Unknown},
};

constexpr std::array formatChoices{
    Choice<ListFormat>{"text"_L1, ListFormat::Text},
    Choice<ListFormat>{"csv"_L1, ListFormat::Csv},
    Choice<ListFormat>{"json"_L1, ListFormat::Json},
    Choice<ListFormat>{"xlsx"_L1, ListFormat::Xlsx},
};

constexpr std::array separatorChoices{
    Choice<char16_t>{"comma"_L1, u','},
    Choice<char16_t>{"semicolon"_L1, u';'},
    Choice<char16_t>{"tab"_L1, u'\t'},
};

/// A query for the rows of \a table.
DirectoryQuery anyOf(ListedTable table)
{
    switch (table) {
    case ListedTable::ApiUsers:
        return ApiUserQuery();
    case ListedTable::Operators:
        return OperatorQuery();
    case ListedTable::Groups:
        return OperatorGroupQuery();
    }
    Q_UNREACHABLE();
}

/// What a deletion of many prints is a tree.
constexpr std::array planFormatChoices{
    Choice<ListFormat>{"text"_L1, ListFormat::Text},
    Choice<ListFormat>{"json"_L1, ListFormat::Json},
};

constexpr std::array jobFormatChoices{
    Choice<ListFormat>{"text"_L1, ListFormat::Text},
    Choice<ListFormat>{"csv"_L1, ListFormat::Csv},
    Choice<ListFormat>{"json"_L1, ListFormat::Json},
};

// Each of these puts what was typed where it belongs, and returns what is wrong with it; null where nothing is.

QString refuseEmpty(const TypedValue &typed)
{
    return CommandLine::tr("The value of '--%1' is empty.").arg(typed.option);
}

template<bool CommandLine::*Member>
QString takeFlag(const TypedValue &, CommandLine &to)
{
    to.*Member = true;
    return {};
}

QString takeTrimmed(const TypedValue &typed, QString &to)
{
    to = typed.text.trimmed();
    return to.isEmpty() ? refuseEmpty(typed) : QString();
}

template<QString CommandLine::*Member>
QString takeText(const TypedValue &typed, CommandLine &to)
{
    return takeTrimmed(typed, to.*Member);
}

/// Each that was typed, one of which must fit; with one that stands for any time, all do.
template<typename Choices, typename Meaning>
QString takeChoices(const TypedValue &typed, const Choices &choices, ChoiceSet<Meaning> &to)
{
    bool any = false;
    for (const QString &text : typed.all) {
        std::optional<Meaning> meaning;
        if (QString problem = takeChoice({typed.option, text}, choices, meaning); !problem.isNull())
            return problem;
        if (meaning)
            to.insert(*meaning);
        else
            any = true;
    }
    if (any)
        to = {};
    return {};
}

QString takeTypes(const TypedValue &typed, CommandLine &to)
{
    for (const QString &text : typed.all) {
        QString type;
        if (QString problem = takeTrimmed({typed.option, text}, type); !problem.isNull())
            return problem;
        to.query.filter.types.insert(type);
    }
    return {};
}

/// What \a Columns can be sorted by: the fields of lists that are columns.
template<typename Columns>
QList<Choice<typename Columns::Sort>> sortsOf()
{
    QList<Choice<typename Columns::Sort>> choices;
    for (const auto &of : exportFields<Columns>()) {
        if (const auto sort = sortOf<Columns>(of.column))
            choices += {QLatin1StringView(of.field.name), *sort};
    }
    return choices;
}

QString takeSort(const TypedValue &typed, CommandLine &to)
{
    switch (to.table) {
    case ListedTable::ApiUsers:
        return takeChoice(typed, sortChoices, to.query.order.by);
    case ListedTable::Operators:
        return takeChoice(typed, sortsOf<OperatorColumns>(), to.operatorSort);
    case ListedTable::Groups:
        return takeChoice(typed, sortsOf<OperatorGroupColumns>(), to.groupSort);
    }
    Q_UNREACHABLE();
}

/// \a names of the three tables, as the help says them.
QString ofTables(const QString &apiUsers, const QString &operators, const QString &groups)
{
    return u"%1; list operators: %2; list groups: %3"_s.arg(apiUsers, operators, groups);
}

QString takeColumns(const TypedValue &typed, CommandLine &to)
{
    for (const QString &name : typed.text.split(u',')) {
        QString column;
        if (QString problem = takeTrimmed({typed.option, name}, column); !problem.isNull())
            return problem;
        if (to.columns.contains(column))
            return CommandLine::tr("The column '%1' is given twice.").arg(shownArgument(column));
        to.columns += column;
    }
    QString unknown;
    if (!fieldsNamed(anyOf(to.table), to.columns, &unknown))
        return refuseChoice({typed.option, unknown}, fieldNames(anyOf(to.table)).join(", "_L1));
    return {};
}

QString takeDescending(const TypedValue &, CommandLine &to)
{
    to.query.order.direction = Qt::DescendingOrder;
    return {};
}

QString takeSearch(const TypedValue &typed, CommandLine &to)
{
    to.query.filter.search = typed.text;
    return {};
}

QString takeDatabase(const TypedValue &typed, CommandLine &to)
{
    to.database = typed.text;
    return typed.text.trimmed().isEmpty() ? refuseEmpty(typed) : QString();
}

QString takeLanguage(const TypedValue &typed, CommandLine &to)
{
    to.language = typed.text;
    return Languages::codes().contains(typed.text) ? QString() : refuseChoice(typed, Languages::codes().join(u", "));
}

QString takeTimeZone(const TypedValue &typed, CommandLine &to)
{
    const QString name = typed.text.trimmed();
    if (name.isEmpty())
        return refuseEmpty(typed);
    const std::optional<AccountTimeZone> zone = AccountTimeZone::named(name);
    if (!zone) {
        return CommandLine::tr("'%1' is not a time zone that this computer knows. Name one such as %2 or %3.")
            .arg(shownArgument(name), "Europe/Amsterdam"_L1, "UTC"_L1);
    }
    to.timeZone = zone->name();
    return {};
}

QString takeExpected(const TypedValue &typed, CommandLine &to)
{
    to.expected = numberFrom(typed.text, 0);
    return to.expected
        ? QString()
        : CommandLine::tr("'%1' is not a number for '--%2'.").arg(shownArgument(typed.text), typed.option);
}

QString takeFormat(const TypedValue &typed, CommandLine &to)
{
    switch (to.command) {
    case Delete:
    case Watch:
        return takeChoice(typed, planFormatChoices, to.format);
    case Jobs:
    case JournalEntries:
    case Changes:
        return takeChoice(typed, jobFormatChoices, to.format);
    default:
        return takeChoice(typed, formatChoices, to.format);
    }
}

/// The values are words of the command line, so that no language changes them.
QList<OptionSyntax> makeOptionTable()
{
    constexpr CommandSet anyCommand = ~0U;
    constexpr CommandSet list = setOf(List);
    constexpr CommandSet connecting = setOf(Hub) | setOf(Sync);
    return {
        {"database"_L1, u"URL|PATH"_s, anyCommand & ~setOf(Copy), takeDatabase,
         QT_TRANSLATE_NOOP(
             "umh::CommandLine",
             "Use this database instead of your own: the path of an SQLite file, or an address such as %1."),
         [] { return u"postgresql://anna@db.example.com/hub"_s; }},
        {"language"_L1, Languages::codes().join(u'|'), anyCommand, takeLanguage,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Use Dutch, English, German or French instead of the system language.")},
        {"sample"_L1, u""_s, setOf(Hub) | list | setOf(Screenshot), takeFlag<&CommandLine::sample>,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Use a temporary database with sample data. For the hub, list and screenshot.")},
        {"sort"_L1, u"COLUMN"_s, list, takeSort, QT_TRANSLATE_NOOP("umh::CommandLine", "Sort by one of: %1."),
         [] {
             return ofTables(namesOf(sortChoices), namesOf(sortsOf<OperatorColumns>()),
                             namesOf(sortsOf<OperatorGroupColumns>()));
         }},
        {"descending"_L1, u""_s, list, takeDescending, QT_TRANSLATE_NOOP("umh::CommandLine", "Reverse the order.")},
        {"search"_L1, u"TEXT"_s, list, takeSearch,
         QT_TRANSLATE_NOOP(
             "umh::CommandLine",
             "Only API users that contain every word of TEXT, in operator, username, type, description or notes.")},
        {"view"_L1, u"NAME"_s, list | setOf(Delete), takeText<&CommandLine::viewName>,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Only the API users of a view, in its order: one that you have saved in a window, or one of "
                           "%1. For list and delete."),
         [] { return ApiUserViewText::names({}).join(u", "); }},
        {"type"_L1, u"TYPE"_s, list, takeTypes,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Only API users of this type. Given several times: of one of these.")},
        {"last-used"_L1, u"WHEN"_s, list,
         [](const TypedValue &typed, CommandLine &to) {
             return takeChoices(typed, lastUseChoices, to.query.filter.lastUse);
         },
         QT_TRANSLATE_NOOP(
             "umh::CommandLine",
             "Only API users with this last use; choose from: %1. Given several times: with one of these."),
         [] { return namesOf(lastUseChoices); }},
        {"created"_L1, u"WHEN"_s, list,
         [](const TypedValue &typed, CommandLine &to) {
             return takeChoices(typed, createdChoices, to.query.filter.created);
         },
         QT_TRANSLATE_NOOP(
             "umh::CommandLine",
             "Only API users that were created then; choose from: %1. Given several times: at one of these "
             "times."),
         [] { return namesOf(createdChoices); }},
        {"group"_L1, u"NAME|GUID"_s, list, takeText<&CommandLine::groupName>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Only API users of the members of this operator group.")},
        {"operator"_L1, u"NAME|GUID"_s, list, takeText<&CommandLine::operatorName>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Only API users of this operator.")},
        {"format"_L1, u"FORMAT"_s,
         list | setOf(Delete) | setOf(Jobs) | setOf(JournalEntries) | setOf(Changes) | setOf(Watch), takeFormat,
         QT_TRANSLATE_NOOP(
             "umh::CommandLine",
             "One of: %1. For list, jobs, journal, changes and, but for csv, delete and watch; xlsx is for list with "
             "--output."),
         [] { return namesOf(formatChoices); }},
        {"columns"_L1, u"NAMES"_s, list, takeColumns,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Print these columns, in this order, with a comma between; choose from: %1."),
         [] {
             return ofTables(fieldNames(anyOf(ListedTable::ApiUsers)).join(", "_L1),
                             fieldNames(anyOf(ListedTable::Operators)).join(", "_L1),
                             fieldNames(anyOf(ListedTable::Groups)).join(", "_L1));
         }},
        {"separator"_L1, u"NAME"_s, list,
         [](const TypedValue &typed, CommandLine &to) { return takeChoice(typed, separatorChoices, to.separator); },
         QT_TRANSLATE_NOOP("umh::CommandLine", "For csv, what stands between the cells; one of: %1."),
         [] { return namesOf(separatorChoices); }},
        {"bom"_L1, u""_s, list, takeFlag<&CommandLine::byteOrderMark>,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "For csv: begin with a byte order mark, by which some spreadsheets tell UTF-8.")},
        {"output"_L1, u"FILE"_s, list, takeText<&CommandLine::output>,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Write the list to FILE, all of it or nothing; a file that is there is replaced.")},
        {"guids"_L1, u"FILE"_s, setOf(Delete), takeText<&CommandLine::guidsFile>,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Delete the API users whose GUIDs are in this file, one on each line; - for standard "
                           "input.")},
        {"expect"_L1, u"N"_s, setOf(Delete), takeExpected,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Delete nothing unless it would be N API users.")},
        {"since"_L1, u"WHEN"_s, setOf(JournalEntries) | setOf(Changes), takeSince,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Only what was noted from then on: a day, a time, or how long ago, such as %1."),
         [] { return u"2026-11-30, 2026-11-30T14:03, 7d, 24h, yesterday"_s; }},
        {"until"_L1, u"WHEN"_s, setOf(JournalEntries) | setOf(Changes), takeUntil,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Only what was noted before then. A day stands for its beginning.")},
        {"api-user"_L1, u"GUID|NAME"_s, setOf(JournalEntries), takeText<&CommandLine::apiUserName>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Only entries about this API user, whether it is still there or not.")},
        {"what"_L1, u"KIND"_s, setOf(JournalEntries), takeKinds,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Only entries of this kind; choose from: %1. Given several times: of one of these."),
         [] { return journalKindNames(); }},
        {"sync"_L1, u""_s, setOf(Watch), takeFlag<&CommandLine::syncFirst>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Sync first. That the sync fails is reported as well, once.")},
        {"before"_L1, u"WHEN"_s, setOf(JournalEntries), takeBefore,
         QT_TRANSLATE_NOOP("umh::CommandLine", "For journal archive: move the entries before then, as for --since.")},
        {"head"_L1, u"HASH"_s, setOf(JournalEntries), takeHead,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "For journal verify: check that the journal still has the entry with this hash, which you "
                           "have kept elsewhere.")},
        {"account"_L1, u"URL"_s, connecting,
         [](const TypedValue &typed, CommandLine &to) { return takeTrimmed(typed, to.accountAddress.emplace()); },
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Connect the database to the account at this address. For the hub and sync.")},
        {"username"_L1, u"NAME"_s, connecting, takeText<&CommandLine::username>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "The username of the API user to sign in with. Used with --account.")},
        {"time-zone"_L1, u"NAME"_s, setOf(Sync), takeTimeZone,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "The time zone of the account, such as %1, for times that it sends without one. It is kept "
                           "with the database; at first it is UTC."),
         [] { return u"Europe/Amsterdam"_s; }},
        {"password-stdin"_L1, u""_s, connecting | setOf(Delete) | setOf(Jobs) | setOf(Watch),
         takeFlag<&CommandLine::passwordFromInput>,
         QT_TRANSLATE_NOOP("umh::CommandLine",
                           "Read the password of that API user from the first line of standard input instead of from "
                           "the keyring. It is not kept. For the hub, sync, delete, jobs and watch.")},
        {"yes"_L1, u""_s, setOf(Delete) | setOf(Sync) | setOf(Database), takeFlag<&CommandLine::yes>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Do not ask for confirmation. For sync, delete and database migrate.")},
        {"dry-run"_L1, u""_s, setOf(Delete) | setOf(Notes), takeFlag<&CommandLine::dryRun>,
         QT_TRANSLATE_NOOP("umh::CommandLine", "Say what would be done, and do nothing. For delete and notes import.")},
        {"help"_L1, u""_s, anyCommand, nullptr, QT_TRANSLATE_NOOP("umh::CommandLine", "Show this help and exit."),
         nullptr, 'h'},
        {"version"_L1, u""_s, anyCommand, nullptr, QT_TRANSLATE_NOOP("umh::CommandLine", "Show the version and exit."),
         nullptr, 'v'},
    };
}

} // namespace

const QList<OptionSyntax> &optionSyntax()
{
    static const QList<OptionSyntax> options = makeOptionTable();
    return options;
}

} // namespace umh
