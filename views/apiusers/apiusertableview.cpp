#include "views/apiusers/apiusertableview.h"

#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiusernamedelegate.h"
#include "views/apiusers/deletebuttondelegate.h"
#include "views/apiusers/descriptiondelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <utility>

namespace umh {

ApiUserTableView::ApiUserTableView(ApiUserFilterProxy &proxy, QWidget *parent)
    : DirectoryTableView(proxy, parent)
    , m_proxy(proxy)
    , m_buttons(new DeleteButtonDelegate(this))
{
    setMouseTracking(true); // the button of the row under the mouse stands out
    setItemDelegateForColumn(ApiUserFilterProxy::UsernameColumn, new ApiUsernameDelegate(this));
    setItemDelegateForColumn(ApiUserFilterProxy::DescriptionColumn, new DescriptionDelegate(this));
    setItemDelegateForColumn(ApiUserFilterProxy::DeleteColumn, m_buttons);
    connect(m_buttons, &DeleteButtonDelegate::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT deletionRequested(index.row()); });
}

ApiUserTableView::~ApiUserTableView() = default;

bool ApiUserTableView::editDescription(int row, const QString &typed)
{
    const QModelIndex index = m_proxy.index(row, ApiUserFilterProxy::DescriptionColumn);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    if (!edit(index, QAbstractItemView::AllEditTriggers, nullptr))
        return false;
    auto *field = qobject_cast<QLineEdit *>(indexWidget(index));
    if (field && !typed.isNull()) {
        field->setMaxLength(std::max(field->maxLength(), int(typed.size())));
        field->setText(typed);
        field->setModified(true);
    }
    return true;
}

void ApiUserTableView::keepTyped()
{
    if (!m_typedAhead)
        m_typedAhead = QString();
}

QString ApiUserTableView::takeTyped()
{
    return std::exchange(m_typedAhead, std::nullopt).value_or(QString());
}

/// Where a description is being typed; null where none is. The state of the view does not tell: rows that come and go
/// elsewhere change it.
QLineEdit *ApiUserTableView::openField() const
{
    const auto fields = viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    const auto open =
        std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) { return !field->isHidden(); });
    return open == fields.end() ? nullptr : *open;
}

void ApiUserTableView::commitEditing()
{
    QLineEdit *field = openField();
    if (!field)
        return;
    commitData(field);
    closeEditor(field, QAbstractItemDelegate::NoHint);
}

bool ApiUserTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // Before it begins: the row may go at any time.
    const auto apiUser = index.data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    const bool edits = DirectoryTableView::edit(index, trigger, event);
    if (edits && index.column() == ApiUserFilterProxy::DescriptionColumn)
        m_edited = apiUser;
    return edits;
}

void ApiUserTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QLineEdit *field = openField();
    for (int row = first; field && field->isModified() && row <= last; ++row) {
        const QModelIndex index = m_proxy.index(row, ApiUserFilterProxy::DescriptionColumn);
        if (indexWidget(index) == field) {
            Q_EMIT editingLost(m_edited, field->text());
            break;
        }
    }
    DirectoryTableView::rowsAboutToBeRemoved(parent, first, last);
}

void ApiUserTableView::keyPressEvent(QKeyEvent *event)
{
    if (openField() && !hasFocus()) {
        event->ignore(); // the field has no use for it, and it was not meant for the table
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (m_typedAhead && types) {
        *m_typedAhead += event->text();
        return;
    }
    const QModelIndex current = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (current.isValid() && plain) {
        switch (event->key()) {
        case Qt::Key_Delete:
            if (event->isAutoRepeat())
                break;
            selectAlone(current.row());
            if (selectedRowCount() > 1)
                Q_EMIT removalRequested();
            else
                Q_EMIT deletionRequested(current.row());
            return;
        case Qt::Key_F2:
            selectAlone(current.row());
            Q_EMIT editRequested(current.row());
            return;
        case Qt::Key_Space:
            // On a button it presses; QAbstractItemView would select first.
            if (current.column() != ApiUserFilterProxy::DeleteColumn)
                break;
            edit(current, QAbstractItemView::AnyKeyPressed, event);
            return;
        default:
            break;
        }
    }
    DirectoryTableView::keyPressEvent(event);
}

void ApiUserTableView::mouseReleaseEvent(QMouseEvent *event)
{
    DirectoryTableView::mouseReleaseEvent(event);
    // A button that the mouse left before it was let go of hears nothing of that.
    m_buttons->release();
    viewport()->update();
}

bool ApiUserTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
        m_mouseAt = int(static_cast<QMouseEvent *>(event)->position().y());
        setRowUnderMouse(rowAt(m_mouseAt));
        break;
    case QEvent::Leave:
        m_mouseAt = -1;
        setRowUnderMouse(-1);
        break;
    default:
        break;
    }
    return DirectoryTableView::viewportEvent(event);
}

/// Another row comes under a mouse that is still.
void ApiUserTableView::scrollContentsBy(int dx, int dy)
{
    DirectoryTableView::scrollContentsBy(dx, dy);
    if (m_mouseAt >= 0)
        setRowUnderMouse(rowAt(m_mouseAt));
}

void ApiUserTableView::setRowUnderMouse(int row)
{
    if (row == m_rowUnderMouse)
        return;
    m_buttons->setRowUnderMouse(row);
    updateButton(std::exchange(m_rowUnderMouse, row));
    updateButton(row);
}

void ApiUserTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DirectoryTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        updateButton(previous.row());
        updateButton(current.row());
    }
}

void ApiUserTableView::updateButton(int row)
{
    if (row >= 0)
        viewport()->update(visualRect(m_proxy.index(row, ApiUserFilterProxy::DeleteColumn)));
}

} // namespace umh

#include "moc_apiusertableview.cpp"
