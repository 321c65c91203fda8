#include "views/apiusers/saveviewdialog.h"

#include "words/apiuserviewtext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int longestViewName = 60; // characters
constexpr int mostViewDays = 3'650;

} // namespace

SaveViewDialog::SaveViewDialog(const ApiUserView &view, const QList<ApiUserView> &saved, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_saved(saved)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(m_nameLabel, m_name);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(longestViewName);
    const auto addDays = [&](int days, QLabel *&label, QSpinBox *&box) {
        if (days == 0)
            return;
        label = new QLabel(this);
        box = new QSpinBox(this);
        box->setRange(1, mostViewDays);
        box->setValue(days);
        label->setBuddy(box);
        form->addRow(label, box);
    };
    addDays(view.query.filter.dormantDays, m_dormantLabel, m_dormant);
    addDays(view.query.filter.neverUsedDays, m_neverUsedLabel, m_neverUsed);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveViewDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslateUi();
    constexpr int width = 60; // average characters
    resize(fontMetrics().averageCharWidth() * width, sizeHint().height());
    m_name->setFocus();
}

SaveViewDialog::~SaveViewDialog() = default;

void SaveViewDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = ApiUserViewText::isTaken(name);
    const bool isThere =
        std::ranges::any_of(m_saved, [&](const ApiUserView &view) { return isSameViewName(view.name, name); });
    m_note->setText(isTaken       ? tr("A view that comes with the program has this name.")
                        : isThere ? tr("This takes the place of the view that you have saved under this name.")
                                  : tr("Search, filters, order and columns are saved, for you alone."));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!name.isEmpty() && !isTaken);
}

void SaveViewDialog::finish()
{
    m_view.name = m_name->text().trimmed();
    if (m_dormant)
        m_view.query.filter.dormantDays = m_dormant->value();
    if (m_neverUsed)
        m_view.query.filter.neverUsedDays = m_neverUsed->value();
    Q_EMIT chosen(m_view);
    accept();
}

void SaveViewDialog::retranslateUi()
{
    setWindowTitle(tr("Save view"));
    m_nameLabel->setText(tr("&Name:"));
    if (m_dormantLabel)
        m_dormantLabel->setText(tr("&Dormant for days:"));
    if (m_neverUsedLabel)
        m_neverUsedLabel->setText(tr("Never used and &older than days:"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    refresh();
}

void SaveViewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_saveviewdialog.cpp"
