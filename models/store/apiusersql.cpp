#include "store/apiusersql.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString withDirection(const QStringList &columns, Qt::SortOrder direction)
{
    const QLatin1StringView suffix = direction == Qt::AscendingOrder ? " ASC"_L1 : " DESC"_L1;
    QStringList terms;
    for (const QString &column : columns)
        terms += column + suffix;
    return terms.join(", "_L1);
}

QString columnList(QLatin1StringView description)
{
    return u"id, guid, operator_guid, operator_name, username, type, created, last_used, last_used_state, requests, "_s
        + description;
}

} // namespace

QList<OrderStretch> orderStretches(const ApiUserOrder &order)
{
    const auto always = [&](const QString &column) {
        return QList<OrderStretch>{{u"1"_s, withDirection({column, u"id"_s}, order.direction)}};
    };
    const auto valuesFirst = [&](const QString &column) {
        return QList<OrderStretch>{
            {column + " IS NOT NULL"_L1, withDirection({column, u"id"_s}, order.direction)},
            {column + " IS NULL"_L1, withDirection({u"id"_s}, order.direction)},
        };
    };
    switch (order.by) {
    case ApiUserSort::Operator:
        return always(u"operator_folded"_s);
    case ApiUserSort::Username:
        return always(u"username_folded"_s);
    case ApiUserSort::Type:
        return valuesFirst(u"type_folded"_s);
    case ApiUserSort::Created:
        return valuesFirst(u"created"_s);
    case ApiUserSort::LastUsed:
        // The state is the same in all rows that have a date; it is named because the index has it.
        return {
            {u"last_used IS NOT NULL"_s,
             withDirection({u"last_used"_s, u"last_used_state"_s, u"id"_s}, order.direction)},
            {u"last_used IS NULL"_s, withDirection({u"last_used_state"_s, u"id"_s}, order.direction)},
        };
    case ApiUserSort::Requests:
        return valuesFirst(u"requests"_s);
    case ApiUserSort::Description:
        return valuesFirst(u"description_folded"_s);
    }
    Q_UNREACHABLE();
}

const QString &apiUserColumns()
{
    static const QString columns = columnList("substr(description, 1, 2000)"_L1);
    static_assert(displayedDescriptionLength == 2000);
    return columns;
}

const QString &apiUserColumnsInFull()
{
    static const QString columns = columnList("description"_L1);
    return columns;
}

} // namespace umh
