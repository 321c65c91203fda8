#include "views/apiusers/apiuserdetailspane.h"

#include "domain/text/harmlesstext.h"
#include "views/apiusers/usageview.h"
#include "views/widgets/iconset.h"
#include "words/apiusertext.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// In average characters: from this width on, description and fields stand side by side, and the use beside both.
constexpr int wide = 150;
constexpr int widest = 215;
constexpr int shortestDescription = 3; // lines

constexpr ApiUserDetailKind shownKinds[] = {
    ApiUserDetailKind::Operator, ApiUserDetailKind::Username, ApiUserDetailKind::Type, ApiUserDetailKind::Created,
    ApiUserDetailKind::LastUsed, ApiUserDetailKind::Requests, ApiUserDetailKind::Guid, ApiUserDetailKind::OperatorGuid};

/// What scrolls where there is no room for all of it. What is last in it need not be in view to begin with.
class ScrollingFields final : public QScrollArea
{
public:
    ScrollingFields(QWidget &last, QWidget *parent)
        : QScrollArea(parent)
        , m_last(last)
    { }

    [[nodiscard]] QSize sizeHint() const override
    {
        QSize hint = widget()->sizeHint();
        if (m_last.parentWidget() == widget() && !m_last.isHidden())
            hint.rheight() -= m_last.sizeHint().height() + widget()->layout()->spacing();
        return hint.boundedTo(QSize(36, 24) * fontMetrics().height());
    }

private:
    QWidget &m_last;
};

QToolButton *copyButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ApiUserDetailsPane::ApiUserDetailsPane(QWidget *parent)
    : QFrame(parent)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_descriptionLabel(new QLabel(this))
    , m_description(new QPlainTextEdit(this))
    , m_copyDescription(copyButton(this))
    , m_edit(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_operator(new QPushButton(this))
    , m_own(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_editFacts(new QPushButton(this))
    , m_usage(new UsageView(this))
{
    setObjectName(u"details"_s);
    setFrameShape(QFrame::StyledPanel);
    m_description->setObjectName(u"description"_s);
    m_description->setReadOnly(true);
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(fontMetrics().lineSpacing() * shortestDescription);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the fields leave
    m_description->installEventFilter(this);
    m_descriptionLabel->setBuddy(m_description);
    m_edit->setObjectName(u"edit"_s);
    m_save->setObjectName(u"save"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_operator->setObjectName(u"showOperator"_s);
    m_own->setObjectName(u"own"_s);
    m_own->setTextFormat(Qt::PlainText);
    m_own->setWordWrap(true);
    m_own->hide();
    m_facts->setObjectName(u"facts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_editFacts->setObjectName(u"editFacts"_s);
    m_editFacts->setAutoDefault(true);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_save, m_cancel}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_copyDescription);
    buttons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_descriptionLabel);
    left->addWidget(m_description, 1);
    left->addLayout(buttons);

    auto *grid = new QGridLayout;
    int row = 0;
    for (const ApiUserDetailKind kind : shownKinds)
        addField(kind, grid, row++);
    grid->setColumnStretch(1, 1);
    // They scroll where there is no room for all of them.
    auto *fields = new QWidget(this);
    auto *area = new ScrollingFields(*m_usage, this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *right = new QVBoxLayout(fields);
    right->setContentsMargins({});
    area->setWidget(fields);
    area->viewport()->setAutoFillBackground(false); // it stands on a tab as well
    fields->setAutoFillBackground(false);
    right->addLayout(grid);
    right->addWidget(m_own);
    right->addWidget(m_facts);
    right->addStretch(1);
    m_operator->setAutoDefault(true);
    auto *further = new QHBoxLayout;
    further->addWidget(m_operator);
    further->addWidget(m_editFacts);
    further->addStretch(1);
    right->addLayout(further);
    // From one to the next as they stand.
    QWidget *before = m_description;
    const auto follow = [&before](QWidget *next) { setTabOrder(std::exchange(before, next), next); };
    for (QWidget *button : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_copyDescription)})
        follow(button);
    for (const Field &field : m_fields) {
        follow(field.value);
        follow(field.copy);
    }
    follow(m_operator);
    follow(m_editFacts);
    for (QWidget *stop : m_usage->stops())
        follow(stop);
    m_halves->addLayout(left, 1);
    m_halves->addWidget(area, 1);
    m_below = right;
    m_usage->hide();
    placeUsage();

    connect(m_edit, &QPushButton::clicked, this, [this] { edit(); });
    connect(m_save, &QPushButton::clicked, this, &ApiUserDetailsPane::commit);
    connect(m_cancel, &QPushButton::clicked, this, &ApiUserDetailsPane::cancel);
    connect(m_operator, &QPushButton::clicked, this, [this] {
        if (m_apiUser)
            Q_EMIT operatorRequested(m_apiUser->operatorGuid);
    });
    connect(m_editFacts, &QPushButton::clicked, this, [this] {
        if (m_apiUser)
            Q_EMIT factsRequested(*m_apiUser);
    });
    connect(m_copyDescription, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_edited ? typed() : m_apiUser ? m_apiUser->description : QString());
        Q_EMIT copied(ApiUserText::heading(ApiUserSort::Description));
    });
    retranslateUi();
    refreshIcons();
    showEditing();
}

ApiUserDetailsPane::~ApiUserDetailsPane() = default;

void ApiUserDetailsPane::addField(ApiUserDetailKind kind, QGridLayout *grid, int row)
{
    Field field{kind, new QLabel(this), new QLineEdit(this), copyButton(this)};
    field.label->setTextFormat(Qt::PlainText);
    field.label->setBuddy(field.value);
    field.value->setReadOnly(true);
    field.value->setFrame(false);
    field.value->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // also what is written from right to left
    field.value->setBackgroundRole(QPalette::Window);
    QPalette plain = field.value->palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    field.value->setPalette(plain);
    grid->addWidget(field.label, row, 0);
    grid->addWidget(field.value, row, 1);
    grid->addWidget(field.copy, row, 2);
    connect(field.copy, &QToolButton::clicked, this, [this, kind] {
        if (!m_apiUser)
            return;
        const ApiUserDetail detail = detailOf(*m_apiUser, kind, m_now);
        QGuiApplication::clipboard()->setText(detail.copied());
        Q_EMIT copied(detail.label);
    });
    m_fields.push_back(field);
}

void ApiUserDetailsPane::setApiUser(const std::optional<ApiUser> &apiUser, const Circumstances &circumstances,
                                    const QDateTime &now)
{
    if ((apiUser ? apiUser->key : 0) != (m_apiUser ? m_apiUser->key : 0))
        m_usage->setHistory(std::nullopt, now);
    m_apiUser = apiUser;
    m_circumstances = circumstances;
    m_now = now;
    refresh();
}

/// Where nobody has ever looked, there is nothing to be seen.
void ApiUserDetailsPane::setUsage(const UsageHistory &history, const QDateTime &now)
{
    m_usage->setHistory(history, now);
    m_usage->setVisible(history.hasSyncs());
}

/// Beside the fields where there is room, else below them.
void ApiUserDetailsPane::placeUsage()
{
    const bool isBeside = width() >= widest * fontMetrics().averageCharWidth();
    QBoxLayout *const place = isBeside ? m_halves : m_below;
    if (place->indexOf(m_usage) >= 0)
        return;
    const bool isHidden = m_usage->isHidden();
    (isBeside ? m_below : m_halves)->removeWidget(m_usage);
    place->addWidget(m_usage, isBeside ? 1 : 0);
    m_usage->setVisible(!isHidden);
}

void ApiUserDetailsPane::refresh()
{
    const ApiUser nobody;
    for (const Field &field : m_fields) {
        const ApiUserDetail detail = detailOf(m_apiUser ? *m_apiUser : nobody, field.kind, m_now);
        const QString value = m_apiUser ? detail.value : QString();
        field.label->setText(tr("%1:", "label of a field").arg(detail.label));
        field.value->setAccessibleName(detail.label);
        field.copy->setAccessibleName(tr("Copy: %1", "a field").arg(detail.label));
        field.copy->setEnabled(m_apiUser.has_value());
        if (field.value->text() != value) {
            field.value->setText(value);
            field.value->setCursorPosition(0);
        }
        field.value->setToolTip(value);
    }
    m_own->setVisible(m_apiUser && m_circumstances.isOwn);
    m_operator->setVisible(!m_circumstances.knowsOperator);
    m_operator->setEnabled(m_apiUser.has_value());
    showFacts();
    showDescription();
    showEditing();
}

/// What people know of it, as far as anybody does.
void ApiUserDetailsPane::showFacts()
{
    const ApiUserFacts facts = m_apiUser ? m_apiUser->facts : ApiUserFacts();
    QStringList lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines += tr("%1: %2", "a field and its value").arg(label, harmlessLines(value));
    };
    add(ApiUserText::heading(ApiUserSort::Owner), facts.owner);
    add(ApiUserText::heading(ApiUserSort::Purpose), facts.purpose);
    add(ApiUserText::heading(ApiUserSort::WhereKept), facts.whereKept);
    add(ApiUserText::heading(ApiUserSort::Ticket), facts.ticket);
    add(ApiUserText::heading(ApiUserSort::ReviewBy), ApiUserText::day(facts.reviewBy));
    add(ApiUserText::heading(ApiUserSort::KeepUntil), ApiUserText::day(facts.keepUntil));
    add(tr("Reason", "why an API user is kept"), facts.reason);
    if (m_apiUser && m_apiUser->contradictory)
        lines += tr("What the account says of its use is contradictory.");
    if (!facts.isEmpty())
        lines += tr("These notes are kept in this database only, never sent to the account.");
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
    m_editFacts->setEnabled(m_apiUser.has_value() && m_circumstances.mayEditFacts);
    m_editFacts->setToolTip(m_circumstances.mayEditFacts
                                ? tr("Owner, purpose and more: kept in this database only, never sent to the account")
                                : tr("You may only look at this database."));
}

void ApiUserDetailsPane::showDescription()
{
    if (m_edited)
        return;
    const QString text = m_apiUser ? harmlessLines(m_apiUser->description) : QString();
    if (m_description->toPlainText() != text)
        m_description->setPlainText(text);
}

/// The buttons that there are, and what can be done with them.
void ApiUserDetailsPane::showEditing()
{
    const bool edits = m_edited.has_value();
    m_edit->setVisible(!edits);
    m_save->setVisible(edits);
    m_cancel->setVisible(edits);
    m_edit->setEnabled(m_apiUser && m_circumstances.isWhole && m_circumstances.whyNoChange.isNull());
    m_edit->setToolTip(m_circumstances.whyNoChange);
    m_copyDescription->setEnabled(m_apiUser.has_value());
    m_description->setReadOnly(!edits);
}

bool ApiUserDetailsPane::edit(const QString &typed)
{
    if (m_edited && typed.isNull())
        m_description->setFocus(Qt::OtherFocusReason);
    if (!m_apiUser || m_edited || !m_circumstances.whyNoChange.isNull())
        return false;
    m_edited = m_apiUser;
    m_description->setPlainText(typed.isNull() ? m_apiUser->description : typed);
    m_description->document()->setModified(!typed.isNull());
    showEditing();
    m_description->setFocus(Qt::OtherFocusReason);
    m_description->moveCursor(QTextCursor::End); // a stray key adds to it, and does not take its place
    return true;
}

QString ApiUserDetailsPane::typed() const
{
    // Not toPlainText(), which makes plain spaces of those that do not break.
    QString text = m_description->document()->toRawText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

void ApiUserDetailsPane::commit()
{
    if (!m_edited)
        return;
    const ApiUser seen = *m_edited;
    const QString description = typed();
    const bool isTouched = m_description->document()->isModified();
    endEditing();
    // What a person has not touched stays as it came, line ends and all.
    if (isTouched && QString(seen.description).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n') != description)
        Q_EMIT described(seen, description);
}

/// The keyboard stays here only where it was: an edit can end by what a person does elsewhere.
void ApiUserDetailsPane::endEditing()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_edited.reset();
    showDescription();
    showEditing();
    if (hadFocus)
        m_description->setFocus(Qt::OtherFocusReason);
}

void ApiUserDetailsPane::cancel()
{
    if (m_edited)
        endEditing();
}

void ApiUserDetailsPane::takeFocus()
{
    m_description->setFocus(Qt::OtherFocusReason);
}

void ApiUserDetailsPane::retranslateUi()
{
    m_descriptionLabel->setText(tr("&Description:"));
    m_description->setAccessibleName(ApiUserText::heading(ApiUserSort::Description));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleDescription(tr("Edit the description over several lines"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_copyDescription->setAccessibleName(tr("Copy: %1", "a field").arg(ApiUserText::heading(ApiUserSort::Description)));
    m_copyDescription->setToolTip(tr("Copy"));
    m_operator->setText(tr("Show o&perator"));
    m_editFacts->setText(tr("Edit &notes…"));
    m_own->setText(tr("This program signs in with this API user."));
    for (const Field &field : m_fields)
        field.copy->setToolTip(tr("Copy"));
    setAccessibleName(tr("Details"));
    refresh();
}

void ApiUserDetailsPane::refreshIcons()
{
    m_copyDescription->setIcon(symbolicIcon(u"copy"_s, palette()));
    m_operator->setIcon(symbolicIcon(u"operators"_s, palette()));
    for (const Field &field : m_fields)
        field.copy->setIcon(symbolicIcon(u"copy"_s, palette()));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    for (const Field &field : m_fields) {
        if (detailOf({}, field.kind, {}).isName)
            field.value->setFont(fixed);
    }
}

void ApiUserDetailsPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
        refreshIcons();
        break;
    default:
        break;
    }
}

bool ApiUserDetailsPane::event(QEvent *event)
{
    // Esc is this pane's own while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        cancel();
        Q_EMIT left();
        return true;
    }
    return QFrame::event(event);
}

void ApiUserDetailsPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool sideBySide = width() >= wide * fontMetrics().averageCharWidth();
    m_halves->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    placeUsage();
}

bool ApiUserDetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_description && event->type() == QEvent::KeyPress && !m_edited
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        edit();
        return true;
    }
    if (watched == m_description && event->type() == QEvent::KeyPress && m_edited) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace umh

#include "moc_apiuserdetailspane.cpp"
