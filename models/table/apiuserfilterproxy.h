#pragma once

#include "domain/result.h"
#include "table/pendingchange.h"
#include "table/valuefilterproxy.h"

#include <QtCore/QPointer>

#include <optional>

namespace umh {

class ApiUserTableModel;
class DirectoryLookup;

/// The API users as a view shows them; see DirectoryFilterProxy. Adds what needs words but no widget: relative times,
/// tooltips, accessible texts, the column of delete buttons. Lives on the GUI thread.
class ApiUserFilterProxy final : public ValueFilterProxy<ApiUserColumns>
{
    Q_OBJECT

public:
    using enum ApiUserColumns::Index;
    enum Role {
        ApiUserRole = FirstOwnRole, ///< ApiUser; its description may be cut off
        ChangePendingRole, ///< bool: a change of the row has not been answered for good
        DescriptionPendingRole, ///< bool: what the row shows as description is not in the directory yet
        OutcomeUnknownRole, ///< bool: it is not known whether a change of the row has happened
        OwnApiUserRole, ///< bool: the program signs in to the account with it
    };

    /// \a clock must outlive this.
    explicit ApiUserFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~ApiUserFilterProxy() override;

    /// \a source: an ApiUserTableModel, or null.
    void setSourceModel(QAbstractItemModel *source) override;

    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] const DirectoryLookup &lookup() const;

    // API users
    /// An API user with its whole description, read again; AlreadyGone where there is none.
    [[nodiscard]] Result<ApiUser> readInFull(ApiUserKey key) const;
    /// The user name of the API user that the program signs in with; empty where there is none.
    void setOwnUsername(const QString &username);
    [[nodiscard]] bool isOwn(const ApiUser &apiUser) const;

    // Changes
    /// Starts to delete exactly \a apiUser, whether its row is shown or not: then removed() or removalFailed() is
    /// emitted. Whoever calls it has asked the person. False, and nothing happens, while another change of it has not
    /// been answered.
    bool remove(const ApiUser &apiUser);
    /// Starts to give \a apiUser, as the person saw it in full, another description: then described() or
    /// descriptionFailed() is emitted. Until then its row shows the new one. The same description changes nothing.
    /// False, and nothing happens, while another change of it has not been answered.
    bool setDescription(const ApiUser &apiUser, const QString &description);
    /// The change of an API user that has not been answered for good.
    [[nodiscard]] std::optional<PendingChange> pendingChange(ApiUserKey key) const;
    /// Whether a change that was asked for here has not been answered yet.
    [[nodiscard]] bool hasPendingChanges() const;
    /// What keeps \a apiUser from being changed now, as a sentence; empty where nothing does.
    [[nodiscard]] QString pendingText(const ApiUser &apiUser) const;

    // QAbstractItemModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Writes descriptions, by setDescription().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Starts to delete the API users of these rows; they go once the directory has agreed, or removalFailed() is
    /// emitted. Whoever calls it has asked the person. False, and nothing happens, if one of the rows is not known yet.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void removed(const umh::ApiUser &apiUser);
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error);
    void described(const umh::ApiUser &apiUser);
    /// \a wanted is the description that it did not get; null where that is not known.
    void descriptionFailed(const umh::ApiUser &apiUser, const umh::Error &error, const QString &wanted);
    /// Whether \a apiUser has been changed is not known, because of \a error; pendingChange() says how. It is being
    /// found out, and one of the signals above will tell.
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error);

protected:
    [[nodiscard]] int firstChangedColumn(int field) const override;

private:
    [[nodiscard]] QVariant editText(const ApiUser &apiUser) const;
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    [[nodiscard]] QString display(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString shownDescription(const ApiUser &apiUser) const;
    [[nodiscard]] QString toolTip(const ApiUser &apiUser, int column) const override;
    [[nodiscard]] QString accessibleText(const ApiUser &apiUser, int column) const override;
    [[nodiscard]] const ApiUser *loaded(int row) const override;

    QPointer<ApiUserTableModel> m_source;
    QString m_ownUsername;
};

} // namespace umh
