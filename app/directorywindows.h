#pragma once

#include "app/session.h"
#include "domain/account.h"
#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operatorquery.h"
#include "views/operators/operatorwindow.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace umh {

class ApiUserOverviewWindow;
class ApiUserPane;
class Clock;
class Exporting;
class JobsWindow;
class JournalViewing;
class JournalWindow;
class MessageBar;
class OperatorGroupOverviewWindow;
class OperatorOverviewWindow;
class OverviewWindow;
class Printing;
class ProgramActions;
class ProgramWindow;
class TablePane;
class ViewSettings;
struct ApiUser;
struct Operator;
struct OperatorGroup;
struct OperatorSummary;

/// The windows on one open directory, but for the hub: the overviews and those of single operators. Each is made when
/// it is first asked for, and leads to the others. Owned by the application, and destroyed before the session; lives on
/// the GUI thread.
class DirectoryWindows final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DirectoryWindows(Session &session, ProgramActions &actions, ViewSettings &settings, const Clock &clock);
    ~DirectoryWindows() override;

    /// The overviews; null while they have not been opened.
    [[nodiscard]] ApiUserOverviewWindow *apiUsers() const { return m_apiUsers.get(); }
    [[nodiscard]] OperatorOverviewWindow *operators() const { return m_operators.get(); }
    [[nodiscard]] OperatorGroupOverviewWindow *groups() const { return m_groups.get(); }
    [[nodiscard]] JournalWindow *journal() const;
    /// The windows of single operators that are open.
    [[nodiscard]] QList<OperatorWindow *> operatorWindows() const;

    /// Exports the jobs that a person wants from \a window.
    void serve(JobsWindow &window);

    // Each brings up a window that shows just what passes the filter; all where it has none.
    void viewApiUsers(const ApiUserFilter &filter = {});
    void viewOperators(const OperatorFilter &filter = {});
    void viewGroups(const OperatorGroupFilter &filter = {});
    void viewJournal(const JournalFilter &filter = {});
    /// The newest entry of the journal at the end of the person's last visit, where the journal is shown from there.
    void setLastSeen(qint64 entry) { m_lastSeen = entry; }
    /// Brings up the window of the operator with \a guid, one for each operator, with its API users, and does \a then
    /// with it: at once where the window is there or the directory answers so, else later. Where there is no such
    /// operator, \a asker says so.
    void viewOperator(const QString &guid, MessageBar *asker = nullptr,
                      const std::function<void(OperatorWindow &)> &then = {});

    /// Which windows are open.
    struct Open
    {
        bool apiUsers = false;
        bool operators = false;
        bool groups = false;
        bool journal = false;
        QList<std::pair<QString, OperatorWindow::Tab>> single{}; ///< the guid of an operator; what is shown of it

        /// As texts to keep; and back, where what is not understood is as if it were not there.
        [[nodiscard]] QStringList names() const;
        [[nodiscard]] static Open fromNames(const QStringList &names);
        /// Without the windows of single operators, which another directory does not have.
        [[nodiscard]] Open overviews() const { return {apiUsers, operators, groups, journal, {}}; }
    };
    [[nodiscard]] Open open() const;
    /// Opens the same windows.
    void openAgain(const Open &open);

    /// Shows what the state of the program means for API users: which is its own, and whether they can be changed; and
    /// times as the settings say.
    void followState();

    /// Looks again at what the directory holds.
    void refresh();
    /// Says \a sentence in the status lines of all windows for \a duration ms, 0 for until the next; an empty one
    /// takes back what was said.
    void say(const QString &sentence, int duration);

    /// The message bars of all windows that there are.
    [[nodiscard]] QList<MessageBar *> messageBars() const;
    /// What is being typed is taken as it is.
    void commitEditing();
    /// Whether all windows can be closed without losing anything; one that cannot says or asks what is needed.
    [[nodiscard]] bool mayClose();
    void closeAll();

Q_SIGNALS:
    /// A person wants to delete the API users with \a keys, several, in a window of which \a bar is.
    void removalRequested(QWidget *window, umh::MessageBar *bar, const QList<umh::RowKey> &keys);
    /// What may have kept mayClose() from being true is over.
    void mayCloseAgain();

private:
    struct OpenOperator;

    [[nodiscard]] QList<OverviewWindow *> overviews() const;
    void viewApiUsersOf(const Operator &op);
    void viewApiUsersOf(const OperatorGroup &group);
    void viewOperatorsOf(const OperatorGroup &group);
    void viewJournalOf(const ApiUser &apiUser);
    void viewJournalOf(const Operator &op);
    [[nodiscard]] OperatorWindow *bringUpOperator(const QString &guid) const;
    OperatorWindow *openOperator(const OperatorSummary &summary);
    void refreshOperators();
    /// Has what \a pane shows exported and printed where a person wants that.
    void serve(TablePane &pane);
    void connectRemovals(const ApiUserPane &pane, ProgramWindow &window);

    Session &m_session;
    ProgramActions &m_actions;
    ViewSettings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<Exporting> m_exporting;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<ShownOperators> m_operatorTable;
    std::unique_ptr<ShownGroups> m_groupTable;
    std::unique_ptr<ApiUserOverviewWindow> m_apiUsers;
    std::unique_ptr<OperatorOverviewWindow> m_operators;
    std::unique_ptr<OperatorGroupOverviewWindow> m_groups;
    std::unique_ptr<JournalViewing> m_journal;
    qint64 m_lastSeen = 0;
    std::vector<std::unique_ptr<OpenOperator>> m_openOperators;
};

} // namespace umh
