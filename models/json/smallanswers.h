#pragma once

#include "domain/account.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "domain/time/accounttimezone.h"

#include <QtCore/QByteArray>

namespace umh {

// The answers of the account that hold one small object and no element of a list. Any thread. Errors: JsonSyntax,
// UnknownContent, FieldMissing, FieldInvalid; without a path.

/// What the account says of itself: id, quota, expiry, each of which may be left out, but not all. What is not
/// understood of it is left out as well, and noted. \a zone: of times without an offset.
[[nodiscard]] Result<Account> readAccountAnswer(const QByteArray &json, const AccountTimeZone &zone = {},
                                                ReadingNotes *notes = nullptr);

/// The password of an API user that was just created. The rest of the answer is for readAnswer().
[[nodiscard]] Result<Secret> readPassword(const QByteArray &json);

} // namespace umh
