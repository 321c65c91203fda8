#include "views/table/tableheader.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace umh {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

int TableHeader::gap(int column) const
{
    const int alignment = model() ? model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() : 0;
    return alignment & Qt::AlignRight ? fontMetrics().averageCharWidth() : 0;
}

int TableHeader::besideHeading(int column) const
{
    constexpr int anyWidth = 1000;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, anyWidth, height());
    const bool hasArrow = isSortIndicatorShown() && sortIndicatorSection() == column;
    option.sortIndicator = hasArrow ? QStyleOptionHeader::SortDown : QStyleOptionHeader::None;
    return anyWidth - style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).width() + gap(column);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (gap(column) == 0 || !rect.isValid()) {
        QHeaderView::paintSection(painter, rect, column);
        return;
    }
    // What QStyle::CE_Header does, with less room for the label.
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, column);
    option.rect = rect;
    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QStyleOptionHeaderV2 part = option;
    part.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).adjusted(0, 0, -gap(column), 0);
    if (part.rect.isValid())
        style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        part.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
    }
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(column);
    return {size.width() + gap(column), size.height()};
}

} // namespace umh

#include "moc_tableheader.cpp"
