#pragma once

#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"
#include "domain/journalquery.h"
#include "domain/netchange.h"
#include "domain/operatorquery.h"
#include "views/window/programwindow.h"

#include <optional>
#include <utility>

class QMimeData;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace umh {

class DirectoryCard;
class HubCard;
class LastUsePicture;
class LinkButton;
class MessageBar;
class NewsCard;
class TaskProgressRow;
class WelcomePage;

/// The program's first window: the numbers of the directory, and the ways into it.
///
/// Shows what it is told and says what a person wants; it does nothing by itself and remembers nothing. Owned by the
/// application; GUI thread.
class HubWindow final : public ProgramWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    HubWindow(ProgramActions &actions, ViewSettings &settings, const Clock &clock);
    ~HubWindow() override;

    /// Shows \a figures, or the welcome where they are those of an empty directory. Until then the numbers are unknown.
    void setFigures(const DirectoryFigures &figures);
    /// The numbers are unknown again.
    void clearFigures();
    /// So much is new since the person's last visit, in the entries of the journal after the one with the number
    /// \a since; where that is nothing, nothing is said.
    void setNews(const NetChangeCounts &counts, qint64 since);
    /// Shows how far a task is; without a \a total only that it runs. Until hideTaskProgress() no other can be started
    /// from here.
    void showTaskProgress(const QString &label, qint64 done, qint64 total);
    void hideTaskProgress();
    /// Shows how far a job is that is under way in this program, beside whatever else is; until hideJobProgress().
    void showJobProgress(const QString &label, qint64 done, qint64 total);
    void hideJobProgress();

    /// As large as it would like to be at first.
    [[nodiscard]] QSize usualSize() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Hub; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }

Q_SIGNALS:
    // Each with what its number counts.
    void viewApiUsersRequested(const umh::ApiUserFilter &filter);
    void viewOperatorsRequested(const umh::OperatorFilter &filter);
    void viewGroupsRequested(const umh::OperatorGroupFilter &filter);
    void viewJournalRequested(const umh::JournalFilter &filter);
    /// A person has dropped \a files here to have them imported.
    void filesDropped(const QStringList &files);
    void taskCancelRequested();
    /// Of the job that is under way.
    void jobPauseRequested();
    void jobsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createCards(const Clock &clock);
    void retranslateUi() override;
    void followState();
    void showFigures();
    void makeRoomForCards();
    void showSampleBanner();
    [[nodiscard]] QStringList droppable(const QMimeData *dropped) const;
    [[nodiscard]] QPushButton *defaultButton() const;
    void focusDefaultButton();
    void hideRow(TaskProgressRow &row);

    std::optional<DirectoryFigures> m_figures;
    bool m_taskRuns = false;
    QSize m_firstSize; ///< that it has until a person, or the last run, chooses another
    std::pair<bool, QWidget *> m_roomMadeFor{}; ///< whether it is sample data, and the page

    MessageBar *m_messageBar;
    MessageBar *m_sampleBanner;
    QStackedWidget *m_pages;
    QScrollArea *m_cardsPage;
    WelcomePage *m_welcome;
    TaskProgressRow *m_progress;
    TaskProgressRow *m_jobProgress;
    QPushButton *m_viewJobs; ///< in that

    HubCard *m_operators = nullptr;
    LinkButton *m_onDuty = nullptr;
    QPushButton *m_viewOperators = nullptr;
    HubCard *m_groups = nullptr;
    LinkButton *m_withoutMembers = nullptr;
    QPushButton *m_viewGroups = nullptr;
    HubCard *m_apiUsers = nullptr;
    LinkButton *m_inactive = nullptr;
    LinkButton *m_notYetUsed = nullptr;
    LinkButton *m_addedThisMonth = nullptr;
    LastUsePicture *m_lastUse = nullptr;
    QPushButton *m_viewAll = nullptr;
    DirectoryCard *m_directory = nullptr;
    NewsCard *m_news = nullptr;
};

} // namespace umh
