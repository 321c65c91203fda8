#include "views/table/celldelegates.h"

#include "table/operatorfilterproxy.h"
#include "views/widgets/iconset.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>

#include <utility>

namespace umh {

void UsernameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(option->font.pointSizeF());
    option->font = font;
    option->fontMetrics = QFontMetrics(font);
    option->textElideMode = Qt::ElideMiddle;
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QRect room = cell.rect.adjusted(0, 0, -2 * cell.fontMetrics.averageCharWidth(), 0);
    // Cut at the end: without its beginning it would be another number.
    const QString number =
        cell.fontMetrics.elidedText(std::exchange(cell.text, QString()), Qt::ElideRight, room.width());
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state & QStyle::State_Selected;
    style->drawItemText(painter, room, int(cell.displayAlignment), cell.palette, cell.state & QStyle::State_Enabled,
                        number, selected ? QPalette::HighlightedText : QPalette::Text);
}

void GroupNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(OperatorGroupFilterProxy::SpecialRole).toBool()) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
    if (index.data(OperatorGroupFilterProxy::EmptyRole).toBool())
        option->palette.setColor(QPalette::Text, secondaryTextColor(option->palette, QPalette::Base));
}

} // namespace umh

#include "moc_celldelegates.cpp"
