#pragma once

#include "domain/apiuserfacts.h"
#include "domain/rowkey.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// Characters of a description that tables get to see; more than any column or tooltip shows.
inline constexpr int displayedDescriptionLength = 2000;

/// Identifies an API user inside one directory.
using ApiUserKey = RowKey;

/// What is known of the last use of an API user. The numbers are stored in the directory.
enum class LastUsedState : int {
    Used = 0, ///< lastUsed holds when
    NotYetUsed = 1, ///< created after the account began to keep track, and never used since
    Unknown = 2, ///< the account does not know
};

/// One API user (API credential) of one operator, as the directory holds it.
struct ApiUser
{
    ApiUserKey key = 0; ///< 0 until it is stored
    QString guid; ///< the account's identifier; lower case where it is a UUID
    QString operatorGuid;
    QString operatorName; ///< full name; copied from the operator
    QString username;
    QString type; ///< as received ("MobileApp"); null when the account did not say
    QDateTime created; ///< UTC; invalid when unknown
    QDateTime lastUsed; ///< UTC; valid exactly when lastUsedState is Used
    LastUsedState lastUsedState = LastUsedState::Unknown;
    std::optional<qint64> requestsLast30Days; ///< absent when unknown, which is not 0
    QString description; ///< null when the account has none
    ApiUserFacts facts{}; ///< what people know of it; never the account's
    bool contradictory = false; ///< what the account says of its use cannot all be true, as the last sync found

    friend bool operator==(const ApiUser &, const ApiUser &) = default;
};

/// What API users can be sorted by, and told apart by.
enum class ApiUserSort {
    Operator,
    Username,
    Type,
    Created,
    LastUsed,
    Requests,
    Description,
    // What people know of them (ApiUserFacts).
    Owner,
    Purpose,
    WhereKept,
    Ticket,
    ReviewBy,
    KeepUntil,
};

/// The type as the product writes it: the four known ones with spaces ("Mobile App"), any other as received.
[[nodiscard]] QString displayType(const QString &type);

/// Whether \a apiUser was used within the 30 days before \a now, going by its last use or, without one, its requests.
[[nodiscard]] bool usedInLast30Days(const ApiUser &apiUser, const QDateTime &now);

/// The last-used state of an API user that has no last-used date.
///
/// Source: the account began to keep track in November 2022; a missing date together with requests is not "never".
/// \a fieldPresent is false where the account did not send the field at all.
[[nodiscard]] LastUsedState lastUsedStateWithoutDate(bool fieldPresent, const QDateTime &created,
                                                     std::optional<qint64> requestsLast30Days);

} // namespace umh

Q_DECLARE_METATYPE(umh::ApiUser)
