#pragma once

#include "app/account/accountlink.h"
#include "domain/result.h"
#include "store/directory.h"

#include <functional>
#include <memory>

namespace umh {

class ApiUserChanges;
class ApiUserEditor;
class ApiUserFilterProxy;
class ApiUserTableModel;
class Clock;
class DirectoryLookup;
class DirectoryReader;
class DirectoryWatcher;
class JournalFilterProxy;
class JournalTableModel;
class OperatorFilterProxy;
class OperatorGroupFilterProxy;
class OperatorGroupTableModel;
class OperatorTableModel;
class RemovalJobs;

/// A table of the directory with what a view shows of it.
template<typename Model, typename Proxy>
struct ShownTable
{
    std::unique_ptr<Model> model;
    std::unique_ptr<Proxy> proxy;
};
using ShownApiUsers = ShownTable<ApiUserTableModel, ApiUserFilterProxy>;
using ShownOperators = ShownTable<OperatorTableModel, OperatorFilterProxy>;
using ShownJournal = ShownTable<JournalTableModel, JournalFilterProxy>;
using ShownGroups = ShownTable<OperatorGroupTableModel, OperatorGroupFilterProxy>;

/// One open directory with all that works on it: what reads it for the windows, the models, the threads, and, where it
/// mirrors an account, the link to that. Owned by the application; made, used and destroyed on the GUI thread, after
/// the windows that show it.
class Session final
{
public:
    /// Opens \a directory, whose \a account has just been read, on whichever thread. What \a services refers to must
    /// outlive the session.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const Directory &directory, const DirectoryAccount &account, const AccountLink::Services &services);
    /// The same, and reads the account here; for directories that answer at once.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Directory &directory,
                                                               const AccountLink::Services &services);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const Directory &directory() const;
    [[nodiscard]] DirectoryWatcher &watcher() const { return *m_watcher; }
    /// What is known of the directory beside its rows.
    [[nodiscard]] DirectoryLookup &lookup() const { return *m_lookup; }
    /// What reads it for the windows.
    [[nodiscard]] DirectoryReader &reader() const { return *m_reader; }
    /// What deletes many of its API users.
    [[nodiscard]] RemovalJobs &jobs() const { return *m_jobs; }
    /// What a person's settings have the username for this directory under, see SignIns.
    [[nodiscard]] const QString &settingsKey() const { return m_settingsKey; }
    /// All API users, for the overview.
    [[nodiscard]] ApiUserFilterProxy &apiUsers() const { return *m_apiUsers->proxy; }
    // Further tables, each with a thread of its own; they follow the directory, and must be destroyed before the
    // session.
    [[nodiscard]] std::unique_ptr<ShownApiUsers> newApiUsers() const;
    [[nodiscard]] std::unique_ptr<ShownOperators> newOperators() const;
    [[nodiscard]] std::unique_ptr<ShownGroups> newGroups() const;
    [[nodiscard]] std::unique_ptr<ShownJournal> newJournal() const;
    /// Who carries changes of API users out.
    [[nodiscard]] ApiUserEditor &editor() const;
    /// The changes of API users that are under way.
    [[nodiscard]] ApiUserChanges &changes() const { return *m_changes; }
    /// The link to the account; null where the directory is itself the truth.
    [[nodiscard]] AccountLink *link() const { return m_link.get(); }
    /// Does \a then, later at most and not once \a context is gone, if another program has connected the directory to
    /// an account since it was opened: changes would pass the account by.
    void ifConnectedElsewhere(const QObject *context, std::function<void()> then) const;

private:
    template<typename Table>
    [[nodiscard]] std::unique_ptr<Table> followed(std::unique_ptr<Table> table) const;

    Session(std::unique_ptr<DirectoryReader> reader, const DirectoryAccount &account,
            const AccountLink::Services &services);

    const Clock &m_clock;
    // In the order in which each needs the ones above it.
    QString m_settingsKey;
    std::unique_ptr<DirectoryReader> m_reader;
    std::unique_ptr<DirectoryLookup> m_lookup;
    std::unique_ptr<AccountLink> m_link;
    std::unique_ptr<ApiUserEditor> m_directoryEditor; ///< where there is no link
    std::unique_ptr<RemovalJobs> m_jobs;
    std::unique_ptr<DirectoryWatcher> m_watcher;
    std::unique_ptr<ApiUserChanges> m_changes;
    std::unique_ptr<ShownApiUsers> m_apiUsers;
};

} // namespace umh
