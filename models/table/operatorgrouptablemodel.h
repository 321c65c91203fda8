#pragma once

#include "domain/operator.h"
#include "store/operatorstore.h"
#include "table/valuetablemodel.h"

namespace umh {

/// The table operator_group; see DirectoryTableModel. GUI thread.
class OperatorGroupTableModel final
    : public ValueTableModel<OperatorGroupSummary, OperatorGroupQuery, OperatorGroupStore>
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a clock.
    OperatorGroupTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                            QObject *parent = nullptr);
    ~OperatorGroupTableModel() override;

    // QSqlTableModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const override;
};

} // namespace umh
