#include "views/table/choicelist.h"

#include "table/directoryfilterproxy.h"
#include "views/table/directorytableview.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

ChoiceList::ChoiceList(std::unique_ptr<DirectoryFilterProxy> rows, const QList<int> &columns, QWidget *parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
    , m_label(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new DirectoryTableView(*m_rows, this))
{
    constexpr int longest = 1000;
    m_label->setBuddy(m_search);
    m_search->setObjectName(u"choiceSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longest);
    m_search->installEventFilter(this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->chooseNothingByItself();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (!columns.contains(column))
            m_table->leaveOut(column);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resetColumns();
    auto *searchRow = new QHBoxLayout;
    searchRow->addWidget(m_label);
    searchRow->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(searchRow);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_rows->setSearch(text); });
    connect(m_rows.get(), &DirectoryFilterProxy::completed, this, &ChoiceList::follow);
    connect(m_rows.get(), &DirectoryFilterProxy::queryChanged, this, &ChoiceList::follow);
    connect(m_rows.get(), &QAbstractItemModel::dataChanged, this, &ChoiceList::follow); // it may not have been read yet
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChoiceList::follow);
    connect(m_table, &DirectoryTableView::openRequested, this, &ChoiceList::taken);
}

ChoiceList::~ChoiceList()
{
    delete m_table; // before its model
}

void ChoiceList::setTexts(const Texts &texts)
{
    m_label->setText(texts.label);
    m_search->setPlaceholderText(texts.placeholder);
    m_search->setAccessibleName(QString(texts.label).remove(u'&'));
    m_table->setAccessibleName(texts.name);
    m_none = texts.none;
    m_rows->retranslate();
    follow();
}

void ChoiceList::search(const QString &text)
{
    m_search->setText(text);
    m_rows->setSearch(text);
}

int ChoiceList::chosenRow() const
{
    if (m_table->selectedRow() >= 0)
        return m_table->selectedRow();
    return m_rows->isComplete() && m_rows->rowCount() == 1 ? 0 : -1;
}

void ChoiceList::choose(int row)
{
    m_table->selectAsCurrent(row);
    m_table->scrollTo(m_table->currentIndex());
}

void ChoiceList::follow()
{
    const bool none = m_rows->isComplete() && m_rows->rowCount() == 0;
    m_table->setEmptyNote(none ? m_none : QString());
    Q_EMIT chosenChanged();
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    // What was searched for is not the choice yet, unless it is the only one that there is.
    if (isReturn && chosenRow() >= 0)
        return QWidget::eventFilter(watched, event);
    // From the search field straight into what it has found.
    if ((isReturn || key == Qt::Key_Down) && m_rows->rowCount() > 0) {
        choose(std::max(m_table->selectedRow(), 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (isReturn)
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace umh

#include "moc_choicelist.cpp"
