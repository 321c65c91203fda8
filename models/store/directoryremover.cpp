#include "store/directoryremover.h"

#include "store/apiuserstore.h"

using namespace Qt::StringLiterals;

namespace umh {

DirectoryRemover::DirectoryRemover(const Directory &directory, const Clock &clock, QObject *parent)
    : ApiUserRemover(parent)
    , m_clock(clock)
    , m_thread(directory, Directory::Use::Writing, u"deletions"_s)
{ }

void DirectoryRemover::remove(const ApiUser &apiUser)
{
    m_thread.run([this, apiUser](const Result<const Connection *> &connection) {
        const Status removal = connection ? ApiUserStore(**connection).remove(apiUser, m_clock) : connection.error();
        answerTo(this, [this, apiUser, removal] {
            if (removal)
                Q_EMIT removed(apiUser);
            else
                Q_EMIT removalFailed(apiUser, removal.error());
        });
    });
}

} // namespace umh
