#include "app/endguard.h"

#include <cstdlib>

namespace umh {

EndGuard::EndGuard(std::chrono::milliseconds patience)
    : m_thread([this, patience] {
        std::unique_lock lock(m_mutex);
        if (!m_over.wait_for(lock, patience, [this] { return m_isOver; }))
            std::_Exit(EXIT_SUCCESS);
    })
{ }

EndGuard::~EndGuard()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isOver = true;
    }
    m_over.notify_all();
    m_thread.join();
}

} // namespace umh
