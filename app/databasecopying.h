#pragma once

#include "domain/copysummary.h"
#include "store/load/directorycopy.h"

#include <QtCore/QObject>

class QWidget;

namespace umh {

class DatabasePasswords;
class DirectoryTasks;
class HubWindow;

/// Copies a directory for the windows: asks where to, finds or asks for the password of a server, and tells on the hub
/// how it goes and how that ended. GUI thread.
class DatabaseCopying final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DatabaseCopying(DirectoryTasks &tasks, DatabasePasswords &passwords, HubWindow &hub);

    /// Asks over \a window where the directory at \a from is to be copied to, and has that done. \a present: what a
    /// person knows it by; empty where that is nothing.
    void choose(const DirectoryLocation &from, const QString &present, QWidget *window);

Q_SIGNALS:
    /// A person wants the copy at \a pathOrAddress opened.
    void openRequested(const QString &pathOrAddress);

private:
    /// From where to where, and with what.
    struct Copy
    {
        DirectoryLocation from{};
        DirectoryLocation to{};
        CopyPasswords passwords{};
    };

    void start(const Copy &copy);
    void mend(const Copy &copy, const Error &error);
    void tellDone(const Copy &copy, const CopySummary &summary);
    void tellFailed(const Error &error);

    DirectoryTasks &m_tasks;
    DatabasePasswords &m_passwords;
    HubWindow &m_hub;
};

} // namespace umh
