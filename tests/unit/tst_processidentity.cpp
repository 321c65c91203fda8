#include "domain/system/processidentity.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using umh::ProcessIdentity;

/// Processes, and whether they are there.
class TestProcessIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisProcessIsThere()
    {
        const ProcessIdentity &current = ProcessIdentity::current();
        QVERIFY(!current.isNull());
        QVERIFY(!current.hasEnded());
        QCOMPARE(current, ProcessIdentity::of(QCoreApplication::applicationPid()));
        QVERIFY(!current.start.isEmpty());
    }

    void noProcessHasNotEnded()
    {
        QVERIFY(ProcessIdentity().isNull());
        QVERIFY(!ProcessIdentity().hasEnded());
    }

    void anotherProcessIsThereUntilItEnds()
    {
        QProcess other;
        other.start(u"/bin/cat"_s, QStringList());
        QVERIFY(other.waitForStarted());
        const ProcessIdentity identity = ProcessIdentity::of(other.processId());
        QVERIFY(identity != ProcessIdentity::current());
        QVERIFY(!identity.hasEnded());
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(identity.hasEnded());
    }

    void oneThatNobodyHasAskedForItsEndHasEnded()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            ::pause();
            ::_exit(0);
        }
        QVERIFY(child > 0);
        const ProcessIdentity identity = ProcessIdentity::of(child);
        QVERIFY(!identity.hasEnded());
        ::kill(child, SIGKILL);
        QTRY_VERIFY(identity.hasEnded()); // although its number is still taken
        QCOMPARE(::waitpid(child, nullptr, 0), child);
    }

    void aLaterProcessWithTheSameNumberIsAnotherOne()
    {
        ProcessIdentity earlier = ProcessIdentity::current();
        earlier.start += u'0';
        QVERIFY(earlier != ProcessIdentity::current());
        QVERIFY(earlier.hasEnded());
        earlier.start.clear(); // where the system does not tell, nothing is known
        QVERIFY(!earlier.hasEnded());
    }

    void ofAnotherComputersProcessNothingIsKnown()
    {
        ProcessIdentity other = ProcessIdentity::current();
        other.host = u"elsewhere"_s;
        other.id = 999'999'999;
        QVERIFY(!other.hasEnded());
    }
};

UMH_TEST(TestProcessIdentity)
#include "tst_processidentity.moc"
