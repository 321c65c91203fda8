#pragma once

#include "domain/removalplan.h"
#include "views/jobs/jobtablemodel.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <vector>

namespace umh {

/// The API users of a plan: each with why it can go or what speaks against it, and a mark that says whether it goes,
/// which a person may take off and put back. Those that something speaks against stand first. GUI thread.
class RemovalPlanModel final : public JobTableModel
{
    Q_OBJECT

public:
    enum Column {
        OperatorColumn, ///< with the mark
        UsernameColumn,
        VerdictColumn,
        LastUsedColumn,
        RequestsColumn,
        TypeColumn,
        DescriptionColumn,
        ColumnCount
    };
    enum Role {
        CannotGoRole = Qt::UserRole, ///< bool: it is in no job, whatever a person wants
        GuidRole, ///< of the API user
    };

    explicit RemovalPlanModel(QObject *parent = nullptr);
    ~RemovalPlanModel() override;

    /// Shows \a plan, with times counted back from when it was made. What a person has taken out of the plan before
    /// stays out, and what was put back stays in.
    void setPlan(const RemovalPlan &plan);
    [[nodiscard]] const RemovalPlan &plan() const { return m_plan; }
    /// Whether no person has taken anything out of the plan.
    [[nodiscard]] bool isAsPlanned() const { return m_isAsPlanned; }
    /// Whether \a row goes.
    [[nodiscard]] bool goes(int row) const;
    /// Takes \a rows out, or puts those back that can go.
    void setGoes(const QList<int> &rows, bool goes);
    /// Takes out all that something speaks against.
    void takeOutConcerned();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Which API users go is another.
    void goesChanged();

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isAtTheRight(int column) const override { return column == RequestsColumn; }

private:
    [[nodiscard]] const RemovalPlanRow &rowOf(int row) const { return m_plan.rows.at(m_order.at(size_t(row))); }
    [[nodiscard]] QString words(const RemovalPlanRow &row, int column) const;

    RemovalPlan m_plan;
    bool m_isAsPlanned = true;
    std::vector<qsizetype> m_order; ///< the row of the plan, for each that is shown
};

} // namespace umh
