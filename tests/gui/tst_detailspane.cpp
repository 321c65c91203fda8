#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "shouting.h"
#include "support/engine.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/operators/operatorfields.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/windowcommands.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

/// The details beside a table of API users, in the whole program.
class TestDetailsPane final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] ApiUserDetailsPane &details() const { return *m_program->overview().pane()->details(); }
    [[nodiscard]] QPlainTextEdit &description() const
    {
        return *details().findChild<QPlainTextEdit *>(u"description"_s);
    }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *details().findChild<QPushButton *>(name); }
    [[nodiscard]] QAction *command(Command command) const
    {
        return m_program->overview().findChild<WindowCommands *>()->action(command);
    }
    /// The field of the details with \a text; null where there is none.
    [[nodiscard]] QLineEdit *fieldThatShows(const QString &text) const
    {
        const auto fields = details().findChildren<QLineEdit *>();
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const QLineEdit *field) { return field->text() == text; });
        return found == fields.end() ? nullptr : *found;
    }
    /// Where, in pixels from its left, the text of \a widget begins to be painted; its width where it is empty.
    [[nodiscard]] static int firstInk(QWidget &widget)
    {
        const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const int middle = image.height() / 2;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = middle - 4; y < middle + 4; ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return image.width();
    }
    /// Has the overview show the details, whatever room there is.
    void showDetails() const
    {
        if (!details().isVisible())
            QTest::keyClick(&m_program->table(), Qt::Key_F4);
        QTRY_VERIFY(details().isVisible());
    }
    void describe(int row, const QString &text) const
    {
        const ApiUser apiUser = m_program->apiUserIn(row);
        (void)must(m_program->otherProgram().write(u"UPDATE api_user SET description = ? WHERE guid = ?"_s,
                                                   {text, apiUser.guid}));
        const auto isShown = [&] {
            const QString shown = m_program->apiUserIn(row).description;
            return text.isEmpty() ? shown.isEmpty() : !shown.isEmpty() && text.startsWith(shown); // the rest is cut off
        };
        QTRY_VERIFY(isShown());
    }
    [[nodiscard]] QString stored(const ApiUser &apiUser) const
    {
        return m_program->otherProgram()
            .value(u"SELECT description FROM api_user WHERE guid = ?"_s, {apiUser.guid})
            ->toString();
    }

    std::unique_ptr<ProgramFixture> m_program;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s));
        m_program = std::make_unique<ProgramFixture>(100);
        m_program->openOverview();
    }
    void cleanup() { m_program.reset(); }

    void theyShowTheCurrentRow()
    {
        showDetails();
        m_program->table().selectAsCurrent(0);
        for (int row = 1; row < 30; ++row) {
            const bool isKnown = m_program->rows().valueAt(row).has_value();
            QTest::keyClick(&m_program->table(), Qt::Key_Down);
            const ApiUser shown = m_program->apiUserIn(row);
            if (isKnown && isOnSqlite()) // else others may just have come, which are painted first
                QCOMPARE(details().apiUser()->guid, shown.guid); // at once
            QTRY_COMPARE(details().apiUser()->guid, shown.guid);
            QCOMPARE(description().toPlainText(), shown.description);
        }
        QTest::keyClick(&m_program->table(), Qt::Key_End);
        const ApiUser last = m_program->apiUserIn(99);
        QTRY_COMPARE(details().apiUser()->guid, last.guid);
    }

    void theyComeAsHighAsTheyAre()
    {
        m_program->overview().resize(1600, 1000);
        if (details().isVisible())
            QTest::keyClick(&m_program->table(), Qt::Key_F4);
        showDetails();
        const QPushButton &last = button(u"showOperator"_s);
        QTRY_COMPARE(last.visibleRegion().boundingRect(), last.rect());
        QTRY_VERIFY(!details().findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    }

    void tenLongDescriptionsAreReadByTenKeys()
    {
        showDetails();
        const auto text = [](int row) { return u"%1: "_s.arg(row) + QString(5'000, u'x') + u"\nto its end"_s; };
        const Connection other = m_program->otherProgram();
        for (int row = 0; row <= 10; ++row) {
            (void)must(other.write(u"UPDATE api_user SET description = ? WHERE guid = ?"_s,
                                   {text(row), m_program->apiUserIn(row).guid}));
        }
        QTRY_VERIFY(m_program->apiUserIn(10).description.startsWith(u"10: x"_s));
        m_program->table().selectAsCurrent(0);
        for (int row = 1; row <= 10; ++row) {
            QTest::keyClick(&m_program->table(), Qt::Key_Down);
            QTRY_COMPARE(description().toPlainText(), text(row)); // the whole of it, when it has been read
        }
    }

    void whatStandsInThemStaysInItsPlace()
    {
        showDetails();
        describe(3, QString(400, u'W'));
        describe(4, u"1\n2\n3\n4\n5\n6\n7\n8\n9"_s);
        describe(5, QString());
        const auto places = [this] {
            QList<QRect> all{details().geometry(), description().geometry()};
            const auto fields = details().findChildren<QLineEdit *>();
            for (const QLineEdit *field : fields)
                all += field->geometry();
            return all;
        };
        m_program->table().selectAsCurrent(0);
        QCoreApplication::processEvents();
        const QList<QRect> first = places();
        QVERIFY(first.size() > 5);
        for (int row = 1; row < 12; ++row) {
            m_program->table().selectAsCurrent(row);
            QCoreApplication::processEvents();
            QCOMPARE(places(), first);
        }
    }

    void aNameFromRightToLeftStandsWithTheOthers()
    {
        const QStringList names{u"Abigail Clarke"_s, u"\u05d0\u05d1\u05d9\u05d2\u05d9\u05dc"_s};
        m_program = std::make_unique<ProgramFixture>([&names](const Connection &connection) {
            QList<Operator> operators;
            QList<ApiUser> apiUsers;
            for (const QString &name : names) {
                Operator op;
                op.guid = u"operator-%1"_s.arg(operators.size());
                op.fullName = name;
                operators += op;
                apiUsers += plainApiUser(operators.constLast(), u"user-%1"_s.arg(operators.size()));
            }
            (void)loadInto(connection, operators, apiUsers, {});
        });
        m_program->openOverview();
        showDetails();
        for (int row = 0; row < names.size(); ++row) {
            m_program->table().selectAsCurrent(row);
            const QString name = m_program->apiUserIn(row).operatorName;
            QLineEdit *field = nullptr;
            QTRY_VERIFY((field = fieldThatShows(name)));
            const int letter = field->fontMetrics().averageCharWidth();
            QVERIFY2(firstInk(*field) < 2 * letter, qPrintable(name));
            Q_EMIT details().operatorRequested(m_program->apiUserIn(row).operatorGuid);
            QTRY_COMPARE(m_program->program().windows()->operatorWindows().size(), row + 1);
            const auto *fields =
                m_program->program().windows()->operatorWindows().constLast()->findChild<OperatorFields *>();
            const auto values = fields->findChildren<WrappedText *>();
            const auto shown = std::find_if(values.begin(), values.end(),
                                            [&](const WrappedText *value) { return value->toPlainText() == name; });
            QVERIFY(shown != values.end());
            QVERIFY2(firstInk(**shown) < 2 * letter, qPrintable(name));
        }
    }

    void f4ShowsAndHidesThemAndThatIsRemembered()
    {
        const bool before = details().isVisible();
        QCOMPARE(command(Command::Details)->isChecked(), before);
        QTest::keyClick(&m_program->table(), Qt::Key_F4);
        QTRY_COMPARE(details().isVisible(), !before);
        QCOMPARE(command(Command::Details)->isChecked(), !before);
        for (const bool shown : {before, !before}) {
            QTest::keyClick(&m_program->table(), Qt::Key_F4);
            QTRY_COMPARE(details().isVisible(), shown);
            m_program->restart();
            m_program->openOverview();
            QCOMPARE(details().isVisible(), shown);
        }
    }

    void returnLeadsIntoThemAndEscapeBack()
    {
        if (details().isVisible())
            QTest::keyClick(&m_program->table(), Qt::Key_F4);
        QTRY_VERIFY(!details().isVisible());
        m_program->table().selectAsCurrent(7);
        QTest::keyClick(&m_program->table(), Qt::Key_Return);
        QVERIFY(details().isVisible());
        QCOMPARE(details().apiUser()->guid, m_program->apiUserIn(7).guid);
        QCOMPARE(m_program->overview().focusWidget(), &description());
        QTest::keyClick(&description(), Qt::Key_Escape);
        QCOMPARE(m_program->overview().focusWidget(), &m_program->table());
        QVERIFY(details().isVisible()); // they stay
        QCOMPARE(m_program->table().currentIndex().row(), 7);
    }

    void f2EditsInTheCellWhatFitsIntoIt()
    {
        describe(5, u"short"_s);
        m_program->table().selectAsCurrent(5);
        QTest::keyClick(&m_program->table(), Qt::Key_F2);
        const QLineEdit *field = nullptr;
        QTRY_VERIFY((field = m_program->table().findChild<QLineEdit *>(u"descriptionEdit"_s)));
        QVERIFY(field->isVisible());
        QVERIFY(!details().edited());
    }

    void whatDoesNotFitIntoACellIsEditedWholeBesideTheTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("several lines") << u"first\nsecond\n\nfourth"_s;
        QTest::newRow("a long line") << QString(3000, u'W') + u"end"_s;
    }

    void whatDoesNotFitIntoACellIsEditedWholeBesideTheTable()
    {
        QFETCH(const QString, text);
        describe(5, text);
        const ApiUser apiUser = m_program->apiUserIn(5);
        m_program->table().selectAsCurrent(5);
        QTest::keyClick(&m_program->table(), Qt::Key_F2);
        QTRY_VERIFY(details().edited());
        QVERIFY(details().isVisible());
        QCOMPARE(m_program->overview().focusWidget(), &description());
        QCOMPARE(description().toPlainText(), text);
        QVERIFY(!description().isReadOnly());
        QTest::keyClick(&description(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&description(), Qt::Key_Return); // another line
        QTest::keyClicks(&description(), u"added"_s);
        QTest::mouseClick(&button(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(stored(apiUser), QString(text + u"\nadded"_s));
        QVERIFY(description().isReadOnly());
        QTRY_COMPARE(description().toPlainText(), QString(text + u"\nadded"_s));
    }

    void escapeTakesBackWhatWasTyped()
    {
        showDetails();
        describe(5, u"as it was"_s);
        m_program->table().selectAsCurrent(5);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QTest::mouseClick(&button(u"edit"_s), Qt::LeftButton);
        QTest::keyClicks(&description(), u"something else"_s);
        QTest::keyClick(&description(), Qt::Key_Escape);
        QVERIFY(!details().edited());
        QCOMPARE(description().toPlainText(), u"as it was"_s);
        QVERIFY(button(u"edit"_s).isVisible() && !button(u"save"_s).isVisible());
        QCOMPARE(stored(m_program->apiUserIn(5)), u"as it was"_s);
    }

    void goingOnToAnotherRowKeepsWhatWasTyped()
    {
        showDetails();
        m_program->table().selectAsCurrent(5);
        const ApiUser apiUser = m_program->apiUserIn(5);
        QTRY_COMPARE(details().apiUser()->guid, apiUser.guid);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QTest::mouseClick(&button(u"edit"_s), Qt::LeftButton);
        QTest::keyClicks(&description(), u"typed"_s);
        m_program->table().selectAsCurrent(9);
        QCOMPARE(details().apiUser()->guid, m_program->apiUserIn(9).guid);
        QVERIFY(!details().edited());
        QTRY_COMPARE(stored(apiUser), QString(apiUser.description + u"typed"_s));
        QCOMPARE(description().toPlainText(), m_program->apiUserIn(9).description);
    }

    void leavingAnEditAloneChangesNothing()
    {
        showDetails();
        const QString text = u"1\u00a0000\r\nof\u2028them"_s; // which a field may show otherwise
        describe(5, text);
        m_program->table().selectAsCurrent(5);
        const ApiUser apiUser = m_program->apiUserIn(5);
        QTRY_COMPARE(details().apiUser()->guid, apiUser.guid);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QTest::mouseClick(&button(u"edit"_s), Qt::LeftButton);
        QVERIFY(details().edited());
        m_program->table().selectAsCurrent(9);
        QVERIFY(!details().edited());
        QVERIFY(!m_program->program().session()->changes().hasPending());
        QCOMPARE(stored(apiUser), text);
    }

    void theKeyboardStaysWhereThePersonHasGone()
    {
        showDetails();
        m_program->table().selectAsCurrent(5);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QTest::mouseClick(&button(u"edit"_s), Qt::LeftButton);
        QTest::keyClicks(&description(), u"typed"_s);
        QTest::keyClick(&description(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_program->overview().focusWidget(), &m_program->search());
        QTest::keyClicks(&m_program->search(), u"abc"_s); // which takes the row away
        QCOMPARE(m_program->overview().focusWidget(), &m_program->search());
        QCOMPARE(m_program->search().text(), u"abc"_s);
    }

    void whatWasTypedIsKeptWhereNothingCanBeChangedAnyMore()
    {
        const auto setOffline = [this](bool offline) {
            ProgramState state = m_program->program().actions().state();
            state.link = offline ? LinkState::Offline : LinkState::None;
            m_program->program().actions().setState(state);
        };
        showDetails();
        m_program->table().selectAsCurrent(5);
        const ApiUser apiUser = m_program->apiUserIn(5);
        QTRY_COMPARE(details().apiUser()->guid, apiUser.guid);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QTest::mouseClick(&button(u"edit"_s), Qt::LeftButton);
        QTest::keyClicks(&description(), u" and more"_s);
        setOffline(true);
        QTest::mouseClick(&button(u"save"_s), Qt::LeftButton);
        auto *again = m_program->overview().messageBar()->findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton); // it is told again, and not lost
        QVERIFY(again->isVisible());
        QCOMPARE(stored(apiUser), apiUser.description);
        setOffline(false);
        QTest::mouseClick(again, Qt::LeftButton);
        const auto typed = [this] {
            const auto *field = m_program->table().viewport()->findChild<QLineEdit *>();
            return details().edited() ? description().toPlainText() : field ? field->text() : QString();
        };
        QTRY_COMPARE(typed(), QString(apiUser.description + u" and more"_s));
    }

    void quittingKeepsWhatWasTyped()
    {
        showDetails();
        m_program->table().selectAsCurrent(5);
        const ApiUser apiUser = m_program->apiUserIn(5);
        QTRY_COMPARE(details().apiUser()->guid, apiUser.guid);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QTest::mouseClick(&button(u"edit"_s), Qt::LeftButton);
        QTest::keyClicks(&description(), u"typed"_s);
        m_program->quit();
        QCOMPARE(stored(apiUser), QString(apiUser.description + u"typed"_s));
    }

    void whereNothingCanBeChangedEditingIsOffAndSaysWhy()
    {
        showDetails();
        m_program->table().selectAsCurrent(5);
        QTRY_VERIFY(button(u"edit"_s).isEnabled());
        QVERIFY(command(Command::EditDescription)->isEnabled());
        const ProgramState before = m_program->program().actions().state();
        ProgramState offline = before;
        offline.link = LinkState::Offline;
        m_program->program().actions().setState(offline);
        QVERIFY(!button(u"edit"_s).isEnabled());
        QCOMPARE(button(u"edit"_s).toolTip(), u"The account cannot be reached."_s);
        for (const Command change : {Command::EditDescription, Command::Delete}) {
            QVERIFY(!command(change)->isEnabled());
            QCOMPARE(command(change)->toolTip(), u"The account cannot be reached."_s);
        }
        // Nothing is asked and then refused: the keys say at once why not.
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2}) {
            QTest::keyClick(&m_program->table(), key);
            QVERIFY(!m_program->confirmation());
            QVERIFY(!details().edited());
            QVERIFY(m_program->overview().messageBar()->isVisible());
            QVERIFY(m_program->overview().messageBar()->text().contains("cannot be reached"_L1));
            m_program->overview().messageBar()->dismiss();
        }
        m_program->clickButtonOf(5);
        QVERIFY(!m_program->confirmation());
        m_program->program().actions().setState(before);
        QVERIFY(button(u"edit"_s).isEnabled());
        QVERIFY(command(Command::Delete)->isEnabled());
    }

    void theyLeadToTheOperatorUnlessOneIsThere()
    {
        showDetails();
        m_program->table().selectAsCurrent(5);
        const QString guid = m_program->apiUserIn(5).operatorGuid;
        QTest::mouseClick(&button(u"showOperator"_s), Qt::LeftButton);
        QTRY_COMPARE(m_program->program().windows()->operatorWindows().size(), 1);
        const QList<OperatorWindow *> windows = m_program->program().windows()->operatorWindows();
        QCOMPARE(windows.constFirst()->operatorGuid(), guid);
        QVERIFY(windows.constFirst()->tab() == OperatorWindow::Tab::ApiManagement);
        const ApiUserDetailsPane *there = windows.constFirst()->apiUserPane()->details();
        QVERIFY(there->findChild<QPushButton *>(u"showOperator"_s)->isHidden());
    }

    void aLanguageSwitchReachesThem()
    {
        showDetails();
        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        QTRY_VERIFY(button(u"edit"_s).text().startsWith(u'¡'));
        QVERIFY(details().accessibleName().startsWith(u'¡'));
        QVERIFY(description().accessibleName().startsWith(u'¡'));
        const auto fields = details().findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            QVERIFY2(field->accessibleName().startsWith(u'¡'), qPrintable(field->accessibleName()));
        QCoreApplication::removeTranslator(&shouting);
        QTRY_COMPARE(button(u"edit"_s).text(), u"Edit"_s);
    }
};

UMH_WINDOW_TEST(TestDetailsPane)
#include "tst_detailspane.moc"
