#include "support/unwritablefolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>

namespace umh {

UnwritableFolder::UnwritableFolder(const QString &path, Because because)
    : m_path(QFile::encodeName(path))
{
    QDir().mkpath(path);
    const bool isFull = because == Because::Full;
    m_isMounted = ::mount("tmpfs", m_path.constData(), "tmpfs", isFull ? 0 : MS_RDONLY, "size=64k") == 0;
    if (m_isMounted)
        return;
    if (isFull) {
        (void)std::signal(SIGXFSZ, SIG_IGN);
        constexpr rlim_t room = 64 * 1024;
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit little{room, m_usual.rlim_max};
        m_isLimited = ::setrlimit(RLIMIT_FSIZE, &little) == 0;
    } else {
        ::chmod(m_path.constData(), S_IRUSR | S_IXUSR);
    }
}

UnwritableFolder::~UnwritableFolder()
{
    if (m_isLimited)
        ::setrlimit(RLIMIT_FSIZE, &m_usual);
    if (m_isMounted)
        ::umount2(m_path.constData(), MNT_DETACH);
    else
        ::chmod(m_path.constData(), S_IRWXU);
}

} // namespace umh
