#include "views/table/emptynote.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace umh {
namespace {

/// Looks and does as \a action does.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(true);
    const auto follow = [button, action] {
        // Its letter is one of the menu's, and would be one of the window's here.
        button->setText(action->text().section(u'\t', 0, 0).remove(u'&'));
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->addStretch(1);
    m_layout->addWidget(m_text);
    m_layout->addStretch(1);
    hide();
}

void EmptyNote::say(const QString &text, const QList<QAction *> &actions)
{
    m_text->setText(text);
    setActions(actions);
    setVisible(!text.isEmpty());
}

QString EmptyNote::text() const
{
    return m_text->text();
}

void EmptyNote::setActions(const QList<QAction *> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    const auto before = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : before) {
        // It may be the one whose click is being answered.
        button->hide();
        m_layout->removeWidget(button);
        button->setParent(nullptr);
        button->deleteLater();
    }
    for (QAction *action : actions)
        m_layout->insertWidget(m_layout->count() - 1, buttonFor(action, this), 0, Qt::AlignHCenter);
}

} // namespace umh
