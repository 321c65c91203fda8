#include "shouting.h"
#include "support/fixedclock.h"
#include "support/testprogram.h"
#include "views/account/disconnectquestion.h"
#include "views/hub/hubcard.h"
#include "views/hub/hubwindow.h"
#include "views/hub/lastusepicture.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/filedialogs.h"
#include "views/window/programactions.h"
#include "windowtime.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr DirectoryFigures someFigures{.operators = 1248,
                                       .operatorsOnDuty = 312,
                                       .groups = 57,
                                       .groupsWithoutMembers = 4,
                                       .apiUsers = 1'000'000,
                                       .apiUsersInactiveOver30Days = 61'234,
                                       .apiUsersNotYetUsed = 873,
                                       .apiUsersAddedThisMonth = 12,
                                       .apiUsersByLastUse = {901'000, 1'200, 400, 0, 61'000, 34, 200, 873, 35'293}};

Account anAccount()
{
    Account account;
    account.baseUrl = standardAccountAddress();
    account.username = u"name"_s;
    account.accountId = u"12345"_s;
    account.operatorsInUse = 1248;
    account.operatorQuota = 1500;
    account.lastSync = windowTime.addSecs(qint64(-5) * 60);
    return account;
}

/// What a symbolic icon is drawn with at 16 pixels; invalid where it has another size.
QColor drawnColor(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, double ratio = 1)
{
    const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio, mode);
    if (pixmap.size() != QSize(16, 16) * ratio)
        return {};
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

void setTextColor(QWidget &widget, const QColor &color)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, color);
    widget.setPalette(palette);
}

int alerts = 0;
void countAlerts(QAccessibleEvent *event)
{
    alerts += event->type() == QAccessible::Alert ? 1 : 0;
}

/// Counts the events of one type, to whomever.
class EventCounter final : public QObject
{
public:
    explicit EventCounter(QEvent::Type type)
        : m_type(type)
    {
        qApp->installEventFilter(this);
    }

    /// How many there are while \a work goes on.
    template<typename Work>
    int during(Work work)
    {
        m_count = 0;
        work();
        return m_count;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    const QEvent::Type m_type;
    int m_count = 0;
};

} // namespace

class TestHub final : public QObject
{
    Q_OBJECT

    FixedClock m_clock{windowTime};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ViewSettings> m_settings;
    std::unique_ptr<ProgramActions> m_actions;
    std::unique_ptr<HubWindow> m_hub;

    template<typename T>
    T *child(const QString &name) const
    {
        return m_hub->findChild<T *>(name);
    }
    QString headline(const QString &card) const
    {
        return child<HubCard>(card)->findChild<QLabel *>(u"cardHeadline"_s)->text();
    }
    QPushButton *viewAll() const { return child<QPushButton>(u"viewAll"_s); }

    /// The menu called \a title among those of \a actions and below.
    static QMenu *menuIn(const QList<QAction *> &actions, const QString &title)
    {
        for (const QAction *action : actions) {
            QMenu *menu = action->menu();
            if (!menu)
                continue;
            if (menu->title() == title)
                return menu;
            if (QMenu *below = menuIn(menu->actions(), title))
                return below;
        }
        return nullptr;
    }
    QList<QAction *> actionsOfMenu(const QString &title) const
    {
        const QMenu *menu = menuIn(m_hub->menuBar()->actions(), title);
        return menu ? menu->actions() : QList<QAction *>();
    }

    /// Changes the state of the program as the application does.
    template<typename Change>
    void changeState(Change change) const
    {
        ProgramState state = m_actions->state();
        change(state);
        m_actions->setState(state);
    }
    void setAccount(const std::optional<Account> &account, LinkState link = LinkState::Connected) const
    {
        changeState([&](ProgramState &state) {
            state.account = account;
            state.link = account ? link : LinkState::None;
        });
    }
    void setPlace(const QString &place, bool isSample) const
    {
        changeState([&](ProgramState &state) {
            state.place = place;
            state.isSample = isSample;
        });
    }
    void setTaskRuns(bool runs) const
    {
        changeState([&](ProgramState &state) { state.taskRuns = runs; });
    }

    void drop(const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_hub.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_hub.get(), &dropped);
    }

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        DestructiveButton::setDelay(std::chrono::milliseconds(0));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_file = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_file->clear();
        m_settings = std::make_unique<ViewSettings>(*m_file);
        m_actions = std::make_unique<ProgramActions>();
        m_hub = std::make_unique<HubWindow>(*m_actions, *m_settings, m_clock);
        m_hub->show();
        QVERIFY(QTest::qWaitForWindowActive(m_hub.get()));
    }

    void cleanup()
    {
        m_hub.reset();
        m_actions.reset();
    }

    void numbersAreGroupedAndUnknownOnesArePlaceholders()
    {
        QCOMPARE(headline(u"operators"_s), u"…"_s);
        QVERIFY(!child<LinkButton>(u"inactive"_s)->isEnabled());
        const QSize before = m_hub->findChild<CardGrid *>()->sizeHint();
        m_hub->setFigures(someFigures);
        QCOMPARE(m_hub->findChild<CardGrid *>()->sizeHint().height(), before.height()); // nothing jumps
        QCOMPARE(headline(u"operators"_s), u"1,248"_s);
        QCOMPARE(headline(u"groups"_s), u"57"_s);
        QCOMPARE(headline(u"apiUsers"_s), u"1,000,000"_s);
        QCOMPARE(child<QPushButton>(u"onDuty"_s)->text(), u"312 on duty"_s);
        QCOMPARE(child<QPushButton>(u"withoutMembers"_s)->text(), u"4 without members"_s);
        QCOMPARE(child<LinkButton>(u"inactive"_s)->text(), u"61,234 inactive for more than 30 days"_s);
        QCOMPARE(child<LinkButton>(u"notYetUsed"_s)->text(), u"873 not yet used"_s);
        QCOMPARE(child<LinkButton>(u"addedThisMonth"_s)->text(), u"12 created this month"_s);
    }

    void theLinksAskForTheOverview_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ApiUserFilter>("filter");
        QTest::newRow("inactive") << u"inactive"_s << ApiUserFilter{.lastUse = LastUseFilter::InactiveOver30Days};
        QTest::newRow("not yet used") << u"notYetUsed"_s << ApiUserFilter{.lastUse = LastUseFilter::NotYetUsed};
        QTest::newRow("added") << u"addedThisMonth"_s << ApiUserFilter{.created = CreatedFilter::ThisMonth};
        QTest::newRow("all") << u"viewAll"_s << ApiUserFilter();
    }

    void theLinksAskForTheOverview()
    {
        QFETCH(const QString, name);
        QFETCH(const ApiUserFilter, filter);
        m_hub->setFigures(someFigures);
        QSignalSpy requested(m_hub.get(), &HubWindow::viewApiUsersRequested);
        auto *link = child<QPushButton>(name);
        QTest::mouseClick(link, Qt::LeftButton);
        link->setFocus(Qt::TabFocusReason);
        QVERIFY(link->hasFocus());
        QTest::keyClick(link, Qt::Key_Space);
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(requested.count(), 4);
        for (const QList<QVariant> &arguments : std::as_const(requested))
            QVERIFY(arguments.first().value<ApiUserFilter>() == filter);
    }

    void whatIsNewStandsBelowTheOthersAndMovesNothing()
    {
        m_hub->setFigures(someFigures);
        m_hub->resize(1400, 1000);
        QCoreApplication::processEvents();
        auto *news = child<HubCard>(u"news"_s);
        QVERIFY(news->isHidden());
        QList<QRect> before;
        const auto others = [this] {
            QList<QRect> places;
            for (const QString &card : {u"apiUsers"_s, u"operators"_s, u"groups"_s, u"directory"_s})
                places += child<HubCard>(card)->geometry();
            return places;
        };
        before = others();
        m_hub->setNews({.added = 1'234, .removed = 2, .inUseAgain = 0, .described = 1}, 17);
        QCoreApplication::processEvents();
        QVERIFY(news->isVisible());
        QCOMPARE(others(), before);
        for (const QRect &place : std::as_const(before))
            QVERIFY(news->geometry().top() > place.bottom());
        QCOMPARE(news->width(), child<HubCard>(u"apiUsers"_s)->width());
        QCOMPARE(child<LinkButton>(u"newsAdded"_s)->text(), u"1,234 new"_s);
        QCOMPARE(child<LinkButton>(u"newsRemoved"_s)->text(), u"2 gone"_s);
        QVERIFY(child<LinkButton>(u"newsInUseAgain"_s)->isHidden());
        QCOMPARE(child<LinkButton>(u"newsDescribed"_s)->text(), u"1 description(s) changed"_s);
        // Side by side, as there is room.
        QCOMPARE(child<LinkButton>(u"newsAdded"_s)->y(), child<LinkButton>(u"newsDescribed"_s)->y());
        QSignalSpy requested(m_hub.get(), &HubWindow::viewJournalRequested);
        QTest::mouseClick(child<LinkButton>(u"newsRemoved"_s), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.constFirst().constFirst().value<JournalFilter>()
                == (JournalFilter{.afterEntry = 17, .kinds = JournalKind::Deleted}));
        // One below the other in one column.
        m_hub->resize(m_hub->minimumSizeHint());
        QCoreApplication::processEvents();
        if (m_hub->findChild<CardGrid *>()->columns() == 1)
            QVERIFY(child<LinkButton>(u"newsAdded"_s)->y() < child<LinkButton>(u"newsDescribed"_s)->y());
        child<LinkButton>(u"newsAdded"_s)->setFocus();
        m_hub->setNews({}, 17);
        QVERIFY(news->isHidden());
        QVERIFY(m_hub->focusWidget() && m_hub->focusWidget()->isVisible());
    }

    void theBarsTellHowLongAgoApiUsersWereUsed()
    {
        m_hub->setFigures(someFigures);
        m_hub->resize(1400, 900);
        QCoreApplication::processEvents();
        const auto bar = [this](int i) { return child<BarButton>(u"lastUse%1"_s.arg(i)); };
        QStringList told;
        for (int i = 0; i < int(std::size(lastUseAges)); ++i)
            told += bar(i)->accessibleName();
        QCOMPARE(told,
                 (QStringList{u"Today: 901,000 API users"_s, u"Up to 7 days ago: 1,200 API users"_s,
                              u"7 to 30 days ago: 400 API users"_s, u"30 to 90 days ago: 0 API users"_s,
                              u"90 to 180 days ago: 61,000 API users"_s, u"180 to 365 days ago: 34 API users"_s,
                              u"Longer ago: 200 API users"_s, u"Not yet used: 873 API users"_s,
                              u"Unknown: 35,293 API users"_s}));
        QVERIFY(!bar(3)->isEnabled()); // a bar of nothing leads nowhere
        // As long as its share of the longest, and to be seen however short.
        const auto length = [&](int i) {
            const QImage image = bar(i)->grab().toImage();
            int pixels = 0;
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, image.height() / 2) == bar(i)->palette().color(QPalette::Highlight);
            return pixels;
        };
        QVERIFY(length(0) > 100);
        QVERIFY(qAbs(length(4) - length(0) * 61'000 / 901'000) <= 2);
        QCOMPARE(length(5), 2);
        QCOMPARE(length(3), 0);
        m_hub->clearFigures();
        QVERIFY(!bar(0)->isEnabled());
        QCOMPARE(bar(0)->number(), u"…"_s);
    }

    void eachBarOpensTheOverviewWithItsApiUsers()
    {
        m_hub->setFigures(someFigures);
        QSignalSpy requested(m_hub.get(), &HubWindow::viewApiUsersRequested);
        for (int i = 0; i < int(std::size(lastUseAges)); ++i) {
            auto *bar = child<BarButton>(u"lastUse%1"_s.arg(i));
            if (!bar->isEnabled())
                continue;
            bar->setFocus(Qt::TabFocusReason);
            QVERIFY(bar->hasFocus());
            QTest::keyClick(bar, i % 2 == 0 ? Qt::Key_Return : Qt::Key_Space);
            QTest::mouseClick(bar, Qt::LeftButton);
            QCOMPARE(requested.count(), 2);
            while (!requested.isEmpty())
                QVERIFY(requested.takeFirst().first().value<ApiUserFilter>()
                        == ApiUserFilter{.lastUse = lastUseAges[i]});
        }
    }

    void aLinkToNothingIsNone()
    {
        DirectoryFigures figures = someFigures;
        figures.apiUsersNotYetUsed = 0;
        m_hub->setFigures(figures);
        QVERIFY(child<LinkButton>(u"inactive"_s)->isEnabled());
        QVERIFY(!child<LinkButton>(u"notYetUsed"_s)->isEnabled());
        QCOMPARE(child<LinkButton>(u"notYetUsed"_s)->text(), u"0 not yet used"_s);
    }

    void enterAnywhereOpensTheOverview()
    {
        m_hub->setFigures(someFigures);
        QVERIFY(viewAll()->hasFocus());
        QVERIFY(viewAll()->isDefault());
        const QSignalSpy requested(m_hub.get(), &HubWindow::viewApiUsersRequested);
        QTest::keyClick(viewAll(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        viewAll()->clearFocus();
        QTest::keyClick(m_hub.get(), Qt::Key_Return);
        QCOMPARE(requested.count(), 2);
    }

    void tabReachesTheLinks()
    {
        m_hub->setFigures(someFigures);
        QSet<QString> reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_hub->focusWidget(), Qt::Key_Tab);
            reached += m_hub->focusWidget()->objectName();
        }
        QVERIFY(reached.contains(u"inactive"_s));
        QVERIFY(reached.contains(u"notYetUsed"_s));
        QVERIFY(reached.contains(u"lastUse0"_s));
        QVERIFY(reached.contains(u"viewAll"_s));
    }

    void anEmptyDirectoryIsAWelcome()
    {
        auto *import = child<QPushButton>(u"welcomeImport"_s);
        auto *connection = child<QPushButton>(u"welcomeConnect"_s);
        QVERIFY(!import->isVisible());
        m_hub->setFigures({});
        QVERIFY(import->isVisible());
        QVERIFY(connection->isVisible());
        QVERIFY(connection->hasFocus());
        QSignalSpy requested(m_actions.get(), &ProgramActions::requested);
        QTest::keyClick(connection, Qt::Key_Return);
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<ProgramAction>(), ProgramAction::Connect);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(requested.count(), 2);
        QCOMPARE(requested.constLast().first().value<ProgramAction>(), ProgramAction::ImportFiles);
        QVERIFY(!viewAll()->isVisible());
        QTest::mouseClick(child<QPushButton>(u"welcomeSample"_s), Qt::LeftButton);
        QTRY_COMPARE(requested.count(), 3);
        QCOMPARE(requested.constLast().first().value<ProgramAction>(), ProgramAction::OpenSample);
        m_hub->setFigures(someFigures);
        QVERIFY(!import->isVisible());
        QVERIFY(viewAll()->hasFocus());
    }

    void importingStartsWithAFileDialogThatDoesNotBlock()
    {
        QStringList chosen;
        chooseFilesToImport(m_hub.get(), [&](const QStringList &files) { chosen += files; });
        auto *dialog = m_hub->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected({u"/a.json"_s, u"/b.json"_s});
        QTRY_COMPARE(chosen, QStringList({u"/a.json"_s, u"/b.json"_s}));
        dialog->reject();
    }

    void jsonFilesCanBeDropped()
    {
        QSignalSpy requested(m_hub.get(), &HubWindow::filesDropped);
        drop({QUrl::fromLocalFile(u"/a.json"_s), QUrl::fromLocalFile(u"/B.JSON"_s)});
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toStringList(), QStringList({u"/a.json"_s, u"/B.JSON"_s}));
        drop({QUrl::fromLocalFile(u"/a.json"_s), QUrl::fromLocalFile(u"/picture.png"_s)});
        drop({QUrl(u"https://example.org/a.json"_s)});
        QCOMPARE(requested.count(), 1);
        setTaskRuns(true);
        drop({QUrl::fromLocalFile(u"/a.json"_s)});
        QCOMPARE(requested.count(), 1);
    }

    void aTaskShowsItsProgressAndCanBeCancelled()
    {
        auto *row = child<QWidget>(u"progressRow"_s);
        auto *bar = child<QProgressBar>(u"progress"_s);
        auto *cancel = child<QPushButton>(u"cancelTask"_s);
        QVERIFY(!row->isVisible());
        m_hub->showTaskProgress(u"Importing"_s, 0, 0);
        QVERIFY(row->isVisible());
        QCOMPARE(bar->maximum(), 0);
        m_hub->showTaskProgress(u"Importing"_s, qint64(5) << 40, qint64(10) << 40);
        QCOMPARE(bar->value() * 2, bar->maximum());

        const QSignalSpy cancelled(m_hub.get(), &HubWindow::taskCancelRequested);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        m_hub->showTaskProgress(u"Importing"_s, 6, 10);
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(cancelled.count(), 1);

        m_hub->hideTaskProgress();
        QVERIFY(!row->isVisible());
        m_hub->showTaskProgress(u"Importing"_s, 0, 10);
        QVERIFY(cancel->isEnabled());
    }

    void sampleDataSaysSo()
    {
        auto *banner = child<MessageBar>(u"sampleBanner"_s);
        m_hub->setFigures(someFigures);
        QVERIFY(!banner->isVisible());
        setPlace(u"/tmp/secret/sample.db"_s, true);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains("Sample data"_L1));
        QCOMPARE(headline(u"directory"_s), u"Sample data"_s);
        const QSignalSpy requested(m_actions.get(), &ProgramActions::requested);
        QTest::mouseClick(banner->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<ProgramAction>(), ProgramAction::CloseSample);
        QTest::keyClick(banner->findChild<QPushButton *>(u"messageAction"_s), Qt::Key_Escape);
        QVERIFY(banner->isVisible()); // it is there as long as the sample is
        setPlace(u"/home/anna/directory.db"_s, false);
        QVERIFY(!banner->isVisible());
        QCOMPARE(headline(u"directory"_s), u"directory.db"_s);
    }

    void anAccountTakesThePlaceOfTheDirectory()
    {
        m_hub->setFigures(someFigures);
        setPlace(u"/home/anna/directory.db"_s, false);
        auto *import = child<QPushButton>(u"import"_s);
        auto *connection = child<QPushButton>(u"connectAccount"_s);
        auto *sync = child<QPushButton>(u"sync"_s);
        QVERIFY(import->isVisible() && connection->isVisible() && !sync->isVisible());
        QSignalSpy requested(m_actions.get(), &ProgramActions::requested);
        QTest::mouseClick(connection, Qt::LeftButton);
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(requested.constLast().first().value<ProgramAction>(), ProgramAction::Connect);

        setAccount(anAccount());
        QCOMPARE(child<HubCard>(u"directory"_s)->findChild<QLabel *>(u"cardTitle"_s)->text(), u"Account"_s);
        QCOMPARE(headline(u"directory"_s), u"12345"_s);
        QCOMPARE(child<QLabel>(u"firstLine"_s)->text(), u"Operators in use: 1,248 of 1,500"_s);
        QVERIFY(child<QLabel>(u"secondLine"_s)->text().startsWith("Last sync: 5 minute"_L1));
        QVERIFY(!import->isVisible() && !connection->isVisible() && sync->isVisible());
        QTest::mouseClick(sync, Qt::LeftButton);
        QTRY_COMPARE(requested.count(), 2);
        QCOMPARE(requested.constLast().first().value<ProgramAction>(), ProgramAction::Sync);

        setAccount(anAccount(), LinkState::Offline);
        QVERIFY(child<QLabel>(u"secondLine"_s)->text().startsWith("Offline. As of: 5 minute"_L1));
        Account young = anAccount();
        young.lastSync = m_clock.now();
        setAccount(young, LinkState::Offline);
        QCOMPARE(child<QLabel>(u"secondLine"_s)->text(), u"Offline. As of: just now"_s);
        young.accountId.clear();
        young.lastSync = {};
        young.operatorQuota.reset();
        setAccount(young);
        QCOMPARE(headline(u"directory"_s), young.baseUrl);
        QCOMPARE(child<QLabel>(u"firstLine"_s)->text(), u"Operators in use: 1,248"_s);
        QCOMPARE(child<QLabel>(u"secondLine"_s)->text(), u"Not yet synced"_s);

        setAccount(std::nullopt);
        QCOMPARE(headline(u"directory"_s), u"directory.db"_s);
        QVERIFY(import->isVisible() && connection->isVisible() && !sync->isVisible());
    }

    void nothingIsImportedIntoADirectoryWithAnAccount()
    {
        m_hub->setFigures(someFigures);
        const QAction *import = m_actions->action(ProgramAction::ImportFiles);
        QVERIFY(import->isEnabled());
        setAccount(anAccount());
        QVERIFY(!import->isEnabled());
        QVERIFY(import->toolTip().contains("undo"_L1));
        const QSignalSpy requested(m_hub.get(), &HubWindow::filesDropped);
        drop({QUrl::fromLocalFile(u"/a.json"_s)});
        QCOMPARE(requested.count(), 0);
        setAccount(std::nullopt);
        QVERIFY(import->isEnabled());
    }

    void anEmptyAccountIsNoWelcome()
    {
        m_hub->setFigures({});
        QVERIFY(child<QPushButton>(u"welcomeConnect"_s)->isVisible());
        setAccount(anAccount());
        QVERIFY(!child<QPushButton>(u"welcomeConnect"_s)->isVisible());
        QVERIFY(viewAll()->isVisible());
        setAccount(std::nullopt);
        QVERIFY(child<QPushButton>(u"welcomeConnect"_s)->isVisible());
    }

    void theAccountMenuFollowsTheConnection()
    {
        const auto texts = [this] {
            QStringList enabled;
            for (const QAction *action : actionsOfMenu(u"Acc&ount"_s)) {
                if (action->isEnabled() && !action->isSeparator())
                    enabled += action->text();
            }
            return enabled;
        };
        QCOMPARE(texts(), QStringList{u"&Connect to an account…"_s});
        setAccount(anAccount());
        const QStringList connected{u"&Connection…"_s, u"&Sync now"_s, u"Sync &automatically"_s, u"&Disconnect…"_s};
        QCOMPARE(texts(), connected);
        QSignalSpy requested(m_actions.get(), &ProgramActions::requested);
        actionsOfMenu(u"Acc&ount"_s).at(0)->trigger();
        actionsOfMenu(u"Acc&ount"_s).at(1)->trigger();
        QTRY_COMPARE(requested.count(), 2);
        QCOMPARE(requested.at(0).first().value<ProgramAction>(), ProgramAction::Connect);
        QCOMPARE(requested.at(1).first().value<ProgramAction>(), ProgramAction::Sync);

        setTaskRuns(true);
        QCOMPARE(texts(), QStringList{u"Sync &automatically"_s});
        QVERIFY(!child<QPushButton>(u"sync"_s)->isEnabled());
        setTaskRuns(false);
        QCOMPARE(texts(), connected);

        setAccount(std::nullopt);
        setPlace({}, true); // what is made up is not connected
        QCOMPARE(texts(), QStringList());
        QVERIFY(!child<QPushButton>(u"connectAccount"_s)->isVisible());
    }

    void howOftenToSyncCanBeChosen()
    {
        setAccount(anAccount());
        const QList<QAction *> all = actionsOfMenu(u"Sync &automatically"_s);
        QCOMPARE(all.size(), 7); // with a line, and whether one is told of what that brings
        const QList<QAction *> offered = all.first(5);
        QVERIFY(offered.at(0)->isChecked());
        m_actions->setSyncEvery(30);
        QVERIFY(offered.at(2)->isChecked() && !offered.at(0)->isChecked());
        QSignalSpy chosen(m_actions.get(), &ProgramActions::syncEveryChosen);
        for (QAction *action : offered) {
            action->trigger();
            QVERIFY(action->isChecked());
            action->trigger(); // what is chosen stays so
            QVERIFY(action->isChecked());
        }
        QList<int> minutes;
        for (qsizetype i = 0; i < chosen.size(); i += 2)
            minutes += chosen.at(i).first().toInt();
        QCOMPARE(minutes, QList<int>({0, 15, 30, 60, 240}));
        m_actions->setSyncEvery(7); // set elsewhere
        for (const QAction *action : offered)
            QVERIFY(!action->isChecked());
        QAction *notifies = all.constLast();
        QVERIFY(notifies->isCheckable() && !notifies->isChecked());
        QSignalSpy notified(m_actions.get(), &ProgramActions::notifiesOfNewsChosen);
        notifies->trigger();
        notifies->trigger();
        QCOMPARE(notified.size(), 2);
        QVERIFY(notified.at(0).first().toBool() && !notified.at(1).first().toBool());
        m_actions->setNotifiesOfNews(true);
        QVERIFY(notifies->isChecked());
    }

    void disconnectingIsConfirmed()
    {
        int confirmed = 0;
        for (const bool yes : {false, true}) {
            askToDisconnect(m_hub.get(), [&] { ++confirmed; });
            auto *question = child<QMessageBox>(u"disconnectQuestion"_s);
            QVERIFY(question);
            QVERIFY(QTest::qWaitForWindowActive(question));
            QVERIFY(question->informativeText().contains("password is removed"_L1));
            if (yes) {
                for (QAbstractButton *button : question->buttons()) {
                    if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                        QVERIFY(qobject_cast<DestructiveButton *>(button));
                        QTest::mouseClick(button, Qt::LeftButton);
                    }
                }
            } else {
                QTest::keyClick(question->focusWidget(), Qt::Key_Return); // Cancel is the default
            }
            QTRY_VERIFY(!child<QMessageBox>(u"disconnectQuestion"_s));
            QCOMPARE(confirmed, yes ? 1 : 0);
        }
    }

    void aFileNameIsNeverMarkup()
    {
        setPlace(u"/home/<b>x</b>/<i>d</i>.db"_s, false);
        const auto *name = child<HubCard>(u"directory"_s)->findChild<QLabel *>(u"cardHeadline"_s);
        QCOMPARE(name->textFormat(), Qt::PlainText);
        QVERIFY(name->toolTip().contains("&lt;b&gt;"_L1));
        QVERIFY(!name->toolTip().contains("<b>"_L1));
    }

    void shortcutsWork()
    {
        QSignalSpy requested(m_actions.get(), &ProgramActions::requested);
        QTest::keyClick(m_hub.get(), Qt::Key_F5);
        QTest::keyClick(m_hub.get(), Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(requested.count(), 2);
        QCOMPARE(requested.at(0).first().value<ProgramAction>(), ProgramAction::Refresh);
        QCOMPARE(requested.at(1).first().value<ProgramAction>(), ProgramAction::ViewApiUsers);
    }

    void languagesCanBeChosen()
    {
        m_actions->setLanguages({{u"nl"_s, u"Nederlands"_s}, {u"fr"_s, u"Français"_s}}, u"nl"_s);
        m_actions->setLanguages({{u"nl"_s, u"Nederlands"_s}, {u"fr"_s, u"Français"_s}}, u"nl"_s);
        QStringList texts;
        QList<QAction *> choices;
        const QList<QAction *> offered = actionsOfMenu(u"&Language"_s);
        for (QAction *action : offered) {
            if (action->isSeparator())
                continue;
            choices += action;
            texts += action->text();
        }
        QCOMPARE(texts, QStringList({u"&System language"_s, u"Nederlands"_s, u"Français"_s}));
        QVERIFY(choices.at(1)->isChecked());
        QSignalSpy chosen(m_actions.get(), &ProgramActions::languageChosen);
        choices.at(2)->trigger();
        choices.at(0)->trigger();
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(0).first().toString(), u"fr"_s);
        QCOMPARE(chosen.at(1).first().toString(), QString());
    }

    void aLanguageSwitchReachesEverything()
    {
        m_hub->setFigures(someFigures);
        setPlace({}, true);
        m_hub->messageBar()->showMessage(
            MessageBar::Severity::Info,
            [] {
                return MessageText{HubWindow::tr("One."), HubWindow::tr("Two."), HubWindow::tr("Do it")};
            },
            [] {});
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(m_hub->windowTitle().startsWith(u'¡'));
        QVERIFY(viewAll()->text().startsWith(u'¡'));
        QVERIFY(child<LinkButton>(u"inactive"_s)->text().startsWith(u'¡'));
        QVERIFY(headline(u"directory"_s).startsWith(u'¡'));
        QVERIFY(child<MessageBar>(u"sampleBanner"_s)->text().startsWith(u'¡'));
        QVERIFY(child<QPushButton>(u"welcomeImport"_s)->text().startsWith(u'¡'));
        QCOMPARE(m_hub->messageBar()->text(), u"¡One.\n¡Two."_s);
        QCOMPARE(m_hub->messageBar()->findChild<QPushButton *>(u"messageAction"_s)->text(), u"¡Do it"_s);
        m_hub->messageBar()->showError(Error{.kind = ErrorKind::Busy});
        QVERIFY(m_hub->messageBar()->text().startsWith(u'¡'));
        const auto menus = m_hub->menuBar()->actions();
        for (const QAction *menu : menus)
            QVERIFY(menu->text().startsWith(u'¡'));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(m_hub->windowTitle(), u"Sample data – User management hub"_s);
        QVERIFY(!m_hub->messageBar()->text().contains(u'¡'));
    }

    void theApiUsersStandAboveTheOtherCardsWhichHaveAsManyColumnsAsThereIsRoom()
    {
        m_hub->setFigures(someFigures);
        const auto *grid = m_hub->findChild<CardGrid *>();
        const QStringList others{u"operators"_s, u"groups"_s, u"directory"_s};
        for (const int columns : {3, 1, 2, 3}) {
            m_hub->resize(grid->widthOf(columns) + 40, grid->heightOf(1) + 200);
            QTRY_COMPARE(grid->columns(), columns);
            QCoreApplication::processEvents();
            const auto *apiUsers = child<HubCard>(u"apiUsers"_s);
            for (const QString &name : others)
                QVERIFY(child<HubCard>(name)->y() > apiUsers->geometry().bottom());
            QCOMPARE(child<HubCard>(u"operators"_s)->y() == child<HubCard>(u"groups"_s)->y(), columns > 1);
            QCOMPARE(child<HubCard>(u"groups"_s)->y() == child<HubCard>(u"directory"_s)->y(), columns > 2);
            // Together they are as wide as the first.
            QCOMPARE(child<HubCard>(u"operators"_s)->x(), apiUsers->x());
            QCOMPARE(child<HubCard>(u"directory"_s)->geometry().right(), apiUsers->geometry().right());
        }
    }

    void theCardsComeToRest()
    {
        m_hub->setFigures(someFigures);
        const auto *grid = m_hub->findChild<CardGrid *>();
        EventCounter asked(QEvent::LayoutRequest);
        for (const int columns : {3, 1, 2}) {
            m_hub->resize(grid->widthOf(columns) + 40, grid->heightOf(1) + 200);
            QTRY_COMPARE(grid->columns(), columns);
            QTRY_COMPARE(asked.during([] {
                for (int i = 0; i < 20; ++i)
                    QCoreApplication::processEvents();
            }),
                         0);
        }
    }

    void theMessageBarSaysWhatFailedAndWhatToDo()
    {
        QAccessible::installUpdateHandler(countAlerts);
        alerts = 0;
        MessageBar *bar = m_hub->messageBar();
        QVERIFY(!bar->isVisible());
        bar->showError(Error{.kind = ErrorKind::FileNotFound, .path = u"/<b>x</b>.json"_s},
                       [] { return MessageText{u"The files were not imported."_s}; });
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->severity(), MessageBar::Severity::Error);
        QVERIFY(bar->text().startsWith("The files were not imported.\n"_L1));
        QVERIFY(bar->text().contains("/<b>x</b>.json"_L1));
        QVERIFY(bar->text().contains("Check its name"_L1));
        QVERIFY(bar->accessibleName().contains("not imported"_L1));
        QCOMPARE(QAccessible::queryAccessibleInterface(bar)->role(), QAccessible::AlertMessage);
        // Where nobody listens, as offscreen, Qt tells of it or not, depending on its version.
        const int told = alerts;
        QVERIFY(told == 1 || (told == 0 && !QAccessible::isActive()));

        bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"All is well."_s}; });
        QCOMPARE(bar->text(), u"All is well."_s);
        QCOMPARE(alerts, 2 * told);
        QAccessible::installUpdateHandler(nullptr);
    }

    void theSameMessageAgainDoesNotFlicker()
    {
        MessageBar *bar = m_hub->messageBar();
        const Error error{.kind = ErrorKind::Busy};
        bar->showError(error);
        const QSignalSpy changed(bar->findChild<WrappedText *>(), &QTextEdit::textChanged);
        bar->showError(error);
        QCOMPARE(changed.count(), 0);
        QVERIFY(bar->isVisible());
    }

    void theMessageBarCanBeClosed()
    {
        MessageBar *bar = m_hub->messageBar();
        const QSignalSpy dismissed(bar, &MessageBar::dismissed);
        bool ran = false;
        bar->showMessage(
            MessageBar::Severity::Warning,
            [] {
                return MessageText{u"One."_s, u"Two."_s, u"Do it"_s};
            },
            [&ran] { ran = true; });
        auto *action = bar->findChild<QPushButton *>(u"messageAction"_s);
        QTest::keyClick(action, Qt::Key_Return);
        QVERIFY(ran);
        auto *text = bar->findChild<WrappedText *>();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(dismissed.count(), 1);

        bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"One."_s}; });
        QVERIFY(!action->isVisible());
        QTest::mouseClick(bar->findChild<QAbstractButton *>(u"messageClose"_s), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(dismissed.count(), 2);
    }

    void anActionMayReplaceItsOwnMessage()
    {
        MessageBar *bar = m_hub->messageBar();
        const auto again = std::make_shared<QString>(u"Two."_s);
        bar->showMessage(
            MessageBar::Severity::Error,
            [] {
                return MessageText{u"One."_s, {}, u"Try again"_s};
            },
            [bar, again] {
                bar->dismiss();
                bar->showMessage(MessageBar::Severity::Info, [text = *again] { return MessageText{text}; });
            });
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(bar->text(), u"Two."_s);
    }

    void iconsFollowThePalette()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, Qt::green);
        palette.setColor(QPalette::HighlightedText, Qt::blue);
        const QIcon icon = symbolicIcon(u"delete"_s, palette);
        QVERIFY(!icon.isNull());
        for (const double ratio : {1.0, 2.0, 3.0}) {
            QCOMPARE(drawnColor(icon, QIcon::Normal, ratio), QColor(Qt::green));
            QCOMPARE(drawnColor(icon, QIcon::Selected, ratio), QColor(Qt::blue));
        }
        QVERIFY(symbolicIcon(u"no such icon"_s, palette).isNull());
    }

    /// A desktop may give menus other colours than their bar.
    void iconsInMenusHaveTheColoursOfTheirMenu()
    {
        QPalette ofMenus;
        ofMenus.setColor(QPalette::WindowText, Qt::green);
        const auto usual =
            qScopeGuard([before = QApplication::palette("QMenu")] { QApplication::setPalette(before, "QMenu"); });
        QApplication::setPalette(ofMenus, "QMenu");
        m_hub.reset();
        m_actions = std::make_unique<ProgramActions>();
        m_hub = std::make_unique<HubWindow>(*m_actions, *m_settings, m_clock);
        setTextColor(*m_hub, Qt::red);
        int icons = 0;
        const QList<QAction *> actions = m_hub->menuActions();
        for (const QAction *action : actions) {
            if (action->icon().isNull())
                continue;
            QVERIFY2(drawnColor(action->icon()) == QColor(Qt::green), qPrintable(action->text()));
            ++icons;
        }
        QCOMPARE(icons, 15); // those of the program, and those of what a window shows
    }
};

UMH_WINDOW_TEST(TestHub)
#include "tst_hub.moc"
