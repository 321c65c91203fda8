#include "views/apiusers/operatorgroupchooser.h"

#include "table/operatorfilterproxy.h"
#include "views/table/choicelist.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

#include <utility>

namespace umh {

OperatorGroupChooser::OperatorGroupChooser(std::unique_ptr<OperatorGroupFilterProxy> groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(*groups)
    , m_list(new ChoiceList(
          std::move(groups),
          {OperatorGroupColumns::NameColumn, OperatorGroupColumns::MembersColumn, OperatorGroupColumns::ApiUsersColumn},
          this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    connect(m_list, &ChoiceList::chosenChanged, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_list->chosenRow() >= 0); });
    connect(m_list, &ChoiceList::taken, this, &OperatorGroupChooser::choose);
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

OperatorGroupChooser::~OperatorGroupChooser() = default;

void OperatorGroupChooser::choose(int row)
{
    const std::optional<OperatorGroupSummary> group = m_groups.valueAt(row);
    if (!group)
        return;
    accept();
    Q_EMIT chosen(group->group);
}

void OperatorGroupChooser::retranslateUi()
{
    setWindowTitle(tr("Operator group"));
    m_list->setTexts(
        {tr("&Search:"), tr("Name of the operator group"), tr("Operator groups"), tr("No operator groups found.")});
}

void OperatorGroupChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_operatorgroupchooser.cpp"
