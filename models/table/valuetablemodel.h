#pragma once

#include "table/directorytablemodel.h"

#include <QtCore/QCache>

namespace umh {

/// A DirectoryTableModel whose rows are values of the type \a Row, read by a \a Store and asked for by a \a Query.
template<typename Row, typename Query, typename Store>
class ValueTableModel : public DirectoryTableModel
{
public:
    [[nodiscard]] const Query &query() const { return std::get<Query>(directoryQuery()); }
    void setQuery(const Query &query) { setDirectoryQuery(query); }

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

protected:
    ValueTableModel(const Directory &directory, const Connection &display, const Clock &clock, const QString &table,
                    QObject *parent)
        : DirectoryTableModel(directory, display, clock, table, Query(), parent)
        , m_store(display)
        , m_rows(keptRows)
    { }

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
};

} // namespace umh
