#include "views/window/aboutdatabasedialog.h"

#include "domain/text/harmlesstext.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/directoryfactstext.h"
#include "words/errortext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int textWidth = 70; // in average characters

} // namespace

AboutDatabaseDialog::AboutDatabaseDialog(const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_text(new WrappedText(this))
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"aboutDatabase"_s);
    m_text->setObjectName(u"facts"_s);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * textWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    retranslateUi();
}

void AboutDatabaseDialog::setFacts(const Result<DirectoryFacts> &facts)
{
    m_facts = facts;
    retranslateUi();
}

void AboutDatabaseDialog::retranslateUi()
{
    setWindowTitle(tr("About this database"));
    m_text->setAccessibleName(windowTitle());
    QStringList lines;
    if (m_facts && *m_facts) {
        for (const auto &[what, value] : DirectoryFactsText::of(**m_facts))
            lines += tr("%1: %2", "what is known of a database: a name and a value").arg(what, value);
    } else {
        lines += harmlessText(m_place);
        lines += m_facts ? errorText(m_facts->error()).full() : tr("Reading…");
    }
    m_text->setPlainText(lines.join(u'\n'));
    fitToContents(*this);
}

void AboutDatabaseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_aboutdatabasedialog.cpp"
