#include "views/journal/operatorchooser.h"

#include "table/operatorfilterproxy.h"
#include "views/table/choicelist.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

OperatorChooser::OperatorChooser(std::unique_ptr<OperatorFilterProxy> operators, QWidget *parent)
    : QDialog(parent)
    , m_operators(*operators)
    , m_list(new ChoiceList(
          std::move(operators),
          {OperatorColumns::NameColumn, OperatorColumns::EmailColumn, OperatorColumns::ApiUsersColumn}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"operatorChooser"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    connect(m_list, &ChoiceList::chosenChanged, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_list->chosenRow() >= 0); });
    connect(m_list, &ChoiceList::taken, this, &OperatorChooser::choose);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_list->chosenRow()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    retranslateUi();
    const int letter = fontMetrics().averageCharWidth();
    constexpr int width = 90; // average characters
    constexpr int height = 60;
    resize(letter * width, letter * height);
    m_list->search({});
    m_list->setFocus();
}

OperatorChooser::~OperatorChooser() = default;

void OperatorChooser::choose(int row)
{
    const std::optional<OperatorSummary> found = m_operators.valueAt(row);
    if (!found)
        return;
    accept();
    Q_EMIT chosen(found->op);
}

void OperatorChooser::retranslateUi()
{
    setWindowTitle(tr("Operator"));
    m_list->setTexts(
        {tr("&Search:"), tr("Name or e-mail of the operator"), tr("Operators"), tr("No operators found.")});
}

void OperatorChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_operatorchooser.cpp"
