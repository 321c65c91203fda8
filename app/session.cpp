#include "app/session.h"

#include "store/accountstore.h"
#include "store/threads/directoryeditor.h"
#include "store/threads/directorywatcher.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"

namespace umh {

Session::Session(Directory directory, Connection display, const std::optional<Account> &account,
                 const AccountLink::Services &services)
    : m_clock(services.clock)
    , m_directory(std::move(directory))
    , m_display(std::move(display))
    , m_link(account ? std::make_unique<AccountLink>(m_directory, m_display, *account, services) : nullptr)
    , m_directoryEditor(account ? nullptr : std::make_unique<DirectoryEditor>(m_directory, services.clock))
    , m_watcher(std::make_unique<DirectoryWatcher>(m_directory, services.clock))
    , m_changes(std::make_unique<ApiUserChanges>(editor()))
    , m_apiUsers(newApiUsers())
{
    m_changes->setStandIn(m_apiUsers->proxy.get());
    // The hub's numbers follow a change at once.
    QObject::connect(&editor(), &ApiUserEditor::removed, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(&editor(), &ApiUserEditor::described, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(&editor(), &ApiUserEditor::added, m_watcher.get(), &DirectoryWatcher::checkNow);
    if (m_link) {
        QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_link.get(), &AccountLink::reread);
        QObject::connect(m_link.get(), &AccountLink::syncSucceeded, m_watcher.get(), &DirectoryWatcher::checkNow);
    }
}

Session::~Session() = default;

ApiUserEditor &Session::editor() const
{
    return m_link ? m_link->editor() : *m_directoryEditor;
}

/// Has \a table look again when the directory has changed, and at once when this program has changed it.
template<typename Table>
std::unique_ptr<Table> Session::followed(std::unique_ptr<Table> table) const
{
    table->proxy->setSourceModel(table->model.get());
    DirectoryFilterProxy *const proxy = table->proxy.get();
    QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, proxy, &DirectoryFilterProxy::refresh);
    QObject::connect(&editor(), &ApiUserEditor::added, proxy, &DirectoryFilterProxy::refresh);
    return table;
}

std::unique_ptr<ShownApiUsers> Session::newApiUsers() const
{
    auto table = std::make_unique<ShownApiUsers>();
    table->model = std::make_unique<ApiUserTableModel>(m_directory, m_display, *m_changes, m_clock);
    table->proxy = std::make_unique<ApiUserFilterProxy>(m_clock);
    return followed(std::move(table));
}

std::unique_ptr<ShownOperators> Session::newOperators() const
{
    auto table = std::make_unique<ShownOperators>();
    table->model = std::make_unique<OperatorTableModel>(m_directory, m_display, m_clock);
    table->proxy = std::make_unique<OperatorFilterProxy>(m_clock);
    QObject::connect(&editor(), &ApiUserEditor::removed, table->proxy.get(), &DirectoryFilterProxy::refresh);
    return followed(std::move(table));
}

std::unique_ptr<ShownGroups> Session::newGroups() const
{
    auto table = std::make_unique<ShownGroups>();
    table->model = std::make_unique<OperatorGroupTableModel>(m_directory, m_display, m_clock);
    table->proxy = std::make_unique<OperatorGroupFilterProxy>(m_clock);
    QObject::connect(&editor(), &ApiUserEditor::removed, table->proxy.get(), &DirectoryFilterProxy::refresh);
    return followed(std::move(table));
}

bool Session::wasConnectedElsewhere() const
{
    if (m_link)
        return false; // it looks after itself
    const Result<std::optional<Account>> account = AccountStore(m_display).account();
    return account && *account;
}

Result<std::unique_ptr<Session>> Session::open(const Directory &directory, const AccountLink::Services &services)
{
    Result<Connection> display = directory.connect(Directory::Use::Display);
    if (!display)
        return display.error();
    const Result<std::optional<Account>> account = AccountStore(*display).account();
    if (!account)
        return account.error();
    return std::unique_ptr<Session>(new Session(directory, std::move(*display), *account, services));
}

} // namespace umh
