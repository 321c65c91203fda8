#include "views/apiusers/deletebuttondelegate.h"

#include "table/apiuserfilterproxy.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOptionButton>

namespace umh {
namespace {

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

bool isInCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

bool canBePressed(const QModelIndex &index)
{
    return index.data(ApiUserFilterProxy::KeyRole).toLongLong() != 0
        && !index.data(ApiUserFilterProxy::CannotChangeRole).toBool();
}

} // namespace

DeleteButtonDelegate::DeleteButtonDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QRect DeleteButtonDelegate::buttonRect(const QStyleOptionViewItem &option)
{
    const int margin = styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget);
    return option.rect.adjusted(margin, margin, -margin, -margin);
}

void DeleteButtonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The cell beneath, as any other, but without its text: selection, alternating rows, focus.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    if (text.isEmpty())
        return;

    QStyleOptionButton button;
    button.initFrom(option.widget ? option.widget : QApplication::activeWindow());
    button.rect = buttonRect(option);
    button.text = text;
    button.palette = option.palette;
    button.fontMetrics = option.fontMetrics;
    button.direction = option.direction;
    button.state = QStyle::State_Raised;
    if (option.state & QStyle::State_Active)
        button.state |= QStyle::State_Active;
    if (canBePressed(index) && (option.state & QStyle::State_Enabled))
        button.state |= QStyle::State_Enabled;
    else
        button.palette.setCurrentColorGroup(QPalette::Disabled); // styles take the text's colour from here
    if (m_pressed != index && index.row() != m_rowUnderMouse && !isInCurrentRow(option, index)) {
        button.features |= QStyleOptionButton::Flat;
        // Its word stands on the cell.
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            button.palette.setColor(group, QPalette::ButtonText, button.palette.color(group, role));
    }
    if (m_pressed == index) {
        button.state |= QStyle::State_Sunken;
        button.state &= ~QStyle::State_Raised;
    } else if (option.state & QStyle::State_MouseOver) {
        button.state |= QStyle::State_MouseOver;
    }
    if (option.state & QStyle::State_HasFocus)
        button.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    styleOf(option)->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

QSize DeleteButtonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionButton button;
    button.text = index.data(Qt::DisplayRole).toString();
    button.fontMetrics = option.fontMetrics;
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    const QSize size = styleOf(option)->sizeFromContents(QStyle::CT_PushButton, &button, text, option.widget);
    // No higher than a row of text needs; a button may be lower than on its own.
    return {size.width(), QStyledItemDelegate::sizeHint(option, index).height()};
}

bool DeleteButtonDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                       const QModelIndex &index)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = QPersistentModelIndex();
        if (mouse->button() == Qt::LeftButton && buttonRect(option).contains(mouse->position().toPoint())
            && canBePressed(index))
            m_pressed = index;
        return false; // The click selects the row as well.
    }
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool released = mouse->button() == Qt::LeftButton && m_pressed.isValid() && m_pressed == index
            && buttonRect(option).contains(mouse->position().toPoint());
        m_pressed = QPersistentModelIndex();
        if (released)
            Q_EMIT clicked(index);
        return released;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() != Qt::Key_Space && key->key() != Qt::Key_Select) || key->isAutoRepeat()
            || !canBePressed(index))
            return false;
        Q_EMIT clicked(index);
        return true;
    }
    default:
        return false;
    }
}

} // namespace umh

#include "moc_deletebuttondelegate.cpp"
