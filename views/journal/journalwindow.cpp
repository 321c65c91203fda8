#include "views/journal/journalwindow.h"

#include "views/journal/journalpane.h"

namespace umh {

JournalWindow::JournalWindow(JournalFilterProxy &proxy, ProgramActions &actions, ViewSettings &settings,
                             const Clock &clock)
    : OverviewWindow(new JournalPane(proxy, clock), actions, settings,
                     {settings::journalGeometry, settings::journalColumns}, clock)
    , m_pane(static_cast<JournalPane *>(centralWidget()))
{
    setUp();
}

QString JournalWindow::subject() const
{
    return tr("Journal");
}

} // namespace umh

#include "moc_journalwindow.cpp"
