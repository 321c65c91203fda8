#pragma once

#include "domain/removalplan.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace umh {

class DestructiveButton;
class RemovalPlanModel;
class WrappedText;

/// Shows a plan of what is to be removed, and asks whether it is; accepted() says yes, and plan() to what. Each API
/// user can be taken out of it. Cancel is the default; of more than RemovalPlan::mostWithoutNumber a person has to type
/// how many they are. Nothing but a press of the button that says so confirms it.
///
/// Window modal: show it with open(), which returns at once. Whoever opens it deletes it.
class RemovalPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RemovalPlanDialog(const RemovalPlan &plan, QWidget *parent = nullptr);
    ~RemovalPlanDialog() override;

    /// The same was planned anew, as the directory has changed: what is shown is that from now on, and has to be
    /// confirmed anew. What was taken out stays so.
    void setPlan(const RemovalPlan &plan);
    /// As a person has left it.
    [[nodiscard]] const RemovalPlan &plan() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createTable();
    [[nodiscard]] QWidget *createNumber();
    void retranslateUi();
    void refreshIcons();
    void showPlan();
    void takeOutOrPutBack();
    void allow();
    [[nodiscard]] bool isNumberTyped() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QString totals() const;

    RemovalPlanModel *m_model;
    RemovalSummary m_summary; ///< of the plan, as shown
    WrappedText *m_question;
    WrappedText *m_totals;
    QLabel *m_warningIcon;
    WrappedText *m_warning;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_takeOut = nullptr;
    QWidget *m_numberRow = nullptr;
    QLabel *m_numberLabel = nullptr;
    QLineEdit *m_number = nullptr;
    DestructiveButton *m_delete;
    QPushButton *m_cancel = nullptr;
    bool m_hasChanged = false; ///< since it was first shown
};

} // namespace umh
