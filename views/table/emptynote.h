#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace umh {

/// What a table without rows says in its middle, with buttons for what can be done about it. Hidden while it has
/// nothing to say. GUI thread.
class EmptyNote final : public QWidget
{
public:
    explicit EmptyNote(QWidget *parent);

    /// Says \a text, a sentence, with a button for each of \a actions, whose texts and states it follows; they must
    /// outlive it. Hides with an empty \a text.
    void say(const QString &text, const QList<QAction *> &actions);
    [[nodiscard]] QString text() const;

private:
    void setActions(const QList<QAction *> &actions);

    QLabel *m_text;
    QVBoxLayout *m_layout;
    QList<QAction *> m_actions; ///< that have a button
};

} // namespace umh
