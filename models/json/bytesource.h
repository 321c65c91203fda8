#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <functional>
#include <optional>

class QIODevice;

namespace umh {

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
    QByteArray m_leftOver; ///< read, but not handed out: the beginning of an escape
    QByteArrayView m_chunk;
    qint64 m_bytesRead = 0; ///< handed out, byte order mark included
    qint64 m_linesBefore = 0; ///< line feeds before the last chunk
    bool m_ended = false;
    std::optional<Error> m_error;
};

} // namespace umh
