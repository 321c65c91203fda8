#include "json/answerreader.h"

#include "json/answerevents.h"
#include "json/bytesource.h"
#include "json/jsonstream.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 bytesPerProgress = qint64(1024) * 1024;

/// How much memory RapidJSON may take for one text or number; well above the longest text that is kept.
constexpr std::size_t mostParserMemory = std::size_t(4) * std::size_t(longestText);

using Reader = rapidjson::GenericReader<JsonUtf8, JsonUtf8, CountingAllocator>;

// Iterative, because a file could make a recursive parser overflow the stack. Numbers as text, because RapidJSON 1.1
// reads outside of a table of powers on the way from an exponent like e-2147483647 to a double.
constexpr unsigned parseFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

QString whatIsWrong(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return u"nothing in it"_s;
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return u"more after the end"_s;
    case rapidjson::kParseErrorObjectMissName:
        return u"a key expected"_s;
    case rapidjson::kParseErrorObjectMissColon:
        return u"a colon expected"_s;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return u"a comma or } expected"_s;
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return u"a comma or ] expected"_s;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringEscapeInvalid:
        return u"a bad escape or a control character in a text"_s;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return u"a text without end"_s;
    case rapidjson::kParseErrorStringInvalidEncoding:
        return u"not UTF-8"_s;
    case rapidjson::kParseErrorNumberTooBig:
        return u"a number that is too large"_s;
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return u"digits expected"_s;
    default:
        return u"a value expected"_s;
    }
}

/// Whether \a stream stands at bytes that are no UTF-8, outside of any text.
bool atBadEncoding(JsonStream &stream)
{
    struct Nowhere
    {
        void Put(char) { }
    } nowhere;
    return !stream.atEnd() && static_cast<unsigned char>(stream.Peek()) >= 0x80
        && !rapidjson::UTF8<>::Validate(stream, nowhere);
}

/// Whether behind an object, at whose last brace \a stream stands, another one begins.
bool anotherObjectFollows(JsonStream &stream)
{
    if (!stream.atEnd() && stream.Peek() == '}')
        stream.Take();
    rapidjson::SkipWhitespace(stream);
    return !stream.atEnd() && stream.Peek() == '{';
}

/// The error for what RapidJSON found; \a stream stands where it stopped.
Error parseError(const rapidjson::ParseResult &parsed, JsonStream &stream, const ByteSource &source)
{
    const auto offset = qint64(parsed.Offset());
    const QString where = u" (line %1, byte %2)"_s.arg(source.lineAt(offset)).arg(offset);
    if (stream.atEnd() && parsed.Code() != rapidjson::kParseErrorDocumentEmpty)
        return Error{.kind = ErrorKind::JsonSyntax, .detail = u"cut off: "_s + whatIsWrong(parsed.Code()) + where};

    ErrorKind kind = ErrorKind::JsonSyntax;
    if (parsed.Code() == rapidjson::kParseErrorStringInvalidEncoding)
        kind = ErrorKind::JsonEncoding;
    else if (parsed.Code() == rapidjson::kParseErrorNumberTooBig)
        kind = ErrorKind::FieldInvalid; // it is JSON, but no program could take it for a number
    else if (atBadEncoding(stream))
        return Error{.kind = ErrorKind::JsonEncoding, .detail = u"not UTF-8"_s + where};
    return Error{.kind = kind, .detail = whatIsWrong(parsed.Code()) + where};
}

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
            return Error{.kind = ErrorKind::JsonTooLarge, .detail = u"a text or number of more than 4 MiB"_s};
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
    Reader reader(&allocator);
    const rapidjson::ParseResult parsed = reader.Parse<parseFlags>(stream, events);

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
    if (!stream.atEnd()) {
        const auto offset = qint64(stream.Tell());
        return located(Error{.kind = ErrorKind::JsonSyntax,
                             .detail = u"a NUL character (line %1, byte %2)"_s.arg(source.lineAt(offset)).arg(offset)});
    }
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
    return info.isFile() ? Status() : Status(fileError(ErrorKind::NotAFile, path));
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

Status checkAnswerFile(const QString &path)
{
    const QFileInfo info(path);
    if (Status checked = checkKind(info, path); !checked)
        return checked;
    return info.isReadable() ? Status() : Status(fileError(ErrorKind::NoPermission, path));
}

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
