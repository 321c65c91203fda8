#include "views/jobs/removalplandialog.h"

#include "domain/text/harmlesstext.h"
#include "views/jobs/removalplanmodel.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/iconset.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr double planQuestionScale = 1.15;

/// What cannot go stands back.
class PlanRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        if (index.data(RemovalPlanModel::CannotGoRole).toBool())
            option->state &= ~QStyle::State_Enabled;
    }
};

} // namespace

RemovalPlanDialog::RemovalPlanDialog(const RemovalPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_model(new RemovalPlanModel(this))
    , m_question(new WrappedText(this))
    , m_totals(new WrappedText(this))
    , m_warningIcon(new QLabel(this))
    , m_warning(new WrappedText(this))
    , m_delete(new DestructiveButton(this))
{
    setWindowModality(Qt::WindowModal);
    m_model->setPlan(plan);
    m_question->setObjectName(u"question"_s);
    m_totals->setObjectName(u"totals"_s);
    m_warning->setObjectName(u"warning"_s);
    for (WrappedText *text : {m_question, m_totals, m_warning}) {
        text->setFocusPolicy(Qt::ClickFocus);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_delete, QDialogButtonBox::DestructiveRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_delete->setObjectName(u"delete"_s);
    m_delete->setAutoDefault(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);

    auto *warning = new QHBoxLayout;
    warning->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_totals);
    layout->addLayout(warning);
    layout->addWidget(createTable(), 1);
    layout->addWidget(createNumber());
    layout->addWidget(buttons);
    QWidget *before = m_table;
    for (QWidget *next : std::initializer_list<QWidget *>{m_takeOut, m_number, m_cancel, m_delete})
        setTabOrder(std::exchange(before, next), next);

    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &RemovalPlanModel::goesChanged, this, &RemovalPlanDialog::showPlan);
    refreshIcons();
    retranslateUi();
    const int letter = fontMetrics().averageCharWidth();
    constexpr int lettersAcross = 200;
    constexpr int rowsInView = 14;
    resize(lettersAcross * letter, sizeHint().height() + rowsInView * fontMetrics().height());
    keepOnScreen(*this);
}

RemovalPlanDialog::~RemovalPlanDialog() = default;

QWidget *RemovalPlanDialog::createTable()
{
    auto *part = new QWidget(this);
    m_table = new QTableView(part);
    m_table->setObjectName(u"plan"_s);
    // Before there are rows: it would go along all of them for each.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanRowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Headings show nothing of what is selected, but would go along all rows to find out.
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(m_model, header));
    const int letter = fontMetrics().averageCharWidth();
    constexpr int widths[] = {24, 30, 42, 20, 29, 20, 24}; // in letters
    static_assert(std::size(widths) == RemovalPlanModel::ColumnCount);
    for (int column = 0; column < RemovalPlanModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column] * letter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));

    m_hint = new QLabel(part);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_takeOut = new QPushButton(part);
    m_takeOut->setObjectName(u"takeOut"_s);
    m_takeOut->setAutoDefault(false);
    connect(m_takeOut, &QPushButton::clicked, m_model, &RemovalPlanModel::takeOutConcerned);
    auto *below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_takeOut);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    return part;
}

/// A field that keeps the button from being pressed until the number of API users stands in it.
QWidget *RemovalPlanDialog::createNumber()
{
    m_numberRow = new QWidget(this);
    m_numberLabel = new QLabel(m_numberRow);
    m_numberLabel->setTextFormat(Qt::PlainText);
    m_number = new QLineEdit(m_numberRow);
    m_number->setObjectName(u"typedNumber"_s);
    m_number->installEventFilter(this);
    m_numberLabel->setBuddy(m_number);
    constexpr int digits = 12;
    m_number->setMaximumWidth(2 * digits * fontMetrics().averageCharWidth());
    auto *layout = new QHBoxLayout(m_numberRow);
    layout->setContentsMargins({});
    layout->addWidget(m_numberLabel);
    layout->addWidget(m_number);
    layout->addStretch(1);
    connect(m_number, &QLineEdit::textChanged, this, &RemovalPlanDialog::allow);
    return m_numberRow;
}

const RemovalPlan &RemovalPlanDialog::plan() const
{
    return m_model->plan();
}

void RemovalPlanDialog::setPlan(const RemovalPlan &plan)
{
    const QString current = m_table->currentIndex().data(RemovalPlanModel::GuidRole).toString();
    const RemovalPlan before = m_model->plan();
    m_model->setPlan(plan);
    const bool isSame = before.rows == m_model->plan().rows && before.missing == plan.missing;
    m_hasChanged = m_hasChanged || !isSame;
    if (!isSame) {
        m_number->clear();
        m_delete->startAnew();
    }
    int row = 0; // stays where it was
    while (row < m_model->rowCount() && m_model->index(row, 0).data(RemovalPlanModel::GuidRole) != current)
        ++row;
    m_table->setCurrentIndex(m_model->index(row < m_model->rowCount() ? row : 0, 0));
    showPlan();
}

bool RemovalPlanDialog::isNumberTyped() const
{
    const qint64 count = m_summary.figures.going;
    if (count <= RemovalPlan::mostWithoutNumber)
        return true;
    const QString typed = m_number->text().trimmed(); // as it is shown, or its digits alone
    return typed == QString::number(count) || typed == QLocale().toString(count);
}

void RemovalPlanDialog::allow()
{
    m_delete->setAllowed(m_summary.figures.going > 0 && isNumberTyped());
}

/// Of the rows that are selected, or the current one.
void RemovalPlanDialog::takeOutOrPutBack()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    if (!rows.contains(current.row()))
        rows = {current.row()};
    // As the first of them that can go either way.
    const auto first = std::ranges::find_if(
        rows, [this](int row) { return !m_model->index(row, 0).data(RemovalPlanModel::CannotGoRole).toBool(); });
    if (first != rows.end())
        m_model->setGoes(rows, !m_model->goes(*first));
}

bool RemovalPlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->key() == Qt::Key_Space && !(key->modifiers() & Qt::ControlModifier)) {
        if (!key->isAutoRepeat())
            takeOutOrPutBack();
        return true;
    }
    if (watched == m_number && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        // It neither deletes nor, as the default button would, cancels.
        if (isNumberTyped())
            m_delete->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QStringList RemovalPlanDialog::warnings() const
{
    const RemovalPlan &plan = m_model->plan();
    QStringList warnings;
    const auto say = [&](qint64 count, auto sentence) {
        if (count > 0)
            warnings += sentence(pluralCount(count));
    };
    say(m_summary.figures.used, [](int count) {
        return tr("%Ln API user(s) were used in the last 30 days. Whatever uses them will stop working.", nullptr,
                  count);
    });
    say(m_summary.figures.unknown,
        [](int count) { return tr("Of %Ln API user(s) it is not known whether they are in use.", nullptr, count); });
    say(m_summary.figures.barred, [](int count) { return tr("%Ln API user(s) cannot be deleted.", nullptr, count); });
    say(plan.missing, [](int count) { return tr("%Ln API user(s) have gone meanwhile.", nullptr, count); });
    if (m_hasChanged)
        warnings += tr("The database has changed since this was opened. Look at it again.");
    return warnings;
}

QString RemovalPlanDialog::totals() const
{
    const QLocale locale;
    const auto line = [&](const QString &label, const RemovalTotals &totals) {
        QStringList parts;
        for (const RemovalTotal &total : totals.first) {
            const QString name = total.name.isEmpty() ? tr("not known") : ApiUserText::oneLine(total.name);
            parts += tr("%1 (%2)", "name, how many").arg(name, locale.toString(total.count));
        }
        if (const qsizetype more = totals.count - totals.first.size(); more > 0)
            parts += tr("%Ln more", "operators or types", int(more));
        return label.arg(parts.join(u", "_s));
    };
    if (m_summary.figures.going == 0)
        return {};
    return line(tr("Operators: %1"), m_summary.operators) + u'\n' + line(tr("Types: %1"), m_summary.types);
}

void RemovalPlanDialog::showPlan()
{
    if (!m_table)
        return;
    const RemovalPlan &plan = m_model->plan();
    m_summary = plan.summary && m_model->isAsPlanned() ? *plan.summary : summaryOf(plan);
    const qint64 count = m_summary.figures.going;
    m_question->setTexts(count == 0 ? tr("None of these API users is to be deleted.")
                                    : tr("Delete %Ln API user(s)?", nullptr, pluralCount(count)),
                         {});
    m_totals->setPlainText(totals());
    const QStringList strong = warnings();
    m_warning->setTexts(strong.join(u'\n'), tr("This cannot be undone."));
    m_warningIcon->setVisible(!strong.isEmpty());
    m_takeOut->setEnabled(m_summary.figures.concerned > 0);
    m_numberRow->setVisible(count > RemovalPlan::mostWithoutNumber);
    m_delete->setText(tr("&Delete %Ln API user(s)", nullptr, pluralCount(count)));
    setAccessibleDescription(
        QStringList{m_question->toPlainText(), m_totals->toPlainText(), m_warning->toPlainText()}.join(u' '));
    allow();
}

void RemovalPlanDialog::retranslateUi()
{
    setWindowTitle(tr("Clean-up plan"));
    setAccessibleName(windowTitle());
    m_question->setFont(scaledFont(font(), planQuestionScale));
    m_question->setAccessibleName(tr("Question"));
    m_totals->setAccessibleName(tr("Totals"));
    m_warning->setAccessibleName(tr("Warning"));
    m_warningIcon->setAccessibleName(tr("Warning"));
    m_table->setAccessibleName(tr("API users of the plan"));
    m_hint->setText(tr("The space bar takes the selected ones out of the plan, or puts them back."));
    m_takeOut->setText(tr("&Take out all that something speaks against"));
    m_numberLabel->setText(tr("To delete them, type how many &they are:"));
    m_model->retranslate();
    showPlan();
}

void RemovalPlanDialog::refreshIcons()
{
    const int size = fontMetrics().lineSpacing();
    m_warningIcon->setPixmap(symbolicIcon(u"warning"_s, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    m_delete->setIcon(symbolicIcon(u"delete"_s, palette()));
}

void RemovalPlanDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void RemovalPlanDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus();
    if (!event->spontaneous())
        keepFromPointer(*m_delete);
}

} // namespace umh

#include "moc_removalplandialog.cpp"
