#include "remote/http/gunzip.h"

#include <zlib.h>

namespace umh {

class Gunzip::Private final
{
public:
    z_stream stream{};
    QByteArray packed; ///< that zlib reads
    bool ended = false;
    bool failed = false;
};

Gunzip::Gunzip()
    : d(std::make_unique<Private>())
{
    constexpr int gzipFraming = 16;
    d->failed = inflateInit2(&d->stream, MAX_WBITS + gzipFraming) != Z_OK;
}

Gunzip::~Gunzip()
{
    inflateEnd(&d->stream);
}

void Gunzip::feed(const QByteArray &packed)
{
    d->packed = packed;
    d->stream.next_in = reinterpret_cast<Bytef *>(d->packed.data());
    d->stream.avail_in = uInt(d->packed.size());
}

QByteArray Gunzip::read(qsizetype most)
{
    if (d->failed)
        return {};
    QByteArray bytes(most, Qt::Uninitialized);
    d->stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    d->stream.avail_out = uInt(bytes.size());
    while (d->stream.avail_out > 0) {
        // Packed in pieces, each with a beginning and an end of its own, it goes on after the end of one.
        if (d->ended && d->stream.avail_in > 0)
            inflateReset(&d->stream);
        const int code = inflate(&d->stream, Z_NO_FLUSH);
        d->ended = code == Z_STREAM_END;
        d->failed = code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR;
        if (code != Z_OK && !(d->ended && d->stream.avail_in > 0))
            break;
    }
    bytes.chop(d->stream.avail_out);
    return bytes;
}

bool Gunzip::hasEnded() const
{
    return d->ended;
}

bool Gunzip::hasFailed() const
{
    return d->failed;
}

} // namespace umh
