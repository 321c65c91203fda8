#pragma once

#include "domain/operatorsummary.h"
#include "store/operatorstore.h"
#include "table/valuetablemodel.h"

namespace umh {

/// The table operator; see DirectoryTableModel. GUI thread.
class OperatorTableModel final : public ValueTableModel<OperatorSummary, OperatorQuery, OperatorStore>
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a clock.
    OperatorTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                       QObject *parent = nullptr);
    ~OperatorTableModel() override;

    // QSqlTableModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const override;
};

} // namespace umh
