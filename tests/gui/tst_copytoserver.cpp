#include "app/session.h"
#include "programfixture.h"
#include "support/copyfixture.h"
#include "support/directoryfixture.h"
#include "support/postgresql/passwordserver.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/account/databasesignindialog.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/window/copydatabasedialog.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace umh;

/// File → Copy database to…, with a server that asks for a password.
class TestCopyToServer final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Application &program() const { return m_program->program(); }
    [[nodiscard]] HubWindow &hub() const { return *program().hub(); }
    [[nodiscard]] MessageBar &message() const { return *hub().messageBar(); }
    template<typename Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = hub().findChild<Dialog *>()) && found->isVisible(); }, 15'000);
        return found;
    }
    void copyTo(const QString &place) const
    {
        program().actions().action(ProgramAction::CopyDatabase)->trigger();
        const auto *dialog = shown<CopyDatabaseDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"place"_s)->setText(place);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PasswordServer>();
        m_program = std::make_unique<ProgramFixture>(100);
        QTRY_VERIFY(program().isReady());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanupTestCase()
    {
        m_program.reset();
        m_server.reset();
    }

    void whoGivesNoPasswordCopiesNothing()
    {
        copyTo(m_server->address());
        auto *question = shown<DatabaseSignInDialog>();
        QVERIFY(question);
        question->reject();
        QTRY_VERIFY(message().isVisible());
        QVERIFY2(message().text().contains("cancelled"_L1), qPrintable(message().text()));
        QTRY_COMPARE(m_server->sessions(), 0);
    }

    void thePasswordIsAskedForAndTheCopyOpenedWithIt()
    {
        message().dismiss();
        copyTo(m_server->address());
        auto *question = shown<DatabaseSignInDialog>();
        QVERIFY(question);
        question->findChild<QLineEdit *>()->setText(PasswordServer::password());
        question->accept();
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 30'000);
        QVERIFY2(message().text().contains("copied to"_L1), qPrintable(message().text()));
        QVERIFY(!message().text().contains(PasswordServer::password()));
        const QStringList before = rowsToCopy(m_program->otherProgram());

        QTest::mouseClick(message().findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(program().session() && program().session()->directory().location().isOnServer()
                                     && program().isReady(),
                                 30'000); // without another question
        const Directory copy = must(Directory::open(must(DirectoryLocation::fromUserInput(m_server->address())),
                                                    Directory::Opening::Existing, Secret(PasswordServer::password())));
        QCOMPARE(differenceOf(rowsToCopy(must(copy.connect(Directory::Use::Writing))), before), QString());
    }

private:
    std::unique_ptr<PasswordServer> m_server;
    std::unique_ptr<ProgramFixture> m_program;
};

UMH_WINDOW_TEST(TestCopyToServer)

#include "tst_copytoserver.moc"
