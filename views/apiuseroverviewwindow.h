#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/error.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace umh {

class ApiUserFilterProxy;
class ApiUserTableView;
class Clock;
class DeleteConfirmation;
class MessageBar;
class ViewSettings;
struct MessageAction;

/// The API users of all operators: sort, search, describe, delete. GUI thread.
class ApiUserOverviewWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. Its columns and place on the screen are read from \a settings, and written there
    /// when it closes.
    ApiUserOverviewWindow(ApiUserFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                          QWidget *parent = nullptr);
    ~ApiUserOverviewWindow() override;

    /// Shows the API users that pass \a lastUse, whatever was searched for before.
    void showOnly(LastUseFilter lastUse);

    /// The user name of the API user that the program signs in with; deleting that one is made harder. Empty where
    /// there is none.
    void setOwnUsername(const QString &username);
    /// When the account was last read (UTC, invalid where it never was); nothing without an account.
    void setAsOf(const std::optional<QDateTime> &lastSync);

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] ApiUserTableView *table() const { return m_table; }

Q_SIGNALS:
    /// A person wants to see what is new; the rows have been asked for again already.
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    void createMenus();
    [[nodiscard]] QWidget *createFilterRow();
    void connectTable();
    void connectChanges();
    void retranslateUi();
    void refreshIcons();
    void saveState();

    void updateStatus();
    void updateFilterRow();
    void updateActions();
    void escape();
    void showDetails(int row);
    void askToDelete(int row);
    void showAsOf();
    void copyRows();

    [[nodiscard]] bool saysItIsPending(const ApiUser &apiUser);
    void askToDelete(const ApiUser &apiUser, bool usedMeanwhile = false);
    void showRemoved(const ApiUser &apiUser);
    void showRemovalFailed(const ApiUser &apiUser, const Error &error);
    void editDescription(int row);
    void editAgain(const ApiUser &apiUser, const QString &typed);
    void goOnEditing();
    void showDescribed(const ApiUser &apiUser);
    void showDescriptionFailed(const ApiUser &apiUser, const Error &error, const QString &wanted);
    void showOutcomeUnknown(const ApiUser &apiUser, const Error &error);
    void showDone(const ApiUser &apiUser, const QString &sentence);
    void showFailed(const ApiUser &apiUser, const QString &sentence, const Error &error, const MessageAction &again);
    void showRowMenu(int row, const QPoint &globalPosition);

    /// What a person typed as description of an API user.
    struct TypedDescription
    {
        ApiUser apiUser;
        QString typed;
    };

    ApiUserFilterProxy &m_proxy;
    ViewSettings &m_settings;
    const Clock &m_clock;

    MessageBar *m_messageBar;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QToolButton *m_lastUseChip; ///< says which last-use filter is on; a click takes it off
    ApiUserTableView *m_table;
    QLabel *m_status;
    QLabel *m_asOf;
    QTimer m_slow; ///< runs out when a search takes long enough to say so
    bool m_sayBusy = false;
    bool m_readFailed = false; ///< the message bar says that reading failed
    ApiUserKey m_toldOf = 0; ///< whose failed or doubtful change the message bar tells of; 0 for nobody's
    QSet<ApiUserKey> m_outcomeUnknown; ///< those of whom a person was told that
    std::optional<TypedDescription> m_editAgain; ///< while its row is being looked for
    std::optional<QDateTime> m_lastSync;
    QTimer m_timesMoveOn;
    QPointer<DeleteConfirmation> m_confirmation;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_detailsAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_deleteAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_standardColumnsAction = nullptr;
};

} // namespace umh
