#include "domain/system/threadsaside.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <mutex>
#include <utility>
#include <vector>

namespace umh::threadsaside {
namespace {

struct Running
{
    std::mutex mutex;
    std::vector<std::unique_ptr<QThread>> threads;
};

/// Never destroyed: a thread that is stuck outlives everything.
Running &running()
{
    static auto *const all = new Running;
    return *all;
}

} // namespace

std::unique_ptr<QThread> make(const QString &name, std::function<void()> work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->setObjectName(name);
    return thread;
}

void start(std::unique_ptr<QThread> thread)
{
    Running &all = running();
    const std::lock_guard guard(all.mutex);
    std::erase_if(all.threads, [](const std::unique_ptr<QThread> &other) { return other->isFinished(); });
    thread->start();
    all.threads.push_back(std::move(thread));
}

bool waitForAll(std::chrono::milliseconds most)
{
    const QDeadlineTimer deadline(most);
    Running &all = running();
    // Whoever is waited for may start another one meanwhile.
    for (;;) {
        std::unique_ptr<QThread> last;
        {
            const std::lock_guard guard(all.mutex);
            if (all.threads.empty())
                return true;
            last = std::move(all.threads.back());
            all.threads.pop_back();
        }
        if (!last->wait(deadline)) {
            const std::lock_guard guard(all.mutex);
            all.threads.push_back(std::move(last));
            return false;
        }
    }
}

} // namespace umh::threadsaside
