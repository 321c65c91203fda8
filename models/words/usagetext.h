#pragma once

#include "domain/usagehistory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// How an API user was used over time (UsageHistory), in words of the present language. Pure functions.
class UsageText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::UsageText)

public:
    /// What the numbers are: requests in the last 30 days, as they were at each sync.
    [[nodiscard]] static QString heading();
    /// "Known since 3 March 2026", or that nothing is known yet.
    [[nodiscard]] static QString knownSince(const UsageHistory &history);
    /// "Used about every month; last four times: …"
    [[nodiscard]] static QString rhythm(const UsageHistory::Rhythm &rhythm);
    /// \a moment (ms since 1970 UTC) in local time, and the number of requests in the 30 days before it, or that it is
    /// not known.
    [[nodiscard]] static QString reading(qint64 moment, const std::optional<qint64> &requests);
    /// The day of \a moment (ms since 1970 UTC) in local time.
    [[nodiscard]] static QString day(qint64 moment);
    /// What the signs in a picture of it mean.
    [[nodiscard]] static QString legend();

private:
    [[nodiscard]] static QString every(qint64 interval);
};

} // namespace umh
