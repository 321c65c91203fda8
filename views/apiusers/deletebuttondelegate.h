#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace umh {

/// Paints the delete button of each row, and reacts to it: a click, or Space when the cell is the current one. It is
/// flat, its word alone, until its row is the current one or under the mouse.
///
/// Painted, not a widget for each row: thousands of those are slow, and screen readers do not see them.
class DeleteButtonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DeleteButtonDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button of a cell is.
    [[nodiscard]] static QRect buttonRect(const QStyleOptionViewItem &option);

    /// The row that the mouse is over; -1 where it is over none.
    void setRowUnderMouse(int row) { m_rowUnderMouse = row; }
    /// No button is held down any more.
    void release() { m_pressed = QPersistentModelIndex(); }

Q_SIGNALS:
    /// The button of \a index was pressed and let go of.
    void clicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QPersistentModelIndex m_pressed; ///< whose button the mouse holds down
    int m_rowUnderMouse = -1;
};

} // namespace umh
