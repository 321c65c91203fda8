#include "shouting.h"
#include "support/testprogram.h"
#include "views/account/connectiondialog.h"
#include "views/account/removalsquestion.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

class TestConnectionDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionDialog> m_dialog;
    QList<AccountSignIn> m_tested;
    QList<AccountSignIn> m_connected;

    template<typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QLineEdit *address() const { return child<QLineEdit>(u"address"_s); }
    QLineEdit *username() const { return child<QLineEdit>(u"username"_s); }
    QLineEdit *password() const { return child<QLineEdit>(u"password"_s); }
    QPushButton *test() const { return child<QPushButton>(u"test"_s); }
    QPushButton *connection() const { return child<QPushButton>(u"connect"_s); }
    QPushButton *cancel() const { return child<QPushButton>(u"cancel"_s); }
    MessageBar *result() const { return child<MessageBar>(u"result"_s); }

    void fill() const
    {
        QTest::keyClicks(username(), u" name "_s);
        QTest::keyClicks(password(), u" pass word "_s);
    }

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        DestructiveButton::setDelay(std::chrono::milliseconds(0));
        m_tested.clear();
        m_connected.clear();
        m_dialog = std::make_unique<ConnectionDialog>();
        connect(m_dialog.get(), &ConnectionDialog::testRequested, this,
                [this](const AccountSignIn &signIn) { m_tested += signIn; });
        connect(m_dialog.get(), &ConnectionDialog::connectRequested, this,
                [this](const AccountSignIn &signIn) { m_connected += signIn; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void beginsWithTheStandardAddressAndTheUserNameToFill()
    {
        QCOMPARE(address()->text(), standardAccountAddress());
        QVERIFY(username()->hasFocus());
        QVERIFY(m_dialog->isModal());
        QVERIFY(child<WrappedText>(u"hint"_s)->toPlainText().contains("API user"_L1));
        QVERIFY(child<WrappedText>(u"hint"_s)->toPlainText().contains("e-mail"_L1));
    }

    void nothingCanBeTriedWhileAFieldIsEmpty()
    {
        QVERIFY(!test()->isEnabled());
        QVERIFY(!connection()->isEnabled());
        fill();
        for (QLineEdit *field : {address(), username(), password()}) {
            QVERIFY(test()->isEnabled());
            QVERIFY(connection()->isEnabled());
            const QString before = field->text();
            field->clear();
            QVERIFY(!test()->isEnabled());
            QVERIFY(!connection()->isEnabled());
            field->setText(before);
        }
        username()->setText(u"  "_s);
        QVERIFY(!connection()->isEnabled());
        QTest::keyClick(username(), Qt::Key_Return);
        QVERIFY(m_connected.isEmpty());
    }

    void theTimeZoneIsUtcUntilAnotherOneIsChosen()
    {
        auto *zone = child<QComboBox>(u"timeZone"_s);
        QCOMPARE(zone->currentText(), u"UTC"_s);
        QVERIFY(zone->count() > 100);
        fill();
        QTest::mouseClick(test(), Qt::LeftButton);
        QCOMPARE(m_tested.constLast().timeZone, QString());
        m_dialog->showBusy(false);
        zone->setFocus();
        QTest::keyClicks(zone, u"europe/ams"_s);
        QCOMPARE(zone->currentText(), u"Europe/Amsterdam"_s);
        QTest::mouseClick(connection(), Qt::LeftButton);
        QCOMPARE(m_connected.constLast().timeZone, u"Europe/Amsterdam"_s);
    }

    void anotherTimeZoneAloneNeedsNoPassword()
    {
        QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::timeZoneChosen);
        m_dialog->setAccount({.baseUrl = u"https://a.example/v4"_s, .username = u"me"_s, .timeZone = u"Asia/Tokyo"_s});
        auto *zone = child<QComboBox>(u"timeZone"_s);
        QCOMPARE(zone->currentText(), u"Asia/Tokyo"_s);
        QVERIFY(!connection()->isEnabled());
        m_dialog->setTimeZone({});
        QCOMPARE(zone->currentText(), u"UTC"_s);
        QVERIFY(connection()->isEnabled());
        QVERIFY(!test()->isEnabled());
        username()->setText(u"you"_s); // that is another sign-in
        QVERIFY(!connection()->isEnabled());
        username()->setText(u"me"_s);
        QTest::mouseClick(connection(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), QString());
        QVERIFY(m_connected.isEmpty());
        // One that is not known here stays as it is.
        m_dialog->setTimeZone(u"Europe/Atlantis"_s);
        QCOMPARE(zone->currentText(), u"Europe/Atlantis"_s);
    }

    void whatWasTypedGoesOutWithThePasswordAsItIs()
    {
        fill();
        QTest::mouseClick(test(), Qt::LeftButton);
        QCOMPARE(m_tested.size(), 1);
        QCOMPARE(m_tested.constFirst().baseUrl, standardAccountAddress());
        QCOMPARE(m_tested.constFirst().username, u"name"_s);
        QVERIFY(m_tested.constFirst().password == Secret(u" pass word "_s));
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_connected.size(), 1);
        QVERIFY(m_connected.constFirst().password == Secret(u" pass word "_s));
        QVERIFY(m_dialog->isVisible()); // whoever connects closes it
    }

    void thePasswordIsHiddenUntilItIsRevealed()
    {
        auto *reveal = child<QToolButton>(u"reveal"_s);
        QCOMPARE(password()->echoMode(), QLineEdit::Password);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(password()->echoMode(), QLineEdit::Normal);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(password()->echoMode(), QLineEdit::Password);
        QVERIFY(!reveal->accessibleName().isEmpty());
    }

    void closingWipesThePassword_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("accepted") << 0;
        QTest::newRow("Esc") << 1;
        QTest::newRow("closed") << 2;
    }

    void closingWipesThePassword()
    {
        QFETCH(const int, way);
        fill();
        child<QToolButton>(u"reveal"_s)->setChecked(true);
        if (way == 0)
            m_dialog->accept();
        else if (way == 1)
            QTest::keyClick(password(), Qt::Key_Escape);
        else
            m_dialog->close();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(password()->text().isEmpty());
        password()->undo();
        QVERIFY(password()->text().isEmpty());
        QCOMPARE(password()->echoMode(), QLineEdit::Password);
        QCOMPARE(username()->text(), u" name "_s);
    }

    void whileATestRunsCancelMeansTheTest()
    {
        fill();
        QSignalSpy cancelled(m_dialog.get(), &ConnectionDialog::cancelRequested);
        password()->setFocus();
        m_dialog->showBusy(true);
        QVERIFY(child<QProgressBar>(u"progress"_s)->isVisible());
        QVERIFY(!address()->isEnabled() && !username()->isEnabled() && !password()->isEnabled());
        QVERIFY(!test()->isEnabled() && !connection()->isEnabled());
        QVERIFY(cancel()->hasFocus());
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        m_dialog->close();
        QCOMPARE(cancelled.count(), 3);
        QVERIFY(m_dialog->isVisible());

        m_dialog->showBusy(false);
        QVERIFY(!child<QProgressBar>(u"progress"_s)->isVisible());
        QVERIFY(test()->isEnabled() && password()->isEnabled());
        QVERIFY(password()->hasFocus());
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 3);
        QVERIFY(!m_dialog->isVisible());
    }

    void whatATestFoundIsSaidUntilAFieldChanges()
    {
        fill();
        m_dialog->showBusy(true);
        m_dialog->showProbe({.accountId = u"12345"_s, .operators = 42, .mayReadApiUsers = true});
        QVERIFY(!child<QProgressBar>(u"progress"_s)->isVisible());
        QVERIFY(result()->isVisible());
        QCOMPARE(result()->severity(), MessageBar::Severity::Info);
        for (const QLatin1StringView part : {"works"_L1, "12345"_L1, "42"_L1, "may read"_L1})
            QVERIFY(result()->text().contains(part));
        m_dialog->showProbe({.accountId = {}, .operators = 42, .mayReadApiUsers = false});
        QCOMPARE(result()->severity(), MessageBar::Severity::Warning);
        QVERIFY(result()->text().contains("may not read"_L1));
        QVERIFY(result()->text().contains("administrator"_L1));
        QTest::keyClicks(password(), u"x"_s);
        QVERIFY(!result()->isVisible());
    }

    void anErrorLeadsToTheFieldToCorrect()
    {
        fill();
        m_dialog->showBusy(true);
        m_dialog->showError(Error{.kind = ErrorKind::SignInRefused, .detail = u"401: no"_s});
        QCOMPARE(result()->severity(), MessageBar::Severity::Error);
        QVERIFY(result()->details().contains("Answer of the server: no"_L1));
        QVERIFY2(result()->text().contains("Check both."_L1), qPrintable(result()->text())); // both were just typed
        QVERIFY(password()->hasFocus());
        m_dialog->showError(Error{.kind = ErrorKind::AddressInsecure, .path = u"http://example.org"_s});
        QVERIFY(address()->hasFocus());
        QCOMPARE(address()->selectedText(), address()->text());
        QVERIFY(connection()->isEnabled());
    }

    void aMessageHasItsRoom()
    {
        fill();
        m_dialog->showProbe({.accountId = u"12345"_s, .operators = 42, .mayReadApiUsers = true});
        m_dialog->showError(Error{.kind = ErrorKind::CertificateUntrusted, .detail = QString(150, u'x')});
        const auto *text = result()->findChild<WrappedText *>();
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(m_dialog->rect().contains(QRect(cancel()->mapTo(m_dialog.get(), QPoint()), cancel()->size())));
    }

    void aMessageHasItsRoomWhateverItsLength_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {10, 60, 120, 180})
            QTest::addRow("%d", length) << length;
    }

    void aMessageHasItsRoomWhateverItsLength()
    {
        QFETCH(const int, length);
        const QString words = u"word "_s.repeated(length / 5);
        // Narrower than the text would like to be.
        MessageBar bar;
        bar.showMessage(MessageBar::Severity::Error, [words] {
            return MessageText{u"The connection does not work."_s, words};
        });
        bar.resize(bar.fontMetrics().averageCharWidth() * 50, 0);
        bar.resize(bar.width(), bar.heightForWidth(bar.width()));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto *text = bar.findChild<WrappedText *>();
        QVERIFY2(text->height() >= text->heightForWidth(text->width()),
                 qPrintable(u"%1 of %2"_s.arg(text->height()).arg(text->heightForWidth(text->width()))));
    }

    void aTextThatHasGotItsRoomNeedsNoScrollBar()
    {
        WrappedText text;
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        const int width = text.fontMetrics().averageCharWidth() * 50;
        for (int words = 10; words < 60; ++words) {
            text.setPlainText(u"words "_s.repeated(words));
            text.resize(width, text.fontMetrics().lineSpacing());
            QCoreApplication::processEvents();
            QVERIFY(text.verticalScrollBar()->isVisible());
            text.resize(width, text.heightForWidth(width));
            QCoreApplication::processEvents();
            QVERIFY2(!text.verticalScrollBar()->isVisible(), QByteArray::number(words));
        }
    }

    void whereThePasswordIsKeptAndWhatBecomesOfTheDirectoryIsSaid()
    {
        const auto *kept = child<WrappedText>(u"kept"_s);
        const auto *replaces = child<WrappedText>(u"replaces"_s);
        QVERIFY(kept->toPlainText().contains("kept in the keyring"_L1));
        m_dialog->setKeyringAvailable(false);
        QVERIFY(kept->toPlainText().contains("no keyring"_L1));
        QVERIFY(!replaces->isVisible());
        m_dialog->setReplacesContents(1248);
        QVERIFY(replaces->isVisible());
        QVERIFY(replaces->toPlainText().contains(QLocale().toString(1248)));
        QVERIFY(replaces->toPlainText().contains("removed here"_L1));
        m_dialog->setReplacesContents(0);
        QVERIFY(!replaces->isVisible());
    }

    void aConnectionThatIsThereIsFilledIn()
    {
        ConnectionDialog dialog;
        Account account;
        account.baseUrl = u"https://example.org/v4"_s;
        account.username = u"name"_s;
        dialog.setAccount(account);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(), account.baseUrl);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"username"_s)->text(), account.username);
        QVERIFY(dialog.findChild<QLineEdit *>(u"password"_s)->hasFocus());
    }

    void whoIsNewToAConnectionTypesUsernameAndPasswordOnly()
    {
        ConnectionDialog dialog;
        QSignalSpy connecting(&dialog, &ConnectionDialog::connectRequested);
        dialog.setAccount({.baseUrl = u"https://example.org/v4"_s, .timeZone = u"Asia/Tokyo"_s});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.findChild<QLineEdit *>(u"username"_s)->hasFocus());
        QVERIFY(dialog.findChild<QLineEdit *>(u"address"_s)->isReadOnly());
        QVERIFY(!dialog.findChild<QComboBox *>(u"timeZone"_s)->isVisible());
        QTest::keyClicks(dialog.focusWidget(), u"name"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"secret"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(connecting.size(), 1);
        const auto signIn = connecting.constFirst().constFirst().value<AccountSignIn>();
        QCOMPARE(signIn.baseUrl, u"https://example.org/v4"_s);
        QCOMPARE(signIn.username, u"name"_s);
        QCOMPARE(signIn.timeZone, u"Asia/Tokyo"_s);
    }

    void tabGoesFromFieldToFieldAndToTheButtons()
    {
        fill();
        address()->setFocus();
        QStringList reached;
        for (int i = 0; i < 8; ++i) {
            reached += m_dialog->focusWidget()->objectName();
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached,
                 QStringList({u"address"_s, u"username"_s, u"password"_s, u"reveal"_s, u"timeZone"_s, u"test"_s,
                              u"connect"_s, u"cancel"_s}));
    }

    void fitsASmallScreen()
    {
        m_dialog->setReplacesContents(1248);
        m_dialog->showError(Error{.kind = ErrorKind::CertificateUntrusted, .detail = QString(300, u'x')});
        QCoreApplication::processEvents();
        const QFontMetrics metrics = m_dialog->fontMetrics();
        QVERIFY(m_dialog->minimumSizeHint().height() < 26 * metrics.lineSpacing());
        QVERIFY(m_dialog->minimumSizeHint().width() < 80 * metrics.averageCharWidth());
    }

    void aLanguageSwitchReachesTheResult()
    {
        m_dialog->showProbe({.accountId = u"12345"_s, .operators = 42, .mayReadApiUsers = true});
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(m_dialog->windowTitle().startsWith(u'¡'));
        QVERIFY(result()->text().startsWith(u'¡'));
        QVERIFY(test()->text().startsWith(u'¡'));
        QVERIFY(child<WrappedText>(u"kept"_s)->toPlainText().startsWith(u'¡'));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(m_dialog->windowTitle(), u"Connect to an account"_s);
    }

    void suspiciousRemovalsAreKeptUnlessSomebodyRemovesThem_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("removes");
        QTest::newRow("Remove them") << u"remove"_s << 0 << true;
        QTest::newRow("Keep them") << u"keep"_s << 0 << false;
        QTest::newRow("Return") << QString() << int(Qt::Key_Return) << false;
        QTest::newRow("Escape") << QString() << int(Qt::Key_Escape) << false;
    }

    void suspiciousRemovalsAreKeptUnlessSomebodyRemovesThem()
    {
        QFETCH(const QString, button);
        QFETCH(const int, key);
        QFETCH(const bool, removes);
        m_dialog->close();
        RemovalsQuestion question(1'120, 1'900, 780);
        QSignalSpy answered(&question, &RemovalsQuestion::answered);
        question.open();
        QVERIFY(question.isModal());
        QVERIFY(QTest::qWaitForWindowActive(&question));
        QVERIFY(question.text().contains("780"_L1));
        QVERIFY(question.informativeText().contains(QLocale().toString(1'120)));
        QVERIFY(question.informativeText().contains(QLocale().toString(1'900)));
        if (button.isEmpty())
            QTest::keyClick(question.focusWidget(), Qt::Key(key));
        else
            QTest::mouseClick(question.findChild<QPushButton *>(button), Qt::LeftButton);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.constFirst().constFirst().toBool(), removes);
    }
};

UMH_WINDOW_TEST(TestConnectionDialog)
#include "tst_connectiondialog.moc"
