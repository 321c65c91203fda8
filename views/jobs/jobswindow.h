#pragma once

#include "domain/jobprogress.h"
#include "views/window/command.h"
#include "views/window/programwindow.h"

#include <QtCore/QTimer>

#include <array>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace umh {

class JobItemsModel;
class JobsModel;

/// The jobs of the directory, past and present, and what has become of each of their API users. Shows what it is told
/// and says what a person wants; what deletes anything is asked about first. Owned by the application; GUI thread.
class JobsWindow final : public ProgramWindow, private CommandTarget
{
    Q_OBJECT

public:
    /// All must outlive the window.
    JobsWindow(ProgramActions &actions, ViewSettings &settings, const Clock &clock);
    ~JobsWindow() override;

    /// Shows \a jobs, the newest first; the newest of them is chosen where none is.
    void setJobs(const QList<JobProgress> &jobs);
    /// The job that is under way in this program is so far.
    void setProgress(const JobProgress &progress);
    /// The job that is under way in this program; empty for none.
    void setRunning(const JobId &id);
    /// See JobItemsModel.
    void setItems(const JobId &id, qint64 from, const QList<JobItem> &items);
    /// Chooses the job with \a id, as soon as it is there.
    void choose(const JobId &id);

    [[nodiscard]] QSize usualSize() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ApiUsers; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }

Q_SIGNALS:
    void itemsWanted(const umh::JobId &id, qint64 from);
    // A person wants, and has been asked where that deletes anything:
    void pauseRequested();
    void stopRequested();
    void goOnRequested(const umh::JobId &id);
    void giveUpRequested(const umh::JobId &id);
    void tryAgainRequested(const umh::JobId &id);
    /// A person wants \a job, with what became of each of its API users, as a file.
    void exportRequested(const umh::JobProgress &job);

protected:
    void retranslateUi() override;

private:
    enum Button { Pause, Stop, GoOn, GiveUp, TryAgain, ButtonCount };

    [[nodiscard]] QWidget *createJobs();
    [[nodiscard]] QWidget *createItems();
    [[nodiscard]] const JobProgress *chosen() const;
    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;
    [[nodiscard]] QString whyNot(Button button) const;
    void press(Button button);
    void ask(const QString &question, const QString &explanation, const QString &answer,
             const std::function<void()> &then);
    void followChosen();
    void showChosen();

    JobsModel *m_jobs;
    JobItemsModel *m_items;
    QTableView *m_jobsTable;
    QTableView *m_itemsTable;
    QLabel *m_summary;
    QProgressBar *m_progress;
    std::array<QPushButton *, ButtonCount> m_buttons{};
    MessageBar *m_messageBar;
    QTimer m_itemsFollow; ///< runs out when it is time to look again what has become of the items
    JobId m_running;
    JobId m_toChoose;
    JobId m_shown; ///< whose items are shown
};

} // namespace umh
