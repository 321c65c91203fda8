#pragma once

#include "store/operatorstore.h"
#include "table/directorylookup.h"
#include "table/valuetablemodel.h"

namespace umh {

/// The table operator; see DirectoryTableModel. GUI thread.
class OperatorTableModel final : public ValueTableModel<OperatorColumns, OperatorStore>
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a clock.
    OperatorTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                       QObject *parent = nullptr);
    ~OperatorTableModel() override;

    /// The names of what its query can filter by.
    [[nodiscard]] const DirectoryLookup &lookup() const { return m_lookup; }

private:
    DirectoryLookup m_lookup;
};

/// The table operator_group; see DirectoryTableModel. GUI thread.
class OperatorGroupTableModel final : public ValueTableModel<OperatorGroupColumns, OperatorGroupStore>
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a clock.
    OperatorGroupTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                            QObject *parent = nullptr);
    ~OperatorGroupTableModel() override;

    [[nodiscard]] const DirectoryLookup &lookup() const { return m_lookup; }

private:
    DirectoryLookup m_lookup;
};

} // namespace umh
