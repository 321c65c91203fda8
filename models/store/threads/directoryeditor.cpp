#include "store/threads/directoryeditor.h"

#include "domain/system/calllater.h"
#include "store/apiuserstore.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryEditor::DirectoryEditor(const Directory &directory, const Clock &clock, QObject *parent)
    : ApiUserEditor(parent)
    , m_clock(clock)
    , m_mayChange(directory.checkMayChange())
    , m_thread(directory, Directory::Use::Writing, u"changes"_s)
{ }

void DirectoryEditor::remove(const ApiUser &apiUser)
{
    m_thread.write(
        [this, apiUser](const Connection &connection) {
            return m_mayChange ? ApiUserStore(connection).removeAsSeen(apiUser, m_clock) : m_mayChange;
        },
        [this, apiUser](const Status &removal) {
            callLater(this, [this, apiUser, removal] {
                if (removal)
                    Q_EMIT removed(apiUser);
                else
                    Q_EMIT removalFailed(apiUser, removal.error());
            });
        });
}

void DirectoryEditor::setDescription(const ApiUser &apiUser, const QString &description)
{
    const auto stored = std::make_shared<ApiUser>();
    m_thread.write(
        [this, apiUser, description, stored](const Connection &connection) -> Status {
            if (!m_mayChange)
                return m_mayChange;
            const Result<ApiUser> changed = ApiUserStore(connection).setDescription(apiUser, description, m_clock);
            if (!changed)
                return changed.error();
            *stored = *changed;
            return {};
        },
        [this, apiUser, stored](const Status &changed) {
            callLater(this, [this, apiUser, stored = *stored, changed] {
                if (changed)
                    Q_EMIT described(stored);
                else
                    Q_EMIT descriptionFailed(apiUser, changed.error());
            });
        });
}

} // namespace umh

#include "moc_directoryeditor.cpp"
