#include "app/application.h"
#include "app/session.h"
#include "memorysecretstore.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/postgresql/passwordserver.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/account/databasesignindialog.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/window/opendatabasedialog.h"
#include "views/window/programactions.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

#include <atomic>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QString farAddress = u"postgresql://anna@far.example.org/hub"_s;
/// What the keyring has its password under.
const QString farKey = u"database anna@far.example.org:5432/hub"_s;

/// A server that is far away: what it answers is the test's to say, and when. What it lets one into is a file.
class FarServer final
{
public:
    explicit FarServer(const QString &path)
        : m_path(path)
    { }

    void takeYourTime() { m_isSlow = true; }
    void answer() { m_answers.release(); }
    void ask(const QString &password) { m_password = Secret(password); }
    void refuse(const std::optional<Error> &error) { m_error = error; }
    void makeOlder(int otherPrograms) { m_otherPrograms = otherPrograms; }
    [[nodiscard]] int tries() const { return m_tries; }

    [[nodiscard]] DirectoryConnecting::Find find()
    {
        return [this](const DirectoryLocation &location, const Secret &password, Directory::Opening opening,
                      const std::stop_token &) -> Result<FoundDirectory> {
            ++m_tries;
            if (m_isSlow)
                m_answers.acquire();
            if (m_error)
                return *m_error;
            if (!m_password.isEmpty() && password != m_password) {
                return Error{.kind = password.isEmpty() ? ErrorKind::DatabasePasswordNeeded
                                                        : ErrorKind::DatabasePasswordRefused,
                             .path = location.name()};
            }
            if (m_otherPrograms)
                return FoundDirectory{.otherPrograms = m_otherPrograms};
            return findDirectory({.path = m_path}, {}, opening);
        };
    }

private:
    const QString m_path;
    std::atomic<bool> m_isSlow = false;
    std::counting_semaphore<> m_answers{0};
    std::atomic<int> m_tries = 0;
    Secret m_password;
    std::optional<Error> m_error;
    std::optional<int> m_otherPrograms;
};

/// The program, with a directory in a file, and another one far away.
class ServerProgram final
{
public:
    explicit ServerProgram(MemorySecretStore::Mood keyring = MemorySecretStore::Mood::Works)
        : m_keyring(keyring)
    {
        (void)newDirectory(path());
    }

    void startOn(const QString &pathOrAddress, bool isFarServer = true)
    {
        m_program = std::make_unique<Application>(
            Application::Surroundings{.settings = m_settings,
                                      .clock = m_clock,
                                      .keyring = m_keyring,
                                      .findOnServer = isFarServer ? m_server.find() : findDirectory},
            u"en"_s);
        m_program->start(must(DirectoryLocation::fromUserInput(pathOrAddress)));
    }
    void end() { m_program.reset(); }

    [[nodiscard]] Application &operator*() const { return *m_program; }
    [[nodiscard]] FarServer &server() { return m_server; }
    [[nodiscard]] MemorySecretStore &keyring() { return m_keyring; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"here.sqlite"_s); }
    [[nodiscard]] HubWindow &hub() const { return *m_program->hub(); }
    [[nodiscard]] MessageBar &message() const { return *hub().messageBar(); }
    [[nodiscard]] QString progress() const
    {
        const auto *bar = hub().findChild<QProgressBar *>(u"progress"_s);
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    void cancel() const { press(hub(), u"cancelTask"_s); }
    void pressMessageButton() const { press(message(), u"messageAction"_s); }
    [[nodiscard]] DatabaseSignInDialog *question() const { return dialog<DatabaseSignInDialog>(); }
    void giveUp() const { press(*question(), u"cancel"_s); }
    void signIn(const QString &password, bool keep = false) const
    {
        DatabaseSignInDialog *const asked = question();
        asked->findChild<QLineEdit *>(u"password"_s)->setText(password);
        asked->findChild<QCheckBox *>(u"keep"_s)->setChecked(keep);
        press(*asked, u"signIn"_s);
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void press(const QWidget &in, const QString &button)
    {
        QTest::mouseClick(in.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    [[nodiscard]] QStringList recent() const
    {
        QStringList names;
        const auto actions = m_program->actions().recentMenu()->actions();
        for (const QAction *action : actions)
            names += action->data().toString();
        return names;
    }
    [[nodiscard]] bool isInSettings(const QString &text)
    {
        m_settings.sync();
        QFile file(m_settings.fileName());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }
    void open(const QString &pathOrAddress) const { Q_EMIT m_program->actions().recentChosen(pathOrAddress); }

private:
    QTemporaryDir m_folder;
    FarServer m_server{m_folder.filePath(u"far.sqlite"_s)};
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FixedClock m_clock{QDateTime::currentDateTimeUtc()};
    MemorySecretStore m_keyring;
    std::unique_ptr<Application> m_program;
};

} // namespace

/// Opening a directory on a server: it takes its time, may need a password, and may fail.
class TestServerOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void connectingIsToldAndOpensInTheEnd()
    {
        ServerProgram program;
        program.server().takeYourTime();
        program.startOn(farAddress);
        QVERIFY(program.hub().isVisible());
        QCOMPARE(program.progress(), u"Connecting to %1…"_s.arg(farAddress));
        QVERIFY(!(*program).session());
        QTRY_COMPARE(program.server().tries(), 1);
        (*program).viewApiUsers(); // nothing to see yet, and no second try
        QTest::qWait(50);
        QCOMPARE(program.server().tries(), 1);
        program.server().answer();
        QTRY_VERIFY((*program).isReady());
        QCOMPARE(program.progress(), QString());
        QVERIFY(program.message().isHidden());
        QCOMPARE((*program).actions().state().place, farAddress);
        QCOMPARE(program.recent(), QStringList{farAddress});
    }

    void whoCancelsIsFreeAtOnceAndCanTryAgain()
    {
        ServerProgram program;
        program.server().takeYourTime();
        program.startOn(farAddress);
        program.cancel(); // while the server has not answered
        QTRY_VERIFY(program.message().isVisible());
        QCOMPARE(program.progress(), QString());
        QCOMPARE(program.message().severity(), MessageBar::Severity::Info);
        QVERIFY(program.message().text().startsWith("The database was not opened, as you cancelled it."_L1));
        program.server().answer(); // too late, nobody hears of it
        QTest::qWait(50);
        QVERIFY(!(*program).session());
        program.pressMessageButton();
        QTRY_VERIFY(!program.progress().isEmpty());
        program.server().answer();
        QTRY_VERIFY((*program).isReady());
        QVERIFY(program.message().isHidden());
    }

    void theProgramEndsWhileAServerDoesNotAnswer()
    {
        ServerProgram program;
        program.server().takeYourTime();
        program.startOn(farAddress);
        QTRY_COMPARE(program.server().tries(), 1);
        QElapsedTimer timer;
        timer.start();
        program.end();
        QVERIFY(timer.elapsed() < 5'000);
        program.server().answer(); // so that its thread ends as well
        QTest::qWait(50);
    }

    void aServerThatCannotBeReachedIsToldWithAnotherTry()
    {
        ServerProgram program;
        program.server().refuse(Error{.kind = ErrorKind::ServerUnreachable, .detail = u"no"_s, .path = farAddress});
        program.startOn(farAddress);
        QTRY_VERIFY(program.message().isVisible());
        QCOMPARE(program.message().severity(), MessageBar::Severity::Error);
        QVERIFY(program.message().text().contains("The database server cannot be reached"_L1));
        QVERIFY((*program).openingError());
        program.server().refuse({});
        program.pressMessageButton();
        QTRY_VERIFY((*program).isReady());
        QVERIFY(!(*program).openingError());
    }

    void whatIsOpenStaysWhereAnotherOneCannotBeOpened()
    {
        ServerProgram program;
        program.startOn(program.path());
        QTRY_VERIFY((*program).isReady());
        program.server().refuse(Error{.kind = ErrorKind::DatabaseMissing, .path = farAddress});
        program.open(farAddress);
        QTRY_VERIFY(program.message().isVisible());
        QVERIFY(program.message().text().contains("The server has no database of this name"_L1));
        QVERIFY((*program).session());
        QCOMPARE((*program).session()->directory().location().path, program.path());
        QCOMPARE((*program).actions().state().place, program.path());
        QCOMPARE(program.recent(), QStringList{program.path()});
        program.server().refuse({});
        program.pressMessageButton();
        QTRY_COMPARE(program.recent(), QStringList({farAddress, program.path()}));
        QTRY_VERIFY((*program).isReady());
        // Back to the file.
        program.open(program.path());
        QTRY_COMPARE((*program).actions().state().place, program.path());
    }

    void aPasswordIsAskedForUntilItIsRight()
    {
        ServerProgram program;
        program.server().ask(u"right"_s);
        program.startOn(farAddress);
        QTRY_VERIFY(program.question());
        QCOMPARE(program.question()->windowTitle(), u"Sign in to the database server"_s);
        const auto said = [&] { return program.question()->findChild<QTextEdit *>(u"question"_s)->toPlainText(); };
        QCOMPARE(said(), u"The server asks anna for the password for the database %1."_s.arg(farAddress));
        QVERIFY(!program.question()->findChild<QPushButton *>(u"signIn"_s)->isEnabled()); // nothing is typed
        QCOMPARE(program.question()->findChild<QLineEdit *>(u"password"_s)->echoMode(), QLineEdit::Password);
        program.signIn(u"wrong"_s, true);
        QTRY_VERIFY(program.question() && said().startsWith("The database server does not accept"_L1));
        QVERIFY(program.keyring().secrets.isEmpty()); // only one that works is kept
        program.signIn(u"right"_s, true);
        QTRY_VERIFY((*program).isReady());
        QTRY_COMPARE(program.keyring().secrets.value(farKey), Secret(u"right"_s));
        QVERIFY(!program.isInSettings(u"right"_s));
        QCOMPARE(program.recent(), QStringList{farAddress});
        // The next time nobody is asked.
        program.end();
        program.startOn(farAddress);
        QTRY_VERIFY((*program).isReady());
        QVERIFY(!program.question());
    }

    void aPasswordThatIsNotKeptHoldsForThisRun()
    {
        ServerProgram program;
        program.server().ask(u"right"_s);
        program.startOn(farAddress);
        QTRY_VERIFY(program.question());
        program.signIn(u"right"_s);
        QTRY_VERIFY((*program).isReady());
        program.open(program.path());
        QTRY_COMPARE((*program).actions().state().place, program.path());
        QTRY_VERIFY((*program).isReady());
        program.open(farAddress + u"?sslmode=prefer"_s); // which is the same database
        QTRY_COMPARE((*program).actions().state().place, farAddress + u"?sslmode=prefer"_s);
        QVERIFY(program.keyring().secrets.isEmpty());
    }

    void aKeyringWithAnOldPasswordIsNoObstacle()
    {
        ServerProgram program;
        program.server().ask(u"right"_s);
        program.keyring().secrets.insert(farKey, Secret(u"old"_s));
        program.startOn(farAddress);
        QTRY_VERIFY(program.question());
        QCOMPARE(program.server().tries(), 2);
        program.signIn(u"right"_s, true);
        QTRY_VERIFY((*program).isReady());
        QTRY_COMPARE(program.keyring().secrets.value(farKey), Secret(u"right"_s));
    }

    void withoutAKeyringThereIsNothingToKeepItIn()
    {
        ServerProgram program(MemorySecretStore::Mood::IsNotThere);
        program.server().ask(u"right"_s);
        program.startOn(farAddress);
        QTRY_VERIFY(program.question());
        QVERIFY(!program.question()->findChild<QCheckBox *>(u"keep"_s)->isEnabled());
        program.signIn(u"right"_s);
        QTRY_VERIFY((*program).isReady());
    }

    void whoGivesNoPasswordLeavesEverythingAsItIs()
    {
        ServerProgram program;
        program.startOn(program.path());
        QTRY_VERIFY((*program).isReady());
        program.server().ask(u"right"_s);
        program.open(farAddress);
        QTRY_VERIFY(program.question());
        program.giveUp();
        QTRY_VERIFY(program.message().isVisible());
        QVERIFY(program.message().text().startsWith("The database was not opened, as you cancelled it."_L1));
        QCOMPARE((*program).session()->directory().location().path, program.path());
        QCOMPARE(program.server().tries(), 1);
    }

    void anotherDatabaseTakesThePlaceOfOneThatIsNotThereYet()
    {
        ServerProgram program;
        program.server().ask(u"right"_s);
        program.startOn(farAddress);
        QTRY_VERIFY(program.question());
        program.open(program.path());
        QTRY_VERIFY((*program).isReady());
        QVERIFY(!program.question());
        QCOMPARE((*program).actions().state().place, program.path());
        QCOMPARE(program.server().tries(), 1);
    }

    void anOlderDatabaseIsUpdatedOnlyAfterAQuestion()
    {
        ServerProgram program;
        program.server().makeOlder(3);
        program.startOn(farAddress);
        QTRY_VERIFY(program.message().isVisible());
        QVERIFY2(
            program.message().text().startsWith("The database on the server is of an older version. Do you want"_L1),
            qPrintable(program.message().text()));
        QVERIFY(program.message().text().contains("Other programs connected to it at the moment: 3."_L1));
        QVERIFY(!(*program).session());
        QVERIFY(!(*program).actions().state().isOpen);
        // Something else can be opened instead.
        program.open(program.path());
        QTRY_VERIFY((*program).isReady());
        QCOMPARE((*program).actions().state().place, program.path());
    }

    void theDialogTakesAnAddress()
    {
        ServerProgram program;
        program.startOn(program.path());
        QTRY_VERIFY((*program).isReady());
        Q_EMIT(*program).actions().requested(ProgramAction::OpenDatabase);
        auto *dialog = program.dialog<OpenDatabaseDialog>();
        QVERIFY(dialog);
        auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
        const auto *open = dialog->findChild<QPushButton *>(u"open"_s);
        const auto *problem = dialog->findChild<QTextEdit *>(u"problem"_s);
        QVERIFY(!open->isEnabled() && address->text().isEmpty());
        // A password has no place in it.
        address->setText(u"postgresql://anna:geheim@far.example.org/hub"_s);
        ServerProgram::press(*dialog, u"open"_s);
        QVERIFY(dialog->isVisible() && problem->isVisible());
        QVERIFY(problem->toPlainText().startsWith("The address contains a password"_L1));
        QVERIFY(!problem->toPlainText().contains("geheim"_L1));
        address->setText(u"postgresql://anna@far.example.org/hub?colour=blue"_s);
        QVERIFY(problem->isHidden());
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && problem->toPlainText().contains("not a valid address"_L1));
        // People leave out what is always the same.
        address->setText(u" anna@far.example.org/hub "_s);
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_COMPARE((*program).actions().state().place, farAddress);
        QTRY_VERIFY(!program.dialog<OpenDatabaseDialog>());
        QVERIFY(!program.isInSettings(u"geheim"_s));
        // The next time it is there already.
        QTRY_VERIFY((*program).isReady());
        Q_EMIT(*program).actions().requested(ProgramAction::OpenDatabase);
        dialog = program.dialog<OpenDatabaseDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"address"_s)->text(), farAddress);
        dialog->reject();
    }

    /// All of it, with a server that there is.
    void aServerLetsInWhoSignsIn()
    {
        PasswordServer server;
        ServerProgram program;
        program.startOn(server.address(), false);
        QTRY_VERIFY(program.question());
        program.signIn(u"wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.question()
                                     && program.question()
                                            ->findChild<QTextEdit *>(u"question"_s)
                                            ->toPlainText()
                                            .contains("does not accept"_L1),
                                 20'000);
        program.signIn(PasswordServer::password(), true);
        QTRY_VERIFY_WITH_TIMEOUT((*program).isReady(), 20'000);
        QVERIFY(server.sessions() > 0);
        QVERIFY((*program).session()->directory().location().isOnServer());
        QTRY_COMPARE(program.keyring().secrets.size(), 1);
        QVERIFY(program.keyring().secrets.constBegin().key().contains(server.folder()));
        QCOMPARE(program.keyring().secrets.constBegin().value(), Secret(PasswordServer::password()));
        QVERIFY(!program.isInSettings(PasswordServer::password()));

        Q_EMIT(*program).actions().requested(ProgramAction::AboutDatabase);
        const QWidget *about = nullptr;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *widget : all)
            about = widget->objectName() == "aboutDatabase"_L1 && widget->isVisible() ? widget : about;
        QVERIFY(about);
        const auto *facts = about->findChild<QTextEdit *>(u"facts"_s);
        QTRY_VERIFY(facts->toPlainText().contains("PostgreSQL"_L1));
        const QString text = facts->toPlainText();
        QVERIFY2(text.contains(server.address()) && text.contains("Signed in as: anna"_L1)
                     && text.contains("Everything, including updating"_L1)
                     && text.contains("Other connected programs: 0"_L1),
                 qPrintable(text));
        program.end();
        QTRY_COMPARE(server.sessions(), 0);

        // Who has no right there is told so, and a server that is not there any more.
        program.keyring().secrets.clear();
        program.startOn(server.address(u"ben"_s), false);
        QTRY_VERIFY(program.question());
        program.signIn(u"ben"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.message().isVisible() || (*program).isReady(), 20'000);
        program.end();
        server.cluster().stop();
        program.startOn(server.address(), false);
        QTRY_VERIFY_WITH_TIMEOUT(program.message().isVisible(), 20'000);
        QVERIFY2(program.message().text().contains("The database server cannot be reached"_L1),
                 qPrintable(program.message().text()));
    }
};

UMH_WINDOW_TEST(TestServerOpening)
#include "tst_serveropening.moc"
