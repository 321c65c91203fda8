#include "json/answerreader.h"

#include "json/answerelement.h"
#include "json/jsonstream.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 bytesPerProgress = qint64(1024) * 1024;

/// How much memory RapidJSON may take for one text; well above the longest text that is kept.
constexpr std::size_t mostParserMemory = std::size_t(4) * std::size_t(longestText);

/// How deep lists and objects may be nested, counting the outermost.
constexpr int deepestLevel = 64;

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

/// Receives the events of RapidJSON's parser for one answer, puts the elements together and hands them out.
///
/// A function returns false to end the parsing: because of error(), or because there is no need to read on.
class AnswerEvents final : public rapidjson::BaseReaderHandler<JsonUtf8, AnswerEvents>
{
public:
    /// Without \a handler it only finds out what the first element is, and ends there. \a handler and \a filter must
    /// outlive it.
    AnswerEvents(const AnswerHandler *handler, const AnswerExpectation &expected, TextFilter &filter)
        : m_handler(handler)
        , m_filter(filter)
        , m_shape(expected.shape)
        , m_isNumbered(expected.kind != AnswerKind::Account && expected.kind != AnswerKind::Password)
        , m_kind(expected.kind)
        , m_reading{.zone = expected.zone}
    {
        setElementDepth(m_shape == AnswerShape::SingleElement ? 1 : 2);
        if (m_kind)
            m_fields.setKind(*m_kind);
    }

    // NOLINTBEGIN(readability-identifier-naming): RapidJSON gives these names
    bool Null() { return scalar({ValueKind::Null, false, {}}); }
    bool Bool(bool value) { return scalar({ValueKind::Boolean, value, {}}); }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return scalar({ValueKind::Text, false, QByteArrayView(text, qsizetype(size))});
    }
    bool Key(const char *key, rapidjson::SizeType size, bool);
    bool StartObject() { return open(ValueKind::Object); }
    bool StartArray() { return open(ValueKind::List); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // NOLINTEND(readability-identifier-naming)

    /// Where the digits of a number are to be put, and what to call once they are there.
    [[nodiscard]] std::string &number() { return m_number; }
    bool numberEnded()
    {
        return scalar({ValueKind::Number, false, QByteArrayView(m_number.data(), qsizetype(m_number.size()))});
    }

    /// What the elements are; Nothing as long as there was none.
    [[nodiscard]] AnswerKind kind() const { return m_kind.value_or(AnswerKind::Nothing); }
    /// The number of the element that is being read or was read last, from 1; 0 before the first and after the end, and
    /// for what is never one of several.
    [[nodiscard]] qint64 element() const { return m_element; }
    /// The field whose value is being read; empty where it is none of ours.
    [[nodiscard]] QString field() const { return m_field ? canonicalName(*m_field) : QString(); }
    /// What there is to say of the values so far.
    [[nodiscard]] const ReadingNotes &notes() const { return m_reading.notes; }
    /// Whether the parsing was ended by the end of an object that stands where a list should.
    [[nodiscard]] bool endedWithObject() const { return m_endedWithObject; }
    /// Why the parsing was ended; nothing where all is well. Its path is empty.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    /// Whether the next key is that of a field.
    [[nodiscard]] bool inElement() const { return m_depth == m_fieldDepth; }
    void setElementDepth(int depth) { m_elementDepth = m_fieldDepth = depth; }
    bool scalar(const JsonValue &value);
    bool open(ValueKind kind);
    bool close();
    void place(const JsonValue &value);
    void valueEnded();
    bool endElement();
    [[nodiscard]] bool looksForList();
    bool handOut();
    bool fail(Error error);

    const AnswerHandler *m_handler;
    TextFilter &m_filter;
    const AnswerShape m_shape;
    const bool m_isNumbered; ///< whether errors give the number of an element
    int m_elementDepth = 0; ///< m_depth directly inside of an element
    int m_fieldDepth = 0; ///< the same, or m_depth inside of an object in it whose keys are fields of the element
    int m_depth = 0; ///< how many lists and objects are open
    qint64 m_element = 0;
    std::optional<Field> m_field;
    std::optional<AnswerKind> m_kind;
    ElementFields m_fields;
    ElementReading m_reading;
    std::string m_number;
    std::optional<Error> m_misplaced; ///< see place()
    bool m_isInObject = false; ///< one that stands where a list should; the list may be in it
    QString m_wrapper; ///< the key in it, where it is one that lists are wrapped with
    int m_lookedAt = 0; ///< values in it
    bool m_endedWithObject = false;
    std::optional<Error> m_error;
};

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

bool AnswerEvents::scalar(const JsonValue &value)
{
    place(value);
    if (m_misplaced)
        return looksForList() || fail(*m_misplaced);
    if (inElement())
        valueEnded();
    return true;
}

bool AnswerEvents::open(ValueKind kind)
{
    if (m_depth == deepestLevel)
        return fail(Error{
            .kind = ErrorKind::JsonTooDeep, .detail = u"more than %1 levels"_s.arg(deepestLevel), .field = field()});
    if (m_isInObject && kind == ValueKind::List && !m_wrapper.isEmpty())
        return fail(Error{.kind = ErrorKind::JsonWrapped, .detail = m_misplaced->detail, .field = m_wrapper});
    place({kind, false, {}});
    if (inElement() && m_field == Field::OperatorQuota && kind == ValueKind::Object)
        ++m_fieldDepth;
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
        if (depth == m_fieldDepth)
            --m_fieldDepth;
        else if (m_field == Field::Members)
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
void AnswerEvents::place(const JsonValue &value)
{
    if (m_misplaced)
        return;
    if (inElement()) {
        if (!m_field)
            return;
        m_fields.set(*m_field, value);
        if (*m_field == Field::Members && value.isContainer())
            m_fields.members().begin(value.kind);
        return;
    }
    if (m_depth > m_elementDepth) {
        if (m_field == Field::Members)
            m_fields.members().value(value);
        return;
    }

    const bool outermost = m_depth == 0;
    if (outermost && m_shape == AnswerShape::ListOrElement) {
        if (value.kind == ValueKind::Null)
            return;
        if (value.kind == ValueKind::Object)
            setElementDepth(1);
    }
    const bool isElement = m_depth == m_elementDepth - 1;
    if (isElement) {
        m_element += m_isNumbered ? 1 : 0;
        m_fields.clear();
    }
    const ValueKind expected = isElement ? ValueKind::Object : ValueKind::List;
    if (value.kind != expected) {
        const bool isOneOfAKind = m_kind && !outermost;
        m_misplaced = Error{.kind = isOneOfAKind ? ErrorKind::FieldInvalid : ErrorKind::UnknownContent,
                            .detail = insteadOf(value, isElement ? u"an object"_s : u"a list of objects"_s)};
        m_isInObject = outermost && value.kind == ValueKind::Object;
    }
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
            return fail(Error{.kind = ErrorKind::UnknownContent, .detail = m_fields.keys().toString()});
        m_fields.setKind(*m_kind);
    }
    return m_handler != nullptr && handOut();
}

bool AnswerEvents::handOut()
{
    const auto count = [this](ElementKind kind) {
        m_reading.notes.addElement(kind, m_fields.hasAny(outlineOf(*m_kind).optional));
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
    case AnswerKind::Account:
        status = pass(buildAccount(m_fields, m_reading), m_handler->onAccount);
        break;
    case AnswerKind::Password:
        status = pass(buildPassword(m_fields, m_reading), m_handler->onPassword);
        break;
    }
    return status.ok() || fail(status.error());
}

bool AnswerEvents::fail(Error error)
{
    if (error.element == 0)
        error.element = m_element;
    m_error = std::move(error);
    return false;
}

} // namespace
} // namespace umh

namespace rapidjson {

/// See takeNumber().
template<>
template<>
inline void
umh::JsonReader::ParseNumber<umh::jsonParsing, umh::JsonStream, umh::AnswerEvents>(umh::JsonStream &is,
                                                                                   umh::AnswerEvents &handler)
{
    ParseErrorCode fault = umh::takeNumber(is, handler.number());
    if (fault == kParseErrorNone && !handler.numberEnded())
        fault = kParseErrorTermination;
    if (fault != kParseErrorNone)
        SetParseError(fault, is.Tell());
}

} // namespace rapidjson

namespace umh {
namespace {

/// Reads \a device with or without a handler: see AnswerEvents.
Result<AnswerKind> read(QIODevice &device, const QString &name, const AnswerHandler *handler,
                        const AnswerExpectation &expected = {})
{
    CountingAllocator allocator;
    qint64 reported = 0;
    const auto report = [&](qint64 bytesRead) {
        reported = bytesRead;
        return handler != nullptr && handler->onProgress ? handler->onProgress(bytesRead) : Status();
    };
    ByteSource source(device, [&](qint64 bytesRead) -> Status {
        if (allocator.largest() > mostParserMemory)
            return Error{.kind = ErrorKind::JsonTooLarge, .detail = u"text of more than 4 MiB"_s};
        return bytesRead - reported >= bytesPerProgress ? report(bytesRead) : Status();
    });
    TextFilter filter;
    AnswerEvents events(handler, expected, filter);
    const auto located = [&](Error error) {
        if (error.path.isEmpty())
            error.path = name;
        if (error.element == 0)
            error.element = events.element();
        return error;
    };

    JsonStream stream(source, filter);
    const rapidjson::ParseResult parsed = parseJson(stream, events, allocator);

    // A fault of the source looks to the parser like the end of the file, so it goes first.
    if (source.error())
        return located(*source.error());
    if (events.error()) {
        Error error = *events.error();
        if (events.endedWithObject() && anotherObjectFollows(stream)) {
            error.kind = ErrorKind::JsonLines;
            error.detail.clear();
        }
        return located(std::move(error));
    }
    if (parsed.Code() == rapidjson::kParseErrorTermination)
        return events.kind(); // nobody wanted more
    const bool isNothing = parsed.Code() == rapidjson::kParseErrorDocumentEmpty && stream.atEnd()
        && expected.shape == AnswerShape::ListOrElement;
    if (parsed.IsError() && !isNothing) {
        Error error = parseError(parsed, stream, source);
        error.field = events.field();
        return located(std::move(error));
    }
    if (!stream.atEnd())
        return located(nulError(stream, source));
    if (reported < source.bytesRead()) {
        if (const Status status = report(source.bytesRead()); !status)
            return located(status.error());
    }
    if (handler != nullptr && handler->notes != nullptr)
        handler->notes->add(events.notes());
    return events.kind();
}

Error fileError(ErrorKind kind, const QString &path, const QString &detail = {})
{
    Error error{.kind = kind, .detail = detail};
    error.path = path;
    return error;
}

/// Only a regular file is opened: to open a pipe would block until somebody writes.
Status checkKind(const QFileInfo &info, const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return fileError(ErrorKind::FileNotFound, path);
    if (!info.exists()) {
        // QFileInfo does not tell "not there" from "in a folder that we may not look into".
        std::error_code fault;
        (void)std::filesystem::status(std::filesystem::path(QFile::encodeName(path).toStdString()), fault);
        return fileError(fault == std::errc::permission_denied ? ErrorKind::NoPermission : ErrorKind::FileNotFound,
                         path);
    }
    return info.isFile() ? Status() : Status(fileError(ErrorKind::NotARegularFile, path));
}

/// Opens \a file for reading.
Status openFile(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (Status checked = checkKind(info, path); !checked)
        return checked;
    // Unbuffered, because ByteSource asks for large pieces itself.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(info.isReadable() ? ErrorKind::FileUnreadable : ErrorKind::NoPermission, path,
                         file.errorString());
    return {};
}

Result<AnswerKind> readFile(const QString &path, const AnswerHandler *handler)
{
    QFile file(path);
    if (const Status status = openFile(file, path); !status)
        return status.error();
    return read(file, path, handler);
}

} // namespace

Result<AnswerKind> recogniseAnswer(const QString &path)
{
    return readFile(path, nullptr);
}

Result<AnswerKind> readAnswer(const QString &path, const AnswerHandler &handler)
{
    return readFile(path, &handler);
}

Result<AnswerKind> recogniseAnswer(QIODevice &device, const QString &name)
{
    return read(device, name, nullptr);
}

Result<AnswerKind> readAnswer(QIODevice &device, const QString &name, const AnswerHandler &handler,
                              const AnswerExpectation &expected)
{
    return read(device, name, &handler, expected);
}

} // namespace umh
