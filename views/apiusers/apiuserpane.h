#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/error.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "views/table/tablepane.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace umh {

class ApiUserAdding;
class ApiUserChanges;
class ApiUserDetailsPane;
class ApiUserEditor;
class ApiUserFilterProxy;
class ApiUserTableView;
class Clock;
class DeleteConfirmation;
class ViewSettings;
struct MessageText;

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
    /// The user name of the API user that the program signs in with; deleting that one is made harder. Empty where
    /// there is none.
    void setOwnUsername(const QString &username);
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
    [[nodiscard]] ApiUserDetailsPane *details() const { return m_details; }
    /// Asks the person whether \a apiUser is to be deleted, and deletes it then.
    void askToDelete(const ApiUser &apiUser);

    // How a change has ended, as a sentence.
    [[nodiscard]] static QString deletedText(const ApiUser &apiUser);
    [[nodiscard]] static QString describedText(const ApiUser &apiUser);
    [[nodiscard]] static QString notDeletedText(const ApiUser &apiUser);
    [[nodiscard]] static QString notDescribedText(const ApiUser &apiUser);

Q_SIGNALS:
    /// A person wants to see the operator of an API user.
    void operatorRequested(const QString &operatorGuid);
    /// What may have kept mayClose() from being true is over.
    void additionEnded();
    /// It is told here how a change went wrong, or that this is not known; whoever has closed the window should see it.
    void failureTold();

protected:
    [[nodiscard]] QString statusText(int shown, int total) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString readFailedText() const override;
    [[nodiscard]] QList<Chip> chips() const override;
    void openRow(int row) override;
    void retranslateUi() override;
    void showEvent(QShowEvent *event) override;

private:
    void createDetails();
    void createAdding(ApiUserEditor &editor);
    [[nodiscard]] QString whyNotAdd() const;
    void beginAdding();
    void showAdded(const ApiUser &apiUser);
    void goToAdded();
    void showDetails(bool show);
    void followCurrent();
    void showInFull(const Result<ApiUser> &read);
    void tellDetails(const std::optional<ApiUser> &apiUser, bool isWhole);
    [[nodiscard]] Availability forChanges() const;
    [[nodiscard]] bool fitsIntoCell(const QString &description) const;
    void connectChanges();
    void askToDeleteRow(int row);
    void showOperator(int row);

    [[nodiscard]] QString pendingText(const ApiUser &apiUser, const QString &before) const;
    [[nodiscard]] bool saysItIsPending(const ApiUser &apiUser, const QString &typed = {});
    void ask(const ApiUser &apiUser, const std::optional<ApiUser> &confirmedBefore);
    void showRemoved(const ApiUser &apiUser);
    void showRemovalFailed(const ApiUser &apiUser, const Error &error);
    void editDescription(int row);
    [[nodiscard]] bool editWhole(const ApiUser &apiUser, int row, const QString &typed);
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

    /// An API user that a person has added here, and whose row is gone to.
    struct Added
    {
        ApiUserKey key;
        bool lookedAgain = false;
    };

    ApiUserFilterProxy &m_proxy; ///< the asker of the changes that are asked for here
    ApiUserChanges &m_changes;
    ViewSettings &m_settings;
    const Clock &m_clock;
    ApiUserFilter m_scope;
    ApiUserTableView *m_table;
    ApiUserDetailsPane *m_details;
    ApiUserAdding *m_adding = nullptr;
    std::optional<Operator> m_operator; ///< see setOperator()
    std::optional<Added> m_added; ///< until its row is there
    bool m_wasShown = false;
    QTimer m_readsInFull; ///< runs out when the current row has stayed so for a moment
    std::optional<ApiUser> m_whole; ///< the one that was read in full last
    ApiUserKey m_toldOf = 0; ///< whose failed or doubtful change the message bar tells of; 0 for nobody's
    QSet<ApiUserKey> m_outcomeUnknown; ///< those of whom a person was told that
    std::optional<TypedDescription> m_editAgain; ///< while its row is being looked for
    QPointer<DeleteConfirmation> m_confirmation;
};

} // namespace umh
