#include "json/elementbuilder.h"

#include "json/elementfields.h"
#include "json/jsontext.h"
#include "json/jsontimes.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The greatest whole number up to which a JSON number (a double, in many programs) is exact.
constexpr qint64 largestCount = qint64(1) << 53;

/// The whole number from 0 to 2^53 that \a digits, a JSON number, is; 12.0 and 12e0 are one as well.
std::optional<qint64> countFromJson(QByteArrayView digits)
{
    const char *end = digits.end();
    qint64 whole = 0;
    if (const auto [stop, fault] = std::from_chars(digits.begin(), end, whole); fault == std::errc() && stop == end)
        return whole >= 0 && whole <= largestCount ? std::optional(whole) : std::nullopt;
    double number = 0;
    const auto [stop, fault] = std::from_chars(digits.begin(), end, number);
    if (fault != std::errc() || stop != end || !(number >= 0 && number <= double(largestCount)))
        return std::nullopt;
    whole = qint64(number);
    return double(whole) == number ? std::optional(whole) : std::nullopt;
}

/// Reads the fields of an element one after another and remembers the first that is wrong. After that it returns
/// empty values, so that the caller needs to look only once, at the end.
class FieldReader final
{
public:
    explicit FieldReader(const ElementFields &fields)
        : m_fields(fields)
    { }

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// Whether the element has \a field, be it null.
    [[nodiscard]] bool has(Field field) const { return m_fields.value(field).has_value(); }

    [[nodiscard]] QString guid(Field field)
    {
        const std::optional<JsonValue> value = required(field);
        if (!value)
            return {};
        if (value->text.size() > longestText)
            return text(field, *value);
        GuidOrProblem read = guidFromJson(*value);
        if (!read.problem.isNull())
            invalid(field, read.problem);
        return std::move(read.guid);
    }

    [[nodiscard]] QString requiredText(Field field)
    {
        const std::optional<JsonValue> value = required(field);
        if (!value)
            return {};
        QString read = text(field, *value);
        if (!failed() && QStringView(read).trimmed().isEmpty())
            invalid(field, u"blank instead of text"_s);
        return read;
    }

    /// Null where it is missing or null; an empty text stays empty.
    [[nodiscard]] QString optionalText(Field field)
    {
        const std::optional<JsonValue> value = optional(field);
        return value ? text(field, *value) : QString();
    }

    [[nodiscard]] std::optional<bool> boolean(Field field)
    {
        const std::optional<JsonValue> value = optional(field);
        if (!value)
            return std::nullopt;
        if (value->kind != ValueKind::Boolean)
            invalid(field, insteadOf(value->kind, u"true or false"_s));
        return value->boolean;
    }

    [[nodiscard]] std::optional<qint64> count(Field field)
    {
        const std::optional<JsonValue> value = optional(field);
        if (!value)
            return std::nullopt;
        if (value->kind != ValueKind::Number) {
            invalid(field, insteadOf(value->kind, u"a number"_s));
            return std::nullopt;
        }
        const std::optional<qint64> count = countFromJson(value->text);
        if (!count)
            invalid(field, u"number that is not a whole one from 0 to 2^53"_s);
        return count;
    }

    /// Invalid where it is missing or "no date".
    [[nodiscard]] QDateTime time(Field field)
    {
        const std::optional<JsonValue> value = optional(field);
        if (!value)
            return {};
        if (value->kind != ValueKind::Text) {
            invalid(field, insteadOf(value->kind, u"a date"_s));
            return {};
        }
        const std::optional<QDateTime> time = timeFromJson(value->text);
        if (!time)
            invalid(field, u"text instead of a date"_s);
        return time.value_or(QDateTime());
    }

    void invalid(Field field, const QString &detail) { fail(ErrorKind::FieldInvalid, field, detail); }

private:
    [[nodiscard]] std::optional<JsonValue> required(Field field)
    {
        std::optional<JsonValue> value = m_fields.value(field);
        if (!value)
            fail(ErrorKind::FieldMissing, field, m_fields.keys().toString());
        return value;
    }

    [[nodiscard]] std::optional<JsonValue> optional(Field field) const
    {
        std::optional<JsonValue> value = m_fields.value(field);
        return value && value->kind != ValueKind::Null ? value : std::nullopt;
    }

    [[nodiscard]] QString text(Field field, const JsonValue &value)
    {
        if (value.kind != ValueKind::Text) {
            invalid(field, insteadOf(value.kind, u"text"_s));
        } else if (const QString problem = whyNotKept(value); !problem.isNull()) {
            fail(value.text.size() > longestText ? ErrorKind::JsonTooLarge : ErrorKind::FieldInvalid, field, problem);
        } else {
            return textFromUtf8(value.text);
        }
        return {};
    }

    void fail(ErrorKind kind, Field field, const QString &detail)
    {
        if (m_error)
            return;
        m_error.emplace();
        m_error->kind = kind;
        m_error->detail = detail;
        m_error->field = canonicalName(field);
    }

    const ElementFields &m_fields;
    std::optional<Error> m_error;
};

/// Null for an empty or blank text, which the account sends where it means none.
QString nullIfBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty() ? QString() : text;
}

std::optional<QList<QString>> membersOf(ElementFields &fields, FieldReader &read)
{
    const std::optional<JsonValue> value = fields.value(Field::Members);
    if (!value || value->kind == ValueKind::Null)
        return std::nullopt;
    if (value->kind != ValueKind::List && value->kind != ValueKind::Object) {
        read.invalid(Field::Members, insteadOf(value->kind, u"a list"_s));
        return std::nullopt;
    }
    if (!fields.members().problem().isNull()) {
        read.invalid(Field::Members, fields.members().problem());
        return std::nullopt;
    }
    return fields.members().takeGuids();
}

} // namespace

Result<Operator> buildOperator(const ElementFields &fields)
{
    FieldReader read(fields);
    Operator result;
    result.guid = read.guid(Field::OperatorGuid);
    result.fullName = read.requiredText(Field::FullName);
    result.email = read.optionalText(Field::Email);
    result.onDuty = read.boolean(Field::IsOnDuty);
    result.administrator = read.boolean(Field::IsAccountAdministrator);
    result.culture = nullIfBlank(read.optionalText(Field::CultureName));
    if (read.failed())
        return read.error();
    return result;
}

Result<OperatorGroup> buildOperatorGroup(ElementFields &fields)
{
    FieldReader read(fields);
    OperatorGroup result;
    result.guid = read.guid(Field::OperatorGroupGuid);
    result.name = read.requiredText(Field::Description);
    result.everyone = read.boolean(Field::IsEveryone).value_or(false);
    result.administrators = read.boolean(Field::IsAdministratorsGroup).value_or(false);
    result.members = membersOf(fields, read);
    if (read.failed())
        return read.error();
    return result;
}

Result<ApiUser> buildApiUser(const ElementFields &fields)
{
    FieldReader read(fields);
    ApiUser result;
    result.guid = read.guid(Field::ApiUserGuid);
    result.operatorGuid = read.guid(Field::OperatorGuid);
    result.username = read.requiredText(Field::UserName);
    result.type = nullIfBlank(read.optionalText(Field::AccessType));
    result.created = read.time(Field::CreatedDate);
    result.lastUsed = read.time(Field::LastUsedDate);
    result.requestsLast30Days = read.count(Field::RequestsLast30Days);
    result.description = read.optionalText(Field::Description);
    if (read.failed())
        return read.error();
    result.lastUsedState = result.lastUsed.isValid()
        ? LastUsedState::Used
        : lastUsedStateWithoutDate(read.has(Field::LastUsedDate), result.created, result.requestsLast30Days);
    return result;
}

Result<QString> buildMember(const ElementFields &fields)
{
    FieldReader read(fields);
    QString guid = read.guid(Field::OperatorGuid);
    if (read.failed())
        return read.error();
    return guid;
}

} // namespace umh
