#pragma once

#include "domain/time/clock.h"
#include "table/directoryfilterproxy.h"
#include "words/columns.h"
#include "words/tooltip.h"

#include <optional>

namespace umh {

/// A DirectoryFilterProxy that shows \a Columns of the values that they are about.
template<typename Columns>
class ValueFilterProxy : public DirectoryFilterProxy
{
public:
    using Row = typename Columns::Row;
    using Query = typename Columns::Query;
    using Sort = typename Columns::Sort;

    [[nodiscard]] Query query() const { return std::get<Query>(directoryQuery()); }
    void setQuery(const Query &query) { setDirectoryQuery(query); }
    /// The column that \a sort belongs to, and the other way round; buttons have none.
    [[nodiscard]] static typename Columns::Index columnOf(Sort sort) { return umh::columnOf<Columns>(sort); }
    [[nodiscard]] static std::optional<Sort> sortOf(int column) { return umh::sortOf<Columns>(column); }

    /// What \a row holds; nothing while it is not known.
    [[nodiscard]] std::optional<Row> valueAt(int row) const
    {
        const Row *value = loaded(row);
        return value ? std::optional(*value) : std::nullopt;
    }
    [[nodiscard]] QString copiedText(const QModelIndex &index) const final
    {
        const Row *row = loaded(index.row());
        if (!row)
            return {};
        const auto &of = Columns::all[size_t(index.column())];
        // A name that there are words for is none that was received.
        const bool isWorded = of.words && of.column.kind == ColumnKind::Name;
        const QVariant value = isWorded ? index.data() : of.value(*row);
        return of.column.copied(value, index.data().toString());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        if (role == KeyRole)
            return keyAt(index.row());
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        const Row *row = isText || role >= FirstOwnRole ? loaded(index.row()) : nullptr;
        if (!row)
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return words(*row, index.column());
        case Qt::ToolTipRole:
            return asToolTip(toolTip(*row, index.column()));
        case Qt::AccessibleTextRole:
            return accessibleText(*row, index.column());
        case FirstOwnRole:
            return QVariant::fromValue(*row);
        default:
            return ownData(*row, role);
        }
    }

protected:
    /// \a clock must outlive this.
    ValueFilterProxy(const Clock &clock, QObject *parent)
        : DirectoryFilterProxy(allColumns(), Query(), parent)
        , m_clock(clock)
    {
        setUp();
    }

    /// What \a row holds, read if need be; null where it is not known (yet). Valid until the next call.
    [[nodiscard]] virtual const Row *loaded(int row) const = 0;
    [[nodiscard]] virtual QString toolTip(const Row &row, int column) const
    {
        const auto &of = Columns::all[size_t(column)];
        return of.column.kind == ColumnKind::Time ? ApiUserText::exactly(of.value(row).toDateTime())
                                                  : words(row, column);
    }
    [[nodiscard]] virtual QString accessibleText(const Row &row, int column) const { return words(row, column); }
    /// For the roles after FirstOwnRole, which is the row itself.
    [[nodiscard]] virtual QVariant ownData(const Row &, int) const { return {}; }

    /// What \a column says of \a row.
    [[nodiscard]] virtual QString words(const Row &row, int column) const
    {
        const auto &of = Columns::all[size_t(column)];
        if (of.column.kind == ColumnKind::Time && timesAsDays()) {
            if (const QDateTime time = of.value(row).toDateTime(); time.isValid())
                return ApiUserText::day(time);
        }
        const QDateTime now = of.column.kind == ColumnKind::Time ? m_clock.now() : QDateTime();
        return of.words ? of.words(row, now) : of.column.worded(of.value(row), now);
    }

private:
    [[nodiscard]] int orderColumn() const final { return columnOf(query().order.by); }
    [[nodiscard]] DirectoryQuery sortedBy(int column, Qt::SortOrder direction) const final
    {
        Query sorted = query();
        sorted.order = {sortOf(column).value_or(sorted.order.by), direction};
        return sorted;
    }
    [[nodiscard]] static QList<const Column *> allColumns()
    {
        QList<const Column *> columns;
        for (const auto &of : Columns::all)
            columns += &of.column;
        return columns;
    }

    const Clock &m_clock;
};

} // namespace umh
