#pragma once

#include "domain/apiuser.h"
#include "domain/loadsummary.h"
#include "domain/operator.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "store/connection.h"
#include "store/load/directorycomparison.h"
#include "store/load/directorymirror.h"
#include "store/load/guidset.h"
#include "store/load/loadedoperators.h"
#include "store/load/loadjournal.h"
#include "store/rowwriters.h"

#include <QtCore/QtGlobal>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

class ApiUserBulkWriter;
class Clock;

/// What becomes of what a directory holds and a load does not.
enum class LoadMode {
    Merge, ///< it stays
    Mirror, ///< it is removed: the load is all that an account has
};

/// Puts operators, groups and API users into a directory, in one transaction: what is new is added, what differs is
/// changed. A group that says its members has just those afterwards. Loading the same twice writes nothing the second
/// time, but for the moment of a Mirror's sync.
///
/// Both journal every API user that is new, differs or is in use again, and every operator and group that is new or
/// renamed, and new administrators, one by one; but for the very first load, of which only numbers are noted. A Merge
/// removes no operator, group or API user. A Mirror removes what is not added, and journals that as well, all as seen
/// at the account, or as done by this program where a change of ours was open (OpenChangeStore), which is then struck
/// out; that an API user differs in its use alone is not noted. It stores a usage sample of every API user whose use is
/// news (UsageSamples).
///
/// begin(), then add() in the order operators, groups, API users, then commit(). If it goes before commit(), or after
/// any error, nothing has happened. Lives on the connection's thread.
class DirectoryLoader final
{
public:
    using StepHandler = std::function<void(int done, int total)>;

    /// Both must outlive this.
    DirectoryLoader(const Connection &connection, const Clock &clock, LoadMode mode = LoadMode::Merge);
    ~DirectoryLoader();
    Q_DISABLE_COPY_MOVE(DirectoryLoader)

    [[nodiscard]] Status begin();

    /// For a Mirror, between begin() and the first add(): API users that the journal names after \a entry have been
    /// changed by somebody since the account was read. They stay as they are, unless their operator is gone.
    [[nodiscard]] Status keepChangesSince(qint64 entry);

    /// For a Mirror: times that are stored were not read as they are now, so that another time of creation is no change
    /// worth an entry in the journal.
    void rereadTimes() { m_rereadsTimes = true; }

    // DuplicateGuid for a guid that another one of the same kind has been added with; OperatorUnknown for one that
    // refers to no operator (for a Mirror: none that has been added). Both name the field.
    [[nodiscard]] Status add(const Operator &given);
    [[nodiscard]] Status add(const OperatorGroup &given);
    /// The operator's name is filled in from the operator.
    [[nodiscard]] Status add(ApiUser apiUser);

    /// Whether operators or API users are being taken up in bulk, into a directory that had none: until removals(),
    /// beginWriting() or commit() nothing else may run on the connection.
    [[nodiscard]] bool isInBulk() const { return m_bulkApiUsers || m_bulkOperators; }
    /// Whether it holds the write lock.
    [[nodiscard]] bool isWriting() const { return m_transaction && !isComparing(); }

    /// For a Mirror, after the last add(): what commit() is going to remove. After beginWriting() they may be fewer,
    /// and of fewer.
    [[nodiscard]] Result<LoadRemovals> removals();

    /// After the last add(): takes the write lock, unless it is held already. Nobody else changes the directory from
    /// then on, so that what the load depends on can be read again. commit() does it where nobody has before.
    [[nodiscard]] Status beginWriting();

    /// Makes all of it lasting. \a onStep is told the progress of building indexes, after a first load, or of writing
    /// and removing. \a stop ends it with Cancelled until the very end, when all of it is on the disk but for the word
    /// that it counts. OperatorUnknown where somebody else has removed the operator of what has to be written
    /// meanwhile. \a lastLook: as for Transaction::commit().
    [[nodiscard]] Result<LoadSummary> commit(const std::stop_token &stop = {}, const StepHandler &onStep = {},
                                             const std::function<Status()> &lastLook = {});

private:
    [[nodiscard]] Status beginTransaction(Transaction::Kind kind);
    /// What is added is compared, and nothing is locked yet.
    [[nodiscard]] bool isComparing() const { return m_comparison && !m_comparison->isOver(); }
    [[nodiscard]] const LoadedOperators::Entry *known(const QString &guid) const;
    [[nodiscard]] Status put(ApiUser &&apiUser);
    [[nodiscard]] Status takeUpWaiting();
    [[nodiscard]] Status write(ApiUser &apiUser, const std::optional<ApiUser> &before);
    [[nodiscard]] Status write(ApiUser &apiUser, const std::optional<ApiUser> &before, const QString &operatorFolded);
    [[nodiscard]] Status lookAgain();
    [[nodiscard]] Status writeDifferences(const std::stop_token &stop, const StepHandler &onStep);
    [[nodiscard]] Status writeOperator(const Operator &op);
    [[nodiscard]] Status writeGroup(const OperatorGroup &group);
    [[nodiscard]] Status checkMembers(const OperatorGroup &group) const;
    [[nodiscard]] Status startOperators();
    [[nodiscard]] Status endOperators();
    [[nodiscard]] Status startApiUsers();
    /// No API user comes any more.
    [[nodiscard]] Status endApiUsers();
    [[nodiscard]] Status findGoneGroups();
    [[nodiscard]] Status removeGone(const std::stop_token &stop, const StepHandler &onStep);
    [[nodiscard]] Status fillEveryone();
    void endStatements();

    const Connection &m_connection;
    LoadJournal m_journal;
    std::optional<Transaction> m_transaction;
    LoadedOperators m_operators;
    // Guids added so far.
    GuidSet m_seenGroups;
    GuidSet m_seenApiUsers;
    bool m_everyoneIsUnlisted = false; ///< a group of everyone came without members
    bool m_apiUsersStarted = false;
    bool m_rereadsTimes = false;
    // Whether some have been taken up in bulk, without an entry yet.
    bool m_hadBulkOperators = false;
    bool m_hadBulkApiUsers = false;
    std::unique_ptr<ApiUserBulkWriter> m_bulk; ///< set for a first load, of the directory or of API users
    bool m_bulkOperators = false; ///< whether operators go through it, and more may come
    bool m_bulkApiUsers = false; ///< whether API users go through it, and more may come
    QList<ApiUser> m_waiting; ///< added, but not yet looked up
    std::optional<OperatorWriter> m_operatorWriter;
    std::optional<ApiUserWriter> m_apiUserWriter;
    std::optional<DirectoryMirror> m_mirror; ///< set for a Mirror
    std::optional<DirectoryComparison> m_comparison; ///< set for a Mirror of a directory that has API users
    std::optional<QStringList> m_goneGroups; ///< known once it was asked for
    LoadSummary m_summary;
};

} // namespace umh
