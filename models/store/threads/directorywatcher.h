#pragma once

#include "domain/directoryfigures.h"
#include "domain/error.h"
#include "domain/programstate.h"
#include "store/directory.h"
#include "store/directorystate.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

class Clock;

/// How often a directory is looked at. The values are those of the program; tests have shorter ones.
struct WatchTerms
{
    std::chrono::milliseconds inFile{500};
    std::chrono::milliseconds onServer{1'000};
    std::chrono::milliseconds unseen{10'000}; ///< on a server, while no window is to be seen
    /// After a look that has failed; doubled from one to the next, and varied, so that many programs do not come back
    /// in the same moment.
    std::chrono::milliseconds firstRetry{250};
    std::chrono::milliseconds longestRetry{10'000};
    /// So long a server may take for its change number before it counts as lost.
    std::chrono::milliseconds patience{5'000};
};

/// Notices when the directory changes, by whatever window, program or machine, whether another program syncs it, and
/// counts what is in it. Lives on the GUI thread, looks from a thread of its own.
///
/// It asks for the change number again and again, which alone makes it right. A server also tells of each change at
/// once, which only makes it sooner. While a server is out of reach, this is who tries to reach it again, and who knows
/// (ServerContact): all others leave it alone until then.
class DirectoryWatcher final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this. Starts to look at once.
    DirectoryWatcher(const Directory &directory, const Clock &clock, const WatchTerms &terms = {},
                     QObject *parent = nullptr);
    /// Does not wait for a server that does not answer.
    ~DirectoryWatcher() override;

    /// Looks now instead of when it is time.
    void checkNow();
    /// Whether any window is to be seen; where not, a server is asked less often.
    void setSeen(bool seen);
    /// The last count; null before the first.
    [[nodiscard]] const DirectoryFigures *figures() const { return m_figures.get(); }
    /// While another program syncs the directory.
    [[nodiscard]] const std::optional<OtherSync> &otherSync() const { return m_otherSync; }
    /// When the last look that worked was begun, UTC; invalid before the first.
    [[nodiscard]] QDateTime lastLook() const { return m_lastLook; }

Q_SIGNALS:
    /// Something has changed since the look before; also where that cannot be told, after looking did not work.
    void changed();
    /// The first count, and each one that differs from the one before.
    void figuresChanged(const umh::DirectoryFigures &figures);
    /// otherSync() has changed.
    void otherSyncChanged();
    /// Looking failed; said once, until it works again or fails in another way.
    void failed(const umh::Error &error);
    /// Looking works again.
    void recovered();

private:
    struct Look;
    class Lookout;

    void ask();
    void connected();
    void heard();
    void loseServer();
    void take(const Result<Look> &look);
    void fail(const Error &error);
    void askLater();

    const Clock &m_clock;
    const WatchTerms m_terms;
    const Directory m_directory;
    QTimer m_timer; ///< until the next look
    QTimer m_patience; ///< runs while a server owes an answer
    bool m_isConnected = false; ///< the look that is under way has a connection
    bool m_isSilent = false; ///< the server has let a look wait for too long, and was not heard since
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_seen = true;
    std::chrono::milliseconds m_retry; ///< before the next look, after one that has failed
    std::optional<ErrorKind> m_failing; ///< why the last look failed
    std::optional<ChangeMark> m_mark; ///< at the last look; nothing before the first
    QDateTime m_lastLook;
    QDateTime m_asked; ///< when the one under way was begun
    QDateTime m_counted; ///< when the figures were last counted
    std::unique_ptr<DirectoryFigures> m_figures;
    std::optional<OtherSync> m_otherSync;
    std::stop_source m_stop;
    QThread m_thread;
    Lookout *m_lookout; ///< lives on m_thread, and is deleted there
};

} // namespace umh
