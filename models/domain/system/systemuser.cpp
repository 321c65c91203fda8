#include "domain/system/systemuser.h"

#include <QtCore/QFile>

#include <cerrno>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace umh {
namespace {

QString nameOfUser(uid_t user)
{
    constexpr size_t usual = 1'024; // bytes
    constexpr size_t most = 1'048'576; // bytes; a directory of users on the network may have long entries
    for (size_t size = usual; size <= most; size *= 4) {
        std::vector<char> texts(size);
        passwd entry{};
        passwd *found = nullptr;
        const int fault = getpwuid_r(user, &entry, texts.data(), texts.size(), &found);
        if (fault == 0 && found && found->pw_name && *found->pw_name)
            return QFile::decodeName(found->pw_name);
        if (fault != ERANGE && fault != EINTR)
            break;
    }
    return QString::number(user);
}

} // namespace

const QString &SystemUser::name()
{
    // Whose rights it has, not who began it: that is who the files are written by.
    static const QString name = nameOfUser(geteuid());
    return name;
}

} // namespace umh
