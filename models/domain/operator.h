#pragma once

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

} // namespace umh
