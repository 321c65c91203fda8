#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/operator.h"
#include "views/table/tablepane.h"

#include <optional>

class QToolButton;

namespace umh {

class ApiUserAdding;
class ApiUserChanging;
class ApiUserDetailsPane;
class ApiUserEditor;
class ApiUserFilterProxy;
class ApiUserFollowing;
class ApiUserNoting;
class ApiUserTableView;
class ApiUserViewsMenu;
class Clock;
class ViewSettings;

/// A table of API users: sort, search, filter, describe, delete. GUI thread.
class ApiUserPane final : public TablePane
{
    Q_OBJECT

public:
    /// All must outlive the pane. \a proxy must have its source, and keep it; its changes must outlive the pane.
    /// \a editor adds API users. Whether the details are shown, and how high, is kept in \a settings. \a scope: what
    /// its API users have in common whatever a person filters by.
    ApiUserPane(ApiUserFilterProxy &proxy, ApiUserEditor &editor, ViewSettings &settings, const Clock &clock,
                const ApiUserFilter &scope = {}, QWidget *parent = nullptr);
    ~ApiUserPane() override;

    [[nodiscard]] ApiUserTableView *table() const { return m_table; }
    /// Shows the API users that pass \a filter, whatever was filtered by before.
    void showOnly(const ApiUserFilter &filter);
    /// Goes to the row of the API user with \a key, if need be by showing all.
    void goTo(RowKey key);
    /// The user name of the API user that the program signs in with; deleting that one is made harder. Empty where
    /// there is none.
    void setUsernames(const QString &own, const QStringList &all = {});
    /// Why no API user can be changed now, as a sentence; null where they can.
    void setWhyNoChange(const QString &why);
    /// The operator that all are of, as it is now; nothing where that one is gone. Of a pane whose scope has one.
    void setOperator(const std::optional<Operator> &op);
    /// With room for the details, unless the person does not want them.
    [[nodiscard]] QSize usualSize(int rows) const override;
    void prepareToClose() override;
    [[nodiscard]] bool mayClose() override;
    /// What is being typed is taken as it is.
    void commitEditing();
    /// Whether a change that was asked for here has not been answered yet.
    [[nodiscard]] bool hasPendingChanges() const;
    void showAll() override;
    void clearFilters() override;
    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;
    [[nodiscard]] ApiUserDetailsPane *details() const;
    /// The views of the table, for the menus of its window; null where it is about one operator. The pane owns it.
    [[nodiscard]] ApiUserViewsMenu *viewsMenu() const { return m_views; }
    /// Asks the person whether \a apiUser is to be deleted, and deletes it then.
    void askToDelete(const ApiUser &apiUser);

Q_SIGNALS:
    /// A person wants to delete the API users with \a keys, which are several; nobody has been asked yet.
    void removalRequested(const QList<umh::RowKey> &keys);
    /// A person wants to see the operator of an API user.
    void operatorRequested(const QString &operatorGuid);
    /// A person wants to see what the journal says of \a apiUser.
    void journalRequested(const umh::ApiUser &apiUser);
    /// What may have kept mayClose() from being true is over.
    void additionEnded();
    /// It is told here how a change went wrong, or that this is not known; whoever has closed the window should see it.
    void failureTold();

protected:
    [[nodiscard]] QString statusText(int shown, int total) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString readFailedText() const override;
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QString scopeText() const override;
    void openRow(int row) override;
    void retranslateUi() override;
    void showEvent(QShowEvent *event) override;

private:
    void connectDetails();
    void connectChanging();
    void connectAdding();
    [[nodiscard]] QString whyNotAdd() const;
    void beginAdding();
    void showAdded(const ApiUser &apiUser);
    void goToAdded();
    [[nodiscard]] Availability forChanges() const;
    [[nodiscard]] Availability forDeletion() const;
    void askToRemoveSelected();
    void showOperator(int row);

    /// An API user that a person has added here, and whose row is gone to.
    struct Added
    {
        ApiUserKey key;
        bool lookedAgain = false;
    };

    ApiUserFilterProxy &m_proxy;
    ApiUserFilter m_scope;
    ApiUserTableView *m_table;
    ApiUserFollowing *m_following;
    ApiUserChanging *m_changing;
    ApiUserAdding *m_adding;
    ApiUserNoting *m_noting;
    ApiUserViewsMenu *m_views = nullptr;
    QToolButton *m_viewsButton = nullptr; ///< in its place as m_views
    std::optional<Operator> m_operator; ///< see setOperator()
    std::optional<Added> m_added; ///< until its row is there
    ShownMessage m_detailsFailed; ///< says that the details could not be read
};

} // namespace umh
