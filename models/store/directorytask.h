#pragma once

#include "store/directorythread.h"
#include "store/importer.h"

#include <QtCore/QObject>

#include <functional>
#include <stop_token>

namespace umh {

/// One long piece of work on a directory, with progress and cancel: an import, a sample. Lives on the GUI thread, works
/// on one of its own. Destroying it cancels the work and waits for it to end, undone.
class DirectoryTask final : public QObject
{
    Q_OBJECT

public:
    /// Runs on the worker thread.
    using Work = std::function<Result<LoadSummary>(const Connection &connection, const std::stop_token &stop,
                                                   const LoadProgressHandler &onProgress)>;

    /// Starts \a work at once.
    DirectoryTask(const Directory &directory, Work work, QObject *parent = nullptr);
    ~DirectoryTask() override;

    void cancel();

Q_SIGNALS:
    void progressed(const umh::LoadProgress &progress);
    // One of these, at the end.
    void succeeded(const umh::LoadSummary &summary);
    void failed(const umh::Error &error);

private:
    std::stop_source m_stop;
    DirectoryThread m_thread;
};

} // namespace umh
