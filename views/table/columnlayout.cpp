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
#include <tuple>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// In average characters, what is left of long texts before other columns are made narrower.
constexpr int shortText = 25;
/// The same, what long texts have before codes are whole.
constexpr int usualProse = 50;
/// The same, what is left of times where there is hardly any room.
constexpr int shortTime = 13;
/// Pixels that a line of a heading leaves free: widths have fractions, and a style that finds a line too wide by one of
/// them cuts it.
constexpr int freeInLine = 3;

/// What a saved state begins with that says which widths the person has set; later also of which columns it is, and
/// then in which languages.
constexpr quint32 markWithoutColumns = 0x756d6801;
constexpr quint32 markWithoutLanguages = 0x756d6802;
constexpr quint32 stateMark = 0x756d6803;
constexpr auto streamVersion = QDataStream::Qt_6_4;

QString presentLanguage()
{
    return QLocale::languageToCode(QLocale().language());
}

/// The usual times, in the present language.
QStringList usualTimes(bool asDays)
{
    const QDateTime now(QDate(2000, 1, 1), QTime(0, 0), inUtc);
    QStringList texts{ApiUserText::lastUsed(LastUsedState::NotYetUsed, {}, now),
                      ApiUserText::lastUsed(LastUsedState::Unknown, {}, now), ApiUserText::ago(now, now),
                      ApiUserText::ago(now.addDays(1), now)};
    if (asDays) {
        constexpr int widestDay = 27; // months differ in their names
        for (int month = 1; month <= 12; ++month)
            texts += ApiUserText::day(QDateTime(QDate(2000, month, widestDay), QTime(12, 0), inUtc));
    } else {
        for (const QDateTime &then :
             {now.addSecs(-59 * 60), now.addSecs(-23 * 3600), now.addDays(-29), now.addMonths(-11), now.addYears(-10)})
            texts += ApiUserText::ago(then, now);
    }
    return texts;
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

/// What the longest of the usual times takes.
int ColumnLayout::widestTime() const
{
    const auto present = std::tuple(m_view.font(), presentLanguage(), m_proxy.timesAsDays());
    if (m_widestTimeOf != present) {
        m_widestTimeOf = present;
        m_widestTime = 0;
        const QStringList texts = usualTimes(m_proxy.timesAsDays());
        for (const QString &text : texts)
            m_widestTime = std::max(m_widestTime, m_view.fontMetrics().horizontalAdvance(text));
    }
    return m_widestTime;
}

/// What the longest of the days takes.
int ColumnLayout::widestDay() const
{
    int &width = measuredCells().day;
    if (width > 0)
        return width;
    constexpr int widest = 27; // months differ in their names
    for (int month = 1; month <= 12; ++month)
        width = std::max(width, m_view.fontMetrics().horizontalAdvance(ApiUserText::day(QDate(2000, month, widest))));
    return width;
}

/// What was measured of cells, as it is with the present font and language.
ColumnLayout::MeasuredCells &ColumnLayout::measuredCells() const
{
    if (m_measuredCells.font != m_view.font() || m_measuredCells.language != presentLanguage())
        m_measuredCells = {.font = m_view.font(), .language = presentLanguage(), .widest = {}};
    return m_measuredCells;
}

/// What the widest text of \a column takes, if that is known.
int ColumnLayout::widestText(int column) const
{
    const Column &shown = m_proxy.column(column);
    if (!shown.widest)
        return 0;
    int &width = measuredCells().widest[column];
    if (width == 0) {
        const QFontMetrics metrics(shown.kind == ColumnKind::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                                                  : m_view.font());
        width = metrics.horizontalAdvance(QString::fromUtf8(shown.widest)) + letters(2);
    }
    return width;
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
    const int width = std::max({sectionSizeHint(column), letters(shown.usualWidth), widestText(column)});
    switch (shown.kind) {
    case ColumnKind::Time:
        return std::max(width, widestTime() + letters(2));
    case ColumnKind::Day:
        return std::max(width, widestDay() + letters(2));
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
    if (shown.kind == ColumnKind::Code) {
        const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        return std::min(usual, metrics.horizontalAdvance(QString(shown.leastWidth, u'0')) + letters(2));
    }
    if (shown.kind != ColumnKind::Number)
        return std::min(usual, letters(shown.leastWidth));
    // With the gap that NumberDelegate leaves.
    const QString widest = m_view.locale().toString(QString(shown.leastWidth, u'8').toLongLong());
    return std::min(usual, m_view.fontMetrics().horizontalAdvance(widest) + letters(3));
}

ColumnLayout::Widths ColumnLayout::widths(int column) const
{
    if (const int own = ownWidths().value(column); own > 0) {
        const int wanted = column == m_rest ? std::max(own, leastWidth(column, usualWidth(column))) : own;
        return {wanted, wanted};
    }
    // What is read now must not size the others: it would have them move with each sort.
    const bool isProse = m_proxy.column(column).kind == ColumnKind::Prose;
    const int usual = isProse ? std::max(sectionSizeHint(column), letters(usualProse)) : usualWidth(column);
    return {usual, std::max(leastWidth(column, usual), headingWidth(column) + besideHeading(column))};
}

QMap<int, int> ColumnLayout::ownWidths() const
{
    return m_ownWidths.value(presentLanguage());
}

QString ColumnLayout::heading(int column) const
{
    return m_proxy.headerData(column, Qt::Horizontal).toString();
}

/// What was measured of headings, as it is with the present font and style. There are few of them, and each sort needs
/// them all.
ColumnLayout::Measured &ColumnLayout::measured() const
{
    if (m_measured.font != font() || m_measured.style != style()) {
        m_measured = {};
        m_measured.font = font();
        m_measured.style = style();
    }
    return m_measured;
}

/// Of a heading, or a part of one.
int ColumnLayout::advance(const QString &text) const
{
    int &advance = measured().advances[text];
    if (advance == 0)
        advance = fontMetrics().horizontalAdvance(text);
    return advance;
}

int ColumnLayout::headingWidth(int column) const
{
    const QString text = heading(column);
    int narrowest = advance(text);
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const int first = advance(text.first(space));
        const int second = advance(text.sliced(space + 1));
        narrowest = std::min(narrowest, std::max(first, second));
    }
    return narrowest + freeInLine;
}

QString ColumnLayout::brokenHeading(int column, int room) const
{
    const QString text = heading(column);
    room -= freeInLine;
    if (advance(text) <= room)
        return text;
    // As many words on the first line as it has room for.
    qsizetype end = -1;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (end < 0 || advance(text.first(space)) <= room)
            end = space;
    }
    const auto cut = [&](const QString &line) {
        return advance(line) <= room ? line : fontMetrics().elidedText(line, Qt::ElideRight, std::max(0, room));
    };
    return end < 0 ? cut(text) : cut(text.first(end)) + u'\n' + cut(text.sliced(end + 1));
}

int ColumnLayout::narrowestTime(int column) const
{
    return std::max(letters(shortTime), headingWidth(column) + besideHeading(column));
}

int ColumnLayout::usualTotal() const
{
    int width = 0;
    for (int column = 0; column < count(); ++column)
        width += isLeftOut(column) || m_proxy.column(column).further ? 0 : usualWidth(column);
    return width;
}

void ColumnLayout::noteOwnWidth(int column, int before, int now)
{
    if (m_fitting)
        return;
    if (before > 0 && now > 0) // or it is hidden or shown, which Qt does by its size
        m_ownWidths[presentLanguage()].insert(column, now);
    fitHeight();
}

/// Long headings stand on two lines where their column is narrower than they are.
void ColumnLayout::fitHeight()
{
    const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    int height = sizeHint().height();
    for (int column = 0; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        const QString broken = brokenHeading(column, sectionSize(column) - besideHeading(column));
        int &own = measured().heights[broken];
        if (own == 0)
            own = fontMetrics().size(0, broken).height();
        height = std::max(height, own + margin);
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
    const auto take = [&](int column, int narrowest) {
        if (isSectionHidden(column) || missing <= 0)
            return;
        auto &[width, least] = all[column];
        const int given = std::clamp(width - std::max(narrowest, least), 0, missing);
        width -= given;
        missing -= given;
        spare -= given;
    };
    // Codes are the first to be cut, in their middle: their ends tell them apart. Headings of numbers go to two lines,
    // and then long texts are cut.
    for (const ColumnKind kind : {ColumnKind::Code, ColumnKind::Number}) {
        for (int column = 0; column < count(); ++column) {
            if (m_proxy.column(column).kind == kind)
                take(column, 0);
        }
    }
    take(m_rest, letters(shortText));
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
    }
    // What is narrower still has no room for times either; the buttons stay in view as long as they can.
    for (int column = 0; column < count(); ++column) {
        if (m_proxy.column(column).kind == ColumnKind::Time && !ownWidths().contains(column)) {
            all[column].narrowest = std::min(all[column].width, narrowestTime(column));
            take(column, 0);
        }
    }
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column))
            resizeSection(column, all[column].width);
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

QStringList ColumnLayout::shownFields() const
{
    const QStringList all = fields();
    QStringList shown;
    for (int visual = 0; visual < count(); ++visual) {
        if (const int column = logicalIndex(visual); !isSectionHidden(column))
            shown += all.at(column);
    }
    return shown;
}

void ColumnLayout::showFields(const QStringList &wanted)
{
    const QStringList all = fields();
    QList<int> columns;
    for (const QString &field : wanted) {
        const int column = int(all.indexOf(field));
        if (column >= 0 && !isLeftOut(column) && !columns.contains(column))
            columns += column;
    }
    if (columns.isEmpty())
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < count(); ++column)
            setSectionHidden(column, !columns.contains(column));
        for (int visual = 0; visual < columns.size(); ++visual)
            moveSection(visualIndex(columns.at(visual)), visual);
    }
    leaveHiddenColumn();
    fitColumns();
}

void ColumnLayout::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(streamVersion);
    quint32 mark = 0;
    QStringList itsFields = fields();
    QByteArray headerState;
    QMap<QString, QMap<int, int>> ownWidths;
    stream >> mark;
    const bool isKnown = mark == stateMark || mark == markWithoutLanguages || mark == markWithoutColumns;
    if (isKnown && mark != markWithoutColumns)
        stream >> itsFields;
    if (isKnown)
        stream >> headerState;
    if (mark == stateMark)
        stream >> ownWidths;
    else if (isKnown)
        stream >> ownWidths[presentLanguage()];
    if (!isKnown || stream.status() != QDataStream::Ok) {
        // As it was saved before it said who chose the widths: all of it but them.
        itsFields = fields();
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
    for (QMap<int, int> &widths : m_ownWidths) {
        widths.removeIf([this](const auto &width) {
            return width.key() < 0 || width.key() >= count() || *width < minimumSectionSize();
        });
    }
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
        setSectionHidden(column, m_proxy.column(column).further);
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
    leaveHiddenColumn();
}

/// From a cell that is hidden no key leads anywhere, and to none does a table scroll.
void ColumnLayout::leaveHiddenColumn()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || !isSectionHidden(current.column()))
        return;
    const bool scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(false); // nothing moves
    m_view.selectionModel()->setCurrentIndex(current.siblingAtColumn(firstShown()), QItemSelectionModel::NoUpdate);
    m_view.setAutoScroll(scrolls);
}

int ColumnLayout::firstShown() const
{
    int visual = 0;
    while (visual < count() - 1 && isSectionHidden(logicalIndex(visual)))
        ++visual;
    return logicalIndex(visual);
}

void ColumnLayout::showColumn(int column, bool visible)
{
    {
        // Qt sizes a column to hide it, which is not the person's doing.
        const QScopedValueRollback fitting(m_fitting, true);
        setSectionHidden(column, !visible);
    }
    leaveHiddenColumn();
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

void ColumnLayout::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    option->text = brokenHeading(column, sectionSize(column) - besideHeading(column));
}

QSize ColumnLayout::sectionSizeFromContents(int column) const
{
    QSize &size = measured().sizes[heading(column)];
    if (!size.isValid())
        size = QHeaderView::sectionSizeFromContents(column);
    return {size.width() + gap(column) + freeInLine, size.height()};
}

} // namespace umh

#include "moc_columnlayout.cpp"
