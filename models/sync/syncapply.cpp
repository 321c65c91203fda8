#include "sync/syncapply.h"

#include "domain/time/accounttimezone.h"
#include "remote/accountanswers.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/journal.h"
#include "store/signinstore.h"

#include <QtCore/QIODevice>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Reads the answers into a loader and tells how far it is.
class AnswerLoader final
{
public:
    AnswerLoader(const Connection &connection, DirectoryLoader &loader, const FetchedAccount &fetched,
                 const QString &ownUsername, const std::stop_token &stop, const SyncProgressHandler &onProgress)
        : m_connection(connection)
        , m_loader(loader)
        , m_fetched(fetched)
        , m_ownUsername(ownUsername)
        , m_notes(fetched.notes)
        , m_stop(stop)
        , m_onProgress(onProgress)
        , m_totalBytes(fetched.operators.body->size() + fetched.apiUsers.body->size())
    { }

    [[nodiscard]] Status load()
    {
        const QString operators = u"GET /Operator"_s;
        Status loaded = readOperators(
            m_fetched.operators, operators, [&](Operator &&op) { return blaming(operators, m_loader.add(op)); },
            [this](qint64 bytes) { return report(bytes); }, &m_notes);
        if (!loaded)
            return loaded;
        for (const OperatorGroup &group : m_fetched.groups) {
            const QString members = u"GET /OperatorGroup/%1/Member"_s.arg(group.guid);
            if (Status added = blaming(members, m_loader.add(group)); !added)
                return added;
        }
        const QString apiUsers = u"GET /ApiUser"_s;
        return readApiUsers(
            m_fetched.apiUsers, apiUsers,
            [&](ApiUser &&apiUser) {
                ++m_apiUsers;
                if (isSameUsername(apiUser.username, m_ownUsername)) {
                    if (Status noted = noteOwnUse(apiUser); !noted)
                        return noted;
                }
                return blaming(apiUsers, m_loader.add(std::move(apiUser)));
            },
            [this](qint64 bytes) { return report(m_fetched.operators.body->size() + bytes); }, &m_notes);
    }

    /// How many API users the account lists.
    [[nodiscard]] qint64 apiUsers() const { return m_apiUsers; }
    [[nodiscard]] const ReadingNotes &notes() const { return m_notes; }
    /// When our own API user was last used, which is just now; invalid where the account has noted no use since the
    /// directory last heard of it.
    [[nodiscard]] const QDateTime &ownUse() const { return m_ownUse; }

private:
    /// Notes the last use of \a apiUser, which is our own, unless it is known already.
    [[nodiscard]] Status noteOwnUse(const ApiUser &apiUser)
    {
        m_ownUse = apiUser.lastUsed;
        if (m_loader.isInBulk())
            return {}; // there was none before
        const Result<ApiUser> before = ApiUserStore(m_connection).byGuid(apiUser.guid);
        if (!before)
            return before.error().kind == ErrorKind::AlreadyGone ? Status() : Status(before.error());
        if (before->lastUsed == apiUser.lastUsed)
            m_ownUse = {};
        return {};
    }

    /// \a status, and where the account's answer is to blame, not the directory, which answer it was.
    [[nodiscard]] static Status blaming(const QString &request, Status status)
    {
        if (status.ok() || !status.error().path.isEmpty())
            return status;
        Error error = status.error();
        error.request = request;
        return error;
    }

    [[nodiscard]] Status report(qint64 bytes) const
    {
        if (m_stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (m_onProgress) {
            m_onProgress({.phase = SyncProgress::Phase::Comparing,
                          .done = bytes,
                          .total = m_totalBytes,
                          .bytes = bytes,
                          .apiUsers = m_apiUsers});
        }
        return {};
    }

    const Connection &m_connection;
    DirectoryLoader &m_loader;
    const FetchedAccount &m_fetched;
    const QString m_ownUsername;
    ReadingNotes m_notes;
    QDateTime m_ownUse;
    const std::stop_token m_stop;
    const SyncProgressHandler &m_onProgress;
    const qint64 m_totalBytes;
    qint64 m_apiUsers = 0;
};

/// The account as the directory knows it after this sync; OtherAccount where it is another one.
Result<Account> renewed(const Account &known, const Account &said, const QDateTime &began)
{
    if (!mayBeSameAccountId(known.accountId, said.accountId))
        return Error{.kind = ErrorKind::OtherAccount, .detail = u"%1, %2"_s.arg(known.accountId, said.accountId)};
    Account account = said;
    account.baseUrl = known.baseUrl;
    account.username = known.username;
    account.lastSync = began;
    if (account.accountId.isEmpty())
        account.accountId = known.accountId;
    return account;
}

/// Whether the directory is \a answering's, which has given the answers, and still connected as it was, \a now as
/// well: what another program has done to that is not undone. Who signs in, there or here, does not matter.
Status stillConnected(const std::optional<Account> &now, const Account &answering, const SyncTerms &terms)
{
    const bool connects = terms.connects == SyncConnects::Yes;
    const std::optional<Account> &before = terms.connected;
    if (!now)
        return before || !connects ? Status(Error{.kind = ErrorKind::NotConnected}) : Status();
    const bool isUnchanged = before && now->baseUrl == before->baseUrl;
    if (isUnchanged && isSameAccount(*now, answering))
        return {};
    return Error{.kind = ErrorKind::OtherAccount, .detail = now->baseUrl};
}

/// The account that the directory has stored, if any; the errors of stillConnected().
Result<std::optional<Account>> connectedAccount(const Connection &connection, const Account &answering,
                                                const SyncTerms &terms)
{
    Result<std::optional<Account>> now = AccountStore(connection).account();
    if (!now)
        return now;
    if (const Status connected = stillConnected(*now, answering, terms); !connected)
        return connected.error();
    return now;
}

/// What the answers have shown of how the account writes, put into \a account, which has what was known of that
/// before. Returns by how many minutes its times are steadily ahead of its clock, where they are.
std::optional<qint64> learn(Account &account, const AnswerLoader &answers, const QDateTime &serverNow)
{
    const ReadingNotes &notes = answers.notes();
    if (notes.guidForm)
        account.guidForm = notes.commonGuidForm().value_or(GuidForm::Dashed);
    if (notes.timesWithOffset + notes.timesWithoutOffset > 0)
        account.timesLackOffset = notes.timesWithOffset == 0;
    if (!account.timesLackOffset) {
        account.timeDifference.reset(); // of such times nobody needs to know the time zone
        return std::nullopt;
    }
    if (!answers.ownUse().isValid() || !serverNow.isValid())
        return std::nullopt; // that tells nothing new
    const std::optional<qint64> before =
        std::exchange(account.timeDifference, zoneDifference(answers.ownUse(), serverNow));
    const bool isSteady = account.timeDifference && account.timeDifference == before;
    return isSteady && *account.timeDifference != 0 ? account.timeDifference : std::nullopt;
}

/// Whether both have times read alike, so that what was compared under one is right under the other.
bool readsTimesAlike(const Account &a, const Account &b)
{
    return a.timeZone == b.timeZone && a.rereadsTimes == b.rereadsTimes;
}

/// What is now known of the account of a directory: what it has stored, or else what it is about to be connected with.
const Account &knownAccount(const std::optional<Account> &stored, const SyncTerms &terms)
{
    return stored ? *stored : terms.account;
}

/// One attempt; nothing where times are read in another way since the directory was compared, by what a person has set
/// meanwhile.
Result<std::optional<SyncOutcome>> attempt(const Connection &connection, const FetchedAccount &fetched,
                                           const SyncTerms &terms, const Clock &clock, const std::stop_token &stop,
                                           const SyncProgressHandler &onProgress)
{
    Result<Account> account = renewed(terms.account, fetched.account, terms.began);
    if (!account)
        return account.error();

    DirectoryLoader loader(connection, clock, LoadMode::Mirror);
    if (const Status begun = loader.begin(); !begun)
        return begun.error();
    const Result<std::optional<Account>> before = connectedAccount(connection, *account, terms);
    if (!before)
        return before.error();
    // As the directory has it now, and not as it was when the account was first asked.
    const Account &known = knownAccount(*before, terms);
    const std::optional<AccountTimeZone> zone = AccountTimeZone::named(known.timeZone);
    if (!zone)
        return Error{.kind = ErrorKind::TimeZoneUnknown, .detail = known.timeZone};
    FetchedAccount unread = fetched;
    unread.operators.zone = *zone;
    unread.apiUsers.zone = *zone;
    account->timeZone = zone->name();
    if (known.rereadsTimes || (!*before && !zone->isUtc()))
        loader.rereadTimes();
    if (const Status kept = loader.keepChangesSince(terms.journalEntry); !kept)
        return kept.error();
    AnswerLoader answers(connection, loader, unread, account->username, stop, onProgress);
    if (const Status loaded = answers.load(); !loaded)
        return loaded.error();
    const auto question = [&]() -> Result<std::optional<SyncOutcome>> {
        const Result<LoadRemovals> removals = loader.removals();
        if (!removals)
            return removals.error();
        const SyncQuestion asked{removals->apiUsers, removals->apiUsersBefore, answers.apiUsers()};
        return needsConsent(asked, terms.consentedRemovals) ? std::optional<SyncOutcome>(asked) : std::nullopt;
    };
    if (Result<std::optional<SyncOutcome>> asked = question(); !asked || *asked)
        return asked; // the loader goes, and with it all that it did

    // From here on nobody else can change it. What the answers were compared under may have been changed before.
    if (const Status begun = loader.beginWriting(); !begun)
        return begun.error();
    const Result<std::optional<Account>> now = connectedAccount(connection, *account, terms);
    if (!now)
        return now.error();
    const Account &knownNow = knownAccount(*now, terms);
    if (now->has_value() != before->has_value() || !readsTimesAlike(knownNow, known))
        return std::optional<SyncOutcome>();
    if (Result<std::optional<SyncOutcome>> asked = question(); !asked || *asked)
        return asked;
    account->guidForm = knownNow.guidForm;
    account->timesLackOffset = knownNow.timesLackOffset;
    account->timeDifference = knownNow.timeDifference;
    const std::optional<qint64> timeDifference = learn(*account, answers, fetched.apiUsers.date);
    if (const Status noted = AccountStore(connection).set(*account); !noted)
        return noted.error();
    if (!*now) {
        const Status told = Journal(connection, clock).connected(account->baseUrl, account->accountId);
        if (!told)
            return told.error();
    }
    if (const Status noted = SignInStore(connection).note(account->username, terms.began); !noted)
        return noted.error();
    Result<LoadSummary> committed = loader.commit(
        stop,
        [&](int done, int total) {
            if (onProgress)
                onProgress({.phase = SyncProgress::Phase::Finishing, .done = done, .total = total});
        },
        [&] { return terms.lastLook ? terms.lastLook(connection) : Status(); });
    if (!committed) {
        Error error = committed.error();
        if (error.kind == ErrorKind::OperatorUnknown) // somebody has removed it here meanwhile
            error.request = u"GET /ApiUser"_s;
        return error;
    }
    committed->notes = answers.notes();
    committed->timeDifference = timeDifference;
    return std::optional<SyncOutcome>(*committed);
}

} // namespace

Result<SyncOutcome> applySync(const Connection &connection, const FetchedAccount &fetched, const SyncTerms &terms,
                              const Clock &clock, const std::stop_token &stop, const SyncProgressHandler &onProgress)
{
    for (;;) {
        const Result<std::optional<SyncOutcome>> outcome = attempt(connection, fetched, terms, clock, stop, onProgress);
        if (!outcome)
            return outcome.error();
        if (*outcome)
            return **outcome;
    }
}

} // namespace umh
