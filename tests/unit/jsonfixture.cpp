#include "jsonfixture.h"

#include "domain/time/utc.h"

#include <QtCore/QBuffer>

using namespace Qt::StringLiterals;

namespace umh {

QByteArray json(QByteArray text)
{
    return text.replace("'", "\"");
}

QByteArray operatorObject(const QByteArray &more)
{
    return "{'OperatorGuid':'o','FullName':'A'" + more + '}';
}

std::optional<Error> readingError(const QByteArray &text, const AnswerHandler &handler)
{
    QByteArray bytes = json(text);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<AnswerKind> result = readAnswer(buffer, u"saved.json"_s, handler);
    return result ? std::nullopt : std::optional(result.error());
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second, int ms)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), inUtc);
}

} // namespace umh
