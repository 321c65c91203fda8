#pragma once

#include "domain/operator.h"

#include <QtCore/QDateTime>
#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace umh {

class AddApiUserDialog;
class ApiUserEditor;
class ApiUserFilterProxy;
class ApiUserPane;
class Clock;
class MessageBar;
class OperatorFields;
class OperatorGroupFilterProxy;
class OperatorGroupPane;
class TablePane;
class ViewSettings;

/// One operator: what is known of it, the groups it is a member of, and its API users. Deletes itself when it is
/// closed, as soon as what was changed in it has been answered; it comes back with what went wrong. GUI thread.
class OperatorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum class Tab { Main, MemberOf, ApiManagement };

    /// What the window shows and works with; all must outlive it. The proxies are its own: it decides their queries.
    struct Parts
    {
        ApiUserFilterProxy &apiUsers;
        OperatorGroupFilterProxy &groups;
        ApiUserEditor &editor;
    };

    /// \a settings and \a clock must outlive the window.
    OperatorWindow(const OperatorSummary &summary, const Parts &parts, ViewSettings &settings, const Clock &clock,
                   QWidget *parent = nullptr);
    ~OperatorWindow() override;

    [[nodiscard]] QString operatorGuid() const { return m_summary.op.guid; }
    [[nodiscard]] ApiUserPane *apiUserPane() const { return m_apiUsers; }
    [[nodiscard]] OperatorGroupPane *groupPane() const { return m_groups; }
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;

    /// The operator as it is now.
    void setOperator(const OperatorSummary &summary);
    /// The operator does not exist any more.
    void setGone();
    /// Whether the window can be closed without losing anything; where it cannot, it says or asks what is needed.
    [[nodiscard]] bool mayClose();
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    /// A person wants to see the API users of this operator in the overview.
    void apiUsersRequested(const umh::Operator &op);
    /// A person wants to see the operators of a group.
    void operatorsRequested(const umh::OperatorGroup &group);
    /// A person wants to see the API users of a group in the overview.
    void apiUsersOfGroupRequested(const umh::OperatorGroup &group);
    /// A person wants to see what is new; the rows have been asked for again already.
    void refreshRequested();
    /// What may have kept mayClose() from being true is over.
    void additionEnded();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createApiManagement();
    void createMenus();
    void fillMenus();
    void connectPane(TablePane *pane);
    void addApiUser();
    void comeBack();
    void closeIfDone();
    void deleteFound(const ApiUser &apiUser);
    void showStatus();
    void showOperator();
    void sayGone();
    void retranslateUi();
    void refreshIcons();
    [[nodiscard]] TablePane *currentPane() const;

    OperatorSummary m_summary;
    bool m_isGone = false;
    bool m_closesWhenDone = false; ///< has been closed; only waits for the end of a change
    ApiUserEditor &m_editor;
    const ApiUserFilterProxy &m_apiUserRows;
    ViewSettings &m_settings;

    MessageBar *m_messageBar;
    QTabWidget *m_tabs;
    OperatorFields *m_fields;
    OperatorGroupPane *m_groups;
    ApiUserPane *m_apiUsers;
    QPushButton *m_add;
    QPushButton *m_showInOverview;
    QLabel *m_whyNot;
    QLabel *m_status;
    QPointer<AddApiUserDialog> m_dialog;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_refreshAction = nullptr; ///< where no pane has one
};

} // namespace umh
