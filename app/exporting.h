#pragma once

#include "domain/exportchoice.h"
#include "words/exporttext.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

namespace umh {

class Clock;
class JobsWindow;
class ListExportTask;
class MessageBar;
class ProgramActions;
class Session;
class TablePane;
class ViewSettings;
struct JobProgress;

/// Exports the lists that windows show, and jobs: asks how and where to, has that done with progress and cancel, and
/// says in the window how it ended. GUI thread; destroyed before the session, which ends what is under way.
class Exporting final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Exporting(Session &session, const ProgramActions &actions, ViewSettings &settings, const Clock &clock);

    /// Serves \a pane for as long as it is there.
    void serve(TablePane &pane);
    /// The same for the jobs in \a window.
    void serve(JobsWindow &window);

private:
    /// Where an export is asked for, and told how it ends, as long as that is there.
    struct Place
    {
        QPointer<QWidget> widget;
        QPointer<MessageBar> bar;
        std::function<void(const QString &sentence, int duration)> say; ///< only while there
    };
    /// What is exported, once it is known how: a task, which then is owned.
    using Begin = std::function<ListExportTask *(const ExportChoice &choice)>;

    void exportList(TablePane &pane);
    void exportJob(JobsWindow &window, const JobProgress &job);
    void choose(const Place &place, const QString &baseName, qint64 rows, qint64 selected, const Begin &begin);
    void follow(const Place &place, ListExportTask &task, const QString &path, qint64 rows);
    void tellDone(const Place &place, const QString &path, qint64 rows);
    [[nodiscard]] ExportFacts factsOf(const QString &list, const QString &filter) const;
    [[nodiscard]] ExportChoice lastChoice() const;
    void keep(const ExportChoice &choice);

    Session &m_session;
    const ProgramActions &m_actions;
    ViewSettings &m_settings;
    const Clock &m_clock;
};

} // namespace umh
