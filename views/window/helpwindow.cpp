#include "views/window/helpwindow.h"

#include "views/widgets/screenroom.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// In average characters.
constexpr int topicsWidth = 24;
constexpr int pageWidth = 70;
constexpr int pageHeight = 50;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_topics(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"help"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_topics);
    row->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    m_topics->setFixedWidth(letter * topicsWidth);
    for (int i = 0; i < helpTopicCount; ++i)
        m_topics->addItem(QString());
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    retranslateUi();
    resize(letter * (topicsWidth + pageWidth), letter * pageHeight);
    keepOnScreen(*this);
}

void HelpWindow::showTopic(HelpTopic topic)
{
    m_topics->setCurrentRow(int(topic));
}

void HelpWindow::retranslateUi()
{
    setWindowTitle(tr("Help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_page->setAccessibleName(tr("Page"));
    for (int i = 0; i < helpTopicCount; ++i)
        m_topics->item(i)->setText(helpPage(HelpTopic(i)).title);
    showPage();
}

void HelpWindow::showPage()
{
    const HelpPage page = helpPage(HelpTopic(std::max(0, m_topics->currentRow())));
    QString html = "<h2>"_L1 + page.title.toHtmlEscaped() + "</h2>"_L1;
    for (const QString &paragraph : page.paragraphs)
        html += "<p>"_L1 + paragraph.toHtmlEscaped() + "</p>"_L1;
    m_page->setHtml(html);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_helpwindow.cpp"
