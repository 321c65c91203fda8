#pragma once

#include "domain/account.h"
#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "remote/accountclient.h"

#include <QtCore/QList>

#include <functional>

namespace umh {

// What the answers of an account hold. Any thread. \a request ("GET /ApiUser") goes into errors, which are those of
// json/answerreader.h, NotThisApi for JSON that is something else altogether, and AnswerIncomplete for a list with
// fewer elements than the account had announced. What there is to say of the values is added to \a notes, if they are
// given.

/// Receives the elements of a list, one by one; an error that it returns ends the reading.
template<typename T>
using ElementHandler = std::function<Status(T &&)>;
/// Called about every 1 MiB, with the bytes read so far.
using ReadProgress = std::function<Status(qint64 bytesRead)>;

[[nodiscard]] Status readOperators(const AccountReply &reply, const QString &request,
                                   const ElementHandler<Operator> &onOperator, const ReadProgress &onProgress = {},
                                   ReadingNotes *notes = nullptr);
/// The groups come without members: those are another call's answer.
[[nodiscard]] Status readOperatorGroups(const AccountReply &reply, const QString &request,
                                        const ElementHandler<OperatorGroup> &onGroup,
                                        const ReadProgress &onProgress = {}, ReadingNotes *notes = nullptr);
/// Guids of operators.
[[nodiscard]] Result<QList<QString>> readMembers(const AccountReply &reply, const QString &request);
[[nodiscard]] Status readApiUsers(const AccountReply &reply, const QString &request,
                                  const ElementHandler<ApiUser> &onApiUser, const ReadProgress &onProgress = {},
                                  ReadingNotes *notes = nullptr);
[[nodiscard]] Result<ApiUser> readApiUser(const AccountReply &reply, const QString &request);
// Of the one that was asked for: with another guid than \a guid the answer is OtherThanAsked.
[[nodiscard]] Result<ApiUser> readApiUser(const AccountReply &reply, const QString &request, const QString &guid);
[[nodiscard]] Result<Operator> readOperator(const AccountReply &reply, const QString &request, const QString &guid);
/// All API users of the operator with \a operatorGuid; OtherThanAsked where one is another's.
[[nodiscard]] Result<QList<ApiUser>> readApiUsersOf(const AccountReply &reply, const QString &request,
                                                    const QString &operatorGuid);
/// Only what the account says of itself: id, quota, expiry.
[[nodiscard]] Result<Account> readAccount(const AccountReply &reply, const QString &request,
                                          ReadingNotes *notes = nullptr);

/// An API user that was just created, with the password that can never be read again.
struct CreatedApiUser
{
    ApiUser apiUser;
    Secret password;
};
[[nodiscard]] Result<CreatedApiUser> readCreatedApiUser(const AccountReply &reply, const QString &request);
/// The same, where it was created for the operator with \a operatorGuid; OtherThanAsked where it is another's.
[[nodiscard]] Result<CreatedApiUser> readCreatedApiUser(const AccountReply &reply, const QString &request,
                                                        const QString &operatorGuid);
/// Only the password of such an answer, where the rest of it cannot be read.
[[nodiscard]] Result<Secret> readCreatedPassword(const AccountReply &reply, const QString &request);
/// Overwrites the body of \a reply as far as it is in memory, and leaves it empty: nobody can read it any more.
void wipeBody(const AccountReply &reply);

} // namespace umh
