#include "table/keylistloader.h"

#include "domain/system/calllater.h"
#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Result<LoadedKeyList> loadList(const Connection &connection, const KeyScanRequest &request,
                               const std::optional<KeyList> &before, const std::stop_token &stop,
                               const KeyScanner::FirstKeys &onFirst)
{
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    Result<KeyScanResult> scanned = connection.dialect().keyScanner(connection)->scan(request, stop, onFirst);
    if (!scanned)
        return scanned.error();
    LoadedKeyList list;
    list.keys = scanned->keys;
    list.total = scanned->total;
    if (before) {
        list.before = before;
        list.difference = compare(*before, list.keys);
    }
    return list;
}

} // namespace

KeyListLoader::KeyListLoader(const Directory &directory, QObject *parent)
    : QObject(parent)
    , m_thread(directory, Directory::Use::Background, u"key lists"_s)
{ }

KeyListLoader::~KeyListLoader()
{
    m_stop.request_stop();
}

template<typename Handle>
void KeyListLoader::answer(quint64 ticket, Handle handle)
{
    callLater(this, [this, ticket, handle = std::move(handle)] {
        if (ticket == m_ticket)
            handle();
    });
}

void KeyListLoader::load(const KeyScanRequest &request, const std::optional<KeyList> &before)
{
    cancel();
    m_stop = std::stop_source();
    m_loading = true;
    run(request, before, true);
}

/// \a again: once more, where the connection is lost meanwhile.
void KeyListLoader::run(const KeyScanRequest &request, const std::optional<KeyList> &before, bool again)
{
    m_thread.run([this, request, before, again, ticket = m_ticket,
                  stop = m_stop.get_token()](const Result<const Connection *> &connection) {
        const auto onFirst = [&](const KeyList &first) {
            answer(ticket, [this, first] { Q_EMIT firstLoaded(first); });
        };
        const Result<LoadedKeyList> list = connection ? loadList(**connection, request, before, stop, onFirst)
                                                      : Result<LoadedKeyList>(connection.error());
        answer(ticket, [this, request, before, again, list] {
            if (again && !list && list.error().kind == ErrorKind::ServerLost) {
                run(request, before, false);
                return;
            }
            m_loading = false;
            if (list)
                Q_EMIT loaded(*list);
            else if (list.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(list.error());
        });
    });
}

void KeyListLoader::cancel()
{
    m_stop.request_stop();
    ++m_ticket;
    m_loading = false;
}

} // namespace umh

#include "moc_keylistloader.cpp"
