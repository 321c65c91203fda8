#pragma once

#include "domain/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace umh {

class Clock;
class Connection;

/// A change that was sent to the account and whose outcome is not known.
struct OpenChange
{
    enum class Kind { Deletion, Description };

    QString apiUserGuid{};
    Kind kind = Kind::Deletion;
    QString description{}; ///< the new one, of a Description
    friend bool operator==(const OpenChange &, const OpenChange &) = default;
};

/// The changes that the program has sent to the account and not finished: noted before a call is sent and struck out
/// when its outcome is in the directory, so that not even a power cut leaves a row in doubt without a mark. At most one
/// for each API user. Used on the connection's thread; what is written becomes part of a transaction that is going on.
class OpenChanges final
{
public:
    /// Both must outlive this.
    OpenChanges(const Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    { }

    /// In the order in which they were noted.
    [[nodiscard]] Result<QList<OpenChange>> all() const;
    /// The one of the API user with \a apiUserGuid.
    [[nodiscard]] Result<std::optional<OpenChange>> of(const QString &apiUserGuid) const;
    /// In the place of any other of the same API user.
    [[nodiscard]] Status note(const OpenChange &change) const;
    /// Succeeds as well where there is none.
    [[nodiscard]] Status strikeOut(const QString &apiUserGuid) const;

    /// Strikes out those of API users that the directory does not hold.
    [[nodiscard]] Status strikeOutAbsent() const;

private:
    [[nodiscard]] Result<QList<OpenChange>> find(const QString &condition, const QVariantList &values) const;

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
