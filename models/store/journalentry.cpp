#include "store/journalentry.h"

#include <QtCore/QCryptographicHash>

namespace umh {

JournalHash::JournalHash(QByteArrayView previous)
{
    constexpr qsizetype usualSize = 1'024; // bytes
    m_bytes.reserve(usualSize);
    m_bytes.append(previous);
}

void JournalHash::add(QByteArrayView utf8)
{
    m_bytes.append(QByteArray::number(utf8.size()));
    m_bytes.append(':');
    m_bytes.append(utf8);
}

void JournalHash::add(const QString &text)
{
    if (text.isNull())
        addNull();
    else
        add(QByteArrayView(text.toUtf8()));
}

void JournalHash::add(qint64 number)
{
    add(QByteArrayView(QByteArray::number(number)));
}

QByteArray JournalHash::result() const
{
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
}

QByteArray JournalEntry::hashAfter(QByteArrayView previous) const
{
    JournalHash chained(previous);
    chained.add(number);
    chained.add(at);
    for (const QString *text : {&origin, &action, &apiUserGuid, &operatorGuid, &operatorName, &username, &detail,
                                &operation, &who, &host, &version, &job})
        chained.add(*text);
    return chained.result();
}

} // namespace umh
