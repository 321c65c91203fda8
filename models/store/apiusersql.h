#pragma once

#include "domain/apiuserquery.h"
#include "store/keyscansql.h"

#include <QtCore/QDateTime>

namespace umh {

/// \a order as SQL: the rows that have a value, then those that have none. Written as separate scans because engines
/// disagree on where NULL belongs, and so that one index serves both directions.
[[nodiscard]] QList<OrderStretch> orderStretches(const ApiUserOrder &order);

/// \a query as SQL; LastUseFilter counts back from \a now.
[[nodiscard]] KeyScanSql keyScanSql(const ApiUserQuery &query, const QDateTime &now);

/// The columns of api_user that readApiUserRow() wants, in its order, for a SELECT.
/// Descriptions come cut off after displayedDescriptionLength characters.
[[nodiscard]] const QString &apiUserColumns();
/// The same, with the whole description.
[[nodiscard]] const QString &apiUserColumnsInFull();

/// Characters of a description that tables get to see; more than any column or tooltip shows.
inline constexpr int displayedDescriptionLength = 2000;

} // namespace umh
