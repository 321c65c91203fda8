#include "views/apiusertableview.h"

#include "table/apiuserfilterproxy.h"
#include "views/celldelegates.h"
#include "views/deletebuttondelegate.h"
#include "views/descriptiondelegate.h"
#include "views/placekeeper.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace umh {

ApiUserTableView::ApiUserTableView(ApiUserFilterProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
    , m_buttons(new DeleteButtonDelegate(this))
    , m_emptyText(new QLabel(viewport()))
{
    new PlaceKeeper(*this, proxy); // owned by this
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegateForColumn(ApiUserFilterProxy::UsernameColumn, new UsernameDelegate(this));
    setItemDelegateForColumn(ApiUserFilterProxy::RequestsColumn, new NumberDelegate(this));
    setItemDelegateForColumn(ApiUserFilterProxy::DescriptionColumn, new DescriptionDelegate(this));
    setItemDelegateForColumn(ApiUserFilterProxy::DeleteColumn, m_buttons);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // a double click shows the details, and F2 edits in any column
    connect(m_buttons, &DeleteButtonDelegate::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT deletionRequested(index.row()); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != ApiUserFilterProxy::DeleteColumn)
            Q_EMIT detailsRequested(index.row());
    });

    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_emptyText->hide();

    setUpHeaders();
    setRowHeight();
}

ApiUserTableView::~ApiUserTableView() = default;

void ApiUserTableView::setRowHeight()
{
    ensurePolished();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4 * margin + 8);
}

void ApiUserTableView::setEmptyText(const QString &text)
{
    m_emptyText->setText(text);
    m_emptyText->setVisible(!text.isEmpty());
    placeEmptyText();
}

void ApiUserTableView::placeEmptyText()
{
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_emptyText->setGeometry(viewport()->rect().adjusted(margin, margin, -margin, -margin));
}

int ApiUserTableView::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

int ApiUserTableView::selectedRow() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() == 1 && selection.constFirst().height() == 1 ? selection.constFirst().top() : -1;
}

void ApiUserTableView::selectAsCurrent(int row)
{
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(m_proxy.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool ApiUserTableView::editDescription(int row, const QString &typed)
{
    const QModelIndex index = m_proxy.index(row, ApiUserFilterProxy::DescriptionColumn);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    if (isColumnHidden(index.column()))
        showColumn(index.column(), true);
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

void ApiUserTableView::commitEditing()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    QWidget *field = indexWidget(currentIndex());
    if (!field)
        return;
    commitData(field);
    closeEditor(field, QAbstractItemDelegate::NoHint);
}

void ApiUserTableView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState && !hasFocus()) {
        event->ignore(); // the field has no use for it, and it was not meant for the table
        return;
    }
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && modifiers == Qt::NoModifier) {
            Q_EMIT detailsRequested(current.row());
            return;
        }
        break;
    case Qt::Key_Delete:
        if (current.isValid() && modifiers == Qt::NoModifier && !event->isAutoRepeat()) {
            selectAlone(current.row());
            Q_EMIT deletionRequested(current.row());
            return;
        }
        break;
    case Qt::Key_F2:
        if (current.isValid() && modifiers == Qt::NoModifier) {
            selectAlone(current.row());
            Q_EMIT editRequested(current.row());
            return;
        }
        break;
    case Qt::Key_Space:
        // On a button it presses; QAbstractItemView would select first.
        if (current.isValid() && current.column() == ApiUserFilterProxy::DeleteColumn
            && event->modifiers() == Qt::NoModifier) {
            edit(current, QAbstractItemView::AnyKeyPressed, event);
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        // To the first and last row, as in a list; Shift extends.
        if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && m_proxy.rowCount() > 0) {
            QKeyEvent withControl(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
            QTableView::keyPressEvent(&withControl);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// What is done to \a row is done to what is selected, and the other way round.
void ApiUserTableView::selectAlone(int row)
{
    if (!selectionModel()->isRowSelected(row))
        selectAsCurrent(row);
}

void ApiUserTableView::keyboardSearch(const QString &)
{
    // Qt would read row after row, the whole directory if need be. Ctrl+F searches.
}

void ApiUserTableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // A button that the mouse left before it was let go of hears nothing of that.
    m_buttons->release();
    viewport()->update();
}

void ApiUserTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint position = byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    selectAlone(index.row());
    Q_EMIT rowMenuRequested(index.row(), position);
}

void ApiUserTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        setRowHeight();
        [[fallthrough]];
    case QEvent::LanguageChange:
        if (m_columnsTouched)
            fitHeaderHeight();
        else
            fitColumns();
        break;
    default:
        break;
    }
}

} // namespace umh
