#pragma once

#include "domain/result.h"
#include "domain/system/processidentity.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <chrono>
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

    // Filled in by OpenChangeStore.
    ProcessIdentity holder{}; ///< the process that has sent it, or is finding out what became of it; none in old ones
    QDateTime renewed{}; ///< UTC; when its holder last said that it is in flight

    /// Whether both ask for the same, whoever is at work on them.
    friend bool operator==(const OpenChange &a, const OpenChange &b)
    {
        return a.apiUserGuid == b.apiUserGuid && a.kind == b.kind && a.description == b.description;
    }
};

/// For how long from \a now on nobody but its holder may say that \a change has not happened: until it is over for
/// sure. \a longestRequest is the longest that a request may take, and the account to act on it. Where the holder is
/// known to have ended, that is counted from when it last said that the change is in flight; a holder that may live
/// says so again before the time is over, and is given twice as long. 0 where it is over.
[[nodiscard]] std::chrono::milliseconds heldFor(const OpenChange &change, const QDateTime &now,
                                                std::chrono::milliseconds longestRequest);
/// Whether the holder of \a change may still be at work on it.
[[nodiscard]] bool isInOtherHands(const OpenChange &change);

/// The changes that the program has sent to the account and not finished: noted before a call is sent and struck out
/// when its outcome is in the directory, so that not even a power cut leaves a row in doubt without a mark. At most one
/// for each API user. It is held by the process that noted it, or took it over later. Used on the connection's thread;
/// what is written becomes part of a transaction that is going on, or is one by itself.
///
/// The journal has no entry of any of it. To note, renew and strike out the same once more comes to the same; to take
/// one over once more says false, but then this process holds it, and whoever looks again finds that.
class OpenChangeStore final
{
public:
    /// Both must outlive this.
    OpenChangeStore(const Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    { }

    /// In the order in which they were noted.
    [[nodiscard]] Result<QList<OpenChange>> all() const;
    /// The one of the API user with \a apiUserGuid.
    [[nodiscard]] Result<std::optional<OpenChange>> of(const QString &apiUserGuid) const;
    /// As held by this process, and in flight now. In the place of any other of the same API user: whether one is held
    /// is for the caller to see.
    [[nodiscard]] Status note(const OpenChange &change) const;
    /// The one of the API user with \a apiUserGuid, if this process holds it, is still in flight.
    [[nodiscard]] Status renew(const QString &apiUserGuid) const;
    /// This process holds \a change from now on; false where it is not as it was read any more. When it was last in
    /// flight is left as it is.
    [[nodiscard]] Result<bool> takeOver(const OpenChange &change) const;
    /// Unless another process holds it. Succeeds as well where there is none.
    [[nodiscard]] Status strikeOut(const QString &apiUserGuid) const;

    /// Strikes out those of API users that the directory does not hold.
    [[nodiscard]] Status strikeOutAbsent() const;

private:
    [[nodiscard]] Result<QList<OpenChange>> find(const QString &condition, const QVariantList &values) const;

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
