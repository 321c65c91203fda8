#pragma once

#include "domain/result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace umh {

class Clock;
class JournalWindow;
class ListExportTask;
class Session;
class ViewSettings;
struct ArchiveChoice;

/// Archives old entries of the journal: asks which and where to, has that done with progress and cancel, and says in
/// the window how it ended. GUI thread; destroyed before the session, which ends what is under way, all or nothing.
class Archiving final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Archiving(Session &session, ViewSettings &settings, const Clock &clock);
    ~Archiving() override;

    /// Has a person choose over \a window, and confirm it. Nothing may be under way.
    void ask(JournalWindow &window);
    [[nodiscard]] bool isAtWork() const;

Q_SIGNALS:
    /// isAtWork() is another.
    void changed();

private:
    void begin(JournalWindow &window, const ArchiveChoice &choice);
    void tellEnd(JournalWindow &window, const QString &path, const Result<qint64> &moved);

    Session &m_session;
    ViewSettings &m_settings;
    const Clock &m_clock;
    QPointer<ListExportTask> m_task; ///< what is under way
};

} // namespace umh
