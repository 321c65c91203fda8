#pragma once

#include "domain/apiuser.h"
#include "domain/rowkey.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

class QWidget;

namespace umh {

class ApiUserFactChanges;
class ApiUserFilterProxy;
class ApiUserTableView;
class MessageBar;

/// Has a person change what people know of the selected API users of a table, of any number of them at once: asks,
/// shows how far it is where that takes a while, and tells how it ended, with a way back. Owned by the table's pane;
/// GUI thread.
class ApiUserNoting final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; \a rows are those of \a table. Dialogs stand over \a pane, which shows \a bar.
    ApiUserNoting(ApiUserFilterProxy &rows, ApiUserTableView &table, MessageBar &bar, QWidget *pane);

    /// Why nothing of what is selected can be changed now, as a sentence; null where it can.
    [[nodiscard]] QString whyNot() const;
    /// Asks for what is selected.
    void begin();
    /// Asks for \a apiUser.
    void askFor(const umh::ApiUser &apiUser);

Q_SIGNALS:
    /// whyNot() may be another.
    void whyNotChanged();
    /// Says \a sentence in the status line for \a duration ms.
    void said(const QString &sentence, int duration);

private:
    [[nodiscard]] ApiUserFactChanges &changes();
    void change(const QList<RowKey> &keys, const ApiUserFactsChange &change);
    void showProgress();
    void tellDone(qint64 count);

    ApiUserFilterProxy &m_rows;
    ApiUserTableView &m_table;
    MessageBar &m_bar;
    QWidget *m_pane;
    bool m_hears = false; ///< of how changes end
};

} // namespace umh
