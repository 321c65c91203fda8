#include "json/smallanswers.h"

#include "json/fieldspellings.h"
#include "json/jsontimes.h"
#include "json/receivedkeys.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The greatest whole number up to which a JSON number is exact.
constexpr double largestExactNumber = double(qint64(1) << 53);

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{.kind = ErrorKind::JsonSyntax,
                     .detail = u"%1 (byte %2)"_s.arg(parsed.errorString()).arg(parsed.offset)};
    if (!document.isObject())
        return Error{.kind = ErrorKind::UnknownContent, .detail = u"list instead of an object"_s};
    return document.object();
}

QString keysOf(const QJsonObject &object)
{
    ReceivedKeys keys;
    for (const QString &key : object.keys())
        keys.add(key.toUtf8());
    return keys.toString();
}

/// Puts an account together, and remembers the first field that is wrong.
class AccountReader final
{
public:
    void read(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const std::optional<AccountField> field = findAccountField(it.key().toUtf8());
            if (!field)
                continue;
            m_knowsAny = true;
            if (!it->isNull())
                take(*field, *it);
        }
    }

    [[nodiscard]] bool knowsAny() const { return m_knowsAny; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Account &account() const { return m_account; }

private:
    void take(AccountField field, const QJsonValue &value)
    {
        switch (field) {
        case AccountField::AccountId:
            m_account.accountId = id(value);
            break;
        case AccountField::ExpirationDate:
            m_account.expires = time(value);
            break;
        case AccountField::OperatorQuota:
            if (value.isObject())
                read(value.toObject());
            else
                invalid(field, u"no object"_s);
            break;
        case AccountField::Operators:
            m_account.operatorQuota = count(field, value);
            break;
        case AccountField::OperatorsInUse:
            m_account.operatorsInUse = count(field, value);
            break;
        }
    }

    /// A text or a whole number.
    [[nodiscard]] QString id(const QJsonValue &value)
    {
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return value.toString().trimmed();
        if (isCount(value))
            return QString::number(value.toInteger());
        invalid(AccountField::AccountId, u"neither a text nor a whole number"_s);
        return {};
    }

    [[nodiscard]] QDateTime time(const QJsonValue &value)
    {
        const std::optional<QDateTime> time =
            value.isString() ? timeFromJson(value.toString().toUtf8()) : std::optional<QDateTime>();
        if (!time)
            invalid(AccountField::ExpirationDate, u"no date"_s);
        return time.value_or(QDateTime());
    }

    [[nodiscard]] std::optional<qint64> count(AccountField field, const QJsonValue &value)
    {
        if (isCount(value))
            return value.toInteger();
        invalid(field, u"no whole number from 0 to 2^53"_s);
        return std::nullopt;
    }

    [[nodiscard]] static bool isCount(const QJsonValue &value)
    {
        const double number = value.toDouble(-1);
        return number >= 0 && number <= largestExactNumber && std::floor(number) == number;
    }

    void invalid(AccountField field, const QString &detail)
    {
        if (!m_error)
            m_error = Error{.kind = ErrorKind::FieldInvalid, .detail = detail, .field = canonicalName(field)};
    }

    Account m_account;
    std::optional<Error> m_error;
    bool m_knowsAny = false;
};

} // namespace

Result<Account> readAccountAnswer(const QByteArray &json)
{
    const Result<QJsonObject> object = objectFrom(json);
    if (!object)
        return object.error();
    AccountReader reader;
    reader.read(*object);
    if (!reader.knowsAny())
        return Error{.kind = ErrorKind::UnknownContent, .detail = keysOf(*object)};
    if (reader.error())
        return *reader.error();
    return reader.account();
}

Result<Secret> readPassword(const QByteArray &json)
{
    const Result<QJsonObject> object = objectFrom(json);
    if (!object)
        return object.error();
    for (auto it = object->begin(); it != object->end(); ++it) {
        const std::optional<Spelling> spelling = findSpelling(it.key().toUtf8());
        if (!spelling || spelling->field != Field::Password)
            continue;
        if (!it->isString() || it->toString().isEmpty())
            return Error{
                .kind = ErrorKind::FieldInvalid, .detail = u"no text"_s, .field = canonicalName(Field::Password)};
        return Secret(it->toString());
    }
    return Error{.kind = ErrorKind::FieldMissing, .detail = keysOf(*object), .field = canonicalName(Field::Password)};
}

} // namespace umh
