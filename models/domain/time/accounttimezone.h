#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace umh {

/// The time zone of an account: that of the times that it writes without an offset. A value, cheap to copy;
/// thread-safe. Moments and wall times are milliseconds since 1970-01-01T00:00, in UTC and on the clocks of the zone.
///
/// A wall time that comes twice, when clocks are put back, is the later of its two moments: nothing that is in use
/// should look as if it had not been used for longer. One that never comes, when they are put forward, is read as if
/// they had not been.
class AccountTimeZone final
{
public:
    /// UTC.
    AccountTimeZone() = default;
    /// The one with an IANA \a name, in whatever case, or with one like "UTC+02:00"; UTC for an empty name. Nothing for
    /// a zone that this computer does not know.
    [[nodiscard]] static std::optional<AccountTimeZone> named(const QString &name);

    /// As the system writes it; empty for UTC.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isUtc() const { return !m_data; }

    [[nodiscard]] qint64 momentOf(qint64 wallTime) const;
    [[nodiscard]] qint64 wallTimeAt(qint64 moment) const;

    /// By how much to move moments from \a from on, up to those of the next shift.
    struct Shift
    {
        qint64 from = 0;
        qint64 by = 0; ///< ms
        friend bool operator==(const Shift &, const Shift &) = default;
    };
    /// What becomes of moments that were read in \a before when their wall times are read in \a after instead, in
    /// order. The first is for all moments up to the second as well.
    [[nodiscard]] static QList<Shift> shifts(const AccountTimeZone &before, const AccountTimeZone &after);

private:
    struct Data;
    std::shared_ptr<const Data> m_data; ///< null for UTC
};

/// By how many minutes an account's times are ahead of its own clock, as far as that shows a time zone that is not the
/// one they are read in: \a lastUsed is the last use of the API user that has just asked, as it was read, and
/// \a serverNow the server's clock when it answered. A whole number of quarter hours, as zones differ by; 0 where all
/// is as it should be. Nothing where they differ in another way, which says nothing of zones: an account may be slow to
/// note a use, for as long as two minutes here, but not note it before it is.
[[nodiscard]] std::optional<int> zoneDifference(const QDateTime &lastUsed, const QDateTime &serverNow);

/// The name of a time zone (as in AccountTimeZone) for an account whose times are \a minutes ahead when they are read
/// in \a timeZone: the one of this computer where that fits at \a now, else one that only says how far it is from UTC.
[[nodiscard]] QString suggestedTimeZone(const QString &timeZone, qint64 minutes, const QDateTime &now);

} // namespace umh
