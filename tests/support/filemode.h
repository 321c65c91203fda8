#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <sys/stat.h>

namespace umh {

/// Who may do what with the file or folder at \a path; ends the test program where there is none.
[[nodiscard]] inline mode_t modeOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        qFatal("there is no %s", qPrintable(path));
    return found.st_mode & 07777;
}

} // namespace umh
