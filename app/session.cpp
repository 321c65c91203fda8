#include "app/session.h"

#include "store/directoryeditor.h"
#include "store/directorywatcher.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"

namespace umh {

Session::Session(Directory directory, Connection display, const Clock &clock)
    : m_directory(std::move(directory))
    , m_display(std::move(display))
    , m_editor(std::make_unique<DirectoryEditor>(m_directory, clock))
    , m_watcher(std::make_unique<DirectoryWatcher>(m_directory, clock))
    , m_model(std::make_unique<ApiUserTableModel>(m_directory, m_display, *m_editor, clock))
    , m_proxy(std::make_unique<ApiUserFilterProxy>(clock))
{
    m_proxy->setSourceModel(m_model.get());
    QObject::connect(m_watcher.get(), &DirectoryWatcher::changed, m_proxy.get(), &ApiUserFilterProxy::refresh);
    // The hub's numbers follow a deletion at once.
    QObject::connect(m_editor.get(), &ApiUserEditor::removed, m_watcher.get(), &DirectoryWatcher::checkNow);
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
