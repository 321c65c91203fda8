#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/error.h"
#include "views/table/tablepane.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace umh {

class ApiUserChanges;
class ApiUserFilterButton;
class ApiUserFilterProxy;
class ApiUserTableView;
class Clock;
class DeleteConfirmation;
struct MessageText;

/// A table of API users: sort, search, filter, describe, delete. GUI thread.
class ApiUserPane final : public TablePane
{
    Q_OBJECT

public:
    /// All must outlive the pane. \a proxy must have its source, and keep it; its changes must outlive the pane.
    /// \a scope: what its API users have in common whatever a person filters by.
    ApiUserPane(ApiUserFilterProxy &proxy, const Clock &clock, const ApiUserFilter &scope = {},
                QWidget *parent = nullptr);
    ~ApiUserPane() override;

    [[nodiscard]] ApiUserTableView *table() const { return m_table; }
    /// Shows the API users that pass \a filter, whatever was filtered by before.
    void showOnly(const ApiUserFilter &filter);
    /// The user name of the API user that the program signs in with; deleting that one is made harder. Empty where
    /// there is none.
    void setOwnUsername(const QString &username);
    void prepareToClose() override;
    /// Whether a change that was asked for here has not been answered yet.
    [[nodiscard]] bool hasPendingChanges() const;
    [[nodiscard]] QVariantMap saveFilter() const override;
    void restoreFilter(const QVariantMap &saved) override;
    /// Asks the person whether \a apiUser is to be deleted, and deletes it then.
    void askToDelete(const ApiUser &apiUser);

    // What went wrong, as a sentence.
    [[nodiscard]] static QString notDeletedText(const ApiUser &apiUser);
    [[nodiscard]] static QString notDescribedText(const ApiUser &apiUser);

Q_SIGNALS:
    /// A person wants to see the operator of an API user.
    void operatorRequested(const QString &operatorGuid);
    /// It is told here how a change went wrong, or that this is not known; whoever has closed the window should see it.
    void failureTold();

protected:
    [[nodiscard]] QString statusText(int shown, int total) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString readFailedText() const override;
    [[nodiscard]] QList<Chip> chips() const override;
    void clearFilter() override;
    void openRow(int row) override;
    void updateActions() override;
    void retranslateUi() override;
    void refreshIcons() override;

private:
    void createActions();
    void createFilterButton();
    void connectChanges();
    void askToDeleteRow(int row);
    void showOperator(int row);

    [[nodiscard]] QString pendingText(const ApiUser &apiUser, const QString &before) const;
    [[nodiscard]] bool saysItIsPending(const ApiUser &apiUser);
    void ask(const ApiUser &apiUser, const std::optional<ApiUser> &confirmedBefore);
    void showRemoved(const ApiUser &apiUser);
    void showRemovalFailed(const ApiUser &apiUser, const Error &error);
    void editDescription(int row);
    void editAgain(const ApiUser &apiUser, const QString &typed);
    void goOnEditing();
    void showDescribed(const ApiUser &apiUser);
    void showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted);
    void showOutcomeUnknown(const ApiUser &apiUser, const Error &error);
    void showDone(const ApiUser &apiUser, const std::function<QString()> &sentence);
    void showFailed(const ApiUser &apiUser, const Error &error, std::function<MessageText()> wording,
                    std::function<void()> again);

    /// What a person typed as description of an API user.
    struct TypedDescription
    {
        ApiUser apiUser;
        QString typed;
    };

    ApiUserFilterProxy &m_proxy; ///< the asker of the changes that are asked for here
    ApiUserChanges &m_changes;
    const Clock &m_clock;
    ApiUserFilter m_scope;
    ApiUserTableView *m_table;
    ApiUserKey m_toldOf = 0; ///< whose failed or doubtful change the message bar tells of; 0 for nobody's
    QSet<ApiUserKey> m_outcomeUnknown; ///< those of whom a person was told that
    std::optional<TypedDescription> m_editAgain; ///< while its row is being looked for
    QPointer<DeleteConfirmation> m_confirmation;

    QAction *m_detailsAction = nullptr;
    QAction *m_operatorAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_deleteAction = nullptr;
};

} // namespace umh
