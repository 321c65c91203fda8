#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace umh {

/// What a demo account holds. A plain value.
struct DemoState
{
    QString accountId;
    qint64 operatorQuota = 0;
    QDateTime expires; ///< UTC; invalid where it never does
    QList<Operator> operators;
    QList<OperatorGroup> groups; ///< with members; those of Everyone are always all operators
    QList<ApiUser> apiUsers; ///< without key and operator's name, which an account does not know

    /// The API user with \a guid; null where there is none. Theirs until the state changes.
    [[nodiscard]] const ApiUser *apiUser(const QString &guid) const;
    [[nodiscard]] ApiUser *apiUser(const QString &guid);
    [[nodiscard]] const Operator *operatorWith(const QString &guid) const;
    /// False where there was none.
    bool removeApiUser(const QString &guid);
    /// Gives the group Everyone all operators.
    void fillEveryone();

    friend bool operator==(const DemoState &, const DemoState &) = default;
};

/// A moment that does not change, for tests.
[[nodiscard]] QDateTime demoMoment();

/// A made-up account, the same for the same arguments: names of many scripts, descriptions that are null, empty, long
/// or begin with an emoji, types that are null or unheard of, groups without members. Its times count back from
/// \a now. \a operators: 0 to 200,000, and at least 1 where there are \a apiUsers.
[[nodiscard]] DemoState demoState(qsizetype operators, qsizetype apiUsers, const QDateTime &now = demoMoment());

/// An API user of \a op as if it had just been created at \a now, with a guid and a user name of its own.
[[nodiscard]] ApiUser freshApiUser(const QString &operatorGuid, const QString &description, const QDateTime &now);

} // namespace umh
