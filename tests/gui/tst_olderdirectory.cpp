#include "app/application.h"
#include "app/session.h"
#include "memorysecretstore.h"
#include "store/migrations.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int oldVersion = 2;
constexpr int olderApiUsers = 300;

/// The program on a directory that an older version has made.
class Program final
{
public:
    Program()
    {
        (void)oldDirectory(path(), oldVersion, AccountState::awkward(olderApiUsers));
        m_program = std::make_unique<Application>(Application::Surroundings{m_settings, m_clock, m_keyring}, u"en"_s);
    }

    void start(const std::optional<AccountSignIn> &signIn = {}) { m_program->start({path()}, signIn); }
    void end() { m_program.reset(); }

    [[nodiscard]] Application &operator*() const { return *m_program; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"directory.sqlite"_s); }
    [[nodiscard]] QString copy() const { return u"%1.version-%2.bak"_s.arg(path()).arg(oldVersion); }
    [[nodiscard]] Connection otherProgram() const
    {
        return must(Connection::open({path()}, Connection::Access::ReadWrite, Directory::writeTimeout));
    }
    [[nodiscard]] int version() const { return must(schemaVersion(otherProgram())); }

    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_program->hub()->findChild<T *>(QString::fromLatin1(name));
    }
    /// What the hub says is under way; nothing where nothing is.
    [[nodiscard]] QString progress() const
    {
        const auto *bar = child<QProgressBar>("progress");
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    [[nodiscard]] MessageBar &message() const { return *m_program->hub()->messageBar(); }
    void pressMessageButton() const
    {
        QTest::mouseClick(message().findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FixedClock m_clock{QDateTime::currentDateTimeUtc()};
    MemorySecretStore m_keyring{MemorySecretStore::Mood::Works};
    std::unique_ptr<Application> m_program;
};

} // namespace

/// A directory of an older version of the program is updated while the hub tells of it.
class TestOlderDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theHubTellsOfTheUpdateAndThenShowsTheRows()
    {
        Program program;
        program.start();
        QVERIFY((*program).hub()->isVisible());
        QCOMPARE(program.progress(), u"Updating the database to the new version…"_s);
        QVERIFY(!(*program).isReady() && !(*program).session());
        QVERIFY(program.message().isHidden());
        (*program).viewApiUsers(); // nothing to see yet, and no second update
        QVERIFY(!(*program).overview());

        QTRY_VERIFY((*program).isReady());
        QCOMPARE(program.progress(), QString());
        QVERIFY(program.message().isHidden());
        (*program).viewApiUsers();
        QTRY_COMPARE((*program).session()->apiUsers().rowCount(), olderApiUsers);
        QVERIFY(program.version() > oldVersion);
        QVERIFY(QFile::exists(program.copy()));
        QCOMPARE(damageOf(program.otherProgram()), QStringList());
    }

    void aDirectoryOfTodayIsOpenedOnTheSpot()
    {
        Program program;
        (void)must(Directory::open({program.path()}, Directory::Opening::Existing));
        program.start();
        QVERIFY((*program).session());
        QCOMPARE(program.progress(), QString());
    }

    void aFailedUpdateIsToldAndTriedAgain()
    {
        Program program;
        // A folder in the place of the copy cannot be replaced.
        QVERIFY(QDir().mkpath(program.copy() + "/x"_L1));
        program.start();
        QTRY_VERIFY(program.message().isVisible());
        QVERIFY((*program).openingError());
        QCOMPARE(program.message().severity(), MessageBar::Severity::Error);
        QVERIFY2(program.message().text().startsWith(u"The database could not be opened."_s),
                 qPrintable(program.message().text()));
        QCOMPARE(program.progress(), QString());
        QVERIFY(!(*program).session());
        QCOMPARE(program.version(), oldVersion);
        for (const char *button : {"viewAll", "viewOperators", "viewGroups"})
            QVERIFY(!program.child<QPushButton>(button)->isEnabled()); // there is nothing to view

        QVERIFY(QDir(program.copy()).removeRecursively());
        program.pressMessageButton();
        QCOMPARE(program.progress(), u"Updating the database to the new version…"_s);
        QTRY_VERIFY((*program).isReady());
        QVERIFY(program.message().isHidden() && !(*program).openingError());
        QVERIFY(program.version() > oldVersion);
        QVERIFY(program.child<QPushButton>("viewAll")->isEnabled());
    }

    void aCancelledUpdateChangesNothing()
    {
        Program program;
        const Connection other = program.otherProgram();
        const QStringList before = dumpOf(other);
        // Keeps the update from getting further than its copy.
        (void)must(other.run(u"BEGIN IMMEDIATE"_s));
        program.start();
        QTRY_VERIFY(QFile::exists(program.copy()));
        QTest::mouseClick(program.child<QPushButton>("cancelTask"), Qt::LeftButton);
        (void)must(other.run(u"ROLLBACK"_s));
        QTRY_VERIFY(program.message().isVisible());
        QCOMPARE(program.message().severity(), MessageBar::Severity::Info);
        QVERIFY2(program.message().text().startsWith(u"The update of the database was cancelled."_s),
                 qPrintable(program.message().text()));
        QCOMPARE(program.progress(), QString());
        QCOMPARE(differenceOf(dumpOf(other), before), QString());

        program.pressMessageButton();
        QTRY_VERIFY((*program).isReady());
        QCOMPARE(damageOf(other), QStringList());
    }

    void theProgramCanEndDuringTheUpdate()
    {
        Program program;
        program.start();
        (*program).hub()->close();
        QTRY_VERIFY(!(*program).hub()->isVisible());
        program.end();
        const int version = program.version();
        QVERIFY(version >= oldVersion);
        const Directory directory = must(Directory::open({program.path()}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), olderApiUsers);
        QCOMPARE(damageOf(connection), QStringList());
    }

    void aSignInOfTheCommandLineWaitsForTheUpdate()
    {
        Program program;
        // Refused by this machine; that it is tried is the point.
        program.start(AccountSignIn{.baseUrl = u"http://127.0.0.1:1/"_s, .username = u"u"_s, .password = Secret()});
        QVERIFY(program.message().isHidden());
        QTRY_VERIFY((*program).isReady());
        QTRY_VERIFY(program.message().isVisible());
        QVERIFY2(program.message().text().startsWith(u"The account could not be connected."_s),
                 qPrintable(program.message().text()));
    }
};

UMH_WINDOW_TEST(TestOlderDirectory)
#include "tst_olderdirectory.moc"
