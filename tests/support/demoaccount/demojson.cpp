#include "support/demoaccount/demojson.h"

#include <algorithm>
#include <utility>

namespace umh {
namespace {

/// Appends \a number with \a digits digits, which must be enough.
void appendDigits(QByteArray &json, int number, int digits)
{
    const qsizetype end = json.size() + digits;
    json.resize(end);
    for (qsizetype place = end - 1; place >= end - digits; --place) {
        json[place] = char('0' + number % 10);
        number /= 10;
    }
}

void appendValue(QByteArray &json, const QString &text)
{
    if (text.isNull()) {
        json += "null";
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && uchar(c) >= 0x20; };
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        json += utf8;
        json += '"';
        return;
    }
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            json += "\\u00";
            json += "0123456789abcdef"[uchar(c) >> 4];
            json += "0123456789abcdef"[uchar(c) & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendValue(QByteArray &json, bool flag)
{
    json += flag ? "true" : "false";
}

void appendValue(QByteArray &json, const std::optional<bool> &flag)
{
    if (flag)
        appendValue(json, *flag);
    else
        json += "null";
}

void appendValue(QByteArray &json, const std::optional<qint64> &number)
{
    if (number)
        json += QByteArray::number(*number);
    else
        json += "null";
}

/// ISO 8601 in UTC with milliseconds.
void appendValue(QByteArray &json, const QDateTime &time)
{
    if (!time.isValid()) {
        json += "null";
        return;
    }
    const QDateTime utc = time.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    const QTime clock = utc.time();
    const auto part = [&json](char before, int number, int digits) {
        json += before;
        appendDigits(json, number, digits);
    };
    part('"', year, 4);
    part('-', month, 2);
    part('-', day, 2);
    part('T', clock.hour(), 2);
    part(':', clock.minute(), 2);
    part(':', clock.second(), 2);
    part('.', clock.msec(), 3);
    json += "Z\"";
}

/// Writes the fields of one object.
class ObjectWriter final
{
public:
    explicit ObjectWriter(QByteArray &json)
        : m_json(json)
    {
        m_json += '{';
    }
    ~ObjectWriter() { m_json += '}'; }
    Q_DISABLE_COPY_MOVE(ObjectWriter)

    template<typename Value>
    void add(const char *name, const Value &value)
    {
        begin(name);
        appendValue(m_json, value);
    }
    void begin(const char *name)
    {
        if (!std::exchange(m_first, false))
            m_json += ',';
        m_json += '"';
        m_json += name;
        m_json += "\":";
    }

private:
    QByteArray &m_json;
    bool m_first = true;
};

void addFields(ObjectWriter &object, const ApiUser &apiUser)
{
    object.add("ApiUserGuid", apiUser.guid);
    object.add("OperatorGuid", apiUser.operatorGuid);
    object.add("UserName", apiUser.username);
    object.add("AccessType", apiUser.type);
    object.add("CreatedDate", apiUser.created);
    // Without the field it is unknown, whenever it was created.
    if (apiUser.lastUsedState != LastUsedState::Unknown)
        object.add("LastUsedDate", apiUser.lastUsed);
    object.add("RequestsLast30Days", apiUser.requestsLast30Days);
    object.add("Description", apiUser.description);
}

QByteArray guidsJson(const QList<QString> &guids, const char *name)
{
    QByteArray json("[");
    for (const QString &guid : guids) {
        if (json.size() > 1)
            json += ',';
        ObjectWriter(json).add(name, guid);
    }
    json += ']';
    return json;
}

} // namespace

void appendJson(QByteArray &json, const Operator &op)
{
    ObjectWriter object(json);
    object.add("OperatorGuid", op.guid);
    object.add("Hash", op.guid.left(8)); // the account sends more than anybody keeps
    object.add("FullName", op.fullName);
    object.add("Email", op.email);
    object.add("MobilePhone", QString());
    object.add("BackupEmail", QString());
    object.add("IsOnDuty", op.onDuty);
    object.add("IsAccountAdministrator", op.administrator);
    object.add("CultureName", op.culture);
    object.add("TimeZoneId", std::optional<qint64>(26));
}

void appendJson(QByteArray &json, const OperatorGroup &group)
{
    ObjectWriter object(json);
    object.add("OperatorGroupGuid", group.guid);
    object.add("Description", group.name);
    object.add("IsEveryone", group.everyone);
    object.add("IsAdministratorsGroup", group.administrators);
}

void appendJson(QByteArray &json, const ApiUser &apiUser)
{
    ObjectWriter object(json);
    addFields(object, apiUser);
}

QByteArray accountJson(const DemoState &state)
{
    QByteArray json;
    {
        ObjectWriter object(json);
        object.add("AccountId", state.accountId);
        object.add("ExpirationDate", state.expires);
        object.begin("OperatorQuota");
        ObjectWriter quota(json);
        quota.add("Operators", std::optional(state.operatorQuota));
        quota.add("OperatorsInUse", std::optional<qint64>(state.operators.size()));
    }
    return json;
}

QByteArray operatorGuidsJson(const QList<QString> &guids)
{
    return guidsJson(guids, "OperatorGuid");
}

QByteArray groupGuidsJson(const QList<QString> &guids)
{
    return guidsJson(guids, "OperatorGroupGuid");
}

QByteArray createdJson(const ApiUser &apiUser, const QString &password)
{
    QByteArray json;
    {
        ObjectWriter object(json);
        addFields(object, apiUser);
        object.add("Password", password);
    }
    return json;
}

QByteArray messagesJson(const QString &message)
{
    return "{\"Messages\":[" + messageJson(message) + "]}";
}

QByteArray messageJson(const QString &message)
{
    QByteArray json;
    {
        ObjectWriter object(json);
        object.add("Message", message);
    }
    return json;
}

} // namespace umh
