#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <sys/resource.h>

namespace umh {

/// A folder in which nothing can be written for want of room, or of rights, while this lives: mounted so where the test
/// runs as root, whom rights do not bind, else by a limit on the files of this process and its children, or by its
/// mode.
class UnwritableFolder final
{
public:
    enum class Because {
        Full, ///< there is room for 64 KB
        ReadOnly,
    };

    /// Makes the folder at \a path, unless it is there, and is empty.
    UnwritableFolder(const QString &path, Because because);
    ~UnwritableFolder();
    Q_DISABLE_COPY_MOVE(UnwritableFolder)

    /// Whether it is a file system of its own, as a full disk is. A limit on files is told in other words.
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    const QByteArray m_path;
    bool m_isMounted = false;
    bool m_isLimited = false;
    rlimit m_usual{};
};

} // namespace umh
