#pragma once

#include "domain/journalquery.h"
#include "domain/result.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

class Archiving;
class Clock;
class JournalFilterProxy;
class JournalTableModel;
class JournalWindow;
class ProgramActions;
class Session;
class ViewSettings;
struct JournalCheck;
template<typename Model, typename Proxy>
struct ShownTable;

/// The window of the journal of an open directory, made when it is first asked for, and what is done there. Owned by
/// the windows of the directory, and destroyed before the session; GUI thread.
class JournalViewing final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    JournalViewing(Session &session, ProgramActions &actions, ViewSettings &settings, const Clock &clock);
    /// Has a check that is under way end.
    ~JournalViewing() override;

    /// Null while it has not been opened.
    [[nodiscard]] JournalWindow *window() const { return m_window.get(); }
    /// Makes the window, unless it is there. True where it has been made now.
    bool make();
    /// Brings it up with just the entries that pass \a filter; all where it has none. It must have been made.
    void view(const JournalFilter &filter);
    void setTimesAsDays(bool asDays);
    /// What can be done in it follows the state of the program.
    void followState();

Q_SIGNALS:
    /// A person wants to see the API user with \a key, which is there.
    void apiUserRequested(umh::RowKey key);
    /// A person wants to see the operator with \a guid.
    void operatorRequested(const QString &guid);

private:
    void open(const JournalRecord &entry);
    void openApiUser(const JournalRecord &entry);
    void show(const JournalRecord &entry);
    void check();
    void tell(const Result<JournalCheck> &checked);

    Session &m_session;
    ProgramActions &m_actions;
    ViewSettings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<ShownTable<JournalTableModel, JournalFilterProxy>> m_table;
    std::unique_ptr<JournalWindow> m_window;
    std::unique_ptr<Archiving> m_archiving;
    std::stop_source m_stopsCheck;
    bool m_isChecking = false;
};

} // namespace umh
