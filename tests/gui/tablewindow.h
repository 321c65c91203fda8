#pragma once

#include "programfixture.h"
#include "store/connection.h"
#include "support/awkwarddirectory.h"
#include "table/directoryfilterproxy.h"

#include <optional>

namespace umh {

class DirectoryTableView;
class OverviewWindow;
class TablePane;

/// The overviews of the directory.
enum class Overview { ApiUsers, Operators, Groups };

/// One of the overviews in the whole program, on a directory with awkward contents.
class TableWindow final
{
public:
    /// Opens the \a overview of \a count rows, by the hub's button.
    TableWindow(Overview overview, int count);

    /// Waits until the table has all rows of its present query.
    void waitForRows() const;
    /// Ends the program, starts it again, does what comes \a before, and opens the same overview.
    void restart(const std::function<void(ProgramFixture &)> &before = {});
    /// Presses the hub's button for the overview.
    void open();

    [[nodiscard]] ProgramFixture &program() { return m_program; }
    [[nodiscard]] OverviewWindow &window() const;
    [[nodiscard]] TablePane &pane() const;
    [[nodiscard]] DirectoryTableView &view() const;
    [[nodiscard]] DirectoryFilterProxy &rows() const;
    [[nodiscard]] QLineEdit &search() const;

    /// The keys of all rows, as they stand.
    [[nodiscard]] KeyList keys() const;
    /// What should stand there, worked out from what the directory held at first.
    [[nodiscard]] KeyList expected();
    [[nodiscard]] const AwkwardDirectory &content() const { return m_content; }

    // What another program does, in plain SQL.
    void write(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] QString tableName() const;
    void remove(RowKey key) const;
    /// Adds a row that stands among the first.
    void addFirst(int number) const;
    /// Gives the row with \a key a name that no other one has.
    void makeFindable(RowKey key, const QString &name) const;

private:
    Overview m_overview;
    AwkwardDirectory m_content;
    ProgramFixture m_program;
    mutable std::optional<Connection> m_other; ///< another program's, once it writes; kept, as each takes its time
};

} // namespace umh
