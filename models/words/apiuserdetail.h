#pragma once

#include "domain/apiuser.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace umh {

/// What there is to know of an API user.
enum class ApiUserDetailKind { Description, Operator, Username, Type, Created, LastUsed, Requests, Guid, OperatorGuid };

/// One of them in words of the present language.
struct ApiUserDetail
{
    QString label; ///< "Operator"
    QString value; ///< harmless; on several lines only where it is the description
    QString received{}; ///< as it came from the account; null where it is not a text from there
    bool isName = false; ///< for a font with letters of one width

    /// What is copied of it.
    [[nodiscard]] QString copied() const { return received.isNull() ? value : received; }
};

/// \a kind of \a apiUser, times counted back from \a now (UTC).
[[nodiscard]] ApiUserDetail detailOf(const ApiUser &apiUser, ApiUserDetailKind kind, const QDateTime &now);

} // namespace umh
