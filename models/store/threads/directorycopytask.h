#pragma once

#include "store/load/directorycopy.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace umh {

/// Copies a directory to another place, with progress and cancel (copyDirectory()). Lives on the GUI thread, works on
/// one of its own. Destroying it cancels the work and waits for it to end, undone.
class DirectoryCopyTask final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once.
    DirectoryCopyTask(const DirectoryLocation &from, const DirectoryLocation &to, const CopyPasswords &passwords,
                      QObject *parent = nullptr);
    ~DirectoryCopyTask() override;

    void cancel();

Q_SIGNALS:
    void progressed(const umh::LoadProgress &progress);
    // One of these, at the end.
    void succeeded(const umh::CopySummary &summary);
    void failed(const umh::Error &error);

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace umh
