#include "app/removing.h"

#include "app/session.h"
#include "domain/time/clock.h"
#include "store/directorystores.h"
#include "store/jobstore.h"
#include "store/leasestore.h"
#include "store/threads/directorywatcher.h"
#include "sync/removaljobs.h"
#include "table/apiuserchanges.h"
#include "table/directoryreader.h"
#include "views/hub/hubwindow.h"
#include "views/jobs/jobsmodel.h"
#include "views/jobs/jobswindow.h"
#include "views/jobs/removalplandialog.h"
#include "views/table/tablepane.h"
#include "words/jobtext.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

Removing::Removing(Session &session, HubWindow &hub, ProgramActions &actions, ViewSettings &settings,
                   const Clock &clock)
    : m_session(session)
    , m_hub(hub)
    , m_actions(actions)
    , m_settings(settings)
    , m_clock(clock)
{
    connectJobs();
    connectSyncs();
    connect(&m_session.watcher(), &DirectoryWatcher::changed, this, [this] {
        readJobs();
        if (m_step == Step::Asking)
            askForPlan(); // what is asked about is what there is
    });
    connect(&m_session.watcher(), &DirectoryWatcher::recovered, this, &Removing::readJobs);
    readJobs();
}

Removing::~Removing()
{
    delete m_question;
}

void Removing::connectJobs()
{
    RemovalJobs *const jobs = &m_session.jobs();
    connect(jobs, &RemovalJobs::planned, this, &Removing::take);
    connect(jobs, &RemovalJobs::planFailed, this, [this](const Error &error) {
        if (m_step == Step::None)
            return;
        tell(error, [] { return tr("No plan could be made. Nothing was deleted."); });
        if (m_step != Step::Asking)
            endStep();
    });
    connect(jobs, &RemovalJobs::confirmed, this, [this](const Job &job) {
        viewJobs();
        m_window->choose(job.id);
        readJobs();
    });
    connect(jobs, &RemovalJobs::confirmFailed, this, [this](const Error &error) {
        tell(error, [] { return tr("The plan could not be stored. Nothing was deleted."); });
    });
    connect(jobs, &RemovalJobs::started, this, [this](const Job &job) {
        m_offer.takeBack();
        setRunning(job.id);
        readJobs();
    });
    connect(jobs, &RemovalJobs::progressed, this, [this](const JobProgress &progress) {
        setRunning(progress.job.id);
        m_progress = progress;
        if (m_window)
            m_window->setProgress(progress);
    });
    connect(jobs, &RemovalJobs::ended, this, [this](const JobProgress &progress) {
        if (progress.job.id == m_running)
            setRunning({});
        Q_EMIT said(tr("%1: %2. %Ln API user(s) deleted.", "a job, its state",
                       pluralCount(progress.tally.value(JobOutcome::Deleted)))
                        .arg(JobText::name(progress.job.number), JobText::state(progress.job.state)),
                    TablePane::shownFor);
        readJobs();
    });
    connect(jobs, &RemovalJobs::failed, this, [this](const JobId &id, const Error &error) {
        if (id == m_running)
            setRunning({});
        jobBar().showError(error, [] { return MessageText{tr("The job could not go on.")}; });
        readJobs();
    });
}

void Removing::connectSyncs()
{
    AccountLink *const link = m_session.link();
    if (!link)
        return;
    connect(link, &AccountLink::syncSucceeded, this, [this] {
        if (m_step != Step::Syncing)
            return;
        m_step = Step::Planning;
        askForPlan();
    });
    // How the sync ended is told by whoever shows syncs.
    const auto giveUp = [this] {
        if (m_step != Step::Syncing)
            return;
        if (m_bar) {
            m_bar->showMessage(MessageBar::Severity::Warning, [] {
                return MessageText{tr("No plan was made. Nothing was deleted."),
                                   tr("What is known of these API users is older than a day, and the account could not "
                                      "be read.")};
            });
        }
        endStep();
    };
    connect(link, &AccountLink::syncFailed, this, giveUp);
    connect(link, &AccountLink::syncQuestioned, this, giveUp);
    connect(link, &AccountLink::passwordMissing, this, giveUp);
}

void Removing::plan(QWidget *parent, MessageBar *bar, const QList<RowKey> &keys)
{
    if (m_step != Step::None || keys.isEmpty())
        return;
    m_step = Step::Planning;
    m_hasSynced = false;
    m_parent = parent;
    m_bar = bar;
    m_keys = KeyList(keys.begin(), keys.end());
    Q_EMIT said(tr("Making the plan…"), 0);
    askForPlan();
}

void Removing::askForPlan()
{
    m_session.jobs().plan(m_keys);
}

void Removing::take(const RemovalPlan &plan)
{
    switch (m_step) {
    case Step::None:
    case Step::Syncing:
        break;
    case Step::Planning:
        if (plan.isOutdated() && !std::exchange(m_hasSynced, true)) {
            m_step = Step::Syncing;
            Q_EMIT said(tr("What is known is older than a day. Reading the account first…"), 0);
            Q_EMIT syncWanted();
        } else {
            Q_EMIT said({}, 0);
            ask(plan);
        }
        break;
    case Step::Asking:
        if (m_question)
            m_question->setPlan(plan);
        break;
    }
}

void Removing::ask(const RemovalPlan &plan)
{
    if (!m_parent || !m_parent->isVisible()) {
        endStep(); // nobody wants to know any more
        return;
    }
    m_step = Step::Asking;
    m_question = new RemovalPlanDialog(plan, m_parent);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::finished, this, [this, question = m_question.data()](int answer) {
        const RemovalPlan confirmed = question->plan();
        endStep();
        if (answer == QDialog::Accepted)
            m_session.jobs().confirm(confirmed);
    });
    connect(m_question, &QObject::destroyed, this, [this] {
        if (m_step == Step::Asking && !m_question)
            endStep(); // it went with its window
    });
    m_question->open();
}

void Removing::endStep()
{
    m_session.jobs().cancelPlan();
    m_step = Step::None;
    m_question.clear();
    m_keys = {};
    Q_EMIT said({}, 0);
}

void Removing::tell(const Error &error, const std::function<QString()> &sentence)
{
    MessageBar *const bar = m_bar ? m_bar.data() : m_hub.messageBar();
    bar->showError(error, [sentence] { return MessageText{sentence()}; });
}

RemovalPlanDialog *Removing::question() const
{
    return m_question;
}

void Removing::viewJobs()
{
    if (!m_window) {
        m_window = std::make_unique<JobsWindow>(m_actions, m_settings, m_clock);
        RemovalJobs *const jobs = &m_session.jobs();
        connect(m_window.get(), &JobsWindow::itemsWanted, this, &Removing::readItems, Qt::QueuedConnection);
        connect(m_window.get(), &JobsWindow::pauseRequested, jobs, &RemovalJobs::pause);
        connect(m_window.get(), &JobsWindow::stopRequested, jobs, &RemovalJobs::stop);
        connect(m_window.get(), &JobsWindow::goOnRequested, jobs, &RemovalJobs::goOn);
        connect(m_window.get(), &JobsWindow::giveUpRequested, jobs, &RemovalJobs::giveUp);
        connect(m_window.get(), &JobsWindow::tryAgainRequested, jobs, &RemovalJobs::tryAgain);
        m_window->setRunning(m_running);
        m_window->setJobs(m_known.jobs);
        readJobs();
    }
    m_window->bringUp();
}

void Removing::closeWindow()
{
    if (m_window)
        m_window->close();
}

void Removing::setRunning(const JobId &id)
{
    if (std::exchange(m_running, id) != id && m_window)
        m_window->setRunning(id);
}

MessageBar &Removing::jobBar() const
{
    return m_window && m_window->isVisible() ? *m_window->messageBar() : *m_hub.messageBar();
}

/// Reads what jobs there are; one reading at a time.
void Removing::readJobs()
{
    if (std::exchange(m_isReading, true)) {
        m_readsAgain = true;
        return;
    }
    m_session.reader().readInBackground(
        this,
        [clock = &m_clock](DirectoryStores &stores) -> Result<Known> {
            const JobStore store(stores.connection, *clock);
            const Result<QList<JobProgress>> jobs = store.progressOfAll();
            if (!jobs)
                return jobs.error();
            Known known{.jobs = *jobs};
            const auto open = store.openItems();
            if (!open)
                return open.error();
            known.open = *open;
            const auto elsewhere = LeaseStore(stores.connection).heldElsewhere(u"job"_s);
            known.isElsewhere = elsewhere && *elsewhere;
            return known;
        },
        [this](const Result<Known> &read) {
            m_isReading = false;
            if (read)
                show(*read); // else the watcher tells what is wrong with the directory
            if (std::exchange(m_readsAgain, false))
                readJobs();
        });
}

void Removing::show(const Known &known)
{
    m_known = known;
    for (JobProgress &job : m_known.jobs) {
        if (job.job.id == m_running && m_progress.job.id == m_running)
            job = m_progress; // what it waits for is in no directory
    }
    m_session.changes().setInJobs(known.open);
    if (m_window)
        m_window->setJobs(m_known.jobs);
    if (!std::exchange(m_hasOffered, true))
        offerToGoOn(known);
}

/// Once, when the directory is opened: what was interrupted does not go on by itself.
void Removing::offerToGoOn(const Known &known)
{
    const auto open =
        std::ranges::find_if(known.jobs, [](const JobProgress &progress) { return isOpen(progress.job.state); });
    if (open == known.jobs.end() || known.isElsewhere || !m_running.isEmpty())
        return;
    m_offer = m_hub.messageBar()->showMessage(
        MessageBar::Severity::Info,
        [job = *open] {
            const QLocale locale;
            return MessageText{
                tr("%1 is not done: %2 of %3.", "a job, how many API users are done, of how many")
                    .arg(JobText::name(job.job.number), locale.toString(job.done()), locale.toString(job.total)),
                tr("It goes on only if you want that."), tr("Show jobs")};
        },
        [this, id = open->job.id] {
            viewJobs();
            m_window->choose(id);
        });
}

void Removing::readItems(const JobId &id, qint64 from)
{
    m_session.reader().readInBackground(
        this,
        [clock = &m_clock, id, from](DirectoryStores &stores) {
            return JobStore(stores.connection, *clock).items(id, from, JobItemsModel::pieceRows);
        },
        [this, id, from](const Result<QList<JobItem>> &items) {
            if (items && m_window)
                m_window->setItems(id, from, *items);
        });
}

} // namespace umh

#include "moc_removing.cpp"
