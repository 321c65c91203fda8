#include "store/journal.h"

#include "domain/clock.h"
#include "store/connection.h"
#include "store/utctime.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject asJson(const ApiUser &apiUser)
{
    return QJsonObject{
        {u"operatorGuid"_s, apiUser.operatorGuid},
        {u"username"_s, apiUser.username},
        {u"type"_s, textOrNull(apiUser.type)},
        {u"created"_s, timeOrNull(apiUser.created)},
        {u"lastUsed"_s, timeOrNull(apiUser.lastUsed)},
        {u"lastUsedState"_s, int(apiUser.lastUsedState)},
        {u"requestsLast30Days"_s, apiUser.requestsLast30Days ? QJsonValue(*apiUser.requestsLast30Days) : QJsonValue()},
        {u"description"_s, textOrNull(apiUser.description)},
    };
}

/// The fields that differ, each with its value before and after.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto field = after.begin(); field != after.end(); ++field) {
        const QJsonValue old = before.value(field.key());
        if (old != field.value())
            changes.insert(field.key(), QJsonObject{{u"before"_s, old}, {u"after"_s, field.value()}});
    }
    return changes;
}

} // namespace

Journal::Journal(const Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

Status Journal::deleted(const ApiUser &apiUser)
{
    return write(u"deleted"_s, &apiUser, asJson(apiUser));
}

Status Journal::changed(const ApiUser &before, const ApiUser &after)
{
    return write(u"changed"_s, &after, difference(asJson(before), asJson(after)));
}

Status Journal::imported(const QJsonObject &counts)
{
    return write(u"imported"_s, nullptr, counts);
}

Status Journal::write(const QString &action, const ApiUser *apiUser, const QJsonObject &detail)
{
    const auto text = [&](auto member) { return apiUser ? apiUser->*member : QString(); };
    const auto written = m_connection.run(
        u"INSERT INTO journal (at, origin, action, api_user_guid, operator_name, username, detail) "
        "VALUES (?, 'this program', ?, ?, ?, ?, ?)"_s,
        {toStoredTime(m_clock.now()), action, text(&ApiUser::guid), text(&ApiUser::operatorName),
         text(&ApiUser::username), QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
    if (!written)
        return written.error();
    return {};
}

} // namespace umh
