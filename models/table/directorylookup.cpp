#include "table/directorylookup.h"

#include "store/apiuserstore.h"
#include "store/operatorstore.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"

namespace umh {

DirectoryLookup::DirectoryLookup(const Directory &directory, const Connection &display, const Clock &clock)
    : m_directory(directory)
    , m_display(display)
    , m_clock(clock)
{ }

QString DirectoryLookup::operatorName(const QString &guid) const
{
    const Result<OperatorSummary> found = OperatorStore(m_display).byGuid(guid);
    return found ? found->op.fullName : QString();
}

QString DirectoryLookup::groupName(const QString &guid) const
{
    const Result<OperatorGroupSummary> found = OperatorGroupStore(m_display).byGuid(guid);
    return found ? found->group.name : QString();
}

QList<OperatorGroup> DirectoryLookup::groups(int most) const
{
    QList<OperatorGroup> groups;
    if (const Result<QList<OperatorGroupSummary>> found = OperatorGroupStore(m_display).first({}, most)) {
        for (const OperatorGroupSummary &summary : *found)
            groups += summary.group;
    }
    return groups;
}

QStringList DirectoryLookup::types() const
{
    const Result<QStringList> found = ApiUserStore(m_display).types();
    return found ? *found : QStringList();
}

QMap<LastUseFilter, qint64> DirectoryLookup::lastUseCounts() const
{
    const Result<QMap<LastUseFilter, qint64>> counts = ApiUserStore(m_display).lastUseCounts(m_clock);
    return counts ? *counts : QMap<LastUseFilter, qint64>();
}

std::optional<DirectoryFigures> DirectoryLookup::figures() const
{
    const Result<DirectoryFigures> figures = ApiUserStore(m_display).figures(m_clock);
    return figures ? std::optional(*figures) : std::nullopt;
}

std::unique_ptr<OperatorGroupFilterProxy> DirectoryLookup::newGroups() const
{
    auto groups = std::make_unique<OperatorGroupFilterProxy>(m_clock);
    groups->setSourceModel(new OperatorGroupTableModel(m_directory, m_display, m_clock, groups.get()));
    return groups;
}

std::unique_ptr<OperatorFilterProxy> DirectoryLookup::newOperators() const
{
    auto operators = std::make_unique<OperatorFilterProxy>(m_clock);
    operators->setSourceModel(new OperatorTableModel(m_directory, m_display, m_clock, operators.get()));
    return operators;
}

} // namespace umh
