#include "domain/removalplan.h"

#include <QtCore/QHash>

#include <algorithm>
#include <iterator>
#include <utility>

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
RemovalTotals totals(const RemovalPlan &plan, qsizetype most, Key keyOf, Name nameOf)
{
    QHash<QString, qsizetype> placeOf;
    QList<RemovalTotal> all;
    for (const RemovalPlanRow &row : plan.rows) {
        if (!row.goes)
            continue;
        const QString key = keyOf(row.apiUser);
        auto place = placeOf.constFind(key);
        if (place == placeOf.cend()) {
            place = placeOf.insert(key, all.size());
            all += RemovalTotal{.name = nameOf(row.apiUser)};
        }
        ++all[*place].count;
    }
    RemovalTotals totals{.count = all.size()};
    // As people order names is slow, and wanted only for those that they see.
    const auto middle = all.begin() + std::min(most, all.size());
    std::partial_sort(all.begin(), middle, all.end(), [](const RemovalTotal &a, const RemovalTotal &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    all.erase(middle, all.end());
    std::ranges::stable_sort(all, [](const RemovalTotal &a, const RemovalTotal &b) {
        return a.count != b.count ? a.count > b.count : a.name.localeAwareCompare(b.name) < 0;
    });
    totals.first = std::move(all);
    return totals;
}

} // namespace

qint64 RemovalPlan::count() const
{
    return std::ranges::count_if(rows, [](const RemovalPlanRow &row) { return row.goes; });
}

RemovalFigures RemovalPlan::figures() const
{
    RemovalFigures figures;
    for (const RemovalPlanRow &row : rows) {
        figures.barred += areFinal(row.concerns) ? 1 : 0;
        if (!row.goes)
            continue;
        ++figures.going;
        figures.used += row.concerns.testFlag(RemovalConcern::UsedWithin30Days) ? 1 : 0;
        figures.unknown += row.concerns.testFlag(RemovalConcern::LastUseUnknown) ? 1 : 0;
        figures.concerned += row.concerns != RemovalConcerns() ? 1 : 0;
    }
    return figures;
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

RemovalTotals totalsByOperator(const RemovalPlan &plan, qsizetype most)
{
    return totals(
        plan, most, [](const ApiUser &apiUser) { return apiUser.operatorGuid; },
        [](const ApiUser &apiUser) { return apiUser.operatorName; });
}

RemovalTotals totalsByType(const RemovalPlan &plan, qsizetype most)
{
    const auto type = [](const ApiUser &apiUser) { return displayType(apiUser.type); };
    return totals(plan, most, type, type);
}

RemovalSummary summaryOf(const RemovalPlan &plan)
{
    return {.figures = plan.figures(),
            .operators = totalsByOperator(plan, RemovalSummary::mostNamed),
            .types = totalsByType(plan, RemovalSummary::mostNamed)};
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
