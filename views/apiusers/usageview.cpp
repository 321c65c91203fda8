#include "views/apiusers/usageview.h"

#include "views/apiusers/usageplot.h"
#include "views/apiusers/usagetablemodel.h"
#include "words/usagetext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace umh {

UsageView::UsageView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_asTable(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_plot(new UsagePlot(this))
    , m_table(new QTableView(this))
    , m_model(new UsageTableModel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"usage"_s);
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setObjectName(u"usageText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_asTable->setObjectName(u"usageAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    m_table->setObjectName(u"usageTable"_s);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_asTable, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_text);

    connect(m_asTable, &QToolButton::toggled, this, &UsageView::showTable);
    connect(m_plot, &UsagePlot::readingChanged, this, [this](const QString &reading) {
        m_reading = reading;
        showTexts();
    });
    retranslateUi();
}

UsageView::~UsageView() = default;

void UsageView::setHistory(const std::optional<UsageHistory> &history, const QDateTime &now)
{
    m_history = history;
    m_plot->setHistory(history, now);
    m_model->setHistory(history.value_or(UsageHistory()));
    showTexts();
}

QList<QWidget *> UsageView::stops() const
{
    return {m_plot, m_table, m_asTable};
}

void UsageView::showTable(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_plot);
    showTexts();
}

/// What is pointed at, else since when anything is known; and what can be said of it all.
void UsageView::showTexts()
{
    QStringList said;
    if (m_history) {
        said += m_reading.isEmpty() ? UsageText::knownSince(*m_history) : m_reading;
        if (const std::optional<UsageHistory::Rhythm> rhythm = m_history->rhythm())
            said += UsageText::rhythm(*rhythm);
    }
    if (!m_asTable->isChecked())
        said += UsageText::legend();
    m_text->setText(said.join(u'\n'));
}

void UsageView::retranslateUi()
{
    m_heading->setText(UsageText::heading());
    m_asTable->setText(tr("As a &table"));
    m_asTable->setToolTip(tr("Show the same values as a table"));
    m_table->setAccessibleName(UsageText::heading());
    m_model->retranslate();
    showTexts();
}

void UsageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_usageview.cpp"
