#pragma once

#include "store/storedvalues.h"
#include "table/directorytablemodel.h"
#include "words/columns.h"

#include <QtCore/QCache>

#include <initializer_list>

namespace umh {

/// A DirectoryTableModel whose rows are the values that \a Columns are about, read by a \a Store.
template<typename Columns, typename Store>
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
        if (!m_rows.contains(key))
            needRow(row);
        const Row *value = m_rows.object(key);
        return value && value->key == key ? value : nullptr;
    }
    /// One row with all its texts whole, read again; AlreadyGone where there is none.
    [[nodiscard]] Result<Row> readInFull(RowKey key) const { return m_store.byKey(key); }

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
        return value.typeId() == QMetaType::QDateTime ? toStoredTime(value.toDateTime()) : value;
    }

protected:
    using FieldValue = QVariant (*)(const Row &);
    struct Field
    {
        const char *name;
        FieldValue value;
    };

    /// \a further: the fields of \a table that no column shows.
    ValueTableModel(const Directory &directory, const Connection &display, const Clock &clock, const QString &table,
                    std::initializer_list<Field> further, QObject *parent)
        : DirectoryTableModel(directory, display, clock, table, Query(), parent)
        , m_store(display)
        , m_rows(keptRows)
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

    Result<KeyList> readFirstRows(int count) override
    {
        const Result<QList<Row>> rows = m_store.first(query().order, count);
        if (!rows)
            return rows.error();
        KeyList keys;
        for (const Row &row : *rows) {
            keys.append(row.key);
            m_rows.insert(row.key, new Row(row));
        }
        return keys;
    }
    Status readRows(const KeyList &keys) const override
    {
        const Result<QList<Row>> rows = m_store.rows(keys);
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_rows.insert(keys.at(i), rows ? new Row(rows->at(i)) : new Row);
        return rows ? Status() : Status(rows.error());
    }
    bool isRead(RowKey key) const override { return m_rows.contains(key); }
    void forgetRows() override { m_rows.clear(); }
    void forgetRow(RowKey key) override { m_rows.remove(key); }

private:
    mutable Store m_store;
    mutable QCache<RowKey, Row> m_rows; ///< one with key 0 stands for a row that could not be read
    QList<FieldValue> m_fields; ///< of each field, by its index
};

} // namespace umh
