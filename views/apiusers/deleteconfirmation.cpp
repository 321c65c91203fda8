#include "views/apiusers/deleteconfirmation.h"

#include "domain/text/harmlesstext.h"
#include "views/apiusers/apiuserfields.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiuserdifferencetext.h"
#include "words/apiusertext.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr double questionScale = 1.15;
constexpr int mostLinesOfQuestion = 4;
constexpr qsizetype longestSpokenDescription = 200;

/// \a received so that its direction does not disturb the sentence it is put into.
QString isolated(const QString &received)
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    return QChar(firstStrongIsolate) + ApiUserText::oneLine(received) + QChar(popIsolate);
}

/// What is shown of \a apiUser, and in which order.
QList<ApiUserDetailKind> askedKinds(const ApiUser &apiUser)
{
    using enum ApiUserDetailKind;
    if (apiUser.description.trimmed().isEmpty())
        return {Type, Operator, Username, Description, Created, LastUsed, Requests, Guid};
    return {Description, Operator, Username, Type, Created, LastUsed, Requests, Guid};
}

} // namespace

DeleteConfirmation::DeleteConfirmation(const ApiUser &apiUser, const QDateTime &now, Circumstances circumstances,
                                       QWidget *parent)
    : QDialog(parent)
    , m_apiUser(apiUser)
    , m_now(now)
    , m_circumstances(circumstances)
    , m_question(new WrappedText(this))
    , m_fields(new ApiUserFields(askedKinds(apiUser), this))
    , m_warningIcon(new QLabel(this))
    , m_warning(new WrappedText(this))
    , m_delete(new DestructiveButton(this))
{
    setWindowModality(Qt::WindowModal);
    m_question->setMaximumLines(mostLinesOfQuestion);
    m_question->setObjectName(u"question"_s);
    m_warning->setObjectName(u"warning"_s);
    for (WrappedText *text : {m_question, m_warning}) {
        text->setFocusPolicy(Qt::ClickFocus);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_fields->setApiUser(apiUser, now);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_delete, QDialogButtonBox::DestructiveRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_delete->setObjectName(u"delete"_s);
    m_cancel->setDefault(true);
    setTabOrder(m_cancel, m_delete); // one Tab from the answer that is offered to the other

    auto *warning = new QHBoxLayout;
    warning->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);

    const int space = style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addSpacing(space);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addSpacing(space);
    layout->addLayout(warning);
    layout->addSpacing(space);
    if (m_circumstances != Usual) {
        layout->addWidget(createTypedName());
        layout->addSpacing(space);
        setTabOrder(m_typedName, m_cancel);
        setTabOrder(m_cancel, m_delete);
    }
    layout->addWidget(buttons);

    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refreshIcons();
    retranslateUi();
    fitToContents(*this);
}

void DeleteConfirmation::setConfirmedBefore(const ApiUser &before)
{
    m_confirmedBefore = before;
    retranslateUi();
    fitToContents(*this);
}

/// A field that keeps the button from being pressed until the user name stands in it.
QWidget *DeleteConfirmation::createTypedName()
{
    auto *row = new QWidget(this);
    m_typedLabel = new QLabel(row);
    m_typedLabel->setTextFormat(Qt::PlainText);
    m_typedLabel->setWordWrap(true);
    m_typedName = new QLineEdit(row);
    m_typedName->setObjectName(u"typedName"_s);
    m_typedName->installEventFilter(this);
    m_typedLabel->setBuddy(m_typedName);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_typedLabel);
    layout->addWidget(m_typedName);
    m_delete->setAllowed(false);
    connect(m_typedName, &QLineEdit::textChanged, this, [this] { m_delete->setAllowed(isNameTyped()); });
    return row;
}

bool DeleteConfirmation::isNameTyped() const
{
    // As it is shown, or as it was copied.
    const QString typed = m_typedName->text();
    return typed == m_apiUser.username || typed.trimmed() == ApiUserText::oneLine(m_apiUser.username);
}

bool DeleteConfirmation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typedName && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // It neither deletes nor, as the default button would, cancels.
            if (isNameTyped())
                m_delete->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QStringList DeleteConfirmation::warnings() const
{
    QStringList warnings;
    const bool isOwn = m_circumstances.testFlag(OwnApiUser);
    if (isOwn) {
        warnings += tr("This is the API user that this program signs in with. Without it, the program can neither sync "
                       "nor change anything until you connect with another API user.");
    } else if (m_circumstances.testFlag(ForSigningIn)) {
        warnings += tr("Somebody has signed in to this program with this API user. Whoever still does so can neither "
                       "sync nor change anything without it.");
    }
    if (m_confirmedBefore) {
        warnings += tr("It was not deleted yet, because it has changed since you confirmed:");
        for (auto &difference : ApiUserDifferenceText::of(*m_confirmedBefore, m_apiUser)) {
            difference.before = isolated(difference.before);
            difference.after = isolated(difference.after);
            warnings += ApiUserDifferenceText::line(difference);
        }
    }
    if (mixesAlphabets(m_apiUser.username) || mixesAlphabets(m_apiUser.operatorName)) {
        warnings += tr("The username or the operator's name mixes letters of different alphabets, so that it may only "
                       "look like another one. Check the GUID.");
    }
    if (isOwn)
        return warnings; // of course it is in use
    if (usedInLast30Days(m_apiUser, m_now))
        warnings += tr("This API user was used in the last 30 days. Whatever uses it will stop working.");
    else if (m_apiUser.lastUsedState == LastUsedState::Unknown)
        warnings +=
            tr("It is not known whether this API user is in use. If it is, whatever uses it will stop working.");
    return warnings;
}

void DeleteConfirmation::retranslateUi()
{
    setWindowTitle(tr("Delete API user"));
    QFont large = scaledFont(font(), questionScale);
    m_question->setFont(large);
    m_question->setTexts(tr("Delete this API user?"), {});
    m_question->setAccessibleName(tr("Question"));

    const QString strong = warnings().join(u'\n');
    const QString plain = tr("This cannot be undone.");
    m_warning->setTexts(strong, plain);
    m_warning->setAccessibleName(tr("Warning"));
    m_warningIcon->setVisible(!strong.isEmpty());
    m_warningIcon->setAccessibleName(tr("Warning"));

    if (m_typedLabel)
        m_typedLabel->setText(tr("To delete it all the same, type its &username:"));
    m_delete->setText(tr("&Delete API user"));
    // Read when the dialog opens, so that nobody has to find it.
    setAccessibleName(windowTitle());
    setAccessibleDescription(
        QStringList{m_question->toPlainText(), essentials(), strong, plain}.join(u' ').simplified());
}

/// What tells it from others, to be heard: the first of the fields.
QString DeleteConfirmation::essentials() const
{
    constexpr qsizetype most = 3;
    QStringList sentences;
    for (const ApiUserDetailKind kind : askedKinds(m_apiUser).first(most)) {
        const ApiUserDetail detail = detailOf(m_apiUser, kind, m_now);
        const QString value = kind == ApiUserDetailKind::Description
            ? harmlessBeginning(ApiUserText::proseLine(m_apiUser.description), longestSpokenDescription)
            : detail.value;
        sentences += tr("%1: %2.", "a field and its value, as a sentence").arg(detail.label, value);
    }
    return sentences.join(u' ');
}

void DeleteConfirmation::refreshIcons()
{
    const int size = fontMetrics().lineSpacing(); // as high as the first line beside it
    m_warningIcon->setPixmap(symbolicIcon(u"warning"_s, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    m_delete->setIcon(symbolicIcon(u"delete"_s, palette()));
}

void DeleteConfirmation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        m_fields->scrollDescription(event->key() == Qt::Key_PageDown);
    else
        QDialog::keyPressEvent(event);
}

void DeleteConfirmation::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void DeleteConfirmation::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus();
    if (!event->spontaneous())
        keepFromPointer(*m_delete);
}

} // namespace umh

#include "moc_deleteconfirmation.cpp"
