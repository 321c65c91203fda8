#include "table/directoryreader.h"

using namespace Qt::StringLiterals;

namespace umh {

DirectoryReader::DirectoryReader(const Directory &directory, Connection connection)
    : m_directory(directory)
    , m_connection(std::move(connection))
{
    if (m_directory.answersAtOnce())
        m_stores.emplace(m_connection);
}

DirectoryReader::~DirectoryReader()
{
    m_end.request_stop();
}

Result<std::unique_ptr<DirectoryReader>> DirectoryReader::open(const Directory &directory)
{
    Result<Connection> connection =
        directory.answersAtOnce() ? directory.connect(Directory::Use::Display) : Connection::inMemory();
    if (!connection)
        return connection.error();
    return std::unique_ptr<DirectoryReader>(new DirectoryReader(directory, std::move(*connection)));
}

DirectoryThread &DirectoryReader::thread(std::optional<DirectoryThread> &of)
{
    if (!of)
        of.emplace(m_directory, Directory::Use::Background, &of == &m_short ? u"reading"_s : u"details"_s);
    return *of;
}

} // namespace umh

#include "moc_directoryreader.cpp"
