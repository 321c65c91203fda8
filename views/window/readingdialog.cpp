#include "views/window/readingdialog.h"

#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int readingWidth = 70; // in average characters

} // namespace

ReadingDialog::ReadingDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new WrappedText(this))
{
    setWindowModality(Qt::WindowModal);
    m_text->setObjectName(u"facts"_s);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * readingWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

ReadingDialog::~ReadingDialog() = default;

void ReadingDialog::refresh()
{
    setWindowTitle(title());
    m_text->setAccessibleName(windowTitle());
    m_text->setPlainText(lines().join(u'\n'));
    fitToContents(*this);
}

void ReadingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace umh

#include "moc_readingdialog.cpp"
