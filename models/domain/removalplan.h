#pragma once

#include "domain/apiuser.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QFlags>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace umh {

/// Why an API user can go.
enum class RemovalReason {
    Unused, ///< used, but not in the 30 days before
    NeverUsed,
    AsAsked, ///< only because a person asks for it
};

/// What speaks against removing an API user.
enum class RemovalConcern {
    // A person may want it all the same.
    UsedWithin30Days = 1 << 0,
    LastUseUnknown = 1 << 1,
    // With these it is in no job.
    Contradictory = 1 << 2, ///< what is known of its use contradicts itself
    Kept = 1 << 3, ///< somebody wants it kept, until that day and on it
    OpenChange = 1 << 4, ///< it is being changed, or it is being found out whether it was
    SignIn = 1 << 5, ///< somebody signs in with it to the account of this directory
    InOtherJob = 1 << 6, ///< another job is to remove it, and is not done
};
Q_DECLARE_FLAGS(RemovalConcerns, RemovalConcern)
Q_DECLARE_OPERATORS_FOR_FLAGS(RemovalConcerns)

/// Whether an API user that \a concerns speak for is in no job, whatever a person wants.
[[nodiscard]] constexpr bool areFinal(RemovalConcerns concerns)
{
    return bool(concerns.toInt() & ~(int(RemovalConcern::UsedWithin30Days) | int(RemovalConcern::LastUseUnknown)));
}

/// One API user of a plan.
struct RemovalPlanRow
{
    ApiUser apiUser{}; ///< as the directory held it then, in full
    RemovalReason reason = RemovalReason::AsAsked;
    RemovalConcerns concerns{};
    QDate keepUntil{}; ///< where it is Kept
    QString keptBecause{}; ///< the same, where somebody has said so
    qint64 otherJob = 0; ///< where it is InOtherJob: the number of that
    /// Whether it is to go: a person may take it out, and put it back unless its concerns areFinal().
    bool goes = true;

    friend bool operator==(const RemovalPlanRow &, const RemovalPlanRow &) = default;
};

/// How many API users of a plan are what.
struct RemovalFigures
{
    qint64 going = 0; ///< how many are to go
    // Of these:
    qint64 used = 0; ///< within 30 days
    qint64 unknown = 0; ///< when
    qint64 concerned = 0; ///< with any concern
    qint64 barred = 0; ///< how many cannot go
};

/// How many are to go of those that are alike.
struct RemovalTotal
{
    QString name{}; ///< of the operator, or the type as displayType() writes it; empty where the account has none
    qint64 count = 0;

    friend bool operator==(const RemovalTotal &, const RemovalTotal &) = default;
};

/// The largest of them.
struct RemovalTotals
{
    QList<RemovalTotal> first{}; ///< the most first, then by name
    qsizetype count = 0; ///< how many there are, with those that are not among the first
};

/// What a person is told of a plan as a whole.
struct RemovalSummary
{
    RemovalFigures figures{};
    RemovalTotals operators{};
    RemovalTotals types{};

    static constexpr qsizetype mostNamed = 6; ///< operators, and types
};

/// What is to be removed, and what a person has to know of it before. Nothing happens before it is confirmed. A value.
struct RemovalPlan
{
    QDateTime made{}; ///< UTC; what reasons and concerns count from
    bool mirrorsAccount = false; ///< the directory does; else it is itself the truth
    /// UTC, when the account was last read; invalid where it never was, and where there is none.
    QDateTime dataFrom{};
    QList<RemovalPlanRow> rows{}; ///< in the order in which they were asked for
    qint64 missing = 0; ///< how many of those that were asked for the directory does not hold any more
    QString parameters{}; ///< what was asked for, as a job keeps it (Job::parameters)
    /// Of the rows as they were planned, where that was reckoned: with many it takes some milliseconds.
    std::optional<RemovalSummary> summary{};

    /// All of it in one pass over the rows.
    [[nodiscard]] RemovalFigures figures() const;
    /// How many are to go.
    [[nodiscard]] qint64 count() const;
    /// How many cannot go.
    [[nodiscard]] qint64 barred() const { return figures().barred; }
    /// Takes row \a row out, or puts it back. False, and nothing happens, where it cannot go.
    bool setGoes(qsizetype row, bool goes);
    /// Whether the account has to be read again before anybody decides by it.
    [[nodiscard]] bool isOutdated() const;

    static constexpr std::chrono::hours oldestData{24};
    /// Of so many nobody has to type how many they are.
    static constexpr qint64 mostWithoutNumber = 10;
};

// No more than the first \a most are put into order: a plan of many has as many operators. Operators of the same name
// are told apart.
[[nodiscard]] RemovalTotals totalsByOperator(const RemovalPlan &plan, qsizetype most);
[[nodiscard]] RemovalTotals totalsByType(const RemovalPlan &plan, qsizetype most);
/// Of the rows of \a plan as they are.
[[nodiscard]] RemovalSummary summaryOf(const RemovalPlan &plan);

/// Why \a apiUser can go, as of \a now.
[[nodiscard]] RemovalReason removalReason(const ApiUser &apiUser, const QDateTime &now);
/// As a job keeps it (JobItem::reason), and back; AsAsked for what no program has written.
[[nodiscard]] QString storedReason(RemovalReason reason);
[[nodiscard]] RemovalReason reasonFrom(const QString &stored);

} // namespace umh

Q_DECLARE_METATYPE(umh::RemovalPlan)
