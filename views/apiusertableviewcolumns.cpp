// The columns of the table: widths, order, visibility, sort.

#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "views/apiusertableview.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {

namespace {

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

} // namespace

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

} // namespace umh
