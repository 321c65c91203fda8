#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "table/directorylookup.h"
#include "views/apiuserfilterbutton.h"
#include "views/apiuserpane.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// What is saved: keys, and names for the kinds of last use. Never change them.
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

void ApiUserPane::createFilterButton()
{
    auto *button = new ApiUserFilterButton(m_proxy, m_scope, this);
    addToSearchRow(button);
    connect(button, &ApiUserFilterButton::chosen, this, [this](const ApiUserFilter &filter) {
        showOnly(filter);
        Q_EMIT filterChosen();
    });
}

void ApiUserPane::showOnly(const ApiUserFilter &filter)
{
    ApiUserQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

void ApiUserPane::clearFilter()
{
    showOnly(m_scope);
}

QVariantMap ApiUserPane::saveFilter() const
{
    const ApiUserFilter filter = m_proxy.query().filter;
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

void ApiUserPane::restoreFilter(const QVariantMap &saved)
{
    ApiUserFilter filter = m_scope;
    filter.type = saved.value(typeKey).toString();
    if (m_scope.operatorGuid.isEmpty()) {
        // What the directory does not have is of another one, or gone.
        const QString group = saved.value(groupKey).toString();
        const QString op = saved.value(operatorKey).toString();
        if (!m_proxy.lookup().groupName(group).isNull())
            filter.groupGuid = group;
        if (!m_proxy.lookup().operatorName(op).isNull())
            filter.operatorGuid = op;
    }
    const QString name = saved.value(lastUseKey).toString();
    const auto found = std::ranges::find_if(lastUses, [&](const auto &known) { return known.first == name; });
    if (found != lastUses.end())
        filter.lastUse = found->second;
    showOnly(filter);
}

QList<TablePane::Chip> ApiUserPane::chips() const
{
    const ApiUserFilter filter = m_proxy.query().filter;
    QList<Chip> chips;
    const auto add = [&](const QString &text, const QString &toolTip, auto takeOff) {
        chips += Chip{text, toolTip, [this, takeOff] {
                          ApiUserFilter without = m_proxy.query().filter;
                          takeOff(without);
                          m_proxy.setQuery({m_proxy.query().order, without});
                      }};
    };
    const auto nameOr = [](const QString &name, const QString &guid) {
        return ApiUserText::oneLine(name.isEmpty() ? guid : name);
    };
    if (filter.type != m_scope.type) {
        add(tr("Type: %1").arg(ApiUserText::oneLine(displayType(filter.type))), tr("Show API users of all types"),
            [](ApiUserFilter &without) { without.type.clear(); });
    }
    if (filter.lastUse != m_scope.lastUse) {
        add(ApiUserFilterButton::text(filter.lastUse), tr("Show API users regardless of last use"),
            [](ApiUserFilter &without) { without.lastUse = LastUseFilter::Any; });
    }
    if (filter.groupGuid != m_scope.groupGuid) {
        const QString name = nameOr(m_proxy.lookup().groupName(filter.groupGuid), filter.groupGuid);
        add(tr("Operator group: %1").arg(name), tr("Show the API users of all operator groups"),
            [](ApiUserFilter &without) { without.groupGuid.clear(); });
    }
    if (filter.operatorGuid != m_scope.operatorGuid) {
        const QString name = nameOr(m_proxy.lookup().operatorName(filter.operatorGuid), filter.operatorGuid);
        add(tr("Operator: %1").arg(name), tr("Show the API users of all operators"),
            [](ApiUserFilter &without) { without.operatorGuid.clear(); });
    }
    return chips;
}

} // namespace umh
