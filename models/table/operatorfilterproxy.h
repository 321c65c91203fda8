#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "domain/result.h"
#include "table/directoryfilterproxy.h"

#include <QtCore/QTimer>

namespace umh {

class Clock;
class DirectoryLookup;
class OperatorTableModel;

/// The operators as a view shows them; see DirectoryFilterProxy. Lives on the GUI thread.
class OperatorFilterProxy final : public DirectoryFilterProxy
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        EmailColumn,
        OnDutyColumn,
        AdministratorColumn,
        GroupsColumn,
        ApiUsersColumn,
        LastUsedColumn,
        ColumnCount
    };
    enum Role {
        OperatorRole = FirstOwnRole, ///< OperatorSummary
    };

    /// \a clock must outlive this.
    explicit OperatorFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~OperatorFilterProxy() override;

    /// \a source must be an OperatorTableModel.
    void setSourceModel(QAbstractItemModel *source) override;

    [[nodiscard]] OperatorQuery query() const;
    void setQuery(const OperatorQuery &query);
    [[nodiscard]] bool isSortable(int column) const override;
    [[nodiscard]] int orderColumn() const override;
    [[nodiscard]] QString copiedText(const QModelIndex &index) const override;
    /// What \a row holds; nothing while it is not known.
    [[nodiscard]] std::optional<OperatorSummary> operatorAt(int row) const;
    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] const DirectoryLookup &lookup() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] DirectoryQuery sortedBy(int column, Qt::SortOrder direction) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool holdsTimes(int column) const override;

private:
    [[nodiscard]] QString display(const OperatorSummary &row, int column) const;

    const Clock &m_clock;
    OperatorTableModel *m_source = nullptr;
    QTimer m_timesMoveOn;
};

} // namespace umh
