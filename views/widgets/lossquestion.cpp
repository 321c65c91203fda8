#include "views/widgets/lossquestion.h"

#include "views/widgets/destructivebutton.h"
#include "views/widgets/screenroom.h"

#include <QtGui/QShowEvent>

namespace umh {

LossQuestion::LossQuestion(QWidget *parent)
    : QMessageBox(parent)
    , m_lose(new DestructiveButton(this))
{
    setWindowModality(Qt::WindowModal);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    addButton(m_lose, QMessageBox::DestructiveRole);
    m_lose->setAutoDefault(false);
}

void LossQuestion::setKeep(QPushButton *keep)
{
    setDefaultButton(keep);
    setEscapeButton(keep);
    setTabOrder(keep, m_lose);
}

void LossQuestion::showEvent(QShowEvent *event)
{
    QMessageBox::showEvent(event);
    if (!event->spontaneous())
        keepFromPointer(*m_lose);
}

} // namespace umh

#include "moc_lossquestion.cpp"
