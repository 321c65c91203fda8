#pragma once

#include "domain/account.h"
#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "domain/time/accounttimezone.h"
#include "json/answerfields.h"

#include <functional>
#include <optional>

class QIODevice;

namespace umh {

// Reads answers of the account's REST API, saved or just received: one JSON list (UTF-8) of operators, operator groups
// or API users, or a single object. None is ever in memory as a whole, so it may be of any size. All functions may be
// called from any thread.
//
// The errors name path, element and, where one is to blame, field. Their kinds: FileNotFound, NotARegularFile,
// NoPermission, FileUnreadable; JsonSyntax, JsonEncoding, JsonTooDeep (more than 64 levels), JsonTooLarge (a text of
// more than 4 MiB in a field we keep); UnknownContent (also where the outermost value has another shape), JsonWrapped,
// JsonLines, FieldMissing, FieldInvalid (the last two for required fields only: what an optional one holds is
// understood, or noted and unknown). What the account says of itself and a password have no number of an element.

/// Receives the elements of a file, one by one, in order. An Error that a function returns ends the reading and comes
/// out of readAnswer(), with path and element filled in where it left them empty. A function may be left out; its
/// elements are checked all the same.
struct AnswerHandler
{
    std::function<Status(Operator &&)> onOperator;
    std::function<Status(OperatorGroup &&)> onOperatorGroup;
    std::function<Status(ApiUser &&)> onApiUser;
    std::function<Status(QString &&operatorGuid)> onMember;
    /// Only what the account says of itself: id, quota, expiry, of which not all may be there.
    std::function<Status(Account &&)> onAccount;
    std::function<Status(Secret &&)> onPassword;
    /// Called about every 1 MiB, and at the end, with the bytes read so far.
    std::function<Status(qint64 bytesRead)> onProgress;
    /// Gets what there is to say of the values, once all have been read; may be null.
    ReadingNotes *notes = nullptr;
};

/// What the outermost value of an answer must be.
enum class AnswerShape {
    List, ///< of elements
    SingleElement, ///< one object, which is an element itself
    ListOrElement, ///< either, or nothing at all: an empty text, null, {}
};

/// What is known of an answer before it is read.
struct AnswerExpectation
{
    AnswerShape shape = AnswerShape::List;
    /// What its elements must be; nothing where the first element is to tell. An element that is something else lacks a
    /// required field then, which is an error that names it.
    std::optional<AnswerKind> kind{};
    AccountTimeZone zone{}; ///< of times without an offset
};

/// What the file holds, by looking at the keys of its first element only; the rest is not even checked to be JSON.
[[nodiscard]] Result<AnswerKind> recogniseAnswer(const QString &path);

/// Reads a whole file and returns what it held. What came before an error has been handed to \a handler by then.
[[nodiscard]] Result<AnswerKind> readAnswer(const QString &path, const AnswerHandler &handler);

/// The same for \a device, which must be open and hold all there is to read; it is read from where it stands. Errors
/// give \a name as their path.
[[nodiscard]] Result<AnswerKind> recogniseAnswer(QIODevice &device, const QString &name);
[[nodiscard]] Result<AnswerKind> readAnswer(QIODevice &device, const QString &name, const AnswerHandler &handler,
                                            const AnswerExpectation &expected = {});

} // namespace umh
