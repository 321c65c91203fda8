#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "domain/result.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

class QSplitter;
class QWidget;

namespace umh {

class ApiUserDetailsPane;
class ApiUserFilterProxy;
class ApiUserTableView;
class Clock;
class ViewSettings;

/// Has the details below a table of API users follow its current row: what the row knows is shown at once, after the
/// rows themselves are painted, and the whole description when it has been read. Whether the details are shown, and how
/// high, is kept in the settings. Owned by the table's pane; GUI thread.
class ApiUserFollowing final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this: \a rows are those of \a table, which is the first in the \a splitter of its \a pane, and
    /// the details become the second. \a knowsOperator: whoever looks at them does, and need not be led there.
    ApiUserFollowing(ApiUserFilterProxy &rows, ApiUserTableView &table, QSplitter &splitter, ViewSettings &settings,
                     const Clock &clock, bool knowsOperator, QWidget *pane);
    ~ApiUserFollowing() override;

    [[nodiscard]] ApiUserDetailsPane &details() const { return m_details; }
    /// Whether the details are shown, as soon as their window is.
    [[nodiscard]] bool isShown() const;
    /// Shows or hides the details.
    void show(bool shown);
    /// A person wants them shown or hidden, from now on.
    void choose(bool shown);
    /// The window is shown: the details are as a person wants them, and where nobody has said, there if the table keeps
    /// most of the height. Later they only catch up with what has changed meanwhile.
    void begin();
    /// Pixels to add to a table of \a tableHeight so that the details have room, unless a person does not want them.
    [[nodiscard]] int usualHeight(int tableHeight) const;
    /// Shows what is known of the current row now.
    void follow();
    /// Has the person edit the description of \a whole, of the current row, in the details, beginning with \a typed
    /// unless that is null; false where it cannot be edited now.
    [[nodiscard]] bool edit(const ApiUser &whole, const QString &typed);

Q_SIGNALS:
    /// isShown() is another.
    void shownChanged();
    /// The current row was read in full.
    void read();
    /// The current row could not be read in full; not where the server is out of reach, which the status bar says.
    void failed(const umh::Error &error);

private:
    void readInFull();
    void showInFull(const Result<ApiUser> &read);
    void tell(const std::optional<ApiUser> &apiUser, bool isWhole);

    ApiUserFilterProxy &m_rows;
    ApiUserTableView &m_table;
    QSplitter &m_splitter;
    ApiUserDetailsPane &m_details;
    ViewSettings &m_settings;
    const Clock &m_clock;
    bool m_knowsOperator;
    QWidget *m_pane;
    bool m_hasBegun = false;
    QTimer m_follows; ///< runs out when the rows that have changed are painted
    QTimer m_readsInFull; ///< runs out when the current row has stayed so for a moment
    QTimer m_readsAgain; ///< runs out when it is time to ask again a server that was out of reach
    std::optional<ApiUser> m_whole; ///< the one that was read in full last
};

} // namespace umh
