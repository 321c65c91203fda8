#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "views/table/tablepane.h"

namespace umh {

class OperatorGroupFilterProxy;

/// A table of operator groups: sort, search, filter, open. GUI thread.
class OperatorGroupPane final : public TablePane
{
    Q_OBJECT

public:
    /// \a proxy must outlive the pane. \a scope: what its groups have in common whatever a person filters by.
    explicit OperatorGroupPane(OperatorGroupFilterProxy &proxy, const OperatorGroupFilter &scope = {},
                               QWidget *parent = nullptr);
    ~OperatorGroupPane() override;

    /// Shows the groups that pass \a filter, whatever was filtered by before.
    void showOnly(const OperatorGroupFilter &filter);
    void showAll() override;
    void clearFilters() override;
    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;

Q_SIGNALS:
    /// A person wants to see the operators of \a group.
    void operatorsRequested(const umh::OperatorGroup &group);
    /// A person wants to see the API users of the operators of \a group.
    void apiUsersRequested(const umh::OperatorGroup &group);

protected:
    [[nodiscard]] QString statusText(int shown, int total) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString readFailedText() const override;
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QString scopeText() const override;
    void openRow(int row) override;
    void retranslateUi() override;

private:
    void showApiUsers(int row);

    OperatorGroupFilterProxy &m_proxy;
    OperatorGroupFilter m_scope;
};

} // namespace umh
