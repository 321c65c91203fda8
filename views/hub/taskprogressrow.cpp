#include "views/hub/taskprogressrow.h"

#include "views/hub/hubcard.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int progressSteps = 1000;

} // namespace

TaskProgressRow::TaskProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(true);
    setObjectName(u"progressRow"_s);
    m_bar->setObjectName(u"progress"_s);
    m_cancel->setObjectName(u"cancelTask"_s);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    hide();

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // once is enough; the task ends when it can
        Q_EMIT cancelRequested();
    });
}

void TaskProgressRow::showProgress(const QString &label, qint64 done, qint64 total)
{
    m_label->setElidedText(label, label);
    m_bar->setAccessibleName(label);
    m_bar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_bar->setValue(int(double(qBound<qint64>(0, done, total)) / double(total) * progressSteps));
    if (isHidden()) {
        m_cancel->setEnabled(true);
        show();
    }
}

void TaskProgressRow::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

QPushButton *TaskProgressRow::addButton()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(true);
    layout()->addWidget(button);
    return button;
}

} // namespace umh

#include "moc_taskprogressrow.cpp"
