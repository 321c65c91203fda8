#include "views/window/programactions.h"

#include "views/window/actionlook.h"
#include "views/window/programwindow.h"
#include "words/statetext.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using enum ActionLook::Key;

constexpr int offeredMinutes[] = {0, 15, 30, 60, 240};

ActionLook lookOf(ProgramAction action, bool isConnected)
{
    switch (action) {
    case ProgramAction::ImportFiles:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Import files…"), Qt::CTRL | Qt::Key_I, HeardAnywhere,
                u"import"_s};
    case ProgramAction::OpenDatabase:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "Open &database…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O};
    case ProgramAction::CopyDatabase:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "Copy database &to…")};
    case ProgramAction::AboutDatabase:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "A&bout this database")};
    case ProgramAction::OpenSample:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "E&xplore with sample data")};
    case ProgramAction::CloseSample:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "Close sa&mple data")};
    case ProgramAction::Quit:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Quit"), Qt::CTRL | Qt::Key_Q};
    case ProgramAction::ViewHub:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Hub"), Qt::CTRL | Qt::Key_H};
    case ProgramAction::ViewApiUsers:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "View all API &users"), Qt::CTRL | Qt::Key_U, HeardAnywhere,
                u"api-user"_s};
    case ProgramAction::ViewOperators:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "View all op&erators"), Qt::CTRL | Qt::Key_O, HeardAnywhere,
                u"operators"_s};
    case ProgramAction::ViewGroups:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "View all operator &groups"), Qt::CTRL | Qt::Key_G,
                HeardAnywhere, u"groups"_s};
    case ProgramAction::ViewJournal:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "Jou&rnal"), Qt::CTRL | Qt::Key_J};
    case ProgramAction::ViewJobs:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Jobs"), Qt::CTRL | Qt::SHIFT | Qt::Key_J};
    case ProgramAction::Refresh:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "Re&fresh"), Qt::Key_F5, HeardAnywhere, u"refresh"_s};
    case ProgramAction::Connect:
        return {isConnected ? QT_TRANSLATE_NOOP("umh::ProgramActions", "&Connection…")
                            : QT_TRANSLATE_NOOP("umh::ProgramActions", "&Connect to an account…"),
                {},
                HeardAnywhere,
                u"account"_s};
    case ProgramAction::Sync:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Sync now"), {}, HeardAnywhere, u"refresh"_s};
    case ProgramAction::Disconnect:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Disconnect…")};
    case ProgramAction::Help:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Help"), Qt::Key_F1};
    case ProgramAction::Shortcuts:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Keyboard shortcuts")};
    case ProgramAction::CopyInformation:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&Copy program information"), {}, HeardAnywhere, u"copy"_s};
    case ProgramAction::About:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "&About User management hub")};
    case ProgramAction::AboutQt:
        return {QT_TRANSLATE_NOOP("umh::ProgramActions", "About &Qt")};
    }
    Q_UNREACHABLE();
}

/// A path as this system writes it, or an address as it is.
QString shownPlace(const QString &place)
{
    return place.contains("://"_L1) ? place : QDir::toNativeSeparators(place);
}

} // namespace

ProgramActions::ProgramActions()
    : m_recent(std::make_unique<QMenu>())
    , m_languageMenu(std::make_unique<QMenu>())
    , m_dateMenu(std::make_unique<QMenu>())
    , m_account(std::make_unique<QMenu>())
    , m_window(std::make_unique<QMenu>())
    , m_help(std::make_unique<QMenu>())
    , m_automatically(new QMenu(m_account.get()))
    , m_languages(new QActionGroup(this))
    , m_systemLanguage(new QAction(this))
    , m_intervals(new QActionGroup(this))
    , m_notifiesOfNews(new QAction(this))
    , m_dateStyles(new QActionGroup(this))
    , m_hubEndsProgram(new QAction(this))
{
    for (int i = 0; i < programActionCount; ++i) {
        const auto action = ProgramAction(i);
        m_actions[size_t(i)] = new QAction(this);
        setUpAction(*m_actions[size_t(i)], lookOf(action, false));
        // Later: what is asked then must not be asked within the key that asks for it.
        connect(
            m_actions[size_t(i)], &QAction::triggered, this, [this, action] { Q_EMIT requested(action); },
            Qt::QueuedConnection);
    }
    action(ProgramAction::Quit)->setMenuRole(QAction::QuitRole);
    action(ProgramAction::About)->setMenuRole(QAction::AboutRole);
    action(ProgramAction::AboutQt)->setMenuRole(QAction::AboutQtRole);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT languageChosen(chosen->data().toString()); });
    connect(m_intervals, &QActionGroup::triggered, this, [this](QAction *chosen) {
        chosen->setChecked(true); // a second click does not take the choice away
        Q_EMIT syncEveryChosen(chosen->data().toInt());
    });
    connect(m_dateStyles, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT dateStyleChosen(DateStyle(chosen->data().toInt())); });
    connect(m_notifiesOfNews, &QAction::triggered, this, &ProgramActions::notifiesOfNewsChosen);
    connect(m_hubEndsProgram, &QAction::triggered, this, &ProgramActions::hubEndsProgramChosen);
    // Later: the menu is filled anew by it.
    connect(m_recent.get(), &QMenu::triggered, this, [this](const QAction *chosen) {
        QMetaObject::invokeMethod(
            this, [this, path = chosen->data().toString()] { Q_EMIT recentChosen(path); }, Qt::QueuedConnection);
    });
    connect(m_window.get(), &QMenu::aboutToShow, this, &ProgramActions::showWindows);
    fillMenus();
    dress();
    m_account->installEventFilter(this);
}

ProgramActions::~ProgramActions() = default;

void ProgramActions::fillMenus()
{
    for (QMenu *menu : {m_recent.get(), m_account.get(), m_window.get(), m_help.get()})
        menu->setToolTipsVisible(true);
    m_account->addActions({action(ProgramAction::Connect), action(ProgramAction::Sync)});
    m_account->addMenu(m_automatically);
    m_account->addSeparator();
    m_account->addAction(action(ProgramAction::Disconnect));
    for (const int minutes : offeredMinutes) {
        QAction *interval = m_automatically->addAction(QString());
        interval->setCheckable(true);
        interval->setData(minutes);
        m_intervals->addAction(interval);
    }
    m_automatically->addSeparator();
    m_automatically->addAction(m_notifiesOfNews);
    m_notifiesOfNews->setObjectName(u"notifiesOfNews"_s);
    m_notifiesOfNews->setCheckable(true);
    m_intervals->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const DateStyle style : {DateStyle::HowLongAgo, DateStyle::Day}) {
        QAction *choice = m_dateMenu->addAction(QString());
        choice->setCheckable(true);
        choice->setData(int(style));
        m_dateStyles->addAction(choice);
    }
    m_hubEndsProgram->setCheckable(true);
    m_help->addActions({action(ProgramAction::Help), action(ProgramAction::Shortcuts)});
    m_help->addSeparator();
    m_help->addActions(
        {action(ProgramAction::CopyInformation), action(ProgramAction::About), action(ProgramAction::AboutQt)});
    setSyncEvery(0);
    setDateStyle(DateStyle::HowLongAgo);
    setLanguages({}, {});
    showWindows();
}

void ProgramActions::setState(const ProgramState &state)
{
    m_state = state;
    dress();
    Q_EMIT stateChanged();
}

void ProgramActions::setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current)
{
    for (QAction *old : m_languages->actions()) {
        m_languages->removeAction(old);
        if (old != m_systemLanguage)
            old->deleteLater();
    }
    m_languageMenu->clear();
    const auto offer = [&](QAction *action, const QString &code) {
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
        m_languageMenu->addAction(action);
        action->setChecked(code == current);
    };
    offer(m_systemLanguage, QString());
    if (!languages.isEmpty())
        m_languageMenu->addSeparator();
    for (const auto &[code, nativeName] : languages)
        offer(new QAction(nativeName, m_languages), code);
}

void ProgramActions::setSyncEvery(int minutes)
{
    for (QAction *interval : m_intervals->actions())
        interval->setChecked(interval->data().toInt() == minutes);
}

void ProgramActions::setNotifiesOfNews(bool notifies)
{
    m_notifiesOfNews->setChecked(notifies);
}

void ProgramActions::setDateStyle(DateStyle style)
{
    for (QAction *choice : m_dateStyles->actions())
        choice->setChecked(choice->data().toInt() == int(style));
}

void ProgramActions::setHubEndsProgram(bool ends)
{
    m_hubEndsProgram->setChecked(ends);
}

void ProgramActions::setRecent(const QStringList &places)
{
    m_recent->clear();
    for (const QString &place : places) {
        QAction *recent = m_recent->addAction(shownPlace(place).replace(u'&', "&&"_L1));
        recent->setData(place);
    }
    showState();
}

void ProgramActions::setAvailable(ProgramAction which, const QString &whyNot)
{
    action(which)->setEnabled(whyNot.isNull());
    action(which)->setToolTip(whyNot);
}

void ProgramActions::showState()
{
    const QString whyNoTask = m_state.isBusy() ? StateText::taskRuns() : QString();
    const QString whyNotOpen = m_state.isOpen ? QString() : StateText::notOpen();
    const auto first = [](const QStringList &reasons) {
        for (const QString &reason : reasons) {
            if (!reason.isNull())
                return reason;
        }
        return QString();
    };
    const QString sample = m_state.isSample ? StateText::isSample() : QString();
    const QString readOnly = m_state.isReadOnly ? StateText::isReadOnly(m_state) : QString();
    const QString noAccount = m_state.account ? QString() : StateText::noAccount();
    const QString outOfReach = StateText::whyOutOfReach(m_state);
    setAvailable(ProgramAction::ImportFiles, StateText::whyNoImport(m_state));
    setAvailable(ProgramAction::OpenDatabase, whyNoTask);
    setAvailable(ProgramAction::CopyDatabase, first({whyNotOpen, whyNoTask}));
    setAvailable(ProgramAction::AboutDatabase, whyNotOpen);
    setAvailable(ProgramAction::OpenSample, first({m_state.isSample ? StateText::isSample() : QString(), whyNoTask}));
    setAvailable(ProgramAction::CloseSample, first({m_state.isSample ? QString() : StateText::noSample(), whyNoTask}));
    for (const ProgramAction view : {ProgramAction::ViewApiUsers, ProgramAction::ViewOperators,
                                     ProgramAction::ViewGroups, ProgramAction::ViewJournal, ProgramAction::ViewJobs})
        setAvailable(view, whyNotOpen);
    const QString noRight = StateText::whyNoRight(m_state);
    // Of a database that is connected it is where a person signs in, which whoever syncs has to.
    const QString whyNotConnect = m_state.account ? QString() : noRight;
    setAvailable(ProgramAction::Connect, first({sample, whyNotOpen, outOfReach, readOnly, whyNotConnect, whyNoTask}));
    setAvailable(ProgramAction::Sync, StateText::whyNoSync(m_state, QDateTime::currentDateTimeUtc()));
    setAvailable(ProgramAction::Disconnect, first({noAccount, whyNotOpen, outOfReach, readOnly, noRight, whyNoTask}));
    const QString whyNotAutomatically = first({noAccount, readOnly});
    m_automatically->menuAction()->setEnabled(whyNotAutomatically.isNull());
    m_automatically->menuAction()->setToolTip(whyNotAutomatically);
    bool isAnyRecent = false;
    const QList<QAction *> recent = m_recent->actions();
    for (QAction *each : recent) {
        each->setVisible(shownPlace(each->data().toString()) != m_state.place); // that one is open
        isAnyRecent = isAnyRecent || each->isVisible();
    }
    m_recent->menuAction()->setEnabled(isAnyRecent && whyNoTask.isNull());
    m_recent->menuAction()->setToolTip(isAnyRecent ? whyNoTask : StateText::nothingRecent());
}

/// Texts and icons in the present language and palette.
void ProgramActions::dress()
{
    const QPalette palette = QApplication::palette("QMenu"); // that of a menu itself is another until it is shown
    for (int i = 0; i < programActionCount; ++i) {
        const ActionLook look = lookOf(ProgramAction(i), m_state.account.has_value());
        dressAction(*m_actions[size_t(i)], look, tr(look.text), palette);
    }
    m_recent->setTitle(tr("&Recent databases"));
    m_languageMenu->setTitle(tr("&Language"));
    m_systemLanguage->setText(tr("&System language"));
    m_dateMenu->setTitle(tr("Show d&ates"));
    const QList<QAction *> styles = m_dateStyles->actions();
    styles.at(int(DateStyle::HowLongAgo))->setText(tr("As how &long ago"));
    styles.at(int(DateStyle::Day))->setText(tr("As a &day"));
    m_account->setTitle(tr("Acc&ount"));
    m_automatically->setTitle(tr("Sync &automatically"));
    const QList<QAction *> intervals = m_intervals->actions();
    const QStringList texts{tr("&Off"), tr("Every &15 minutes"), tr("Every &30 minutes"), tr("Every &hour"),
                            tr("Every &4 hours")};
    for (qsizetype i = 0; i < intervals.size(); ++i)
        intervals.at(i)->setText(texts.at(i));
    m_notifiesOfNews->setText(tr("&Notify me of what is new"));
    m_window->setTitle(tr("&Window"));
    m_hubEndsProgram->setText(tr("Closing the hub &ends the program"));
    m_help->setTitle(tr("&Help"));
    showState();
}

/// The windows that are open, to choose from.
void ProgramActions::showWindows()
{
    m_window->clear();
    m_window->addAction(action(ProgramAction::ViewHub));
    m_window->addSeparator();
    QList<ProgramWindow *> windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        // The hub has an entry of its own.
        auto *window = qobject_cast<ProgramWindow *>(widget);
        if (window && !window->isHidden() && !window->subject().isEmpty())
            windows += window;
    }
    std::ranges::sort(windows, [](const ProgramWindow *one, const ProgramWindow *other) {
        return one->subject().localeAwareCompare(other->subject()) < 0;
    });
    for (ProgramWindow *window : std::as_const(windows)) {
        QAction *choice = m_window->addAction(QString(window->subject()).replace(u'&', "&&"_L1));
        choice->setCheckable(true);
        choice->setChecked(window->isActiveWindow());
        connect(choice, &QAction::triggered, window, [window] { window->bringUp(); });
    }
    m_window->addSeparator();
    m_window->addAction(m_hubEndsProgram);
}

bool ProgramActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        dress();
        Q_EMIT stateChanged(); // it is worded otherwise
    }
    return QObject::eventFilter(watched, event);
}

} // namespace umh

#include "moc_programactions.cpp"
