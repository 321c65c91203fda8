#pragma once

#include "store/directory.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace umh {

/// Brings a directory that an older version of the program has made up to date, with progress and cancel. Lives on the
/// GUI thread, works on one of its own. Destroying it cancels the work and waits for it to end.
class DirectoryUpdate final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once.
    explicit DirectoryUpdate(const DirectoryLocation &location, QObject *parent = nullptr);
    ~DirectoryUpdate() override;

    /// What the step that is under way has done is undone; the directory stays one that has to be updated.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    // One of these, at the end.
    void succeeded(const umh::Directory &directory);
    void failed(const umh::Error &error);

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace umh
