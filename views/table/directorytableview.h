#pragma once

#include "domain/rowkey.h"

#include <QtWidgets/QTableView>

class QAction;
class QMenu;

namespace umh {

class ColumnLayout;
class DirectoryFilterProxy;
class PlaceKeeper;
class EmptyNote;
class RowSelection;

/// A table of the directory: columns that can be sorted, sized, moved and hidden, and everything by keyboard. Asks for
/// actions by signals and does none itself. How a cell is painted follows from the kind of its column.
class DirectoryTableView : public QTableView
{
    Q_OBJECT

public:
    /// \a proxy must outlive this.
    explicit DirectoryTableView(DirectoryFilterProxy &proxy, QWidget *parent = nullptr);
    ~DirectoryTableView() override;

    // Order, visibility, sort, and the widths that the person has set; see ColumnLayout.
    /// What restoreColumns() takes.
    [[nodiscard]] QByteArray saveColumns() const;
    /// Shows the columns as they were saved; where \a state does not fit, as they are for a new user.
    void restoreColumns(const QByteArray &state);
    /// Shows the columns as they are for a new user.
    void resetColumns();
    /// The fields of the columns that are shown, in the order in which they stand.
    [[nodiscard]] QStringList shownColumns() const;
    /// Shows just the columns with \a fields, in their order, as far as there are such; at least one stays.
    void showColumns(const QStringList &fields);
    /// Has the headings show by what the rows are sorted, which somebody else has had them be.
    void showSort();
    /// No row becomes the current one by itself: for tables in which that would be a choice.
    void chooseNothingByItself();
    /// Pixels that the table needs to show its columns at their usual widths, its frame and scroll bar included.
    [[nodiscard]] int usualTableWidth() const;
    /// Pixels that the table needs to show \a rows, its frame, its headings and a scroll bar included.
    [[nodiscard]] int usualTableHeight(int rows) const;
    /// Sorts by the column of the current cell, in the other direction where that is done already: what a click on its
    /// heading does. Does nothing in a column that cannot be sorted by.
    void sortByCurrentColumn();
    [[nodiscard]] bool canSortByCurrentColumn() const;
    /// Opens the menu of the headings at that of the current cell's column.
    void showColumnsMenu();
    /// Never shows \a column, nor offers it.
    void leaveOut(int column);

    /// What the table says in its middle while it has no rows, and what can be done about it; the actions must outlive
    /// it.
    void setEmptyNote(const QString &text, const QList<QAction *> &actions = {});
    /// The one row that is selected, or -1.
    [[nodiscard]] int selectedRow() const;
    /// What is selected. The ranges of the stock selection model are no measure of that.
    [[nodiscard]] RowSelection &rowSelection() const { return *m_selection; }
    /// The number of selected rows.
    [[nodiscard]] int selectedRowCount() const;
    /// The keys of the selected rows, in their order.
    [[nodiscard]] QList<RowKey> selectedKeys() const;
    /// The columns that are shown, from left to right, without those of buttons.
    [[nodiscard]] QList<int> readableColumns() const;
    /// \a rows as tab-separated text with a line of headings, in the shown order of columns.
    [[nodiscard]] QString rowsAsText(const QList<int> &rows) const;
    static constexpr int mostCopiedRows = 2000;
    /// Selects \a row and makes it the current one, in the current column.
    void selectAsCurrent(int row);

Q_SIGNALS:
    /// Enter or a double click.
    void openRequested(int row);
    void copyRequested();
    /// A person begins to type \a text, as if there was a search field.
    void searchTyped(const QString &text);
    /// The context menu of \a row, which is selected, is wanted at \a globalPosition.
    void rowMenuRequested(int row, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// What is done to \a row is done to what is selected, and the other way round.
    void selectAlone(int row);
    void showColumn(int column, bool visible);

private:
    void setUpHeaders();
    void setUpCells();
    void setRowHeight();
    void sayRowsInView();
    QMenu *showHeaderMenu(const QPoint &position);
    void keepOneTicked(const QMenu &menu);
    /// The column of the current cell, or the first one that is shown.
    [[nodiscard]] int currentColumn() const;
    void placeEmptyNote();

    DirectoryFilterProxy &m_proxy;
    PlaceKeeper *m_places;
    RowSelection *m_selection;
    ColumnLayout *m_columns;
    EmptyNote *m_emptyNote;
};

} // namespace umh
