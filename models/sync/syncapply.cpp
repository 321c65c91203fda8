#include "sync/syncapply.h"

#include "remote/accountanswers.h"
#include "store/accountstore.h"

#include <QtCore/QIODevice>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Reads the answers into a loader and tells how far it is.
class AnswerLoader final
{
public:
    AnswerLoader(DirectoryLoader &loader, const FetchedAccount &fetched, const std::stop_token &stop,
                 const SyncProgressHandler &onProgress)
        : m_loader(loader)
        , m_fetched(fetched)
        , m_stop(stop)
        , m_onProgress(onProgress)
        , m_totalBytes(fetched.operators.body->size() + fetched.apiUsers.body->size())
    { }

    [[nodiscard]] Status load()
    {
        const QString operators = u"GET /Operator"_s;
        Status loaded = readOperators(
            m_fetched.operators, operators, [&](Operator &&op) { return blaming(operators, m_loader.add(op)); },
            [this](qint64 bytes) { return report(bytes); });
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
                return blaming(apiUsers, m_loader.add(std::move(apiUser)));
            },
            [this](qint64 bytes) { return report(m_fetched.operators.body->size() + bytes); });
    }

    /// How many API users the account lists.
    [[nodiscard]] qint64 apiUsers() const { return m_apiUsers; }

private:
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

    DirectoryLoader &m_loader;
    const FetchedAccount &m_fetched;
    const std::stop_token m_stop;
    const SyncProgressHandler &m_onProgress;
    const qint64 m_totalBytes;
    qint64 m_apiUsers = 0;
};

/// Whether two ids are those of one account, as far as is known: an empty one has not been told.
bool mayBeSameId(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

/// The account as the directory knows it after this sync; OtherAccount where it is another one.
Result<Account> renewed(const Account &known, const Account &said, const QDateTime &began)
{
    if (!mayBeSameId(known.accountId, said.accountId))
        return Error{.kind = ErrorKind::OtherAccount, .detail = u"%1, %2"_s.arg(known.accountId, said.accountId)};
    Account account = said;
    account.baseUrl = known.baseUrl;
    account.username = known.username;
    account.lastSync = began;
    if (account.accountId.isEmpty())
        account.accountId = known.accountId;
    return account;
}

/// Whether the directory is \a answering's, which has given the answers, and still connected as it was: what another
/// program has done to that is not undone.
Status stillConnected(const Connection &connection, const Account &answering, const SyncTerms &terms)
{
    const Result<std::optional<Account>> now = AccountStore(connection).account();
    if (!now)
        return now.error();
    const bool connects = terms.connects == SyncConnects::Yes;
    const std::optional<Account> &before = terms.connected;
    if (!*now)
        return before || !connects ? Status(Error{.kind = ErrorKind::NotConnected}) : Status();
    const auto isAs = [&](const Account &other) {
        return (*now)->baseUrl == other.baseUrl && (*now)->username == other.username;
    };
    const bool isUnchanged = before && isAs(*before);
    const bool isSame = connects ? (*now)->baseUrl == answering.baseUrl : isAs(answering);
    if (isUnchanged && isSame && mayBeSameId((*now)->accountId, answering.accountId))
        return {};
    return Error{.kind = ErrorKind::OtherAccount, .detail = (*now)->baseUrl};
}

} // namespace

Result<SyncOutcome> applySync(const Connection &connection, const FetchedAccount &fetched, const SyncTerms &terms,
                              const Clock &clock, const std::stop_token &stop, const SyncProgressHandler &onProgress)
{
    const Result<Account> account = renewed(terms.account, fetched.account, terms.began);
    if (!account)
        return account.error();

    DirectoryLoader loader(connection, clock, LoadMode::Mirror);
    if (const Status begun = loader.begin(); !begun)
        return begun.error();
    if (const Status connected = stillConnected(connection, *account, terms); !connected)
        return connected.error();
    if (const Status kept = loader.keepChangesSince(terms.journalEntry); !kept)
        return kept.error();
    AnswerLoader answers(loader, fetched, stop, onProgress);
    if (const Status loaded = answers.load(); !loaded)
        return loaded.error();

    const Result<LoadRemovals> removals = loader.removals();
    if (!removals)
        return removals.error();
    const SyncQuestion question{removals->apiUsers, removals->apiUsersBefore, answers.apiUsers()};
    if (needsConsent(question, terms.consentedRemovals))
        return SyncOutcome(question); // the loader goes, and with it all that it did

    if (const Status noted = AccountStore(connection).set(*account); !noted)
        return noted.error();
    Result<LoadSummary> committed = loader.commit(stop, [&](int done, int total) {
        if (onProgress)
            onProgress({.phase = SyncProgress::Phase::Finishing, .done = done, .total = total});
    });
    if (!committed)
        return committed.error();
    return SyncOutcome(*committed);
}

} // namespace umh
