#include "table/apiuserreader.h"

#include "domain/system/calllater.h"
#include "store/apiuserstore.h"

using namespace Qt::StringLiterals;

namespace umh {

ApiUserReader::ApiUserReader(const Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{ }

ApiUserReader::~ApiUserReader() = default;

void ApiUserReader::read(ApiUserKey key, std::function<void(const Result<ApiUser> &)> handle)
{
    if (!m_thread)
        m_thread.emplace(m_directory, Directory::Use::Background, u"details"_s);
    const quint64 ticket = ++m_newest;
    m_thread->run([this, key, ticket, handle = std::move(handle)](const Result<const Connection *> &connection) {
        const Result<ApiUser> read =
            connection ? ApiUserStore(**connection).byKey(key) : Result<ApiUser>(connection.error());
        callLater(this, [this, ticket, handle, read] {
            if (ticket == m_newest)
                handle(read);
        });
    });
}

} // namespace umh

#include "moc_apiuserreader.cpp"
