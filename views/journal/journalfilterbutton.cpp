#include "views/journal/journalfilterbutton.h"

#include "domain/time/clock.h"
#include "table/journalfilterproxy.h"
#include "words/journaltext.h"

#include <QtWidgets/QMenu>

#include <optional>

namespace umh {
namespace {

/// The kinds on offer: of API users, operators, operator groups, and of the whole database.
QList<QList<JournalKind>> offeredKinds()
{
    using enum JournalKind;
    return {{Added, Deleted, Changed, Notes, InUseAgain, Contradictory},
            {OperatorAdded, OperatorRemoved, OperatorRenamed, AdministratorAdded},
            {GroupAdded, GroupRemoved, GroupRenamed},
            {Imported, Synced, Connected, Disconnected, TimeZoneChanged, Archived}};
}

} // namespace

JournalFilterButton::JournalFilterButton(JournalFilterProxy &proxy, const Clock &clock, QWidget *parent)
    : FilterButton(proxy, parent)
    , m_proxy(proxy)
    , m_clock(clock)
    , m_periods(addSubmenu())
    , m_kinds(addSubmenu())
    , m_byWhom(addSubmenu())
{
    setUp();
}

JournalFilterButton::~JournalFilterButton() = default;

QDateTime JournalFilterButton::beginOf(int days, const Clock &clock)
{
    return clock.now().toLocalTime().date().addDays(1 - days).startOfDay().toUTC();
}

QString JournalFilterButton::periodText(int days)
{
    return days == 1 ? tr("Today") : tr("Last %1 days").arg(days);
}

QString JournalFilterButton::text(Origin origin)
{
    return origin == Origin::Account ? JournalText::seenAtAccount() : tr("Done with this program");
}

template<typename Change>
void JournalFilterButton::change(Change change)
{
    JournalQuery query = m_proxy.query();
    change(query.filter);
    m_proxy.setQuery(query);
}

void JournalFilterButton::fill()
{
    // One at a time: another takes its place.
    for (const int days : periods) {
        const QDateTime begin = beginOf(days, m_clock);
        addChoice(m_periods,
                  {periodText(days), [this, begin] { return m_proxy.query().filter.from == begin; },
                   [this, begin](bool on) {
                       change([&](JournalFilter &changed) { changed.from = on ? begin : QDateTime(); });
                   }});
    }
    const QList<QList<JournalKind>> kinds = offeredKinds();
    for (const QList<JournalKind> &group : kinds) {
        m_kinds->addSeparator();
        for (const JournalKind kind : group) {
            addChoice(m_kinds,
                      {JournalText::kind(kind), [this, kind] { return m_proxy.query().filter.kinds.contains(kind); },
                       [this, kind](bool on) {
                           change([&](JournalFilter &changed) {
                               if (on)
                                   changed.kinds.insert(kind);
                               else
                                   changed.kinds.remove(kind);
                           });
                       }});
        }
    }
    for (const Origin origin : {Origin::ThisProgram, Origin::Account}) {
        addChoice(m_byWhom,
                  {text(origin), [this, origin] { return m_proxy.query().filter.origin == origin; },
                   [this, origin](bool on) {
                       change([&](JournalFilter &changed) {
                           changed.origin = on ? std::optional(origin) : std::nullopt;
                           changed.who.clear();
                       });
                   }});
    }
}

void JournalFilterButton::retranslateUi()
{
    FilterButton::retranslateUi();
    setToolTip(tr("Filter the journal by time, kind or person"));
    m_periods->setTitle(tr("&When"));
    m_kinds->setTitle(tr("W&hat"));
    m_byWhom->setTitle(tr("&By whom"));
}

} // namespace umh

#include "moc_journalfilterbutton.cpp"
