#include "app/session.h"

#include "store/directoryremover.h"
#include "store/directorywatcher.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"

namespace umh {

Session::Session(Directory directory, Connection display, const Clock &clock)
    : m_directory(std::move(directory))
    , m_display(std::move(display))
    , m_remover(std::make_unique<DirectoryRemover>(m_directory, clock))
    , m_watcher(std::make_unique<DirectoryWatcher>(m_directory, clock))
    , m_model(std::make_unique<ApiUserTableModel>(m_directory, m_display, *m_remover, clock))
    , m_proxy(std::make_unique<ApiUserFilterProxy>(clock))
{
    m_proxy->setSourceModel(m_model.get());
    QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_proxy.get(), &ApiUserFilterProxy::refresh);
    // The hub's numbers follow a deletion at once.
    QObject::connect(m_remover.get(), &ApiUserRemover::removed, m_watcher.get(), &DirectoryWatcher::checkNow);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const DirectoryLocation &location, Directory::Opening opening,
                                               const Clock &clock)
{
    const Result<Directory> directory = Directory::open(location, opening);
    if (!directory)
        return directory.error();
    Result<Connection> display = directory->connect(Directory::Use::Display);
    if (!display)
        return display.error();
    return std::unique_ptr<Session>(new Session(*directory, std::move(*display), clock));
}

} // namespace umh
