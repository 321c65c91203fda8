#pragma once

#include "directoryfixture.h"
#include "store/apiuserstore.h"
#include "syncfixture.h"

#include <QtTest/QSignalSpy>

#include <memory>
#include <optional>

namespace umh {

/// An editor of a synced directory, and what it said.
struct Editing
{
    explicit Editing(qsizetype apiUsers = 30);

    /// As another program that begins when what the one before may have had in flight is over.
    void start(const EditorPauses &pauses = shortPauses(), const AccountLimits &limits = shortSyncLimits());

    /// The API user in place \a index, as a person sees it.
    [[nodiscard]] ApiUser seen(qsizetype index) const
    {
        return fixture.stored(fixture.demo.state().apiUsers.at(index).guid);
    }
    /// One of those that the directory holds now, which \a at picks by their number; none where it holds none, or where
    /// the editor removes the one at this moment.
    template<typename At>
    [[nodiscard]] std::optional<ApiUser> anyStored(At at) const
    {
        const Connection connection = fixture.store.connect();
        const QStringList guids = textsOf(connection, QStringLiteral("SELECT guid FROM api_user ORDER BY id"));
        if (guids.isEmpty())
            return std::nullopt;
        Result<ApiUser> apiUser = ApiUserStore(connection).byGuid(guids.at(at(guids.size())));
        if (!apiUser && apiUser.error().kind == ErrorKind::AlreadyGone)
            return std::nullopt;
        return must(std::move(apiUser));
    }
    [[nodiscard]] bool isAtAccount(const ApiUser &apiUser) const
    {
        const DemoState state = fixture.demo.state();
        return state.apiUser(apiUser.guid) != nullptr;
    }
    [[nodiscard]] bool waitFor(const std::unique_ptr<QSignalSpy> &spy, qsizetype count = 1) const;
    [[nodiscard]] static ErrorKind kindOf(const std::unique_ptr<QSignalSpy> &spy)
    {
        return spy->constLast().at(1).value<Error>().kind;
    }
    /// Another program connects the directory otherwise; what is null stays as it was.
    void connectOtherwise(const QString &baseUrl, const QString &accountId) const;
    /// Where the journal's last entry differs from the deletion of \a apiUser by this program, with all that is known
    /// of it; null where it does not.
    [[nodiscard]] QString differenceOfLastEntry(const ApiUser &apiUser) const;
    /// Instead of the one that was asked for, the account tells of another API user or operator.
    [[nodiscard]] Fault answeringWithAnother() const;
    [[nodiscard]] qsizetype openChanges() const;

    SyncFixture fixture;
    std::unique_ptr<AccountEditor> editor;
    std::unique_ptr<QSignalSpy> removed, removalFailed, described, descriptionFailed, unknown, lookedAt;
};

/// Where the journal's entry \a detail of a deletion differs from \a apiUser; null where it does not.
[[nodiscard]] QString differenceOfDeletion(const QString &detail, const ApiUser &apiUser);

} // namespace umh
