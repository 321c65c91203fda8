#pragma once

#include "domain/jobprogress.h"
#include "domain/removalplan.h"
#include "domain/result.h"
#include "domain/rowkey.h"
#include "store/keylist.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

class QWidget;

namespace umh {

class Clock;
class HubWindow;
class JobsWindow;
class ProgramActions;
class RemovalPlanDialog;
class Session;
class ViewSettings;

/// Deleting many API users at once: has a plan made, asks a person about it, and shows the jobs that come of such
/// plans. A job is begun and gone on with only because a person wants that. Owned by the application, and destroyed
/// before the session; lives on the GUI thread.
class Removing final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Removing(Session &session, HubWindow &hub, ProgramActions &actions, ViewSettings &settings, const Clock &clock);
    ~Removing() override;

    /// A person wants to delete the API users with \a keys: asks over \a parent, whose messages are told in \a bar.
    /// Does nothing while such a question is asked, or about to be. Where what is known of them is older than a day,
    /// the account is read first.
    void plan(QWidget *parent, MessageBar *bar, const QList<RowKey> &keys);
    /// The question that is asked; null where there is none.
    [[nodiscard]] RemovalPlanDialog *question() const;
    /// Brings up the window of the jobs.
    void viewJobs();
    /// That window; null while it has not been opened.
    [[nodiscard]] JobsWindow *window() const { return m_window.get(); }
    void closeWindow();

Q_SIGNALS:
    /// What is known is too old to decide by: the account is to be read.
    void syncWanted();
    /// The window of the jobs was made.
    void windowMade(umh::JobsWindow &window);
    /// Says \a sentence in the status lines for \a duration ms, 0 for until the next; an empty one takes it back.
    void said(const QString &sentence, int duration);

private:
    enum class Step { None, Planning, Syncing, Asking };
    /// All that is read of jobs at once.
    struct Known
    {
        QList<JobProgress> jobs{}; ///< the newest first
        QHash<QString, qint64> open{}; ///< see JobStore::openItems()
        bool isElsewhere = false; ///< another program is at a job
    };

    void connectJobs();
    void connectSyncs();
    void askForPlan();
    void take(const RemovalPlan &plan);
    void ask(const RemovalPlan &plan);
    void endStep();
    void tell(const Error &error, const std::function<QString()> &sentence);
    void readJobs();
    void show(const Known &known);
    void offerToGoOn(const Known &known);
    void readItems(const JobId &id, qint64 from);
    void setRunning(const JobId &id);
    void showOnHub();
    [[nodiscard]] MessageBar &jobBar() const;

    Session &m_session;
    HubWindow &m_hub;
    ProgramActions &m_actions;
    ViewSettings &m_settings;
    const Clock &m_clock;
    Step m_step = Step::None;
    KeyList m_keys; ///< that are planned
    bool m_hasSynced = false; ///< for this plan
    QPointer<QWidget> m_parent;
    QPointer<MessageBar> m_bar;
    QPointer<RemovalPlanDialog> m_question;
    std::unique_ptr<JobsWindow> m_window;
    JobId m_running; ///< the job that is under way here; empty for none
    JobProgress m_progress; ///< of that, as told last
    Known m_known;
    bool m_isReading = false;
    bool m_readsAgain = false;
    bool m_hasOffered = false;
    ShownMessage m_offer;
};

} // namespace umh
