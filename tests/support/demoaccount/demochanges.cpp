#include "support/demoaccount/demochanges.h"

using namespace Qt::StringLiterals;

namespace umh {

void DemoChanges::apply(DemoState &state, const QDateTime &now)
{
    constexpr int used = 5;
    for (int i = 0; i < used && !state.apiUsers.isEmpty(); ++i)
        use(state.apiUsers[m_random.bounded(state.apiUsers.size())], now);
    // Of ten rounds three add, two describe and three delete.
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        if (!state.operators.isEmpty()) {
            const Operator &op = state.operators.at(m_random.bounded(state.operators.size()));
            state.apiUsers += freshApiUser(op.guid, u"Made by another administrator"_s, now);
        }
        break;
    case 3:
    case 4:
        if (!state.apiUsers.isEmpty()) {
            state.apiUsers[m_random.bounded(state.apiUsers.size())].description =
                u"Described anew at %1 UTC"_s.arg(now.toString(u"HH:mm"));
        }
        break;
    case 5:
    case 6:
    case 7:
        if (!state.apiUsers.isEmpty()) {
            const qsizetype place = m_random.bounded(state.apiUsers.size());
            if (state.apiUsers.at(place).username != m_spared)
                state.apiUsers.removeAt(place);
        }
        break;
    default:
        break;
    }
}

void DemoChanges::use(ApiUser &apiUser, const QDateTime &now)
{
    apiUser.lastUsed = now;
    apiUser.lastUsedState = LastUsedState::Used;
    apiUser.requestsLast30Days = apiUser.requestsLast30Days.value_or(0) + m_random.bounded(1, 50);
}

} // namespace umh
