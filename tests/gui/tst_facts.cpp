#include "domain/apiuserview.h"
#include "programfixture.h"
#include "store/apiuserfactstore.h"
#include "support/directoryfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/apiuserviewsmenu.h"
#include "views/apiusers/factsdialog.h"
#include "views/apiusers/saveviewdialog.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/window/windowcommands.h"
#include "words/apiuserviewtext.h"
#include "words/columns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>
#include <optional>

using namespace umh;
using namespace Qt::StringLiterals;

/// What people know of API users, entered in windows; and the views of the overview.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program.emplace(50);
        m_program->openOverview();
    }
    void cleanup() { m_program.reset(); }

    void whatIsEnteredOfOneIsKept()
    {
        QAction *details = m_program->overview().findChild<WindowCommands *>()->action(Command::Details);
        if (!details->isChecked())
            details->trigger();
        const ApiUser apiUser = m_program->apiUserIn(3);
        m_program->table().selectAsCurrent(3);
        FactsDialog &dialog = ask();
        QVERIFY(!save(dialog).isEnabled()); // there is nothing to save yet
        QVERIFY(showsText(dialog, u"never sent to the account"_s));
        QTest::keyClicks(&text(dialog, u"Owner"_s), u"Anna"_s);
        QTest::keyClicks(&text(dialog, u"Reason"_s), u"audit"_s);
        tick(dialog, u"Keep until"_s);
        day(dialog, u"Keep until"_s).setDate(QDate(2031, 5, 6));
        QVERIFY2(day(dialog, u"Keep until"_s).text().contains("2031"_L1),
                 qPrintable(day(dialog, u"Keep until"_s).text()));
        QTest::mouseClick(&save(dialog), Qt::LeftButton);
        const ApiUserFacts wanted{.owner = u"Anna"_s, .keepUntil = QDate(2031, 5, 6), .reason = u"audit"_s};
        QTRY_VERIFY(factsOf(apiUser.guid) == wanted);
        QTRY_VERIFY(m_program->apiUserIn(3).facts == wanted);
        // Beside the API user, with the words that nobody else hears of it.
        const auto *facts = m_program->overview().pane()->details()->findChild<QLabel *>(u"facts"_s);
        QTRY_VERIFY(facts->text().contains("Owner: Anna"_L1));
        QVERIFY(facts->text().contains("Keep until: "_L1) && facts->text().contains("2031"_L1));
        QVERIFY(facts->text().contains("never sent to the account"_L1));
        QCOMPARE(damageOf(m_program->otherProgram()), QStringList());

        // And is taken back by the button of the message.
        MessageBar &bar = *m_program->overview().messageBar();
        QTRY_VERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains("The notes of 1 API user have changed"_L1), qPrintable(bar.text()));
        bar.focusAction();
        QTest::keyClick(bar.window()->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(factsOf(apiUser.guid).isEmpty());
        QTRY_VERIFY(m_program->apiUserIn(3).facts.isEmpty());
    }

    void ofSeveralOnlyWhatIsTickedIsChanged()
    {
        QStringList guids;
        {
            const Connection connection = m_program->otherProgram();
            for (int row = 0; row < 4; ++row) {
                guids += m_program->apiUserIn(row).guid;
                must(ApiUserFactStore(connection)
                         .set(guids.at(row), {.owner = u"Owner %1"_s.arg(row), .ticket = u"T-%1"_s.arg(row)}));
            }
        }
        m_program->table().selectAsCurrent(0);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&m_program->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_program->table().selectedRowCount(), 3);
        FactsDialog &dialog = ask();
        QVERIFY(showsText(dialog, u"3 API users at once"_s));
        QVERIFY(!save(dialog).isEnabled());
        QTest::keyClicks(&text(dialog, u"Purpose"_s), u"export"_s); // what is typed is ticked
        QVERIFY(box(dialog, u"Change: Purpose"_s).isChecked());
        QVERIFY(!box(dialog, u"Change: Owner"_s).isChecked());
        box(dialog, u"Change: Ticket"_s).setChecked(true); // and what is ticked and empty goes
        QTest::mouseClick(&save(dialog), Qt::LeftButton);
        for (int row = 0; row < 3; ++row) {
            const ApiUserFacts wanted{.owner = u"Owner %1"_s.arg(row), .purpose = u"export"_s};
            QTRY_VERIFY(factsOf(guids.at(row)) == wanted);
        }
        QCOMPARE(factsOf(guids.at(3)).ticket, u"T-3"_s);
        QCOMPARE(numberOf(m_program->otherProgram(), u"SELECT count(*) FROM journal WHERE action = 'facts'"_s), 3);
    }

    void anyNumberIsChangedAtOnceAndTakenBack()
    {
        constexpr int apiUsers = 2'600; // more than are copied at once
        m_program.emplace(apiUsers);
        m_program->openOverview();
        QTest::keyClick(&m_program->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_program->table().selectedRowCount(), apiUsers);
        FactsDialog &dialog = ask();
        QVERIFY(showsText(dialog, u"2,600 API users at once"_s));
        QTest::keyClicks(&text(dialog, u"Owner"_s), u"Anna"_s);
        const auto owned = [&] {
            return numberOf(m_program->otherProgram(), u"SELECT count(*) FROM api_user_fact WHERE owner = 'Anna'"_s);
        };
        QTest::mouseClick(&save(dialog), Qt::LeftButton);
        // Meanwhile no second change begins; what says why is the menu.
        const QAction *edit = m_program->overview().findChild<WindowCommands *>()->action(Command::EditFacts);
        QVERIFY(!edit->isEnabled());
        QCOMPARE(edit->toolTip(), u"Notes are being changed."_s);
        QTRY_COMPARE_WITH_TIMEOUT(owned(), apiUsers, 60'000);
        QTRY_VERIFY(edit->isEnabled());
        QCOMPARE(numberOf(m_program->otherProgram(), u"SELECT count(*) FROM journal WHERE action = 'facts'"_s),
                 apiUsers);
        MessageBar &bar = *m_program->overview().messageBar();
        QTRY_VERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains("The notes of 2,600 API users have changed"_L1), qPrintable(bar.text()));
        bar.focusAction();
        QTest::keyClick(bar.window()->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(owned(), 0, 60'000);
        QCOMPARE(damageOf(m_program->otherProgram()), QStringList());
    }

    void aChangeOfManyThatIsCancelledChangesNone()
    {
        m_program.emplace(2'600);
        m_program->openOverview();
        QTest::keyClick(&m_program->table(), Qt::Key_A, Qt::ControlModifier);
        FactsDialog &dialog = ask();
        QTest::keyClicks(&text(dialog, u"Owner"_s), u"Anna"_s);
        {
            // It cannot begin before it is cancelled.
            const Connection other = m_program->otherProgram();
            const auto held = Transaction::begin(other, Transaction::Kind::Write);
            QVERIFY(held.ok());
            QTest::mouseClick(&save(dialog), Qt::LeftButton);
            auto *progress = m_program->overview().findChild<QProgressDialog *>(u"factsProgress"_s);
            QVERIFY(progress);
            QVERIFY(!progress->isModal());
            progress->findChild<QPushButton *>()->click();
        }
        const QAction *edit = m_program->overview().findChild<WindowCommands *>()->action(Command::EditFacts);
        QTRY_VERIFY_WITH_TIMEOUT(edit->isEnabled(), 60'000);
        QCOMPARE(numberOf(m_program->otherProgram(), u"SELECT count(*) FROM api_user_fact"_s), 0);
        QCOMPARE(numberOf(m_program->otherProgram(), u"SELECT count(*) FROM journal WHERE action = 'facts'"_s), 0);
        QVERIFY(!m_program->overview().messageBar()->isVisible());
    }

    void cancellingChangesNothing()
    {
        m_program->table().selectAsCurrent(0);
        FactsDialog &dialog = ask();
        QTest::keyClicks(&text(dialog, u"Owner"_s), u"Anna"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_program->overview().findChild<FactsDialog *>());
        QCOMPARE(numberOf(m_program->otherProgram(), u"SELECT count(*) FROM api_user_fact"_s), 0);
    }

    void theyAreFoundAndShownInColumns()
    {
        const QString guid = m_program->apiUserIn(7).guid;
        must(ApiUserFactStore(m_program->otherProgram()).set(guid, {.owner = u"Quentin"_s}));
        m_program->search().setText(u"quentin"_s);
        QTRY_COMPARE(m_program->rows().rowCount(), 1);
        QTRY_COMPARE(m_program->apiUserIn(0).guid, guid);
        QVERIFY(m_program->table().isColumnHidden(ApiUserFilterProxy::OwnerColumn));
        QTRY_COMPARE(m_program->rows().index(0, ApiUserFilterProxy::OwnerColumn).data().toString(), u"Quentin"_s);
    }

    void aViewIsSavedShownAndDeleted()
    {
        must(ApiUserFactStore(m_program->otherProgram()).set(m_program->apiUserIn(7).guid, {.owner = u"Q"_s}));
        m_program->table().showColumns({u"username"_s, u"owner"_s, u"id"_s});
        m_program->clickHeader(ApiUserFilterProxy::UsernameColumn);
        m_program->waitForRows();
        choose(u"Without an owner"_s);
        m_program->waitForRows();
        QTRY_COMPARE(m_program->rows().rowCount(), 49);
        QVERIFY(showsText(m_program->overview(), u"Without an owner"_s) || chipSays(u"Without an owner"_s));
        QCOMPARE(m_program->table().shownColumns(), (QStringList{u"username"_s, u"owner"_s, u"id"_s}));

        // As a copy of one that comes with the program, with another number.
        choose(u"Dormant for 45 days"_s);
        choose(u"Save view…"_s);
        auto *dialog = m_program->overview().findChild<SaveViewDialog *>();
        QVERIFY(dialog);
        QLineEdit &name = *dialog->findChildren<QLineEdit *>().constFirst();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!ok->isEnabled());
        name.setText(u"dormant for 45 DAYS"_s);
        QVERIFY(!ok->isEnabled()); // it would not be found under it
        name.setText(u"Mine & yours"_s);
        QVERIFY(ok->isEnabled());
        dialog->findChild<QSpinBox *>()->setValue(10);
        ok->click();
        QCOMPARE(m_program->rows().query().filter.dormantDays, 10);
        const ApiUserQuery saved = m_program->rows().query();

        m_program->overview().pane()->showAll();
        m_program->table().resetColumns();
        m_program->restart();
        m_program->openOverview();
        choose(u"Mine && yours"_s);
        QVERIFY(m_program->rows().query() == saved);
        QCOMPARE(m_program->table().shownColumns(), (QStringList{u"username"_s, u"owner"_s, u"id"_s}));
        QCOMPARE(m_program->table().horizontalHeader()->sortIndicatorSection(),
                 int(ApiUserFilterProxy::LastUsedColumn));

        QAction *gone = actionOf(u"Mine && yours"_s, true);
        QVERIFY(gone);
        gone->trigger();
        QVERIFY(!actionOf(u"Mine && yours"_s, false));
    }

    void whatAViewShowsIsWhatTheCommandPrints()
    {
        m_program.emplace(700);
        {
            // Some of each kind, of which a sample has few.
            const Connection connection = m_program->otherProgram();
            const QDate today = m_program->clock().now().toLocalTime().date();
            const QStringList guids = textsOf(connection, u"SELECT guid FROM api_user ORDER BY guid"_s);
            for (int i = 0; i < 60; ++i) {
                ApiUserFacts facts;
                facts.owner = i % 3 == 0 ? u"Anna"_s : QString();
                facts.reviewBy = i % 4 == 0 ? today.addDays(i % 8 == 0 ? 10 : -10) : QDate();
                facts.keepUntil = i % 5 == 0 ? today.addDays(i % 10 == 0 ? i : -1) : QDate();
                must(ApiUserFactStore(connection).set(guids.at(i), facts));
                if (i % 6 == 0)
                    (void)must(
                        connection.write(u"UPDATE api_user SET contradictory = 1 WHERE guid = ?"_s, {guids.at(i)}));
            }
        }
        m_program->openOverview();
        for (const BuiltInView view : builtInViews()) {
            choose(ApiUserViewText::title(view));
            m_program->waitForRows();
            QTRY_VERIFY(m_program->rows().query() == viewOf(view).query);
            m_program->waitForRows();
            const int count = m_program->rows().rowCount();
            QVERIFY2(count > 0, qPrintable(viewOf(view).name));
            QStringList shown;
            for (int row = 0; row < count; ++row)
                shown += m_program->apiUserIn(row).guid;
            // Under the name of the command line, and under the one that is shown.
            for (const QString &name : {viewOf(view).name, ApiUserViewText::title(view)}) {
                QCOMPARE(printed({u"--view"_s, name, u"--columns"_s, u"guid"_s}).mid(1), shown);
            }
        }
    }

    void whatIsSavedIsPrintedWithItsColumns()
    {
        m_program->table().showColumns({u"username"_s, u"owner"_s, u"id"_s});
        m_program->search().setText(u"generic"_s);
        QTRY_VERIFY(m_program->rows().rowCount() > 0 && m_program->rows().rowCount() < 50);
        m_program->clickHeader(ApiUserFilterProxy::UsernameColumn);
        m_program->waitForRows();
        const ApiUserView mine{
            .name = u"Mine"_s, .query = m_program->rows().query(), .columns = m_program->table().shownColumns()};
        // Where the command keeps what a person has saved.
        QSettings settings(u"user-management-hub"_s, u"user-management-hub"_s);
        settings.setValue(QString::fromUtf16(savedViewsKey), storedViews({mine}));
        settings.sync();
        const QStringList lines = printed({u"--view"_s, u"mine"_s});
        settings.remove(QString::fromUtf16(savedViewsKey));
        settings.sync();
        QCOMPARE(lines.size(), m_program->rows().rowCount() + 1);
        QCOMPARE(lines.constFirst(), u"Username,Owner"_s);
        for (int row = 0; row < m_program->rows().rowCount(); ++row)
            QCOMPARE(lines.at(row + 1), m_program->apiUserIn(row).username + u',');
    }

private:
    /// The lines that `list --format csv` prints with \a arguments.
    [[nodiscard]] QStringList printed(const QStringList &arguments) const
    {
        QProcess program;
        program.setProgram(QCoreApplication::applicationDirPath() + "/user-management-hub"_L1);
        program.setArguments(QStringList{u"--database"_s, m_program->database(), u"list"_s, u"--format"_s, u"csv"_s}
                             + arguments);
        program.start();
        if (!program.waitForFinished(60'000) || program.exitCode() != 0)
            qFatal("list: %s", program.readAllStandardError().constData());
        return QString::fromUtf8(program.readAllStandardOutput()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    /// Opens the dialog for what is selected.
    FactsDialog &ask()
    {
        m_program->overview().findChild<WindowCommands *>()->action(Command::EditFacts)->trigger();
        auto *dialog = m_program->overview().findChild<FactsDialog *>();
        if (!dialog)
            qFatal("no dialog");
        return *dialog;
    }
    template<typename Widget>
    static Widget &named(const QDialog &dialog, const QString &name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return *widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    static QLineEdit &text(const QDialog &dialog, const QString &name) { return named<QLineEdit>(dialog, name); }
    static QCheckBox &box(const QDialog &dialog, const QString &name) { return named<QCheckBox>(dialog, name); }
    static QDateEdit &day(const QDialog &dialog, const QString &name) { return named<QDateEdit>(dialog, name); }
    static void tick(const QDialog &dialog, const QString &name) { box(dialog, name).click(); }
    static QPushButton &save(const QDialog &dialog)
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    ApiUserFacts factsOf(const QString &guid) const
    {
        return must(ApiUserFactStore(m_program->otherProgram()).of(guid));
    }
    /// An entry of the menu of views; of those that are deleted by it where \a deletes.
    QAction *actionOf(const QString &text, bool deletes) const
    {
        const QList<QAction *> entries = m_program->overview().pane()->viewsMenu()->actions();
        for (QAction *action : entries) {
            if (action->menu() && deletes) {
                for (QAction *inner : action->menu()->actions()) {
                    if (inner->text() == text)
                        return inner;
                }
            }
            if (!deletes
                && QString(action->text())
                        .remove(QRegularExpression(u"&(?!&)"_s))
                        .compare(QString(text).replace("&&"_L1, "&"_L1))
                    == 0)
                return action;
        }
        return nullptr;
    }
    void choose(const QString &text) const
    {
        QAction *action = actionOf(text, false);
        if (!action)
            qFatal("no entry is called %s", qPrintable(text));
        action->trigger();
    }
    bool chipSays(const QString &text) const
    {
        const auto buttons = m_program->overview().findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [&](const QAbstractButton *button) {
            return button->isVisible() && button->text().contains(text);
        });
    }

    std::optional<ProgramFixture> m_program;
};

UMH_WINDOW_TEST(TestFacts)
#include "tst_facts.moc"
