#pragma once

#include "domain/account.h"
#include "remote/accountlimits.h"
#include "storefixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/fixedclock.h"
#include "sync/accounteditor.h"
#include "sync/accountsync.h"

#include <QtCore/QSet>

#include <variant>

namespace umh {

/// How a sync ended.
using SyncEnd = std::variant<LoadSummary, SyncQuestion, Error>;

/// Limits for tests: those of the program, but with short pauses.
[[nodiscard]] AccountLimits patientSyncLimits();
/// The same for tests where an answer does not come: what is waited for it is short, too.
[[nodiscard]] AccountLimits shortSyncLimits();
[[nodiscard]] EditorPauses shortPauses();

/// What a directory holds that is just what \a state is: the form of contentOf(), to compare with.
[[nodiscard]] QStringList contentOf(const DemoState &state);

/// A made-up account, and a directory that is to mirror it.
class SyncFixture final
{
public:
    explicit SyncFixture(qsizetype operators, qsizetype apiUsers, const DemoOptions &options = {},
                         const AccountLimits &limits = patientSyncLimits());

    /// Syncs and waits for the end.
    SyncEnd sync(qint64 consentedRemovals = 0);
    /// Syncs with \a account instead, and waits for the end.
    SyncEnd syncWith(const Account &account, SyncConnects connects, qint64 consentedRemovals = 0);
    /// Syncs and must succeed; then directory and account are the same, or the test program ends.
    LoadSummary mustSync();
    /// Where the directory and the account differ; empty where they are the same.
    [[nodiscard]] QString difference() const;
    /// What the directory says of its account; \a sync starts from it.
    [[nodiscard]] Account account() const;
    [[nodiscard]] Secret password() const { return Secret(demo.password()); }
    [[nodiscard]] ApiUser stored(const QString &guid) const;
    [[nodiscard]] bool isStored(const QString &guid) const;
    /// Entries of the journal: "origin action guid", oldest first.
    [[nodiscard]] QStringList journal() const;

    DemoAccount demo;
    StoreFixture store;
    FixedClock clock;
    AccountSync syncing;
};

} // namespace umh
