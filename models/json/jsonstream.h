#pragma once

#include "domain/result.h"
#include "json/jsonvalue.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <optional>
#include <rapidjson/reader.h>
#include <string>
#include <type_traits>

class QIODevice;

namespace umh {

// The way from the bytes of a device to the events of RapidJSON's parser.

/// Hands out the bytes of a device in chunks, so that a file of any size takes the memory of one chunk.
///
/// Does not own the device; lives on the thread that reads. A UTF-8 byte order mark at the start is passed over; all
/// offsets count it. The escape of a first half of a surrogate pair that has no second one comes as that of a second
/// half, of the same length, which the parser does not stop at.
class ByteSource final
{
public:
    /// Asked before every chunk, also the one that turns out to be the end, with the number of bytes that were handed
    /// out by then. An error ends the reading.
    using ChunkCallback = std::function<Status(qint64 bytesRead)>;

    ByteSource(QIODevice &device, ChunkCallback onChunk);
    /// Overwrites what it still holds of what it read, because that may have been a password. Of what the parser has
    /// put together of it, in memory of its own (CountingAllocator), nothing is overwritten.
    ~ByteSource();
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// The next chunk, valid until the next call; never empty. At the end, and after an error, it is a single NUL,
    /// however often it is asked for: the sign by which RapidJSON knows the end.
    [[nodiscard]] QByteArrayView next();

    /// Whether the last chunk was the NUL that stands for the end.
    [[nodiscard]] bool ended() const { return m_ended; }
    /// Where the last chunk ends, in bytes from the start of the device. The NUL at the end counts as a byte.
    [[nodiscard]] qint64 chunkEnd() const { return m_bytesRead + (m_ended ? 1 : 0); }
    /// The line that the byte at \a offset is in, from 1. \a offset should be in the last chunk; for an earlier one
    /// the answer is the line where the last chunk begins.
    [[nodiscard]] qint64 lineAt(qint64 offset) const;
    /// How many bytes of the device were handed out.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// What went wrong while reading: the device's fault or what the callback returned.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] qsizetype fillBuffer();
    [[nodiscard]] QByteArrayView end();
    [[nodiscard]] QByteArrayView fail(Error error);

    QIODevice &m_device;
    ChunkCallback m_onChunk;
    QByteArray m_buffer;
    qsizetype m_used = 0; ///< how much of it has ever held what was read
    QByteArray m_leftOver; ///< read, but not handed out: the beginning of an escape
    QByteArrayView m_chunk;
    qint64 m_bytesRead = 0; ///< handed out, byte order mark included
    qint64 m_linesBefore = 0; ///< line feeds before the last chunk
    bool m_ended = false;
    std::optional<Error> m_error;
};

/// Which texts the parser should put together. Set by the receiver of the events, obeyed by the stream: what is not
/// wanted is checked and passed over, so that it may be of any size.
struct TextFilter
{
    bool wanted = true;
};

/// A ByteSource as RapidJSON wants to see its input.
///
/// RapidJSON copies it into local variables around its inner loops (see StreamTraits below), so it holds only
/// pointers; everything that lasts is in the source.
class JsonStream final
{
public:
    using Ch = char;

    JsonStream(ByteSource &source, const TextFilter &filter)
        : m_source(&source)
        , m_filter(&filter)
    {
        nextChunk();
    }

    [[nodiscard]] Ch Peek() const { return *m_next; }
    Ch Take()
    {
        const Ch c = *m_next;
        skip(1);
        return c;
    }
    [[nodiscard]] std::size_t Tell() const { return std::size_t(m_source->chunkEnd() - (m_end - m_next)); }

    /// Whether the next byte is the NUL that stands for the end, not one that was in the file.
    [[nodiscard]] bool atEnd() const { return m_source->ended(); }
    [[nodiscard]] bool textWanted() const { return m_filter->wanted; }

    /// The ASCII characters from here on, as far as they are in this chunk, that stand in a text for themselves.
    [[nodiscard]] QByteArrayView plainRun() const
    {
        const char *p = m_next;
        if constexpr (std::endian::native == std::endian::little) {
            for (; m_end - p >= 8; p += 8) {
                quint64 eight = 0;
                std::memcpy(&eight, p, sizeof eight);
                if (const quint64 special = specialBytes(eight); special != 0)
                    return {m_next, p + std::countr_zero(special) / 8};
            }
        }
        while (p != m_end && isPlain(*p))
            ++p;
        return {m_next, p};
    }

    /// Passes over \a count bytes of this chunk.
    void skip(qsizetype count)
    {
        m_next += count;
        if (m_next == m_end)
            nextChunk();
    }

    // RapidJSON compiles, but never calls, these: they are for parsing in place.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) { }
    void Flush() { }
    std::size_t PutEnd(Ch *) { return 0; }

private:
    static bool isPlain(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
    }

    /// The highest bit of every byte that is not plain. Bits above the lowest one set may be wrong; the lowest never
    /// is.
    static quint64 specialBytes(quint64 eight)
    {
        constexpr quint64 ones = 0x0101010101010101;
        constexpr quint64 highBits = 0x80 * ones;
        const quint64 quotes = eight ^ ('"' * ones);
        const quint64 backslashes = eight ^ ('\\' * ones);
        return (((quotes - ones) & ~quotes) | ((backslashes - ones) & ~backslashes) | ((eight - 0x20 * ones) & ~eight)
                | eight)
            & highBits;
    }

    void nextChunk()
    {
        const QByteArrayView chunk = m_source->next();
        m_next = chunk.begin();
        m_end = chunk.end();
    }

    ByteSource *m_source;
    const TextFilter *m_filter;
    const char *m_next = nullptr;
    const char *m_end = nullptr;
};

/// Takes the characters of a text that nobody wants.
struct Nowhere
{
    void Put(char) { } // NOLINT(readability-identifier-naming): RapidJSON gives this name
};

/// UTF-8 as RapidJSON should read and write it: checked, and plain text in whole runs instead of byte by byte, which
/// makes parsing about twice as fast.
struct JsonUtf8 : rapidjson::UTF8<>
{
    template<typename OutputStream>
    static void Encode(OutputStream &out, unsigned codepoint)
    {
        if (codepoint >= 0xD800 && codepoint <= 0xDFFF)
            out.Put(loneSurrogateMark);
        else
            rapidjson::UTF8<>::Encode(out, codepoint);
    }

    /// Copies one character, or a run of them, from within a text. False where it is no UTF-8.
    template<typename InputStream, typename OutputStream>
    static bool Validate(InputStream &in, OutputStream &out)
    {
        if constexpr (std::is_same_v<InputStream, OutputStream>) {
            return false; // parsing in place: compiled by RapidJSON, never called
        } else {
            const bool keep = in.textWanted() && out.Length() <= std::size_t(longestText);
            const QByteArrayView run = in.plainRun();
            if (run.isEmpty()) {
                Nowhere nowhere;
                return keep ? rapidjson::UTF8<>::Validate(in, out) : rapidjson::UTF8<>::Validate(in, nowhere);
            }
            if (keep)
                std::memcpy(out.Push(rapidjson::SizeType(run.size())), run.data(), std::size_t(run.size()));
            in.skip(run.size());
            return true;
        }
    }
};

/// The memory in which RapidJSON puts a text together, counted, so that a file cannot make it grow without end (a
/// text of nothing but escapes does not pass through JsonUtf8::Validate).
class CountingAllocator final
{
public:
    static const bool kNeedFree = true;

    void *Malloc(std::size_t size) { return Realloc(nullptr, 0, size); }
    void *Realloc(void *memory, std::size_t, std::size_t size)
    {
        m_largest = std::max(m_largest, size);
        return std::realloc(memory, size);
    }
    static void Free(void *memory) { std::free(memory); }

    /// The largest piece that was asked for, in bytes.
    [[nodiscard]] std::size_t largest() const { return m_largest; }

private:
    std::size_t m_largest = 0;
};

} // namespace umh

namespace rapidjson {

/// Keeps the stream in registers in the inner loops.
template<>
struct StreamTraits<umh::JsonStream>
{
    enum { copyOptimization = 1 };
};

/// White space, of which an indented file has much.
template<>
inline void SkipWhitespace(umh::JsonStream &is)
{
    internal::StreamLocalCopy<umh::JsonStream> copy(is);
    umh::JsonStream &stream = copy.s;
    while (stream.Peek() == ' ' || stream.Peek() == '\n' || stream.Peek() == '\r' || stream.Peek() == '\t')
        stream.Take();
}

} // namespace rapidjson

namespace umh {

/// Iterative, because a file could make a recursive parser overflow the stack. Numbers as text, because no number of
/// the processor holds what a file may write.
inline constexpr unsigned jsonParsing =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

using JsonReader = rapidjson::GenericReader<JsonUtf8, JsonUtf8, CountingAllocator>;

/// Takes the number at which \a stream stands, of any size: its digits are \a number then, or their beginning where
/// there are more than longestText. What is wrong with it, or kParseErrorNone.
///
/// RapidJSON 1.1 itself gives up on a number that is no double, even where nobody wants to know it, and reads outside
/// of a table of powers for an exponent like e-2147483647. Whoever calls parseJson() has to put this in the place of
/// its ParseNumber() for the handler.
[[nodiscard]] rapidjson::ParseErrorCode takeNumber(JsonStream &stream, std::string &number);

/// Tells \a handler what \a stream holds, up to the end or to where the handler does not want more.
template<typename Handler>
[[nodiscard]] rapidjson::ParseResult parseJson(JsonStream &stream, Handler &handler, CountingAllocator &allocator)
{
    JsonReader reader(&allocator);
    return reader.Parse<jsonParsing>(stream, handler);
}

/// What is wrong with the JSON on which RapidJSON gave up; \a stream stands where that was.
[[nodiscard]] Error parseError(const rapidjson::ParseResult &parsed, JsonStream &stream, const ByteSource &source);
/// The error for a NUL, at which \a stream stands.
[[nodiscard]] Error nulError(const JsonStream &stream, const ByteSource &source);
/// Whether behind an object, at whose last brace \a stream stands, another one begins.
[[nodiscard]] bool anotherObjectFollows(JsonStream &stream);

} // namespace umh
