#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"

#include <QtCore/QJsonObject>

namespace umh {

class Clock;
class Connection;

/// Writes the journal: what happened to the API users, and when. Part of the transaction that is going on.
class Journal final
{
public:
    /// Both must outlive this.
    Journal(const Connection &connection, const Clock &clock);

    /// This program deleted \a apiUser; all that was known of it is kept.
    [[nodiscard]] Status deleted(const ApiUser &apiUser);
    /// An import or sample changed \a after, which was \a before.
    [[nodiscard]] Status changed(const ApiUser &before, const ApiUser &after);
    /// Files or sample data were loaded; \a counts says how much came of it.
    [[nodiscard]] Status imported(const QJsonObject &counts);

private:
    [[nodiscard]] Status write(const QString &action, const ApiUser *apiUser, const QJsonObject &detail);

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
