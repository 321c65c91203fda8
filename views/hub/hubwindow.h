#pragma once

#include "domain/account.h"
#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"
#include "views/hub/hubmenubar.h"

#include <QtCore/QPair>
#include <QtWidgets/QMainWindow>

#include <optional>

class QMimeData;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace umh {

class Clock;
class DirectoryCard;
class HubCard;
class LinkButton;
class MessageBar;
class TaskProgressRow;
class WelcomePage;

/// The program's first window: the numbers of the directory, and the ways into it.
///
/// Shows what it is told and says what a person wants; it does nothing by itself and remembers nothing. Owned by the
/// application; GUI thread.
class HubWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    explicit HubWindow(const Clock &clock, QWidget *parent = nullptr);

    /// Shows \a figures, or the welcome where they are those of an empty directory. Until then the numbers are unknown.
    void setFigures(const DirectoryFigures &figures);
    /// The numbers are unknown again.
    void clearFigures();
    /// Where the directory is: a path or a URL without a password. With \a isSample its data is made up, and
    /// \a nameOrPath is not shown.
    void setDirectoryName(const QString &nameOrPath, bool isSample);
    /// The account that the directory is connected to, if it is. Then files are not imported: the next sync would undo
    /// it.
    void setAccount(const std::optional<Account> &account);
    /// How often the program syncs by itself, in minutes; 0 for never.
    void setSyncEvery(int minutes);
    /// Whether there is a directory to show and to fill; there is, until told otherwise.
    void setDirectoryOpen(bool open);
    /// Whether the last attempt to reach the account succeeded; it has, until told otherwise.
    void setOnline(bool online);
    /// The languages on offer, each a code and its own name for itself; an empty \a current stands for the system's.
    void setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current);

    /// Shows how far a task is; without a \a total only that it runs. Until hideTaskProgress() no other can be started
    /// from here.
    void showTaskProgress(const QString &label, qint64 done, qint64 total);
    void hideTaskProgress();

    /// As large as it would like to be at first.
    [[nodiscard]] QSize usualSize() const;
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    void viewApiUsersRequested(umh::LastUseFilter filter);
    /// With \a onDuty only those who are.
    void viewOperatorsRequested(bool onDuty);
    /// With \a withoutMembers only those.
    void viewGroupsRequested(bool withoutMembers);
    void importRequested(const QStringList &files);
    void sampleRequested();
    void closeSampleRequested();
    void refreshRequested();
    /// \a code is empty for the system's language.
    void languageChosen(const QString &code);
    void taskCancelRequested();
    /// A person wants to connect the directory to an account, or to see the connection that is there.
    void connectRequested();
    void syncRequested();
    /// Every \a minutes; 0 for never.
    void syncEveryChosen(int minutes);
    /// A person wants no connection any more, and has confirmed it.
    void disconnectRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createMenus();
    [[nodiscard]] QWidget *createCards(const Clock &clock);
    void retranslateUi();
    void showFigures();
    void makeRoomForCards();
    void showSampleBanner();
    void askToDisconnect();
    /// Sets a \a part of the state, which the menus keep.
    void setState(bool HubMenuBar::State::*part, bool value);
    void updateActions();
    void chooseFiles();
    [[nodiscard]] QStringList droppable(const QMimeData *dropped) const;
    [[nodiscard]] QPushButton *defaultButton() const;

    std::optional<DirectoryFigures> m_figures;
    QSize m_firstSize; ///< that it has until a person, or the last run, chooses another

    MessageBar *m_messageBar;
    MessageBar *m_sampleBanner;
    QStackedWidget *m_pages;
    QScrollArea *m_cardsPage;
    WelcomePage *m_welcome;
    TaskProgressRow *m_progress;

    HubCard *m_operators = nullptr;
    LinkButton *m_onDuty = nullptr;
    QPushButton *m_viewOperators = nullptr;
    HubCard *m_groups = nullptr;
    LinkButton *m_withoutMembers = nullptr;
    QPushButton *m_viewGroups = nullptr;
    HubCard *m_apiUsers = nullptr;
    LinkButton *m_inactive = nullptr;
    LinkButton *m_notYetUsed = nullptr;
    QPushButton *m_viewAll = nullptr;
    DirectoryCard *m_directory = nullptr;
    HubMenuBar *m_menus = nullptr;
};

} // namespace umh
