#include "app/directorywindows.h"

#include "app/exporting.h"
#include "app/journalviewing.h"
#include "app/printing.h"
#include "domain/apiusereditor.h"
#include "store/threads/directorywatcher.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/window/programactions.h"
#include "words/statetext.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {

namespace {

/// What the tabs of an operator's window are called in the settings.
const std::array tabNames{u"operator"_s, u"memberOf"_s, u"apiManagement"_s};

} // namespace

/// The window of one operator with the tables that it shows.
struct DirectoryWindows::OpenOperator
{
    std::unique_ptr<ShownApiUsers> apiUsers;
    std::unique_ptr<ShownGroups> groups;
    QPointer<OperatorWindow> window; ///< deletes itself
};

DirectoryWindows::DirectoryWindows(Session &session, ProgramActions &actions, ViewSettings &settings,
                                   const Clock &clock)
    : m_session(session)
    , m_actions(actions)
    , m_settings(settings)
    , m_clock(clock)
    , m_exporting(std::make_unique<Exporting>(session, actions, settings, clock))
    , m_printing(std::make_unique<Printing>(session, actions, clock))
    , m_journal(std::make_unique<JournalViewing>(session, actions, settings, clock))
{
    connect(&m_session.watcher(), &DirectoryWatcher::changed, this, &DirectoryWindows::refreshOperators);
    connect(m_journal.get(), &JournalViewing::apiUserRequested, this, [this](RowKey key) {
        viewApiUsers();
        m_apiUsers->pane()->goTo(key);
    });
    connect(m_journal.get(), &JournalViewing::operatorRequested, this,
            [this](const QString &guid) { viewOperator(guid, journal()->messageBar()); });
    connect(&m_actions, &ProgramActions::stateChanged, this, &DirectoryWindows::followState);
}

DirectoryWindows::~DirectoryWindows()
{
    // A window that is closed deletes itself later, but its tables are destroyed now.
    for (const auto &open : m_openOperators)
        delete open->window;
}

JournalWindow *DirectoryWindows::journal() const
{
    return m_journal->window();
}

QList<OperatorWindow *> DirectoryWindows::operatorWindows() const
{
    QList<OperatorWindow *> windows;
    for (const auto &open : m_openOperators) {
        if (open->window)
            windows += open->window;
    }
    return windows;
}

void DirectoryWindows::viewApiUsers(const ApiUserFilter &filter)
{
    if (!m_apiUsers) {
        m_apiUsers = std::make_unique<ApiUserOverviewWindow>(m_session.apiUsers(), m_session.editor(), m_actions,
                                                             m_settings, m_clock);
        connect(m_apiUsers->pane(), &ApiUserPane::operatorRequested, this,
                [this](const QString &guid) { viewOperator(guid, m_apiUsers->messageBar()); });
        connect(m_apiUsers->pane(), &ApiUserPane::journalRequested, this,
                qOverload<const ApiUser &>(&DirectoryWindows::viewJournalOf));
        connect(m_apiUsers->pane(), &ApiUserPane::additionEnded, this, &DirectoryWindows::mayCloseAgain);
        connectRemovals(*m_apiUsers->pane(), *m_apiUsers);
        connect(m_apiUsers->pane(), &ApiUserPane::failureTold, this, [this] {
            if (!m_apiUsers->isVisible())
                m_apiUsers->bringUp();
        });
        if (const DirectoryFigures *figures = m_session.watcher().figures())
            m_apiUsers->expectRows(figures->apiUsers);
        serve(*m_apiUsers->pane());
        followState();
    }
    m_apiUsers->pane()->showOnly(filter);
    m_apiUsers->bringUp();
}

void DirectoryWindows::connectRemovals(const ApiUserPane &pane, ProgramWindow &window)
{
    connect(&pane, &ApiUserPane::removalRequested, this, [this, &window](const QList<RowKey> &keys) {
        Q_EMIT removalRequested(&window, window.messageBar(), keys);
    });
}

void DirectoryWindows::viewOperators(const OperatorFilter &filter)
{
    if (!m_operators) {
        m_operatorTable = m_session.newOperators();
        m_operators = std::make_unique<OperatorOverviewWindow>(*m_operatorTable->proxy, m_actions, m_settings, m_clock);
        connect(m_operators->pane(), &OperatorPane::operatorRequested, this,
                [this](const QString &guid) { viewOperator(guid, m_operators->messageBar()); });
        connect(m_operators->pane(), &OperatorPane::additionRequested, this, [this](const QString &guid) {
            viewOperator(guid, m_operators->messageBar(), [](OperatorWindow &window) { window.addApiUser(); });
        });
        connect(m_operators->pane(), &OperatorPane::apiUsersRequested, this,
                qOverload<const Operator &>(&DirectoryWindows::viewApiUsersOf));
        connect(m_operators->pane(), &OperatorPane::journalRequested, this,
                qOverload<const Operator &>(&DirectoryWindows::viewJournalOf));
        if (const DirectoryFigures *figures = m_session.watcher().figures())
            m_operators->expectRows(figures->operators);
        serve(*m_operators->pane());
        followState();
    }
    m_operators->pane()->showOnly(filter);
    m_operators->bringUp();
}

void DirectoryWindows::viewGroups(const OperatorGroupFilter &filter)
{
    if (!m_groups) {
        m_groupTable = m_session.newGroups();
        m_groups = std::make_unique<OperatorGroupOverviewWindow>(*m_groupTable->proxy, m_actions, m_settings, m_clock);
        connect(m_groups->pane(), &OperatorGroupPane::operatorsRequested, this, &DirectoryWindows::viewOperatorsOf);
        connect(m_groups->pane(), &OperatorGroupPane::apiUsersRequested, this,
                qOverload<const OperatorGroup &>(&DirectoryWindows::viewApiUsersOf));
        if (const DirectoryFigures *figures = m_session.watcher().figures())
            m_groups->expectRows(figures->groups);
        serve(*m_groups->pane());
        followState();
    }
    m_groups->pane()->showOnly(filter);
    m_groups->bringUp();
}

void DirectoryWindows::viewJournal(const JournalFilter &filter)
{
    if (m_journal->make()) {
        serve(*journal()->pane());
        followState();
    }
    journal()->pane()->setLastSeen(m_lastSeen);
    m_journal->view(filter);
}

void DirectoryWindows::viewJournalOf(const ApiUser &apiUser)
{
    viewJournal({.apiUserGuid = apiUser.guid});
    journal()->pane()->noteApiUser(apiUser.guid, apiUser.username);
}

void DirectoryWindows::viewJournalOf(const Operator &op)
{
    m_session.lookup().note(op);
    viewJournal({.operatorGuid = op.guid});
}

void DirectoryWindows::viewApiUsersOf(const Operator &op)
{
    m_session.lookup().note(op);
    viewApiUsers({.operatorGuid = op.guid});
}

void DirectoryWindows::viewApiUsersOf(const OperatorGroup &group)
{
    m_session.lookup().note(group);
    viewApiUsers({.groupGuid = group.guid});
}

void DirectoryWindows::viewOperatorsOf(const OperatorGroup &group)
{
    m_session.lookup().note(group);
    viewOperators({.groupGuid = group.guid});
}

void DirectoryWindows::viewOperator(const QString &guid, MessageBar *asker,
                                    const std::function<void(OperatorWindow &)> &then)
{
    if (OperatorWindow *window = bringUpOperator(guid)) {
        if (then)
            then(*window);
        return;
    }
    m_session.lookup().findOperator(
        guid, this, [this, asker = QPointer(asker), then](const Result<OperatorSummary> &found) {
            if (!found) {
                if (asker)
                    asker->showError(found.error(), [] { return MessageText{tr("The operator could not be shown.")}; });
                return;
            }
            OperatorWindow *window = bringUpOperator(found->op.guid); // it may have been asked for twice
            if (!window)
                window = openOperator(*found);
            if (then)
                then(*window);
        });
}

/// The window of that operator, in front; null where there is none.
OperatorWindow *DirectoryWindows::bringUpOperator(const QString &guid) const
{
    for (OperatorWindow *window : operatorWindows()) {
        if (window->operatorGuid() == guid) {
            window->showTab(OperatorWindow::Tab::ApiManagement);
            window->bringUp();
            return window;
        }
    }
    return nullptr;
}

OperatorWindow *DirectoryWindows::openOperator(const OperatorSummary &summary)
{
    auto open = std::make_unique<OpenOperator>();
    open->apiUsers = m_session.newApiUsers();
    open->groups = m_session.newGroups();
    const OperatorWindow::Parts parts{*open->apiUsers->proxy, *open->groups->proxy, m_session.editor()};
    auto *window = new OperatorWindow(summary, parts, m_actions, m_settings, m_clock);
    open->window = window;
    m_openOperators.push_back(std::move(open));
    connect(window, &OperatorWindow::apiUsersRequested, this,
            qOverload<const Operator &>(&DirectoryWindows::viewApiUsersOf));
    connect(window, &OperatorWindow::apiUsersOfGroupRequested, this,
            qOverload<const OperatorGroup &>(&DirectoryWindows::viewApiUsersOf));
    connect(window, &OperatorWindow::operatorsRequested, this, &DirectoryWindows::viewOperatorsOf);
    connect(window, &OperatorWindow::journalRequested, this,
            qOverload<const Operator &>(&DirectoryWindows::viewJournalOf));
    connect(window->apiUserPane(), &ApiUserPane::journalRequested, this,
            qOverload<const ApiUser &>(&DirectoryWindows::viewJournalOf));
    connectRemovals(*window->apiUserPane(), *window);
    connect(window, &OperatorWindow::additionEnded, this, &DirectoryWindows::mayCloseAgain);
    // Its tables are destroyed with it, and their threads, but only once its own destructor is done.
    connect(
        window, &QObject::destroyed, this,
        [this] { std::erase_if(m_openOperators, [](const auto &gone) { return !gone->window; }); },
        Qt::QueuedConnection);
    serve(*window->apiUserPane());
    serve(*window->groupPane());
    followState();
    window->showTab(OperatorWindow::Tab::ApiManagement);
    window->bringUp();
    return window;
}

DirectoryWindows::Open DirectoryWindows::open() const
{
    const auto isOpen = [](const QWidget *window) { return window && window->isVisible(); };
    Open open{.apiUsers = isOpen(m_apiUsers.get()),
              .operators = isOpen(m_operators.get()),
              .groups = isOpen(m_groups.get()),
              .journal = isOpen(journal())};
    for (const OperatorWindow *window : operatorWindows()) {
        if (window->isVisible())
            open.single.append({window->operatorGuid(), window->tab()});
    }
    return open;
}

QStringList DirectoryWindows::Open::names() const
{
    QStringList names;
    if (apiUsers)
        names += u"apiUsers"_s;
    if (operators)
        names += u"operators"_s;
    if (groups)
        names += u"groups"_s;
    if (journal)
        names += u"journal"_s;
    for (const auto &[guid, tab] : single)
        names += tabNames.at(size_t(tab)) + u':' + guid;
    return names;
}

DirectoryWindows::Open DirectoryWindows::Open::fromNames(const QStringList &names)
{
    Open open{.apiUsers = names.contains("apiUsers"_L1),
              .operators = names.contains("operators"_L1),
              .groups = names.contains("groups"_L1),
              .journal = names.contains("journal"_L1)};
    for (const QString &name : names) {
        const auto tab = std::ranges::find(tabNames, name.section(u':', 0, 0));
        if (const QString guid = name.section(u':', 1); !guid.isEmpty() && tab != tabNames.end())
            open.single.append({guid, OperatorWindow::Tab(tab - tabNames.begin())});
    }
    return open;
}

void DirectoryWindows::openAgain(const Open &open)
{
    if (open.operators)
        viewOperators();
    if (open.groups)
        viewGroups();
    if (open.journal)
        viewJournal();
    if (open.apiUsers)
        viewApiUsers();
    for (const auto &[guid, tab] : open.single) {
        viewOperator(guid, nullptr, [tab](OperatorWindow &window) { window.showTab(tab); });
    }
}

/// What the windows of single operators say of them, after the directory has changed.
void DirectoryWindows::refreshOperators()
{
    for (OperatorWindow *window : operatorWindows()) {
        m_session.lookup().findOperator(window->operatorGuid(), window, [window](const Result<OperatorSummary> &found) {
            if (found)
                window->setOperator(*found);
            else if (found.error().kind == ErrorKind::AlreadyGone)
                window->setGone();
        });
    }
}

void DirectoryWindows::serve(JobsWindow &window)
{
    m_exporting->serve(window);
}

void DirectoryWindows::serve(TablePane &pane)
{
    m_exporting->serve(pane);
    m_printing->serve(pane);
}

QList<OverviewWindow *> DirectoryWindows::overviews() const
{
    QList<OverviewWindow *> windows;
    for (OverviewWindow *window :
         {static_cast<OverviewWindow *>(m_apiUsers.get()), static_cast<OverviewWindow *>(m_operators.get()),
          static_cast<OverviewWindow *>(m_groups.get()), static_cast<OverviewWindow *>(journal())}) {
        if (window)
            windows += window;
    }
    return windows;
}

void DirectoryWindows::followState()
{
    const ProgramState &state = m_actions.state();
    const QString ownUsername = state.account ? state.account->username : QString();
    const QString whyNoChange = StateText::whyNoChange(state);
    const auto tell = [&](ApiUserPane *pane) {
        pane->setUsernames(ownUsername, state.usernames);
        pane->setWhyNoChange(whyNoChange);
    };
    const bool asDays = m_settings.get(settings::datesAsDays);
    m_session.apiUsers().setTimesAsDays(asDays);
    if (m_operatorTable)
        m_operatorTable->proxy->setTimesAsDays(asDays);
    m_journal->setTimesAsDays(asDays);
    m_journal->followState();
    for (const auto &open : m_openOperators)
        open->apiUsers->proxy->setTimesAsDays(asDays);
    if (m_apiUsers)
        tell(m_apiUsers->pane());
    for (const OperatorWindow *window : operatorWindows())
        tell(window->apiUserPane());
    if (m_operators)
        m_operators->pane()->setWhyNoAddition(
            whyNoChange.isNull() && !m_session.editor().canAdd() ? AddApiUserDialog::whyNot() : whyNoChange);
}

void DirectoryWindows::say(const QString &sentence, int duration)
{
    for (OverviewWindow *window : overviews())
        window->say(sentence, duration);
    for (OperatorWindow *window : operatorWindows())
        window->say(sentence, duration);
}

void DirectoryWindows::refresh()
{
    for (OverviewWindow *window : overviews())
        window->refresh();
    for (OperatorWindow *window : operatorWindows())
        window->refresh();
}

QList<MessageBar *> DirectoryWindows::messageBars() const
{
    QList<MessageBar *> bars;
    for (const OverviewWindow *window : overviews())
        bars += window->messageBar();
    for (const OperatorWindow *window : operatorWindows())
        bars += window->messageBar();
    return bars;
}

void DirectoryWindows::commitEditing()
{
    if (m_apiUsers)
        m_apiUsers->pane()->commitEditing();
    for (const OperatorWindow *window : operatorWindows())
        window->apiUserPane()->commitEditing();
}

bool DirectoryWindows::mayClose()
{
    const QList<OperatorWindow *> windows = operatorWindows();
    return (!m_apiUsers || m_apiUsers->mayClose())
        && std::all_of(windows.begin(), windows.end(), [](OperatorWindow *window) { return window->mayClose(); });
}

void DirectoryWindows::closeAll()
{
    for (OverviewWindow *window : overviews())
        window->close();
    for (OperatorWindow *window : operatorWindows())
        window->close();
}

} // namespace umh

#include "moc_directorywindows.cpp"
