#pragma once

#include "domain/exportchoice.h"

#include <QtCore/QObject>

namespace umh {

class Clock;
class ProgramActions;
class Session;
class TablePane;
class ViewSettings;
struct ShownList;

/// Exports the lists that windows show: asks how and where to, has that done with progress and cancel, and says in the
/// window how it ended. GUI thread; destroyed before the session, which ends what is under way.
class Exporting final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Exporting(Session &session, const ProgramActions &actions, ViewSettings &settings, const Clock &clock);

    /// Serves \a pane for as long as it is there.
    void serve(TablePane &pane);

private:
    void choose(TablePane &pane);
    void start(TablePane &pane, const ShownList &list, const ExportChoice &choice);
    void tellDone(TablePane &pane, const QString &path, qint64 rows);
    [[nodiscard]] ExportChoice lastChoice() const;
    void keep(const ExportChoice &choice);

    Session &m_session;
    const ProgramActions &m_actions;
    ViewSettings &m_settings;
    const Clock &m_clock;
};

} // namespace umh
