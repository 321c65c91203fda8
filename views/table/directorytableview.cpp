#include "views/table/directorytableview.h"

#include "domain/text/spreadsheettext.h"
#include "table/directoryfilterproxy.h"
#include "table/rowselection.h"
#include "views/table/celldelegates.h"
#include "views/table/columnlayout.h"
#include "views/table/emptynote.h"
#include "views/table/placekeeper.h"
#include "views/widgets/stayingmenu.h"
#include "words/columns.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

namespace umh {

DirectoryTableView::DirectoryTableView(DirectoryFilterProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
    , m_columns(new ColumnLayout(proxy, *this))
    , m_emptyNote(new EmptyNote(viewport()))
{
    m_places = new PlaceKeeper(*this, proxy);
    setModel(&proxy);
    m_selection = new RowSelection(proxy, this);
    const QItemSelectionModel *const stock = selectionModel();
    setSelectionModel(m_selection);
    delete stock;
    m_places->keepPlace(*m_selection);
    connect(&proxy, &DirectoryFilterProxy::queryAboutToChange, this, &DirectoryTableView::sayRowsInView);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // a double click opens
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_proxy.isSortable(index.column())) // elsewhere are buttons
            Q_EMIT openRequested(index.row());
    });

    setUpHeaders();
    setUpCells();
    setRowHeight();
}

DirectoryTableView::~DirectoryTableView() = default;

void DirectoryTableView::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();

    setHorizontalHeader(m_columns);
    // Headings show nothing of what is selected, but would go along all rows to find out.
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(&m_proxy, header));
    m_columns->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns->setSortIndicator(m_proxy.sortColumn(), m_proxy.sortOrder());
    setSortingEnabled(true);
    connect(m_columns, &QHeaderView::customContextMenuRequested, this, &DirectoryTableView::showHeaderMenu);
    connect(m_columns, &QHeaderView::sortIndicatorChanged, m_columns, &ColumnLayout::keepSortOnSortableColumn);
    connect(m_columns, &QHeaderView::sortIndicatorChanged, m_columns, &ColumnLayout::fitColumns);
    connect(&m_proxy, &DirectoryFilterProxy::timesReworded, m_columns, &ColumnLayout::fitColumns);
}

QStringList DirectoryTableView::shownColumns() const
{
    return m_columns->shownFields();
}

void DirectoryTableView::showColumns(const QStringList &fields)
{
    m_columns->showFields(fields);
}

void DirectoryTableView::showSort()
{
    const QSignalBlocker blocker(m_columns);
    m_columns->setSortIndicator(m_proxy.sortColumn(), m_proxy.sortOrder());
    m_columns->fitColumns();
}

void DirectoryTableView::chooseNothingByItself()
{
    m_places->chooseNothing();
}

void DirectoryTableView::setUpCells()
{
    for (int column = 0; column < m_proxy.columnCount(); ++column) {
        switch (m_proxy.column(column).kind) {
        case ColumnKind::Code:
            setItemDelegateForColumn(column, new UsernameDelegate(this));
            break;
        case ColumnKind::Number:
            setItemDelegateForColumn(column, new NumberDelegate(this));
            break;
        case ColumnKind::GroupName:
            setItemDelegateForColumn(column, new GroupNameDelegate(this));
            break;
        case ColumnKind::Name:
        case ColumnKind::Prose:
        case ColumnKind::Flag:
        case ColumnKind::Time:
        case ColumnKind::Day:
        case ColumnKind::Button:
            break;
        }
    }
}

QByteArray DirectoryTableView::saveColumns() const
{
    return m_columns->saveColumns();
}

void DirectoryTableView::restoreColumns(const QByteArray &state)
{
    m_columns->restoreColumns(state);
}

void DirectoryTableView::resetColumns()
{
    m_columns->resetColumns();
}

void DirectoryTableView::leaveOut(int column)
{
    m_columns->leaveOut(column);
}

void DirectoryTableView::showColumn(int column, bool visible)
{
    m_columns->showColumn(column, visible);
}

int DirectoryTableView::usualTableWidth() const
{
    return m_columns->usualTotal() + 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

int DirectoryTableView::usualTableHeight(int rows) const
{
    constexpr int mostRows = 1000; // no screen has more
    return std::min(rows, mostRows) * verticalHeader()->defaultSectionSize() + m_columns->sizeHint().height()
        + 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

int DirectoryTableView::currentColumn() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && !m_columns->isSectionHidden(current.column()) ? current.column()
                                                                              : m_columns->firstShown();
}

void DirectoryTableView::sortByCurrentColumn()
{
    const int column = currentColumn();
    if (!canSortByCurrentColumn())
        return;
    const bool reverse = column == m_proxy.sortColumn() && m_proxy.sortOrder() == Qt::AscendingOrder;
    m_columns->setSortIndicator(column, reverse ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool DirectoryTableView::canSortByCurrentColumn() const
{
    return m_proxy.isSortable(currentColumn());
}

void DirectoryTableView::showColumnsMenu()
{
    QMenu *menu = showHeaderMenu({m_columns->sectionViewportPosition(currentColumn()), m_columns->height()});
    menu->setActiveAction(menu->actions().constFirst()); // where the keyboard goes on
}

/// The last column that is shown stays.
void DirectoryTableView::keepOneTicked(const QMenu &menu)
{
    const int shown = m_columns->count() - m_columns->hiddenSectionCount();
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (!action->isCheckable())
            continue;
        const bool isLast = shown <= 1 && action->isChecked();
        action->setEnabled(!isLast);
        action->setToolTip(isLast ? tr("The last column that is shown stays.") : QString());
    }
}

QMenu *DirectoryTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new StayingMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < m_columns->count(); ++visual) {
        const int column = m_columns->logicalIndex(visual);
        if (m_columns->isLeftOut(column))
            continue;
        QAction *action = menu->addAction(m_proxy.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_columns->isSectionHidden(column));
        connect(action, &QAction::toggled, menu, [this, menu, column](bool visible) {
            m_columns->showColumn(column, visible);
            keepOneTicked(*menu);
        });
    }
    keepOneTicked(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, &DirectoryTableView::resetColumns);
    menu->popup(m_columns->viewport()->mapToGlobal(position));
    return menu;
}

void DirectoryTableView::setRowHeight()
{
    ensurePolished();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4 * margin + 8);
}

/// No more of another order need be read before it is painted.
void DirectoryTableView::sayRowsInView()
{
    constexpr int cut = 2; // at the top and at the bottom
    if (isVisible())
        m_proxy.expectRowsInView(viewport()->height() / verticalHeader()->defaultSectionSize() + cut);
}

void DirectoryTableView::setEmptyNote(const QString &text, const QList<QAction *> &actions)
{
    m_emptyNote->say(text, actions);
    placeEmptyNote();
}

void DirectoryTableView::placeEmptyNote()
{
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_emptyNote->setGeometry(viewport()->rect().adjusted(margin, margin, -margin, -margin));
}

int DirectoryTableView::selectedRowCount() const
{
    return m_selection->count();
}

int DirectoryTableView::selectedRow() const
{
    return m_selection->onlyRow();
}

void DirectoryTableView::selectAsCurrent(int row)
{
    selectionModel()->setCurrentIndex(m_proxy.index(row, currentColumn()),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DirectoryTableView::selectAlone(int row)
{
    if (!m_selection->contains(row))
        selectAsCurrent(row);
}

void DirectoryTableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            Q_EMIT openRequested(current.row());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// Home and End lead to the first and last row, as in a list.
QModelIndex DirectoryTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool toAnEnd = action == MoveHome || action == MoveEnd;
    if (!toAnEnd || (modifiers & Qt::ControlModifier) || m_proxy.rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    return m_proxy.index(action == MoveHome ? 0 : m_proxy.rowCount() - 1, currentColumn());
}

void DirectoryTableView::keyboardSearch(const QString &search)
{
    // Qt would read row after row, the whole directory if need be.
    if (!search.isEmpty() && search.at(0).isPrint() && !search.at(0).isSpace())
        Q_EMIT searchTyped(search);
}

void DirectoryTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint position = byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    selectAlone(index.row());
    Q_EMIT rowMenuRequested(index.row(), position);
}

/// What is in view is read first, and what comes next is read before it is.
void DirectoryTableView::paintEvent(QPaintEvent *event)
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0) {
        m_proxy.setRowsInView(first, last < 0 ? m_proxy.rowCount() - 1 : last);
        m_selection->setRowsInView(first, last < 0 ? m_proxy.rowCount() - 1 : last);
    }
    QTableView::paintEvent(event);
}

/// Rows that are out of view need no painting.
void DirectoryTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                     const QList<int> &roles)
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const bool isAbove = bottomRight.row() < first;
    const bool isBelow = last >= 0 && topLeft.row() > last;
    if (!isAbove && !isBelow)
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void DirectoryTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyNote();
    m_columns->fitColumns();
}

void DirectoryTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        setRowHeight();
        [[fallthrough]];
    case QEvent::LanguageChange:
        m_columns->fitColumns();
        break;
    default:
        break;
    }
}

QList<RowKey> DirectoryTableView::selectedKeys() const
{
    return m_selection->keys();
}

QList<int> DirectoryTableView::readableColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_columns->count(); ++visual) {
        const int column = m_columns->logicalIndex(visual);
        if (m_proxy.isReadable(column) && !m_columns->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

QString DirectoryTableView::rowsAsText(const QList<int> &rows) const
{
    const QList<int> columns = readableColumns();
    QStringList headings;
    for (const int column : columns)
        headings += quotedCell(m_proxy.copiedHeading(column));
    QStringList lines{headings.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += quotedCell(m_proxy.copiedText(m_proxy.index(row, column)));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace umh

#include "moc_directorytableview.cpp"
