#include "json/bytesource.h"

#include <QtCore/QIODevice>

#include <algorithm>
#include <cstring>

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

} // namespace

ByteSource::ByteSource(QIODevice &device, ChunkCallback onChunk)
    : m_device(device)
    , m_onChunk(std::move(onChunk))
    , m_buffer(bytesPerChunk, Qt::Uninitialized)
{ }

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
    m_bytesRead += size;
    m_chunk = QByteArrayView(m_buffer.constData(), size);

    if (first) {
        if (m_chunk.startsWith("\xFE\xFF") || m_chunk.startsWith("\xFF\xFE")) {
            Error error;
            error.kind = ErrorKind::JsonEncoding;
            error.detail = u"UTF-16 instead of UTF-8 (byte 0)"_s;
            return fail(std::move(error));
        }
        if (m_chunk.startsWith("\xEF\xBB\xBF"))
            m_chunk = m_chunk.sliced(3);
    }
    return m_chunk.isEmpty() ? end() : m_chunk;
}

/// Reads until the buffer is full or there is no more, because a device may hand out less than it was asked for.
/// Returns the number of bytes, or -1 where the device failed.
qsizetype ByteSource::fillBuffer()
{
    qsizetype size = 0;
    while (size < m_buffer.size()) {
        const qint64 got = m_device.read(m_buffer.data() + size, m_buffer.size() - size);
        if (got < 0)
            return m_device.isSequential() && m_device.atEnd() ? size : -1; // a sequential device may end so
        if (got == 0)
            break;
        size += qsizetype(got);
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

} // namespace umh
