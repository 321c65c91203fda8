#include "views/jobs/jobswindow.h"

#include "views/jobs/jobsmodel.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/messagebar.h"
#include "views/window/windowcommands.h"
#include "words/apiusertext.h"
#include "words/errortext.h"
#include "words/jobtext.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

#include <chrono>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace umh {
namespace {

constexpr int jobColumnLetters[] = {16, 18, 20, 14, 34, 30};
constexpr int itemColumnLetters[] = {26, 40, 24, 20, 50, 30};

void setUpJobTable(QTableView &table, QAbstractItemModel &model, std::span<const int> letters)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    for (size_t column = 0; column < letters.size(); ++column)
        table.horizontalHeader()->resizeSection(int(column), letters[column] * table.fontMetrics().averageCharWidth());
}

} // namespace

JobsWindow::JobsWindow(ProgramActions &actions, ViewSettings &settings, const Clock &clock)
    : ProgramWindow(actions, settings, settings::jobsGeometry, clock)
    , m_jobs(new JobsModel(this))
    , m_items(new JobItemsModel(this))
    , m_jobsTable(new QTableView)
    , m_itemsTable(new QTableView)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_messageBar(new MessageBar(this))
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createJobs());
    splitter->addWidget(createItems());
    splitter->setStretchFactor(1, 2);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_messageBar);
    setCentralWidget(central);
    m_itemsFollow.setSingleShot(true);
    m_itemsFollow.setInterval(300ms);
    connect(&m_itemsFollow, &QTimer::timeout, this, [this] {
        if (const JobProgress *job = chosen())
            m_items->setJob(job->job.id, job->total);
    });
    setUp();
    commands().setTarget(this);
    m_jobsTable->setFocus();
}

JobsWindow::~JobsWindow()
{
    commands().setTarget(nullptr);
}

QWidget *JobsWindow::createJobs()
{
    setUpJobTable(*m_jobsTable, *m_jobs, jobColumnLetters);
    m_jobsTable->setObjectName(u"jobs"_s);
    connect(m_jobsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsWindow::followChosen);
    connect(m_jobs, &QAbstractItemModel::dataChanged, this, &JobsWindow::showChosen);
    return m_jobsTable;
}

QWidget *JobsWindow::createItems()
{
    auto *part = new QWidget;
    setUpJobTable(*m_itemsTable, *m_items, itemColumnLetters);
    m_itemsTable->setObjectName(u"items"_s);
    connect(m_items, &JobItemsModel::itemsWanted, this, &JobsWindow::itemsWanted);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"progress"_s);
    auto *row = new QHBoxLayout;
    constexpr const char16_t *names[] = {u"pause", u"stop", u"goOn", u"giveUp", u"tryAgain"};
    static_assert(std::size(names) == ButtonCount);
    for (int i = 0; i < ButtonCount; ++i) {
        const auto button = Button(i);
        m_buttons[size_t(i)] = new QPushButton(part);
        m_buttons[size_t(i)]->setObjectName(QString::fromUtf16(names[i]));
        connect(m_buttons[size_t(i)], &QPushButton::clicked, this, [this, button] { press(button); });
        row->addWidget(m_buttons[size_t(i)]);
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    layout->addWidget(m_itemsTable, 1);
    return part;
}

const JobProgress *JobsWindow::chosen() const
{
    const int row = m_jobsTable->currentIndex().row();
    return row >= 0 && row < m_jobs->jobs().size() ? &m_jobs->jobs().at(row) : nullptr;
}

void JobsWindow::setJobs(const QList<JobProgress> &jobs)
{
    m_jobs->setJobs(jobs);
    const int wanted = m_toChoose.isEmpty() ? -1 : m_jobs->rowOf(m_toChoose);
    if (wanted >= 0)
        m_toChoose.clear();
    if (wanted >= 0 || (!m_jobsTable->currentIndex().isValid() && !jobs.isEmpty()))
        m_jobsTable->setCurrentIndex(m_jobs->index(std::max(0, wanted), 0));
    m_shown.clear(); // what has become of them is looked at again
    followChosen();
}

void JobsWindow::setProgress(const JobProgress &progress)
{
    m_jobs->setProgress(progress);
    if (progress.job.id == m_items->job() && !m_itemsFollow.isActive())
        m_itemsFollow.start();
}

void JobsWindow::setRunning(const JobId &id)
{
    m_running = id;
    showChosen();
}

void JobsWindow::setItems(const JobId &id, qint64 from, const QList<JobItem> &items)
{
    m_items->setItems(id, from, items);
}

void JobsWindow::choose(const JobId &id)
{
    m_toChoose = id;
    if (const int row = m_jobs->rowOf(id); row >= 0) {
        m_toChoose.clear();
        m_jobsTable->setCurrentIndex(m_jobs->index(row, 0));
    }
}

void JobsWindow::followChosen()
{
    const JobProgress *job = chosen();
    if (const JobId id = job ? job->job.id : JobId(); std::exchange(m_shown, id) != id)
        m_items->setJob(id, job ? job->total : 0);
    showChosen();
}

/// Why \a button cannot be pressed now, as a sentence; null where it can.
QString JobsWindow::whyNot(Button button) const
{
    const JobProgress *job = chosen();
    if (!job)
        return tr("There is no job.");
    const bool isHere = job->job.id == m_running;
    switch (button) {
    case Pause:
    case Stop:
        return isHere ? QString() : tr("This job is not under way in this program.");
    case GoOn:
    case GiveUp:
        if (isHere)
            return tr("This job is under way.");
        if (!isOpen(job->job.state))
            return tr("This job is over.");
        break;
    case TryAgain:
        if (isOpen(job->job.state))
            return tr("This job is not over yet.");
        if (job->tally.value(JobOutcome::Refused) + job->tally.value(JobOutcome::NotDone) == 0)
            return tr("Nothing of this job was refused or not done.");
        break;
    case ButtonCount:
        break;
    }
    if (button != GiveUp && !m_running.isEmpty())
        return tr("Another job is under way.");
    return {};
}

Availability JobsWindow::availability(Command command) const
{
    if (command != Command::Export)
        return {tr("There is no table in this window to do that with.")};
    return chosen() ? Availability() : Availability{tr("There is no job.")};
}

void JobsWindow::run(Command)
{
    if (const JobProgress *job = chosen())
        Q_EMIT exportRequested(JobProgress(*job));
}

void JobsWindow::press(Button button)
{
    const JobProgress *job = chosen();
    if (!job || !whyNot(button).isNull())
        return;
    const JobId id = job->job.id;
    const QString name = JobText::name(job->job.number);
    switch (button) {
    case Pause:
        Q_EMIT pauseRequested();
        break;
    case Stop:
        Q_EMIT stopRequested();
        break;
    case GiveUp:
        Q_EMIT giveUpRequested(id);
        break;
    case GoOn:
        ask(tr("Go on with %1?", "a job").arg(name),
            tr("%Ln API user(s) are still to be deleted. This cannot be undone.", nullptr,
               pluralCount(job->total - job->done())),
            tr("&Go on deleting"), [this, id] { Q_EMIT goOnRequested(id); });
        break;
    case TryAgain:
        ask(tr("Try again what %1 has not deleted?", "a job").arg(name),
            tr("%Ln API user(s) were refused or not done. They are deleted where they are as the plan showed them. "
               "This "
               "cannot be undone.",
               nullptr, pluralCount(job->tally.value(JobOutcome::Refused) + job->tally.value(JobOutcome::NotDone))),
            tr("&Try again to delete"), [this, id] { Q_EMIT tryAgainRequested(id); });
        break;
    case ButtonCount:
        break;
    }
}

/// Asks \a question, and does \a then where the person wants that.
void JobsWindow::ask(const QString &question, const QString &explanation, const QString &answer,
                     const std::function<void()> &then)
{
    auto *asked = new LossQuestion(this);
    asked->setAttribute(Qt::WA_DeleteOnClose);
    asked->setWindowTitle(subject());
    asked->setText(question);
    asked->setInformativeText(explanation);
    asked->lose()->setText(answer);
    asked->lose()->setObjectName(u"goOn"_s);
    asked->setKeep(asked->addButton(QMessageBox::Cancel));
    connect(asked, &QDialog::finished, this, [asked, then] {
        if (asked->clickedButton() == asked->lose())
            then();
    });
    asked->open();
}

void JobsWindow::showChosen()
{
    const JobProgress *job = chosen();
    const QLocale locale;
    QStringList parts;
    if (job) {
        for (auto outcome = job->tally.cbegin(); outcome != job->tally.cend(); ++outcome) {
            if (outcome.value() > 0)
                parts += tr("%1: %2", "an outcome, how many")
                             .arg(JobText::outcome(outcome.key()), locale.toString(outcome.value()));
        }
    }
    QString text = parts.join(u" · "_s);
    if (job && job->problem)
        text += u'\n' + errorText(*job->problem).full();
    if (job && job->waitsUntil.isValid())
        text += u'\n' + tr("Waits until %1.").arg(locale.toString(job->waitsUntil.toLocalTime().time()));
    else if (job && job->slow)
        text += u'\n' + tr("The account has asked to be asked slowly.");
    m_summary->setText(job ? text : tr("There are no jobs yet. Select several API users and delete them to plan one."));
    m_progress->setVisible(job && isOpen(job->job.state));
    if (job) {
        m_progress->setMaximum(std::max(1, pluralCount(job->total)));
        m_progress->setValue(pluralCount(job->done()));
    }
    commands().refresh();
    for (int i = 0; i < ButtonCount; ++i) {
        const QString why = whyNot(Button(i));
        m_buttons[size_t(i)]->setEnabled(why.isNull());
        m_buttons[size_t(i)]->setToolTip(why);
        m_buttons[size_t(i)]->setAccessibleDescription(why);
    }
}

QSize JobsWindow::usualSize() const
{
    constexpr int across = 150;
    constexpr int lines = 40;
    return {across * fontMetrics().averageCharWidth(), lines * fontMetrics().height()};
}

QString JobsWindow::subject() const
{
    return tr("Jobs");
}

void JobsWindow::retranslateUi()
{
    ProgramWindow::retranslateUi();
    m_jobsTable->setAccessibleName(tr("Jobs"));
    m_itemsTable->setAccessibleName(tr("API users of the job"));
    m_progress->setAccessibleName(tr("Progress"));
    m_buttons[Pause]->setText(tr("&Pause"));
    m_buttons[Stop]->setText(tr("&Stop"));
    m_buttons[GoOn]->setText(tr("&Go on…"));
    m_buttons[GiveUp]->setText(tr("Give &up"));
    m_buttons[TryAgain]->setText(tr("&Try again…"));
    m_jobs->retranslate();
    m_items->retranslate();
    showChosen();
}

} // namespace umh

#include "moc_jobswindow.cpp"
