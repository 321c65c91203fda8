#pragma once

#include "domain/operator.h"
#include "store/operatorstore.h"
#include "table/directorylookup.h"
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

    /// The names of what its query can filter by.
    [[nodiscard]] const DirectoryLookup &lookup() const { return m_lookup; }

    // QSqlTableModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const override;

private:
    DirectoryLookup m_lookup;
};

} // namespace umh
