#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "table/directoryfilterproxy.h"

namespace umh {

class OperatorGroupTableModel;

/// The operator groups as a view shows them; see DirectoryFilterProxy. Lives on the GUI thread.
class OperatorGroupFilterProxy final : public DirectoryFilterProxy
{
    Q_OBJECT

public:
    enum Column { NameColumn, MembersColumn, ApiUsersColumn, ColumnCount };
    enum Role {
        OperatorGroupRole = FirstOwnRole, ///< OperatorGroupSummary
        EmptyRole, ///< bool: it has no members
        SpecialRole, ///< bool: it is "Everyone" or "Administrators"
    };

    explicit OperatorGroupFilterProxy(QObject *parent = nullptr);
    ~OperatorGroupFilterProxy() override;

    /// \a source must be an OperatorGroupTableModel.
    void setSourceModel(QAbstractItemModel *source) override;

    [[nodiscard]] OperatorGroupQuery query() const;
    void setQuery(const OperatorGroupQuery &query);
    [[nodiscard]] bool isSortable(int column) const override;
    [[nodiscard]] int orderColumn() const override;
    [[nodiscard]] QString copiedText(const QModelIndex &index) const override;
    /// What \a row holds; nothing while it is not known.
    [[nodiscard]] std::optional<OperatorGroupSummary> groupAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] DirectoryQuery sortedBy(int column, Qt::SortOrder direction) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] static QString display(const OperatorGroupSummary &row, int column);

    OperatorGroupTableModel *m_source = nullptr;
};

} // namespace umh
