#include "syncfixture.h"

#include "directoryfixture.h"
#include "mirrorfixture.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace umh {

AccountLimits patientSyncLimits()
{
    using namespace std::chrono_literals;
    AccountLimits limits;
    limits.firstPause = 10ms;
    limits.longestPause = 1500ms;
    return limits;
}

AccountLimits shortSyncLimits()
{
    using namespace std::chrono_literals;
    AccountLimits limits = patientSyncLimits();
    limits.transferTimeout = 400ms;
    limits.listFirstByte = 400ms;
    limits.totalDeadline = 1500ms;
    limits.listDeadline = 3000ms;
    return limits;
}

EditorPauses shortPauses()
{
    using namespace std::chrono_literals;
    return {.settle = 20ms, .firstRetry = 20ms, .longestRetry = 100ms, .directoryRetry = 20ms};
}

QStringList contentOf(const DemoState &state)
{
    return ReferenceDirectory().contentFor({state.operators, state.groups, state.apiUsers});
}

SyncFixture::SyncFixture(qsizetype operators, qsizetype apiUsers, const DemoOptions &options,
                         const AccountLimits &limits)
    : demo(demoState(operators, apiUsers), options)
    , clock(QDateTime::currentDateTimeUtc())
    , syncing(store.directory(), clock, limits)
{ }

SyncEnd SyncFixture::sync(qint64 consentedRemovals)
{
    return syncWith(account(), SyncConnects::Yes, consentedRemovals);
}

SyncEnd SyncFixture::syncWith(const Account &account, SyncConnects connects, qint64 consentedRemovals)
{
    std::optional<SyncEnd> end;
    const QObject context;
    clock.set(clock.now().addSecs(60)); // no two syncs begin at the same time
    QObject::connect(&syncing, &AccountSync::succeeded, &context,
                     [&end](const LoadSummary &summary) { end = summary; });
    QObject::connect(&syncing, &AccountSync::questioned, &context,
                     [&end](const SyncQuestion &question) { end = question; });
    QObject::connect(&syncing, &AccountSync::failed, &context, [&end](const Error &error) { end = error; });
    syncing.start(account, password(), connects, consentedRemovals);
    if (!QTest::qWaitFor([&end] { return end.has_value(); }, 120'000))
        qFatal("the sync did not end");
    return *end;
}

LoadSummary SyncFixture::mustSync()
{
    const SyncEnd end = sync();
    if (const auto *error = std::get_if<Error>(&end))
        qFatal("sync failed: %d %s %s", int(error->kind), qPrintable(error->detail), qPrintable(error->request));
    if (std::holds_alternative<SyncQuestion>(end))
        qFatal("the sync asked a question");
    if (const QString differs = difference(); !differs.isEmpty())
        qFatal("directory and account differ: %s", qPrintable(differs));
    return std::get<LoadSummary>(end);
}

QString SyncFixture::difference() const
{
    return differenceOf(contentOf(store.connect()), contentOf(demo.state()));
}

Account SyncFixture::account() const
{
    const Connection connection = store.connect();
    const auto stored = must(AccountStore(connection).account());
    Account account = stored.value_or(Account());
    account.baseUrl = demo.baseUrl();
    account.username = demo.username();
    return account;
}

ApiUser SyncFixture::stored(const QString &guid) const
{
    const Connection connection = store.connect();
    return must(ApiUserStore(connection).byGuid(guid));
}

bool SyncFixture::isStored(const QString &guid) const
{
    const Connection connection = store.connect();
    return ApiUserStore(connection).byGuid(guid).ok();
}

QStringList SyncFixture::journal() const
{
    return textsOf(
        store.connect(),
        u"SELECT origin || ' ' || action || ' ' || coalesce(api_user_guid, '-') FROM journal ORDER BY number"_s);
}

} // namespace umh
