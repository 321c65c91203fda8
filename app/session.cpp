#include "app/session.h"

#include "store/accountstore.h"
#include "store/threads/directoryeditor.h"
#include "store/threads/directorywatcher.h"
#include "sync/removaljobs.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "table/journalfilterproxy.h"
#include "table/journaltablemodel.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"

namespace umh {

Session::Session(std::unique_ptr<DirectoryReader> reader, const DirectoryAccount &account,
                 const AccountLink::Services &services)
    : m_clock(services.clock)
    , m_settingsKey(account.settingsKey)
    , m_reader(std::move(reader))
    , m_lookup(std::make_unique<DirectoryLookup>(*m_reader, services.clock))
    , m_link(account.account ? std::make_unique<AccountLink>(*m_reader, account, services) : nullptr)
    , m_directoryEditor(account.account ? nullptr : std::make_unique<DirectoryEditor>(directory(), services.clock))
    , m_jobs(std::make_unique<RemovalJobs>(directory(), services.clock, services.limits))
    , m_watcher(std::make_unique<DirectoryWatcher>(directory(), services.clock))
    , m_changes(std::make_unique<ApiUserChanges>(editor()))
    , m_apiUsers(newApiUsers())
{
    m_changes->setStandIn(m_apiUsers->proxy.get());
    // The hub's numbers follow a change at once.
    QObject::connect(&editor(), &ApiUserEditor::removed, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(&editor(), &ApiUserEditor::described, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(&editor(), &ApiUserEditor::added, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_lookup.get(), &DirectoryLookup::refresh);
    QObject::connect(m_jobs.get(), &RemovalJobs::changedDirectory, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(m_jobs.get(), &RemovalJobs::ended, m_watcher.get(), &DirectoryWatcher::checkNow);
    if (m_link) {
        QObject::connect(m_link.get(), &AccountLink::signedIn, m_jobs.get(), &RemovalJobs::setSignIn);
        // What a job has left in doubt is found out there.
        QObject::connect(m_jobs.get(), &RemovalJobs::ended, &m_link->editor(), &AccountEditor::resolveNow);
        QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_link.get(), &AccountLink::reread);
        QObject::connect(m_link.get(), &AccountLink::syncSucceeded, m_watcher.get(), &DirectoryWatcher::checkNow);
    }
}

Session::~Session() = default;

const Directory &Session::directory() const
{
    return m_reader->directory();
}

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
    QObject::connect(m_watcher.get(), &DirectoryWatcher::recovered, proxy, &DirectoryFilterProxy::refresh);
    QObject::connect(&editor(), &ApiUserEditor::added, proxy, &DirectoryFilterProxy::refresh);
    return table;
}

std::unique_ptr<ShownApiUsers> Session::newApiUsers() const
{
    auto table = std::make_unique<ShownApiUsers>();
    table->model = std::make_unique<ApiUserTableModel>(*m_lookup, *m_changes, m_clock);
    table->proxy = std::make_unique<ApiUserFilterProxy>(m_clock);
    return followed(std::move(table));
}

std::unique_ptr<ShownOperators> Session::newOperators() const
{
    auto table = std::make_unique<ShownOperators>();
    table->model = std::make_unique<OperatorTableModel>(*m_lookup, m_clock);
    table->proxy = std::make_unique<OperatorFilterProxy>(m_clock);
    QObject::connect(&editor(), &ApiUserEditor::removed, table->proxy.get(), &DirectoryFilterProxy::refresh);
    return followed(std::move(table));
}

std::unique_ptr<ShownGroups> Session::newGroups() const
{
    auto table = std::make_unique<ShownGroups>();
    table->model = std::make_unique<OperatorGroupTableModel>(*m_lookup, m_clock);
    table->proxy = std::make_unique<OperatorGroupFilterProxy>(m_clock);
    QObject::connect(&editor(), &ApiUserEditor::removed, table->proxy.get(), &DirectoryFilterProxy::refresh);
    return followed(std::move(table));
}

std::unique_ptr<ShownJournal> Session::newJournal() const
{
    auto table = std::make_unique<ShownJournal>();
    table->model = std::make_unique<JournalTableModel>(*m_lookup, m_clock);
    table->proxy = std::make_unique<JournalFilterProxy>(m_clock);
    return followed(std::move(table));
}

void Session::ifConnectedElsewhere(const QObject *context, std::function<void()> then) const
{
    if (m_link)
        return; // it looks after itself
    m_reader->read(
        context, [](DirectoryStores &stores) { return AccountStore(stores.connection).account(); },
        [then = std::move(then)](const Result<std::optional<Account>> &account) {
            if (account && *account)
                then();
        });
}

Result<std::unique_ptr<Session>> Session::open(const Directory &directory, const AccountLink::Services &services)
{
    const Result<DirectoryAccount> account = DirectoryAccount::of(directory);
    return account ? open(directory, *account, services) : Result<std::unique_ptr<Session>>(account.error());
}

Result<std::unique_ptr<Session>> Session::open(const Directory &directory, const DirectoryAccount &account,
                                               const AccountLink::Services &services)
{
    Result<std::unique_ptr<DirectoryReader>> reader = DirectoryReader::open(directory);
    if (!reader)
        return reader.error();
    return std::unique_ptr<Session>(new Session(std::move(*reader), account, services));
}

} // namespace umh
