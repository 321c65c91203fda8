#include "table/apiuserreader.h"

#include "store/usagehistorystore.h"
#include "table/directoryreader.h"

namespace umh {

ApiUserReader::ApiUserReader(DirectoryReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{ }

ApiUserReader::~ApiUserReader() = default;

void ApiUserReader::read(ApiUserKey key, std::function<void(const Result<ApiUser> &)> handle)
{
    const quint64 ticket = ++m_newest;
    m_reader.readInBackground(
        this, [key](DirectoryStores &stores) { return stores.apiUsers.byKey(key); },
        [this, ticket, handle = std::move(handle)](const Result<ApiUser> &read) {
            if (ticket == m_newest)
                handle(read);
        });
}

void ApiUserReader::readUsage(ApiUserKey key, std::function<void(const Result<UsageHistory> &)> handle)
{
    const quint64 ticket = ++m_newestUsage;
    m_reader.readInBackground(
        this, [key](DirectoryStores &stores) { return UsageHistoryStore(stores.connection).of(key); },
        [this, ticket, handle = std::move(handle)](const Result<UsageHistory> &read) {
            if (ticket == m_newestUsage)
                handle(read);
        });
}

} // namespace umh

#include "moc_apiuserreader.cpp"
