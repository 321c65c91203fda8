#include "domain/system/secret.h"

#include <utility>

namespace umh {
namespace {

/// A write that the compiler must not leave out, though nobody reads it.
void overwrite(void *memory, qsizetype bytes)
{
    auto *byte = static_cast<volatile char *>(memory);
    for (qsizetype i = 0; i < bytes; ++i)
        byte[i] = 0;
}

} // namespace

Secret::Secret(const QString &text)
    : m_utf8(text.toUtf8())
{ }

Secret::Secret(const QByteArray &utf8)
    : m_utf8(utf8.constData(), utf8.size())
{ }

Secret::~Secret()
{
    wipe(m_utf8);
}

Secret::Secret(const Secret &other)
    : m_utf8(other.utf8())
{ }

Secret::Secret(Secret &&other) noexcept
    : m_utf8(std::exchange(other.m_utf8, QByteArray()))
{ }

Secret &Secret::operator=(Secret other) noexcept
{
    m_utf8.swap(other.m_utf8);
    return *this;
}

QByteArray Secret::utf8() const
{
    return {m_utf8.constData(), m_utf8.size()};
}

void Secret::wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

void Secret::wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

void Secret::wipe(std::string &bytes)
{
    overwrite(bytes.data(), qsizetype(bytes.size()));
    bytes.clear();
}

} // namespace umh
