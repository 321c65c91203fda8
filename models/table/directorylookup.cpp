#include "table/directorylookup.h"

#include "domain/time/clock.h"
#include "domain/time/relativetime.h"
#include "store/journalstore.h"
#include "table/directoryreader.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

const QString notKnownYet = u"…"_s;

Result<QString> operatorNameIn(DirectoryStores &stores, const QString &guid)
{
    const Result<OperatorSummary> found = stores.operators.byGuid(guid);
    return found ? Result<QString>(found->op.fullName) : found.error();
}

Result<QString> groupNameIn(DirectoryStores &stores, const QString &guid)
{
    const Result<OperatorGroupSummary> found = stores.groups.byGuid(guid);
    return found ? Result<QString>(found->group.name) : found.error();
}

Result<QList<OperatorGroup>> groupsIn(DirectoryStores &stores)
{
    const Result<QList<OperatorGroupSummary>> found = stores.groups.first({}, DirectoryLookup::mostGroups);
    if (!found)
        return found.error();
    QList<OperatorGroup> groups;
    for (const OperatorGroupSummary &summary : *found)
        groups += summary.group;
    return groups;
}

} // namespace

DirectoryLookup::DirectoryLookup(DirectoryReader &reader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
{
    readSummary();
}

DirectoryLookup::~DirectoryLookup() = default;

void DirectoryLookup::refresh()
{
    readSummary();
    for (Names DirectoryLookup::*kind : {&DirectoryLookup::m_operators, &DirectoryLookup::m_groups}) {
        const QStringList guids = (this->*kind).keys();
        for (const QString &guid : guids)
            readName(kind, guid);
    }
}

bool DirectoryLookup::isSummedUp() const
{
    return m_isSummedUp || m_reader.answersAtOnce();
}

void DirectoryLookup::readSummary()
{
    if (m_reader.answersAtOnce())
        return;
    if (m_summing) {
        m_sumAgain = true;
        return;
    }
    m_summing = true;
    m_sumAgain = false;
    m_summedUp = m_clock.now();
    m_reader.readInBackground(
        this,
        [&clock = m_clock](DirectoryStores &stores) -> Result<Summary> {
            const Result<QList<OperatorGroup>> groups = groupsIn(stores);
            if (!groups)
                return groups.error();
            const Result<QStringList> types = stores.apiUsers.types();
            if (!types)
                return types.error();
            const Result<QMap<LastUseFilter, qint64>> counts = stores.apiUsers.lastUseCounts(clock);
            if (!counts)
                return counts.error();
            const Result<DirectoryFigures> figures = stores.apiUsers.figures(clock);
            if (!figures)
                return figures.error();
            return Summary{*groups, *types, *counts, *figures};
        },
        [this](const Result<Summary> &read) {
            m_summing = false;
            if (m_sumAgain)
                readSummary();
            if (!read)
                return; // the watcher tells what is wrong with the directory
            m_isSummedUp = true;
            for (const OperatorGroup &group : read->groups)
                note(group);
            if (std::exchange(m_summary, *read) != *read)
                Q_EMIT changed();
        });
}

template<typename Value, typename Ask>
Value DirectoryLookup::summed(Value Summary::*part, Ask ask)
{
    if (m_reader.answersAtOnce()) {
        Value value;
        m_reader.read(this, ask, [&value](const auto &found) {
            if (found)
                value = *found;
        });
        return value;
    }
    // For how many days something has not been used changes by itself.
    constexpr qint64 secondsUntilOld = 600;
    if (!isRecent(m_summedUp, m_clock.now(), secondsUntilOld))
        readSummary();
    return m_summary.*part;
}

QList<OperatorGroup> DirectoryLookup::groups()
{
    return summed(&Summary::groups, &groupsIn);
}

QStringList DirectoryLookup::types()
{
    return summed(&Summary::types, [](DirectoryStores &stores) { return stores.apiUsers.types(); });
}

QMap<LastUseFilter, qint64> DirectoryLookup::lastUseCounts()
{
    return summed(&Summary::lastUseCounts,
                  [&clock = m_clock](DirectoryStores &stores) { return stores.apiUsers.lastUseCounts(clock); });
}

std::optional<DirectoryFigures> DirectoryLookup::figures()
{
    return summed(&Summary::figures,
                  [&clock = m_clock](DirectoryStores &stores) { return stores.apiUsers.figures(clock); });
}

QStringList DirectoryLookup::journalWriters()
{
    if (!std::exchange(m_readsWriters, true)) {
        m_reader.readInBackground(
            this, [](DirectoryStores &stores) { return umh::journalWriters(stores.connection); },
            [this](const Result<QStringList> &read) {
                m_readsWriters = false;
                if (read && std::exchange(m_writers, *read) != *read)
                    Q_EMIT changed();
            });
    }
    return m_writers;
}

QString DirectoryLookup::operatorName(const QString &guid)
{
    return nameOf(&DirectoryLookup::m_operators, guid);
}

QString DirectoryLookup::groupName(const QString &guid)
{
    return nameOf(&DirectoryLookup::m_groups, guid);
}

void DirectoryLookup::note(const Operator &op)
{
    if (!m_reader.answersAtOnce())
        m_operators.insert(op.guid, op.fullName);
}

void DirectoryLookup::note(const OperatorGroup &group)
{
    if (!m_reader.answersAtOnce())
        m_groups.insert(group.guid, group.name);
}

QString DirectoryLookup::nameOf(Names DirectoryLookup::*kind, const QString &guid)
{
    Names &names = this->*kind;
    if (m_reader.answersAtOnce() || !names.contains(guid)) {
        names.insert(guid, notKnownYet);
        readName(kind, guid);
    }
    return m_reader.answersAtOnce() ? names.take(guid) : names.value(guid);
}

void DirectoryLookup::readName(Names DirectoryLookup::*kind, const QString &guid)
{
    const auto ask = kind == &DirectoryLookup::m_operators ? &operatorNameIn : &groupNameIn;
    m_reader.read(
        this, [ask, guid](DirectoryStores &stores) { return ask(stores, guid); },
        [this, kind, guid](const Result<QString> &found) {
            const QString name = found ? *found : QString();
            if (!found && found.error().kind != ErrorKind::AlreadyGone && !m_reader.answersAtOnce()) {
                (this->*kind).remove(guid); // the next time
                return;
            }
            const bool isOther = std::exchange((this->*kind)[guid], name) != name;
            if (isOther && !m_reader.answersAtOnce())
                Q_EMIT changed();
        });
}

void DirectoryLookup::findOperator(const QString &guid, const QObject *context,
                                   std::function<void(const Result<OperatorSummary> &)> handle)
{
    m_reader.read(
        context, [guid](DirectoryStores &stores) { return stores.operators.byGuid(guid); }, std::move(handle));
}

std::unique_ptr<OperatorGroupFilterProxy> DirectoryLookup::newGroups()
{
    auto groups = std::make_unique<OperatorGroupFilterProxy>(m_clock);
    groups->setSourceModel(new OperatorGroupTableModel(*this, m_clock, groups.get()));
    return groups;
}

std::unique_ptr<OperatorFilterProxy> DirectoryLookup::newOperators()
{
    auto operators = std::make_unique<OperatorFilterProxy>(m_clock);
    operators->setSourceModel(new OperatorTableModel(*this, m_clock, operators.get()));
    return operators;
}

} // namespace umh

#include "moc_directorylookup.cpp"
