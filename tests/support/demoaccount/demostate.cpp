#include "support/demoaccount/demostate.h"

#include "domain/time/utc.h"
#include "store/sample/sampleaccount.h"

#include <QtCore/QHash>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Where the thing with \a guid stands in \a things; their end where it does not.
template<typename Things>
auto withGuid(Things &things, const QString &guid)
{
    return std::find_if(things.begin(), things.end(), [&guid](const auto &thing) { return thing.guid == guid; });
}

/// How many API users the sample must have for \a operators operators.
qint64 sampleSizeFor(qsizetype operators)
{
    return (operators * 250 + 59) / 60;
}

} // namespace

const ApiUser *DemoState::apiUser(const QString &guid) const
{
    const auto found = withGuid(apiUsers, guid);
    return found == apiUsers.end() ? nullptr : &*found;
}

ApiUser *DemoState::apiUser(const QString &guid)
{
    const auto found = withGuid(apiUsers, guid);
    return found == apiUsers.end() ? nullptr : &*found;
}

const Operator *DemoState::operatorWith(const QString &guid) const
{
    const auto found = withGuid(operators, guid);
    return found == operators.end() ? nullptr : &*found;
}

bool DemoState::removeApiUser(const QString &guid)
{
    const auto found = withGuid(apiUsers, guid);
    if (found == apiUsers.end())
        return false;
    apiUsers.erase(found);
    return true;
}

void DemoState::fillEveryone()
{
    QList<QString> all;
    all.reserve(operators.size());
    for (const Operator &op : std::as_const(operators))
        all += op.guid;
    for (OperatorGroup &group : groups) {
        if (group.everyone)
            group.members = all;
    }
}

QDateTime demoMoment()
{
    return {QDate(2024, 5, 15), QTime(12, 0), inUtc};
}

DemoState demoState(qsizetype operators, qsizetype apiUsers, const QDateTime &now)
{
    Q_ASSERT(operators > 0 || apiUsers == 0);
    // The sample decides itself how many operators it has: take one with enough of them, and only as many as wanted.
    SampleAccount sample(std::max<qint64>(apiUsers, sampleSizeFor(operators)), now);
    DemoState state;
    state.accountId = u"471108"_s;
    state.operatorQuota = operators + 25;
    state.expires = now.addDays(200);
    state.operators = sample.operators().first(operators);
    state.groups = sample.groups();
    QHash<QString, qsizetype> places;
    for (const Operator &op : sample.operators())
        places.insert(op.guid, places.size());
    for (OperatorGroup &group : state.groups) {
        if (group.members)
            group.members->removeIf([&](const QString &guid) { return places.value(guid) >= operators; });
    }
    state.fillEveryone();
    state.apiUsers.reserve(apiUsers);
    for (qsizetype i = 0; i < apiUsers; ++i) {
        ApiUser apiUser = sample.nextApiUser();
        apiUser.operatorGuid = state.operators.at(places.value(apiUser.operatorGuid) % operators).guid;
        state.apiUsers += apiUser;
    }
    return state;
}

ApiUser freshApiUser(const QString &operatorGuid, const QString &description, const QDateTime &now)
{
    ApiUser apiUser;
    apiUser.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    apiUser.operatorGuid = operatorGuid;
    apiUser.username = QUuid::createUuid().toString(QUuid::Id128);
    apiUser.type = u"Generic"_s;
    apiUser.created = now.toUTC();
    apiUser.lastUsedState = LastUsedState::NotYetUsed;
    apiUser.requestsLast30Days = 0;
    apiUser.description = description;
    return apiUser;
}

} // namespace umh
