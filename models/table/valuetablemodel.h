#pragma once

#include "store/storedvalues.h"
#include "table/directoryreader.h"
#include "table/directorytablemodel.h"
#include "words/columns.h"

#include <QtCore/QCache>

#include <functional>
#include <initializer_list>
#include <utility>

namespace umh {

/// A DirectoryTableModel whose rows are the values that \a Columns are about, read by \a store.
template<typename Columns, auto DirectoryStores::*store>
class ValueTableModel : public DirectoryTableModel
{
public:
    using Row = typename Columns::Row;
    using Query = typename Columns::Query;

    [[nodiscard]] const Query &query() const { return std::get<Query>(directoryQuery()); }

    /// What \a row holds, read if need be; null where it is not known (yet). Valid until the next call.
    [[nodiscard]] const Row *valueAt(int row) const
    {
        const RowKey key = keyAt(row);
        if (key == 0)
            return nullptr;
        if (!isRead(key))
            needRow(row);
        const Kept *kept = m_rows.object(key);
        return kept && kept->row.key == key ? &kept->row : nullptr;
    }
    /// Tells \a handle of one row with all its texts whole, read again; AlreadyGone where there is none. At once where
    /// the directory answers so; not once \a context is gone.
    void readInFull(RowKey key, const QObject *context, std::function<void(const Result<Row> &)> handle) const
    {
        reader().read(
            context, [key](DirectoryStores &stores) { return (stores.*store).byKey(key); }, std::move(handle));
    }

    /// What the table holds in a field: numbers, texts, and times as they are stored. Nothing for other roles.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole && role != Qt::EditRole)
            return {};
        const FieldValue field = m_fields.value(index.column());
        const Row *row = field ? valueAt(index.row()) : nullptr;
        if (!row)
            return {};
        const QVariant value = field(*row);
        switch (value.typeId()) {
        case QMetaType::QDateTime:
            return toStoredTime(value.toDateTime());
        case QMetaType::QDate:
            return toStoredDay(value.toDate());
        default:
            return value;
        }
    }

protected:
    using FieldValue = QVariant (*)(const Row &);
    struct Field
    {
        const char *name;
        FieldValue value;
    };

    /// \a further: the fields of \a table that no column shows.
    ValueTableModel(DirectoryReader &reader, const Clock &clock, const QString &table,
                    std::initializer_list<Field> further, QObject *parent)
        : DirectoryTableModel(reader, clock, table, Query(), parent)
        , m_rows(reader.answersAtOnce() ? keptRowsAtHand : keptRows)
        , m_fields(columnCount())
    {
        const auto add = [this](const char *name, FieldValue value) {
            if (const int field = fieldIndex(QLatin1StringView(name)); field >= 0) // else its cells are empty
                m_fields[field] = value;
        };
        for (const auto &of : Columns::all)
            add(of.column.field, of.value);
        for (const Field &field : further)
            add(field.name, field.value);
    }

    std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const override
    {
        for (const auto &of : Columns::all) {
            if (field >= 0 && of.sort && fieldIndex(QLatin1StringView(of.column.field)) == field) {
                Query sorted = query();
                sorted.order = {*of.sort, direction};
                return sorted;
            }
        }
        return std::nullopt;
    }

    void readFirstRows(int count, KeysHandler handle) override
    {
        reader().read(
            this,
            [order = query().order, count](DirectoryStores &stores) { return (stores.*store).first(order, count); },
            [this, asOf = m_asOf, handle = std::move(handle)](const Result<QList<Row>> &rows) {
                if (!rows)
                    return handle(rows.error());
                KeyList keys;
                for (const Row &row : *rows) {
                    keys.append(row.key);
                    (void)keep(row.key, row, asOf);
                }
                handle(keys);
            });
    }
    void readRows(const KeyList &keys, KeysHandler handle) const override
    {
        reader().read(
            this, [keys](DirectoryStores &stores) { return (stores.*store).rows(keys); },
            [this, keys, asOf = m_asOf, handle = std::move(handle)](const Result<QList<Row>> &rows) {
                KeyList changed;
                for (qsizetype i = 0; i < keys.size(); ++i) {
                    if (keep(keys.at(i), rows ? rows->at(i) : Row(), asOf))
                        changed.append(keys.at(i));
                }
                handle(rows ? Result<KeyList>(changed) : rows.error());
            });
    }
    bool isRead(RowKey key) const override
    {
        const Kept *kept = m_rows.object(key);
        return kept && kept->asOf == m_asOf;
    }
    bool isKept(RowKey key) const override { return m_rows.contains(key); }
    void outdateRows() override
    {
        if (reader().answersAtOnce())
            m_rows.clear();
        else
            ++m_asOf;
    }
    void outdateRow(RowKey key) override
    {
        if (reader().answersAtOnce())
            m_rows.remove(key);
        else if (Kept *kept = m_rows.object(key))
            kept->asOf = 0;
    }
    void dropRows() override { m_rows.clear(); }
    void keepRows(int count) override { m_rows.setMaxCost(count); }
    /// What is known of \a row is this, which takes the place of what is kept of it; whether that is something else.
    bool exchangeRow(const Row &row)
    {
        Kept *kept = m_rows.object(row.key);
        return kept && !(std::exchange(kept->row, row) == row);
    }

private:
    struct Kept
    {
        Row row{}; ///< with key 0 where it could not be read
        quint64 asOf = 0; ///< m_asOf when it was asked for; 0 where it is outdated in any case
    };

    /// Whether another thing is known of \a key now than before. What could not be read, or is not there any more,
    /// stays as it was known.
    bool keep(RowKey key, const Row &row, quint64 asOf) const
    {
        Kept *kept = m_rows.object(key);
        if (!kept) {
            m_rows.insert(key, new Kept{row, asOf});
            return true;
        }
        kept->asOf = asOf;
        return row.key == key && !(std::exchange(kept->row, row) == row);
    }

    mutable QCache<RowKey, Kept> m_rows;
    quint64 m_asOf = 1; ///< raised whenever all that is kept is outdated
    QList<FieldValue> m_fields; ///< of each field, by its index
};

} // namespace umh
