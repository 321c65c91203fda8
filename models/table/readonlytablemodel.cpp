#include "table/readonlytablemodel.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <utility>

namespace umh {

bool refuse(const QAbstractItemModel &model, const char *function, const char *why)
{
    qWarning("%s::%s() is refused: %s", model.metaObject()->className(), function, why);
    return false;
}

ReadOnlyTableModel::ReadOnlyTableModel(const QSqlDatabase &database, const QString &table, QObject *parent)
    : QSqlTableModel(parent, database)
    , m_table(table)
{
    readFields();
    QSqlTableModel::setEditStrategy(OnFieldChange); // has setRecord() ask submit() how it went
    connect(this, &QAbstractItemModel::modelReset, this, &ReadOnlyTableModel::refuseQuery); // the first to hear of it
}

ReadOnlyTableModel::~ReadOnlyTableModel() = default;

void ReadOnlyTableModel::readFields()
{
    QSqlTableModel::setTable(m_table);
    m_fields = record();
}

void ReadOnlyTableModel::setTable(const QString &name)
{
    if (name != m_table) {
        refuse(*this, "setTable", "it is made for one table");
        return;
    }
    beginResetModel(); // which Qt's own ends before the fields are there
    readFields();
    endResetModel();
}

/// Has the fields again that a setQuery() has put others, or none, in the place of. It cannot be overridden, and tells
/// of itself by a reset only.
void ReadOnlyTableModel::refuseQuery()
{
    const bool isCleared = tableName().isEmpty();
    if (!query().isActive() && record() == (isCleared ? QSqlRecord() : m_fields))
        return;
    refuse(*this, "setQuery", "the rows are those of the directory query");
    const QSignalBlocker blocker(this); // nobody else has heard of the reset yet, so that one is enough
    const QScopedValueRollback fieldsOnly(m_fieldsOnly, true);
    if (isCleared)
        QSqlTableModel::clear();
    else
        readFields();
}

Qt::ItemFlags ReadOnlyTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool ReadOnlyTableModel::canFetchMore(const QModelIndex &) const
{
    return false;
}

void ReadOnlyTableModel::fetchMore(const QModelIndex &) { }

void ReadOnlyTableModel::setFilter(const QString &filter)
{
    if (!filter.isEmpty())
        refuse(*this, "setFilter", "what is filtered by is part of the directory query");
}

void ReadOnlyTableModel::setEditStrategy(EditStrategy strategy)
{
    if (strategy != editStrategy())
        refuse(*this, "setEditStrategy", "nothing is kept to be submitted");
}

bool ReadOnlyTableModel::submit()
{
    return !std::exchange(m_recordRefused, false) || refuse(*this, "setRecord", "rows change by the editor only");
}

bool ReadOnlyTableModel::setData(const QModelIndex &index, const QVariant &, int)
{
    if (!index.isValid())
        return false;
    // setRecord() comes here once a field, as if nothing were sent before submit(), which then says it once.
    m_recordRefused = editStrategy() == OnManualSubmit;
    return !m_recordRefused && refuse(*this, "setData", "rows change by the editor only");
}

bool ReadOnlyTableModel::insertRows(int, int, const QModelIndex &)
{
    return refuse(*this, "insertRows", "rows come by the editor only");
}

bool ReadOnlyTableModel::removeRows(int, int, const QModelIndex &)
{
    return refuse(*this, "removeRows", "rows go by the editor only");
}

bool ReadOnlyTableModel::insertColumns(int, int, const QModelIndex &)
{
    return refuse(*this, "insertColumns", "its columns are the fields of the table");
}

bool ReadOnlyTableModel::removeColumns(int, int, const QModelIndex &)
{
    return refuse(*this, "removeColumns", "its columns are the fields of the table");
}

} // namespace umh

#include "moc_readonlytablemodel.cpp"
