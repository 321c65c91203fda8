#include "views/widgets/filterchip.h"

#include <QtWidgets/QStyleOptionToolButton>
#include <QtWidgets/QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// In average letters.
constexpr int longest = 40;
constexpr int shortest = 8;

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_text(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * longest))
{
    setObjectName(u"chip"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(withoutMnemonic(m_text));
}

FilterChip::~FilterChip() = default;

int FilterChip::textWidth() const
{
    return fontMetrics().horizontalAdvance(m_text);
}

QSize FilterChip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int spare = textWidth() - fontMetrics().averageCharWidth() * shortest;
    return {whole.width() - std::max(spare, 0), whole.height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (const int missing = sizeHint().width() - width(); missing > 0)
        option.text = withoutMnemonic(fontMetrics().elidedText(m_text, Qt::ElideRight, textWidth() - missing));
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace umh

#include "moc_filterchip.cpp"
