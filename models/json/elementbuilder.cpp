#include "json/elementbuilder.h"

#include "json/elementfields.h"
#include "json/jsontext.h"
#include "json/plainvalues.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype uuidSize = 36;

/// Reads the fields of an element one after another and remembers the first required one that is wrong. After that it
/// returns empty values, so that the caller needs to look only once, at the end.
class FieldReader final
{
public:
    FieldReader(const ElementFields &fields, ElementKind kind, ElementReading &reading)
        : m_fields(fields)
        , m_kind(kind)
        , m_reading(reading)
    { }

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// Whether the element has \a field, be it null.
    [[nodiscard]] bool has(Field field) const { return m_fields.value(field).has_value(); }
    /// Whether one of the fields that were read so far holds what nobody understands: there is something, then.
    [[nodiscard]] bool isPuzzledBy(Field field) const { return (m_puzzling & bit(field)) != 0; }

    [[nodiscard]] QString guid(Field field)
    {
        const std::optional<JsonValue> value = required(field);
        if (!value || isTooLong(field, *value))
            return {};
        GuidOrProblem read = guidFromJson(*value);
        if (!read.problem.isNull())
            invalid(field, read.problem);
        else if (read.guid.size() == uuidSize)
            m_reading.notes.addGuid(guidForm(value->text));
        return std::move(read.guid);
    }

    /// \a example: what one looks like.
    [[nodiscard]] QString requiredText(Field field, QLatin1StringView example)
    {
        const std::optional<JsonValue> value = required(field);
        if (!value || isTooLong(field, *value))
            return {};
        const QString expected = u"text such as \"%1\""_s.arg(example);
        if (value->kind != ValueKind::Text) {
            invalid(field, insteadOf(*value, expected));
            return {};
        }
        QString read = text(field, *value);
        if (QStringView(read).trimmed().isEmpty())
            invalid(field, u"blank "_s + insteadOf(*value, expected));
        return read;
    }

    /// Null where it is missing, null or not understood; an empty text stays empty.
    [[nodiscard]] QString optionalText(Field field)
    {
        const std::optional<JsonValue> value = optional(field);
        if (!value || isTooLong(field, *value))
            return {};
        if (value->kind == ValueKind::Text)
            return text(field, *value);
        puzzle(field, *value);
        return {};
    }

    [[nodiscard]] std::optional<bool> boolean(Field field) { return plain(field, &booleanFromJson); }
    [[nodiscard]] std::optional<qint64> count(Field field) { return plain(field, &countFromJson); }

    /// Invalid where it is missing, "no date" or not understood.
    [[nodiscard]] QDateTime time(Field field)
    {
        const std::optional<JsonTime> time =
            plain(field, [this](const JsonValue &value) { return timeFromJson(value, m_reading.zone); });
        if (!time || !time->moment.isValid())
            return {};
        ++(time->hasOffset ? m_reading.notes.timesWithOffset : m_reading.notes.timesWithoutOffset);
        return time->moment;
    }

    /// Notes that \a field holds \a value, which is not understood and counts as unknown, or was not kept as it is.
    void puzzle(Field field, const JsonValue &value) { puzzle(field, shownValue(value)); }
    void puzzle(Field field, const QString &shown)
    {
        m_puzzling |= bit(field);
        m_reading.notes.add({m_kind, canonicalName(field), 1, shown});
    }

private:
    [[nodiscard]] static quint32 bit(Field field) { return quint32(1) << unsigned(field); }
    static_assert(int(Field::FIELD_COUNT) <= 32);

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

    /// What \a understand makes of the value of \a field; nothing where that is missing, null or blank, or makes no
    /// sense.
    template<typename Understand>
    [[nodiscard]] std::invoke_result_t<Understand, const JsonValue &> plain(Field field, Understand understand)
    {
        const std::optional<JsonValue> value = optional(field);
        if (!value || isBlank(*value))
            return std::nullopt;
        const auto understood = understand(*value);
        if (!understood)
            puzzle(field, *value);
        return understood;
    }

    [[nodiscard]] bool isTooLong(Field field, const JsonValue &value)
    {
        if (value.text.size() <= longestText)
            return false;
        fail(ErrorKind::JsonTooLarge, field, u"text of more than 4 MiB"_s);
        return true;
    }

    [[nodiscard]] QString text(Field field, const JsonValue &value)
    {
        if (!isDamaged(value.text))
            return textFromUtf8(value.text);
        puzzle(field, value);
        return mendedText(value.text);
    }

    void invalid(Field field, const QString &detail) { fail(ErrorKind::FieldInvalid, field, detail); }
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
    const ElementKind m_kind;
    ElementReading &m_reading;
    quint32 m_puzzling = 0; ///< a bit for each field that was not understood
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
    const bool isList = value->kind == ValueKind::List || value->kind == ValueKind::Object;
    if (!isList) {
        read.puzzle(Field::Members, *value);
        return std::nullopt;
    }
    if (!fields.members().problem().isNull()) {
        read.puzzle(Field::Members, fields.members().problem());
        return std::nullopt;
    }
    return fields.members().takeGuids();
}

} // namespace

Result<Operator> buildOperator(const ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::Operator, reading);
    Operator result;
    result.guid = read.guid(Field::OperatorGuid);
    result.fullName = read.requiredText(Field::FullName, "Anna Smith"_L1);
    result.email = read.optionalText(Field::Email);
    result.onDuty = read.boolean(Field::IsOnDuty);
    result.administrator = read.boolean(Field::IsAccountAdministrator);
    result.culture = nullIfBlank(read.optionalText(Field::CultureName));
    if (read.failed())
        return read.error();
    return result;
}

Result<OperatorGroup> buildOperatorGroup(ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::OperatorGroup, reading);
    OperatorGroup result;
    result.guid = read.guid(Field::OperatorGroupGuid);
    result.name = read.requiredText(Field::Description, "Administrators"_L1);
    result.everyone = read.boolean(Field::IsEveryone).value_or(false);
    result.administrators = read.boolean(Field::IsAdministratorsGroup).value_or(false);
    result.members = membersOf(fields, read);
    if (read.failed())
        return read.error();
    return result;
}

Result<ApiUser> buildApiUser(const ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::ApiUser, reading);
    ApiUser result;
    result.guid = read.guid(Field::ApiUserGuid);
    result.operatorGuid = read.guid(Field::OperatorGuid);
    result.username = read.requiredText(Field::UserName, "7d1f3b0c"_L1);
    result.type = nullIfBlank(read.optionalText(Field::AccessType));
    result.created = read.time(Field::CreatedDate);
    result.lastUsed = read.time(Field::LastUsedDate);
    if (isUnset(result.lastUsed))
        result.lastUsed = {};
    result.requestsLast30Days = read.count(Field::RequestsLast30Days);
    result.description = read.optionalText(Field::Description);
    if (read.failed())
        return read.error();
    if (result.lastUsed.isValid()) {
        result.lastUsedState = LastUsedState::Used;
    } else {
        // A date or a number that nobody understands may tell of a use.
        const bool isTold = read.has(Field::LastUsedDate) && !read.isPuzzledBy(Field::LastUsedDate)
            && !read.isPuzzledBy(Field::RequestsLast30Days);
        result.lastUsedState = lastUsedStateWithoutDate(isTold, result.created, result.requestsLast30Days);
    }
    return result;
}

Result<QString> buildMember(const ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::Operator, reading);
    QString guid = read.guid(Field::OperatorGuid);
    if (read.failed())
        return read.error();
    return guid;
}

} // namespace umh
