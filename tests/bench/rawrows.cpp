#include "rawrows.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

constexpr int rowsOfAPage = 96;

void bindTo(RawStatement &statement, int place, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        statement.bind(place, value.toString().toUtf8());
    else if (value.canConvert<qint64>())
        statement.bind(place, value.toLongLong());
    else
        qFatal("only filters by texts and numbers are known here");
}

} // namespace

RawRows::RawRows(const RawDatabase &database, const KeyScanSql &sql, const QString &columns)
    : m_count(database, sql.count)
    , m_page(stretches(database, sql, columns, u" LIMIT %1"_s.arg(rowsOfAPage)))
    , m_keys(stretches(database, sql, sql.key, {}))
{ }

auto RawRows::stretches(const RawDatabase &database, const KeyScanSql &sql, const QString &columns,
                        const QString &limit) -> Stretches
{
    Stretches all;
    for (const OrderStretch &stretch : sql.order) {
        QStringList conditions{stretch.condition};
        for (const KeySelection &selection : sql.conditions)
            conditions += u"%1 IN (%2)"_s.arg(sql.key, selection.sql);
        all.push_back(
            std::make_unique<RawStatement>(database,
                                           u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(
                                               columns, sql.table, conditions.join(" AND "_L1), stretch.orderBy)
                                               + limit));
        int place = 0;
        for (const KeySelection &selection : sql.conditions) {
            for (const QVariant &value : selection.values)
                bindTo(*all.back(), ++place, value);
        }
    }
    return all;
}

void RawRows::read()
{
    m_count.step();
    m_count.reset();
    int rows = 0;
    for (const auto &stretch : m_page) {
        for (; rows < rowsOfAPage && stretch->step(); ++rows) {
            for (int column = 0; column < stretch->columnCount(); ++column) {
                if (!stretch->isNull(column))
                    (void)stretch->text(column);
            }
        }
        stretch->reset();
    }
}

qint64 RawRows::readKeys()
{
    qint64 rows = 0;
    qint64 last = 0;
    for (const auto &stretch : m_keys) {
        for (; stretch->step(); ++rows)
            last = stretch->number(0);
        stretch->reset();
    }
    Q_UNUSED(last)
    return rows;
}

} // namespace umh::bench
