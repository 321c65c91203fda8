#pragma once

#include "domain/operator.h"

#include <QtWidgets/QDialog>

#include <memory>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace umh {

class DirectoryTableView;
class OperatorGroupFilterProxy;

/// Lets a person look for an operator group and choose it. GUI thread.
class OperatorGroupChooser final : public QDialog
{
    Q_OBJECT

public:
    explicit OperatorGroupChooser(std::unique_ptr<OperatorGroupFilterProxy> groups, QWidget *parent = nullptr);
    ~OperatorGroupChooser() override;

Q_SIGNALS:
    void chosen(const umh::OperatorGroup &group);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void updateRows();
    /// The group that is selected, or else the only one that matches; -1 where there is none.
    [[nodiscard]] int wantedRow() const;
    void choose(int row);

    std::unique_ptr<OperatorGroupFilterProxy> m_groups;
    QLabel *m_label;
    QLineEdit *m_search;
    DirectoryTableView *m_table;
    QDialogButtonBox *m_buttons;
};

} // namespace umh
