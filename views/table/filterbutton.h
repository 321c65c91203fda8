#pragma once

#include <QtCore/QList>
#include <QtWidgets/QToolButton>

#include <functional>
#include <optional>

class QMenu;

namespace umh {

class DirectoryFilterProxy;

/// A button with a menu of what a table can be filtered by. The menu, which other menus may have as well, stays open
/// while several values are ticked. What is ticked is added to what is filtered by already. GUI thread.
class FilterButton : public QToolButton
{
    Q_OBJECT

public:
    ~FilterButton() override;

protected:
    /// A value to filter by.
    struct Choice
    {
        QString text; ///< what is to be read, whole
        std::function<bool()> isOn; ///< whether it is filtered by now
        std::function<void(bool on)> choose; ///< filters by it, or no longer
        /// How many rows there are with it, if that is known; without it, it never is.
        std::function<std::optional<qint64>()> count{};
    };

    /// \a proxy must outlive this. A subclass calls setUp() once it is ready.
    FilterButton(DirectoryFilterProxy &proxy, QWidget *parent);
    void setUp();

    /// A menu within that of the button, without a title yet.
    [[nodiscard]] QMenu *addSubmenu();
    /// Puts \a choice at the end of \a menu, that of the button or one within it.
    QAction *addChoice(QMenu *menu, const Choice &choice);

    /// Puts the choices into the menus, which are empty by then but for the menus in them.
    virtual void fill() = 0;
    /// Fills them with other choices than they have.
    void fillAnew();
    virtual void retranslateUi();

    void changeEvent(QEvent *event) override;

private:
    struct ShownChoice
    {
        QAction *action;
        Choice choice;
    };

    void showChoices();
    void refreshIcon();

    QList<QMenu *> m_submenus;
    QList<ShownChoice> m_choices;
};

} // namespace umh
