#pragma once

#include "domain/apiuser.h"
#include "domain/usagehistory.h"
#include "words/apiuserdetail.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QFrame>

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace umh {

class UsageView;

/// All that is known of the API user of the current row, below the table: the whole description, which can be edited
/// over several lines, and each value with a button to copy it. Asks for changes by signals and does none itself. Its
/// places stay where they are from one API user to the next. GUI thread.
class ApiUserDetailsPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ApiUserDetailsPane(QWidget *parent = nullptr);
    ~ApiUserDetailsPane() override;

    /// What there is to say besides.
    struct Circumstances
    {
        bool isOwn = false; ///< the program signs in with it
        bool isWhole = false; ///< its description is not cut off
        QString whyNoChange{}; ///< null where it can be changed
        bool mayEditFacts = true; ///< what people know of it can be changed
        bool knowsOperator = true; ///< whoever looks at it does, and need not be led there
    };
    /// Shows \a apiUser, or that there is none; times are counted back from \a now (UTC). What is being edited stays.
    void setApiUser(const std::optional<ApiUser> &apiUser, const Circumstances &circumstances, const QDateTime &now);
    [[nodiscard]] const std::optional<ApiUser> &apiUser() const { return m_apiUser; }
    /// How the API user that is shown was used over time, up to \a now (UTC); forgotten when another is shown.
    void setUsage(const UsageHistory &history, const QDateTime &now);

    /// Has the person edit the description of the API user that is shown, beginning with \a typed unless that is null;
    /// false where it cannot be edited now.
    bool edit(const QString &typed = {});
    /// Whose description is being edited, as it was when that began.
    [[nodiscard]] const std::optional<ApiUser> &edited() const { return m_edited; }
    [[nodiscard]] QString typed() const;
    /// Takes what was typed as it is, if something is being edited.
    void commit();
    /// Ends editing, and forgets what was typed.
    void cancel();
    /// Puts the focus where reading begins.
    void takeFocus();

Q_SIGNALS:
    /// A person gives \a apiUser another description.
    void described(const umh::ApiUser &apiUser, const QString &description);
    /// A person wants to change what is known of \a apiUser.
    void factsRequested(const umh::ApiUser &apiUser);
    void operatorRequested(const QString &operatorGuid);
    /// A person has copied \a label's value.
    void copied(const QString &label);
    /// A person wants back to the table.
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        ApiUserDetailKind kind;
        QLabel *label;
        QLineEdit *value;
        QToolButton *copy;
    };

    void addField(ApiUserDetailKind kind, QGridLayout *grid, int row);
    void refresh();
    void showDescription();
    void showFacts();
    void showEditing();
    void placeUsage();
    void endEditing();
    void retranslateUi();
    void refreshIcons();

    std::optional<ApiUser> m_apiUser;
    Circumstances m_circumstances;
    QDateTime m_now;
    std::optional<ApiUser> m_edited;

    QBoxLayout *m_halves; ///< description and fields
    QLabel *m_descriptionLabel;
    QPlainTextEdit *m_description;
    QToolButton *m_copyDescription;
    QPushButton *m_edit;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_operator;
    QLabel *m_own;
    QLabel *m_facts;
    QPushButton *m_editFacts;
    std::vector<Field> m_fields;
    QVBoxLayout *m_below = nullptr; ///< of the fields, in what scrolls
    UsageView *m_usage;
};

} // namespace umh
