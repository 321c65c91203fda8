#include "json/answerelement.h"

#include "json/jsontimes.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype uuidSize = 36;

// Of the keys that errors list.
constexpr int mostKeys = 40;
constexpr qsizetype mostBytesOfAKey = 64;

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

    /// \a value, which was made of what was read, or what was wrong with that.
    template<typename T>
    [[nodiscard]] Result<T> resultOf(T &&value)
    {
        if (m_error)
            return std::move(*m_error);
        return std::move(value);
    }

    /// Whether one of the fields that were read so far holds what nobody understands: there is something, then.
    [[nodiscard]] bool isPuzzledBy(Field field) const { return (m_puzzling & fieldSet(field)) != 0; }

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
        const auto instead = [&] { return insteadOf(*value, u"text such as \"%1\""_s.arg(example)); };
        if (value->kind != ValueKind::Text) {
            invalid(field, instead());
            return {};
        }
        QString read = text(field, *value);
        if (QStringView(read).trimmed().isEmpty())
            invalid(field, u"blank "_s + instead());
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

    [[nodiscard]] std::optional<JsonTime> time(Field field)
    {
        return plain(field, [this](const JsonValue &value) { return timeFromJson(value, m_reading.zone); });
    }

    /// A password; it is in no error.
    [[nodiscard]] Secret secret(Field field)
    {
        const std::optional<JsonValue> value = required(field);
        if (!value || isTooLong(field, *value))
            return {};
        if (value->kind != ValueKind::Text || value->text.isEmpty())
            invalid(field, u"no text"_s);
        QString text = textFromUtf8(value->text);
        Secret read(text);
        Secret::wipe(text);
        return read;
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

    /// Notes that \a field holds \a value, which is not understood and counts as unknown.
    void puzzle(Field field, const JsonValue &value) { puzzle(field, shownValue(value)); }
    void puzzle(Field field, const QString &shown)
    {
        m_puzzling |= fieldSet(field);
        m_reading.notes.add({m_kind, canonicalName(field), 1, shown});
    }

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
        m_reading.notes.add({m_kind, canonicalName(field), 1, shownValue(value), true});
        return mendedText(value.text);
    }

    void invalid(Field field, const QString &detail) { fail(ErrorKind::FieldInvalid, field, detail); }
    void fail(ErrorKind kind, Field field, const QString &detail)
    {
        if (!m_error)
            m_error = Error{.kind = kind, .detail = detail, .field = canonicalName(field)};
    }

    const ElementFields &m_fields;
    const ElementKind m_kind;
    ElementReading &m_reading;
    FieldSet m_puzzling = 0; ///< the fields that were not understood
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
    if (!value->isContainer()) {
        read.puzzle(Field::Members, *value);
        return std::nullopt;
    }
    if (!fields.members().problem().isNull()) {
        read.puzzle(Field::Members, fields.members().problem());
        return std::nullopt;
    }
    return fields.members().takeGuids();
}

/// A text or a whole number.
std::optional<QString> accountIdFromJson(const JsonValue &value)
{
    if (value.kind == ValueKind::Text && value.text.size() <= longestText)
        return mendedText(value.text).trimmed();
    const std::optional<qint64> number = countFromJson(value);
    return number ? std::optional(QString::number(*number)) : std::nullopt;
}

/// An object, whose fields are read as those of the element.
std::optional<ValueKind> objectFromJson(const JsonValue &value)
{
    return value.kind == ValueKind::Object ? std::optional(value.kind) : std::nullopt;
}

} // namespace

void ReceivedKeys::clear()
{
    m_joined.clear();
    m_count = 0;
}

void ReceivedKeys::add(QByteArrayView key)
{
    ++m_count;
    if (m_count > mostKeys)
        return;
    if (m_count > 1)
        m_joined += ", ";
    m_joined.append(key.data(), std::size_t(qMin(key.size(), mostBytesOfAKey)));
}

QString ReceivedKeys::toString() const
{
    if (m_count == 0)
        return u"received: no keys"_s;
    QString keys = QString::fromUtf8(m_joined.data(), qsizetype(m_joined.size()));
    for (QChar &c : keys) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    if (m_count > mostKeys)
        keys += u", …"_s;
    return u"received: "_s + keys;
}

void MemberList::begin(ValueKind kind)
{
    m_guids.clear();
    m_problem.clear();
    m_member = 0;
    m_memberDepth = -1;
    m_depth = 1;
    if (kind == ValueKind::Object)
        beginMember();
}

void MemberList::key(QByteArrayView key)
{
    if (!inMember())
        return;
    m_keys.add(key);
    m_guidIsNext = findSpelling(key, fieldSet(Field::OperatorGuid)).has_value();
}

void MemberList::value(const JsonValue &value)
{
    const bool isMember = m_memberDepth < 0 && m_depth == 1;
    if (inMember() && m_guidIsNext)
        m_guid = guidFromJson(value); // of a key that stands there twice, the last one counts
    m_guidIsNext = false;
    if (value.isContainer())
        ++m_depth;
    if (!isMember)
        return;

    if (value.kind == ValueKind::Object) {
        beginMember();
    } else {
        ++m_member;
        m_guid = guidFromJson(value);
        endMember();
    }
}

void MemberList::close()
{
    if (inMember())
        endMember();
    --m_depth;
}

void MemberList::beginMember()
{
    ++m_member;
    m_memberDepth = m_depth;
    m_guidIsNext = false;
    m_guid.reset();
    m_keys.clear();
}

void MemberList::endMember()
{
    const bool isAll = m_memberDepth == 1; // the members' value is an object itself
    m_memberDepth = -1;
    if (isAll && m_keys.isEmpty())
        return; // {}: nobody
    if (!m_guid)
        report(u"no OperatorGuid; "_s + m_keys.toString());
    else if (!m_guid->problem.isNull())
        report(m_guid->problem);
    else
        m_guids.append(std::move(m_guid->guid));
}

void MemberList::report(const QString &problem)
{
    if (m_problem.isNull())
        m_problem = u"member %1: %2"_s.arg(m_member).arg(problem);
}

ElementFields::~ElementFields()
{
    wipePassword();
}

void ElementFields::clear()
{
    wipePassword();
    m_present = 0;
    m_keys.clear();
    m_spellings = 0;
}

std::optional<Field> ElementFields::key(QByteArrayView key)
{
    m_keys.add(key);
    const std::optional<Spelling> spelling = findSpelling(key, m_kept);
    if (!spelling)
        return std::nullopt;
    m_spellings |= SpellingSet(1) << spelling->row;

    // Which spelling wins must not depend on the order in the file, so the table decides.
    Slot &slot = m_slots[std::size_t(spelling->field)];
    if (hasAny(fieldSet(spelling->field)) && slot.row < spelling->row)
        return std::nullopt;
    slot.row = spelling->row;
    return spelling->field;
}

void ElementFields::wipePassword()
{
    if (hasAny(fieldSet(Field::Password)))
        Secret::wipe(m_slots[std::size_t(Field::Password)].text);
}

void ElementFields::set(Field field, const JsonValue &value)
{
    if (field == Field::Password)
        wipePassword(); // in case there are two, of which the last one counts
    Slot &slot = m_slots[std::size_t(field)];
    m_present |= fieldSet(field);
    slot.kind = value.kind;
    slot.boolean = value.boolean;
    slot.text.assign(value.text.data(), std::size_t(value.text.size()));
}

std::optional<JsonValue> ElementFields::value(Field field) const
{
    if (!hasAny(fieldSet(field)))
        return std::nullopt;
    const Slot &slot = m_slots[std::size_t(field)];
    return JsonValue{slot.kind, slot.boolean, QByteArrayView(slot.text.data(), qsizetype(slot.text.size()))};
}

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
    return read.resultOf(std::move(result));
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
    return read.resultOf(std::move(result));
}

Result<ApiUser> buildApiUser(const ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::ApiUser, reading);
    const auto timeOf = [&](Field field) {
        const JsonTime time = read.time(field).value_or(JsonTime());
        if (time.moment.isValid())
            ++(time.hasOffset ? reading.notes.timesWithOffset : reading.notes.timesWithoutOffset);
        return time.moment;
    };
    ApiUser result;
    result.guid = read.guid(Field::ApiUserGuid);
    result.operatorGuid = read.guid(Field::OperatorGuid);
    result.username = read.requiredText(Field::UserName, "7d1f3b0c"_L1);
    result.type = nullIfBlank(read.optionalText(Field::AccessType));
    result.created = timeOf(Field::CreatedDate);
    result.lastUsed = timeOf(Field::LastUsedDate);
    if (isUnset(result.lastUsed))
        result.lastUsed = {};
    result.requestsLast30Days = read.count(Field::RequestsLast30Days);
    result.description = read.optionalText(Field::Description);
    if (result.lastUsed.isValid()) {
        result.lastUsedState = LastUsedState::Used;
    } else {
        // A date or a number that nobody understands may tell of a use.
        const bool isTold = fields.hasAny(fieldSet(Field::LastUsedDate)) && !read.isPuzzledBy(Field::LastUsedDate)
            && !read.isPuzzledBy(Field::RequestsLast30Days);
        result.lastUsedState = lastUsedStateWithoutDate(isTold, result.created, result.requestsLast30Days);
    }
    return read.resultOf(std::move(result));
}

Result<QString> buildMember(const ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::Operator, reading);
    QString guid = read.guid(Field::OperatorGuid);
    return read.resultOf(std::move(guid));
}

Result<Account> buildAccount(const ElementFields &fields, ElementReading &reading)
{
    if (!fields.hasAny(outlineOf(AnswerKind::Account).all()))
        return Error{.kind = ErrorKind::UnknownContent, .detail = fields.keys().toString()};
    FieldReader read(fields, ElementKind::Account, reading);
    Account result;
    result.accountId = read.plain(Field::AccountId, &accountIdFromJson).value_or(QString());
    result.expires = read.time(Field::ExpirationDate).value_or(JsonTime()).moment;
    (void)read.plain(Field::OperatorQuota, &objectFromJson);
    result.operatorQuota = read.count(Field::QuotaOperators);
    result.operatorsInUse = read.count(Field::OperatorsInUse);
    return read.resultOf(std::move(result));
}

Result<Secret> buildPassword(const ElementFields &fields, ElementReading &reading)
{
    FieldReader read(fields, ElementKind::ApiUser, reading);
    Secret password = read.secret(Field::Password);
    return read.resultOf(std::move(password));
}

} // namespace umh
