#pragma once

#include "store/load/importer.h"
#include "sync/syncprogress.h"

#include <QtCore/QString>

#include <cstdio>

namespace umh {

/// How far a load is, on one line of a terminal that is written again and again, and gone in the end. Silent where \a
/// file is no terminal.
class CommandProgress final
{
public:
    /// \a file must outlive this.
    explicit CommandProgress(std::FILE *file);
    ~CommandProgress();
    Q_DISABLE_COPY_MOVE(CommandProgress)

    /// Quick where there is nothing new to show, so it may be called often.
    void show(const LoadProgress &progress);
    void show(const SyncProgress &progress);

private:
    void replaceBy(const QString &line);

    std::FILE *const m_file;
    const bool m_silent;
    QString m_shown;
};

} // namespace umh
