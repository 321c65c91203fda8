#include "views/table/columnlayout.h"

#include "domain/time/utc.h"
#include "table/directoryfilterproxy.h"
#include "words/columns.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// In average characters, what is left of long texts before other columns are made narrower.
constexpr int shortText = 25;

/// What a saved state begins with that says which widths the person has set, and later also of which columns it is.
constexpr quint32 markWithoutColumns = 0x756d6801;
constexpr quint32 stateMark = 0x756d6802;
constexpr auto streamVersion = QDataStream::Qt_6_4;

/// What the longest of the usual times takes, in the present language.
int widestTime(const QFontMetrics &metrics)
{
    const QDateTime now(QDate(2000, 1, 1), QTime(0, 0), inUtc);
    QStringList texts{ApiUserText::lastUsed(LastUsedState::NotYetUsed, {}, now)};
    for (const QDateTime &then :
         {now.addSecs(-59 * 60), now.addSecs(-23 * 3600), now.addDays(-29), now.addMonths(-11), now.addYears(-10)})
        texts += ApiUserText::ago(then, now);
    int widest = 0;
    for (const QString &text : std::as_const(texts))
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

} // namespace

ColumnLayout::ColumnLayout(DirectoryFilterProxy &proxy, QTableView &view)
    : QHeaderView(Qt::Horizontal, &view)
    , m_proxy(proxy)
    , m_view(view)
{
    while (m_rest < proxy.columnCount() - 1 && proxy.column(m_rest).rest != Column::TakesRest)
        ++m_rest;
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(letters(4));
    connect(this, &QHeaderView::sectionResized, this, &ColumnLayout::noteOwnWidth);
}

int ColumnLayout::letters(int count) const
{
    return m_view.fontMetrics().averageCharWidth() * count;
}

/// What the longest of the first texts takes, within reason; that much as long as there are none.
int ColumnLayout::proseWidth(int column) const
{
    constexpr int mostRows = 32; // they are at hand as soon as the table has any
    constexpr int longest = 80;
    if (m_proxy.rowCount() == 0)
        return letters(longest);
    int width = letters(40);
    for (int row = 0; row < std::min(m_proxy.rowCount(), mostRows); ++row) {
        const QString text = m_proxy.index(row, column).data().toString();
        width = std::max(width, m_view.fontMetrics().horizontalAdvance(text) + letters(2));
    }
    return std::min(width, letters(longest));
}

/// The width that \a column has for a new user where there is room, its heading included.
int ColumnLayout::usualWidth(int column) const
{
    const Column &shown = m_proxy.column(column);
    int width = std::max(sectionSizeHint(column), letters(shown.usualWidth));
    if (shown.widest) {
        const QFontMetrics metrics(shown.kind == ColumnKind::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                                                  : m_view.font());
        width = std::max(width, metrics.horizontalAdvance(QString::fromUtf8(shown.widest)) + letters(2));
    }
    switch (shown.kind) {
    case ColumnKind::Time:
        return std::max(width, widestTime(m_view.fontMetrics()) + letters(2));
    case ColumnKind::Prose:
        return std::max(width, proseWidth(column));
    case ColumnKind::Button:
        return std::max(width, m_view.sizeHintForIndex(m_proxy.index(0, column)).width() + letters(1));
    case ColumnKind::Code:
    case ColumnKind::Name:
    case ColumnKind::GroupName:
    case ColumnKind::Flag:
    case ColumnKind::Number:
        break;
    }
    return width;
}

/// The width that \a column, which usually has \a usual, is not made narrower than to have all columns in view.
int ColumnLayout::leastWidth(int column, int usual) const
{
    const Column &shown = m_proxy.column(column);
    if (shown.leastWidth == 0)
        return usual;
    if (shown.kind != ColumnKind::Number)
        return std::min(usual, letters(shown.leastWidth));
    // With the gap that NumberDelegate leaves.
    const QString widest = m_view.locale().toString(QString(shown.leastWidth, u'8').toLongLong());
    return std::min(usual, m_view.fontMetrics().horizontalAdvance(widest) + letters(3));
}

ColumnLayout::Widths ColumnLayout::widths(int column) const
{
    const auto own = m_ownWidths.constFind(column);
    if (own != m_ownWidths.constEnd()) {
        const int wanted = column == m_rest ? std::max(*own, leastWidth(column, usualWidth(column))) : *own;
        return {wanted, wanted};
    }
    const int usual = usualWidth(column);
    int widestWord = 0;
    const QStringList words = m_proxy.headerData(column, Qt::Horizontal).toString().split(u' ');
    for (const QString &word : words)
        widestWord = std::max(widestWord, fontMetrics().horizontalAdvance(word));
    return {usual, std::max(leastWidth(column, usual), widestWord + besideHeading(column))};
}

int ColumnLayout::usualTotal() const
{
    int width = 0;
    for (int column = 0; column < count(); ++column)
        width += isLeftOut(column) ? 0 : usualWidth(column);
    return width;
}

void ColumnLayout::noteOwnWidth(int column, int before, int now)
{
    if (m_fitting)
        return;
    if (before > 0 && now > 0) // or it is hidden or shown, which Qt does by its size
        m_ownWidths.insert(column, now);
    fitHeight();
}

/// Long headings stand on several lines where their column is narrower than they are.
void ColumnLayout::fitHeight()
{
    const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    int height = sizeHint().height();
    for (int column = 0; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        const QString heading = m_proxy.headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, sectionSize(column) - besideHeading(column), 0);
        height = std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, heading).height() + margin);
    }
    setMinimumHeight(height);
}

void ColumnLayout::keepSortOnSortableColumn(int section, Qt::SortOrder)
{
    if (m_proxy.isSortable(section))
        return;
    const QSignalBlocker blocker(this);
    setSortIndicator(m_proxy.sortColumn(), m_proxy.sortOrder());
}

void ColumnLayout::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QList<Widths> all(count());
    int missing = -m_view.viewport()->width();
    int spare = 0;
    for (int column = 0; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        all[column] = widths(column);
        missing += all[column].width;
        spare += std::max(0, all[column].width - all[column].narrowest);
    }
    // Long texts are the first to be cut: by the rest rows are told apart.
    if (missing > 0 && !isSectionHidden(m_rest) && !m_ownWidths.contains(m_rest)) {
        auto &[width, narrowest] = all[m_rest];
        const int given = std::clamp(width - std::max(letters(shortText), narrowest), 0, missing);
        width -= given;
        missing -= given;
        spare -= given;
    }
    for (int column = 0; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        auto &[width, narrowest] = all[column];
        if (missing > 0 && spare > 0) {
            // Each gives its share of what is still missing, so that nothing is lost in rounding.
            const int own = std::max(0, width - narrowest);
            const int given = std::min(own, int((qint64(own) * missing + spare - 1) / spare));
            width -= given;
            missing -= given;
            spare -= own;
        } else if (missing < 0 && column == m_rest) {
            width -= missing;
        }
        resizeSection(column, width);
    }
    fitHeight();
}

QByteArray ColumnLayout::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << stateMark << fields() << saveState() << m_ownWidths;
    return state;
}

/// What the columns are called in the directory, whatever the language.
QStringList ColumnLayout::fields() const
{
    QStringList fields;
    for (int column = 0; column < m_proxy.columnCount(); ++column)
        fields += QString::fromUtf8(m_proxy.column(column).field);
    return fields;
}

void ColumnLayout::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(streamVersion);
    quint32 mark = 0;
    QStringList itsFields = fields();
    QByteArray headerState;
    QMap<int, int> ownWidths;
    stream >> mark;
    if (mark == stateMark)
        stream >> itsFields;
    stream >> headerState >> ownWidths;
    if ((mark != stateMark && mark != markWithoutColumns) || stream.status() != QDataStream::Ok) {
        // As it was saved before it said who chose the widths: all of it but them.
        headerState = state;
        ownWidths.clear();
    }
    const auto restored = [&] {
        const QScopedValueRollback fitting(m_fitting, true);
        return itsFields == fields() && !headerState.isEmpty() && restoreState(headerState);
    };
    if (!restored() || count() != m_proxy.columnCount() || hiddenSectionCount() == count()) {
        resetColumns();
        return;
    }
    m_ownWidths = ownWidths;
    m_ownWidths.removeIf([this](const auto &width) {
        return width.key() < 0 || width.key() >= count() || *width < minimumSectionSize();
    });
    setSortIndicatorShown(true);
    hideLeftOut();
    fitColumns();
    if (m_proxy.isSortable(sortIndicatorSection()))
        m_proxy.sort(sortIndicatorSection(), sortIndicatorOrder());
    else
        keepSortOnSortableColumn(sortIndicatorSection(), sortIndicatorOrder());
}

void ColumnLayout::resetColumns()
{
    for (int column = 0; column < count(); ++column) {
        showSection(column);
        moveSection(visualIndex(column), column);
    }
    hideLeftOut();
    m_ownWidths.clear();
    fitColumns();
}

void ColumnLayout::leaveOut(int column)
{
    m_leftOut.insert(column);
    hideLeftOut();
}

void ColumnLayout::hideLeftOut()
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (const int column : std::as_const(m_leftOut))
        hideSection(column);
}

void ColumnLayout::showColumn(int column, bool visible)
{
    {
        // Qt sizes a column to hide it, which is not the person's doing.
        const QScopedValueRollback fitting(m_fitting, true);
        setSectionHidden(column, !visible);
    }
    fitColumns();
}

int ColumnLayout::gap(int column) const
{
    return m_proxy.column(column).kind == ColumnKind::Number ? fontMetrics().averageCharWidth() : 0;
}

int ColumnLayout::besideHeading(int column) const
{
    constexpr int anyWidth = 1000;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, anyWidth, height());
    const bool hasArrow = isSortIndicatorShown() && sortIndicatorSection() == column;
    option.sortIndicator = hasArrow ? QStyleOptionHeader::SortDown : QStyleOptionHeader::None;
    return anyWidth - style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).width() + gap(column);
}

void ColumnLayout::paintSection(QPainter *painter, const QRect &rect, int column) const
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

QSize ColumnLayout::sectionSizeFromContents(int column) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(column);
    return {size.width() + gap(column), size.height()};
}

} // namespace umh

#include "moc_columnlayout.cpp"
