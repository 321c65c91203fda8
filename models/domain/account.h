#pragma once

#include "domain/system/secret.h"
#include "domain/text/guid.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace umh {

/// The account that a directory mirrors, as the directory knows it, and with whose name this person signs in to it.
/// Never holds a password.
struct Account
{
    QString baseUrl{}; ///< of the REST API, in the form of AccountAddress::toString(): "https://api.example.com/v4"
    /// Of the API user that the program signs in with. The directory does not hold it: other persons on the same
    /// directory have others. Empty where this person has never signed in.
    QString username{};
    QString accountId{}; ///< null until the account has told it
    std::optional<qint64> operatorsInUse{}; ///< of the quota
    std::optional<qint64> operatorQuota{};
    QDateTime expires{}; ///< UTC; invalid when not known
    QDateTime lastSync{}; ///< UTC, when the last successful sync began to read the account; invalid before the first
    GuidForm guidForm = GuidForm::Dashed; ///< in which it wrote its guids at the last sync, and so takes them
    /// Of times that come without an offset: the name of an AccountTimeZone, empty for UTC.
    QString timeZone{};
    bool timesLackOffset = false; ///< at the last sync all times of API users came without one
    /// Times were stored before the time zone was set: the next sync reads all of them anew, which is no change of
    /// them.
    bool rereadsTimes = false;
    /// By how many minutes the last use of our own API user was ahead of the server's clock, as it was last seen, where
    /// that is a difference of time zones (see domain/time/accounttimezone.h).
    std::optional<qint64> timeDifference{};

    friend bool operator==(const Account &, const Account &) = default;
};

/// Whether two ids are those of one account, as far as is known: an empty one has not been told.
[[nodiscard]] inline bool mayBeSameAccountId(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

/// Whether both are the same account, as far as is known. Who signs in says nothing of that.
[[nodiscard]] inline bool isSameAccount(const Account &a, const Account &b)
{
    return a.baseUrl == b.baseUrl && mayBeSameAccountId(a.accountId, b.accountId);
}

/// Whether both name the same API user: whoever typed one of them may have typed it in capitals. Empty ones name none.
[[nodiscard]] inline bool isSameUsername(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether \a username names the same API user as one of \a usernames.
[[nodiscard]] inline bool isOneOfUsernames(const QString &username, const QStringList &usernames)
{
    return std::ranges::any_of(usernames, [&](const QString &one) { return isSameUsername(username, one); });
}

/// What it takes to sign in to an account.
struct AccountSignIn
{
    QString baseUrl; ///< as the person gave it
    QString username;
    Secret password;
    QString timeZone{}; ///< as Account::timeZone
};

/// What a test of a sign-in found out.
struct AccountProbe
{
    QString accountId; ///< null where the account does not tell
    qint64 operators = 0;
    bool mayReadApiUsers = false;
};

/// The address of the public service.
inline QString standardAccountAddress()
{
    return QStringLiteral("https://api.uptrends.com/v4");
}

} // namespace umh

Q_DECLARE_METATYPE(umh::Account)
