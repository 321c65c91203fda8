#include "views/journal/journalfilterbutton.h"

#include "domain/time/clock.h"
#include "table/directorylookup.h"
#include "table/journalfilterproxy.h"
#include "table/operatorfilterproxy.h"
#include "views/journal/operatorchooser.h"
#include "words/journaltext.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <optional>
#include <utility>

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
    , m_operator(addSubmenu())
{
    // Known once the menu is open, at first.
    connect(&m_proxy.lookup(), &DirectoryLookup::changed, this, [this] {
        if (menu()->isVisible() && m_proxy.lookup().journalWriters() != m_writers)
            fillAnew();
    });
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
                               changed.onlyDescriptions = changed.onlyDescriptions && kind != JournalKind::Changed;
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
    fillWriters();
    fillOperator();
}

/// One of those who have written into it, at a time.
void JournalFilterButton::fillWriters()
{
    m_writers = m_proxy.lookup().journalWriters();
    QStringList offered = m_writers;
    if (const QString present = m_proxy.query().filter.who; !present.isEmpty() && !offered.contains(present))
        offered += present;
    if (!offered.isEmpty())
        m_byWhom->addSeparator();
    for (const QString &who : std::as_const(offered)) {
        addChoice(m_byWhom,
                  {who, [this, who] { return m_proxy.query().filter.who == who; },
                   [this, who](bool on) {
                       change([&](JournalFilter &changed) {
                           changed.who = on ? who : QString();
                           changed.origin.reset();
                       });
                   }});
    }
}

/// There can be a hundred thousand, so that they stand in a list to search in.
void JournalFilterButton::fillOperator()
{
    if (const QString present = m_proxy.query().filter.operatorGuid; !present.isEmpty()) {
        const QString name = m_proxy.lookup().operatorName(present);
        addChoice(m_operator,
                  {name.isEmpty() ? present : name,
                   [this, present] { return m_proxy.query().filter.operatorGuid == present; },
                   [this, present](bool on) {
                       change([&](JournalFilter &changed) { changed.operatorGuid = on ? present : QString(); });
                   }});
        m_operator->addSeparator();
    }
    connect(m_operator->addAction(tr("&Choose an operator…")), &QAction::triggered, this,
            &JournalFilterButton::chooseOperator);
}

void JournalFilterButton::chooseOperator()
{
    auto *chooser = new OperatorChooser(m_proxy.lookup().newOperators(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &OperatorChooser::chosen, this, [this](const Operator &op) {
        m_proxy.lookup().note(op);
        change([&](JournalFilter &changed) { changed.operatorGuid = op.guid; });
    });
    chooser->open();
}

void JournalFilterButton::retranslateUi()
{
    FilterButton::retranslateUi();
    setToolTip(tr("Filter the journal by time, kind, person or operator"));
    m_periods->setTitle(tr("&When"));
    m_kinds->setTitle(tr("W&hat"));
    m_byWhom->setTitle(tr("&By whom"));
    m_operator->setTitle(tr("&Operator"));
}

} // namespace umh

#include "moc_journalfilterbutton.cpp"
