#pragma once

#include <QtCore/QtGlobal>

#include <memory>

namespace umh {

struct DirectoryLocation;
class PostgresqlLink;

/// While it lives, there is no room for what is written to one directory, whichever connection does so. SQLite finds
/// that out by itself, where the connection was opened after FullDisk::prepare(); for a server it is said in its stead,
/// with its own code. Where no transaction is open there.
class FullDisk final
{
public:
    /// Once in a test program, before any connection is opened.
    static void prepare();

    explicit FullDisk(const DirectoryLocation &location);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    std::unique_ptr<PostgresqlLink> m_server; ///< null on SQLite
};

} // namespace umh
