#include "views/operators/operatorfilterbutton.h"

#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"

#include <QtWidgets/QMenu>

namespace umh {
namespace {

/// Whether \a proxy filters by nothing but \a part.
template<typename Proxy, typename Filter>
bool filtersByNothingBut(const Proxy &proxy, bool Filter::*part)
{
    Filter others = proxy.query().filter;
    others.*part = false;
    return others.isEmpty();
}

template<typename Proxy, typename Filter>
void setFilter(Proxy &proxy, bool Filter::*part, bool on)
{
    auto query = proxy.query();
    query.filter.*part = on;
    proxy.setQuery(query);
}

} // namespace

OperatorFilterButton::OperatorFilterButton(OperatorFilterProxy &proxy, QWidget *parent)
    : FilterButton(proxy, parent)
    , m_proxy(proxy)
{
    setUp();
}

OperatorFilterButton::~OperatorFilterButton() = default;

void OperatorFilterButton::fill()
{
    const auto choice = [this](const QString &text, bool OperatorFilter::*part) {
        return Choice{text, [this, part] { return m_proxy.query().filter.*part; },
                      [this, part](bool on) { setFilter(m_proxy, part, on); }};
    };
    Choice onDuty = choice(tr("On duty"), &OperatorFilter::onDuty);
    if (const std::optional<DirectoryFigures> figures = m_proxy.lookup().figures()) {
        onDuty.count = [this, count = figures->operatorsOnDuty] {
            return filtersByNothingBut(m_proxy, &OperatorFilter::onDuty) ? std::optional(count) : std::nullopt;
        };
    }
    addChoice(menu(), onDuty);
    addChoice(menu(), choice(tr("Administrators"), &OperatorFilter::administrators));
    addChoice(menu(), choice(tr("Without API users"), &OperatorFilter::withoutApiUsers));
}

void OperatorFilterButton::retranslateUi()
{
    FilterButton::retranslateUi();
    setToolTip(tr("Show only operators who are on duty, who are administrators, or who have no API users"));
}

OperatorGroupFilterButton::OperatorGroupFilterButton(OperatorGroupFilterProxy &proxy, const OperatorGroupFilter &scope,
                                                     QWidget *parent)
    : FilterButton(proxy, parent)
    , m_proxy(proxy)
    , m_scope(scope)
{
    setUp();
}

OperatorGroupFilterButton::~OperatorGroupFilterButton() = default;

void OperatorGroupFilterButton::fill()
{
    const auto choice = [this](const QString &text, bool OperatorGroupFilter::*part) {
        return Choice{text, [this, part] { return m_proxy.query().filter.*part; },
                      [this, part](bool on) { setFilter(m_proxy, part, on); }};
    };
    if (m_scope.memberGuid.isEmpty()) {
        Choice withoutMembers = choice(tr("Without members"), &OperatorGroupFilter::withoutMembers);
        if (const std::optional<DirectoryFigures> figures = m_proxy.lookup().figures()) {
            withoutMembers.count = [this, count = figures->groupsWithoutMembers] {
                return filtersByNothingBut(m_proxy, &OperatorGroupFilter::withoutMembers) ? std::optional(count)
                                                                                          : std::nullopt;
            };
        }
        addChoice(menu(), withoutMembers);
    }
    addChoice(menu(), choice(tr("Without API users"), &OperatorGroupFilter::withoutApiUsers));
}

void OperatorGroupFilterButton::retranslateUi()
{
    FilterButton::retranslateUi();
    setToolTip(m_scope.memberGuid.isEmpty() ? tr("Show only operator groups without members or without API users")
                                            : tr("Show only operator groups without API users"));
}

} // namespace umh

#include "moc_operatorfilterbutton.cpp"
