#include "json/smallanswers.h"

#include "json/fieldspellings.h"
#include "json/jsontext.h"
#include "json/plainvalues.h"
#include "json/receivedkeys.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Error smallAnswerError(ErrorKind kind, const QString &detail, const QString &field = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.field = field;
    return error;
}

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return smallAnswerError(ErrorKind::JsonSyntax, u"%1 (byte %2)"_s.arg(parsed.errorString()).arg(parsed.offset));
    if (!document.isObject())
        return smallAnswerError(ErrorKind::UnknownContent, u"list instead of an object"_s);
    return document.object();
}

QString keysOf(const QJsonObject &object)
{
    ReceivedKeys keys;
    for (const QString &key : object.keys())
        keys.add(key.toUtf8());
    return keys.toString();
}

/// A value as the rest of the room knows them, with the bytes that it refers to.
class KeptValue final
{
public:
    explicit KeptValue(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        case QJsonValue::Bool:
            m_value = {ValueKind::Boolean, value.toBool(), {}};
            break;
        case QJsonValue::Double:
            m_bytes = value.toVariant().toByteArray();
            m_value.kind = ValueKind::Number;
            break;
        case QJsonValue::String:
            m_bytes = value.toString().toUtf8();
            m_value.kind = ValueKind::Text;
            break;
        case QJsonValue::Array:
            m_value.kind = ValueKind::List;
            break;
        case QJsonValue::Object:
            m_value.kind = ValueKind::Object;
            break;
        }
        m_value.text = m_bytes;
    }
    Q_DISABLE_COPY_MOVE(KeptValue)

    [[nodiscard]] const JsonValue &value() const { return m_value; }

private:
    QByteArray m_bytes;
    JsonValue m_value;
};

/// Puts an account together. What is not understood of it is not known.
class AccountReader final
{
public:
    AccountReader(const AccountTimeZone &zone, ReadingNotes &notes)
        : m_zone(zone)
        , m_notes(notes)
    { }

    void read(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const std::optional<AccountField> field = findAccountField(it.key().toUtf8());
            if (!field)
                continue;
            m_knowsAny = true;
            const KeptValue kept(*it);
            if (*field == AccountField::OperatorQuota && it->isObject())
                read(it->toObject());
            else if (!it->isNull() && !isBlank(kept.value()) && !take(*field, kept.value()))
                m_notes.add({ElementKind::Account, canonicalName(*field), 1, shownValue(kept.value())});
        }
    }

    [[nodiscard]] bool knowsAny() const { return m_knowsAny; }
    [[nodiscard]] const Account &account() const { return m_account; }

private:
    /// False where \a value is not understood.
    [[nodiscard]] bool take(AccountField field, const JsonValue &value)
    {
        switch (field) {
        case AccountField::AccountId:
            m_account.accountId = id(value);
            return !m_account.accountId.isNull();
        case AccountField::ExpirationDate: {
            const std::optional<JsonTime> time = timeFromJson(value, m_zone);
            m_account.expires = time.value_or(JsonTime()).moment;
            return time.has_value();
        }
        case AccountField::OperatorQuota:
            return false;
        case AccountField::Operators:
            m_account.operatorQuota = countFromJson(value);
            return m_account.operatorQuota.has_value();
        case AccountField::OperatorsInUse:
            m_account.operatorsInUse = countFromJson(value);
            return m_account.operatorsInUse.has_value();
        }
        return false;
    }

    /// A text or a whole number; null for anything else.
    [[nodiscard]] static QString id(const JsonValue &value)
    {
        if (value.kind == ValueKind::Text)
            return mendedText(value.text).trimmed();
        const std::optional<qint64> number = countFromJson(value);
        return number ? QString::number(*number) : QString();
    }

    const AccountTimeZone m_zone;
    ReadingNotes &m_notes;
    Account m_account;
    bool m_knowsAny = false;
};

} // namespace

Result<Account> readAccountAnswer(const QByteArray &json, const AccountTimeZone &zone, ReadingNotes *notes)
{
    const Result<QJsonObject> object = objectFrom(json);
    if (!object)
        return object.error();
    ReadingNotes found;
    AccountReader reader(zone, found);
    reader.read(*object);
    if (!reader.knowsAny())
        return smallAnswerError(ErrorKind::UnknownContent, keysOf(*object));
    if (notes != nullptr)
        notes->add(found);
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
            return smallAnswerError(ErrorKind::FieldInvalid, u"no text"_s, canonicalName(Field::Password));
        return Secret(it->toString());
    }
    return smallAnswerError(ErrorKind::FieldMissing, keysOf(*object), canonicalName(Field::Password));
}

} // namespace umh
