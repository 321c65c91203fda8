#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/time/clock.h"
#include "store/load/directoryloader.h"
#include "support/storefixture.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <stop_token>

namespace umh {

/// All that an account has at one moment.
struct AccountState
{
    QList<Operator> operators;
    QList<OperatorGroup> groups; ///< with members
    QList<ApiUser> apiUsers;

    /// \a count awkward API users of awkward operators, and three groups; the same for the same \a seed.
    [[nodiscard]] static AccountState awkward(qsizetype count, quint32 seed = 1);
};

/// What a test may want of a mirroring beyond the state.
struct MirrorOptions
{
    std::optional<qint64> since{}; ///< for keepChangesSince()
    std::stop_token stop{};
    std::function<void(int done, int total)> onStep{};
    /// Is called once all has been compared, where that was done without a lock: for what others do meanwhile.
    std::function<void()> meanwhile{};
};

/// Adds all of \a state.
[[nodiscard]] Status addAll(DirectoryLoader &loader, const AccountState &state);

/// Makes the directory a mirror of \a state.
[[nodiscard]] Result<LoadSummary> mirror(const Connection &connection, const AccountState &state, const Clock &clock,
                                         const MirrorOptions &options = {});

/// A directory to compare with.
class ReferenceDirectory final
{
public:
    /// What contentOf() says of a directory that holds just \a state, put in as a first import does.
    [[nodiscard]] QStringList contentFor(const AccountState &state) const;

private:
    StoreFixture m_store;
    Connection m_connection = m_store.connect();
};

/// The API users in the directory by their guids, whole, but for what syncs have found contradictory.
[[nodiscard]] QHash<QString, ApiUser> apiUsersOf(const Connection &connection);

/// One entry of the journal about one API user.
struct JournalledEntry
{
    QString action;
    QString origin;
    QString guid;
    QJsonObject detail{};
};
/// All entries after \a entry, in order.
[[nodiscard]] QList<JournalledEntry> journalSince(const Connection &connection, qint64 entry = 0);
/// Those entries in short, sorted: "deleted account GUID".
[[nodiscard]] QStringList journalledSince(const Connection &connection, qint64 entry = 0);
[[nodiscard]] qint64 lastJournalEntry(const Connection &connection);

/// Whether \a line of dumpOf() is of what UsageSamples keeps, of which every sync writes something.
[[nodiscard]] bool isOfSamples(const QString &line);
/// dumpOf() without such lines.
[[nodiscard]] QStringList dumpWithoutSamples(const Connection &connection);

} // namespace umh
