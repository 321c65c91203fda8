#pragma once

#include "table/valuefilterproxy.h"

namespace umh {

class DirectoryLookup;
class OperatorTableModel;

/// The operators of an OperatorTableModel as a view shows them; see DirectoryFilterProxy. Lives on the GUI thread.
class OperatorFilterProxy final : public ValueFilterProxy<OperatorColumns>
{
    Q_OBJECT

public:
    using enum OperatorColumns::Index;
    enum Role {
        OperatorRole = FirstOwnRole, ///< OperatorSummary
    };

    /// \a clock must outlive this.
    explicit OperatorFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~OperatorFilterProxy() override;

    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] DirectoryLookup &lookup() const;

private:
    [[nodiscard]] const Row *loaded(int row) const override;
    [[nodiscard]] QString toolTip(const Row &row, int column) const override;
    [[nodiscard]] OperatorTableModel *source() const;
};

/// The operator groups of an OperatorGroupTableModel as a view shows them; see DirectoryFilterProxy. Lives on the GUI
/// thread.
class OperatorGroupFilterProxy final : public ValueFilterProxy<OperatorGroupColumns>
{
    Q_OBJECT

public:
    using enum OperatorGroupColumns::Index;
    enum Role {
        OperatorGroupRole = FirstOwnRole, ///< OperatorGroupSummary
        EmptyRole, ///< bool: it has no members
        SpecialRole, ///< bool: it is "Everyone" or "Administrators"
    };

    /// \a clock must outlive this.
    explicit OperatorGroupFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~OperatorGroupFilterProxy() override;

    /// What is known of the directory beside the rows; there must be a source.
    [[nodiscard]] DirectoryLookup &lookup() const;

private:
    [[nodiscard]] const Row *loaded(int row) const override;
    [[nodiscard]] QString toolTip(const Row &row, int column) const override;
    [[nodiscard]] QString accessibleText(const Row &row, int column) const override;
    [[nodiscard]] QVariant ownData(const Row &row, int role) const override;
};

} // namespace umh
