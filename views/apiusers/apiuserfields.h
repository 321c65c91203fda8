#pragma once

#include "domain/apiuser.h"
#include "words/apiuserdetail.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

class QFormLayout;

namespace umh {

class WrappedText;

/// Some of what is known of one API user, a field a line, as text to read, and to select with the mouse only: Tab
/// passes it by. Names that are written from right to left stand at the same side as the others.
class ApiUserFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ApiUserFields(QList<ApiUserDetailKind> kinds, QWidget *parent = nullptr);

    /// Shows \a apiUser with its times counted back from \a now (UTC).
    void setApiUser(const ApiUser &apiUser, const QDateTime &now);
    /// Scrolls the description by a page, as far as it does not fit.
    void scrollDescription(bool down);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QList<ApiUserDetailKind> m_kinds;
    ApiUser m_apiUser;
    QDateTime m_now;
    QFormLayout *m_form;
    QList<WrappedText *> m_values;
};

} // namespace umh
