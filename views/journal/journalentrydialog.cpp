#include "views/journal/journalentrydialog.h"

#include "words/journaltext.h"

using namespace Qt::StringLiterals;

namespace umh {

JournalEntryDialog::JournalEntryDialog(const JournalRecord &entry, QWidget *parent)
    : ReadingDialog(parent)
    , m_entry(entry)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"journalEntry"_s);
    refresh();
}

QString JournalEntryDialog::title() const
{
    return m_entry.kind == JournalKind::Deleted ? tr("Deleted API user") : tr("Entry of the journal");
}

QStringList JournalEntryDialog::lines() const
{
    QStringList lines;
    for (const auto &[what, value] : JournalText::facts(m_entry))
        lines += JournalText::tr("%1: %2", "a field and its value").arg(what, value);
    return lines;
}

} // namespace umh

#include "moc_journalentrydialog.cpp"
