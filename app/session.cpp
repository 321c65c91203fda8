#include "app/session.h"

#include "store/accountstore.h"
#include "store/directoryeditor.h"
#include "store/directorywatcher.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"

namespace umh {

Session::Session(Directory directory, Connection display, const std::optional<Account> &account,
                 const AccountLink::Services &services)
    : m_directory(std::move(directory))
    , m_display(std::move(display))
    , m_link(account ? std::make_unique<AccountLink>(m_directory, m_display, *account, services) : nullptr)
    , m_directoryEditor(account ? nullptr : std::make_unique<DirectoryEditor>(m_directory, services.clock))
    , m_watcher(std::make_unique<DirectoryWatcher>(m_directory, services.clock))
    , m_proxy(std::make_unique<ApiUserFilterProxy>(services.clock))
{
    ApiUserEditor &editor = m_link ? m_link->editor() : *m_directoryEditor;
    m_changes = std::make_unique<ApiUserChanges>(editor);
    m_model = std::make_unique<ApiUserTableModel>(m_directory, m_display, *m_changes, services.clock);
    m_proxy->setSourceModel(m_model.get());
    QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_proxy.get(), &ApiUserFilterProxy::refresh);
    // The hub's numbers follow a change at once.
    QObject::connect(&editor, &ApiUserEditor::removed, m_watcher.get(), &DirectoryWatcher::checkNow);
    QObject::connect(&editor, &ApiUserEditor::described, m_watcher.get(), &DirectoryWatcher::checkNow);
    if (m_link) {
        QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_link.get(), &AccountLink::reread);
        QObject::connect(m_link.get(), &AccountLink::syncSucceeded, m_watcher.get(), &DirectoryWatcher::checkNow);
    }
}

Session::~Session() = default;

bool Session::wasConnectedElsewhere() const
{
    if (m_link)
        return false; // it looks after itself
    const Result<std::optional<Account>> account = AccountStore(m_display).account();
    return account && *account;
}

Result<std::unique_ptr<Session>> Session::open(const DirectoryLocation &location, Directory::Opening opening,
                                               const AccountLink::Services &services)
{
    const Result<Directory> directory = Directory::open(location, opening);
    if (!directory)
        return directory.error();
    Result<Connection> display = directory->connect(Directory::Use::Display);
    if (!display)
        return display.error();
    const Result<std::optional<Account>> account = AccountStore(*display).account();
    if (!account)
        return account.error();
    return std::unique_ptr<Session>(new Session(*directory, std::move(*display), *account, services));
}

} // namespace umh
