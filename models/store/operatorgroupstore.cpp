#include "store/operatorgroupstore.h"

#include "domain/text/textfolding.h"

using namespace Qt::StringLiterals;

namespace umh {

OperatorGroupStore::OperatorGroupStore(const Connection &connection)
    : m_rows(connection)
{ }

OperatorGroupStore::~OperatorGroupStore() = default;

Result<QList<OperatorGroupSummary>> OperatorGroupStore::first(const OperatorGroupOrder &order, int count)
{
    return m_rows.first(orderStretches(order), count);
}

Result<QList<OperatorGroupSummary>> OperatorGroupStore::rows(std::span<const RowKey> keys)
{
    return m_rows.rows(keys);
}

Result<OperatorGroupSummary> OperatorGroupStore::byKey(RowKey key)
{
    return m_rows.one(u"id = ?"_s, key);
}

Result<OperatorGroupSummary> OperatorGroupStore::byGuid(const QString &guid)
{
    return m_rows.one(u"guid = ?"_s, guid);
}

Result<QList<OperatorGroupSummary>> OperatorGroupStore::named(const QString &name, int most)
{
    return m_rows.some(u"folded_name = ?"_s, folded(name), most);
}

} // namespace umh
