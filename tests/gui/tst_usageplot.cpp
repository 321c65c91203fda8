#include "app/directorywindows.h"
#include "programfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/usageplot.h"
#include "views/apiusers/usageview.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr qint64 dayOfPlot = 86'400'000; // ms

/// Of syncs each day from \a first to \a last (days since 1970), each with another number of requests.
UsageHistory plotted(qint64 first, qint64 last)
{
    std::vector<qint64> syncs;
    std::vector<UsageSample> samples;
    for (qint64 day = first; day <= last; ++day) {
        syncs.push_back(day * dayOfPlot);
        samples.push_back({.at = day * dayOfPlot, .lastUsed = day / 10 * 10 * dayOfPlot, .requests = day % 100});
    }
    return UsageHistory(syncs, samples);
}

QDateTime dayInPlot(qint64 day)
{
    return QDateTime::fromMSecsSinceEpoch(day * dayOfPlot, QTimeZone(0));
}

/// Whether \a colour is in the column of pixels \a x of \a image.
bool hasColour(const QImage &image, int x, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y) == colour)
            return true;
    }
    return false;
}

} // namespace

/// How an API user was used over time, beside its other details.
class TestUsagePlot final : public QObject
{
    Q_OBJECT

    static void showReady(QWidget &widget)
    {
        widget.resize(600, 220);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|QLayout|QPainter).*"_s)); }

    void whatTheMouseIsOverIsTold()
    {
        UsageView view;
        view.setHistory(plotted(1000, 1399), dayInPlot(1400));
        showReady(view);
        UsagePlot &plot = *view.plot();
        const auto *text = view.findChild<QLabel *>(u"usageText"_s);
        QVERIFY(text->text().contains(u"Known since"_s));
        const qint64 noon = 1234 * dayOfPlot + dayOfPlot / 2;
        const QPoint place(int(plot.placeOf(noon)), plot.height() / 2);
        QTest::mouseMove(&plot, place);
        QTRY_VERIFY(plot.pointed().has_value());
        const std::optional<UsageSample> there = plotted(1000, 1399).at(*plot.pointed());
        QVERIFY(text->text().contains(u": %1 requests"_s.arg(*there->requests)));
        QCOMPARE(plot.accessibleDescription(), text->text().section(u'\n', 0, 0));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&plot, &leave);
        QVERIFY(!plot.pointed());
        QVERIFY(text->text().contains(u"Known since"_s));
    }

    void theKeysGoFromOneChangeToTheNext()
    {
        UsagePlot plot;
        plot.setHistory(plotted(1000, 1009), dayInPlot(1010));
        showReady(plot);
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.pointed(), 1009 * dayOfPlot); // the newest first
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.pointed(), 1008 * dayOfPlot);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.pointed(), 1009 * dayOfPlot);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.pointed(), 1000 * dayOfPlot);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.pointed(), 1000 * dayOfPlot);
        QVERIFY(plot.accessibleDescription().contains(u": 0 requests"_s));
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.pointed(), 1009 * dayOfPlot);
    }

    void momentsStandWhereTheyAreFoundAgain()
    {
        UsagePlot plot;
        plot.setHistory(plotted(1000, 1399), dayInPlot(1400));
        showReady(plot);
        for (qint64 day = 1000; day <= 1400; ++day)
            QVERIFY(qAbs(plot.momentAt(plot.placeOf(day * dayOfPlot)) - day * dayOfPlot) <= 1);
        QVERIFY(plot.placeOf(1000 * dayOfPlot) < plot.placeOf(1400 * dayOfPlot));
    }

    void theLineIsWhereSomethingIsKnownOnly()
    {
        // Nothing from the 20th to the 60th day.
        std::vector<qint64> syncs{1000 * dayOfPlot, 1020 * dayOfPlot, 1060 * dayOfPlot, 1080 * dayOfPlot};
        UsagePlot plot;
        plot.setHistory(UsageHistory(syncs, {{.at = 1000 * dayOfPlot, .requests = 5}}), dayInPlot(1080));
        showReady(plot);
        const QImage image = plot.grab().toImage();
        const QColor line = plot.palette().color(QPalette::Highlight);
        QVERIFY(hasColour(image, int(plot.placeOf(1010 * dayOfPlot)), line));
        QVERIFY(!hasColour(image, int(plot.placeOf(1040 * dayOfPlot)), line));
        QVERIFY(hasColour(image, int(plot.placeOf(1070 * dayOfPlot)), line));
        const QColor hatching = plot.palette().color(QPalette::Disabled, QPalette::Text);
        int hatched = 0;
        for (int x = int(plot.placeOf(1030 * dayOfPlot)); x < int(plot.placeOf(1050 * dayOfPlot)); ++x)
            hatched += hasColour(image, x, hatching) ? 1 : 0;
        QVERIFY(hatched > 0);
        QVERIFY(!hasColour(image, int(plot.placeOf(1010 * dayOfPlot)), hatching));
    }

    void anythingCanBePainted_data()
    {
        QTest::addColumn<UsageHistory>("history");
        QTest::newRow("nothing") << UsageHistory();
        QTest::newRow("no sample") << UsageHistory({1000 * dayOfPlot}, {});
        QTest::newRow("one moment") << UsageHistory({1000 * dayOfPlot}, {{.at = 1000 * dayOfPlot, .requests = 3}});
        QTest::newRow("nothing told") << UsageHistory({1000 * dayOfPlot}, {{.at = 1000 * dayOfPlot}});
        QTest::newRow("400 days") << plotted(700, 1099);
        QTest::newRow("10,000 changes") << plotted(1, 10'000);
        QTest::newRow("as many requests as there can be") << UsageHistory(
            {1000 * dayOfPlot}, {{.at = 1000 * dayOfPlot, .requests = std::numeric_limits<qint64>::max()}});
        QTest::newRow("a clock that ran ahead") << plotted(1090, 1200);
    }
    void anythingCanBePainted()
    {
        QFETCH(const UsageHistory, history);
        UsageView view;
        view.setHistory(std::nullopt, dayInPlot(1100));
        showReady(view);
        QVERIFY(!view.grab().isNull());
        view.setHistory(history, dayInPlot(1100));
        for (const QSize size : {QSize(600, 220), QSize(60, 20), QSize(2000, 800)}) {
            view.resize(size);
            QVERIFY(!view.grab().isNull());
        }
        QTest::keyClick(view.plot(), Qt::Key_Left);
        QCOMPARE(view.plot()->pointed().has_value(), !history.isEmpty());
    }

    void theTableHasWhatThePictureShows()
    {
        UsageView view;
        view.setHistory(plotted(1000, 1256), dayInPlot(1257));
        showReady(view);
        const auto *table = view.findChild<QTableView *>(u"usageTable"_s);
        QVERIFY(!table->isVisible());
        view.findChild<QToolButton *>(u"usageAsTable"_s)->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->accessibleName(), view.plot()->accessibleName());
        QCOMPARE(table->model()->rowCount(), 257);
        for (int row = 0; row < 257; ++row) // the newest first
            QCOMPARE(table->model()->index(row, 1).data().toString(), QLocale().toString((1256 - row) % 100));
    }

    void itFollowsTheCurrentRow()
    {
        ProgramFixture program(20);
        const Connection other = program.otherProgram();
        for (const QString &table : {u"usage_sample"_s, u"sync_moment"_s}) // without the past that a sample has
            (void)must(other.write(u"DELETE FROM "_s + table));
        program.openOverview();
        program.overview().resize(1600, 1000);
        if (!program.overview().pane()->details()->isVisible())
            QTest::keyClick(&program.table(), Qt::Key_F4);
        const auto *view = program.overview().pane()->details()->findChild<UsageView *>();
        program.table().selectAsCurrent(0);
        QTest::qWait(100);
        QVERIFY(!view->isVisible()); // no sync has ever looked

        // Two syncs, in which the first row and the second were seen.
        const qint64 now = program.clock().now().toMSecsSinceEpoch();
        for (const qint64 at : {now - 2 * dayOfPlot, now - dayOfPlot})
            (void)must(other.write(u"INSERT INTO sync_moment (at, complete) VALUES (?, 1)"_s, {at}));
        for (const int row : {0, 1}) {
            (void)must(other.write(u"INSERT INTO usage_sample (at, api_user, requests) VALUES (?, ?, ?)"_s,
                                   {now - dayOfPlot, program.apiUserIn(row).key, 4711 + row}));
        }
        const auto says = [&](const QString &part) { return view->isVisible() && showsText(*view, part); };
        for (const int row : {1, 0}) {
            program.table().selectAsCurrent(row);
            QVERIFY(QTest::qWaitFor([&] { return says(u"Known since"_s); }));
            QTest::keyClick(view->plot(), Qt::Key_End);
            QVERIFY(says(QLocale().toString(4711 + row)));
        }
        program.table().selectAsCurrent(2);
        QVERIFY(QTest::qWaitFor([&] { return says(u"No sync has seen"_s); }));
    }
};

UMH_WINDOW_TEST(TestUsagePlot)
#include "tst_usageplot.moc"
