#include "domain/removalplan.h"

#include <QtCore/QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct ReasonWord
{
    RemovalReason reason;
    QLatin1StringView stored;
};

constexpr ReasonWord reasonWords[] = {
    {RemovalReason::Unused, "unused"_L1},
    {RemovalReason::NeverUsed, "never used"_L1},
    {RemovalReason::AsAsked, "as asked"_L1},
};

/// Totals of those that are to go and have the same \a keyOf, under the \a nameOf any of them.
template<typename Key, typename Name>
QList<RemovalTotal> totals(const RemovalPlan &plan, Key keyOf, Name nameOf)
{
    QHash<QString, qsizetype> placeOf;
    QList<RemovalTotal> totals;
    for (const RemovalPlanRow &row : plan.rows) {
        if (!row.goes)
            continue;
        const QString key = keyOf(row.apiUser);
        auto place = placeOf.constFind(key);
        if (place == placeOf.cend()) {
            place = placeOf.insert(key, totals.size());
            totals += RemovalTotal{.name = nameOf(row.apiUser)};
        }
        ++totals[*place].count;
    }
    std::ranges::stable_sort(totals, [](const RemovalTotal &a, const RemovalTotal &b) {
        return a.count != b.count ? a.count > b.count : a.name.localeAwareCompare(b.name) < 0;
    });
    return totals;
}

} // namespace

qint64 RemovalPlan::count() const
{
    return std::ranges::count_if(rows, [](const RemovalPlanRow &row) { return row.goes; });
}

qint64 RemovalPlan::count(RemovalConcern concern) const
{
    return std::ranges::count_if(
        rows, [concern](const RemovalPlanRow &row) { return row.goes && row.concerns.testFlag(concern); });
}

qint64 RemovalPlan::barred() const
{
    return std::ranges::count_if(rows, [](const RemovalPlanRow &row) { return areFinal(row.concerns); });
}

bool RemovalPlan::setGoes(qsizetype row, bool goes)
{
    if (areFinal(rows.at(row).concerns))
        return false;
    rows[row].goes = goes;
    return true;
}

bool RemovalPlan::isOutdated() const
{
    return mirrorsAccount
        && (!dataFrom.isValid() || dataFrom.msecsTo(made) > std::chrono::milliseconds(oldestData).count());
}

QList<RemovalTotal> totalsByOperator(const RemovalPlan &plan)
{
    return totals(
        plan, [](const ApiUser &apiUser) { return apiUser.operatorGuid; },
        [](const ApiUser &apiUser) { return apiUser.operatorName; });
}

QList<RemovalTotal> totalsByType(const RemovalPlan &plan)
{
    const auto type = [](const ApiUser &apiUser) { return displayType(apiUser.type); };
    return totals(plan, type, type);
}

RemovalReason removalReason(const ApiUser &apiUser, const QDateTime &now)
{
    if (usedInLast30Days(apiUser, now))
        return RemovalReason::AsAsked;
    switch (apiUser.lastUsedState) {
    case LastUsedState::Used:
        return RemovalReason::Unused;
    case LastUsedState::NotYetUsed:
        return RemovalReason::NeverUsed;
    case LastUsedState::Unknown:
        break;
    }
    return RemovalReason::AsAsked;
}

QString storedReason(RemovalReason reason)
{
    const auto *const found =
        std::ranges::find_if(reasonWords, [reason](const ReasonWord &word) { return word.reason == reason; });
    Q_ASSERT(found != std::end(reasonWords));
    return found->stored;
}

RemovalReason reasonFrom(const QString &stored)
{
    const auto *const found =
        std::ranges::find_if(reasonWords, [&stored](const ReasonWord &word) { return word.stored == stored; });
    return found == std::end(reasonWords) ? RemovalReason::AsAsked : found->reason;
}

} // namespace umh
