#pragma once

#include "domain/apiuserquery.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace umh {

/// A stretch of an ordered scan that one index serves: a condition and an ORDER BY list.
struct OrderStretch
{
    QString condition;
    QString orderBy;
};

/// \a order as SQL: the rows that have a value, then those that have none. Written as separate scans because engines
/// disagree on where NULL belongs, and so that one index serves both directions.
[[nodiscard]] QList<OrderStretch> orderStretches(const ApiUserOrder &order);

/// The columns of api_user that readApiUserRow() wants, in its order, for a SELECT.
/// Descriptions come cut off after displayedDescriptionLength characters.
[[nodiscard]] const QString &apiUserColumns();
/// The same, with the whole description.
[[nodiscard]] const QString &apiUserColumnsInFull();

/// Characters of a description that tables get to see; more than any column or tooltip shows.
inline constexpr int displayedDescriptionLength = 2000;

} // namespace umh
