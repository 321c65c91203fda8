#include "app/commandstreams.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace umh {

bool isTerminal(std::FILE *file)
{
    return isatty(fileno(file)) != 0;
}

void say(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

bool CommandOutput::write(const QByteArray &bytes)
{
    if (m_errorNumber != 0)
        return false;
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_file) == size_t(bytes.size()) || keepError();
}

bool CommandOutput::flush()
{
    return m_errorNumber == 0 && (std::fflush(m_file) == 0 || keepError());
}

bool CommandOutput::readerHasLeft() const
{
    return m_errorNumber == EPIPE;
}

QString CommandOutput::problem() const
{
    return m_errorNumber == 0 ? QString() : QString::fromLocal8Bit(std::strerror(m_errorNumber));
}

bool CommandOutput::keepError()
{
    m_errorNumber = errno != 0 ? errno : EIO;
    return false;
}

} // namespace umh
