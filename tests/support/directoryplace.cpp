#include "support/directoryplace.h"

#include "support/storefixture.h"

using namespace Qt::StringLiterals;

namespace umh {

DirectoryPlace::DirectoryPlace(Content content)
{
    if (isOnSqlite()) {
        m_location = {m_folder.filePath(u"directory.sqlite"_s)};
        if (content == Content::NewDirectory)
            (void)newDirectory(m_location.path);
        return;
    }
    QString model;
    if (content == Content::NewDirectory) {
        model = u"new_directory"_s;
        static const bool isThere = [&] {
            PostgresqlDatabase::makeModel(model, [](const QString &address) {
                const DirectoryLocation location = must(DirectoryLocation::fromUserInput(address));
                (void)must(Directory::open(location, Directory::Opening::CreateIfMissing));
            });
            return true;
        }();
        Q_ASSERT(isThere);
    }
    m_database = std::make_unique<PostgresqlDatabase>(model);
    m_location = must(DirectoryLocation::fromUserInput(m_database->address()));
}

QString DirectoryPlace::database() const
{
    return m_database ? m_database->address() : m_location.path;
}

} // namespace umh
