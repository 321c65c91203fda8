#include "app/directorywindows.h"
#include "programfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/hub/hubwindow.h"
#include "views/table/columnlayout.h"
#include "words/apiusertext.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QFontDatabase>
#include <QtGui/QImage>
#include <QtGui/QMouseEvent>
#include <QtGui/QScreen>
#include <QtGui/QTextDocumentFragment>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace umh;
using enum ApiUserColumns::Index;

namespace {

/// That are hidden until a person shows them.
constexpr int furtherColumns = 6;

constexpr int outside = 5; // pixels beside a button where the mouse is over nothing

void addLanguageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"nl"_s, u"en"_s, u"de"_s, u"fr"_s})
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

/// How the columns of a table share its width, and how large its window is.
class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|QLayout).*"_s)); }

    void theDescriptionTakesWhatIsLeft()
    {
        ProgramFixture program(50);
        program.openOverview();
        program.overview().resize(1700, 600);
        QCoreApplication::processEvents();
        QCOMPARE(sumOfWidths(program), program.table().viewport()->width());
        const int before = width(program, DescriptionColumn);
        const int freed = width(program, TypeColumn) + width(program, CreatedColumn);
        columns(program).showColumn(TypeColumn, false);
        columns(program).showColumn(CreatedColumn, false);
        QCOMPARE(width(program, DescriptionColumn), before + freed);
        QCOMPARE(sumOfWidths(program), program.table().viewport()->width());
        columns(program).showColumn(TypeColumn, true);
        QCOMPARE(sumOfWidths(program), program.table().viewport()->width());
    }

    void usernamesGiveWayFirstInTheirMiddle()
    {
        ProgramFixture program(250);
        program.openOverview();
        const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const int whole = metrics.horizontalAdvance(QString(32, u'0'));
        resizeTable(program, program.table().usualTableWidth() + 20);
        QVERIFY(width(program, UsernameColumn) > whole);
        // Before descriptions are shorter than usual ones.
        const int letter = program.table().fontMetrics().averageCharWidth();
        for (int tableWidth = program.table().usualTableWidth(); width(program, UsernameColumn) > whole;
             tableWidth -= 10) {
            resizeTable(program, tableWidth);
            QVERIFY(width(program, DescriptionColumn) >= 48 * letter);
        }
        // And no further than to some fourteen digits.
        resizeTable(program, 900);
        QVERIFY(width(program, UsernameColumn) >= metrics.horizontalAdvance(QString(14, u'0')));
        QVERIFY(width(program, UsernameColumn) <= metrics.horizontalAdvance(QString(18, u'0')));
        QVERIFY(sumOfWidths(program) <= program.table().viewport()->width());
    }

    void timesAreNeverCut_data() { addLanguageRows(); }
    void timesAreNeverCut()
    {
        QFETCH(const QString, language);
        ProgramFixture program(250, language);
        program.openOverview();
        for (const bool asDays : {false, true}) {
            Q_EMIT program.program().actions().dateStyleChosen(asDays ? DateStyle::Day : DateStyle::HowLongAgo);
            for (const int tableWidth : {900, 1050, 1200}) {
                resizeTable(program, tableWidth);
                for (const int column : {int(CreatedColumn), int(LastUsedColumn)}) {
                    const QStringList texts = program.column(column);
                    for (const QString &text : texts)
                        QVERIFY2(program.table().fontMetrics().horizontalAdvance(text) < width(program, column),
                                 qPrintable(text));
                }
            }
        }
    }

    void toolTipsOfTimesAreShortAndUnambiguous_data() { addLanguageRows(); }
    void toolTipsOfTimesAreShortAndUnambiguous()
    {
        QFETCH(const QString, language);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Amsterdam");
        tzset();
        ProgramFixture program(250, language);
        program.openOverview();
        constexpr int longest = 28; // letters
        for (int row = 0; row < 250; ++row) {
            const QDateTime then = program.apiUserIn(row).created.toLocalTime(); // from now on it is known
            const QModelIndex created = program.rows().index(row, CreatedColumn);
            const QString toolTip =
                QTextDocumentFragment::fromHtml(created.data(Qt::ToolTipRole).toString()).toPlainText();
            QVERIFY2(toolTip.size() <= longest, qPrintable(toolTip));
            // The year in full, the month as a word, and which time it is.
            QVERIFY2(toolTip.contains(QString::number(then.date().year())), qPrintable(toolTip));
            QVERIFY2(toolTip.contains(QRegularExpression(u"[^\\W\\d]{3,}"_s)), qPrintable(toolTip));
            QVERIFY2(toolTip.contains(then.timeZoneAbbreviation()), qPrintable(toolTip));
        }
        qputenv("TZ", zone);
        tzset();
    }

    void headingsStandOnTwoLinesAtMost_data() { addLanguageRows(); }
    void headingsStandOnTwoLinesAtMost()
    {
        QFETCH(const QString, language);
        ProgramFixture program(50, language);
        program.openOverview();
        const int line = program.table().horizontalHeader()->fontMetrics().lineSpacing();
        for (const int tableWidth : {500, 700, 1000, 1600}) {
            resizeTable(program, tableWidth);
            QVERIFY(columns(program).height() < 3 * line);
        }
        // Also where a person has made a column as narrow as can be.
        columns(program).resizeSection(RequestsColumn, columns(program).minimumSectionSize());
        QCoreApplication::processEvents();
        QVERIFY(columns(program).height() < 3 * line);
    }

    void aWidthThatAPersonSetsHoldsForItsLanguage()
    {
        ProgramFixture program(50);
        program.openOverview();
        program.overview().resize(1700, 600);
        QCoreApplication::processEvents();
        const auto speak = [&](const QString &language) {
            Q_EMIT program.program().actions().languageChosen(language);
            QCoreApplication::processEvents();
        };
        columns(program).resizeSection(TypeColumn, 217);
        speak(u"nl"_s);
        QVERIFY(width(program, TypeColumn) != 217);
        columns(program).resizeSection(TypeColumn, 233);
        speak(u"en"_s);
        QCOMPARE(width(program, TypeColumn), 217);
        program.restart();
        program.openOverview();
        QCOMPARE(width(program, TypeColumn), 217);
        speak(u"nl"_s);
        QCOMPARE(width(program, TypeColumn), 233);
    }

    void threeColumnsAreHiddenInFourClicks()
    {
        ProgramFixture program(50);
        program.openOverview();
        // The first opens the menu: a right click on a heading.
        Q_EMIT columns(program).customContextMenuRequested(QPoint(30, 5));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        for (const int column : {int(UsernameColumn), int(TypeColumn), int(CreatedColumn)})
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(actions.at(column)).center());
        QVERIFY(menu->isVisible());
        QCOMPARE(columns(program).hiddenSectionCount(), 3 + furtherColumns);
        for (const int column : {int(OperatorColumn), int(LastUsedColumn), int(RequestsColumn), int(DescriptionColumn)})
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(actions.at(column)).center());
        QCOMPARE(columns(program).hiddenSectionCount(), 7 + furtherColumns);
        QVERIFY(!actions.at(DeleteColumn)->isEnabled()); // one stays
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void aButtonIsFlatUntilItsRowIsCurrentOrUnderTheMouse()
    {
        ProgramFixture program(50);
        program.openOverview();
        program.overview().resize(1500, 700);
        program.table().selectAsCurrent(0);
        QCoreApplication::processEvents();
        const auto place = [&](int row) { return program.table().visualRect(program.rows().index(row, DeleteColumn)); };
        const auto button = [&](int row) {
            QWidget *viewport = program.table().viewport();
            return viewport->grab(place(row)).toImage();
        };
        // Rows of the same background.
        const QImage flat = button(4);
        QCOMPARE(button(6), flat);
        const auto moveTo = [&](int row) {
            const QPointF at(outside, place(row).center().y());
            QMouseEvent move(QEvent::MouseMove, at, program.table().viewport()->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(program.table().viewport(), &move);
        };
        moveTo(6);
        QTRY_VERIFY(button(6) != flat);
        QCOMPARE(button(4), flat);
        moveTo(9);
        QTRY_COMPARE(button(6), flat);
        // The current row has one, also where another row is selected.
        program.table().selectionModel()->setCurrentIndex(program.rows().index(6, 0), QItemSelectionModel::NoUpdate);
        QTRY_VERIFY(button(6) != flat);
        QCOMPARE(button(4), flat);
    }

    void daysAreShownWhereTheyAreWanted()
    {
        ProgramFixture program(50);
        program.openOverview();
        const QStringList ago = program.column(CreatedColumn);
        const auto actions = program.program().actions().dateMenu()->actions();
        actions.at(int(DateStyle::Day))->trigger();
        QTRY_VERIFY(program.column(CreatedColumn) != ago);
        for (int row = 0; row < 50; ++row) {
            const ApiUser apiUser = program.apiUserIn(row);
            QCOMPARE(program.column(CreatedColumn).at(row), ApiUserText::day(apiUser.created));
            if (!apiUser.lastUsed.isValid())
                QVERIFY(!program.column(LastUsedColumn).at(row).isEmpty()); // in words, as before
        }
        program.restart();
        program.openOverview();
        QVERIFY(program.program().actions().dateMenu()->actions().at(int(DateStyle::Day))->isChecked());
        QCOMPARE(program.column(CreatedColumn).at(3), ApiUserText::day(program.apiUserIn(3).created));
        program.program().actions().dateMenu()->actions().at(int(DateStyle::HowLongAgo))->trigger();
        QTRY_COMPARE(program.column(CreatedColumn), ago);
    }

    void aNewWindowIsAsHighAsItsContents()
    {
        ProgramFixture few(12);
        few.openOverview();
        ProgramFixture many(500);
        many.openOverview();
        const QRect screen = many.overview().screen()->availableGeometry();
        QVERIFY(few.overview().usualSize().height() < many.overview().usualSize().height());
        QVERIFY(many.overview().height() <= screen.height());
        QVERIFY(many.overview().height() >= std::min(screen.height() * 3 / 4, many.overview().usualSize().height()));
    }

    void aWindowComesBackInsideTheScreen()
    {
        ProgramFixture program(50);
        program.openOverview();
        const QRect screen = program.overview().screen()->availableGeometry();
        program.overview().setGeometry(screen.right() - 50, screen.bottom() - 60, screen.width() * 2,
                                       screen.height() * 2);
        program.restart();
        program.openOverview();
        QVERIFY2(screen.contains(program.overview().geometry()),
                 qPrintable(QDebug::toString(program.overview().geometry())));
    }

    void anEmptyOverviewOffersHowToBegin()
    {
        ProgramFixture program(-1);
        QSignalSpy requested(&program.program().actions(), &ProgramActions::requested);
        Q_EMIT program.program().hub()->viewApiUsersRequested({});
        QTRY_VERIFY(program.program().overview());
        QTRY_VERIFY(showsText(program.table(), u"There are no API users."_s));
        const auto buttons = program.table().findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const QPushButton *button : buttons) // its letter would be one of the window's
            QVERIFY2(button->shortcut().isEmpty(), qPrintable(button->text()));
        QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.constFirst().constFirst().value<ProgramAction>(), ProgramAction::Connect);
    }

private:
    static ColumnLayout &columns(const ProgramFixture &program)
    {
        return static_cast<ColumnLayout &>(*program.table().horizontalHeader());
    }
    static int width(const ProgramFixture &program, int column) { return columns(program).sectionSize(column); }
    static int sumOfWidths(const ProgramFixture &program)
    {
        int sum = 0;
        for (int column = 0; column < ColumnCount; ++column)
            sum += columns(program).isSectionHidden(column) ? 0 : width(program, column);
        return sum;
    }
    /// Makes the table, not its window, \a width pixels wide.
    static void resizeTable(const ProgramFixture &program, int width)
    {
        ApiUserOverviewWindow &window = program.overview();
        window.resize(window.width() - program.table().width() + width, window.height());
        QCoreApplication::processEvents();
    }
};

UMH_WINDOW_TEST(TestColumns)
#include "tst_columns.moc"
