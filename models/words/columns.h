#pragma once

#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "words/apiusertext.h"
#include "words/journaltext.h"
#include "words/operatortext.h"

#include <QtCore/QVariant>

#include <algorithm>
#include <array>
#include <optional>

namespace umh {

/// What the cells of a column hold: says on which side they stand, and how they are worded, copied, painted and sized.
enum class ColumnKind {
    Name, ///< a short text that rows are told apart by
    GroupName, ///< the same of an operator group, which may stand out or back
    Code, ///< the same of 32 digits, in a font that makes them comparable
    Prose, ///< a text to be read, as wide as what there is
    Flag, ///< yes, no, or nothing
    Time, ///< how long ago
    Day, ///< of the calendar, the same in all time zones
    Number,
    Button, ///< nothing to sort by, and nothing to copy
};

/// One column of an overview.
struct Column
{
    enum Rest : bool { LeavesRest, TakesRest };
    enum Further : bool { IsUsual, IsFurther };
    enum Sorting : bool { Sorts, DoesNotSort };

    const char *field; ///< behind it in its table of the directory
    QString (*heading)(); ///< in the present language
    ColumnKind kind;
    // In average letters; 0: what its kind needs, and at least its heading.
    int usualWidth = 0; ///< for a new user, where there is room
    int leastWidth = 0; ///< it is not made narrower to have all columns in view; of a Number: digits; 0: as usual
    Rest rest = LeavesRest; ///< one column of each table takes what the others leave
    QString (*spelling)(const QString &name) = nullptr; ///< how a name as it is stored is written, where that differs
    const char *widest = nullptr; ///< a text that is shown whole at the usual width, where one is known
    Further further = IsUsual; ///< a further one is hidden until a person shows it
    Sorting sorting = Sorts; ///< whether a person can have it sorted by this; never by a Button

    [[nodiscard]] constexpr bool isSortable() const { return kind != ColumnKind::Button && sorting == Sorts; }

    /// The words for \a value, a field's, at the moment \a now; for one line, and harmless.
    [[nodiscard]] QString worded(const QVariant &value, const QDateTime &now) const;
    /// What a cell with \a value that shows \a words is copied as: a single line, times exactly and in UTC, names as
    /// they were received; for spreadsheets. Null for what is not copied.
    [[nodiscard]] QString copied(const QVariant &value, const QString &words) const;
};

/// One column of rows of the type \a Row, which can be sorted by a \a Sort.
template<typename Row, typename Sort>
struct ColumnOf
{
    Column column;
    std::optional<Sort> sort; ///< all that are sortable have one
    const char *sortName; ///< its name on the command line; null where it cannot be asked for there
    QVariant (*value)(const Row &row); ///< of its field; times as QDateTime, days as QDate
    QString (*words)(const Row &row, const QDateTime &now) = nullptr; ///< where they do not follow from value
};

/// \a value as the database has it: nothing for what is not known.
[[nodiscard]] inline QVariant valueOrNull(const QString &value)
{
    return value.isNull() ? QVariant() : QVariant(value);
}

template<typename Number>
[[nodiscard]] QVariant valueOrNull(const std::optional<Number> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant();
}

// The columns of the overviews, in the order in which a new user sees them. All that there is to say of one stands in
// its entry; Index names it for code that is about it.

struct ApiUserColumns
{
    using Row = ApiUser;
    using Query = ApiUserQuery;
    using Sort = ApiUserSort;

    enum Index {
        OperatorColumn,
        UsernameColumn,
        TypeColumn,
        CreatedColumn,
        LastUsedColumn,
        RequestsColumn,
        DescriptionColumn,
        OwnerColumn,
        PurposeColumn,
        WhereKeptColumn,
        TicketColumn,
        ReviewByColumn,
        KeepUntilColumn,
        DeleteColumn,
        ColumnCount
    };
    static constexpr auto all = std::to_array<ColumnOf<Row, Sort>>({
        {{"operator_name", [] { return ApiUserText::tr("Operator"); }, ColumnKind::Name, 24, 14},
         Sort::Operator,
         "operator",
         [](const Row &row) -> QVariant { return row.operatorName; }},
        {{"username", [] { return ApiUserText::tr("Username"); }, ColumnKind::Code, 0, 15, Column::LeavesRest, nullptr,
          "00000000000000000000000000000000"},
         Sort::Username,
         "username",
         [](const Row &row) -> QVariant { return row.username; }},
        {{"type", [] { return ApiUserText::tr("Type"); }, ColumnKind::Name, 0, 12, Column::LeavesRest, displayType,
          "Transaction Recorder"},
         Sort::Type,
         "type",
         [](const Row &row) -> QVariant { return valueOrNull(row.type); }},
        {{"created", [] { return ApiUserText::tr("Created"); }, ColumnKind::Time},
         Sort::Created,
         "created",
         [](const Row &row) -> QVariant { return row.created; }},
        {{"last_used", [] { return ApiUserText::tr("Last used"); }, ColumnKind::Time},
         Sort::LastUsed,
         "last-used",
         [](const Row &row) -> QVariant { return row.lastUsed; },
         [](const Row &row, const QDateTime &now) { return ApiUserText::lastUsed(row, now); }},
        {{"requests", [] { return ApiUserText::tr("Requests last 30 days"); }, ColumnKind::Number, 0, 7},
         Sort::Requests,
         "requests",
         [](const Row &row) -> QVariant { return valueOrNull(row.requestsLast30Days); }},
        {{"description", [] { return ApiUserText::tr("Description"); }, ColumnKind::Prose, 0, 15, Column::TakesRest},
         Sort::Description,
         "description",
         [](const Row &row) -> QVariant { return valueOrNull(row.description); }},
        {{"owner", [] { return ApiUserText::tr("Owner"); }, ColumnKind::Name, 24, 10, Column::LeavesRest, nullptr,
          nullptr, Column::IsFurther},
         Sort::Owner,
         "owner",
         [](const Row &row) -> QVariant { return valueOrNull(row.facts.owner); }},
        {{"purpose", [] { return ApiUserText::tr("Purpose"); }, ColumnKind::Name, 24, 10, Column::LeavesRest, nullptr,
          nullptr, Column::IsFurther},
         Sort::Purpose,
         "purpose",
         [](const Row &row) -> QVariant { return valueOrNull(row.facts.purpose); }},
        {{"where_kept", [] { return ApiUserText::tr("Where kept"); }, ColumnKind::Name, 24, 10, Column::LeavesRest,
          nullptr, nullptr, Column::IsFurther},
         Sort::WhereKept,
         "where-kept",
         [](const Row &row) -> QVariant { return valueOrNull(row.facts.whereKept); }},
        {{"ticket", [] { return ApiUserText::tr("Ticket"); }, ColumnKind::Name, 24, 10, Column::LeavesRest, nullptr,
          nullptr, Column::IsFurther},
         Sort::Ticket,
         "ticket",
         [](const Row &row) -> QVariant { return valueOrNull(row.facts.ticket); }},
        {{"review_by", [] { return ApiUserText::tr("Review by"); }, ColumnKind::Day, 0, 0, Column::LeavesRest, nullptr,
          nullptr, Column::IsFurther},
         Sort::ReviewBy,
         "review-by",
         [](const Row &row) -> QVariant { return row.facts.reviewBy; }},
        {{"keep_until", [] { return ApiUserText::tr("Keep until"); }, ColumnKind::Day, 0, 0, Column::LeavesRest,
          nullptr, nullptr, Column::IsFurther},
         Sort::KeepUntil,
         "keep-until",
         [](const Row &row) -> QVariant { return row.facts.keepUntil; }},
        {{"id", [] { return QCoreApplication::translate("umh::ApiUserFilterProxy", "Delete"); }, ColumnKind::Button},
         std::nullopt,
         nullptr,
         [](const Row &row) -> QVariant { return row.key; }},
    });
    static_assert(all.size() == ColumnCount);
};

struct OperatorColumns
{
    using Row = OperatorSummary;
    using Query = OperatorQuery;
    using Sort = OperatorSort;

    enum Index {
        NameColumn,
        EmailColumn,
        OnDutyColumn,
        AdministratorColumn,
        GroupsColumn,
        ApiUsersColumn,
        LastUsedColumn,
        ColumnCount
    };
    static constexpr auto all = std::to_array<ColumnOf<Row, Sort>>({
        {{"full_name", [] { return OperatorText::tr("Full name"); }, ColumnKind::Name, 26, 16},
         Sort::Name,
         nullptr,
         [](const Row &row) -> QVariant { return row.op.fullName; }},
        {{"email", [] { return OperatorText::tr("E-mail"); }, ColumnKind::Name, 34, 16},
         Sort::Email,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(row.op.email); }},
        {{"on_duty", [] { return OperatorText::tr("On duty"); }, ColumnKind::Flag},
         Sort::OnDuty,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(row.op.onDuty); }},
        {{"administrator", [] { return OperatorText::tr("Administrator"); }, ColumnKind::Flag},
         Sort::Administrator,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(row.op.administrator); }},
        {{"group_names", [] { return OperatorText::tr("Operator groups"); }, ColumnKind::Name, 36, 16,
          Column::TakesRest},
         Sort::Groups,
         nullptr,
         [](const Row &row) -> QVariant { return row.groups; }},
        {{"api_users", [] { return OperatorText::tr("API users"); }, ColumnKind::Number},
         Sort::ApiUsers,
         nullptr,
         [](const Row &row) -> QVariant { return row.apiUsers; }},
        {{"last_used", [] { return OperatorText::tr("Last used"); }, ColumnKind::Time},
         Sort::LastUsed,
         nullptr,
         [](const Row &row) -> QVariant { return row.lastUsed; },
         [](const Row &row, const QDateTime &now) { return OperatorText::lastUsed(row, now); }},
    });
    static_assert(all.size() == ColumnCount);
};

struct OperatorGroupColumns
{
    using Row = OperatorGroupSummary;
    using Query = OperatorGroupQuery;
    using Sort = OperatorGroupSort;

    enum Index { NameColumn, MembersColumn, ApiUsersColumn, ColumnCount };
    static constexpr auto all = std::to_array<ColumnOf<Row, Sort>>({
        {{"name", [] { return OperatorText::tr("Operator group"); }, ColumnKind::GroupName, 40, 16, Column::TakesRest},
         Sort::Name,
         nullptr,
         [](const Row &row) -> QVariant { return row.group.name; }},
        {{"members", [] { return OperatorText::tr("Members"); }, ColumnKind::Number, 18},
         Sort::Members,
         nullptr,
         [](const Row &row) -> QVariant { return row.members; },
         [](const Row &row, const QDateTime &) { return OperatorText::members(row.members); }},
        {{"api_users", [] { return OperatorText::tr("API users of its members"); }, ColumnKind::Number, 18},
         Sort::ApiUsers,
         nullptr,
         [](const Row &row) -> QVariant { return row.apiUsers; }},
    });
    static_assert(all.size() == ColumnCount);
};

struct JournalColumns
{
    using Row = JournalRecord;
    using Query = JournalQuery;
    using Sort = JournalSort;

    enum Index { WhenColumn, WhatColumn, ApiUserColumn, OperatorColumn, ByWhomColumn, DetailsColumn, ColumnCount };
    static constexpr auto all = std::to_array<ColumnOf<Row, Sort>>({
        {{"at", [] { return JournalText::tr("When"); }, ColumnKind::Time},
         Sort::When,
         nullptr,
         [](const Row &row) -> QVariant { return row.at; }},
        {{"action", [] { return JournalText::tr("What"); }, ColumnKind::Name, 29, 22, Column::LeavesRest, nullptr,
          nullptr, Column::IsUsual, Column::DoesNotSort},
         std::nullopt,
         nullptr,
         [](const Row &row) -> QVariant { return row.action; },
         [](const Row &row, const QDateTime &) { return JournalText::kind(row); }},
        {{"username", [] { return JournalText::tr("API user"); }, ColumnKind::Code, 0, 12, Column::LeavesRest, nullptr,
          "00000000000000000000000000000000", Column::IsUsual, Column::DoesNotSort},
         std::nullopt,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(row.username); }},
        {{"operator_name", [] { return JournalText::tr("Operator"); }, ColumnKind::Name, 24, 12, Column::LeavesRest,
          nullptr, nullptr, Column::IsUsual, Column::DoesNotSort},
         std::nullopt,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(row.operatorName); }},
        {{"who", [] { return JournalText::tr("By whom"); }, ColumnKind::Name, 22, 12, Column::LeavesRest, nullptr,
          nullptr, Column::IsUsual, Column::DoesNotSort},
         std::nullopt,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(row.who); },
         [](const Row &row, const QDateTime &) { return JournalText::byWhom(row); }},
        {{"detail", [] { return JournalText::tr("Details"); }, ColumnKind::Prose, 0, 15, Column::TakesRest, nullptr,
          nullptr, Column::IsUsual, Column::DoesNotSort},
         std::nullopt,
         nullptr,
         [](const Row &row) -> QVariant { return valueOrNull(JournalText::details(row)); }},
    });
    static_assert(all.size() == ColumnCount);
};

/// The column of \a Columns that is sorted by \a sort: its place among them.
template<typename Columns>
[[nodiscard]] constexpr typename Columns::Index columnOf(typename Columns::Sort sort)
{
    const auto found = std::ranges::find(Columns::all, std::optional(sort), [](const auto &of) { return of.sort; });
    Q_ASSERT(found != Columns::all.end());
    return typename Columns::Index(found - Columns::all.begin());
}

/// What \a column of \a Columns is sorted by; nothing where it is not sortable, or there is no such column.
template<typename Columns>
[[nodiscard]] constexpr std::optional<typename Columns::Sort> sortOf(int column)
{
    return column >= 0 && column < Columns::ColumnCount ? Columns::all[size_t(column)].sort : std::nullopt;
}

} // namespace umh
