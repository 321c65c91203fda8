#include "views/widgets/wrappedtext.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextOption>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>

#include <cmath>
#include <memory>

namespace umh {
namespace {

/// More than fits a screen; laying out megabytes of it would block the window.
constexpr qsizetype longestShownText = 20'000;
constexpr int preferredCharactersPerLine = 66;

QString shownPart(const QString &text)
{
    if (text.size() <= longestShownText)
        return text;
    const bool splitsPair = text.at(longestShownText - 1).isHighSurrogate();
    return text.left(longestShownText - (splitsPair ? 1 : 0)) + QChar(u'…');
}

} // namespace

WrappedText::WrappedText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // What is written from right to left stands with the others.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setForegroundRole(QPalette::WindowText);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedText::setTexts(const QString &strong, const QString &plain)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setCharFormat({});
    if (!strong.isEmpty())
        cursor.insertText(shownPart(strong), bold);
    if (!strong.isEmpty() && !plain.isEmpty())
        cursor.insertBlock();
    if (!plain.isEmpty())
        cursor.insertText(shownPart(plain), {});
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
    updateGeometry();
    updateScrollBar();
}

void WrappedText::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

int WrappedText::heightForWidth(int width) const
{
    return qBound(fontMetrics().lineSpacing(), wholeHeight(width), fontMetrics().lineSpacing() * m_maximumLines);
}

/// Of all of the text, however many lines it has.
int WrappedText::wholeHeight(int width) const
{
    // A copy is measured, because the shown one has the width that the layout gave it.
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(qMax(1, width));
    return int(std::ceil(copy->size().height()));
}

QSize WrappedText::sizeHint() const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(-1);
    const int widest = fontMetrics().averageCharWidth() * preferredCharactersPerLine;
    const int width = qBound(1, int(std::ceil(copy->idealWidth())) + 1, widest);
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    constexpr int fewestCharacters = 12;
    return {fontMetrics().averageCharWidth() * fewestCharacters, fontMetrics().lineSpacing()};
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        updateScrollBar();
    }
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    updateScrollBar();
    QTextEdit::resizeEvent(event);
}

/// Left to itself, a scroll bar that was there for a moment takes so much of the width that it is needed from then on.
void WrappedText::updateScrollBar()
{
    const bool fits = wholeHeight(width()) <= height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void WrappedText::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        QPainter painter(viewport());
        QStyleOptionFocusRect option;
        option.initFrom(viewport());
        option.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
    QTextEdit::paintEvent(event); // above it, for some styles fill the rectangle
}

} // namespace umh

#include "moc_wrappedtext.cpp"
