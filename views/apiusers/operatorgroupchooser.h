#pragma once

#include "domain/operator.h"

#include <QtWidgets/QDialog>

#include <memory>

class QDialogButtonBox;

namespace umh {

class ChoiceList;
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

private:
    void retranslateUi();
    void choose(int row);

    OperatorGroupFilterProxy &m_groups; ///< of the list
    ChoiceList *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace umh
