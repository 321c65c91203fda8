#include "remote/http/answercontent.h"

#include "domain/text/harmlesstext.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 bytesToLookAt = qint64(64) * 1024;
constexpr qsizetype mostMessages = 5;
constexpr qsizetype longestMessage = 300; ///< characters
constexpr qsizetype longestType = 60;

char firstByteOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    return bytes.isEmpty() ? '\0' : bytes.front();
}

/// The value of the key \a name, in any case.
QJsonValue valueOf(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

/// \a text on one line, cut to a length that can be shown.
QString cleaned(QString text)
{
    // First, so that a text of megabytes costs nothing.
    text.truncate(4 * longestMessage);
    return harmlessBeginning(harmlessProse(text).simplified(), longestMessage);
}

QByteArrayView typeOnly(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.first(end)).trimmed();
}

} // namespace

AnswerBeginning::AnswerBeginning(QIODevice &body)
    : m_bytes(body.peek(bytesToLookAt))
    , m_firstByte(firstByteOf(m_bytes))
{ }

bool isJsonType(QByteArrayView contentType)
{
    const QByteArray type = typeOnly(contentType).toByteArray().toLower();
    return type.endsWith("/json") || type.endsWith("+json");
}

bool isHtmlType(QByteArrayView contentType)
{
    const QByteArray type = typeOnly(contentType).toByteArray().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

QString contentTypeInWords(QByteArrayView contentType)
{
    const QByteArrayView type = typeOnly(contentType);
    if (type.isEmpty())
        return u"without a content type"_s;
    return cleaned(QString::fromLatin1(type.first(std::min(type.size(), longestType))));
}

bool mayBeJson(QIODevice &body, QByteArrayView contentType, bool mayBeEmpty)
{
    const AnswerBeginning beginning(body);
    switch (beginning.firstByte()) {
    case '{':
    case '[':
        return true;
    case '<':
        return false;
    case '\0':
        return mayBeEmpty || contentType.isEmpty() || isJsonType(contentType);
    default:
        return isJsonType(contentType);
    }
}

bool isCutOff(QIODevice &body)
{
    const char first = AnswerBeginning(body).firstByte();
    if (first != '[' && first != '{')
        return false;
    const qint64 at = body.pos();
    body.seek(std::max<qint64>(at, body.size() - bytesToLookAt));
    const QByteArray end = body.read(bytesToLookAt).trimmed();
    body.seek(at);
    return !end.endsWith(first == '[' ? ']' : '}');
}

QString serverMessage(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    QStringList messages;
    const QJsonArray list = valueOf(answer, "Messages"_L1).toArray();
    for (qsizetype i = 0; i < std::min(list.size(), mostMessages); ++i)
        messages += valueOf(list.at(i).toObject(), "Message"_L1).toString();
    messages += valueOf(answer, "Message"_L1).toString();
    if (messages.join(QString()).isEmpty()) // problem details, RFC 9457
        messages += {valueOf(answer, "title"_L1).toString(), valueOf(answer, "detail"_L1).toString()};
    messages.removeAll(QString());
    const QString message = cleaned(messages.join("; "_L1));
    return message.isEmpty() ? QString() : message;
}

} // namespace umh
