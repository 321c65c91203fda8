#include "json/receivedkeys.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int mostKeys = 40;
constexpr qsizetype mostBytesOfAKey = 64;

} // namespace

void ReceivedKeys::clear()
{
    m_joined.clear();
    m_count = 0;
}

void ReceivedKeys::add(QByteArrayView key)
{
    ++m_count;
    if (m_count > mostKeys)
        return;
    if (m_count > 1)
        m_joined += ", ";
    m_joined.append(key.data(), std::size_t(qMin(key.size(), mostBytesOfAKey)));
}

QString ReceivedKeys::toString() const
{
    if (m_count == 0)
        return u"received: no keys"_s;
    QString keys = QString::fromUtf8(m_joined.data(), qsizetype(m_joined.size()));
    for (QChar &c : keys) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    if (m_count > mostKeys)
        keys += u", …"_s;
    return u"received: "_s + keys;
}

} // namespace umh
