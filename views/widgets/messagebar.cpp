#include "views/widgets/messagebar.h"

#include "domain/programstate.h"
#include "views/widgets/iconset.h"
#include "views/widgets/wrappedtext.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Makes screen readers treat a message bar as what it is, and read it when it appears.
QAccessibleInterface *accessibleMessageBar(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(MessageBar::staticMetaObject.className()) || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

/// A tint for \a severity that is as saturated and as light as the palette's own highlight.
QColor tint(MessageBar::Severity severity, const QPalette &palette)
{
    constexpr float red = 0.0F;
    constexpr float amber = 0.11F;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight).toHsl();
    switch (severity) {
    case MessageBar::Severity::Info:
        break;
    case MessageBar::Severity::Warning:
        return QColor::fromHslF(amber, highlight.hslSaturationF(), highlight.lightnessF());
    case MessageBar::Severity::Error:
        return QColor::fromHslF(red, highlight.hslSaturationF(), highlight.lightnessF());
    }
    return highlight;
}

/// The background of a bar: the window's with as much of the tint as leaves the text easy to read.
QColor background(MessageBar::Severity severity, const QPalette &palette)
{
    constexpr int mostTint = 24; // per cent
    constexpr int step = 3;
    constexpr double enoughContrast = 7.0; // WCAG 2, level AAA
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    for (int share = mostTint; share > 0; share -= step) {
        const QColor color = mixed(window, tint(severity, palette), share / 100.0);
        if (contrast(color, text) >= enoughContrast)
            return color;
    }
    return window;
}

QString iconName(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Info:
        return u"info"_s;
    case MessageBar::Severity::Warning:
        return u"warning"_s;
    case MessageBar::Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappedText(this))
    , m_unfold(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_folded(new QWidget(this))
    , m_details(new WrappedText(m_folded))
    , m_copy(new QPushButton(m_folded))
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleMessageBar);
        return true;
    }();
    constexpr int mostLines = 6;
    m_text->setMaximumLines(mostLines);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_otherAction->setObjectName(u"messageOtherAction"_s);
    m_action->setAutoDefault(true); // makes Enter press it
    m_otherAction->setAutoDefault(true);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *message = new QHBoxLayout;
    message->addWidget(m_icon, 0, Qt::AlignTop);
    message->addWidget(m_text, 1, Qt::AlignTop);
    // Not an alignment: a layout that has one never gets higher than it would like to be at its favourite width.
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addLayout(message);
    middle->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addLayout(middle, 1);
    line->addWidget(m_unfold, 0, Qt::AlignVCenter);
    line->addWidget(m_action, 0, Qt::AlignVCenter);
    line->addWidget(m_otherAction, 0, Qt::AlignVCenter);
    line->addWidget(m_close, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_folded);
    createDetails();

    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> run = m_message.run) // a copy, for it may dismiss or replace this message
            run();
    });
    connect(m_otherAction, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> run = m_message.runOther)
            run();
    });
    hide();
    refreshIcons();
    retranslateUi();
}

void MessageBar::createDetails()
{
    constexpr int mostLines = 8;
    m_unfold->setObjectName(u"messageUnfold"_s);
    m_unfold->setAutoRaise(true);
    m_unfold->setCheckable(true);
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setMaximumLines(mostLines);
    m_copy->setObjectName(u"messageCopy"_s);
    m_copy->setAutoDefault(true); // makes Enter press it
    auto *layout = new QHBoxLayout(m_folded);
    layout->setContentsMargins({});
    layout->addWidget(m_details, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    m_folded->hide();
    m_unfold->hide();
    const QList<QWidget *> order{m_text, m_unfold, m_details, m_copy, m_action, m_otherAction, m_close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_unfold, &QToolButton::toggled, this, &MessageBar::unfold);
    connect(m_copy, &QPushButton::clicked, this, &MessageBar::copy);
}

ShownMessage::ShownMessage(MessageBar &bar, int id)
    : m_bar(&bar)
    , m_id(id)
{ }

bool ShownMessage::isShown() const
{
    return m_bar && !m_bar->isHidden() && m_bar->m_message.id == m_id;
}

bool ShownMessage::mayBeIn(const MessageBar &bar) const
{
    return bar.isHidden() || (m_bar == &bar && isShown());
}

void ShownMessage::takeBack() const
{
    if (isShown())
        m_bar->dismiss();
    else if (m_bar)
        m_bar->m_kept.removeIf([this](const MessageBar::Message &message) { return message.id == m_id; });
}

void ShownMessage::keep() const
{
    if (isShown())
        m_bar->m_message.isKept = true;
}

ShownMessage MessageBar::showMessage(Severity severity, MessageWording wording, std::function<void()> run,
                                     std::function<void()> runOther)
{
    if (!isHidden() && m_message.isKept)
        m_kept += m_message;
    put({.severity = severity,
         .wording = std::move(wording),
         .run = std::move(run),
         .runOther = std::move(runOther),
         .id = ++m_lastId});
    return {*this, m_message.id};
}

void MessageBar::put(const Message &message)
{
    const MessageText text = message.wording();
    const bool same = !isHidden() && message.severity == m_message.severity && text == m_shown;
    m_message = message;
    if (!same) {
        m_unfold->setChecked(false);
        setText(text);
        refreshIcons();
        update();
        show();
    }
    announce(); // the same again, too: whoever cannot see it needs to know that it failed again
}

ShownMessage MessageBar::showError(const Error &error, MessageWording wording, std::function<void()> run,
                                   ErrorSituation situation)
{
    const auto inWords = [error, situation, shown = QDateTime::currentDateTimeUtc(),
                          wording = std::move(wording)]() -> MessageText {
        const ErrorText words = errorText(error, situation);
        MessageText text = wording ? wording() : MessageText();
        QStringList sentences{words.whatToDo, text.whatToDo};
        if (text.whatHappened.isEmpty())
            text.whatHappened = words.whatHappened;
        else
            sentences.prepend(words.whatHappened);
        sentences.removeAll(QString());
        text.whatToDo = sentences.join(u' ');
        text.details = errorDetails(error, shown);
        return text;
    };
    const ShownMessage shown = showMessage(Severity::Error, inWords, std::move(run));
    m_message.isOutOfReach = umh::isOutOfReach(error.kind);
    return shown;
}

void MessageBar::setText(const MessageText &text)
{
    m_shown = text;
    m_text->setTexts(text.whatHappened, text.whatToDo);
    m_action->setText(text.action);
    m_action->setVisible(!text.action.isEmpty());
    m_otherAction->setText(text.otherAction);
    m_otherAction->setVisible(!text.otherAction.isEmpty());
    m_details->setPlainText(text.details);
    m_unfold->setVisible(!text.details.isEmpty());
    if (text.details.isEmpty())
        m_unfold->setChecked(false);
    retranslateUi();
}

void MessageBar::unfold(bool unfolded)
{
    const QWidget *focus = QApplication::focusWidget(); // not the bar's own, which is the last that it had
    if (!unfolded && focus && m_folded->isAncestorOf(focus))
        m_unfold->setFocus(Qt::OtherFocusReason);
    m_folded->setVisible(unfolded);
    retranslateUi();
}

/// Also what it says, so that whoever gets the copy knows what it is about.
void MessageBar::copy() const
{
    QGuiApplication::clipboard()->setText(text() + u'\n' + m_shown.details);
}

void MessageBar::focusAction()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    m_message = {};
    if (m_kept.isEmpty()) {
        hide();
        m_unfold->setChecked(false); // the next message begins folded
    } else {
        put(m_kept.takeLast());
    }
    Q_EMIT dismissed();
}

void MessageBar::takeBackOutOfReach()
{
    if (m_message.isOutOfReach && !m_message.isKept)
        dismiss();
}

void MessageBar::setClosable(bool closable)
{
    m_closable = closable;
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_text->toPlainText();
}

void MessageBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::severityName() const
{
    switch (m_message.severity) {
    case Severity::Info:
        return tr("Information");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Error");
    }
    Q_UNREACHABLE();
}

void MessageBar::retranslateUi()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_icon->setAccessibleName(severityName());
    m_text->setAccessibleName(tr("Message"));
    m_unfold->setText(tr("Details"));
    m_unfold->setArrowType(m_unfold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_unfold->setAccessibleName(m_unfold->isChecked() ? tr("Hide the details") : tr("Show the details"));
    m_details->setAccessibleName(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the message with its details"));
    m_copy->setToolTip(tr("Copy the message with its details"));
    setAccessibleName(tr("%1: %2", "severity: message").arg(severityName(), m_text->toPlainText()));
}

void MessageBar::refreshIcons()
{
    const int size = fontMetrics().lineSpacing(); // as high as the first line beside it
    m_icon->setPixmap(
        symbolicIcon(iconName(m_message.severity), palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    m_close->setIcon(symbolicIcon(u"close"_s, palette()));
    const int space = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    m_folded->layout()->setContentsMargins(size + qMax(space, 0), 0, 0, 0); // below the text, not the icon
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        if (m_message.wording)
            setText(m_message.wording());
        else
            retranslateUi();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        refreshIcons();
        break;
    default:
        break;
    }
}

bool MessageBar::event(QEvent *event)
{
    // Esc is the bar's own while it has the focus, whatever the key does in its window.
    if (event->type() == QEvent::ShortcutOverride && m_closable
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_closable && (escape || (enter && m_close->hasFocus())))
        dismiss();
    else if (enter && m_unfold->hasFocus())
        m_unfold->toggle();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = background(m_message.severity, palette());
    painter.fillRect(rect(), color);
    const int line = qMax(1, style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) / 2);
    constexpr double edge = 0.5;
    painter.fillRect(0, height() - line, width(), line, mixed(color, tint(m_message.severity, palette()), edge));
}

} // namespace umh

#include "moc_messagebar.cpp"
