#include "views/hub/lastusepicture.h"

#include "views/hub/hubcard.h"
#include "views/widgets/iconset.h"
#include "words/apiusertext.h"
#include "words/pluralcount.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// In average characters.
constexpr int shortestBar = 2;
constexpr int usualBar = 30;
constexpr int widestPicture = 100;
/// As many API users as most have at most.
constexpr int mostUsual = 999'999;

} // namespace

BarButton::BarButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(true); // makes Enter activate it
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarButton::setBar(const QString &label, const std::optional<qint64> &count, qint64 longest)
{
    m_label = label;
    m_number = count ? QLocale().toString(*count) : QString(u'…');
    m_share = count && longest > 0 ? double(*count) / double(longest) : 0;
    setEnabled(count.value_or(0) > 0);
    setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarButton::setRoom(int labels, int numbers)
{
    m_labels = labels;
    m_numbers = numbers;
    updateGeometry();
    update();
}

int BarButton::widthWith(int bar) const
{
    return m_labels + m_numbers + (bar + 2) * fontMetrics().averageCharWidth();
}

QSize BarButton::sizeHint() const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this);
    return {widthWith(usualBar), fontMetrics().height() + 2 * margin};
}

QSize BarButton::minimumSizeHint() const
{
    return {widthWith(shortestBar), sizeHint().height()};
}

/// The same from right to left, where that is how one reads.
void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Active, QPalette::WindowText);
    const int gap = fontMetrics().averageCharWidth();
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    painter.setPen(isEnabled() ? legible(palette().color(QPalette::Link), base, text)
                               : secondaryTextColor(palette(), QPalette::Base));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(place(0, m_labels), int(side | Qt::AlignVCenter) | Qt::TextSingleLine, m_label);
    painter.setFont(font());
    painter.setPen(isEnabled() ? text : secondaryTextColor(palette(), QPalette::Base));
    const Qt::Alignment otherSide = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(place(m_labels + gap, m_numbers), int(otherSide | Qt::AlignVCenter) | Qt::TextSingleLine,
                     m_number);
    const int begin = m_labels + m_numbers + 2 * gap;
    if (m_share > 0) {
        // However little it is, it can be seen.
        const int length = std::max(2, int(m_share * (width() - begin)));
        const int inset = std::max(1, height() / 6);
        painter.fillRect(place(begin, length).adjusted(0, inset, 0, -inset), palette().color(QPalette::Highlight));
    }
    paintCardFocus(painter, *this);
}

LastUsePicture::LastUsePicture(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    setObjectName(u"lastUse"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new BarButton(this);
        m_bars[i]->setObjectName(u"lastUse%1"_s.arg(i));
        layout->addWidget(m_bars[i]);
        connect(m_bars[i], &QPushButton::clicked, this, [this, i] { Q_EMIT viewRequested(lastUseAges[i]); });
    }
    refresh();
}

LastUsePicture::~LastUsePicture() = default;

void LastUsePicture::setFigures(const std::optional<DirectoryFigures> &figures)
{
    m_figures = figures;
    refresh();
}

void LastUsePicture::refresh()
{
    m_title->setText(ApiUserText::heading(ApiUserSort::LastUsed));
    const qint64 longest = m_figures ? *std::ranges::max_element(m_figures->apiUsersByLastUse) : 0;
    int labels = 0;
    // Numbers come and grow; nothing else moves for it.
    int numbers = fontMetrics().horizontalAdvance(QLocale().toString(mostUsual));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        BarButton &bar = *m_bars[i];
        const std::optional<qint64> count = m_figures ? std::optional(m_figures->apiUsersByLastUse[i]) : std::nullopt;
        bar.setBar(ApiUserText::age(lastUseAges[i]), count, longest);
        //: %1: when they were last used
        bar.setAccessibleName(tr("%1: %Ln API users", "last use", pluralCount(count.value_or(0))).arg(bar.label()));
        bar.setAccessibleDescription(tr("Open the API user overview with these API users"));
        labels = std::max(labels, fontMetrics().horizontalAdvance(bar.label()));
        numbers = std::max(numbers, fontMetrics().horizontalAdvance(bar.number()));
    }
    for (BarButton *bar : m_bars)
        bar->setRoom(labels, numbers);
    setMaximumWidth(widestPicture * fontMetrics().averageCharWidth());
}

void LastUsePicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
        refresh();
        break;
    default:
        break;
    }
}

} // namespace umh

#include "moc_lastusepicture.cpp"
