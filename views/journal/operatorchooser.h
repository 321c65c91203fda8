#pragma once

#include "domain/operator.h"

#include <QtWidgets/QDialog>

#include <memory>

class QDialogButtonBox;

namespace umh {

class ChoiceList;
class OperatorFilterProxy;

/// Lets a person look for an operator and choose it. GUI thread.
class OperatorChooser final : public QDialog
{
    Q_OBJECT

public:
    explicit OperatorChooser(std::unique_ptr<OperatorFilterProxy> operators, QWidget *parent = nullptr);
    ~OperatorChooser() override;

Q_SIGNALS:
    void chosen(const umh::Operator &op);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void choose(int row);

    OperatorFilterProxy &m_operators; ///< of the list
    ChoiceList *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace umh
