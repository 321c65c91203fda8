#include "views/apiusers/savedfilter.h"

#include "domain/apiuserquery.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// Keys, and names for the kinds of last use. Never change them.
constexpr auto typeKey = "type"_L1;
constexpr auto lastUseKey = "lastUse"_L1;
constexpr auto groupKey = "group"_L1;
constexpr auto operatorKey = "operator"_L1;
constexpr std::array lastUses{
    std::pair{"within30Days"_L1, LastUseFilter::Within30Days},
    std::pair{"inactiveOver30Days"_L1, LastUseFilter::InactiveOver30Days},
    std::pair{"inactiveOver90Days"_L1, LastUseFilter::InactiveOver90Days},
    std::pair{"inactiveOver180Days"_L1, LastUseFilter::InactiveOver180Days},
    std::pair{"inactiveOver365Days"_L1, LastUseFilter::InactiveOver365Days},
    std::pair{"notYetUsed"_L1, LastUseFilter::NotYetUsed},
    std::pair{"unknown"_L1, LastUseFilter::Unknown},
};

} // namespace

QVariantMap savedFilter(const ApiUserFilter &filter)
{
    QVariantMap saved;
    const auto save = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            saved.insert(key, value);
    };
    save(typeKey, filter.type);
    save(groupKey, filter.groupGuid);
    save(operatorKey, filter.operatorGuid);
    for (const auto &[name, lastUse] : lastUses) {
        if (lastUse == filter.lastUse)
            saved.insert(lastUseKey, QString(name));
    }
    return saved;
}

ApiUserFilter restoredFilter(const QVariantMap &saved, const ApiUserFilter &scope)
{
    ApiUserFilter filter = scope;
    const auto restore = [&](const QString &key, QString &value) {
        if (const QString text = saved.value(key).toString(); !text.isEmpty())
            value = text;
    };
    restore(typeKey, filter.type);
    restore(groupKey, filter.groupGuid);
    restore(operatorKey, filter.operatorGuid);
    const QString name = saved.value(lastUseKey).toString();
    const auto found = std::ranges::find_if(lastUses, [&](const auto &known) { return known.first == name; });
    if (found != lastUses.end())
        filter.lastUse = found->second;
    return filter;
}

} // namespace umh
