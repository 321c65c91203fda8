#pragma once

#include "table/directorylookup.h"
#include "table/valuetablemodel.h"

namespace umh {

/// The table operator; see DirectoryTableModel. GUI thread.
class OperatorTableModel final : public ValueTableModel<OperatorColumns, &DirectoryStores::operators>
{
    Q_OBJECT

public:
    /// All must outlive the model.
    OperatorTableModel(DirectoryLookup &lookup, const Clock &clock, QObject *parent = nullptr);
    ~OperatorTableModel() override;

    /// The names of what its query can filter by.
    [[nodiscard]] DirectoryLookup &lookup() const { return m_lookup; }

private:
    DirectoryLookup &m_lookup;
};

/// The table operator_group; see DirectoryTableModel. GUI thread.
class OperatorGroupTableModel final : public ValueTableModel<OperatorGroupColumns, &DirectoryStores::groups>
{
    Q_OBJECT

public:
    /// All must outlive the model.
    OperatorGroupTableModel(DirectoryLookup &lookup, const Clock &clock, QObject *parent = nullptr);
    ~OperatorGroupTableModel() override;

    [[nodiscard]] DirectoryLookup &lookup() const { return m_lookup; }

private:
    DirectoryLookup &m_lookup;
};

} // namespace umh
