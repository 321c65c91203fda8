#pragma once

#include "domain/apiuser.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// A person or system with a login at the account.
struct Operator
{
    QString guid;
    QString fullName;
    QString email; ///< null when not known; also the login name
    std::optional<bool> onDuty;
    std::optional<bool> administrator;
    QString culture; ///< "nl-NL" and the like; null when not known

    friend bool operator==(const Operator &, const Operator &) = default;
};

/// A named group of operators.
struct OperatorGroup
{
    QString guid;
    QString name; ///< the account calls it Description
    bool everyone = false; ///< holds every operator; cannot be changed
    bool administrators = false; ///< gives all rights
    /// Guids of the members; absent when the source did not say, which leaves what is stored alone.
    std::optional<QList<QString>> members;

    friend bool operator==(const OperatorGroup &, const OperatorGroup &) = default;
};

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
