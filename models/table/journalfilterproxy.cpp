#include "table/journalfilterproxy.h"

#include "table/journaltablemodel.h"

namespace umh {

JournalFilterProxy::JournalFilterProxy(const Clock &clock, QObject *parent)
    : ValueFilterProxy(clock, parent)
{ }

JournalFilterProxy::~JournalFilterProxy() = default;

JournalTableModel *JournalFilterProxy::source() const
{
    return qobject_cast<JournalTableModel *>(tableModel());
}

DirectoryLookup &JournalFilterProxy::lookup() const
{
    Q_ASSERT(source());
    return source()->lookup();
}

const JournalRecord *JournalFilterProxy::loaded(int row) const
{
    const JournalTableModel *const model = source();
    return model ? model->valueAt(row) : nullptr;
}

} // namespace umh

#include "moc_journalfilterproxy.cpp"
