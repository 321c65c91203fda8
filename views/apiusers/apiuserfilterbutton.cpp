#include "views/apiusers/apiuserfilterbutton.h"

#include "table/apiuserfilterproxy.h"
#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "views/apiusers/operatorgroupchooser.h"
#include "words/apiuserviewtext.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many groups the menu has; there can be thousands.
constexpr int mostGroups = DirectoryLookup::mostGroups - 1;

} // namespace

ApiUserFilterButton::ApiUserFilterButton(ApiUserFilterProxy &proxy, const ApiUserFilter &scope, QWidget *parent)
    : FilterButton(proxy, parent)
    , m_proxy(proxy)
    , m_scope(scope)
    , m_types(addSubmenu())
    , m_lastUses(addSubmenu())
    , m_created(addSubmenu())
    , m_cleanUp(addSubmenu())
{
    if (m_scope.operatorGuid.isEmpty())
        m_groups = addSubmenu();
    connect(&m_proxy.lookup(), &DirectoryLookup::changed, this, [this] {
        if (m_isFilledEarly && menu()->isVisible())
            fillAnew();
    });
    setUp();
}

ApiUserFilterButton::~ApiUserFilterButton() = default;

QString ApiUserFilterButton::text(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::Within30Days:
        return tr("Used within the last 30 days");
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::InactiveOver180Days:
    case LastUseFilter::InactiveOver365Days:
        return tr("Inactive for more than %1 days").arg(daysOf(filter));
    case LastUseFilter::UsedToday:
        return tr("Used today");
    case LastUseFilter::Used1To7DaysAgo:
        return tr("Used within 7 days, not today");
    case LastUseFilter::Used7To30DaysAgo:
        return tr("Used 7 to 30 days ago");
    case LastUseFilter::Used30To90DaysAgo:
        return tr("Used 30 to 90 days ago");
    case LastUseFilter::Used90To180DaysAgo:
        return tr("Used 90 to 180 days ago");
    case LastUseFilter::Used180To365DaysAgo:
        return tr("Used 180 to 365 days ago");
    case LastUseFilter::NotYetUsed:
        return tr("Not yet used");
    case LastUseFilter::Unknown:
        return tr("Last use unknown");
    }
    Q_UNREACHABLE();
}

QString ApiUserFilterButton::text(CreatedFilter filter)
{
    switch (filter) {
    case CreatedFilter::Within7Days:
    case CreatedFilter::Within30Days:
    case CreatedFilter::Within90Days:
        return tr("Created within the last %1 days").arg(daysOf(filter));
    case CreatedFilter::ThisMonth:
        return tr("Created this month");
    case CreatedFilter::Over365DaysAgo:
    case CreatedFilter::Over730DaysAgo:
        return tr("Created more than %1 days ago").arg(daysOf(filter));
    case CreatedFilter::Unknown:
        return tr("Creation unknown");
    }
    Q_UNREACHABLE();
}

void ApiUserFilterButton::fill()
{
    m_isFilledEarly = !m_proxy.lookup().isSummedUp();
    fillTypes();
    fillLastUses();
    fillCreated();
    fillCleanUp();
    if (m_groups)
        fillGroups();
}

ApiUserFilter ApiUserFilterButton::filter() const
{
    return m_proxy.query().filter;
}

template<typename Change>
void ApiUserFilterButton::change(Change change)
{
    ApiUserQuery query = m_proxy.query();
    change(query.filter);
    m_proxy.setQuery(query);
}

template<typename Set>
void ApiUserFilterButton::addAll(QMenu *menu, const QString &text, Kind<Set> kind)
{
    addChoice(menu,
              {text, [this, kind] { return (filter().*kind).isEmpty(); },
               [this, kind](bool) { change([kind](ApiUserFilter &changed) { changed.*kind = Set(); }); }});
    menu->addSeparator();
}

template<typename Set, typename Value>
FilterButton::Choice ApiUserFilterButton::choiceOf(const QString &text, Kind<Set> kind, const Value &value)
{
    return {text, [this, kind, value] { return (filter().*kind).contains(value); },
            [this, kind, value](bool on) {
                change([&](ApiUserFilter &changed) {
                    if (on)
                        (changed.*kind).insert(value);
                    else
                        (changed.*kind).remove(value);
                });
            }};
}

void ApiUserFilterButton::fillTypes()
{
    ApiUserTypes known{u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s};
    QStringList types{u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s};
    // Those that are filtered by as well: they may have gone since.
    for (const QString &type : m_proxy.lookup().types() + filter().types.list()) {
        if (!known.contains(type))
            types += type;
        known.insert(type);
    }
    addAll(m_types, tr("All types"), &ApiUserFilter::types);
    for (const QString &type : std::as_const(types))
        addChoice(m_types, choiceOf(type, &ApiUserFilter::types, type));
}

void ApiUserFilterButton::fillLastUses()
{
    addAll(m_lastUses, tr("Any time"), &ApiUserFilter::lastUse);
    // They are of all API users, and so hold only where nothing else is filtered by.
    const auto counts = m_scope.isEmpty() ? m_proxy.lookup().lastUseCounts() : QMap<LastUseFilter, qint64>();
    const auto isAlone = [this] {
        ApiUserFilter others = filter();
        others.lastUse = {};
        return others.isEmpty();
    };
    for (const LastUseFilter lastUse : ChoiceSet<LastUseFilter>::all()) {
        if (lastUse == LastUseFilter::UsedToday || lastUse == LastUseFilter::NotYetUsed)
            m_lastUses->addSeparator();
        Choice choice = choiceOf(text(lastUse), &ApiUserFilter::lastUse, lastUse);
        if (counts.contains(lastUse)) {
            choice.count = [isAlone, count = counts.value(lastUse)] {
                return isAlone() ? std::optional(count) : std::nullopt;
            };
        }
        addChoice(m_lastUses, choice);
    }
}

void ApiUserFilterButton::fillCreated()
{
    addAll(m_created, tr("Any time", "of creation"), &ApiUserFilter::created);
    for (const CreatedFilter created : ChoiceSet<CreatedFilter>::all())
        addChoice(m_created, choiceOf(text(created), &ApiUserFilter::created, created));
}

/// Dormant by one number of days at a time, of which those of the views are offered, and what is on.
void ApiUserFilterButton::fillCleanUp()
{
    const auto addDays = [this](int ApiUserFilter::*kind, QList<int> offered, QString (*wording)(int)) {
        if (const int present = filter().*kind; present > 0 && !offered.contains(present))
            offered += present;
        for (const int days : std::as_const(offered)) {
            addChoice(m_cleanUp,
                      {wording(days), [this, kind, days] { return filter().*kind == days; },
                       [this, kind, days](bool on) {
                           change([&](ApiUserFilter &changed) { changed.*kind = on ? days : 0; });
                       }});
        }
    };
    addDays(&ApiUserFilter::dormantDays,
            {viewOf(BuiltInView::Dormant45).query.filter.dormantDays,
             viewOf(BuiltInView::Dormant90).query.filter.dormantDays},
            ApiUserViewText::dormant);
    addDays(&ApiUserFilter::neverUsedDays, {viewOf(BuiltInView::NeverUsed30).query.filter.neverUsedDays},
            ApiUserViewText::neverUsed);
    m_cleanUp->addSeparator();
    for (const ContradictoryFilter which : {ContradictoryFilter::Only, ContradictoryFilter::None}) {
        addChoice(
            m_cleanUp,
            {ApiUserViewText::contradictory(which), [this, which] { return filter().contradictory == which; },
             [this, which](bool on) {
                 change([&](ApiUserFilter &changed) { changed.contradictory = on ? which : ContradictoryFilter::Any; });
             }});
    }
    const auto addFlag = [this](bool ApiUserFilter::*flag, const QString &text) {
        addChoice(m_cleanUp,
                  {text, [this, flag] { return filter().*flag; },
                   [this, flag](bool on) { change([&](ApiUserFilter &changed) { changed.*flag = on; }); }});
    };
    addFlag(&ApiUserFilter::withoutOwner, ApiUserViewText::withoutOwner());
    addFlag(&ApiUserFilter::reviewDue, ApiUserViewText::reviewDue());
    addFlag(&ApiUserFilter::kept, ApiUserViewText::kept());
}

void ApiUserFilterButton::fillGroups()
{
    const QString present = filter().groupGuid;
    QList<OperatorGroup> groups = m_proxy.lookup().groups();
    const bool areMore = groups.size() > mostGroups;
    groups.resize(std::min<qsizetype>(groups.size(), mostGroups));

    addAll(m_groups, tr("All groups"), &ApiUserFilter::groupGuid);
    for (const OperatorGroup &group : groups)
        addGroup(group.guid, group.name);
    const auto isPresent = [&](const OperatorGroup &group) { return group.guid == present; };
    if (!present.isEmpty() && std::ranges::none_of(groups, isPresent))
        addGroup(present, m_proxy.lookup().groupName(present));
    if (areMore) {
        m_groups->addSeparator();
        connect(m_groups->addAction(tr("&Another group…")), &QAction::triggered, this,
                &ApiUserFilterButton::chooseAnotherGroup);
    }
    // One at a time, and so they look.
    qDeleteAll(m_groups->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    auto *oneOfThem = new QActionGroup(m_groups);
    const QList<QAction *> actions = m_groups->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            oneOfThem->addAction(action);
    }
    const bool areAny = !groups.isEmpty() || !present.isEmpty();
    m_groups->menuAction()->setEnabled(areAny);
    m_groups->menuAction()->setToolTip(areAny ? QString() : tr("There are no operator groups."));
}

/// One at a time: another takes its place.
void ApiUserFilterButton::addGroup(const QString &guid, const QString &name)
{
    addChoice(m_groups,
              {name.isEmpty() ? guid : name, [this, guid] { return filter().groupGuid == guid; },
               [this, guid](bool on) {
                   change([&](ApiUserFilter &changed) { changed.groupGuid = on ? guid : QString(); });
               }});
}

void ApiUserFilterButton::chooseAnotherGroup()
{
    auto *chooser = new OperatorGroupChooser(m_proxy.lookup().newGroups(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &OperatorGroupChooser::chosen, this, [this](const OperatorGroup &group) {
        m_proxy.lookup().note(group);
        change([&](ApiUserFilter &changed) { changed.groupGuid = group.guid; });
    });
    chooser->open();
}

void ApiUserFilterButton::retranslateUi()
{
    FilterButton::retranslateUi();
    setToolTip(m_groups ? tr("Filter API users by type, last use, creation or operator group")
                        : tr("Filter API users by type, last use or creation"));
    m_types->setTitle(tr("&Type"));
    m_lastUses->setTitle(tr("&Last use"));
    m_created->setTitle(tr("&Created"));
    m_cleanUp->setTitle(tr("Clean-&up"));
    if (m_groups)
        m_groups->setTitle(tr("Operator &group"));
}

} // namespace umh

#include "moc_apiuserfilterbutton.cpp"
