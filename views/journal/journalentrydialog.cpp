#include "views/journal/journalentrydialog.h"

#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/journaltext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int entryTextWidth = 70; // in average characters

} // namespace

JournalEntryDialog::JournalEntryDialog(const JournalRecord &entry, QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_text(new WrappedText(this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"journalEntry"_s);
    m_text->setObjectName(u"facts"_s);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * entryTextWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    retranslateUi();
}

void JournalEntryDialog::retranslateUi()
{
    const bool isDeletion = m_entry.kind == JournalKind::Deleted;
    setWindowTitle(isDeletion ? tr("Deleted API user") : tr("Entry of the journal"));
    m_text->setAccessibleName(windowTitle());
    QStringList lines;
    for (const auto &[what, value] : JournalText::facts(m_entry))
        lines += JournalText::tr("%1: %2", "a field and its value").arg(what, value);
    m_text->setPlainText(lines.join(u'\n'));
    fitToContents(*this);
}

void JournalEntryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_journalentrydialog.cpp"
