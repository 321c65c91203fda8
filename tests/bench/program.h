#pragma once

#include "app/application.h"
#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "memorysecretstore.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QWidget;

namespace umh {
class ApiUserFilterProxy;
class ApiUserTableView;
class DirectoryFilterProxy;
class DirectoryTableView;
class DirectoryWindows;
class TablePane;
struct DirectoryLocation;
} // namespace umh

namespace umh::bench {

class WatchedApplication;

/// The directory at \a pathOrAddress, as --database takes it.
[[nodiscard]] DirectoryLocation placeOf(const QString &pathOrAddress);

/// When what a person asked for was on the screen, in ms after it was asked for.
struct Shown
{
    double firstRows = 0; ///< the first rows are painted
    double whole = 0; ///< all rows are known: exact scroll bar, any row can be gone to
};

/// The product: the program with its real windows on a directory, used as a person would.
class Program final
{
public:
    /// Starts the program on the directory at \a place, a path or an address, and opens the overview.
    Program(WatchedApplication &watched, const QString &place);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] const Shown &opening() const { return m_opening; }
    [[nodiscard]] ApiUserFilterProxy &rows() const { return *m_rows; }
    [[nodiscard]] ApiUserOrder order() const;
    /// How many rows the last order was answered with, before all were known.
    [[nodiscard]] qsizetype firstRows() const { return m_firstRows; }

    [[nodiscard]] int selectedRows() const;
    /// That of the overview.
    [[nodiscard]] QWidget *window() const;
    [[nodiscard]] DirectoryWindows &windows() const { return *m_program.windows(); }

    /// Whether \a column is one of those that a new user sees.
    [[nodiscard]] bool showsColumn(int column) const;
    /// The fields of the columns that are shown, in their order; and shows these.
    [[nodiscard]] QStringList shownColumns() const;
    void showColumns(const QStringList &fields);
    /// Clicks the heading of \a column.
    [[nodiscard]] Shown clickHeading(int column);
    /// Puts \a text into the search field and waits until its result is there.
    void search(const QString &text);
    /// Types \a letter into the search field.
    [[nodiscard]] Shown type(QChar letter);

    // Each returns the ms to painted.
    [[nodiscard]] double press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] double scrollTo(double share); ///< of the scroll bar, 0 to 1
    /// Does \a action, and waits until every row in view is there, which may come from a server, and painted.
    [[nodiscard]] double untilFilled(const std::function<void()> &action);
    /// How many rows in view are not there yet.
    [[nodiscard]] int blankRows() const;
    /// Deletes \a row, which the person has confirmed.
    [[nodiscard]] double remove(int row);
    /// Opens a window by \a open, which returns where its table is, and waits until the first rows of that are painted.
    [[nodiscard]] double openWindow(const std::function<TablePane *(DirectoryWindows &)> &open);
    /// Does \a action, which has the table that was opened last look for other rows, or for those in another order.
    [[nodiscard]] Shown untilOpenedShown(const std::function<void()> &action);
    /// Clicks the heading of \a column of the table that was opened last.
    [[nodiscard]] Shown clickOpenedHeading(int column);
    /// Does \a change, and waits until the table that was opened last has looked at the directory again and is painted.
    [[nodiscard]] double untilFollowed(const std::function<void()> &change);
    /// Starts to delete the API user in \a row of the overview, which the person has confirmed.
    void startRemoving(int row) const;
    /// Paints the table that was opened last once more.
    [[nodiscard]] double repaint();

    /// Lets the program do what it has yet to do.
    void settle(int milliseconds = 30);

private:
    /// Runs \a action and waits for all rows of the query that it sets off.
    [[nodiscard]] Shown untilShown(double start, const std::function<void()> &action);
    [[nodiscard]] double untilPainted(const std::function<void()> &action);

    WatchedApplication &m_watched;
    QTemporaryDir m_folder;
    QSettings m_settings;
    MemorySecretStore m_keyring;
    Application m_program;
    ApiUserTableView *m_table = nullptr;
    ApiUserFilterProxy *m_rows = nullptr;
    DirectoryTableView *m_openedTable = nullptr; ///< the one that was opened last
    DirectoryFilterProxy *m_openedRows = nullptr; ///< of that table
    QLineEdit *m_search = nullptr;
    Shown m_opening;
    qsizetype m_firstRows = 0;
    std::optional<int> m_paintsAtFirstRows; ///< of the present query; none while it has no rows yet
    bool m_completed = false; ///< all rows of the present query are known
};

} // namespace umh::bench
