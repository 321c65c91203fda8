#pragma once

#include "domain/programstate.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPair>
#include <QtCore/QStringList>

#include <array>
#include <memory>

class QAction;
class QActionGroup;
class QMenu;

namespace umh {

/// What a person can have the program do, whichever window it is asked for in.
enum class ProgramAction {
    ImportFiles,
    OpenDatabase,
    CopyDatabase,
    AboutDatabase,
    OpenSample,
    CloseSample,
    Quit,
    ViewHub,
    ViewApiUsers,
    ViewOperators,
    ViewGroups,
    ViewJournal,
    ViewJobs,
    Refresh,
    Connect,
    Sync,
    Disconnect,
    Help,
    Shortcuts,
    CopyInformation,
    About,
    AboutQt,
};
inline constexpr int programActionCount = int(ProgramAction::AboutQt) + 1;

/// How times are shown in tables.
enum class DateStyle { HowLongAgo, Day };

/// The actions and menus that are the same in all windows, each there once, and the state that decides what can be
/// done. What cannot is grey, with the reason as its tool tip. Asks for actions by signals and does none itself. Owned
/// by the application, and outlives its windows; GUI thread.
class ProgramActions final : public QObject
{
    Q_OBJECT

public:
    ProgramActions();
    ~ProgramActions() override;

    [[nodiscard]] const ProgramState &state() const { return m_state; }
    void setState(const ProgramState &state);
    /// The languages on offer, each a code and its own name for itself; an empty \a current stands for the system's.
    void setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current);
    /// How often the program syncs by itself, in minutes; 0 for never.
    void setSyncEvery(int minutes);
    /// Whether a person is told of what a sync by itself has brought.
    void setNotifiesOfNews(bool notifies);
    void setDateStyle(DateStyle style);
    /// Whether the program ends when the hub is closed.
    void setHubEndsProgram(bool ends);
    /// Paths and addresses of directories that were open, the newest first.
    void setRecent(const QStringList &places);

    [[nodiscard]] QAction *action(ProgramAction action) const { return m_actions.at(size_t(action)); }
    [[nodiscard]] QMenu *recentMenu() const { return m_recent.get(); }
    [[nodiscard]] QMenu *languageMenu() const { return m_languageMenu.get(); }
    [[nodiscard]] QMenu *dateMenu() const { return m_dateMenu.get(); }
    [[nodiscard]] QMenu *accountMenu() const { return m_account.get(); }
    [[nodiscard]] QMenu *windowMenu() const { return m_window.get(); }
    [[nodiscard]] QMenu *helpMenu() const { return m_help.get(); }

Q_SIGNALS:
    /// A person wants \a action.
    void requested(umh::ProgramAction action);
    /// \a code is empty for the system's language.
    void languageChosen(const QString &code);
    /// Every \a minutes; 0 for never.
    void syncEveryChosen(int minutes);
    void notifiesOfNewsChosen(bool notifies);
    void dateStyleChosen(umh::DateStyle style);
    void hubEndsProgramChosen(bool ends);
    void recentChosen(const QString &pathOrAddress);
    /// state() is another.
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenus();
    void showState();
    void dress();
    void showWindows();
    void setAvailable(ProgramAction action, const QString &whyNot);

    ProgramState m_state;
    std::array<QAction *, programActionCount> m_actions{};
    // They belong to no window, and so not to a parent either.
    std::unique_ptr<QMenu> m_recent;
    std::unique_ptr<QMenu> m_languageMenu;
    std::unique_ptr<QMenu> m_dateMenu;
    std::unique_ptr<QMenu> m_account;
    std::unique_ptr<QMenu> m_window;
    std::unique_ptr<QMenu> m_help;
    QMenu *m_automatically;
    QActionGroup *m_languages;
    QAction *m_systemLanguage;
    QActionGroup *m_intervals;
    QAction *m_notifiesOfNews;
    QActionGroup *m_dateStyles;
    QAction *m_hubEndsProgram;
};

} // namespace umh
