#include "views/hub/welcomepage.h"

#include "views/widgets/iconset.h"
#include "views/window/actionlook.h"
#include "views/window/programactions.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr double welcomeTitleScale = 1.8;
constexpr int widestColumn = 84; // in average characters

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(ProgramActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_picture(new QLabel(this))
    , m_title(wrappedLabel(this))
    , m_text(wrappedLabel(this))
    , m_hint(wrappedLabel(this))
    , m_connect(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_sample(new QPushButton(this))
{
    m_title->setObjectName(u"welcomeTitle"_s);
    m_connect->setObjectName(u"welcomeConnect"_s);
    m_import->setObjectName(u"welcomeImport"_s);
    m_sample->setObjectName(u"welcomeSample"_s);
    m_connect->setDefault(true);
    m_import->setAutoDefault(true);
    m_sample->setAutoDefault(true);

    // Below one another: three texts side by side would not fit in every language.
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_connect, m_import, m_sample})
        buttons->addWidget(button);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(buttons);
    middle->addStretch(1);

    const int space = 2 * style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    m_column = new QWidget(this);
    auto *column = new QVBoxLayout(m_column);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space);
    column->addLayout(middle);
    column->addSpacing(space);
    column->addWidget(m_hint);
    column->addStretch(3);

    constexpr int nearlyAll = 1000; // up to the column's widest, the margins get what is left over
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_column, nearlyAll);
    layout->addStretch(1);

    connect(m_connect, &QPushButton::clicked, actions.action(ProgramAction::Connect), &QAction::trigger);
    connect(m_import, &QPushButton::clicked, actions.action(ProgramAction::ImportFiles), &QAction::trigger);
    connect(&actions, &ProgramActions::stateChanged, this, &WelcomePage::followState);
    connect(m_sample, &QPushButton::clicked, actions.action(ProgramAction::OpenSample), &QAction::trigger);
    refreshLook();
    retranslateUi();
    followState();
}

void WelcomePage::followState()
{
    followAction(*m_connect, *m_actions.action(ProgramAction::Connect));
    followAction(*m_import, *m_actions.action(ProgramAction::ImportFiles));
    followAction(*m_sample, *m_actions.action(ProgramAction::OpenSample));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        refreshLook();
        break;
    default:
        break;
    }
}

void WelcomePage::retranslateUi()
{
    m_title->setText(tr("Welcome to User management hub"));
    m_text->setText(
        tr("See which API users all your operators have, which of them are still in use, and which can go. "
           "To begin, connect to your account, or import saved answers of its API: operators, operator groups and API "
           "users."));
    m_connect->setText(tr("Co&nnect to an account…"));
    m_connect->setAccessibleDescription(tr("Sign in to an account and keep this database in sync with it"));
    m_import->setText(tr("&Import files…"));
    m_import->setAccessibleDescription(tr("Choose JSON files with saved answers of the account's API"));
    m_sample->setText(tr("E&xplore with sample data"));
    m_sample->setAccessibleDescription(tr("Look around with fictitious operators and API users"));
    m_hint->setText(tr("You can also drop the files onto this window."));
}

void WelcomePage::refreshLook()
{
    QFont title = scaledFont(font(), welcomeTitleScale);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * widestColumn);

    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryTextColor(palette(), QPalette::Window));
    m_hint->setPalette(quiet);

    const int size = 2 * style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QIcon picture = QApplication::windowIcon();
    m_picture->setVisible(!picture.isNull());
    m_picture->setPixmap(picture.pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace umh

#include "moc_welcomepage.cpp"
