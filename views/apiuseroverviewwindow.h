#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/error.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

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

/// The API users of all operators: sort, search, delete. GUI thread.
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

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] ApiUserTableView *table() const { return m_table; }

Q_SIGNALS:
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
    void retranslateUi();
    void refreshIcons();
    void saveState();

    void updateStatus();
    void updateFilterRow();
    void updateActions();
    void escape();
    void showDetails(int row);
    void askToDelete(int row);
    void askToDelete(const ApiUser &apiUser);
    void showRemoved(const ApiUser &apiUser);
    void showRemovalFailed(const ApiUser &apiUser, const Error &error);
    void showRowMenu(int row, const QPoint &globalPosition);
    void copyRows();

    ApiUserFilterProxy &m_proxy;
    ViewSettings &m_settings;
    const Clock &m_clock;

    MessageBar *m_messageBar;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QToolButton *m_lastUseChip; ///< says which last-use filter is on; a click takes it off
    ApiUserTableView *m_table;
    QLabel *m_status;
    QTimer m_slow; ///< runs out when a search takes long enough to say so
    bool m_sayBusy = false;
    bool m_readFailed = false; ///< the message bar says that reading failed
    ApiUserKey m_failedRemoval = 0; ///< whose failed deletion the message bar tells of; 0 for nobody's
    QPointer<DeleteConfirmation> m_confirmation;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_detailsAction = nullptr;
    QAction *m_deleteAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_standardColumnsAction = nullptr;
};

} // namespace umh
