#include "views/apiusertableview.h"

#include "domain/spreadsheettext.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "views/deletebuttondelegate.h"
#include "views/placekeeper.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QFontDatabase>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using Column = ApiUserFilterProxy::Column;

/// What the longest of the usual times takes, in the present language.
int widestTime(const QFontMetrics &metrics)
{
    const QDateTime now(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    ApiUser apiUser;
    apiUser.lastUsedState = LastUsedState::NotYetUsed;
    QStringList texts{ApiUserText::lastUsed(apiUser, now)};
    for (const QDateTime &then :
         {now.addSecs(-59 * 60), now.addSecs(-23 * 3600), now.addDays(-29), now.addMonths(-11), now.addYears(-10)})
        texts += ApiUserText::ago(then, now);
    int widest = 0;
    for (const QString &text : std::as_const(texts))
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

/// Usernames are 32 hexadecimal digits: a fixed-width font makes them comparable.
class UsernameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(option->font.pointSizeF());
        option->font = font;
        option->fontMetrics = QFontMetrics(font);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// Numbers end a little before their column does, so that they do not run into the text of the next.
class NumberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString number = std::exchange(cell.text, QString());
        QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state & QStyle::State_Selected;
        style->drawItemText(painter, cell.rect.adjusted(0, 0, -2 * cell.fontMetrics.averageCharWidth(), 0),
                            int(cell.displayAlignment), cell.palette, cell.state & QStyle::State_Enabled, number,
                            selected ? QPalette::HighlightedText : QPalette::Text);
    }
};

} // namespace

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
    setItemDelegateForColumn(ApiUserFilterProxy::DeleteColumn, m_buttons);
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

void ApiUserTableView::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(ApiUserFilterProxy::columnOf(m_proxy.query().order.by), m_proxy.query().order.direction);
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ApiUserTableView::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ApiUserTableView::keepSortOnSortableColumn);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_columnsTouched = true;
        fitHeaderHeight();
    });
}

/// Long headings stand on several lines where their column is narrower than they are.
void ApiUserTableView::fitHeaderHeight()
{
    QHeaderView *header = horizontalHeader();
    const QFontMetrics metrics = header->fontMetrics();
    const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    int height = header->sizeHint().height();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QString heading = m_proxy.headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, header->sectionSize(column) - margin, 0);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, heading).height() + margin);
    }
    header->setMinimumHeight(height);
}

void ApiUserTableView::keepSortOnSortableColumn(int section, Qt::SortOrder)
{
    if (ApiUserFilterProxy::sortOf(section))
        return;
    const ApiUserOrder order = m_proxy.query().order;
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(ApiUserFilterProxy::columnOf(order.by), order.direction);
}

void ApiUserTableView::setRowHeight()
{
    ensurePolished();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4 * margin + 8);
}

int ApiUserTableView::usualWidth(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    const auto letters = [&](int count) { return character * count; };
    const int heading = horizontalHeader()->sectionSizeHint(column);
    switch (column) {
    case ApiUserFilterProxy::OperatorColumn:
        return std::max(heading, letters(24));
    case ApiUserFilterProxy::UsernameColumn: {
        const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        return std::max(heading, metrics.horizontalAdvance(QString(32, u'0')) + letters(2));
    }
    case ApiUserFilterProxy::TypeColumn: // the longest of the four
        return std::max(heading, fontMetrics().horizontalAdvance(u"Transaction Recorder"_s) + letters(2));
    case ApiUserFilterProxy::CreatedColumn:
    case ApiUserFilterProxy::LastUsedColumn:
        return std::max(heading, widestTime(fontMetrics()) + letters(2));
    case ApiUserFilterProxy::DescriptionColumn:
        return std::max(heading, letters(40));
    case ApiUserFilterProxy::DeleteColumn:
        return std::max(heading, sizeHintForIndex(m_proxy.index(0, column)).width() + letters(1));
    default:
        return heading;
    }
}

int ApiUserTableView::leastWidth(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    switch (column) {
    case ApiUserFilterProxy::OperatorColumn:
        return character * 16;
    case ApiUserFilterProxy::UsernameColumn:
    case ApiUserFilterProxy::DescriptionColumn:
        return character * 15;
    case ApiUserFilterProxy::TypeColumn:
        return character * 14;
    case ApiUserFilterProxy::RequestsColumn:
        return character * 11;
    default:
        return usualWidth(column);
    }
}

/// Gives every column its usual width; what is left goes to the description, and what is missing is taken from the
/// columns that can be narrower, so that the delete buttons are in view.
void ApiUserTableView::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    std::array<int, ApiUserFilterProxy::ColumnCount> widths{};
    int used = 0;
    int spare = 0;
    for (int column = 0; column < ApiUserFilterProxy::ColumnCount; ++column) {
        if (header->isSectionHidden(column))
            continue;
        widths[size_t(column)] = usualWidth(column);
        used += widths[size_t(column)];
        spare += std::max(0, widths[size_t(column)] - leastWidth(column));
    }
    int missing = used - viewport()->width();
    for (int column = 0; column < ApiUserFilterProxy::ColumnCount; ++column) {
        if (header->isSectionHidden(column))
            continue;
        int &width = widths[size_t(column)];
        if (missing > 0 && spare > 0) {
            // Each gives its share of what is still missing, so that nothing is lost in rounding.
            const int own = std::max(0, width - leastWidth(column));
            const int given = std::min(own, int((qint64(own) * missing + spare - 1) / spare));
            width -= given;
            missing -= given;
            spare -= own;
        } else if (missing < 0 && column == ApiUserFilterProxy::DescriptionColumn) {
            width -= missing;
        }
        header->resizeSection(column, width);
    }
    fitHeaderHeight();
}

void ApiUserTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyText();
    if (!m_columnsTouched) {
        fitColumns();
        return;
    }
    // The widths are the person's; the description takes what they leave, so that the table fills the window.
    QHeaderView *header = horizontalHeader();
    const int column = ApiUserFilterProxy::DescriptionColumn;
    if (!header->isSectionHidden(column)) {
        const QScopedValueRollback fitting(m_fitting, true);
        const int left = viewport()->width() - (header->length() - header->sectionSize(column));
        header->resizeSection(column, std::max(leastWidth(column), left));
        fitHeaderHeight();
    }
}

QByteArray ApiUserTableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void ApiUserTableView::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state) || header->count() != ApiUserFilterProxy::ColumnCount
        || header->hiddenSectionCount() == header->count()) {
        resetColumns();
        return;
    }
    m_columnsTouched = true;
    fitHeaderHeight();
    header->setSortIndicatorShown(true);
    const std::optional<ApiUserSort> sort = ApiUserFilterProxy::sortOf(header->sortIndicatorSection());
    if (sort)
        m_proxy.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    else
        keepSortOnSortableColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void ApiUserTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < ApiUserFilterProxy::ColumnCount; ++column) {
        header->showSection(column);
        header->moveSection(header->visualIndex(column), column);
    }
    m_columnsTouched = false;
    fitColumns();
}

void ApiUserTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(m_proxy.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column](bool visible) { showColumn(column, visible); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &ApiUserTableView::resetColumns);
    menu->popup(header->viewport()->mapToGlobal(position));
}

void ApiUserTableView::showColumn(int column, bool visible)
{
    {
        // Qt sizes a column to hide it, which is not the person's doing.
        const QScopedValueRollback fitting(m_fitting, true);
        horizontalHeader()->setSectionHidden(column, !visible);
    }
    if (m_columnsTouched)
        fitHeaderHeight();
    else
        fitColumns();
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

QString ApiUserTableView::copiedText(const QModelIndex &index) const
{
    const auto apiUser = index.data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    const auto exact = [](const QDateTime &time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"); };
    switch (index.column()) {
    case ApiUserFilterProxy::CreatedColumn:
        return exact(apiUser.created);
    case ApiUserFilterProxy::LastUsedColumn:
        if (apiUser.lastUsedState == LastUsedState::Used)
            return exact(apiUser.lastUsed);
        break;
    case ApiUserFilterProxy::RequestsColumn:
        return apiUser.requestsLast30Days ? QString::number(*apiUser.requestsLast30Days) : QString();
    case ApiUserFilterProxy::DescriptionColumn:
        return spreadsheetText(apiUser.description.simplified());
    default:
        break;
    }
    return spreadsheetText(index.data().toString());
}

QString ApiUserTableView::selectedRowsAsText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column != ApiUserFilterProxy::DeleteColumn && !header->isSectionHidden(column))
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
        headings += m_proxy.headerData(column, Qt::Horizontal).toString();
    QStringList lines{headings.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells += copiedText(m_proxy.index(row, column));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void ApiUserTableView::keyPressEvent(QKeyEvent *event)
{
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
