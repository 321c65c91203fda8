#include "views/hub/hubcard.h"

#include "views/widgets/iconset.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr double titleScale = 1.1;
constexpr double mainNumberScale = 3.4;
constexpr double numberScale = 2.6;
constexpr double nameScale = 1.4;

// Widths in average characters, so that they follow the font.
constexpr int narrowestCard = 44;
constexpr int widestCard = 84;
constexpr int mostColumns = 3;

} // namespace

void paintCardFocus(QPainter &painter, const QWidget &widget)
{
    if (!widget.hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(&widget);
    option.state |= QStyle::State_KeyboardFocusChange;
    option.backgroundColor = widget.palette().color(QPalette::Base);
    widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(true); // makes Enter activate it, as in every link
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this);
    return {fontMetrics().horizontalAdvance(text()) + 2 * margin, fontMetrics().height() + 2 * margin};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Active, QPalette::WindowText);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    painter.setPen(isEnabled() ? legible(palette().color(QPalette::Link), base, text)
                               : secondaryTextColor(palette(), QPalette::Base));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(rect(), int(side | Qt::AlignVCenter) | Qt::TextSingleLine, this->text());
    paintCardFocus(painter, *this);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setElidedText(const QString &text, const QString &whole)
{
    setText(text);
    setAccessibleName(whole);
    // A tooltip takes what looks like markup for markup.
    setToolTip(whole.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(whole.toHtmlEscaped()));
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int fewestCharacters = 8;
    return {fontMetrics().averageCharWidth() * fewestCharacters, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = contentsRect();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    style()->drawItemText(&painter, inside, int(side | Qt::AlignVCenter), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideMiddle, inside.width()), foregroundRole());
}

HubCard::HubCard(QString iconName, Headline headline, QWidget *parent)
    : QFrame(parent)
    , m_iconName(std::move(iconName))
    , m_kind(headline)
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_lines(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_heading(new QHBoxLayout)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_headline(new ElidedLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"cardTitle"_s);
    m_headline->setObjectName(u"cardHeadline"_s);

    m_heading->addWidget(m_icon);
    m_heading->addWidget(m_title, 1);
    m_lines->setSpacing(0);
    m_layout->addLayout(m_heading);
    m_body->addWidget(m_headline);
    m_body->addLayout(m_lines);
    m_body->addStretch(0);
    m_layout->addLayout(m_body);
    m_layout->addStretch(1);
    m_headline->setVisible(m_kind != Headline::None);
    refreshLook();
}

void HubCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    describe();
}

void HubCard::setHeadline(const QString &text, const QString &whole)
{
    m_headline->setElidedText(text, m_kind != Headline::Name || whole.isEmpty() ? QString() : whole);
    describe();
}

/// A screen reader that comes to the number alone must not read a number alone.
void HubCard::describe()
{
    if (m_kind == Headline::None)
        return;
    const QString headline = m_headline->toolTip().isEmpty() ? m_headline->text() : m_headline->accessibleName();
    m_headline->setAccessibleName(tr("%1: %2", "title: number or name").arg(m_title->text(), headline));
    setAccessibleDescription(m_headline->text());
}

ElidedLabel *HubCard::addLine()
{
    auto *line = new ElidedLabel(this);
    m_quietLines += line;
    m_lines->addWidget(line);
    refreshLook();
    return line;
}

LinkButton *HubCard::addLink()
{
    auto *link = new LinkButton(this);
    m_lines->addWidget(link);
    return link;
}

void HubCard::addPicture(QWidget *picture)
{
    constexpr int afterLines = 2;
    m_body->insertWidget(afterLines, picture);
}

void HubCard::addButton(QPushButton *button)
{
    if (!m_buttons) {
        m_layout->addSpacing(m_layout->spacing());
        m_buttons = new QHBoxLayout;
        m_buttons->addStretch(1);
        m_layout->addLayout(m_buttons);
    }
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

int HubCard::bodySpacing(bool wide) const
{
    constexpr int space = 8; // average characters between them
    return wide ? space * fontMetrics().averageCharWidth() : m_layout->spacing();
}

QSize HubCard::neededSize(bool wide) const
{
    QSize body;
    int parts = 0;
    for (int i = 0; i < m_body->count(); ++i) {
        const QLayoutItem *item = m_body->itemAt(i);
        if (item->isEmpty())
            continue;
        const QSize part = item->minimumSize();
        body = wide ? QSize(body.width() + part.width(), qMax(body.height(), part.height()))
                    : QSize(qMax(body.width(), part.width()), body.height() + part.height());
        ++parts;
    }
    const int between = qMax(0, parts - 1) * bodySpacing(wide);
    body += wide ? QSize(between, 0) : QSize(0, between);
    // What stands above and below it is the same in both.
    const QMargins margins = m_layout->contentsMargins();
    int around = 0;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (m_layout->itemAt(i) != m_body)
            around = qMax(around, m_layout->itemAt(i)->minimumSize().width());
    }
    const QSize present = minimumSizeHint();
    return {qMax(body.width(), around) + margins.left() + margins.right() + 2 * frameWidth(),
            present.height() - m_body->minimumSize().height() + body.height()};
}

void HubCard::setWide(bool wide)
{
    // A layout that is told what it knows already asks for another look at it, in which it is told again: for ever.
    if (m_isWide == wide && m_body->spacing() == bodySpacing(wide))
        return;
    m_isWide = wide;
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(bodySpacing(wide));
    m_body->setStretch(2, wide ? 1 : 0);
    m_body->setAlignment(m_lines, wide ? Qt::AlignVCenter : Qt::Alignment()); // together, however high the card is
    m_headline->setSizePolicy(wide ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HubCard::setInRow(bool inRow)
{
    constexpr int space = 4; // average characters between them
    const int between = space * fontMetrics().averageCharWidth();
    // A layout that is told what it knows already asks for another look at it, in which it is told again: for ever.
    if (m_isInRow == inRow && (!inRow || m_layout->spacing() == between))
        return;
    m_isInRow = inRow;
    m_layout->setDirection(inRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(inRow ? between : -1);
    m_heading->setSpacing(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this)); // its own
    m_lines->setDirection(inRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setSpacing(inRow ? between : 0);
    m_title->setSizePolicy(inRow ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HubCard::sizeInRow() const
{
    constexpr int space = 4;
    const int between = space * fontMetrics().averageCharWidth();
    const QMargins margins = m_layout->contentsMargins();
    QSize size(m_icon->sizeHint().width() + m_heading->spacing() + m_title->sizeHint().width(),
               qMax(m_icon->sizeHint().height(), m_title->sizeHint().height()));
    for (int i = 0; i < m_lines->count(); ++i) {
        if (m_lines->itemAt(i)->isEmpty())
            continue;
        const QSize line = m_lines->itemAt(i)->sizeHint();
        size = {size.width() + between + line.width(), qMax(size.height(), line.height())};
    }
    return size + QSize(margins.left() + margins.right() + between, margins.top() + margins.bottom())
        + 2 * QSize(frameWidth(), frameWidth());
}

void HubCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        refreshLook();
        break;
    default:
        break;
    }
}

void HubCard::refreshLook()
{
    QFont title = scaledFont(font(), titleScale);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    const QFont number = scaledFont(font(), m_kind == Headline::MainNumber ? mainNumberScale : numberScale);
    m_headline->setFont(m_kind == Headline::Name ? scaledFont(font(), nameScale) : number);
    m_headline->setMinimumHeight(QFontMetrics(number).height()); // so that the lines of neighbours stand side by side

    const int size = QFontMetrics(title).ascent() + QFontMetrics(title).descent();
    m_icon->setPixmap(symbolicIcon(m_iconName, palette()).pixmap(QSize(size, size), devicePixelRatioF()));

    QPalette quiet = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, secondaryTextColor(palette(), QPalette::Base));
    for (ElidedLabel *line : std::as_const(m_quietLines))
        line->setPalette(quiet);

    const int margin = 2 * style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    const int upright = m_kind == Headline::None ? margin / 2 : margin;
    m_layout->setContentsMargins(margin, upright, margin, upright);
}

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    m_grid->setSpacing(gap());
}

void CardGrid::addCard(HubCard *card)
{
    m_cards += card;
    arrange(qMax(1, m_columns));
}

void CardGrid::setFoot(HubCard *card)
{
    m_foot = card;
    m_foot->hide();
}

void CardGrid::setFootShown(bool shown)
{
    m_foot->setVisible(shown);
    arrange(qMax(1, m_columns));
    fitTo(width());
}

int CardGrid::gap() const
{
    return style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this)
        + style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this) / 2;
}

QSize CardGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const HubCard *card : m_cards)
        widest = qMax(widest,
                      card == m_cards.constFirst() ? card->neededSize(false).width() : card->minimumSizeHint().width());
    return {widest + 2 * gap(), m_grid->totalMinimumSize().height()};
}

bool CardGrid::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitTo(width()); // what is on the cards may need less or more room than before
    return handled;
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTo(width());
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_grid->setSpacing(gap());
        fitTo(width());
    }
}

/// With the first card as narrow as it can be.
int CardGrid::leastWidthOf(int columns) const
{
    int narrowest = narrowestCard * fontMetrics().averageCharWidth();
    int first = 0;
    for (const HubCard *card : m_cards) {
        if (card == m_cards.constFirst())
            first = card->neededSize(false).width();
        else
            narrowest = qMax(narrowest, card->minimumSizeHint().width());
    }
    return qMax(first + 2 * gap(), columns * narrowest + (columns + 1) * gap());
}

int CardGrid::widthOf(int columns) const
{
    const int wide = columns > 1 && !m_cards.isEmpty() ? m_cards.constFirst()->neededSize(true).width() : 0;
    return qMax(leastWidthOf(columns), wide + 2 * gap());
}

/// With that at the foot, whether it is there or not: nothing moves when it comes.
int CardGrid::heightOf(int columns) const
{
    int highest = 0; // of those below the first
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        highest = qMax(highest, m_cards.at(i)->minimumSizeHint().height());
    const int rows = (int(m_cards.size()) - 1 + columns - 1) / columns;
    return (m_cards.isEmpty() ? 0 : m_cards.constFirst()->neededSize(columns > 1).height()) + rows * highest
        + (m_foot ? m_foot->sizeInRow().height() + gap() : 0) + (rows + 2) * gap();
}

void CardGrid::fitTo(int width)
{
    const int character = fontMetrics().averageCharWidth();
    const int columns = width >= leastWidthOf(mostColumns) ? mostColumns : width >= leastWidthOf(2) ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
    const int widest = columns * widestCard * character + (columns - 1) * gap();
    const int side = qMax(gap(), (width - widest) / 2);
    m_grid->setContentsMargins(side, gap(), side, gap());
    if (!m_cards.isEmpty())
        m_cards.constFirst()->setWide(width - 2 * side >= m_cards.constFirst()->neededSize(true).width());
    if (m_foot)
        m_foot->setInRow(width - 2 * side >= m_foot->sizeInRow().width());
    m_grid->activate(); // now, so that nobody sees the cards where they were
}

void CardGrid::arrange(int columns)
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int oldRows = m_grid->rowCount();
    for (int row = 0; row < oldRows; ++row)
        m_grid->setRowStretch(row, 0);
    const int others = int(m_cards.size()) - 1;
    for (int i = 0; i <= others; ++i) {
        const int place = i - 1; // among the others
        // The last one takes what is left of its row.
        const int span = i == 0 ? columns : i == others ? columns - place % columns : 1;
        m_grid->addWidget(m_cards.at(i), i == 0 ? 0 : 1 + place / columns, i == 0 ? 0 : place % columns, 1, span);
    }
    int row = 1 + (others + columns - 1) / columns;
    if (m_foot && !m_foot->isHidden())
        m_grid->addWidget(m_foot, row++, 0, 1, columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(row, 1); // what is left over stays below the cards
    m_columns = columns;
    updateGeometry();
}

} // namespace umh

#include "moc_hubcard.cpp"
