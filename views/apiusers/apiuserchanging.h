#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace umh {

class ApiUserChanges;
class ApiUserFilterProxy;
class ApiUserFollowing;
class ApiUserTableView;
class Clock;
class DeleteConfirmation;

/// Deleting and describing API users from a table of them: asks the person, and tells how it ended. Owned by the
/// table's pane; GUI thread.
class ApiUserChanging final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this: \a rows are those of \a table and the asker of its changes, \a details follow it, and
    /// \a messageBar is that of its \a pane.
    ApiUserChanging(ApiUserFilterProxy &rows, ApiUserTableView &table, ApiUserFollowing &details, const Clock &clock,
                    MessageBar &messageBar, QWidget *pane);
    ~ApiUserChanging() override;

    /// Whether a change that was asked for here has not been answered yet.
    [[nodiscard]] bool hasPending() const;
    /// Asks the person whether \a apiUser is to be deleted, and deletes it then.
    void askToDelete(const ApiUser &apiUser);
    void askToDeleteRow(int row);
    /// Has the person edit the description of \a row: in the cell where the text fits into it, else in the details.
    void editDescription(int row);
    /// What is being typed is taken as it is.
    void commitEditing();

    // How a change has ended, as a sentence.
    [[nodiscard]] static QString deletedText(const ApiUser &apiUser);
    [[nodiscard]] static QString describedText(const ApiUser &apiUser);
    [[nodiscard]] static QString notDeletedText(const ApiUser &apiUser);
    [[nodiscard]] static QString notDescribedText(const ApiUser &apiUser);

Q_SIGNALS:
    /// Says \a sentence for \a duration ms, 0 for until the next; an empty one takes back what was said.
    void said(const QString &sentence, int duration);
    /// The message bar tells how a change went wrong, or that this is not known; whoever has closed the window should
    /// see it.
    void failureTold();
    /// A row is needed that the search or a filter may leave out.
    void allRowsWanted();

private:
    void connectChanges();
    void describe(const ApiUser &apiUser, const QString &description);
    [[nodiscard]] QString pendingText(const ApiUser &apiUser, const QString &before) const;
    [[nodiscard]] bool saysItIsPending(const ApiUser &apiUser, const QString &typed = {});
    void ask(const ApiUser &apiUser, const std::optional<ApiUser> &confirmedBefore);
    void askAbout(const ApiUser &present, const std::optional<ApiUser> &confirmedBefore);
    [[nodiscard]] int rowOf(const ApiUser &apiUser, int row) const;
    [[nodiscard]] bool editWhole(const ApiUser &apiUser, int row, const QString &typed);
    void typeOn(const QString &typed);
    [[nodiscard]] bool fitsIntoCell(const QString &description) const;
    void editAgain(const ApiUser &apiUser, const QString &typed);
    void goOnEditing();

    void showRemoved(const ApiUser &apiUser);
    void showRemovalFailed(const ApiUser &apiUser, const Error &error);
    void tellRemovalFailed(const ApiUser &apiUser, const Error &error, bool overtaken);
    void showDescribed(const ApiUser &apiUser);
    void showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted);
    void showOutcomeUnknown(const ApiUser &apiUser, const Error &error);
    void showDone(const ApiUser &apiUser, const std::function<QString()> &sentence);
    void showFailed(const ApiUser &apiUser, const Error &error, std::function<MessageText()> wording,
                    std::function<void()> again);
    void tellOf(const ApiUser &apiUser, const ShownMessage &message);
    void keepTyped(const ApiUser &apiUser, const ShownMessage &message);
    [[nodiscard]] bool barTellsOf(const ApiUser &apiUser) const;

    /// What a person typed as description of an API user.
    struct TypedDescription
    {
        ApiUser apiUser;
        QString typed;
    };

    ApiUserFilterProxy &m_rows; ///< the asker of the changes that are asked for here
    ApiUserChanges &m_changes;
    ApiUserTableView &m_table;
    ApiUserFollowing &m_details;
    const Clock &m_clock;
    MessageBar &m_messageBar;
    QWidget *m_pane;
    QHash<ApiUserKey, ShownMessage> m_told; ///< of whose failed or doubtful changes the message bar tells
    QHash<ApiUserKey, ShownMessage> m_typed; ///< that hold what was typed as whose description
    ShownMessage m_aboutSelection; ///< is over with another one
    QSet<ApiUserKey> m_outcomeUnknown; ///< those of whom a person was told that
    std::optional<TypedDescription> m_editAgain; ///< while its row is being looked for
    bool m_isAboutToAsk = false; ///< as soon as the API user has been read again
    QPointer<DeleteConfirmation> m_confirmation;
};

} // namespace umh
