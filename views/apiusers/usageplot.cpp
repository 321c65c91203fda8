#include "views/apiusers/usageplot.h"

#include "words/usagetext.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 msOfADay = 86'400'000;
/// However little is known, so much is shown.
constexpr qint64 shortestAxis = 35 * msOfADay;

// In lines and average letters.
constexpr int usualPlotHeight = 7;
constexpr int leastPlotHeight = 5;
constexpr int usualPlotWidth = 60;
constexpr int leastPlotWidth = 28;

/// The smallest of 1, 2, 5, 10, 20, … that is not below \a number.
qint64 roundUp(qint64 number)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (digit * power >= number || power > std::numeric_limits<qint64>::max() / 100)
                return std::max(digit * power, number);
        }
    }
}

/// A screen reader says what it is.
QAccessibleInterface *accessibleUsagePlot(const QString &, QObject *object)
{
    auto *plot = qobject_cast<UsagePlot *>(object);
    return plot ? new QAccessibleWidget(plot, QAccessible::Chart) : nullptr;
}

} // namespace

UsagePlot::UsagePlot(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleUsagePlot);
        return true;
    }();
    setObjectName(u"usagePlot"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(UsageText::heading());
}

UsagePlot::~UsagePlot() = default;

void UsagePlot::setHistory(const std::optional<UsageHistory> &history, const QDateTime &now)
{
    m_isRead = history.has_value();
    m_history = history.value_or(UsageHistory());
    m_until = now.toMSecsSinceEpoch();
    m_from = m_until - shortestAxis;
    m_top = 1;
    if (!m_history.isEmpty()) {
        m_until = std::max(m_until, m_history.knownUntil());
        m_from = std::min(m_until - shortestAxis, m_history.knownSince());
        for (const UsageHistory::Step &step : m_history.steps())
            m_top = std::max(m_top, step.requests.value_or(0));
        m_top = roundUp(m_top);
    }
    if (m_pointed)
        m_pointed = m_history.isEmpty() ? std::nullopt : std::optional(std::clamp(*m_pointed, m_from, m_until));
    tell();
    update();
}

QSize UsagePlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * usualPlotWidth, fontMetrics().lineSpacing() * usualPlotHeight};
}

QSize UsagePlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastPlotWidth, fontMetrics().lineSpacing() * leastPlotHeight};
}

/// Where the line is; the numbers stand to the left of it, below it the marks, and the days below those.
QRectF UsagePlot::field() const
{
    const QFontMetrics metrics = fontMetrics();
    const int left = metrics.horizontalAdvance(QLocale().toString(m_top)) + metrics.averageCharWidth();
    const int line = metrics.lineSpacing();
    return QRectF(rect()).adjusted(left, line / 2.0, -1 - metrics.averageCharWidth() / 2.0, -2.0 * line);
}

qint64 UsagePlot::momentAt(double x) const
{
    const QRectF area = field();
    const double part = std::clamp((x - area.left()) / std::max(area.width(), 1.0), 0.0, 1.0);
    return m_from + std::llround(part * double(m_until - m_from));
}

double UsagePlot::placeOf(qint64 moment) const
{
    return placeIn(field(), moment);
}

double UsagePlot::placeIn(const QRectF &area, qint64 moment) const
{
    return area.left() + area.width() * double(moment - m_from) / double(m_until - m_from);
}

double UsagePlot::heightIn(const QRectF &area, qint64 requests) const
{
    return area.bottom() - area.height() * double(requests) / double(m_top);
}

void UsagePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(field(), palette().base());
    if (m_isRead)
        paintUnknown(painter);
    paintAxes(painter);
    paintSteps(painter);
    paintUses(painter);
    paintPointed(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void UsagePlot::paintUnknown(QPainter &painter) const
{
    const QBrush hatching(palette().color(QPalette::Disabled, QPalette::Text), Qt::BDiagPattern);
    const QRectF area = field();
    const auto hatch = [&](qint64 from, qint64 until) {
        const double left = placeIn(area, from);
        if (const double width = placeIn(area, until) - left; width >= 1)
            painter.fillRect(QRectF(left, area.top(), width, area.height()), hatching);
    };
    if (m_history.isEmpty()) {
        hatch(m_from, m_until);
        return;
    }
    hatch(m_from, m_history.knownSince());
    for (const UsageHistory::Step &step : m_history.steps()) {
        if (!step.requests)
            hatch(step.from, step.until);
    }
    hatch(m_history.knownUntil(), m_until);
}

void UsagePlot::paintAxes(QPainter &painter) const
{
    const QRectF area = field();
    const QLocale locale;
    const double line = fontMetrics().lineSpacing();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area);
    painter.setPen(palette().color(QPalette::WindowText));
    for (const qint64 number : {Q_INT64_C(0), m_top}) {
        const QRectF place(0, heightIn(area, number) - line / 2, area.left() - fontMetrics().averageCharWidth() / 2.0,
                           line);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, locale.toString(number));
    }
    const QRectF below(area.left(), area.bottom() + line * 0.8, area.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, UsageText::day(m_from));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, UsageText::day(m_until));
}

/// Of what falls into one column of pixels only the lowest and the highest value are drawn: more is not to be seen.
/// Rectangles, as a path of thousands of edges takes seconds to be filled.
void UsagePlot::paintSteps(QPainter &painter) const
{
    const QColor color = palette().color(QPalette::Highlight);
    const double width = std::max(1.0, fontMetrics().lineWidth() * 2.0);
    const QRectF area = field();
    QList<QRectF> lines;
    const auto drawLine = [&](double left, double top, double right, double bottom) {
        lines += QRectF(left - width / 2, top - width / 2, right - left + width, bottom - top + width);
    };
    bool isDrawing = false;
    double column = -1;
    double height = 0; // where the line is
    double highest = 0; // in this column, on the screen
    double lowest = 0;
    const auto endColumn = [&] {
        if (isDrawing && highest < lowest)
            drawLine(column, highest, column, lowest);
    };
    for (const UsageHistory::Step &step : m_history.steps()) {
        if (!step.requests) {
            endColumn();
            isDrawing = false;
            continue;
        }
        const double x = std::floor(placeIn(area, step.from)) + 0.5;
        const double y = std::floor(heightIn(area, *step.requests)) + 0.5;
        if (!isDrawing) {
            highest = lowest = y;
        } else if (x != column) {
            endColumn();
            highest = lowest = height;
        }
        highest = std::min(highest, y);
        lowest = std::max(lowest, y);
        column = x;
        height = y;
        isDrawing = true;
        if (const double end = std::floor(placeIn(area, step.until)) + 0.5; end > x)
            drawLine(x, y, end, y);
    }
    endColumn();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(lines);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(color);
    if (m_history.steps().size() == 1 && m_history.knownSince() == m_history.knownUntil()
        && m_history.steps().front().requests) { // one sync: a point
        painter.setBrush(color);
        painter.drawEllipse(
            QPointF(placeIn(area, m_history.knownSince()), heightIn(area, *m_history.steps().front().requests)), 2, 2);
        painter.setBrush(Qt::NoBrush);
    }
}

void UsagePlot::paintUses(QPainter &painter) const
{
    const std::vector<qint64> uses = m_history.uses();
    const double size = fontMetrics().averageCharWidth() / 2.0 + 1;
    const QRectF area = field();
    const double top = area.bottom() + 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    double last = -2 * size; // marks that would lie on each other are one
    for (std::size_t i = 1; i < uses.size(); ++i) {
        const double x = std::round(placeIn(area, uses[i]));
        if (uses[i] < m_from || x < last + size)
            continue;
        last = x;
        painter.drawPolygon(
            QPolygonF({QPointF(x - size, top + 2 * size), QPointF(x + size, top + 2 * size), QPointF(x, top)}));
    }
    painter.setBrush(Qt::NoBrush);
}

void UsagePlot::paintPointed(QPainter &painter) const
{
    if (!m_pointed)
        return;
    const QRectF area = field();
    const double x = std::floor(placeIn(area, *m_pointed)) + 0.5;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const std::optional<UsageSample> there = m_history.at(*m_pointed);
    if (there && there->requests) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(QPointF(x, std::floor(heightIn(area, *there->requests)) + 0.5), 3, 3);
        painter.setBrush(Qt::NoBrush);
    }
}

void UsagePlot::point(std::optional<qint64> moment)
{
    if (m_history.isEmpty())
        moment.reset();
    if (m_pointed == moment)
        return;
    m_pointed = moment;
    tell();
    update();
}

void UsagePlot::tell()
{
    QString reading;
    if (m_pointed) {
        const std::optional<UsageSample> there = m_history.at(*m_pointed);
        reading = UsageText::reading(*m_pointed, there ? there->requests : std::nullopt);
    }
    Q_EMIT readingChanged(reading);
    if (accessibleDescription() == reading)
        return;
    setAccessibleDescription(reading);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void UsagePlot::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const QRectF area = field();
    point(x >= area.left() - 1 && x <= area.right() + 1 ? std::optional(momentAt(x)) : std::nullopt);
    QWidget::mouseMoveEvent(event);
}

void UsagePlot::leaveEvent(QEvent *event)
{
    point({});
    QWidget::leaveEvent(event);
}

/// From one change to the next; the first key begins at the newest.
void UsagePlot::keyPressEvent(QKeyEvent *event)
{
    const std::vector<UsageHistory::Step> &steps = m_history.steps();
    const bool goes = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End;
    if (!goes || steps.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto beginsAtOrBefore = [&](qint64 moment) {
        const auto after = std::ranges::upper_bound(steps, moment, {}, &UsageHistory::Step::from);
        return after == steps.begin() ? after : after - 1;
    };
    if (event->key() == Qt::Key_Home) {
        point(steps.front().from);
    } else if (event->key() == Qt::Key_End || !m_pointed) {
        point(steps.back().from);
    } else if (event->key() == Qt::Key_Left) { // time goes to the right, however one reads
        auto here = beginsAtOrBefore(*m_pointed);
        if (here->from >= *m_pointed && here != steps.begin())
            --here;
        point(here->from);
    } else {
        const auto next = std::ranges::upper_bound(steps, *m_pointed, {}, &UsageHistory::Step::from);
        point(next == steps.end() ? steps.back().from : next->from);
    }
}

bool UsagePlot::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void UsagePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(UsageText::heading());
        tell();
    }
    update();
}

} // namespace umh

#include "moc_usageplot.cpp"
