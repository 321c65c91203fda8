#include "json/answerevents.h"

#include "json/jsontext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Error makeError(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

/// Whether other programs put lists into an object with the key \a name.
bool isWrapper(QByteArrayView name)
{
    constexpr std::array wrappers{"value"_L1,   "values"_L1,   "items"_L1,    "results"_L1,   "result"_L1,
                                  "data"_L1,    "list"_L1,     "records"_L1,  "rows"_L1,      "elements"_L1,
                                  "content"_L1, "entries"_L1,  "response"_L1, "operators"_L1, "operatorgroups"_L1,
                                  "groups"_L1,  "apiusers"_L1, "users"_L1};
    return std::ranges::any_of(wrappers, [name](QLatin1StringView wrapper) {
        return QLatin1StringView(name).compare(wrapper, Qt::CaseInsensitive) == 0;
    });
}

/// Gives \a built to \a receiver, unless one of them is an error or not there.
template<typename T>
Status pass(Result<T> &&built, const std::function<Status(T &&)> &receiver)
{
    if (!built)
        return built.error();
    return receiver ? receiver(std::move(built).value()) : Status();
}

} // namespace

AnswerEvents::AnswerEvents(const AnswerHandler *handler, AnswerExpectation expected, TextFilter &filter)
    : m_handler(handler)
    , m_filter(filter)
    , m_shape(expected.shape)
    , m_elementDepth(expected.shape == AnswerShape::SingleElement ? 1 : 2)
    , m_kind(expected.kind)
    , m_reading{.zone = std::move(expected.zone)}
{
    if (m_kind)
        m_fields.setKind(*m_kind);
}

bool AnswerEvents::Null()
{
    return scalar({ValueKind::Null, false, {}});
}

bool AnswerEvents::Bool(bool value)
{
    return scalar({ValueKind::Boolean, value, {}});
}

bool AnswerEvents::RawNumber(const char *digits, rapidjson::SizeType size, bool)
{
    return scalar({ValueKind::Number, false, QByteArrayView(digits, qsizetype(size))});
}

bool AnswerEvents::String(const char *text, rapidjson::SizeType size, bool)
{
    return scalar({ValueKind::Text, false, QByteArrayView(text, qsizetype(size))});
}

bool AnswerEvents::Key(const char *key, rapidjson::SizeType size, bool)
{
    const QByteArrayView name(key, qsizetype(size)); // half a surrogate pair makes it none of ours
    if (m_isInObject) {
        m_wrapper = m_depth == 1 && isWrapper(name) ? QString::fromUtf8(name) : QString();
        m_filter.wanted = false;
    } else if (inElement()) {
        m_field = m_fields.key(name);
        m_filter.wanted = m_field.has_value();
    } else if (m_field == Field::Members) {
        m_fields.members().key(name);
    }
    return true;
}

bool AnswerEvents::StartObject()
{
    return open(ValueKind::Object);
}

bool AnswerEvents::StartArray()
{
    return open(ValueKind::List);
}

bool AnswerEvents::EndObject(rapidjson::SizeType)
{
    return close();
}

bool AnswerEvents::EndArray(rapidjson::SizeType)
{
    return close();
}

bool AnswerEvents::scalar(const JsonValue &value)
{
    if (!place(value))
        return false;
    if (m_misplaced)
        return looksForList() || fail(*m_misplaced);
    if (inElement())
        valueEnded();
    return true;
}

bool AnswerEvents::open(ValueKind kind)
{
    if (m_depth == deepestLevel)
        return fail(ErrorKind::JsonTooDeep, u"more than %1 levels"_s.arg(deepestLevel));
    if (m_isInObject && kind == ValueKind::List && !m_wrapper.isEmpty())
        return fail(Error{.kind = ErrorKind::JsonWrapped, .detail = m_misplaced->detail, .field = m_wrapper});
    if (!place({kind, false, {}}))
        return false;
    ++m_depth;
    if (m_isInObject)
        m_filter.wanted = true; // what comes next may be a key
    return true;
}

bool AnswerEvents::close()
{
    if (m_misplaced) {
        m_endedWithObject = m_isInObject && m_depth == 1;
        if (m_depth == 1 || !looksForList())
            return fail(*m_misplaced);
        --m_depth;
        return true;
    }
    const int depth = m_depth--;
    if (depth > m_elementDepth) {
        if (m_field == Field::Members)
            m_fields.members().close();
        if (inElement())
            valueEnded();
        return true;
    }
    if (depth == m_elementDepth)
        return endElement();
    m_element = 0; // the list itself has ended
    return true;
}

/// Puts \a value, or the beginning of a list or object, where it belongs.
///
/// A list or an object where it should not be is an error only when something comes that is not one more of them:
/// what is nested too deep should be called that, whatever is wrong on its upper levels.
bool AnswerEvents::place(const JsonValue &value)
{
    if (m_misplaced)
        return true;
    if (inElement()) {
        if (!m_field)
            return true;
        m_fields.set(*m_field, value);
        if (*m_field == Field::Members && (value.kind == ValueKind::List || value.kind == ValueKind::Object))
            m_fields.members().begin(value.kind);
        return true;
    }
    if (m_depth > m_elementDepth) {
        if (m_field == Field::Members)
            m_fields.members().value(value);
        return true;
    }

    const bool outermost = m_depth == 0;
    if (outermost && m_shape == AnswerShape::ListOrElement && value.kind == ValueKind::Object)
        m_elementDepth = 1;
    if (outermost && m_shape == AnswerShape::ListOrElement && value.kind == ValueKind::Null)
        return true;
    const bool isElement = m_depth == m_elementDepth - 1;
    if (isElement) {
        ++m_element;
        m_fields.clear();
    }
    const ValueKind expected = isElement ? ValueKind::Object : ValueKind::List;
    if (value.kind != expected) {
        const bool isOneOfAKind = m_kind && !outermost;
        m_misplaced = makeError(isOneOfAKind ? ErrorKind::FieldInvalid : ErrorKind::UnknownContent,
                                insteadOf(value, isElement ? u"an object"_s : u"a list of objects"_s));
        m_isInObject = outermost && value.kind == ValueKind::Object;
    }
    return true;
}

/// Whether it is worth to look on for the list that should stand in place of an object.
bool AnswerEvents::looksForList()
{
    constexpr int mostLookedAt = 1'000;
    m_filter.wanted = true; // what comes next may be a key
    return m_isInObject && ++m_lookedAt < mostLookedAt;
}

void AnswerEvents::valueEnded()
{
    m_field.reset();
    m_filter.wanted = true; // what comes next is a key
}

bool AnswerEvents::endElement()
{
    if (m_shape == AnswerShape::ListOrElement && m_elementDepth == 1 && m_fields.keys().isEmpty())
        return true; // {}
    if (!m_kind) {
        m_kind = kindOfElement(m_fields.spellings());
        if (!m_kind)
            return fail(ErrorKind::UnknownContent, m_fields.keys().toString());
        m_fields.setKind(*m_kind);
    }
    return m_handler != nullptr && handOut();
}

bool AnswerEvents::handOut()
{
    const auto count = [this](ElementKind kind) {
        m_reading.notes.addElement(kind, (m_fields.spellings() & optionalSpellings(*m_kind)) != 0);
    };
    Status status;
    switch (kind()) {
    case AnswerKind::Nothing:
        break;
    case AnswerKind::Operators:
        count(ElementKind::Operator);
        status = pass(buildOperator(m_fields, m_reading), m_handler->onOperator);
        break;
    case AnswerKind::OperatorGroups:
        count(ElementKind::OperatorGroup);
        status = pass(buildOperatorGroup(m_fields, m_reading), m_handler->onOperatorGroup);
        break;
    case AnswerKind::ApiUsers:
        count(ElementKind::ApiUser);
        status = pass(buildApiUser(m_fields, m_reading), m_handler->onApiUser);
        break;
    case AnswerKind::Members:
        status = pass(buildMember(m_fields, m_reading), m_handler->onMember);
        break;
    }
    return status.ok() || fail(status.error());
}

bool AnswerEvents::fail(ErrorKind kind, const QString &detail)
{
    Error error = makeError(kind, detail);
    error.field = field();
    return fail(std::move(error));
}

bool AnswerEvents::fail(Error error)
{
    if (error.element == 0)
        error.element = m_element;
    m_error = std::move(error);
    return false;
}

} // namespace umh
