#pragma once

#include <QtWidgets/QTableView>

class QLabel;

namespace umh {

class ApiUserFilterProxy;
class DeleteButtonDelegate;

/// The table of API users: columns that can be sorted, sized, moved and hidden, a delete button in each row, and
/// everything by keyboard. Asks for actions by signals and does none itself.
class ApiUserTableView final : public QTableView
{
    Q_OBJECT

public:
    /// \a proxy must outlive this.
    explicit ApiUserTableView(ApiUserFilterProxy &proxy, QWidget *parent = nullptr);
    ~ApiUserTableView() override;

    /// Order, widths, visibility and sort, for restoreColumns(). Restoring what does not fit leaves the standard.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Shows the columns as they are for a new user.
    void resetColumns();

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
    /// Opens the description of \a row to be edited, with \a typed in the place of its text unless that is null. False
    /// where it cannot be edited now.
    bool editDescription(int row, const QString &typed = {});
    /// Commits what is being typed into a description, if something is.
    void commitEditing();
    /// Selects \a row and makes it the current one, in the current column.
    void selectAsCurrent(int row);

Q_SIGNALS:
    void detailsRequested(int row);
    void deletionRequested(int row);
    void editRequested(int row);
    void copyRequested();
    /// The context menu of \a row is wanted at \a globalPosition.
    void rowMenuRequested(int row, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpHeaders();
    void setRowHeight();
    void fitColumns();
    void fitHeaderHeight();
    void selectAlone(int row);
    void showColumn(int column, bool visible);
    void showHeaderMenu(const QPoint &position);
    void placeEmptyText();
    void keepSortOnSortableColumn(int section, Qt::SortOrder order);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] QString copiedText(const QModelIndex &index) const;

    ApiUserFilterProxy &m_proxy;
    DeleteButtonDelegate *m_buttons;
    QLabel *m_emptyText;
    bool m_columnsTouched = false; ///< the person has set widths, or they were restored
    bool m_fitting = false;
};

} // namespace umh
