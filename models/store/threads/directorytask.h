#pragma once

#include "domain/system/secret.h"
#include "store/directory.h"
#include "store/load/importer.h"
#include "store/threads/directorythread.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;

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

/// Brings a directory that an older version of the program has made up to date, with progress and cancel. Lives on the
/// GUI thread, works on one of its own. Destroying it cancels the work and waits for it to end.
class DirectoryUpdate final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. \a password: as for Directory::open().
    explicit DirectoryUpdate(const DirectoryLocation &location, const Secret &password = {}, QObject *parent = nullptr);
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
