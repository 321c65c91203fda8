#pragma once

#include <QtCore/qglobal.h>

namespace umh {

/// While it lives, SQLite finds no room for what it writes, whichever connection does so. Only for connections that
/// were opened after FullDisk::prepare().
class FullDisk final
{
public:
    /// Once in a test program, before any connection is opened.
    static void prepare();

    FullDisk();
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)
};

} // namespace umh
