#pragma once

#include "domain/result.h"
#include "domain/usagehistory.h"
#include "table/apiuserchanges.h"
#include "table/valuefilterproxy.h"

#include <QtCore/QMetaObject>

#include <functional>
#include <optional>

namespace umh {

class ApiUserFactChanges;
class ApiUserTableModel;
class DirectoryLookup;

/// The API users of an ApiUserTableModel as a view shows them; see DirectoryFilterProxy. Adds what needs words but no
/// widget: relative times, tooltips, accessible texts, the column of delete buttons. Lives on the GUI thread.
class ApiUserFilterProxy final : public ValueFilterProxy<ApiUserColumns>
{
    Q_OBJECT

public:
    using enum ApiUserColumns::Index;
    enum Role {
        ApiUserRole = FirstOwnRole, ///< ApiUser; its description may be cut off
        CannotChangeRole, ///< bool: the row cannot be changed now
        ChangePendingRole, ///< bool: a change of the row has not been answered for good
        DescriptionPendingRole, ///< bool: what the row shows as description is not in the directory yet
        OutcomeUnknownRole, ///< bool: it is not known whether a change of the row has happened
        OwnApiUserRole, ///< bool: the program signs in to the account with it
    };

    /// \a clock must outlive this.
    explicit ApiUserFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~ApiUserFilterProxy() override;

    void setSourceModel(QAbstractItemModel *source) override;

    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] DirectoryLookup &lookup() const;

    // API users
    /// Tells \a handle of an API user with its whole description, read again; AlreadyGone where there is none. At once
    /// where the directory answers so, and not once \a context is gone.
    void readInFull(ApiUserKey key, const QObject *context, std::function<void(const Result<ApiUser> &)> handle) const;
    /// The API user of \a row with its whole description, as it was read last; read again where that is done at once.
    /// Nothing where it is not known in full.
    [[nodiscard]] std::optional<ApiUser> inFull(int row) const;
    /// Reads it on another thread; see ApiUserReader::read(). There must be a source.
    void readInFullLater(ApiUserKey key, std::function<void(const Result<ApiUser> &)> handle);
    /// The same with how much it was used as the syncs have seen it.
    void readUsageLater(ApiUserKey key, std::function<void(const Result<UsageHistory> &)> handle);
    /// The user names of the API users that the program signs in with: this person's \a own, empty where there is none,
    /// and \a all that anybody uses for that.
    void setUsernames(const QString &own, const QStringList &all = {});
    [[nodiscard]] bool isOwn(const ApiUser &apiUser) const;
    /// Whether anybody signs in with it, this person or another.
    [[nodiscard]] bool isForSigningIn(const ApiUser &apiUser) const;

    // Changes
    /// Those that are under way, which its rows show; there must be a source. Whoever asks for one of a row of this
    /// names this proxy as the asker.
    [[nodiscard]] ApiUserChanges &changes() const;
    /// Why no API user can be changed now, as a sentence; null where they can. Their buttons are grey then.
    void setWhyNoChange(const QString &why);
    [[nodiscard]] QString whyNoChange() const { return m_whyNoChange; }
    /// What people know of API users is changed by it; there must be a source.
    [[nodiscard]] ApiUserFactChanges &facts() const;
    /// The description that is shown of \a apiUser: what it is going to be, where that is under way.
    [[nodiscard]] QString shownDescription(const ApiUser &apiUser) const;
    /// What keeps \a apiUser from being changed now, as a sentence; empty where nothing does.
    [[nodiscard]] QString pendingText(const ApiUser &apiUser) const;

    // QAbstractItemModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Starts to change the description, as ApiUserChanges::setDescription() does. False, with failed(), where the row
    /// cannot be read again.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Starts to delete the API users of these rows, as ApiUserChanges::remove() does: they go once the directory has
    /// agreed. False, and nothing happens, if one of the rows is not known yet or another change of one has not been
    /// answered, or cannot be read again, which failed() tells.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    using Pending = ApiUserChanges::Pending;

    [[nodiscard]] ApiUserTableModel *source() const;
    void showPending(ApiUserKey key);
    [[nodiscard]] qint64 jobOf(int row) const;
    [[nodiscard]] const Pending *pendingChange(ApiUserKey key) const;
    [[nodiscard]] QVariant editText(int row) const;
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    [[nodiscard]] static QString ownText();
    [[nodiscard]] QString words(const ApiUser &apiUser, int column) const override;
    [[nodiscard]] QString toolTip(const ApiUser &apiUser, int column) const override;
    [[nodiscard]] QString accessibleText(const ApiUser &apiUser, int column) const override;
    [[nodiscard]] QVariant ownData(const ApiUser &apiUser, int role) const override;
    [[nodiscard]] const ApiUser *loaded(int row) const override;

    QMetaObject::Connection m_hearsOfChanges; ///< of those of the present source
    QMetaObject::Connection m_hearsOfJobs; ///< the same
    QString m_ownUsername;
    QStringList m_usernames; ///< with which anybody signs in
    QString m_whyNoChange;
    mutable std::optional<ApiUser> m_whole; ///< the one that was read in full last
};

} // namespace umh
