#pragma once

#include "domain/operator.h"
#include "views/window/command.h"
#include "views/window/programwindow.h"

#include <QtCore/QDateTime>

class QLabel;
class QPushButton;
class QTabWidget;

namespace umh {

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
class OperatorWindow final : public ProgramWindow, private CommandTarget
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

    /// \a actions, \a settings and \a clock must outlive the window.
    OperatorWindow(const OperatorSummary &summary, const Parts &parts, ProgramActions &actions, ViewSettings &settings,
                   const Clock &clock);
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
    /// Asks for what is needed and adds an API user of the operator, if that can be done.
    void addApiUser();
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::OperatorWindow; }
    [[nodiscard]] QSize usualSize() const override;
    /// Looks again at what the directory holds.
    void refresh();

Q_SIGNALS:
    /// A person wants to see the API users of this operator in the overview.
    void apiUsersRequested(const umh::Operator &op);
    /// A person wants to see what the journal says of this operator.
    void journalRequested(const umh::Operator &op);
    /// A person wants to see the operators of a group.
    void operatorsRequested(const umh::OperatorGroup &group);
    /// A person wants to see the API users of a group in the overview.
    void apiUsersOfGroupRequested(const umh::OperatorGroup &group);
    /// What may have kept mayClose() from being true is over.
    void additionEnded();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createApiManagement();
    void connectPane(TablePane *pane);
    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;
    void comeBack();
    void closeIfDone();
    void showStatus();
    void showOperator();
    void showWhyNotAdd();
    void sayGone();
    void retranslateUi() override;
    void refreshIcons();
    [[nodiscard]] TablePane *currentPane() const;

    OperatorSummary m_summary;
    bool m_isGone = false;
    ShownMessage m_goneTold; ///< says so
    bool m_closesWhenDone = false; ///< has been closed; only waits for the end of a change
    ViewSettings &m_settings;

    MessageBar *m_messageBar;
    QTabWidget *m_tabs;
    OperatorFields *m_fields;
    OperatorGroupPane *m_groups;
    ApiUserPane *m_apiUsers;
    QPushButton *m_add;
    QPushButton *m_showInOverview;
    QLabel *m_whyNot;
};

} // namespace umh
