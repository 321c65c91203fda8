#include "views/apiusers/factsdialog.h"

#include "views/widgets/dayedit.h"
#include "words/apiusertext.h"
#include "words/pluralcount.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// When a review, or the end of being kept, is proposed: in so many months.
constexpr int proposedMonths = 6;

} // namespace

FactsDialog::FactsDialog(const ApiUser &apiUser, QWidget *parent)
    : FactsDialog(std::optional(apiUser), 1, true, parent)
{ }

FactsDialog::FactsDialog(qint64 count, bool canUndo, QWidget *parent)
    : FactsDialog(std::nullopt, count, canUndo, parent)
{ }

FactsDialog::FactsDialog(const std::optional<ApiUser> &apiUser, qint64 count, bool canUndo, QWidget *parent)
    : QDialog(parent)
    , m_apiUser(apiUser)
    , m_count(count)
    , m_canUndo(canUndo)
    , m_whose(new QLabel(this))
    , m_note(new QLabel(this))
    , m_form(new QFormLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel *label : {m_whose, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const ApiUserFacts facts = apiUser ? apiUser->facts : ApiUserFacts();
    addText(&ApiUserFactsChange::owner, facts.owner);
    addText(&ApiUserFactsChange::purpose, facts.purpose);
    addText(&ApiUserFactsChange::whereKept, facts.whereKept);
    addText(&ApiUserFactsChange::ticket, facts.ticket);
    addDay(&ApiUserFactsChange::reviewBy, facts.reviewBy);
    addDay(&ApiUserFactsChange::keepUntil, facts.keepUntil);
    addText(&ApiUserFactsChange::reason, facts.reason);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_whose);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FactsDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslateUi();
    refresh();
    constexpr int width = 70; // average characters
    resize(fontMetrics().averageCharWidth() * width, sizeHint().height());
    m_texts.front().edit->setFocus();
}

FactsDialog::~FactsDialog() = default;

void FactsDialog::addText(std::optional<QString> ApiUserFactsChange::*part, const QString &text)
{
    TextField field{part, new QCheckBox(this), new QLineEdit(text, this)};
    field.edit->setMaxLength(int(longestFact));
    field.takes->setVisible(!m_apiUser);
    auto *row = new QHBoxLayout;
    row->addWidget(field.takes);
    row->addWidget(field.edit, 1);
    auto *label = new QLabel(this);
    label->setBuddy(field.edit);
    m_form->addRow(label, row);
    m_labels.push_back(label);
    // Whoever types something wants it taken.
    connect(field.edit, &QLineEdit::textEdited, field.takes, [takes = field.takes] { takes->setChecked(true); });
    connect(field.edit, &QLineEdit::textChanged, this, &FactsDialog::refresh);
    connect(field.takes, &QCheckBox::toggled, this, &FactsDialog::refresh);
    m_texts.push_back(field);
}

void FactsDialog::addDay(std::optional<QDate> ApiUserFactsChange::*part, const QDate &day)
{
    DayField field{part, new QCheckBox(this), new QCheckBox(this), new DayEdit(this)};
    field.edit->setDate(day.isValid() ? day : QDate::currentDate().addMonths(proposedMonths));
    field.has->setChecked(day.isValid());
    field.edit->setEnabled(day.isValid());
    field.takes->setVisible(!m_apiUser);
    auto *row = new QHBoxLayout;
    row->addWidget(field.takes);
    row->addWidget(field.has);
    row->addWidget(field.edit, 1);
    auto *label = new QLabel(this);
    label->setBuddy(field.has);
    m_form->addRow(label, row);
    m_labels.push_back(label);
    connect(field.has, &QCheckBox::toggled, field.edit, &QWidget::setEnabled);
    connect(field.has, &QCheckBox::clicked, field.takes, [takes = field.takes] { takes->setChecked(true); });
    connect(field.has, &QCheckBox::toggled, this, &FactsDialog::refresh);
    connect(field.edit, &DayEdit::dateChanged, this, &FactsDialog::refresh);
    connect(field.takes, &QCheckBox::toggled, this, &FactsDialog::refresh);
    m_days.push_back(field);
}

ApiUserFactsChange FactsDialog::change() const
{
    ApiUserFactsChange change;
    const ApiUserFactsChange before = ApiUserFactsChange::to(m_apiUser ? m_apiUser->facts : ApiUserFacts());
    for (const TextField &field : m_texts) {
        const QString text = field.edit->text().trimmed();
        const bool isTaken =
            m_apiUser ? field.edit->isModified() && text != *(before.*field.part) : field.takes->isChecked();
        if (isTaken)
            change.*field.part = text;
    }
    for (const DayField &field : m_days) {
        const QDate day = field.has->isChecked() ? field.edit->date() : QDate();
        if (m_apiUser ? day != *(before.*field.part) : field.takes->isChecked())
            change.*field.part = day;
    }
    return change;
}

/// There has to be something to save.
void FactsDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!change().isEmpty());
}

void FactsDialog::finish()
{
    const ApiUserFactsChange wanted = change();
    if (!wanted.isEmpty())
        Q_EMIT entered(wanted);
    accept();
}

void FactsDialog::retranslateUi()
{
    setWindowTitle(tr("Notes"));
    m_whose->setText(m_apiUser ? ApiUserText::withNames(tr("API user %1 of %2"), *m_apiUser)
                               : tr("%Ln API user(s) at once: only what is ticked is changed, for each.", nullptr,
                                    pluralCount(m_count)));
    m_note->setText(tr("Kept in this database only, never sent to the account.")
                    + (m_canUndo ? QString() : u' ' + tr("For so many this cannot be undone.")));
    const std::array headings{
        ApiUserText::heading(ApiUserSort::Owner),     ApiUserText::heading(ApiUserSort::Purpose),
        ApiUserText::heading(ApiUserSort::WhereKept), ApiUserText::heading(ApiUserSort::Ticket),
        ApiUserText::heading(ApiUserSort::ReviewBy),  ApiUserText::heading(ApiUserSort::KeepUntil),
        tr("Reason", "why an API user is kept")};
    for (size_t i = 0; i < headings.size(); ++i)
        m_labels.at(i)->setText(tr("%1:", "label of a field").arg(headings.at(i)));
    const std::array<size_t, 5> places{0, 1, 2, 3, 6};
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const QString &heading = headings.at(places.at(i));
        m_texts.at(i).edit->setAccessibleName(heading);
        m_texts.at(i).takes->setAccessibleName(tr("Change: %1", "a field").arg(heading));
        m_texts.at(i).takes->setToolTip(tr("Change: %1", "a field").arg(heading));
    }
    for (size_t i = 0; i < m_days.size(); ++i) {
        const QString &heading = headings.at(4 + i);
        m_days.at(i).has->setAccessibleName(heading);
        m_days.at(i).edit->setAccessibleName(heading);
        m_days.at(i).takes->setAccessibleName(tr("Change: %1", "a field").arg(heading));
        m_days.at(i).takes->setToolTip(tr("Change: %1", "a field").arg(heading));
    }
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void FactsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_factsdialog.cpp"
