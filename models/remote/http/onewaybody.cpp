#include "remote/http/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace umh {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneWayBody::size() const
{
    return std::max<qint64>(m_bytes.size(), 1);
}

qint64 OneWayBody::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, m_bytes.size() - m_read);
    if (size == 0)
        return most == 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_read, std::size_t(size));
    m_read += size;
    return size;
}

} // namespace umh

#include "moc_onewaybody.cpp"
