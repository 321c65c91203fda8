#include "views/widgets/flowlayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace umh {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, [](QLayoutItem &, const QRect &) {});
}

/// All in one row.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = {size.width() + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height())};
    return size;
}

/// Of the widest alone.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, [](QLayoutItem &item, const QRect &place) { item.setGeometry(place); });
}

template<typename Put>
int FlowLayout::layOut(const QRect &rect, Put put) const
{
    const QWidget *const widget = parentWidget();
    const auto spacing = [&](QStyle::PixelMetric metric) {
        return widget->style()->pixelMetric(metric, nullptr, widget);
    };
    const int across = spacing(QStyle::PM_LayoutHorizontalSpacing);
    const int down = spacing(QStyle::PM_LayoutVerticalSpacing);
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QLayoutItem *const item : m_items) {
        const QSize size(std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width())),
                         item->sizeHint().height());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += rowHeight + down;
            rowHeight = 0;
        }
        const QRect place(rect.topLeft() + QPoint(x, y), size);
        put(*item, QStyle::visualRect(widget->layoutDirection(), rect, place));
        x += size.width() + across;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

} // namespace umh
