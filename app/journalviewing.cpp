#include "app/journalviewing.h"

#include "app/archiving.h"
#include "app/session.h"
#include "domain/journalcheck.h"
#include "domain/system/calllater.h"
#include "domain/system/workaside.h"
#include "store/journalcheck.h"
#include "store/journalstore.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "table/journalfilterproxy.h"
#include "table/journaltablemodel.h"
#include "views/journal/journalentrydialog.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/window/programactions.h"
#include "words/journalchecktext.h"
#include "words/statetext.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QProgressDialog>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

JournalViewing::JournalViewing(Session &session, ProgramActions &actions, ViewSettings &settings, const Clock &clock)
    : m_session(session)
    , m_actions(actions)
    , m_settings(settings)
    , m_clock(clock)
{ }

JournalViewing::~JournalViewing()
{
    m_stopsCheck.request_stop();
}

bool JournalViewing::make()
{
    if (m_window)
        return false;
    m_table = m_session.newJournal();
    m_window = std::make_unique<JournalWindow>(*m_table->proxy, m_actions, m_settings, m_clock);
    connect(m_window->pane(), &JournalPane::entryRequested, this, &JournalViewing::open);
    connect(m_window->pane(), &JournalPane::operatorRequested, this, &JournalViewing::operatorRequested);
    connect(m_window->pane(), &JournalPane::checkRequested, this, &JournalViewing::check);
    m_archiving = std::make_unique<Archiving>(m_session, m_settings, m_clock);
    connect(m_window->pane(), &JournalPane::archiveRequested, m_archiving.get(),
            [this] { m_archiving->ask(*m_window); });
    connect(m_archiving.get(), &Archiving::changed, this, &JournalViewing::followState);
    followState();
    return true;
}

void JournalViewing::view(const JournalFilter &filter)
{
    m_window->pane()->showOnly(filter);
    m_window->bringUp();
}

void JournalViewing::setTimesAsDays(bool asDays)
{
    if (m_table)
        m_table->proxy->setTimesAsDays(asDays);
}

void JournalViewing::followState()
{
    if (!m_window)
        return;
    const QString whyNot = StateText::whyNoArchive(m_actions.state(), m_session.directory().rights().migrates);
    m_window->pane()->setWhyNoArchive(whyNot.isNull() && m_archiving->isAtWork() ? StateText::taskRuns() : whyNot);
}

/// What \a entry is about, where that is there; else what the journal says of it.
void JournalViewing::open(const JournalRecord &entry)
{
    if (!entry.apiUserGuid.isEmpty()) {
        openApiUser(entry);
        return;
    }
    if (entry.operatorGuid.isEmpty()) {
        show(entry);
        return;
    }
    m_session.lookup().findOperator(entry.operatorGuid, this, [this, entry](const Result<OperatorSummary> &found) {
        if (found)
            Q_EMIT operatorRequested(found->op.guid);
        else
            show(entry);
    });
}

void JournalViewing::openApiUser(const JournalRecord &entry)
{
    struct Found
    {
        RowKey key = 0; ///< of the API user; 0 where it is gone
        std::optional<JournalRecord> deletion{};
    };
    m_session.reader().read(
        this,
        [guid = entry.apiUserGuid](DirectoryStores &stores) -> Result<Found> {
            const Result<ApiUser> apiUser = stores.apiUsers.byGuid(guid);
            if (apiUser)
                return Found{.key = apiUser->key};
            if (apiUser.error().kind != ErrorKind::AlreadyGone)
                return apiUser.error();
            const Result<std::optional<JournalRecord>> deletion = lastDeletionOf(stores.connection, guid);
            return deletion ? Result<Found>(Found{.deletion = *deletion}) : deletion.error();
        },
        [this, entry](const Result<Found> &found) {
            if (!found) {
                m_window->messageBar()->showError(
                    found.error(), [] { return MessageText{tr("What this entry is about could not be read.")}; });
            } else if (found->key != 0) {
                Q_EMIT apiUserRequested(found->key);
            } else {
                show(found->deletion.value_or(entry));
            }
        });
}

void JournalViewing::show(const JournalRecord &entry)
{
    (new JournalEntryDialog(entry, m_window.get()))->open();
}

void JournalViewing::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    m_stopsCheck = std::stop_source();
    // Beside the window, which stays usable; comes only where it takes a while.
    auto *progress = new QProgressDialog(m_window.get());
    progress->setObjectName(u"checkProgress"_s);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::NonModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setWindowTitle(tr("Check the journal"));
    progress->setLabelText(tr("Checking the journal…"));
    connect(progress, &QProgressDialog::canceled, this, [this] { m_stopsCheck.request_stop(); });
    const QPointer<QProgressDialog> shown(progress);
    // A server may never answer.
    workAside(
        this, u"journal check"_s,
        [directory = m_session.directory(), stop = m_stopsCheck.get_token(), shown]() -> Result<JournalCheck> {
            const Result<Connection> connection = directory.connect(Directory::Use::Background, stop);
            if (!connection)
                return connection.error();
            constexpr qint64 millisecondsBetweenReports = 50;
            QElapsedTimer sinceReport;
            return checkJournal(*connection, {}, stop, [&sinceReport, shown](qint64 done, qint64 total) {
                if (sinceReport.isValid() && sinceReport.elapsed() < millisecondsBetweenReports)
                    return;
                sinceReport.start();
                callLater(qApp, [shown, done, total] {
                    constexpr qint64 most = std::numeric_limits<int>::max();
                    if (shown && total <= most) {
                        shown->setMaximum(int(total));
                        shown->setValue(int(done));
                    }
                });
            });
        },
        [this, shown](const Result<JournalCheck> &checked) {
            m_isChecking = false;
            if (shown)
                shown->close();
            tell(checked);
        });
}

void JournalViewing::tell(const Result<JournalCheck> &checked)
{
    MessageBar *bar = m_window->messageBar();
    if (!checked) {
        if (checked.error().kind == ErrorKind::Cancelled)
            m_window->say(tr("The check was cancelled."), TablePane::shownFor);
        else
            bar->showError(checked.error(), [] { return MessageText{tr("The journal could not be checked.")}; });
        return;
    }
    if (!checked->isSound()) {
        bar->showMessage(MessageBar::Severity::Error,
                         [check = *checked] { return MessageText{JournalCheckText::result(check)}; });
        return;
    }
    bar->showMessage(
        MessageBar::Severity::Info,
        [check = *checked] {
            const bool isEmpty = check.newestEntry == 0;
            return MessageText{.whatHappened = JournalCheckText::result(check),
                               .whatToDo = isEmpty
                                   ? QString()
                                   : QStringList{JournalCheckText::newestEntry(check),
                                                 tr("Its hash: %1").arg(JournalCheckText::newestHash(check)),
                                                 JournalCheckText::meaning(false)}
                                         .join(u'\n'),
                               .action = isEmpty ? QString() : tr("Copy hash")};
        },
        [this, check = *checked] {
            QGuiApplication::clipboard()->setText(JournalCheckText::newestHash(check));
            m_window->say(tr("The hash was copied."), TablePane::shownBriefly);
        });
}

} // namespace umh

#include "moc_journalviewing.cpp"
