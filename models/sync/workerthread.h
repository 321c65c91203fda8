#pragma once

#include "domain/system/calllater.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <utility>

namespace umh {

/// A thread and the object, a \a Worker derived from QObject, that works on it. A member of whoever the work is done
/// for: made, used and destroyed on the GUI thread, before anything that the worker refers to.
template<typename Worker>
class WorkerThread final
{
public:
    /// Takes \a worker, which is deleted on the thread. \a name shows in debuggers.
    WorkerThread(const QString &name, Worker *worker)
        : m_worker(worker)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    /// Waits for what the worker is doing, not for what is queued behind it.
    ~WorkerThread()
    {
        m_thread.quit();
        waitForEnd(m_thread);
    }
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Calls \a work with the worker on its thread, later.
    template<typename Work>
    void run(Work work) const
    {
        callLater(m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); });
    }

private:
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread
};

} // namespace umh
