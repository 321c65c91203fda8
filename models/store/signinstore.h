#pragma once

#include "domain/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

class Connection;

/// That somebody signs in to the account of a directory, with the API user of that name.
struct KnownSignIn
{
    QString username{};
    QDateTime firstSeen{}; ///< UTC; invalid where that was before the directory noted it
    QDateTime lastSeen{}; ///< UTC; invalid where it has never synced

    friend bool operator==(const KnownSignIn &, const KnownSignIn &) = default;
};

/// With which API users people sign in to the account of a directory, who each have a username of their own. Used on
/// the connection's thread; what is written becomes part of a transaction that is going on.
class SignInStore final
{
public:
    /// \a connection must outlive this.
    explicit SignInStore(const Connection &connection)
        : m_connection(connection)
    { }

    /// In the order of their names.
    [[nodiscard]] Result<QList<KnownSignIn>> all() const;
    /// Somebody has signed in with \a username at the time \a at (UTC). Nothing where it is empty. The journal has no
    /// entry of it; the same once more changes nothing.
    [[nodiscard]] Status note(const QString &username, const QDateTime &at) const;
    /// What tells this directory from others wherever it lies, for what a person's own settings hold of it. Never
    /// empty: Corrupt where the directory does not have it.
    [[nodiscard]] Result<QString> directoryKey() const;

private:
    const Connection &m_connection;
};

/// The usernames of \a signIns.
[[nodiscard]] QStringList usernamesOf(const QList<KnownSignIn> &signIns);

} // namespace umh
