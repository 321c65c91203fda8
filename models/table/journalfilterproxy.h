#pragma once

#include "table/valuefilterproxy.h"

namespace umh {

class DirectoryLookup;
class JournalTableModel;

/// The entries of a JournalTableModel as a view shows them; see DirectoryFilterProxy. Lives on the GUI thread.
class JournalFilterProxy final : public ValueFilterProxy<JournalColumns>
{
    Q_OBJECT

public:
    using enum JournalColumns::Index;
    enum Role {
        JournalRecordRole = FirstOwnRole, ///< JournalRecord
    };

    /// \a clock must outlive this.
    explicit JournalFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~JournalFilterProxy() override;

    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] DirectoryLookup &lookup() const;

private:
    [[nodiscard]] const Row *loaded(int row) const override;
    [[nodiscard]] JournalTableModel *source() const;
};

} // namespace umh
