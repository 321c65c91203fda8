#pragma once

#include "table/directorylookup.h"
#include "table/valuetablemodel.h"

namespace umh {

/// The table journal; see DirectoryTableModel. GUI thread.
class JournalTableModel final : public ValueTableModel<JournalColumns, &DirectoryStores::journal>
{
    Q_OBJECT

public:
    /// All must outlive the model.
    JournalTableModel(DirectoryLookup &lookup, const Clock &clock, QObject *parent = nullptr);
    ~JournalTableModel() override;

    /// The names of what its query can filter by.
    [[nodiscard]] DirectoryLookup &lookup() const { return m_lookup; }

private:
    DirectoryLookup &m_lookup;
};

} // namespace umh
