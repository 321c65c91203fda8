#include "store/load/directorycomparison.h"

#include "domain/apiuser.h"
#include "domain/loadsummary.h"
#include "store/connection.h"
#include "store/load/directorymirror.h"
#include "store/load/loadedoperators.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryComparison::DirectoryComparison(const Connection &connection, const LoadedOperators &operators,
                                         DirectoryMirror &mirror)
    : m_connection(connection)
    , m_operators(operators)
    , m_mirror(mirror)
    , m_storedOperators(std::in_place, connection)
{ }

DirectoryComparison::~DirectoryComparison() = default;

Status DirectoryComparison::add(const Operator &op, LoadTally &tally)
{
    m_waitingOperators += op;
    return m_waitingOperators.size() < OperatorWriter::mostAtOnce ? Status() : endOperators(tally);
}

Status DirectoryComparison::endOperators(LoadTally &tally)
{
    const QList<Operator> operators = std::exchange(m_waitingOperators, {});
    const auto outcomes = m_storedOperators->compare(operators);
    if (!outcomes)
        return outcomes.error();
    for (qsizetype i = 0; i < operators.size(); ++i) {
        if (outcomes->at(i) == OperatorWriter::Outcome::Unchanged)
            ++tally.unchanged;
        else
            m_differentOperators += operators.at(i);
    }
    return {};
}

Status DirectoryComparison::add(const OperatorGroup &group, LoadTally &tally)
{
    const auto outcome = m_storedOperators->compare(group);
    if (!outcome)
        return outcome.error();
    if (*outcome == OperatorWriter::Outcome::Unchanged)
        ++tally.unchanged;
    else
        m_differentGroups += group;
    return {};
}

Status DirectoryComparison::add(ApiUser &apiUser, const std::optional<ApiUser> &before, LoadTally &tally)
{
    if (!before)
        return m_differentApiUsers.add(apiUser);
    m_mirror.list(before->key);
    apiUser.key = before->key;
    // The name of an operator who is renamed follows by itself.
    const LoadedOperators::Entry *op = m_operators.find(apiUser.operatorGuid);
    apiUser.operatorName = op ? op->stored : QString();
    if (!isStoredAlike(apiUser, *before) || m_mirror.openChange(apiUser.guid))
        return m_differentApiUsers.add(apiUser);
    ++tally.unchanged;
    return {};
}

Status DirectoryComparison::end(bool everyoneIsUnlisted)
{
    m_storedOperators.reset();
    if (everyoneIsUnlisted) {
        const Result<bool> lacks = findLackOfMembers();
        if (!lacks)
            return lacks.error();
        m_everyoneLacksMembers = *lacks;
    }
    const Result<ChangeMark> view = ChangeMark::of(m_connection);
    if (!view)
        return view.error();
    m_view = *view;
    return {};
}

Result<bool> DirectoryComparison::isOvertaken() const
{
    Q_ASSERT(m_view);
    const Result<ChangeMark> now = ChangeMark::of(m_connection);
    if (!now)
        return now.error();
    return now->changeNumber != m_view->changeNumber || now->hint != m_view->hint;
}

bool DirectoryComparison::isEmpty() const
{
    return m_differentOperators.isEmpty() && m_differentGroups.isEmpty() && m_differentApiUsers.size() == 0;
}

Result<bool> DirectoryComparison::findLackOfMembers() const
{
    const Result<QVariant> any = m_connection.value(
        u"SELECT 1 FROM operator_group g CROSS JOIN operator o WHERE g.everyone = 1 AND NOT EXISTS (SELECT 1 FROM "
        "operator_group_member m WHERE m.group_guid = g.guid AND m.operator_guid = o.guid) LIMIT 1"_s);
    if (!any)
        return any.error();
    return !any->isNull();
}

} // namespace umh
