#include "views/window/aboutdatabasedialog.h"

#include "domain/text/harmlesstext.h"
#include "words/directoryfactstext.h"
#include "words/errortext.h"

using namespace Qt::StringLiterals;

namespace umh {

AboutDatabaseDialog::AboutDatabaseDialog(const QString &place, QWidget *parent)
    : ReadingDialog(parent)
    , m_place(place)
{
    setObjectName(u"aboutDatabase"_s);
    refresh();
}

void AboutDatabaseDialog::setFacts(const Result<DirectoryFacts> &facts)
{
    m_facts = facts;
    refresh();
}

QString AboutDatabaseDialog::title() const
{
    return tr("About this database");
}

QStringList AboutDatabaseDialog::lines() const
{
    if (!m_facts || !*m_facts)
        return {harmlessText(m_place), m_facts ? errorText(m_facts->error()).full() : tr("Reading…")};
    QStringList lines;
    for (const auto &[what, value] : DirectoryFactsText::of(**m_facts))
        lines += tr("%1: %2", "what is known of a database: a name and a value").arg(what, value);
    return lines;
}

} // namespace umh

#include "moc_aboutdatabasedialog.cpp"
