#include "app/session.h"
#include "programfixture.h"
#include "store/directory.h"
#include "support/copyfixture.h"
#include "support/directoryfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/copydatabasedialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace umh;

/// File → Copy database to…
class TestCopyDatabase final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Application &program() const { return m_program->program(); }
    [[nodiscard]] HubWindow &hub() const { return *program().hub(); }
    [[nodiscard]] MessageBar &message() const { return *hub().messageBar(); }
    [[nodiscard]] QAction &entry() const { return *program().actions().action(ProgramAction::CopyDatabase); }
    [[nodiscard]] QString openPlace() const { return program().session()->directory().location().name(); }
    [[nodiscard]] QString copyPath() const { return m_folder->filePath(u"copy.sqlite"_s); }
    [[nodiscard]] QPushButton &cancelTask() const { return *hub().findChild<QPushButton *>(u"cancelTask"_s); }

    /// The dialog, asked for by the menu.
    [[nodiscard]] CopyDatabaseDialog *dialog() const
    {
        entry().trigger();
        CopyDatabaseDialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = hub().findChild<CopyDatabaseDialog *>()) && found->isVisible(); });
        return found;
    }
    static QLineEdit &place(const CopyDatabaseDialog &dialog) { return *dialog.findChild<QLineEdit *>(u"place"_s); }
    static void press(const CopyDatabaseDialog &dialog, const QString &button)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    /// Has the open directory copied to \a path.
    void copyTo(const QString &path) const
    {
        const CopyDatabaseDialog *asked = dialog();
        QVERIFY(asked);
        place(*asked).setText(path);
        press(*asked, u"copy"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<ProgramFixture>(100);
        QTRY_VERIFY(program().isReady());
    }
    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void theOpenDatabaseIsCopiedAndTheCopyCanBeOpened()
    {
        QVERIFY(hub().menuBar()->actions().constFirst()->menu()->actions().contains(&entry()));
        copyTo(copyPath());
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 30'000);
        QVERIFY2(message().text().contains(u"copied to “%1”"_s.arg(copyPath())), qPrintable(message().text()));
        QVERIFY2(message().text().contains("API users: 100."_L1), qPrintable(message().text()));
        QVERIFY(!hub().findChild<QWidget *>(u"progressRow"_s)->isVisible());
        QVERIFY(entry().isEnabled());
        QCOMPARE(openPlace(), m_program->location().name()); // it stays open
        const QStringList before = rowsToCopy(m_program->otherProgram());

        QTest::mouseClick(message().findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QTRY_VERIFY(program().isReady());
        QTRY_COMPARE(openPlace(), copyPath());
        const Directory copy = must(Directory::open({copyPath()}, Directory::Opening::Existing));
        QCOMPARE(differenceOf(rowsToCopy(must(copy.connect(Directory::Use::Writing))), before), QString());
    }

    void aFileIsChosenInAFileDialog()
    {
        const CopyDatabaseDialog *asked = dialog();
        QVERIFY(asked);
        QVERIFY(!asked->findChild<QPushButton *>(u"copy"_s)->isEnabled()); // to nowhere
        press(*asked, u"chooseFile"_s);
        auto *files = asked->findChild<QFileDialog *>();
        QVERIFY(files);
        QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
        if (!m_program->location().isOnServer())
            QCOMPARE(QFileInfo(files->directory().path()), QFileInfo(QFileInfo(m_program->path()).path()));
        Q_EMIT files->fileSelected(copyPath());
        files->reject();
        QTRY_COMPARE(place(*asked).text(), copyPath());
        press(*asked, u"copy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 30'000);
        QVERIFY(QFileInfo::exists(copyPath()));
    }

    void aPathIsFromTheHomeFolder()
    {
        CopyDatabaseDialog asked(QString(), [](const QString &) { return QString(); });
        QString chosen;
        connect(&asked, &CopyDatabaseDialog::chosen, &asked, [&](const QString &is) { chosen = is; });
        const auto chosenFor = [&](const QString &typed) {
            place(asked).setText(typed);
            asked.accept();
            return chosen;
        };
        const QString home = QDir::homePath();
        QCOMPARE(chosenFor(u"copy.sqlite"_s), home + "/copy.sqlite"_L1);
        QCOMPARE(chosenFor(u" ~/a/../copy.sqlite "_s), home + "/copy.sqlite"_L1);
        QCOMPARE(chosenFor(u"/tmp/copy.sqlite"_s), u"/tmp/copy.sqlite"_s);
        QCOMPARE(chosenFor(u"postgresql://anna@db/hub"_s), u"postgresql://anna@db/hub"_s);
    }

    void whatIsNoPlaceIsToldInTheDialog()
    {
        CopyDatabaseDialog *asked = dialog();
        QVERIFY(asked);
        place(*asked).setText(u"postgresql://anna:secret@db/hub"_s);
        press(*asked, u"copy"_s);
        auto *problem = asked->findChild<WrappedText *>(u"problem"_s);
        QVERIFY(asked->isVisible() && problem->isVisible());
        QVERIFY2(problem->toPlainText().contains("password"_L1), qPrintable(problem->toPlainText()));
        QVERIFY(!problem->toPlainText().contains("secret"_L1));
        place(*asked).setText(u"mysql://db/hub"_s);
        QVERIFY(!problem->isVisible()); // it is being mended
        QTest::keyClick(&place(*asked), Qt::Key_Return);
        QVERIFY(asked->isVisible() && problem->isVisible());
        QTest::keyClick(asked, Qt::Key_Escape);
        QTRY_VERIFY(!hub().findChild<CopyDatabaseDialog *>());
        QVERIFY(message().isHidden());
    }

    void whyItWasNotCopiedIsTold()
    {
        const Directory filled = newDirectory(copyPath());
        fillEveryTable(must(filled.connect(Directory::Use::Writing)), 3);
        const QStringList before = rowsToCopy(must(filled.connect(Directory::Use::Writing)));
        copyTo(copyPath());
        QTRY_VERIFY(message().isVisible());
        QVERIFY2(message().text().contains("could not be copied"_L1), qPrintable(message().text()));
        QVERIFY2(message().text().contains("not empty"_L1), qPrintable(message().text()));
        QVERIFY(message().severity() == MessageBar::Severity::Error);
        QCOMPARE(rowsToCopy(must(filled.connect(Directory::Use::Writing))), before);
        // The database itself.
        copyTo(m_program->location().name());
        QTRY_VERIFY2(message().text().contains("onto itself"_L1), qPrintable(message().text()));
    }

    void itCanBeCancelled()
    {
        // It has to wait for somebody who writes there.
        const Directory there = newDirectory(copyPath());
        const Connection other = must(there.connect(Directory::Use::Writing));
        (void)must(other.run(u"BEGIN IMMEDIATE"_s));
        copyTo(copyPath());
        QTRY_VERIFY(cancelTask().isVisible());
        QVERIFY(!entry().isEnabled()); // one at a time
        QVERIFY(!entry().toolTip().isEmpty());
        QTest::mouseClick(&cancelTask(), Qt::LeftButton);
        (void)must(other.run(u"ROLLBACK"_s));
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 15'000);
        QVERIFY2(message().text().contains("cancelled"_L1), qPrintable(message().text()));
        QVERIFY(message().severity() == MessageBar::Severity::Info);
        QCOMPARE(numberOf(other, u"SELECT count(*) FROM api_user"_s), 0);
        QVERIFY(entry().isEnabled());
    }

    void closingTheProgramEndsItUndone()
    {
        const Directory there = newDirectory(copyPath());
        const Connection other = must(there.connect(Directory::Use::Writing));
        (void)must(other.run(u"BEGIN IMMEDIATE"_s));
        copyTo(copyPath());
        QTRY_VERIFY(cancelTask().isVisible());
        (void)must(other.run(u"ROLLBACK"_s));
        m_program.reset();
        const qint64 copied = numberOf(other, u"SELECT count(*) FROM api_user"_s);
        QVERIFY(copied == 0 || copied == 100);
        if (isOnSqlite())
            QCOMPARE(damageOf(other), QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramFixture> m_program;
};

UMH_WINDOW_TEST(TestCopyDatabase)

#include "tst_copydatabase.moc"
