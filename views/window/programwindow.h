#pragma once

#include "domain/programstate.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "words/helptext.h"

#include <QtCore/QDateTime>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace umh {

class Clock;
class CommandTarget;
class ProgramActions;
class WindowCommands;

/// What every window of the program has: the same menu bar, a title that names the account, and a status line with the
/// state of the account at its right. It comes back where it was, within the screen that is there. GUI thread.
class ProgramWindow : public QMainWindow
{
    Q_OBJECT

public:
    ~ProgramWindow() override;

    [[nodiscard]] virtual MessageBar *messageBar() const = 0;
    /// What the window shows, in the present language: the first part of its title.
    [[nodiscard]] virtual QString subject() const = 0;
    /// What F1 shows here.
    [[nodiscard]] virtual HelpTopic helpTopic() const = 0;
    /// All actions of its menus.
    [[nodiscard]] QList<QAction *> menuActions() const;
    /// As large as it would like to be at first.
    [[nodiscard]] virtual QSize usualSize() const = 0;
    /// Says \a sentence in the status line for \a duration ms, 0 for until the next; an empty one takes back what was
    /// said.
    void say(const QString &sentence, int duration);
    /// In front of the others, with the focus.
    void bringUp();
    /// The window that a person works in; \a home where that is none of the program's.
    [[nodiscard]] static ProgramWindow &inFront(ProgramWindow &home);
    /// Where to say what a person needs to see: in this window, or while it is closed in the one in front. Where that
    /// has something else to say, this one comes back, behind it.
    [[nodiscard]] ProgramWindow &standIn();

protected:
    /// All must outlive the window. Its place on the screen is kept in \a store as \a geometry.
    ProgramWindow(ProgramActions &actions, ViewSettings &store, const Setting<QByteArray> &geometry,
                  const Clock &clock);
    /// Takes its place and shows its texts; a subclass calls it once it is ready.
    void setUp();
    /// Goes where it was the last time, within the screen that there is; with its usual size where it never was.
    void takePlace();
    /// Whether it has been somewhere before.
    [[nodiscard]] bool hasOwnPlace() const;

    [[nodiscard]] ProgramActions &programActions() const { return m_actions; }
    [[nodiscard]] WindowCommands &commands() const { return *m_commands; }
    /// What the window's table can be filtered by, for the Edit menu; null where there is none now. Owned elsewhere.
    void setFilterMenu(QMenu *menu);
    /// Puts \a menu, which has the views of what is shown, among what is seen.
    void setViewsMenu(QMenu *menu);
    /// The actions that a row's menu has, from the window's own.
    void showRowMenu(const QPoint &globalPosition);
    /// What the status line counts.
    void setCounts(const QString &counts);
    void saveGeometryNow();
    virtual void retranslateUi();
    /// Also the title, which begins with subject().
    void showState();

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Explained
    {
        bool isOpen = false;
        bool isSample = false;
        bool isReadOnly = false;
        LinkState link = LinkState::None;
        QDateTime lastSync;
        std::optional<ErrorKind> problem;
        std::optional<ErrorKind> outOfReach;

        friend bool operator==(const Explained &, const Explained &) = default;
    };

    [[nodiscard]] static Explained explained(const ProgramState &state);
    void createMenus();
    void explainState();

    ProgramActions &m_actions;
    ViewSettings &m_store;
    const Setting<QByteArray> &m_geometry;
    const Clock &m_clock;
    WindowCommands *m_commands;
    QLabel *m_counts;
    QToolButton *m_state;
    QTimer m_timesMoveOn;
    ShownMessage m_explanation; ///< of the state
    bool m_wasOutOfReach = false; ///< the server of the database, when the state was shown the last time
    Explained m_explained; ///< what it is about
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_close = nullptr;
    QPointer<QMenu> m_filter;
    QAction *m_noFilter = nullptr; ///< stands where there is none
    QAction *m_noViews = nullptr; ///< likewise
};

} // namespace umh
