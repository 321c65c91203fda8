#include "views/journal/journalpane.h"

#include "table/directorylookup.h"
#include "table/journalfilterproxy.h"
#include "views/journal/journalfilterbutton.h"
#include "views/table/directorytableview.h"
#include "words/apiusertext.h"
#include "words/journaltext.h"

#include <QtCore/QLocale>

#include <optional>

namespace umh {

JournalPane::JournalPane(JournalFilterProxy &proxy, const Clock &clock, QWidget *parent)
    : TablePane(proxy, new DirectoryTableView(proxy), parent)
    , m_proxy(proxy)
    , m_clock(clock)
{
    setFilterButton(new JournalFilterButton(m_proxy, m_clock, this));
    connect(&m_proxy.lookup(), &DirectoryLookup::changed, this, &JournalPane::showChips);
    setUp();
}

JournalPane::~JournalPane() = default;

void JournalPane::showOnly(const JournalFilter &filter)
{
    JournalQuery query = m_proxy.query();
    query.filter = filter;
    m_proxy.setQuery(query);
}

void JournalPane::noteApiUser(const QString &guid, const QString &username)
{
    m_usernames.insert(guid, username);
    showChips();
}

void JournalPane::setWhyNoArchive(const QString &why)
{
    m_whyNoArchive = why;
    tellAvailability();
}

QString JournalPane::statusText(int shown, int total) const
{
    return tr("%1 of %Ln entry(ies)", nullptr, total).arg(QLocale().toString(shown));
}

QString JournalPane::emptyText() const
{
    return isFiltered() ? tr("No entries found.") : tr("The journal is empty.");
}

QString JournalPane::readFailedText() const
{
    return tr("The journal could not be read.");
}

/// A period by its name, as long as today is in it.
QString JournalPane::sinceText(const QDateTime &from) const
{
    for (const int days : JournalFilterButton::periods) {
        if (from == JournalFilterButton::beginOf(days, m_clock))
            return JournalFilterButton::periodText(days);
    }
    return tr("Since %1").arg(ApiUserText::exactly(from));
}

QList<TablePane::Chip> JournalPane::chips() const
{
    const JournalFilter filter = m_proxy.query().filter;
    QList<Chip> chips;
    const auto add = [&](const QString &text, const QString &toolTip, auto takeOff) {
        chips += Chip{text, toolTip, [this, takeOff] {
                          JournalQuery query = m_proxy.query();
                          takeOff(query.filter);
                          m_proxy.setQuery(query);
                      }};
    };
    const QString ofAnyTime = tr("Show entries from any time");
    if (filter.from.isValid())
        add(sinceText(filter.from), ofAnyTime, [](JournalFilter &without) { without.from = {}; });
    if (filter.before.isValid()) {
        add(tr("Before %1").arg(ApiUserText::exactly(filter.before)), ofAnyTime,
            [](JournalFilter &without) { without.before = {}; });
    }
    if (filter.afterEntry > 0) {
        add(filter.afterEntry == m_lastSeen ? tr("Since your last visit")
                                            : tr("After entry %1").arg(QLocale().toString(filter.afterEntry)),
            ofAnyTime, [](JournalFilter &without) { without.afterEntry = 0; });
    }
    const QList<JournalKind> kinds = filter.kinds.list();
    for (const JournalKind kind : kinds) {
        const bool isDescribed = kind == JournalKind::Changed && filter.onlyDescriptions;
        add(isDescribed ? tr("Description changed") : JournalText::kind(kind),
            kinds.size() > 1 ? tr("Take this one off the filter") : tr("Show entries of all kinds"),
            [kind, isDescribed](JournalFilter &without) {
                without.kinds.remove(kind);
                without.onlyDescriptions = without.onlyDescriptions && !isDescribed;
            });
    }
    const QString byAnybody = tr("Show entries by anyone");
    if (filter.origin)
        add(JournalFilterButton::text(*filter.origin), byAnybody,
            [](JournalFilter &without) { without.origin.reset(); });
    if (!filter.who.isEmpty()) {
        add(tr("By: %1", "a person").arg(ApiUserText::oneLine(filter.who)), byAnybody,
            [](JournalFilter &without) { without.who.clear(); });
    }
    const auto nameOr = [](const QString &name, const QString &guid) {
        return ApiUserText::oneLine(name.isEmpty() ? guid : name);
    };
    if (!filter.operatorGuid.isEmpty()) {
        add(tr("Operator: %1").arg(nameOr(m_proxy.lookup().operatorName(filter.operatorGuid), filter.operatorGuid)),
            tr("Show entries about all operators"), [](JournalFilter &without) { without.operatorGuid.clear(); });
    }
    if (!filter.apiUserGuid.isEmpty()) {
        add(tr("API user: %1").arg(nameOr(m_usernames.value(filter.apiUserGuid), filter.apiUserGuid)),
            tr("Show entries about all API users"), [](JournalFilter &without) { without.apiUserGuid.clear(); });
    }
    return chips;
}

void JournalPane::showAll()
{
    showOnly({});
}

void JournalPane::clearFilters()
{
    JournalFilter filter;
    filter.search = m_proxy.search();
    showOnly(filter);
}

void JournalPane::openRow(int row)
{
    if (const std::optional<JournalRecord> entry = m_proxy.valueAt(row))
        Q_EMIT entryRequested(*entry);
}

Availability JournalPane::availability(Command command) const
{
    if (command == Command::CheckJournal)
        return {};
    if (command == Command::ArchiveJournal)
        return {m_whyNoArchive};
    if (command != Command::ShowOperator)
        return TablePane::availability(command);
    if (const Availability one = forOneRow(); !one.can())
        return one;
    const std::optional<JournalRecord> entry = m_proxy.valueAt(tableView()->selectedRow());
    return entry && !entry->operatorGuid.isEmpty() ? Availability()
                                                   : Availability{tr("This entry is not about an operator.")};
}

void JournalPane::run(Command command)
{
    if (command == Command::CheckJournal)
        Q_EMIT checkRequested();
    else if (command == Command::ArchiveJournal)
        Q_EMIT archiveRequested();
    else if (command != Command::ShowOperator)
        TablePane::run(command);
    else if (const std::optional<JournalRecord> entry = m_proxy.valueAt(tableView()->selectedRow()))
        Q_EMIT operatorRequested(entry->operatorGuid);
}

void JournalPane::retranslateUi()
{
    TablePane::retranslateUi();
    setSearchTexts(tr("Operator, username, person or details"),
                   tr("Shows the entries that contain every word you type. Esc clears the search."));
    tableView()->setAccessibleName(tr("Journal"));
}

} // namespace umh

#include "moc_journalpane.cpp"
