#pragma once

#include "domain/directoryfigures.h"
#include "domain/error.h"
#include "store/directorystate.h"
#include "store/threads/directorythread.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace umh {

class Clock;

/// Notices when the directory changes, by whatever window, program or machine, and counts what is in it. Lives on the
/// GUI thread, looks from a thread of its own.
class DirectoryWatcher final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this. Starts to look at once.
    DirectoryWatcher(const Directory &directory, const Clock &clock, QObject *parent = nullptr);

    /// Looks now instead of within the next half second.
    void checkNow();
    /// The last count; null before the first.
    [[nodiscard]] const DirectoryFigures *figures() const { return m_figures.get(); }

Q_SIGNALS:
    /// Something has changed since the look before.
    void changed();
    /// The first count, and each one that differs from the one before.
    void figuresChanged(const umh::DirectoryFigures &figures);
    /// Looking failed; said once, until it works again or fails in another way.
    void failed(const umh::Error &error);
    /// Looking works again.
    void recovered();

private:
    struct Look;
    void take(const Result<Look> &look);

    const Clock &m_clock;
    QTimer m_timer;
    bool m_looking = false;
    bool m_lookAgain = false;
    std::optional<ErrorKind> m_failing; ///< why the last look failed
    std::optional<ChangeMark> m_mark; ///< at the last look; nothing before the first
    QDateTime m_counted; ///< when the figures were last counted
    std::unique_ptr<DirectoryFigures> m_figures;
    DirectoryThread m_thread; ///< goes first: its work refers to the rest
};

} // namespace umh
