#include "store/sample/sampledata.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/sample/sampleaccount.h"
#include "store/sample/samplehistory.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Loads an account into a directory and tells how far it is.
class SampleLoad final
{
public:
    SampleLoad(DirectoryLoader &loader, SampleAccount &account, qint64 apiUsers, const std::stop_token &stop,
               const LoadProgressHandler &onProgress)
        : m_loader(loader)
        , m_account(account)
        , m_apiUsers(apiUsers)
        , m_total(account.operators().size() + account.groups().size() + apiUsers)
        , m_stop(stop)
        , m_onProgress(onProgress)
    { }

    [[nodiscard]] Status run()
    {
        for (const Operator &op : m_account.operators()) {
            if (Status added = next(op); !added)
                return added;
        }
        for (const OperatorGroup &group : m_account.groups()) {
            if (Status added = next(group); !added)
                return added;
        }
        for (qint64 i = 0; i < m_apiUsers; ++i) {
            if (Status added = next(m_account.nextApiUser()); !added)
                return added;
        }
        return {};
    }

private:
    template<typename Thing>
    [[nodiscard]] Status next(Thing &&thing)
    {
        constexpr qint64 stepsBetweenLooks = 1'024;
        if (m_done++ % stepsBetweenLooks == 0) {
            if (m_stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled};
            if (m_onProgress)
                m_onProgress({LoadProgress::Phase::Reading, m_done, m_total});
        }
        return m_loader.add(std::forward<Thing>(thing));
    }

    DirectoryLoader &m_loader;
    SampleAccount &m_account;
    const qint64 m_apiUsers;
    const qint64 m_total;
    const std::stop_token m_stop;
    const LoadProgressHandler &m_onProgress;
    qint64 m_done = 0;
};

Result<bool> holdsAnything(const Connection &connection)
{
    const Result<QVariant> found = connection.value(
        u"SELECT 1 FROM operator UNION ALL SELECT 1 FROM operator_group UNION ALL SELECT 1 FROM api_user LIMIT 1"_s);
    if (!found)
        return found.error();
    return !found->isNull();
}

} // namespace

Result<LoadSummary> loadSample(const Connection &connection, qint64 apiUsers, const Clock &clock,
                               const std::stop_token &stop, const LoadProgressHandler &onProgress)
{
    Q_ASSERT(apiUsers >= 0 && apiUsers <= largestSampleSize);
    DirectoryLoader loader(connection, clock);
    if (const Status begun = loader.begin(); !begun)
        return begun.error();
    // Looked at within the transaction, so that nobody can put something in between.
    const Result<bool> occupied = holdsAnything(connection);
    if (!occupied)
        return occupied.error();
    if (*occupied)
        return Error{.kind = ErrorKind::NotEmpty, .path = connection.location().name()};

    const QDateTime now = clock.now();
    SampleAccount account(apiUsers, now);
    if (const Status loaded = SampleLoad(loader, account, apiUsers, stop, onProgress).run(); !loaded)
        return loaded.error();
    const auto onStep = [&](int done, int total) {
        if (onProgress)
            onProgress({LoadProgress::Phase::Indexing, done, total});
    };
    return loader.commit(stop, onStep, [&] { return writeSampleHistory(connection, now, stop); });
}

} // namespace umh
