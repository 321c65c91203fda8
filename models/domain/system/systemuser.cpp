#include "domain/system/systemuser.h"

#include <QtCore/QFile>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace umh {

QString systemUserName()
{
    // Not from the environment, in which anything can stand.
    constexpr std::size_t longestEntry = 16384;
    std::array<char, longestEntry> texts{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) != 0 || !found)
        return QString::number(geteuid());
    return QFile::decodeName(entry.pw_name);
}

} // namespace umh
