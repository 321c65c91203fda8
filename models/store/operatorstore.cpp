#include "store/operatorstore.h"

#include "domain/text/textfolding.h"

using namespace Qt::StringLiterals;

namespace umh {

OperatorStore::OperatorStore(const Connection &connection)
    : m_rows(connection)
{ }

OperatorStore::~OperatorStore() = default;

Result<QList<OperatorSummary>> OperatorStore::first(const OperatorOrder &order, int count)
{
    return m_rows.first(orderStretches(order), count);
}

Result<QList<OperatorSummary>> OperatorStore::rows(std::span<const RowKey> keys)
{
    return m_rows.rows(keys);
}

Result<OperatorSummary> OperatorStore::byKey(RowKey key)
{
    return m_rows.one(u"id = ?"_s, key);
}

Result<OperatorSummary> OperatorStore::byGuid(const QString &guid)
{
    return m_rows.one(u"guid = ?"_s, guid);
}

Result<QList<OperatorSummary>> OperatorStore::named(const QString &name, int most)
{
    return m_rows.some(u"folded_name = ?"_s, folded(name), most);
}

} // namespace umh
