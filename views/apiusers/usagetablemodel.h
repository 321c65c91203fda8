#pragma once

#include "domain/usagehistory.h"

#include <QtCore/QAbstractTableModel>

namespace umh {

/// What the syncs have seen of the use of an API user, a row for each time that it was another one, the newest first.
/// GUI thread.
class UsageTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SyncColumn, RequestsColumn, LastUsedColumn, ColumnCount };

    explicit UsageTableModel(QObject *parent = nullptr);
    ~UsageTableModel() override;

    void setHistory(const UsageHistory &history);
    /// The words are those of another language now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    UsageHistory m_history;
};

} // namespace umh
