#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "store/keyscanner.h"

#include <QtCore/QList>

namespace umh {

/// The keys of those \a apiUsers that pass \a filter, in \a order: what a scan should find, worked out from the words
/// of the design in plain C++, without SQL and without a search index.
[[nodiscard]] KeyList expectedKeys(const QList<ApiUser> &apiUsers, const ApiUserOrder &order,
                                   const ApiUserFilter &filter = {}, const QDateTime &now = {});

/// Every sort column in both directions.
[[nodiscard]] QList<ApiUserOrder> allOrders();

/// \a order as the name of a test row: "last_used descending".
[[nodiscard]] QByteArray nameOf(const ApiUserOrder &order);

/// Where \a actual and \a expected first differ, for a message; empty where they do not.
[[nodiscard]] QByteArray difference(const KeyList &actual, const KeyList &expected);

} // namespace umh
