#include "views/operators/operatorfields.h"

#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"
#include "words/operatortext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace umh {
namespace {

constexpr int rows = 5;

/// \a label without its colon, and without the space that some languages put before it.
QString withoutColon(QString label)
{
    while (!label.isEmpty() && (label.back() == u':' || label.back().isSpace()))
        label.chop(1);
    return label;
}

} // namespace

OperatorFields::OperatorFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    for (int row = 0; row < rows; ++row) {
        auto *label = new QLabel(this);
        auto *value = new WrappedText(this);
        value->setFocusPolicy(Qt::StrongFocus);
        label->setBuddy(value);
        m_form->addRow(label, value);
        m_values += value;
    }
    refresh();
}

void OperatorFields::setOperator(const Operator &op)
{
    if (op == m_operator)
        return; // somebody may be selecting in it
    m_operator = op;
    refresh();
}

void OperatorFields::refresh()
{
    const std::pair<QString, QString> shown[rows] = {
        {tr("Full name:"), ApiUserText::oneLine(m_operator.fullName)},
        {tr("E-mail:"), ApiUserText::oneLine(m_operator.email)},
        {tr("On duty:"), OperatorText::yesOrNo(m_operator.onDuty)},
        {tr("Administrator:"), OperatorText::yesOrNo(m_operator.administrator)},
        {tr("Language:"), OperatorText::language(m_operator.culture)},
    };
    for (int row = 0; row < rows; ++row) {
        const auto &[label, value] = shown[row];
        static_cast<QLabel *>(m_form->labelForField(m_values.at(row)))->setText(label);
        m_values.at(row)->setPlainText(value.isEmpty() ? tr("Unknown", "of an operator") : value);
        m_values.at(row)->setAccessibleName(withoutColon(label));
    }
}

void OperatorFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace umh

#include "moc_operatorfields.cpp"
