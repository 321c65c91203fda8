#pragma once

#include "table/valuefilterproxy.h"

#include <QtCore/QPointer>

namespace umh {

class DirectoryLookup;
class OperatorGroupTableModel;
class OperatorTableModel;

/// The operators as a view shows them; see DirectoryFilterProxy. Lives on the GUI thread.
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

    /// \a source: an OperatorTableModel, or null.
    void setSourceModel(QAbstractItemModel *source) override;
    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] const DirectoryLookup &lookup() const;

private:
    [[nodiscard]] const Row *loaded(int row) const override;
    [[nodiscard]] QString toolTip(const Row &row, int column) const override;

    QPointer<OperatorTableModel> m_source;
};

/// The operator groups as a view shows them; see DirectoryFilterProxy. Lives on the GUI thread.
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

    /// \a source: an OperatorGroupTableModel, or null.
    void setSourceModel(QAbstractItemModel *source) override;

private:
    [[nodiscard]] const Row *loaded(int row) const override;
    [[nodiscard]] QString toolTip(const Row &row, int column) const override;
    [[nodiscard]] QString accessibleText(const Row &row, int column) const override;
    [[nodiscard]] QVariant ownData(const Row &row, int role) const override;

    QPointer<OperatorGroupTableModel> m_source;
};

} // namespace umh
