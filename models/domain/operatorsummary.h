#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"

#include <optional>

namespace umh {

/// An operator as the directory holds it, with what is known of its API users.
struct OperatorSummary
{
    RowKey key = 0;
    Operator op;
    QString groups; ///< names of the operator groups it is a member of, but for "Everyone", in their order
    qint64 apiUsers = 0;
    QDateTime lastUsed; ///< UTC; the last use of any of its API users; valid exactly when lastUsedState is Used
    /// Used if one of the API users has been, else Unknown if that is so of one, else NotYetUsed; nothing without any
    /// API user.
    std::optional<LastUsedState> lastUsedState;

    friend bool operator==(const OperatorSummary &, const OperatorSummary &) = default;
};

/// An operator group as the directory holds it, with what is known of its members.
struct OperatorGroupSummary
{
    RowKey key = 0;
    OperatorGroup group; ///< without the list of members
    qint64 members = 0;
    qint64 apiUsers = 0; ///< of all members together

    friend bool operator==(const OperatorGroupSummary &, const OperatorGroupSummary &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::OperatorSummary)
Q_DECLARE_METATYPE(umh::OperatorGroupSummary)
