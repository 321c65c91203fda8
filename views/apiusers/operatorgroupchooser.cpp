#include "views/apiusers/operatorgroupchooser.h"

#include "table/operatorfilterproxy.h"
#include "views/table/directorytableview.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace umh {

OperatorGroupChooser::OperatorGroupChooser(std::unique_ptr<OperatorGroupFilterProxy> groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
    , m_label(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new DirectoryTableView(*m_groups, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    m_label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    constexpr int longest = 1000;
    m_search->setMaxLength(longest);
    m_search->installEventFilter(this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *searchRow = new QHBoxLayout;
    searchRow->addWidget(m_label);
    searchRow->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(searchRow);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_groups->setSearch(text); });
    connect(m_groups.get(), &DirectoryFilterProxy::completed, this, &OperatorGroupChooser::updateRows);
    connect(m_groups.get(), &DirectoryFilterProxy::queryChanged, this, &OperatorGroupChooser::updateRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperatorGroupChooser::updateRows);
    connect(m_table, &DirectoryTableView::openRequested, this, &OperatorGroupChooser::choose);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { choose(wantedRow()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    retranslateUi();
    const int letter = fontMetrics().averageCharWidth();
    constexpr int width = 90; // average characters
    constexpr int height = 60;
    resize(letter * width, letter * height);
    m_table->resetColumns();
    m_groups->setQuery({});
    m_search->setFocus();
}

OperatorGroupChooser::~OperatorGroupChooser()
{
    delete m_table; // before its model
}

int OperatorGroupChooser::wantedRow() const
{
    if (m_table->selectedRow() >= 0)
        return m_table->selectedRow();
    return m_groups->isComplete() && m_groups->rowCount() == 1 ? 0 : -1;
}

void OperatorGroupChooser::updateRows()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wantedRow() >= 0);
    const bool none = m_groups->isComplete() && m_groups->rowCount() == 0;
    m_table->setEmptyText(none ? tr("No operator groups found.") : QString());
}

void OperatorGroupChooser::choose(int row)
{
    const std::optional<OperatorGroupSummary> group = m_groups->valueAt(row);
    if (!group)
        return;
    accept();
    Q_EMIT chosen(group->group);
}

void OperatorGroupChooser::retranslateUi()
{
    setWindowTitle(tr("Operator group"));
    m_label->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("Name of the operator group"));
    m_search->setAccessibleName(tr("Search"));
    m_table->setAccessibleName(tr("Operator groups"));
    m_groups->retranslate();
    updateRows();
}

void OperatorGroupChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

bool OperatorGroupChooser::eventFilter(QObject *watched, QEvent *event)
{
    // From the search field straight into what it has found.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_groups->rowCount() > 0) {
        m_table->selectAsCurrent(std::max(m_table->selectedRow(), 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace umh

#include "moc_operatorgroupchooser.cpp"
