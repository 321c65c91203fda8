#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace umh {

// How the cells of tables look, but for the button; see deletebuttondelegate.h for that.

/// Usernames are 32 hexadecimal digits: a fixed-width font makes them comparable.
class UsernameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Numbers end a little before their column does, so that they do not run into the text of the next.
class NumberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Names of operator groups: the special ones bold, those without members in the quiet colour.
class GroupNameDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace umh
