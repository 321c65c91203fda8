#include "json/answerevents.h"

#include "json/jsontext.h"

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
    if (inElement()) {
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
        return fail(*m_misplaced);
    if (inElement())
        valueEnded();
    return true;
}

bool AnswerEvents::open(ValueKind kind)
{
    if (m_depth == deepestLevel)
        return fail(ErrorKind::JsonTooDeep, u"more than %1 levels"_s.arg(deepestLevel));
    if (!place({kind, false, {}}))
        return false;
    ++m_depth;
    return true;
}

bool AnswerEvents::close()
{
    if (m_misplaced)
        return fail(*m_misplaced);
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
    }
    return true;
}

void AnswerEvents::valueEnded()
{
    m_field.reset();
    m_filter.wanted = true; // what comes next is a key
}

bool AnswerEvents::endElement()
{
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
