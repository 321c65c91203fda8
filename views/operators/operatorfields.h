#pragma once

#include "domain/operator.h"

#include <QtWidgets/QWidget>

class QFormLayout;

namespace umh {

class WrappedText;

/// What is known of one operator, a field a line, as text to read and copy.
class OperatorFields final : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorFields(QWidget *parent = nullptr);

    void setOperator(const Operator &op);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Operator m_operator;
    QFormLayout *m_form;
    QList<WrappedText *> m_values;
};

} // namespace umh
