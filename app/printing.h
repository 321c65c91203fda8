#pragma once

#include "domain/result.h"
#include "export/collectedrows.h"

#include <QtCore/QObject>

namespace umh {

class Clock;
class ProgramActions;
class Session;
class TablePane;
struct ShownList;

/// Prints the lists that windows show, to paper or to a PDF: reads the rows aside, and shows the pages before they are
/// printed. GUI thread; destroyed before the session.
class Printing final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Printing(Session &session, const ProgramActions &actions, const Clock &clock);

    /// Serves \a pane for as long as it is there.
    void serve(TablePane &pane);

private:
    void begin(TablePane &pane);
    void read(TablePane &pane, const ShownList &list);
    void preview(TablePane &pane, const ShownList &list, const ReadableList &rows);

    Session &m_session;
    const ProgramActions &m_actions;
    const Clock &m_clock;
};

} // namespace umh
