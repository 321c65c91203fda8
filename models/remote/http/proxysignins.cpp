#include "remote/http/proxysignins.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace umh {
namespace {

struct Known
{
    QMutex mutex;
    QHash<QString, ProxySignIn> signIns; ///< guarded by mutex
};

Known &known()
{
    static Known known;
    return known;
}

} // namespace

std::optional<ProxySignIn> ProxySignIns::of(const QString &proxy)
{
    const QMutexLocker lock(&known().mutex);
    const auto found = known().signIns.constFind(proxy);
    return found == known().signIns.cend() ? std::nullopt : std::optional(*found);
}

void ProxySignIns::set(const QString &proxy, const ProxySignIn &signIn)
{
    const QMutexLocker lock(&known().mutex);
    known().signIns.insert(proxy, signIn);
}

void ProxySignIns::forget(const QString &proxy)
{
    const QMutexLocker lock(&known().mutex);
    known().signIns.remove(proxy);
}

} // namespace umh
