#include "app/session.h"
#include "domain/apiusereditor.h"
#include "domain/time/clock.h"
#include "programfixture.h"
#include "store/apiuserstore.h"
#include "store/directory.h"
#include "store/sample/sampledata.h"
#include "support/directoryfixture.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passwordonclipboard.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <cstdio>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void move(const QString &from, const QString &to)
{
    QCOMPARE(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
}

/// Another directory, beside that of \a program, with \a apiUsers API users; its path.
QString otherDirectory(const ProgramFixture &program, qint64 apiUsers)
{
    QString path = program.path() + ".other"_L1;
    const auto directory = Directory::open({path}, Directory::Opening::CreateIfMissing);
    const auto connection = directory->connect(Directory::Use::Writing);
    if (!loadSample(*connection, apiUsers, Clock::system()))
        qFatal("no sample");
    return path;
}

} // namespace

/// What the windows do when the file of the open directory is not there any more, and when the program has to end.
class TestMovedFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void anotherFileInItsPlaceIsToldInEveryWindow()
    {
        ProgramFixture program(200);
        program.openOverview();
        const ApiUser apiUser = program.apiUserIn(3);
        const QString other = otherDirectory(program, 60);
        const QByteArray bytes = bytesOf(other);
        move(other, program.path());
        for (const MessageBar *bar : {program.program().hub()->messageBar(), program.overview().messageBar()}) {
            QTRY_VERIFY(!bar->isHidden());
            QCOMPARE(bar->severity(), MessageBar::Severity::Error);
            QVERIFY2(bar->text().contains("Another file has taken the place"_L1)
                         && bar->text().contains(program.path()),
                     qPrintable(bar->text()));
        }
        QSignalSpy failed(&program.program().session()->editor(), &ApiUserEditor::removalFailed);
        program.program().session()->editor().remove(apiUser);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, ErrorKind::FileReplaced);
        QVERIFY(bytesOf(program.path()) == bytes);
        QCOMPARE(program.rows().rowCount(), 200); // still there to look at

        auto *again = program.overview().messageBar()->findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(program.program().overview() && program.program().session());
        QTRY_COMPARE(program.rows().rowCount(), 60); // with the same windows
        QVERIFY(program.program().hub()->messageBar()->isHidden());
        QCOMPARE(damageOf(program.otherProgram()), QStringList());
    }

    void aFileThatIsGoneIsToldUntilItIsBack()
    {
        ProgramFixture program(50);
        program.openOverview();
        const QString aside = program.path() + ".aside"_L1;
        move(program.path(), aside);
        const MessageBar *const bar = program.program().hub()->messageBar();
        QTRY_VERIFY(!bar->isHidden());
        QVERIFY2(bar->text().contains("not found"_L1), qPrintable(bar->text()));
        QVERIFY(!QFile::exists(program.path())); // no new one is made in its place
        move(aside, program.path());
        QTRY_VERIFY(bar->isHidden() && program.overview().messageBar()->isHidden());
        program.program().session()->editor().remove(program.apiUserIn(0));
        QTRY_COMPARE(program.rows().rowCount(), 49);
    }

    void endingTakesACopiedPasswordAwayAndSavesTheSettings()
    {
        ProgramFixture program(50);
        program.openOverview();
        QVERIFY(!QFile::exists(program.settingsPath()) || !bytesOf(program.settingsPath()).contains("overview"));
        PasswordOnClipboard::put(Secret(u"s3cret"_s), std::chrono::hours(1));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"s3cret"_s);
        QMetaObject::invokeMethod(&program.program(), &Application::end, Qt::QueuedConnection);
        QCOMPARE(QCoreApplication::exec(), 0);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!program.program().hub()->isVisible() && !program.overview().isVisible());
        QTRY_VERIFY(bytesOf(program.settingsPath()).toLower().contains("overview"));
    }
};

UMH_WINDOW_TEST(TestMovedFile)
#include "tst_movedfile.moc"
