#include "remote/accountanswers.h"

#include "json/answerreader.h"
#include "remote/http/answercontent.h"
#include "remote/secretsearch.h"

#include <QtCore/QBuffer>
#include <QtCore/QIODevice>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a error as one about \a reply, the answer to \a request; where it names a file, it is the directory's, which
/// could not take what was read, and stays as it is.
Error about(const AccountReply &reply, const QString &request, Error error)
{
    if (!error.path.isEmpty())
        return error;
    error.request = request;
    // The names of fields are the server's, and so are their values.
    for (QString *text : {&error.detail, &error.field}) {
        if (reply.secrets && reply.secrets->areIn(*text))
            text->clear();
    }
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
        return about(reply, request, kind.error());
    return {};
}

/// What became of reading a list of \a elements: all of them must be there that the account had announced.
Status wholeList(const Status &read, const AccountReply &reply, const QString &request, qint64 elements)
{
    if (!read || elements >= reply.elements.value_or(0))
        return read;
    Error error;
    error.kind = ErrorKind::AnswerIncomplete;
    error.detail = u"only %1 of %2 elements"_s.arg(elements).arg(*reply.elements);
    error.request = request;
    return error;
}

/// OtherThanAsked where \a guid, which the answer to \a request tells, is not \a asked.
Status isAsAsked(const QString &guid, const QString &asked, const QString &request)
{
    if (guid.compare(asked, Qt::CaseInsensitive) == 0)
        return {};
    return Error{.kind = ErrorKind::OtherThanAsked, .detail = guid, .request = request};
}

/// A single object, which \a receiver gets.
template<typename T>
Result<T> readObject(const AccountReply &reply, const QString &request, AnswerKind kind,
                     ElementHandler<T> AnswerHandler::*receiver, ReadingNotes *notes = nullptr)
{
    T value;
    AnswerHandler handler;
    handler.*receiver = [&value](T &&read) -> Status {
        value = std::move(read);
        return {};
    };
    handler.notes = notes;
    const Status status = readElements(reply, request, handler, {AnswerShape::SingleElement, kind});
    if (!status)
        return status.error();
    return value;
}

} // namespace

Status readOperators(const AccountReply &reply, const QString &request, const ElementHandler<Operator> &onOperator,
                     const ReadProgress &onProgress, ReadingNotes *notes)
{
    qint64 elements = 0;
    AnswerHandler handler;
    handler.onOperator = [&](Operator &&op) {
        ++elements;
        return onOperator(std::move(op));
    };
    handler.onProgress = onProgress;
    handler.notes = notes;
    const Status read = readElements(reply, request, handler, {AnswerShape::List, AnswerKind::Operators});
    return wholeList(read, reply, request, elements);
}

Status readOperatorGroups(const AccountReply &reply, const QString &request,
                          const ElementHandler<OperatorGroup> &onGroup, const ReadProgress &onProgress,
                          ReadingNotes *notes)
{
    qint64 elements = 0;
    AnswerHandler handler;
    handler.onOperatorGroup = [&](OperatorGroup &&group) {
        ++elements;
        group.members.reset();
        return onGroup(std::move(group));
    };
    handler.onProgress = onProgress;
    handler.notes = notes;
    const Status read = readElements(reply, request, handler, {AnswerShape::List, AnswerKind::OperatorGroups});
    return wholeList(read, reply, request, elements);
}

Result<QList<QString>> readMembers(const AccountReply &reply, const QString &request)
{
    QList<QString> guids;
    AnswerHandler handler;
    handler.onMember = [&guids](QString &&guid) -> Status {
        guids.append(std::move(guid));
        return {};
    };
    const Status read = readElements(reply, request, handler, {AnswerShape::ListOrElement, AnswerKind::Members});
    if (const Status whole = wholeList(read, reply, request, guids.size()); !whole)
        return whole.error();
    return guids;
}

Status readApiUsers(const AccountReply &reply, const QString &request, const ElementHandler<ApiUser> &onApiUser,
                    const ReadProgress &onProgress, ReadingNotes *notes)
{
    qint64 elements = 0;
    AnswerHandler handler;
    handler.onApiUser = [&](ApiUser &&apiUser) {
        ++elements;
        return onApiUser(std::move(apiUser));
    };
    handler.onProgress = onProgress;
    handler.notes = notes;
    const Status read = readElements(reply, request, handler, {AnswerShape::List, AnswerKind::ApiUsers});
    return wholeList(read, reply, request, elements);
}

Result<ApiUser> readApiUser(const AccountReply &reply, const QString &request)
{
    return readObject(reply, request, AnswerKind::ApiUsers, &AnswerHandler::onApiUser);
}

Result<ApiUser> readApiUser(const AccountReply &reply, const QString &request, const QString &guid)
{
    Result<ApiUser> apiUser = readApiUser(reply, request);
    if (!apiUser)
        return apiUser;
    if (const Status asked = isAsAsked(apiUser->guid, guid, request); !asked)
        return asked.error();
    return apiUser;
}

Result<Operator> readOperator(const AccountReply &reply, const QString &request, const QString &guid)
{
    Result<Operator> op = readObject(reply, request, AnswerKind::Operators, &AnswerHandler::onOperator);
    if (!op)
        return op;
    if (const Status asked = isAsAsked(op->guid, guid, request); !asked)
        return asked.error();
    return op;
}

Result<QList<ApiUser>> readApiUsersOf(const AccountReply &reply, const QString &request, const QString &operatorGuid)
{
    QList<ApiUser> list;
    const Status whole = readApiUsers(reply, request, [&](ApiUser &&apiUser) -> Status {
        if (Status asked = isAsAsked(apiUser.operatorGuid, operatorGuid, request); !asked)
            return asked;
        list += std::move(apiUser);
        return {};
    });
    if (!whole)
        return whole.error();
    return list;
}

Result<Account> readAccount(const AccountReply &reply, const QString &request, ReadingNotes *notes)
{
    return readObject(reply, request, AnswerKind::Account, &AnswerHandler::onAccount, notes);
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

Result<CreatedApiUser> readCreatedApiUser(const AccountReply &reply, const QString &request,
                                          const QString &operatorGuid)
{
    Result<CreatedApiUser> created = readCreatedApiUser(reply, request);
    if (!created)
        return created;
    if (const Status asked = isAsAsked(created->apiUser.operatorGuid, operatorGuid, request); !asked)
        return asked.error();
    return created;
}

Result<Secret> readCreatedPassword(const AccountReply &reply, const QString &request)
{
    return readObject(reply, request, AnswerKind::Password, &AnswerHandler::onPassword);
}

void wipeBody(const AccountReply &reply)
{
    if (auto *buffer = qobject_cast<QBuffer *>(reply.body.get()))
        Secret::wipe(buffer->buffer());
}

} // namespace umh
