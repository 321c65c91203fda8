// The columns of the table: widths, order, visibility, sort.

#include "domain/time/utc.h"
#include "table/directoryfilterproxy.h"
#include "views/table/directorytableview.h"
#include "views/table/tableheader.h"
#include "words/apiusertext.h"

#include <QtCore/QDataStream>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

namespace {

/// In average characters, what is left of long texts before other columns are made narrower.
constexpr int shortText = 25;

/// What a saved state begins with that says which widths the person has set.
constexpr quint32 stateMark = 0x756d6801;
constexpr auto streamVersion = QDataStream::Qt_6_4;

/// What the longest of the usual times takes, in the present language.
int widestTime(const QFontMetrics &metrics)
{
    const QDateTime now(QDate(2000, 1, 1), QTime(0, 0), inUtc);
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

} // namespace

void DirectoryTableView::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();

    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(m_proxy.orderColumn(), m_proxy.orderDirection());
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DirectoryTableView::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DirectoryTableView::keepSortOnSortableColumn);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DirectoryTableView::fitColumns);
    connect(header, &QHeaderView::sectionResized, this, &DirectoryTableView::noteOwnWidth);
}

void DirectoryTableView::noteOwnWidth(int column, int before, int now)
{
    if (m_fitting)
        return;
    if (before > 0 && now > 0) // or it is hidden or shown, which Qt does by its size
        m_ownWidths.insert(column, now);
    fitHeaderHeight();
}

/// The width that \a column has where there is room.
int DirectoryTableView::wantedWidth(int column) const
{
    const auto own = m_ownWidths.constFind(column);
    if (own == m_ownWidths.constEnd())
        return usualWidth(column);
    return column == restColumn() ? std::max(*own, leastWidth(column)) : *own;
}

/// The width below which \a column is not made narrower for others. No word of its heading is cut.
int DirectoryTableView::narrowestWidth(int column) const
{
    if (m_ownWidths.contains(column))
        return wantedWidth(column);
    const auto *header = static_cast<const TableHeader *>(horizontalHeader());
    int widestWord = 0;
    const QStringList words = m_proxy.headerData(column, Qt::Horizontal).toString().split(u' ');
    for (const QString &word : words)
        widestWord = std::max(widestWord, header->fontMetrics().horizontalAdvance(word));
    return std::max(leastWidth(column), widestWord + header->besideHeading(column));
}

int DirectoryTableView::usualTableWidth() const
{
    int width = 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        width += m_leftOut.contains(column) ? 0 : usualWidth(column);
    return width;
}

/// Long headings stand on several lines where their column is narrower than they are.
void DirectoryTableView::fitHeaderHeight()
{
    auto *header = static_cast<TableHeader *>(horizontalHeader());
    const QFontMetrics metrics = header->fontMetrics();
    const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    int height = header->sizeHint().height();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QString heading = m_proxy.headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, header->sectionSize(column) - header->besideHeading(column), 0);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, heading).height() + margin);
    }
    header->setMinimumHeight(height);
}

void DirectoryTableView::keepSortOnSortableColumn(int section, Qt::SortOrder)
{
    if (m_proxy.isSortable(section))
        return;
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_proxy.orderColumn(), m_proxy.orderDirection());
}

int DirectoryTableView::usualWidth(int column) const
{
    return headingWidth(column);
}

int DirectoryTableView::leastWidth(int column) const
{
    return usualWidth(column);
}

int DirectoryTableView::restColumn() const
{
    return m_proxy.columnCount() - 1;
}

int DirectoryTableView::headingWidth(int column) const
{
    return horizontalHeader()->sectionSizeHint(column);
}

int DirectoryTableView::letters(int count) const
{
    return fontMetrics().averageCharWidth() * count;
}

int DirectoryTableView::timeWidth() const
{
    return widestTime(fontMetrics());
}

/// Gives every column its own or its usual width; what is left goes to one of them, and what is missing is taken from
/// the columns that can be narrower, so that the last one is in view.
void DirectoryTableView::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    const int count = header->count();
    QList<int> widths(count);
    int used = 0;
    int spare = 0;
    for (int column = 0; column < count; ++column) {
        if (header->isSectionHidden(column))
            continue;
        widths[column] = wantedWidth(column);
        used += widths[column];
        spare += std::max(0, widths[column] - narrowestWidth(column));
    }
    int missing = used - viewport()->width();
    // Long texts are the first to be cut: by the rest rows are told apart.
    if (const int rest = restColumn(); missing > 0 && !header->isSectionHidden(rest) && !m_ownWidths.contains(rest)) {
        const int given = std::clamp(widths[rest] - std::max(letters(shortText), narrowestWidth(rest)), 0, missing);
        widths[rest] -= given;
        missing -= given;
        spare -= given;
    }
    for (int column = 0; column < count; ++column) {
        if (header->isSectionHidden(column))
            continue;
        int &width = widths[column];
        if (missing > 0 && spare > 0) {
            // Each gives its share of what is still missing, so that nothing is lost in rounding.
            const int own = std::max(0, width - narrowestWidth(column));
            const int given = std::min(own, int((qint64(own) * missing + spare - 1) / spare));
            width -= given;
            missing -= given;
            spare -= own;
        } else if (missing < 0 && column == restColumn()) {
            width -= missing;
        }
        header->resizeSection(column, width);
    }
    fitHeaderHeight();
}

void DirectoryTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyText();
    fitColumns();
}

QByteArray DirectoryTableView::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << stateMark << horizontalHeader()->saveState() << m_ownWidths;
    return state;
}

void DirectoryTableView::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(streamVersion);
    quint32 mark = 0;
    QByteArray headerState;
    QMap<int, int> ownWidths;
    stream >> mark >> headerState >> ownWidths;
    if (mark != stateMark || stream.status() != QDataStream::Ok) {
        // As it was saved before it said who chose the widths: all of it but them.
        headerState = state;
        ownWidths.clear();
    }
    QHeaderView *header = horizontalHeader();
    const auto restored = [&] {
        const QScopedValueRollback fitting(m_fitting, true);
        return !headerState.isEmpty() && header->restoreState(headerState);
    };
    if (!restored() || header->count() != m_proxy.columnCount() || header->hiddenSectionCount() == header->count()) {
        resetColumns();
        return;
    }
    m_ownWidths = ownWidths;
    m_ownWidths.removeIf([header](const auto &width) {
        return width.key() < 0 || width.key() >= header->count() || *width < header->minimumSectionSize();
    });
    header->setSortIndicatorShown(true);
    hideLeftOut();
    fitColumns();
    if (m_proxy.isSortable(header->sortIndicatorSection()))
        m_proxy.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    else
        keepSortOnSortableColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void DirectoryTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->showSection(column);
        header->moveSection(header->visualIndex(column), column);
    }
    hideLeftOut();
    m_ownWidths.clear();
    fitColumns();
}

void DirectoryTableView::leaveOut(int column)
{
    m_leftOut.insert(column);
    hideLeftOut();
}

void DirectoryTableView::hideLeftOut()
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (const int column : std::as_const(m_leftOut))
        horizontalHeader()->hideSection(column);
}

int DirectoryTableView::currentColumn() const
{
    if (currentIndex().isValid())
        return currentIndex().column();
    const QHeaderView *header = horizontalHeader();
    int visual = 0;
    while (visual < header->count() - 1 && header->isSectionHidden(header->logicalIndex(visual)))
        ++visual;
    return header->logicalIndex(visual);
}

void DirectoryTableView::sortByCurrentColumn()
{
    const int column = currentColumn();
    if (!m_proxy.isSortable(column))
        return;
    const bool reverse = column == m_proxy.orderColumn() && m_proxy.orderDirection() == Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, reverse ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DirectoryTableView::showColumnsMenu()
{
    const QHeaderView *header = horizontalHeader();
    QMenu *menu = showHeaderMenu({header->sectionViewportPosition(currentColumn()), header->height()});
    menu->setActiveAction(menu->actions().constFirst()); // where the keyboard goes on
}

QMenu *DirectoryTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_leftOut.contains(column))
            continue;
        QAction *action = menu->addAction(m_proxy.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column](bool visible) { showColumn(column, visible); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &DirectoryTableView::resetColumns);
    menu->popup(header->viewport()->mapToGlobal(position));
    return menu;
}

void DirectoryTableView::showColumn(int column, bool visible)
{
    {
        // Qt sizes a column to hide it, which is not the person's doing.
        const QScopedValueRollback fitting(m_fitting, true);
        horizontalHeader()->setSectionHidden(column, !visible);
    }
    fitColumns();
}

} // namespace umh
