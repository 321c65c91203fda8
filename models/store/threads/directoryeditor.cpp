#include "store/threads/directoryeditor.h"

#include "domain/system/calllater.h"
#include "store/apiuserstore.h"

using namespace Qt::StringLiterals;

namespace umh {

DirectoryEditor::DirectoryEditor(const Directory &directory, const Clock &clock, QObject *parent)
    : ApiUserEditor(parent)
    , m_clock(clock)
    , m_thread(directory, Directory::Use::Writing, u"changes"_s)
{ }

void DirectoryEditor::remove(const ApiUser &apiUser)
{
    m_thread.run([this, apiUser](const Result<const Connection *> &connection) {
        const Status removal =
            connection ? ApiUserStore(**connection).removeAsSeen(apiUser, m_clock) : connection.error();
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
    m_thread.run([this, apiUser, description](const Result<const Connection *> &connection) {
        const Result<ApiUser> changed = connection
            ? ApiUserStore(**connection).setDescription(apiUser, description, m_clock)
            : Result<ApiUser>(connection.error());
        callLater(this, [this, apiUser, changed] {
            if (changed)
                Q_EMIT described(*changed);
            else
                Q_EMIT descriptionFailed(apiUser, changed.error());
        });
    });
}

} // namespace umh

#include "moc_directoryeditor.cpp"
