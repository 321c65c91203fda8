#pragma once

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtWidgets/QTableView>

class QLabel;
class QMenu;

namespace umh {

class DirectoryFilterProxy;

/// A table of the directory: columns that can be sorted, sized, moved and hidden, and everything by keyboard. Asks for
/// actions by signals and does none itself. Subclasses say how wide their columns are and paint special cells.
class DirectoryTableView : public QTableView
{
    Q_OBJECT

public:
    ~DirectoryTableView() override;

    /// Order, visibility, sort, and the widths that the person has set, for restoreColumns(); the other widths follow
    /// the room that there is. Restoring what does not fit leaves the standard.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Shows the columns as they are for a new user.
    void resetColumns();
    /// Pixels that the table needs to show its columns at their usual widths, its frame and scroll bar included.
    [[nodiscard]] int usualTableWidth() const;
    /// Sorts by the column of the current cell, in the other direction where that is done already: what a click on its
    /// heading does. Does nothing in a column that cannot be sorted by.
    void sortByCurrentColumn();
    /// Opens the menu of the headings at that of the current cell's column.
    void showColumnsMenu();
    /// Never shows \a column, nor offers it.
    void leaveOut(int column);

    /// What the table says in its middle when it has no rows.
    void setEmptyText(const QString &text);
    /// The one row that is selected, or -1.
    [[nodiscard]] int selectedRow() const;
    /// The number of selected rows.
    [[nodiscard]] int selectedRowCount() const;
    /// The selected rows as tab-separated text with a line of headings, in the shown order of columns. Not more than
    /// mostCopiedRows.
    [[nodiscard]] QString selectedRowsAsText() const;
    static constexpr int mostCopiedRows = 2000;
    /// Selects \a row and makes it the current one, in the current column.
    void selectAsCurrent(int row);

Q_SIGNALS:
    /// Enter or a double click.
    void openRequested(int row);
    void copyRequested();
    /// The context menu of \a row, which is selected, is wanted at \a globalPosition.
    void rowMenuRequested(int row, const QPoint &globalPosition);

protected:
    /// \a proxy must outlive this.
    explicit DirectoryTableView(DirectoryFilterProxy &proxy, QWidget *parent);

    /// Pixels that \a column has for a new user where there is room, its heading included.
    [[nodiscard]] virtual int usualWidth(int column) const;
    /// Pixels that it is not made narrower than to have all columns in view.
    [[nodiscard]] virtual int leastWidth(int column) const;
    /// The column that takes what the others leave; the last one, unless a subclass knows better.
    [[nodiscard]] virtual int restColumn() const;
    // For these.
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int letters(int count) const;
    /// What the longest of the usual relative times takes, in the present language.
    [[nodiscard]] int timeWidth() const;

    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// What is done to \a row is done to what is selected, and the other way round.
    void selectAlone(int row);
    void showColumn(int column, bool visible);

private:
    void setUpHeaders();
    void setRowHeight();
    void noteOwnWidth(int column, int before, int now);
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int narrowestWidth(int column) const;
    void fitColumns();
    void fitHeaderHeight();
    QMenu *showHeaderMenu(const QPoint &position);
    /// The column of the current cell, or the first one that is shown.
    [[nodiscard]] int currentColumn() const;
    void placeEmptyText();
    void keepSortOnSortableColumn(int section, Qt::SortOrder order);
    void hideLeftOut();

    DirectoryFilterProxy &m_proxy;
    QLabel *m_emptyText;
    QSet<int> m_leftOut;
    QMap<int, int>
        m_ownWidths; ///< pixels, of the columns that the person has sized; of the one that takes the rest, at least
    bool m_fitting = false;
};

} // namespace umh
