#pragma once

#include <QtSql/QSqlRecord>
#include <QtSql/QSqlTableModel>

namespace umh {

/// A QSqlTableModel that shows one table and has no statement of its own: what its rows are is the subclass's matter,
/// its columns are the fields of the table. Here is what it refuses: whatever writes past the program (rows, records,
/// edit strategies), puts in SQL (filter, query) or makes it another table.
///
/// What is refused changes nothing, returns false where it returns something, and says so by a qWarning(). Lives on the
/// thread of its database.
class ReadOnlyTableModel : public QSqlTableModel
{
    Q_OBJECT

public:
    ~ReadOnlyTableModel() override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;
    /// True, as nothing ever waits to be submitted; false after a setRecord(), which is refused.
    bool submit() override;
    /// Has the fields of the table again after clear(). Any other table is refused.
    void setTable(const QString &name) override;
    // Refused, but for what changes nothing: no filter, the edit strategy that it has.
    void setFilter(const QString &filter) override;
    void setEditStrategy(EditStrategy strategy) override;
    // Refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool insertColumns(int column, int count, const QModelIndex &parent = {}) override;
    bool removeColumns(int column, int count, const QModelIndex &parent = {}) override;

protected:
    /// \a database must outlive the model, and hold \a table.
    ReadOnlyTableModel(const QSqlDatabase &database, const QString &table, QObject *parent);

    /// Whether a clear() is about the fields, which are read again, and not about the rows.
    [[nodiscard]] bool clearsFieldsOnly() const { return m_fieldsOnly; }

private:
    void readFields();
    void refuseQuery();

    const QString m_table;
    QSqlRecord m_fields; ///< of the table
    bool m_recordRefused = false; ///< until setRecord() asks for it, by submit()
    bool m_fieldsOnly = false;
};

/// Says that \a function of \a model is refused, and \a why; false, for whoever returns that.
bool refuse(const QAbstractItemModel &model, const char *function, const char *why);

} // namespace umh
