#pragma once

#include <QtCore/QString>

namespace umh {

/// Who runs the program, as the system says.
class SystemUser final
{
public:
    /// The name of the account on this computer; its number where the system has no name for it. Never empty. Asked
    /// for once; any thread.
    [[nodiscard]] static const QString &name();
};

} // namespace umh
