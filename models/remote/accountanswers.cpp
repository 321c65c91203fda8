#include "remote/accountanswers.h"

#include "json/answerreader.h"
#include "json/smallanswers.h"
#include "remote/answercontent.h"

#include <QtCore/QBuffer>
#include <QtCore/QIODevice>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a error as one about the answer to \a request.
Error about(const QString &request, Error error)
{
    error.request = request;
    // The reader's word for what is no answer of this kind at all.
    if (error.kind == ErrorKind::UnknownContent || error.kind == ErrorKind::JsonWrapped
        || error.kind == ErrorKind::JsonLines)
        error.kind = ErrorKind::NotThisApi;
    return error;
}

/// The body of \a reply at its beginning, however often it was read.
QIODevice &bodyOf(const AccountReply &reply)
{
    reply.body->seek(0);
    return *reply.body;
}

std::optional<Error> htmlError(QIODevice &body, const QString &request)
{
    if (!AnswerBeginning(body).isHtml())
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::NotThisApi;
    error.detail = u"HTML"_s;
    error.request = request;
    return error;
}

Status readElements(const AccountReply &reply, const QString &request, const AnswerHandler &handler,
                    AnswerExpectation expected)
{
    expected.zone = reply.zone;
    QIODevice &body = bodyOf(reply);
    if (const std::optional<Error> html = htmlError(body, request); html)
        return *html;
    if (const Result<AnswerKind> kind = readAnswer(body, {}, handler, expected); !kind)
        return about(request, kind.error());
    return {};
}

/// A small answer as a whole, to be read by \a readIt.
template<typename T, typename Read>
Result<T> readWhole(const AccountReply &reply, const QString &request, Read readIt)
{
    QIODevice &body = bodyOf(reply);
    if (const std::optional<Error> html = htmlError(body, request); html)
        return *html;
    QByteArray json = body.readAll();
    Result<T> result = readIt(json);
    Secret::wipe(json); // it may hold a password
    if (!result)
        return about(request, result.error());
    return result;
}

} // namespace

Status readOperators(const AccountReply &reply, const QString &request, const ElementHandler<Operator> &onOperator,
                     const ReadProgress &onProgress, ReadingNotes *notes)
{
    AnswerHandler handler;
    handler.onOperator = onOperator;
    handler.onProgress = onProgress;
    handler.notes = notes;
    return readElements(reply, request, handler, {AnswerShape::List, AnswerKind::Operators});
}

Status readOperatorGroups(const AccountReply &reply, const QString &request,
                          const ElementHandler<OperatorGroup> &onGroup, const ReadProgress &onProgress,
                          ReadingNotes *notes)
{
    AnswerHandler handler;
    handler.onOperatorGroup = [&onGroup](OperatorGroup &&group) {
        group.members.reset();
        return onGroup(std::move(group));
    };
    handler.onProgress = onProgress;
    handler.notes = notes;
    return readElements(reply, request, handler, {AnswerShape::List, AnswerKind::OperatorGroups});
}

Result<QList<QString>> readMembers(const AccountReply &reply, const QString &request)
{
    QList<QString> guids;
    AnswerHandler handler;
    handler.onMember = [&guids](QString &&guid) -> Status {
        guids.append(std::move(guid));
        return {};
    };
    if (const Status status = readElements(reply, request, handler, {AnswerShape::ListOrElement, AnswerKind::Members});
        !status)
        return status.error();
    return guids;
}

Status readApiUsers(const AccountReply &reply, const QString &request, const ElementHandler<ApiUser> &onApiUser,
                    const ReadProgress &onProgress, ReadingNotes *notes)
{
    AnswerHandler handler;
    handler.onApiUser = onApiUser;
    handler.onProgress = onProgress;
    handler.notes = notes;
    return readElements(reply, request, handler, {AnswerShape::List, AnswerKind::ApiUsers});
}

Result<ApiUser> readApiUser(const AccountReply &reply, const QString &request)
{
    ApiUser apiUser;
    AnswerHandler handler;
    handler.onApiUser = [&apiUser](ApiUser &&read) -> Status {
        apiUser = std::move(read);
        return {};
    };
    if (const Status status = readElements(reply, request, handler, {AnswerShape::SingleElement, AnswerKind::ApiUsers});
        !status)
        return status.error();
    return apiUser;
}

Result<Account> readAccount(const AccountReply &reply, const QString &request, ReadingNotes *notes)
{
    return readWhole<Account>(reply, request,
                              [&](const QByteArray &json) { return readAccountAnswer(json, reply.zone, notes); });
}

Result<CreatedApiUser> readCreatedApiUser(const AccountReply &reply, const QString &request)
{
    Result<ApiUser> apiUser = readApiUser(reply, request);
    if (!apiUser)
        return apiUser.error();
    Result<Secret> password = readCreatedPassword(reply, request);
    if (!password)
        return password.error();
    return CreatedApiUser{std::move(*apiUser), std::move(*password)};
}

Result<Secret> readCreatedPassword(const AccountReply &reply, const QString &request)
{
    return readWhole<Secret>(reply, request, &readPassword);
}

void wipeBody(const AccountReply &reply)
{
    if (auto *buffer = qobject_cast<QBuffer *>(reply.body.get()))
        Secret::wipe(buffer->buffer());
}

} // namespace umh
