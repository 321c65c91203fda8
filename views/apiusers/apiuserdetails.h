#pragma once

#include "domain/apiuser.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDialog>

class QFormLayout;
class QPushButton;

namespace umh {

class DestructiveButton;
class WrappedText;

/// All that is known of one API user, a field a line, as text to read and copy.
class ApiUserFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Guids { OfApiUser, All };

    /// With \a fieldFocus every field can be reached by Tab; without, only a description that has to be scrolled.
    ApiUserFields(Guids guids, Qt::FocusPolicy fieldFocus, QWidget *parent = nullptr);

    /// Shows \a apiUser with its times counted back from \a now (UTC).
    void setApiUser(const ApiUser &apiUser, const QDateTime &now);
    /// "Label: value", a line a field, with all values as they were received.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString label;
        QString value; ///< as it is shown
        QString received{}; ///< where it was received
        bool isName = false; ///< in the fixed-width font
    };

    [[nodiscard]] QList<Row> rows() const;
    void refresh();

    Guids m_guids;
    ApiUser m_apiUser;
    QDateTime m_now;
    QFormLayout *m_form;
    QList<WrappedText *> m_values;
};

/// Shows one API user and stays open beside the overview. Not modal; deletes itself when it is closed.
class ApiUserDetails final : public QDialog
{
    Q_OBJECT

public:
    /// \a isOwn: the program signs in with it, and the window says so.
    ApiUserDetails(const ApiUser &apiUser, const QDateTime &now, bool isOwn, QWidget *parent = nullptr);
    ApiUserDetails(const ApiUser &apiUser, const QDateTime &now, QWidget *parent = nullptr)
        : ApiUserDetails(apiUser, now, false, parent)
    { }

    [[nodiscard]] const ApiUser &apiUser() const { return m_apiUser; }

Q_SIGNALS:
    /// A person wants \a apiUser deleted and has not confirmed it yet.
    void deleteRequested(const umh::ApiUser &apiUser);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refreshIcons();
    void copy() const;

    ApiUser m_apiUser;
    ApiUserFields *m_fields;
    WrappedText *m_own = nullptr; ///< where the program signs in with it
    QPushButton *m_copy;
    DestructiveButton *m_delete;
    QPushButton *m_close;
};

} // namespace umh
