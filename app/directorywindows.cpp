#include "app/directorywindows.h"

#include "domain/apiusereditor.h"
#include "store/operatorstore.h"
#include "store/threads/directorywatcher.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"

#include <algorithm>

namespace umh {

/// The window of one operator with the tables that it shows.
struct DirectoryWindows::OpenOperator
{
    std::unique_ptr<ShownApiUsers> apiUsers;
    std::unique_ptr<ShownGroups> groups;
    QPointer<OperatorWindow> window; ///< deletes itself
};

DirectoryWindows::DirectoryWindows(Session &session, ViewSettings &settings, const Clock &clock)
    : m_session(session)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&m_session.watcher(), &DirectoryWatcher::changed, this, &DirectoryWindows::refreshOperators);
}

DirectoryWindows::~DirectoryWindows()
{
    // A window that is closed deletes itself later, but its tables are destroyed now.
    for (const auto &open : m_openOperators)
        delete open->window;
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

template<typename Window>
void DirectoryWindows::bringUp(Window &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

void DirectoryWindows::viewApiUsers(const ApiUserFilter &filter)
{
    if (!m_apiUsers) {
        m_apiUsers = std::make_unique<ApiUserOverviewWindow>(m_session.apiUsers(), m_settings, m_clock);
        connect(m_apiUsers.get(), &OverviewWindow::refreshRequested, this, &DirectoryWindows::refreshRequested);
        connect(m_apiUsers->pane(), &ApiUserPane::operatorRequested, this,
                [this](const QString &guid) { viewOperator(guid, true, m_apiUsers->messageBar()); });
        connect(m_apiUsers->pane(), &ApiUserPane::failureTold, this, [this] {
            if (!m_apiUsers->isVisible())
                bringUp(*m_apiUsers);
        });
        setAccount(m_account);
    }
    if (filter.isEmpty())
        m_apiUsers->showOwn();
    else
        m_apiUsers->showOnly(filter);
    bringUp(*m_apiUsers);
}

void DirectoryWindows::viewOperators(const OperatorFilter &filter)
{
    if (!m_operators) {
        m_operatorTable = m_session.newOperators();
        m_operators = std::make_unique<OperatorOverviewWindow>(*m_operatorTable->proxy, m_settings, m_clock);
        connect(m_operators.get(), &OverviewWindow::refreshRequested, this, &DirectoryWindows::refreshRequested);
        connect(m_operators->pane(), &OperatorPane::operatorRequested, this,
                [this](const QString &guid) { viewOperator(guid, false, m_operators->messageBar()); });
        connect(m_operators->pane(), &OperatorPane::apiUsersRequested, this,
                qOverload<const Operator &>(&DirectoryWindows::viewApiUsersOf));
        setAccount(m_account);
    }
    if (filter.isEmpty())
        m_operators->showOwn();
    else
        m_operators->showOnly(filter);
    bringUp(*m_operators);
}

void DirectoryWindows::viewGroups(const OperatorGroupFilter &filter)
{
    if (!m_groups) {
        m_groupTable = m_session.newGroups();
        m_groups = std::make_unique<OperatorGroupOverviewWindow>(*m_groupTable->proxy, m_settings, m_clock);
        connect(m_groups.get(), &OverviewWindow::refreshRequested, this, &DirectoryWindows::refreshRequested);
        connect(m_groups->pane(), &OperatorGroupPane::operatorsRequested, this, &DirectoryWindows::viewOperatorsOf);
        connect(m_groups->pane(), &OperatorGroupPane::apiUsersRequested, this,
                qOverload<const OperatorGroup &>(&DirectoryWindows::viewApiUsersOf));
        setAccount(m_account);
    }
    if (filter.isEmpty())
        m_groups->showOwn();
    else
        m_groups->showOnly(filter);
    bringUp(*m_groups);
}

void DirectoryWindows::viewApiUsersOf(const Operator &op)
{
    viewApiUsers({.operatorGuid = op.guid});
}

void DirectoryWindows::viewApiUsersOf(const OperatorGroup &group)
{
    viewApiUsers({.groupGuid = group.guid});
}

void DirectoryWindows::viewOperatorsOf(const OperatorGroup &group)
{
    viewOperators({.groupGuid = group.guid});
}

void DirectoryWindows::viewOperator(const QString &guid, bool apiManagement, MessageBar *asker)
{
    for (OperatorWindow *window : operatorWindows()) {
        if (window->operatorGuid() == guid) {
            if (apiManagement)
                window->showTab(OperatorWindow::Tab::ApiManagement);
            bringUp(*window);
            return;
        }
    }
    const Result<OperatorSummary> summary = OperatorStore(m_session.display()).byGuid(guid);
    if (!summary) {
        if (asker)
            asker->showError(summary.error(), [] { return MessageText{tr("The operator could not be shown.")}; });
        return;
    }
    auto open = std::make_unique<OpenOperator>();
    open->apiUsers = m_session.newApiUsers();
    open->groups = m_session.newGroups();
    const OperatorWindow::Parts parts{*open->apiUsers->proxy, *open->groups->proxy, m_session.editor()};
    auto *window = new OperatorWindow(*summary, parts, m_settings, m_clock);
    open->window = window;
    m_openOperators.push_back(std::move(open));
    connect(window, &OperatorWindow::apiUsersRequested, this,
            qOverload<const Operator &>(&DirectoryWindows::viewApiUsersOf));
    connect(window, &OperatorWindow::apiUsersOfGroupRequested, this,
            qOverload<const OperatorGroup &>(&DirectoryWindows::viewApiUsersOf));
    connect(window, &OperatorWindow::operatorsRequested, this, &DirectoryWindows::viewOperatorsOf);
    connect(window, &OperatorWindow::refreshRequested, this, &DirectoryWindows::refreshRequested);
    connect(window, &OperatorWindow::additionEnded, this, &DirectoryWindows::mayCloseAgain);
    // Its tables are destroyed with it, and their threads, but only once its own destructor is done.
    connect(
        window, &QObject::destroyed, this,
        [this] { std::erase_if(m_openOperators, [](const auto &gone) { return !gone->window; }); },
        Qt::QueuedConnection);
    setAccount(m_account);
    window->showTab(apiManagement ? OperatorWindow::Tab::ApiManagement : OperatorWindow::Tab::Main);
    bringUp(*window);
}

DirectoryWindows::Open DirectoryWindows::open() const
{
    const auto isOpen = [](const QWidget *window) { return window && window->isVisible(); };
    Open open{
        .apiUsers = isOpen(m_apiUsers.get()), .operators = isOpen(m_operators.get()), .groups = isOpen(m_groups.get())};
    for (const OperatorWindow *window : operatorWindows()) {
        if (window->isVisible())
            open.single.append({window->operatorGuid(), window->tab() == OperatorWindow::Tab::ApiManagement});
    }
    return open;
}

void DirectoryWindows::openAgain(const Open &open)
{
    if (open.operators)
        viewOperators();
    if (open.groups)
        viewGroups();
    if (open.apiUsers)
        viewApiUsers();
    for (const auto &[guid, apiManagement] : open.single)
        viewOperator(guid, apiManagement);
}

/// What the windows of single operators say of them, after the directory has changed.
void DirectoryWindows::refreshOperators()
{
    OperatorStore store(m_session.display());
    for (OperatorWindow *window : operatorWindows()) {
        const Result<OperatorSummary> summary = store.byGuid(window->operatorGuid());
        if (summary)
            window->setOperator(*summary);
        else if (summary.error().kind == ErrorKind::AlreadyGone)
            window->setGone();
    }
}

QList<OverviewWindow *> DirectoryWindows::overviews() const
{
    QList<OverviewWindow *> windows;
    for (OverviewWindow *window :
         {static_cast<OverviewWindow *>(m_apiUsers.get()), static_cast<OverviewWindow *>(m_operators.get()),
          static_cast<OverviewWindow *>(m_groups.get())}) {
        if (window)
            windows += window;
    }
    return windows;
}

void DirectoryWindows::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    const QString ownUsername = account ? account->username : QString();
    for (OverviewWindow *window : overviews())
        window->setAsOf(account ? std::optional(account->lastSync) : std::nullopt);
    if (m_apiUsers)
        m_apiUsers->pane()->setOwnUsername(ownUsername);
    for (const OperatorWindow *window : operatorWindows())
        window->apiUserPane()->setOwnUsername(ownUsername);
}

void DirectoryWindows::say(const QString &sentence, int duration)
{
    for (OverviewWindow *window : overviews())
        window->say(sentence, duration);
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
        m_apiUsers->table()->commitEditing();
    for (const OperatorWindow *window : operatorWindows())
        window->apiUserPane()->table()->commitEditing();
}

bool DirectoryWindows::mayClose()
{
    const QList<OperatorWindow *> windows = operatorWindows();
    return std::all_of(windows.begin(), windows.end(), [](OperatorWindow *window) { return window->mayClose(); });
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
