#include "json/jsonstream.h"

#include "domain/system/secret.h"

#include <QtCore/QIODevice>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Large enough that the cost of a system call does not show, small enough to stay in the processor's cache.
constexpr qsizetype bytesPerChunk = qsizetype(256) * 1024;

/// By memchr, because std::count goes byte by byte here and showed in a profile.
qint64 lineFeeds(QByteArrayView bytes)
{
    qint64 count = 0;
    const char *next = bytes.begin();
    while (next != bytes.end()) {
        const void *found = std::memchr(next, '\n', std::size_t(bytes.end() - next));
        if (found == nullptr)
            break;
        ++count;
        next = static_cast<const char *>(found) + 1;
    }
    return count;
}

constexpr qsizetype escapeSize = 6; // \uXXXX

/// Whether the escape of half of a surrogate pair begins at \a at, \a left bytes before the end; which half its third
/// digit tells, one of \a digits.
bool isHalfPair(const char *at, qsizetype left, const char *digits)
{
    const auto isHexDigit = [](char c) { return c != '\0' && std::strchr("0123456789abcdefABCDEF", c) != nullptr; };
    return left >= escapeSize && at[0] == '\\' && at[1] == 'u' && (at[2] == 'd' || at[2] == 'D') && at[3] != '\0'
        && std::strchr(digits, at[3]) != nullptr && isHexDigit(at[4]) && isHexDigit(at[5]);
}

/// Makes a second half (\udfff) of every escaped first half of a surrogate pair that has no second one behind it: at
/// the first the parser would stop, the second it hands on for us to mark. Returns how many of the \a size bytes are
/// done; with those behind them it depends on what comes, unless \a atEnd.
qsizetype markHalfPairs(char *bytes, qsizetype size, bool atEnd)
{
    char *const end = bytes + size;
    for (char *next = bytes; next != end;) {
        next = static_cast<char *>(std::memchr(next, '\\', std::size_t(end - next)));
        if (next == nullptr)
            break;
        const qsizetype left = end - next;
        if (!atEnd && (left < 2 || (next[1] == 'u' && left < 2 * escapeSize)))
            return size - left;
        if (!isHalfPair(next, left, "89abAB")) {
            next += std::min<qsizetype>(left, 2); // also past a backslash that is escaped itself
        } else if (isHalfPair(next + escapeSize, left - escapeSize, "cdefCDEF")) {
            next += 2 * escapeSize;
        } else {
            std::memcpy(next + 2, "dfff", 4);
            next += escapeSize;
        }
    }
    return size;
}

/// The encoding of JSON that begins with \a bytes, where it is seen at once that it is not UTF-8: by a byte order mark,
/// or by where the NULs are among its first characters, which are ASCII.
QLatin1StringView otherEncodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)) || bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return "UTF-32"_L1;
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE"))
        return "UTF-16"_L1;
    if (bytes.size() < 4)
        return {};
    unsigned nuls = 0;
    for (int i = 0; i < 4; ++i)
        nuls = nuls << 1 | (bytes.at(i) == '\0' ? 1U : 0U);
    switch (nuls) {
    case 0b1110:
    case 0b0111:
        return "UTF-32"_L1;
    case 0b1010:
    case 0b0101:
        return "UTF-16"_L1;
    default:
        return {};
    }
}

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
    Nowhere nowhere;
    return !stream.atEnd() && static_cast<unsigned char>(stream.Peek()) >= 0x80
        && !rapidjson::UTF8<>::Validate(stream, nowhere);
}

/// The place of the byte at \a offset, in parentheses.
QString placeIn(const ByteSource &source, qint64 offset)
{
    return u" (line %1, byte %2)"_s.arg(source.lineAt(offset)).arg(offset);
}

} // namespace

ByteSource::ByteSource(QIODevice &device, ChunkCallback onChunk)
    : m_device(device)
    , m_onChunk(std::move(onChunk))
    , m_buffer(bytesPerChunk, Qt::Uninitialized)
{ }

ByteSource::~ByteSource()
{
    m_buffer.truncate(m_used);
    Secret::wipe(m_buffer);
    Secret::wipe(m_leftOver);
}

QByteArrayView ByteSource::next()
{
    if (m_ended)
        return end();

    m_linesBefore += lineFeeds(m_chunk);
    m_chunk = {};
    if (const Status status = m_onChunk(m_bytesRead); !status)
        return fail(status.error());

    const bool first = m_bytesRead == 0;
    const qsizetype size = fillBuffer();
    if (size < 0) {
        Error error;
        error.kind = ErrorKind::FileUnreadable;
        error.detail = m_device.errorString();
        return fail(std::move(error));
    }
    const bool atEnd = size < m_buffer.size();
    const qsizetype done = markHalfPairs(m_buffer.data(), size, atEnd);
    Secret::wipe(m_leftOver);
    m_leftOver = QByteArray(m_buffer.constData() + done, size - done);
    m_bytesRead += done;
    m_chunk = QByteArrayView(m_buffer.constData(), done);

    if (first) {
        if (const QLatin1StringView encoding = otherEncodingOf(m_chunk); !encoding.isEmpty())
            return fail(
                Error{.kind = ErrorKind::JsonEncoding, .detail = u"%1 instead of UTF-8 (byte 0)"_s.arg(encoding)});
        if (m_chunk.startsWith("\xEF\xBB\xBF"))
            m_chunk = m_chunk.sliced(3);
    }
    return m_chunk.isEmpty() ? end() : m_chunk;
}

/// Reads, behind what is left over, until the buffer is full or there is no more, because a device may hand out less
/// than it was asked for. Returns the number of bytes, or -1 where the device failed.
qsizetype ByteSource::fillBuffer()
{
    qsizetype size = m_leftOver.size();
    std::copy(m_leftOver.cbegin(), m_leftOver.cend(), m_buffer.begin());
    while (size < m_buffer.size()) {
        const qint64 got = m_device.read(m_buffer.data() + size, m_buffer.size() - size);
        if (got < 0)
            return m_device.isSequential() && m_device.atEnd() ? size : -1; // a sequential device may end so
        if (got == 0)
            break;
        size += qsizetype(got);
        m_used = std::max(m_used, size);
    }
    return size;
}

QByteArrayView ByteSource::end()
{
    m_ended = true;
    return {"\0", 1};
}

QByteArrayView ByteSource::fail(Error error)
{
    m_error = std::move(error);
    return end();
}

qint64 ByteSource::lineAt(qint64 offset) const
{
    const qint64 chunkBegin = m_bytesRead - m_chunk.size();
    const auto upTo = std::clamp<qint64>(offset - chunkBegin, 0, m_chunk.size());
    return 1 + m_linesBefore + lineFeeds(m_chunk.first(upTo));
}

rapidjson::ParseErrorCode takeNumber(JsonStream &stream, std::string &number)
{
    const auto isDigit = [&] { return stream.Peek() >= '0' && stream.Peek() <= '9'; };
    const auto take = [&] {
        const char c = stream.Take();
        if (number.size() <= std::size_t(longestText))
            number += c;
    };
    const auto takeDigits = [&] {
        if (!isDigit())
            return false;
        while (isDigit())
            take();
        return true;
    };
    number.clear();
    if (stream.Peek() == '-')
        take();
    if (stream.Peek() == '0')
        take();
    else if (!takeDigits())
        return rapidjson::kParseErrorValueInvalid;
    if (stream.Peek() == '.') {
        take();
        if (!takeDigits())
            return rapidjson::kParseErrorNumberMissFraction;
    }
    if (stream.Peek() == 'e' || stream.Peek() == 'E') {
        take();
        if (stream.Peek() == '+' || stream.Peek() == '-')
            take();
        if (!takeDigits())
            return rapidjson::kParseErrorNumberMissExponent;
    }
    return rapidjson::kParseErrorNone;
}

Error parseError(const rapidjson::ParseResult &parsed, JsonStream &stream, const ByteSource &source)
{
    const QString where = placeIn(source, qint64(parsed.Offset()));
    if (stream.atEnd() && parsed.Code() != rapidjson::kParseErrorDocumentEmpty)
        return Error{.kind = ErrorKind::JsonSyntax, .detail = u"cut off: "_s + whatIsWrong(parsed.Code()) + where};

    if (!stream.atEnd() && stream.Peek() == '\0') // whatever it stands in the place of
        return nulError(stream, source);

    ErrorKind kind = ErrorKind::JsonSyntax;
    if (parsed.Code() == rapidjson::kParseErrorStringInvalidEncoding)
        kind = ErrorKind::JsonEncoding;
    else if (atBadEncoding(stream))
        return Error{.kind = ErrorKind::JsonEncoding, .detail = u"not UTF-8"_s + where};
    return Error{.kind = kind, .detail = whatIsWrong(parsed.Code()) + where};
}

Error nulError(const JsonStream &stream, const ByteSource &source)
{
    return Error{.kind = ErrorKind::JsonSyntax,
                 .detail = u"a NUL character"_s + placeIn(source, qint64(stream.Tell()))};
}

bool anotherObjectFollows(JsonStream &stream)
{
    if (!stream.atEnd() && stream.Peek() == '}')
        stream.Take();
    rapidjson::SkipWhitespace(stream);
    return !stream.atEnd() && stream.Peek() == '{';
}

} // namespace umh
