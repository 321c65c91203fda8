#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "views/table/tablepane.h"

namespace umh {

class OperatorFilterProxy;

/// A table of operators: sort, search, filter, open. GUI thread.
class OperatorPane final : public TablePane
{
    Q_OBJECT

public:
    /// \a proxy must outlive the pane.
    explicit OperatorPane(OperatorFilterProxy &proxy, QWidget *parent = nullptr);
    ~OperatorPane() override;

    /// Shows the operators that pass \a filter, whatever was filtered by before.
    void showOnly(const OperatorFilter &filter);
    void showAll() override;
    void clearFilters() override;
    /// Why no API user can be added, as a sentence; null where one can.
    void setWhyNoAddition(const QString &why);
    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;

Q_SIGNALS:
    /// A person wants to see one operator.
    void operatorRequested(const QString &guid);
    /// A person wants to add an API user of the operator with \a guid.
    void additionRequested(const QString &guid);
    /// A person wants to see the API users of \a op in the overview.
    void apiUsersRequested(const umh::Operator &op);
    /// A person wants to see what the journal says of \a op.
    void journalRequested(const umh::Operator &op);

protected:
    [[nodiscard]] QString statusText(int shown, int total) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString readFailedText() const override;
    [[nodiscard]] QList<Chip> chips() const override;
    void openRow(int row) override;
    void retranslateUi() override;

private:
    void showApiUsers(int row);

    OperatorFilterProxy &m_proxy;
    QString m_whyNoAddition;
};

} // namespace umh
