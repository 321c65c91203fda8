#include "store/threads/directorywatcher.h"

#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "domain/time/relativetime.h"
#include "store/apiuserstore.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {

struct DirectoryWatcher::Look
{
    ChangeMark mark;
    std::optional<DirectoryFigures> figures; ///< only where they were counted anew
};

DirectoryWatcher::DirectoryWatcher(const Directory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_thread(directory, Directory::Use::Background, u"watching"_s)
{
    using namespace std::chrono_literals;
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &DirectoryWatcher::checkNow);
    m_timer.start();
    checkNow();
}

void DirectoryWatcher::checkNow()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    // "Inactive for more than 30 days" grows by itself, so the figures go stale even if nothing is written.
    constexpr qint64 secondsUntilStale = 600;
    const bool stale = !isRecent(m_counted, m_clock.now(), secondsUntilStale);
    m_thread.run([this, known = m_mark, stale](const Result<const Connection *> &connection) {
        const auto look = [&]() -> Result<Look> {
            if (!connection)
                return connection.error();
            if (const Status there = (*connection)->checkFile(); !there)
                return there.error();
            const Result<ChangeMark> mark = ChangeMark::of(**connection);
            if (!mark)
                return mark.error();
            Look seen{*mark, std::nullopt};
            if (!known || mark->showsChangeSince(*known) || stale) {
                const Result<DirectoryFigures> figures = ApiUserStore(**connection).figures(m_clock);
                if (!figures)
                    return figures.error();
                seen.figures = *figures;
            }
            return seen;
        };
        callLater(this, [this, seen = look()] { take(seen); });
    });
}

void DirectoryWatcher::take(const Result<Look> &look)
{
    m_looking = false;
    if (!look) {
        if (std::exchange(m_failing, look.error().kind) != look.error().kind)
            Q_EMIT failed(look.error());
        return;
    }
    if (std::exchange(m_failing, std::nullopt))
        Q_EMIT recovered();
    if (look->figures) {
        m_counted = m_clock.now();
        if (!m_figures || *m_figures != *look->figures) {
            m_figures = std::make_unique<DirectoryFigures>(*look->figures);
            Q_EMIT figuresChanged(*m_figures);
        }
    }
    const std::optional<ChangeMark> before = std::exchange(m_mark, look->mark);
    if (before && look->mark.showsChangeSince(*before))
        Q_EMIT changed();
    if (m_lookAgain)
        checkNow();
}

} // namespace umh

#include "moc_directorywatcher.cpp"
