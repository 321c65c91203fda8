#include "views/table/directorytableview.h"

#include "domain/text/spreadsheettext.h"
#include "table/directoryfilterproxy.h"
#include "views/table/placekeeper.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

#include <algorithm>

// Rows as text for the clipboard.

namespace umh {

DirectoryTableView::DirectoryTableView(DirectoryFilterProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
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
    setEditTriggers(QAbstractItemView::NoEditTriggers); // a double click opens
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_proxy.isSortable(index.column())) // elsewhere are buttons
            Q_EMIT openRequested(index.row());
    });

    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_emptyText->hide();

    setUpHeaders();
    setRowHeight();
}

DirectoryTableView::~DirectoryTableView() = default;

void DirectoryTableView::setRowHeight()
{
    ensurePolished();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4 * margin + 8);
}

void DirectoryTableView::setEmptyText(const QString &text)
{
    m_emptyText->setText(text);
    m_emptyText->setVisible(!text.isEmpty());
    placeEmptyText();
}

void DirectoryTableView::placeEmptyText()
{
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_emptyText->setGeometry(viewport()->rect().adjusted(margin, margin, -margin, -margin));
}

int DirectoryTableView::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

int DirectoryTableView::selectedRow() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() == 1 && selection.constFirst().height() == 1 ? selection.constFirst().top() : -1;
}

void DirectoryTableView::selectAsCurrent(int row)
{
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(m_proxy.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DirectoryTableView::selectAlone(int row)
{
    if (!selectionModel()->isRowSelected(row))
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
    return m_proxy.index(action == MoveHome ? 0 : m_proxy.rowCount() - 1, std::max(0, currentIndex().column()));
}

void DirectoryTableView::keyboardSearch(const QString &)
{
    // Qt would read row after row, the whole directory if need be. Ctrl+F searches.
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

void DirectoryTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        setRowHeight();
        [[fallthrough]];
    case QEvent::LanguageChange:
        fitColumns();
        break;
    default:
        break;
    }
}

QString DirectoryTableView::selectedRowsAsText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_proxy.isSortable(column) && !header->isSectionHidden(column)) // the others are buttons
            columns += column;
    }
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostCopiedRows; ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());

    QStringList headings;
    for (const int column : std::as_const(columns))
        headings += quotedCell(m_proxy.copiedHeading(column));
    QStringList lines{headings.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells += quotedCell(m_proxy.copiedText(m_proxy.index(row, column)));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace umh

#include "moc_directorytableview.cpp"
