#include "support/demoaccount/httpbody.h"

#include <zlib.h>

namespace umh {
namespace {

class BytesBody final : public HttpBody
{
public:
    explicit BytesBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] QByteArray read(qsizetype most) override
    {
        QByteArray part = m_bytes.mid(m_read, most);
        m_read += part.size();
        return part;
    }

private:
    const QByteArray m_bytes;
    qsizetype m_read = 0;
};

class LongListBody final : public HttpBody
{
public:
    LongListBody(qint64 bytes, std::function<QByteArray(qint64)> element)
        : m_element(std::move(element))
        , m_elementSize(m_element(0).size() + 1)
        , m_count((bytes + m_elementSize - 1) / m_elementSize)
    { }

    // "[" and the commas between the elements make one byte for each of them.
    [[nodiscard]] qint64 size() const override { return m_count * m_elementSize + 1; }
    [[nodiscard]] QByteArray read(qsizetype most) override
    {
        while (m_made.size() < most && m_next <= m_count) {
            if (m_next < m_count)
                m_made += (m_next == 0 ? '[' : ',') + m_element(m_next);
            else
                m_made += ']';
            ++m_next;
        }
        QByteArray part = m_made.left(most);
        m_made.remove(0, part.size());
        return part;
    }

private:
    const std::function<QByteArray(qint64)> m_element;
    const qint64 m_elementSize; ///< with the byte before it
    const qint64 m_count;
    qint64 m_next = 0;
    QByteArray m_made; ///< and not read yet
};

class GzippedBody final : public HttpBody
{
public:
    explicit GzippedBody(std::unique_ptr<HttpBody> body)
        : m_body(std::move(body))
    {
        constexpr int gzipFraming = 16;
        constexpr int memory = 8; // zlib's own
        if (deflateInit2(&m_stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipFraming, memory, Z_DEFAULT_STRATEGY)
            != Z_OK)
            qFatal("zlib does not start");
    }
    ~GzippedBody() override { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzippedBody)

    [[nodiscard]] qint64 size() const override { return -1; }
    [[nodiscard]] QByteArray read(qsizetype most) override
    {
        QByteArray packed(most, Qt::Uninitialized);
        m_stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_out = uInt(packed.size());
        while (!m_ended && m_stream.avail_out > 0) {
            if (m_stream.avail_in == 0 && !m_last) {
                constexpr qsizetype bytesAtOnce = 65'536;
                m_input = m_body->read(bytesAtOnce);
                m_last = m_input.isEmpty();
                m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
                m_stream.avail_in = uInt(m_input.size());
            }
            m_ended = deflate(&m_stream, m_last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_END;
        }
        packed.chop(m_stream.avail_out);
        return packed;
    }

private:
    const std::unique_ptr<HttpBody> m_body;
    z_stream m_stream{};
    QByteArray m_input; ///< that zlib is reading
    bool m_last = false; ///< there is no more input
    bool m_ended = false;
};

} // namespace

std::unique_ptr<HttpBody> bytesBody(const QByteArray &bytes)
{
    return std::make_unique<BytesBody>(bytes);
}

std::unique_ptr<HttpBody> longListBody(qint64 bytes, std::function<QByteArray(qint64)> element)
{
    return std::make_unique<LongListBody>(bytes, std::move(element));
}

std::unique_ptr<HttpBody> gzippedBody(std::unique_ptr<HttpBody> body)
{
    return std::make_unique<GzippedBody>(std::move(body));
}

} // namespace umh
