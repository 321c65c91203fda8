#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

namespace umh {

/// A change of an API user that was started and has not been answered for good. At most one for each API user.
struct PendingChange
{
    enum class Kind {
        Deletion,
        Description,
        Unknown, ///< it was started before the program was, and which it is has not been told
    };
    Kind kind = Kind::Unknown;
    QString description{}; ///< the new one, of a Description
    /// Nobody knows yet whether it has happened; it is being found out, over a restart, too.
    bool outcomeUnknown = false;
    QPointer<const QObject> asker{}; ///< whom its end is told; null for nobody in particular
};

} // namespace umh
