#include "views/apiusers/apiuserfields.h"

#include "views/widgets/wrappedtext.h"

#include <QtCore/QEvent>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

#include <utility>

namespace umh {
namespace {

constexpr int mostLinesOfDescription = 8;
constexpr int mostLinesOfOthers = 3;

} // namespace

ApiUserFields::ApiUserFields(QList<ApiUserDetailKind> kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ApiUserDetailKind kind : std::as_const(m_kinds)) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto *value = new WrappedText(this);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setMaximumLines(kind == ApiUserDetailKind::Description ? mostLinesOfDescription : mostLinesOfOthers);
        m_form->addRow(label, value);
        m_values += value;
    }
}

void ApiUserFields::setApiUser(const ApiUser &apiUser, const QDateTime &now)
{
    m_apiUser = apiUser;
    m_now = now;
    refresh();
}

void ApiUserFields::scrollDescription(bool down)
{
    const qsizetype description = m_kinds.indexOf(ApiUserDetailKind::Description);
    if (description >= 0)
        m_values.at(description)
            ->verticalScrollBar()
            ->triggerAction(down ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
}

void ApiUserFields::refresh()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const ApiUserDetail detail = detailOf(m_apiUser, m_kinds.at(i), m_now);
        WrappedText *value = m_values.at(i);
        auto *label = static_cast<QLabel *>(m_form->labelForField(value));
        label->setText(tr("%1:", "label of a field").arg(detail.label));
        if (detail.isName)
            value->setFont(fixed);
        value->setPlainText(detail.value);
        value->setAccessibleName(detail.label);
    }
}

void ApiUserFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace umh

#include "moc_apiuserfields.cpp"
