#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace umh {

/// Paints descriptions, and edits them: whole, with all their line breaks. Enter and leaving the cell commit what was
/// typed, Esc does not. Leaving the window does nothing, so that something can be looked up elsewhere.
///
/// What is committed is asked for together with the API user as it was when the editing began. For views of an
/// ApiUserFilterProxy that has its source, and keeps it.
class DescriptionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Null where the API user does not exist any more.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace umh
