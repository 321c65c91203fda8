#include "app/account/accountlink.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "domain/time/utc.h"
#include "programfixture.h"
#include "shouting.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"
#include "views/account/connectiondialog.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/programactions.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QDateTime happened(QDate(2026, 3, 4), QTime(12, 30), inUtc);

Error aRefusal()
{
    return {.kind = ErrorKind::RequestRefused,
            .detail = u"400: Description is too long."_s,
            .request = u"PUT /ApiUser/7"_s,
            .account = u"https://api.example.com/v4"_s,
            .status = 400,
            .at = happened};
}

} // namespace

/// What the windows say: plainly, where a person is, with the rest behind "Details".
class TestMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aMessageThatHoldsWorkComesBackAfterAnother();
    void escClosesAMessageThatHasTheFocusWhateverItDoesInTheWindow();
    void anErrorIsPlainAndItsDetailsUnfold();
    void anImportErrorNamesTheFileAndUnfoldsThePlaceInIt();
    void eachMessageComesFolded();
    void anotherMessageLeavesTheKeyboardWhereItIs();
    void whatHasNoDetailsHasNoButton();
    void theDetailsAreReachedByTheKeyboard();
    void enterOnTheDetailsIsNotForTheDialog();
    void theDetailsAreCopiedWithTheMessage();
    void longDetailsScroll();
    void theDetailsHaveNames();
    void theDetailsFollowTheLanguage();
    void theDetailsFindTheirRoomInADialog();
    void theAdviceFitsTheSituation_data();
    void theAdviceFitsTheSituation();
    void theTimeIsThatOfTheErrorOrOfTheMessage();

    void aSyncIsToldInNumbersInEveryWindow();
    void aSyncWithoutNewsSaysSoToWhoAskedForIt();
    void aSyncByItselfIsToldInTheStatusLineOnly();
    void offlineAfterASyncNobodyIsToCheckTheAddress();
    void noPasswordIsInAMessage();
    void aDeletionIsToldWhereThePersonIs();
    void aFailedDeletionIsToldWhereThePersonIs();
    void aDeletionThatReachesNobodyTellsThatTheAccountIsOffline();
    void whatTheClosedHubWouldSayIsSaidInTheWindowInFront();
    void theClosedHubTakesNoOtherMessagesPlace();

private:
    void showBar(int characters = 100);
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_bar->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QToolButton *unfold() const { return child<QToolButton>("messageUnfold"); }
    [[nodiscard]] WrappedText *details() const { return child<WrappedText>("messageDetails"); }

    void connectAccount();
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] AccountLink *link() const
    {
        const Session *session = m_program->program().session();
        return session ? session->link() : nullptr;
    }
    void ask(ProgramAction action) const { Q_EMIT m_program->program().actions().requested(action); }
    void waitForSyncs(int count) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s) >= count && !link()->isSyncing(), 20'000);
    }
    [[nodiscard]] static QString status(const QMainWindow &window) { return window.statusBar()->currentMessage(); }
    /// Opens the overview of operators, which comes to the front.
    [[nodiscard]] OperatorOverviewWindow &goToOperators() const;

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
};

void TestMessages::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestMessages::cleanup()
{
    m_window.reset();
    m_program.reset();
    m_demo.reset();
}

void TestMessages::showBar(int characters)
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(new QLineEdit, 1, Qt::AlignTop);
    m_window->resize(m_window->fontMetrics().averageCharWidth() * characters,
                     m_window->fontMetrics().lineSpacing() * 30);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMessages::aMessageThatHoldsWorkComesBackAfterAnother()
{
    showBar();
    bool isDone = false;
    const ShownMessage work = m_bar->showMessage(
        MessageBar::Severity::Warning,
        [] {
            return MessageText{u"Typed."_s, {}, u"Go on"_s};
        },
        [&] { isDone = true; });
    work.keep();
    const ShownMessage other = m_bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"News."_s}; });
    QCOMPARE(m_bar->text(), u"News."_s);
    QVERIFY(!work.isShown() && other.isShown());
    m_bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"More news."_s}; });
    m_bar->dismiss();
    QCOMPARE(m_bar->text(), u"Typed."_s);
    QVERIFY(work.isShown() && m_bar->isVisible());
    QCOMPARE(m_bar->severity(), MessageBar::Severity::Warning);
    m_bar->findChild<QPushButton *>(u"messageAction"_s)->click();
    QVERIFY(isDone);
    const ShownMessage third = m_bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"Third."_s}; });
    work.takeBack(); // also from behind
    third.takeBack();
    QVERIFY(m_bar->isHidden());
}

void TestMessages::escClosesAMessageThatHasTheFocusWhateverItDoesInTheWindow()
{
    showBar();
    bool heard = false;
    const QShortcut shortcut(Qt::Key_Escape, m_window.get(), [&] { heard = true; });
    m_bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"News."_s, {}, u"Go on"_s}; });
    m_bar->focusAction();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(!heard);
}

void TestMessages::anErrorIsPlainAndItsDetailsUnfold()
{
    showBar();
    m_bar->showError(aRefusal(), [] { return MessageText{u"The description was not changed."_s}; });
    QCOMPARE(m_bar->text(),
             u"The description was not changed.\nThe account did not accept the request. Nothing was changed. If "
             "the account's message does not help, please report this problem."_s);
    QVERIFY(unfold()->isVisible());
    QVERIFY(!details()->isVisible());
    QTest::mouseClick(unfold(), Qt::LeftButton);
    QVERIFY(details()->isVisible());
    QVERIFY(details()->isReadOnly());
    const QStringList lines = details()->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"Request: PUT https://api.example.com/v4/ApiUser/7"_s);
    QCOMPARE(lines.at(1), u"HTTP status: 400"_s);
    QCOMPARE(lines.at(2), u"Answer of the server: Description is too long."_s);
    QCOMPARE(lines.at(3), u"Time: "_s + QLocale().toString(happened.toLocalTime(), QLocale::LongFormat));
    QTest::mouseClick(unfold(), Qt::LeftButton);
    QVERIFY(!details()->isVisible());
}

void TestMessages::anImportErrorNamesTheFileAndUnfoldsThePlaceInIt()
{
    showBar();
    m_bar->showError({.kind = ErrorKind::FieldMissing,
                      .detail = u"no Guid; received: Name"_s,
                      .path = u"/home/anna/<b>users</b>.json"_s,
                      .element = 1200,
                      .field = u"Guid"_s});
    QVERIFY(m_bar->text().startsWith(u"A required field is missing: “/home/anna/<b>users</b>.json”.\n"_s));
    QVERIFY(m_bar->details().startsWith(
        u"Element: 1,200\nField: Guid\nTechnical detail: without Guid; present: Name\nTime: "_s));
}

void TestMessages::eachMessageComesFolded()
{
    showBar();
    m_bar->showError(aRefusal());
    unfold()->click();
    QVERIFY(details()->isVisible());
    Error other = aRefusal();
    other.detail = u"400: Something else."_s;
    m_bar->showError(other);
    QVERIFY(!details()->isVisible());
    QVERIFY(!unfold()->isChecked());
    unfold()->click();
    QVERIFY(details()->toPlainText().contains("Something else."_L1));
    m_bar->showMessage(MessageBar::Severity::Info, [] { return MessageText{u"All is well."_s}; });
    QVERIFY(!details()->isVisible());
    QVERIFY(!unfold()->isVisible());
}

void TestMessages::anotherMessageLeavesTheKeyboardWhereItIs()
{
    showBar();
    auto *line = m_window->findChild<QLineEdit *>();
    const auto showUnfolded = [this] {
        m_bar->showError(aRefusal(), {});
        unfold()->click();
        child<QPushButton>("messageCopy")->setFocus();
    };
    Error another = aRefusal();
    another.kind = ErrorKind::Forbidden;
    showUnfolded();
    line->setFocus();
    m_bar->showError(another, {});
    QVERIFY(line->hasFocus());
    QVERIFY(!unfold()->isChecked());
    showUnfolded();
    m_bar->dismiss();
    line->setFocus();
    m_bar->showError(another, {});
    QVERIFY(line->hasFocus());
    // Who reads the details is not left without the keyboard.
    showUnfolded();
    m_bar->showError(another, {});
    QVERIFY(unfold()->hasFocus());
}

void TestMessages::whatHasNoDetailsHasNoButton()
{
    showBar();
    m_bar->showError({.kind = ErrorKind::Busy});
    QVERIFY(m_bar->isVisible());
    QVERIFY(!unfold()->isVisible());
    QCOMPARE(m_bar->details(), QString());
}

void TestMessages::theDetailsAreReachedByTheKeyboard()
{
    showBar();
    m_bar->showError(
        aRefusal(),
        [] {
            return MessageText{{}, {}, u"Try again"_s};
        },
        [] {});
    unfold()->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        const bool was = details()->isVisible();
        QTest::keyClick(unfold(), key);
        QCOMPARE(details()->isVisible(), !was);
        QVERIFY(unfold()->hasFocus());
    }
    QTest::keyClick(unfold(), Qt::Key_Space);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), details());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), child<QPushButton>("messageCopy"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), child<QPushButton>("messageAction"));
    // What has the focus when it folds is not left behind.
    details()->setFocus();
    unfold()->click();
    QVERIFY(unfold()->hasFocus());
}

void TestMessages::enterOnTheDetailsIsNotForTheDialog()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *bar = new MessageBar(&dialog);
    bar->setClosable(false);
    auto *button = new QPushButton(&dialog);
    button->setDefault(true);
    layout->addWidget(bar);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, &dialog, &QDialog::accept);
    bar->showError(aRefusal());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *toggle = bar->findChild<QToolButton *>(u"messageUnfold"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QVERIFY(toggle->isChecked());
}

void TestMessages::theDetailsAreCopiedWithTheMessage()
{
    showBar();
    QGuiApplication::clipboard()->clear();
    m_bar->showError(aRefusal());
    unfold()->click();
    QTest::mouseClick(child<QPushButton>("messageCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_bar->text() + u'\n' + m_bar->details());
    QVERIFY(m_bar->details().contains("Description is too long."_L1));
}

void TestMessages::longDetailsScroll()
{
    showBar(60);
    Error error = aRefusal();
    error.detail = u"400: "_s + u"many words "_s.repeated(300);
    m_bar->showError(error);
    unfold()->click();
    const int line = details()->fontMetrics().lineSpacing();
    QTRY_COMPARE(details()->height(), 8 * line);
    QTRY_VERIFY(details()->verticalScrollBar()->isVisible());
    QVERIFY(m_bar->details().size() < 2500);
    m_bar->showError(aRefusal());
    unfold()->click();
    QTRY_VERIFY(details()->height() < 8 * line);
    QVERIFY(details()->height() >= details()->heightForWidth(details()->width()));
}

void TestMessages::theDetailsHaveNames()
{
    showBar();
    m_bar->showError(aRefusal());
    QVERIFY(!m_bar->accessibleName().contains("Description is too long"_L1));
    const auto name = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(unfold()->text(), u"Details"_s);
    QCOMPARE(name(unfold()), u"Show the details"_s);
    unfold()->click();
    QCOMPARE(name(unfold()), u"Hide the details"_s);
    QCOMPARE(name(details()), u"Details"_s);
    QCOMPARE(name(child<QPushButton>("messageCopy")), u"Copy the message with its details"_s);
}

void TestMessages::theDetailsFollowTheLanguage()
{
    showBar();
    m_bar->showError(aRefusal());
    unfold()->click();
    Shouting translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(unfold()->text().startsWith(u'¡'));
    QVERIFY(details()->isVisible()); // it is the same message
    QVERIFY(details()->toPlainText().startsWith(u'¡'));
    QCoreApplication::removeTranslator(&translator);
    QTRY_VERIFY(details()->toPlainText().startsWith("Request:"_L1));
}

void TestMessages::theDetailsFindTheirRoomInADialog()
{
    ConnectionDialog dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.showError(aRefusal());
    auto *bar = dialog.findChild<MessageBar *>(u"result"_s);
    bar->findChild<QToolButton *>(u"messageUnfold"_s)->click();
    const auto *text = bar->findChild<WrappedText *>(u"messageDetails"_s);
    QTRY_VERIFY(text->isVisible() && text->height() >= text->heightForWidth(text->width()));
    const auto *message = bar->findChild<WrappedText *>(u"messageText"_s);
    QTRY_VERIFY(message->height() >= message->heightForWidth(message->width()));
    const auto *cancel = dialog.findChild<QPushButton *>(u"cancel"_s);
    QVERIFY(dialog.rect().contains(QRect(cancel->mapTo(&dialog, QPoint()), cancel->size())));
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
}

void TestMessages::theAdviceFitsTheSituation_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not found") << ErrorKind::HostNotFound << QString();
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << QString();
    QTest::newRow("certificate") << ErrorKind::CertificateUntrusted << u"self-signed"_s;
    QTest::newRow("circle") << ErrorKind::RedirectRefused << u"in a circle"_s;
    QTest::newRow("no TLS") << ErrorKind::NotThisApi << u"not TLS, perhaps plain HTTP"_s;
    QTest::newRow("other page") << ErrorKind::NotThisApi << u"text/html"_s;
    QTest::newRow("too large") << ErrorKind::AnswerTooLarge << u"12345"_s;
    QTest::newRow("proxy") << ErrorKind::ProxyFailed << u"502"_s;
}

void TestMessages::theAdviceFitsTheSituation()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, detail);
    showBar();
    const Error error{.kind = kind, .detail = detail};
    m_bar->showError(error, {}, {}, ErrorSituation::FirstUse);
    QVERIFY2(m_bar->text().contains("address"_L1), qPrintable(m_bar->text()));
    m_bar->showError(error, {}, {}, ErrorSituation::EstablishedUse);
    QVERIFY2(!m_bar->text().section(u'\n', 1).contains("address"_L1), qPrintable(m_bar->text()));
    QVERIFY(!m_bar->text().section(u'\n', 1).isEmpty());
}

void TestMessages::theTimeIsThatOfTheErrorOrOfTheMessage()
{
    showBar();
    Error error = aRefusal();
    error.at = {};
    const QDateTime before = QDateTime::currentDateTime();
    m_bar->showError(error);
    const QString shown = m_bar->details();
    QVERIFY2(shown.contains(QLocale().toString(before.date(), QLocale::LongFormat)), qPrintable(shown));
    QTest::qWait(1100);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_bar, &change);
    QCOMPARE(m_bar->details(), shown);
}

void TestMessages::connectAccount()
{
    m_demo = std::make_unique<DemoAccount>(demoState(10, 40));
    m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, impatientLimits(), impatientPauses());
    Q_EMIT m_program->program().actions().requested(ProgramAction::Connect);
    auto *dialog = hub().findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    for (const auto &[name, text] :
         {std::pair(u"address"_s, m_demo->baseUrl()), std::pair(u"username"_s, m_demo->username()),
          std::pair(u"password"_s, m_demo->password())})
        dialog->findChild<QLineEdit *>(name)->setText(text);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link() && link()->account().lastSync.isValid() && !link()->isSyncing()
                                 && m_program->program().isReady(),
                             30'000);
    m_program->openOverview();
    m_demo->clearRequests();
}

OperatorOverviewWindow &TestMessages::goToOperators() const
{
    m_program->program().viewOperators();
    OperatorOverviewWindow *window = m_program->program().windows()->operators();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the overview of operators did not come to the front");
    return *window;
}

void TestMessages::aSyncIsToldInNumbersInEveryWindow()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    const OperatorOverviewWindow &operators = goToOperators();
    m_demo->change([](DemoState &state) {
        state.removeApiUser(state.apiUsers.at(7).guid);
        state.removeApiUser(state.apiUsers.at(9).guid);
        for (int i = 20; i < 23; ++i)
            state.apiUsers[i].description = u"changed"_s;
        state.apiUsers += freshApiUser(state.operators.constFirst().guid, u"new"_s, demoMoment());
    });
    ask(ProgramAction::Sync);
    const QString numbers = u"1 added, 2 deleted elsewhere, 3 changed."_s;
    QTRY_COMPARE_WITH_TIMEOUT(status(operators), numbers, 20'000);
    QCOMPARE(status(m_program->overview()), numbers);
    QCOMPARE(status(hub()), numbers);
    QCOMPARE(hub().messageBar()->text(), u"Synced with the account.\n"_s + numbers);
}

void TestMessages::aSyncWithoutNewsSaysSoToWhoAskedForIt()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    ask(ProgramAction::Sync);
    QTRY_COMPARE_WITH_TIMEOUT(status(m_program->overview()), u"Nothing has changed."_s, 20'000);
    QVERIFY(hub().messageBar()->text().endsWith("Nothing has changed."_L1));
}

void TestMessages::aSyncByItselfIsToldInTheStatusLineOnly()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    hub().messageBar()->dismiss();
    link()->syncNow(); // as its timer does
    waitForSyncs(1);
    QCOMPARE(status(m_program->overview()), QString());
    m_demo->change([](DemoState &state) { state.apiUsers[3].description = u"changed"_s; });
    link()->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(status(m_program->overview()), u"1 changed."_s, 20'000);
    QVERIFY(!hub().messageBar()->isVisible());
    QVERIFY(!m_program->overview().messageBar()->isVisible());
}

void TestMessages::offlineAfterASyncNobodyIsToCheckTheAddress()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    m_demo->stop();
    ask(ProgramAction::Sync);
    MessageBar *bar = m_program->overview().messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
    for (const MessageBar *told : {bar, hub().messageBar()}) {
        QVERIFY2(told->text().startsWith("The account could not be synced.\n"_L1), qPrintable(told->text()));
        QVERIFY2(told->text().endsWith("What you see is the state of the last sync."_L1), qPrintable(told->text()));
        QVERIFY2(!told->text().contains("address"_L1), qPrintable(told->text()));
        QVERIFY2(told->details().contains("Request: GET "_L1 + m_demo->baseUrl()), qPrintable(told->details()));
    }
}

void TestMessages::noPasswordIsInAMessage()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    const QString password = m_demo->password();
    const QString encoded = QString::fromLatin1((m_demo->username() + u':' + password).toUtf8().toBase64());
    // A server that repeats what it was sent.
    m_demo->inject(u"GET *"_s, Fault::status(401, u"No: %1 / %2"_s.arg(password, encoded)), 10);
    ask(ProgramAction::Sync);
    MessageBar *bar = hub().messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->details().contains("HTTP status: 401"_L1), 20'000);
    bar->findChild<QToolButton *>(u"messageUnfold"_s)->click();
    bar->findChild<QPushButton *>(u"messageCopy"_s)->click();
    for (const QString &text : {bar->text(), bar->details(), QGuiApplication::clipboard()->text()}) {
        QVERIFY(!text.contains(password));
        QVERIFY(!text.contains(encoded));
    }
}

void TestMessages::aDeletionIsToldWhereThePersonIs()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    (void)goToOperators(); // so that it takes no time later
    m_program->overview().bringUp();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
    // It is read again first; until that is answered the person has gone to another window.
    m_demo->inject(u"GET *"_s, Fault::late(std::chrono::milliseconds(700)));
    const ApiUser apiUser = m_program->apiUserIn(4);
    m_program->clickButtonOf(4);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    const OperatorOverviewWindow &operators = goToOperators();
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(apiUser), 10'000);
    QTRY_VERIFY(status(operators).endsWith("was deleted."_L1));
    QVERIFY(status(operators).startsWith(u"API user %1 of "_s.arg(apiUser.username)));
    QCOMPARE(status(m_program->overview()), status(operators));
    QCOMPARE(status(hub()), status(operators));
}

void TestMessages::aFailedDeletionIsToldWhereThePersonIs()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    (void)goToOperators(); // so that it takes no time later
    m_program->overview().bringUp();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
    // It is read again first; until that is answered the person has gone to another window.
    m_demo->inject(u"GET *"_s, Fault::late(std::chrono::milliseconds(700)));
    m_demo->inject(u"DELETE *"_s, Fault::status(403, u"Not you."_s));
    const ApiUser apiUser = m_program->apiUserIn(4);
    m_program->clickButtonOf(4);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    const OperatorOverviewWindow &operators = goToOperators();
    QTRY_VERIFY_WITH_TIMEOUT(status(operators).endsWith("was not deleted."_L1), 10'000);
    QVERIFY(status(operators).contains(apiUser.username));
    const MessageBar *bar = m_program->overview().messageBar();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->details().contains("Not you."_L1), qPrintable(bar->details()));
    QVERIFY(!bar->text().contains("Not you."_L1));
}

void TestMessages::aDeletionThatReachesNobodyTellsThatTheAccountIsOffline()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    const auto state = [this] {
        return m_program->overview().statusBar()->findChild<QToolButton *>(u"state"_s)->text();
    };
    QCOMPARE(state(), u"● Connected"_s);
    m_demo.reset();
    m_program->clickButtonOf(4);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(u"○ Offline"_s), 10'000);
    QVERIFY(m_program->overview().messageBar()->isVisible());
}

void TestMessages::whatTheClosedHubWouldSayIsSaidInTheWindowInFront()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    const OperatorOverviewWindow &operators = goToOperators();
    m_program->overview().close();
    hub().close();
    QVERIFY(!hub().isVisible());
    m_demo->inject(u"GET *"_s, Fault::status(401, {}), 10);
    ask(ProgramAction::Sync);
    MessageBar *bar = operators.messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().startsWith("The account could not be synced."_L1), 20'000);
    QVERIFY(!hub().isVisible());
    bar->findChild<QPushButton *>(u"messageAction"_s)->click();
    QTRY_VERIFY(operators.findChild<ConnectionDialog *>());
    QVERIFY(operators.findChild<ConnectionDialog *>()->isVisible());
    operators.findChild<ConnectionDialog *>()->close();
    QVERIFY(!hub().isVisible());
}

void TestMessages::theClosedHubTakesNoOtherMessagesPlace()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    hub().close();
    MessageBar *bar = m_program->overview().messageBar();
    bar->showMessage(MessageBar::Severity::Warning, [] { return MessageText{u"What somebody has typed."_s}; });
    m_demo->change([](DemoState &state) { state.apiUsers.resize(20); });
    link()->syncNow(); // as its timer does; it needs a decision
    QTRY_VERIFY_WITH_TIMEOUT(hub().isVisible(), 20'000);
    QTRY_VERIFY(hub().messageBar()->text().startsWith("The sync needs a decision from you."_L1));
    QCOMPARE(bar->text(), u"What somebody has typed."_s);
}

UMH_WINDOW_TEST(TestMessages)
#include "tst_messages.moc"
