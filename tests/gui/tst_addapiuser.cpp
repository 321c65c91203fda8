#include "domain/apiuseraddition.h"
#include "domain/apiusereditor.h"
#include "domain/time/utc.h"
#include "shouting.h"
#include "support/testprogram.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QString secretText = u"p4ss wörd & <b>more</b>"_s;

/// An addition that the test answers.
class FakeAddition final : public ApiUserAddition
{
public:
    using ApiUserAddition::ApiUserAddition;
    Secret takePassword() override { return std::exchange(password, Secret()); }
    [[nodiscard]] bool keepsPassword() const override { return keeps; }
    void lookAgain() override { ++looks; }

    Secret password;
    bool keeps = false;
    int looks = 0;
};

class FakeEditor final : public ApiUserEditor
{
public:
    void remove(const ApiUser &) override { }
    void setDescription(const ApiUser &, const QString &) override { }
    [[nodiscard]] bool canAdd() const override { return true; }
    ApiUserAddition *add(const QString &operatorGuid, const QString &description, QObject *owner) override
    {
        asked += QStringList{operatorGuid, description};
        addition = new FakeAddition(owner);
        return addition;
    }

    QList<QStringList> asked;
    QPointer<FakeAddition> addition;
};

ApiUser anAddedApiUser(const QString &username = u"0f3b7c1d9a2e4f5680b1c2d3e4f5a6b7"_s)
{
    ApiUser apiUser;
    apiUser.key = 7;
    apiUser.guid = u"guid of "_s + username;
    apiUser.username = username;
    apiUser.created = QDateTime(QDate(2026, 3, 4), QTime(12, 0), inUtc);
    apiUser.description = u"Nightly <i>report</i>"_s;
    return apiUser;
}

} // namespace

class TestAddApiUser final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEditor> m_editor;
    std::unique_ptr<AddApiUserDialog> m_dialog;

    template<typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    QLineEdit *password() const { return child<QLineEdit>(u"password"_s); }
    QCheckBox *stored() const { return child<QCheckBox>(u"stored"_s); }
    QListWidget *found() const { return child<QListWidget>(u"found"_s); }
    QString text(const QString &name) const { return child<WrappedText>(name)->toPlainText(); }
    MessageBar *bar(const QString &name) const { return child<MessageBar>(name); }
    QMessageBox *question() const
    {
        auto *box = m_dialog->findChild<QMessageBox *>();
        return box && box->isVisible() ? box : nullptr;
    }

    void ask() const
    {
        QTest::keyClicks(child<QLineEdit>(u"description"_s), u"Nightly"_s);
        QTest::keyClick(child<QLineEdit>(u"description"_s), Qt::Key_Return);
    }
    void answer() const
    {
        m_editor->addition->password = Secret(secretText);
        Q_EMIT m_editor->addition->created(anAddedApiUser());
    }
    void leaveUnknown() const
    {
        Q_EMIT m_editor->addition->outcomeUnknown(
            Error{.kind = ErrorKind::OutcomeUnknown, .detail = u"no answer within 15 s"_s});
    }
    /// Closes it as a person can: 0 Esc, 1 the window manager, 2 the button.
    void close(int way) const
    {
        if (way == 0)
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        else if (way == 1)
            m_dialog->close();
        else
            button(u"close"_s)->click();
    }
    static void addWays()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Esc") << 0;
        QTest::newRow("window manager") << 1;
        QTest::newRow("button") << 2;
    }
    /// Where the password stands: in no text of any widget, unless it is to be seen.
    QStringList widgetsWithThePassword() const
    {
        QStringList names;
        const auto children = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : children) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QString texts = widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
            if (interface)
                texts += interface->text(QAccessible::Name) + interface->text(QAccessible::Value);
            if (const auto *edit = qobject_cast<QLineEdit *>(widget))
                texts += edit->text();
            if (texts.contains(secretText))
                names += widget->objectName();
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        DestructiveButton::setDelay(std::chrono::milliseconds(0));
        QGuiApplication::clipboard()->clear();
        m_editor = std::make_unique<FakeEditor>();
        Operator op;
        op.guid = u"operator guid"_s;
        op.fullName = u"Anna <b>de Vries</b>"_s;
        m_dialog = std::make_unique<AddApiUserDialog>(*m_editor, op);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_editor.reset();
    }

    void beginsWithTheDescriptionAndNamesTheOperator()
    {
        QVERIFY(m_dialog->isModal());
        QVERIFY(child<QLineEdit>(u"description"_s)->hasFocus());
        QVERIFY(text(u"hint"_s).contains("Anna <b>de Vries</b>"_L1));
        QVERIFY(button(u"create"_s)->isEnabled()); // the account decides what it takes
        QVERIFY(button(u"create"_s)->isDefault());
        QVERIFY(m_editor->asked.isEmpty());
    }

    void beforeAnythingIsSentItClosesAtOnce_data() { addWays(); }
    void beforeAnythingIsSentItClosesAtOnce()
    {
        QFETCH(const int, way);
        QVERIFY(m_dialog->mayClose());
        close(way);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_editor->asked.isEmpty());
    }

    void asksOnceForWhatWasTyped()
    {
        ask();
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        button(u"create"_s)->click();
        QCOMPARE(m_editor->asked, QList<QStringList>({{u"operator guid"_s, u"Nightly"_s}}));
        QVERIFY(child<QProgressBar>(u"progress"_s)->isVisible());
        QVERIFY(!child<QLineEdit>(u"description"_s)->isEnabled());
    }

    void whileTheAccountIsAskedItStaysAndSaysWhy_data() { addWays(); }
    void whileTheAccountIsAskedItStaysAndSaysWhy()
    {
        QFETCH(const int, way);
        ask();
        close(way);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_editor->addition);
        QVERIFY(bar(u"result"_s)->isVisible());
        QVERIFY(bar(u"result"_s)->text().contains("stays open"_L1));
        QVERIFY(!m_dialog->mayClose());
        // The answer comes all the same.
        answer();
        QVERIFY(password()->isVisible());
        QVERIFY(!question());
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        ask();
        Q_EMIT m_editor->addition->failed(
            Error{.kind = ErrorKind::RequestRefused, .detail = u"400: Too long."_s, .request = u"POST /ApiUser"_s});
        QVERIFY(bar(u"result"_s)->text().contains("was not created"_L1));
        QVERIFY(bar(u"result"_s)->details().contains("Too long."_L1));
        QCOMPARE(button(u"create"_s)->text(), u"&Try again"_s);
        QVERIFY(!child<QProgressBar>(u"progress"_s)->isVisible());
        QVERIFY(child<QLineEdit>(u"description"_s)->hasFocus());
        QCOMPARE(child<QLineEdit>(u"description"_s)->text(), u"Nightly"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_editor->asked.size(), 2);
        Q_EMIT m_editor->addition->failed(Error{.kind = ErrorKind::Forbidden});
        QTest::keyClicks(child<QLineEdit>(u"description"_s), u"!"_s);
        QVERIFY(!bar(u"result"_s)->isVisible());
        QCOMPARE(button(u"create"_s)->text(), u"&Create"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void withoutAnEditorItFails()
    {
        m_editor.reset();
        ask();
        QVERIFY(bar(u"result"_s)->text().contains("not connected"_L1));
    }

    void thePasswordIsInNoWidgetUntilItIsShown()
    {
        ask();
        answer();
        QCOMPARE(child<QLineEdit>(u"username"_s)->text(), anAddedApiUser().username);
        QVERIFY(child<QLineEdit>(u"username"_s)->hasFocus());
        QVERIFY(password()->isReadOnly());
        QCOMPARE(widgetsWithThePassword(), QStringList());
        QCOMPARE(QSet<QChar>(password()->text().cbegin(), password()->text().cend()).size(), 1);
        QVERIFY(password()->text().size() != secretText.size());
        QVERIFY(!password()->accessibleDescription().isEmpty());
        QTest::mouseClick(child<QToolButton>(u"show"_s), Qt::LeftButton);
        QCOMPARE(password()->text(), secretText);
        QCOMPARE(password()->echoMode(), QLineEdit::Normal);
        QVERIFY(password()->accessibleDescription().isEmpty());
        // Nothing of it can be selected, and so end up where it is not taken away again.
        password()->setFocus();
        QTest::keySequence(password(), QKeySequence::SelectAll);
        QTest::mouseDClick(password(), Qt::LeftButton);
        QVERIFY(password()->selectedText().isEmpty());
        QTest::mouseClick(child<QToolButton>(u"show"_s), Qt::LeftButton);
        QCOMPARE(widgetsWithThePassword(), QStringList());
        password()->undo();
        QCOMPARE(widgetsWithThePassword(), QStringList());
    }

    void aCopyIsMarkedAndTakenAwayAgain()
    {
        m_dialog->setClipboardTime(std::chrono::milliseconds(50));
        ask();
        answer();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        button(u"copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), secretText);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        QVERIFY(bar(u"passwordResult"_s)->isVisible());
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
        QVERIFY(!bar(u"passwordResult"_s)->isVisible()); // what it said is over
    }

    void aCopyIsTakenAwayThoughTheDialogHasGone()
    {
        m_dialog->setClipboardTime(std::chrono::milliseconds(50));
        ask();
        answer();
        password()->setFocus();
        QTest::keySequence(password(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), secretText);
        m_dialog.reset();
        QCOMPARE(QGuiApplication::clipboard()->text(), secretText);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void aCopyIsTakenAwayWhenTheProgramQuits()
    {
        m_dialog->setClipboardTime(std::chrono::hours(1));
        ask();
        answer();
        button(u"copy"_s)->click();
        button(u"copy"_s)->click();
        m_dialog.reset();
        QCOMPARE(QGuiApplication::clipboard()->text(), secretText);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        QCOMPARE(QCoreApplication::exec(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatSomebodyElseCopiedStays()
    {
        m_dialog->setClipboardTime(std::chrono::milliseconds(20));
        ask();
        answer();
        button(u"copy"_s)->click();
        QGuiApplication::clipboard()->setText(u"other"_s);
        const QObjectList before = qApp->children();
        QTRY_VERIFY(qApp->children().size() < before.size()); // its time is over
        QCOMPARE(QGuiApplication::clipboard()->text(), u"other"_s);
    }

    void isSavedForTheOwnerOnly()
    {
        const QTemporaryDir folder;
        ask();
        answer();
        button(u"save"_s)->click();
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
        QVERIFY(files->selectedFiles().constFirst().endsWith(u"api-user-%1.txt"_s.arg(anAddedApiUser().username)));
        const QString path = folder.filePath(u"saved.txt"_s);
        Q_EMIT files->fileSelected(path);
        files->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        QVERIFY(content.contains(secretText));
        QVERIFY(content.contains(anAddedApiUser().username));
        QCOMPARE(file.permissions() & QFileDevice::Permissions(0x077), QFileDevice::Permissions());
        QVERIFY(bar(u"passwordResult"_s)->text().contains(path));
        QVERIFY(!stored()->isChecked()); // the person says so
        QCOMPARE(widgetsWithThePassword(), QStringList());
    }

    void whereItCannotBeSavedItSaysSo()
    {
        ask();
        answer();
        button(u"save"_s)->click();
        Q_EMIT m_dialog->findChild<QFileDialog *>()->fileSelected(u"/nowhere at all/saved.txt"_s);
        QCOMPARE(bar(u"passwordResult"_s)->severity(), MessageBar::Severity::Error);
        QVERIFY(bar(u"passwordResult"_s)->text().contains("was not saved"_L1));
        QVERIFY(bar(u"passwordResult"_s)->text().contains("/nowhere at all"_L1));
        QVERIFY(!bar(u"passwordResult"_s)->text().contains(secretText));
    }

    void onceThePasswordIsStoredItCloses_data() { addWays(); }
    void onceThePasswordIsStoredItCloses()
    {
        QFETCH(const int, way);
        ask();
        answer();
        QVERIFY(!button(u"close"_s)->isEnabled());
        child<QToolButton>(u"show"_s)->setChecked(true);
        stored()->click();
        QVERIFY(button(u"close"_s)->isEnabled());
        QVERIFY(m_dialog->mayClose());
        close(way);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!question());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(widgetsWithThePassword(), QStringList());
    }

    void untilItIsStoredClosingAsksAndGoesBack_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Esc") << 0;
        QTest::newRow("window manager") << 1;
        QTest::newRow("the main window") << 3;
    }
    void untilItIsStoredClosingAsksAndGoesBack()
    {
        QFETCH(const int, way);
        ask();
        answer();
        for (const int key : {int(Qt::Key_Return), int(Qt::Key_Escape)}) {
            if (way == 3)
                QVERIFY(!m_dialog->mayClose());
            else
                close(way);
            QVERIFY(question());
            QVERIFY(m_dialog->isVisible());
            QVERIFY(question()->informativeText().contains(anAddedApiUser().username));
            QVERIFY(!m_dialog->mayClose()); // no second question
            QCOMPARE(m_dialog->findChildren<QMessageBox *>().size(), 1);
            QVERIFY(QTest::qWaitForWindowActive(question()));
            QTest::keyClick(question()->focusWidget(), Qt::Key(key));
            QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
            QVERIFY(m_dialog->isVisible());
        }
        child<QToolButton>(u"show"_s)->setChecked(true);
        QCOMPARE(password()->text(), secretText);
    }

    void aConfirmedDiscardClosesAndForgets()
    {
        ask();
        answer();
        child<QToolButton>(u"show"_s)->setChecked(true);
        close(0);
        QVERIFY(question()->findChild<DestructiveButton *>(u"discard"_s));
        question()->findChild<QPushButton *>(u"discard"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_dialog->mayClose());
        QCOMPARE(widgetsWithThePassword(), QStringList());
    }

    void anUnknownOutcomeIsSaidHonestly()
    {
        ask();
        leaveUnknown();
        QVERIFY(text(u"unknown"_s).contains("may have been created"_L1));
        QVERIFY(text(u"unknown"_s).contains("no answer within 15 s"_L1));
        QVERIFY(text(u"unknown"_s).contains("request was not repeated"_L1));
        QVERIFY(child<QProgressBar>(u"looking"_s)->isVisible());
        QVERIFY(!button(u"lookAgain"_s)->isEnabled());
        QVERIFY(!found()->isVisible());
        QVERIFY(!button(u"create"_s)->isVisible());
        QCOMPARE(m_editor->asked.size(), 1);
    }

    void whatAppearedCanBeDeleted()
    {
        QSignalSpy wanted(m_dialog.get(), &AddApiUserDialog::deleteRequested);
        ask();
        leaveUnknown();
        const ApiUser one = anAddedApiUser(u"one"_s);
        const ApiUser two = anAddedApiUser(u"two"_s);
        Q_EMIT m_editor->addition->looked({one, two});
        QVERIFY(!child<QProgressBar>(u"looking"_s)->isVisible());
        QCOMPARE(found()->count(), 2);
        QVERIFY(found()->hasFocus());
        QVERIFY(found()->item(0)->text().contains("one"_L1));
        QVERIFY(found()->item(0)->text().contains("2026"_L1));
        QVERIFY(found()->item(0)->text().contains("Nightly <i>report</i>"_L1));
        QTest::keyClick(found(), Qt::Key_Down);
        button(u"deleteFound"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<ApiUser>(), two);
        QCOMPARE(found()->count(), 2); // until it is gone
        Q_EMIT m_editor->removalFailed(two, Error{.kind = ErrorKind::Forbidden, .detail = u"403"_s});
        QVERIFY(bar(u"lookResult"_s)->text().contains("two"_L1));
        QVERIFY(bar(u"lookResult"_s)->details().contains("403"_L1));
        Q_EMIT m_editor->removed(two);
        QCOMPARE(found()->count(), 1);
        QVERIFY(!bar(u"lookResult"_s)->isVisible());
        Q_EMIT m_editor->removalFailed(one, Error{.kind = ErrorKind::AlreadyGone});
        QVERIFY(!found()->isVisible());
        QVERIFY(!button(u"deleteFound"_s)->isVisible());
        QVERIFY(text(u"status"_s).contains("no other"_L1));
    }

    void whereNothingAppearedItLooksAgain()
    {
        ask();
        leaveUnknown();
        Q_EMIT m_editor->addition->looked({});
        QVERIFY(text(u"status"_s).contains("yet"_L1));
        QVERIFY(button(u"lookAgain"_s)->hasFocus());
        QTest::keyClick(button(u"lookAgain"_s), Qt::Key_Space);
        QCOMPARE(m_editor->addition->looks, 1);
        QVERIFY(child<QProgressBar>(u"looking"_s)->isVisible());
        QVERIFY(!button(u"lookAgain"_s)->isEnabled());
        Q_EMIT m_editor->addition->lookFailed(Error{.kind = ErrorKind::HostNotFound});
        QVERIFY(bar(u"lookResult"_s)->text().contains("could not be read again"_L1));
        button(u"lookAgain"_s)->click();
        QCOMPARE(m_editor->addition->looks, 2);
        QVERIFY(!bar(u"lookResult"_s)->isVisible());
        Q_EMIT m_editor->addition->looked({anAddedApiUser()});
        QCOMPARE(found()->count(), 1);
    }

    void anUnknownOutcomeCanBeLeftAtAnyTime_data() { addWays(); }
    void anUnknownOutcomeCanBeLeftAtAnyTime()
    {
        QFETCH(const int, way);
        ask();
        leaveUnknown();
        QVERIFY(m_dialog->mayClose());
        close(way);
        QVERIFY(!m_dialog->isVisible());
    }

    /// The account has answered, but not of which API user.
    void aPasswordThatIsKeptIsShownAsSoonAsItsApiUserIsFound()
    {
        ask();
        m_editor->addition->keeps = true;
        leaveUnknown();
        QVERIFY(text(u"unknown"_s).contains("password is kept here"_L1));
        QVERIFY(!text(u"unknown"_s).contains("may have been created"_L1));
        Q_EMIT m_editor->addition->lookFailed(Error{.kind = ErrorKind::HostNotFound});
        button(u"lookAgain"_s)->click();
        QCOMPARE(m_editor->addition->looks, 1);
        m_editor->addition->keeps = false;
        answer();
        QVERIFY(stored()->isVisible());
        QVERIFY(!m_dialog->mayClose());
        question()->close();
        child<QToolButton>(u"show"_s)->setChecked(true);
        QCOMPARE(password()->text(), secretText);
    }

    void aPasswordThatIsKeptIsLostOnlyByDiscarding_data() { addWays(); }
    void aPasswordThatIsKeptIsLostOnlyByDiscarding()
    {
        QFETCH(const int, way);
        ask();
        m_editor->addition->keeps = true;
        leaveUnknown();
        QVERIFY(!m_dialog->mayClose());
        QVERIFY(question());
        QVERIFY(question()->informativeText().contains("is kept here"_L1));
        question()->findChild<QPushButton *>(u"back"_s)->click();
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        close(way);
        QVERIFY(m_dialog->isVisible());
        question()->findChild<QPushButton *>(u"discard"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

    /// Two have appeared that are alike.
    void aPasswordThatIsKeptNoMoreIsSaidSo()
    {
        ask();
        m_editor->addition->keeps = true;
        leaveUnknown();
        m_editor->addition->keeps = false;
        leaveUnknown();
        Q_EMIT m_editor->addition->looked({anAddedApiUser(u"one"_s), anAddedApiUser(u"two"_s)});
        QVERIFY(text(u"unknown"_s).contains("may have been created"_L1));
        QCOMPARE(found()->count(), 2);
        QVERIFY(m_dialog->mayClose());
    }

    void whatTheDirectoryDoesNotHoldYetIsSaidSo()
    {
        QSignalSpy wanted(m_dialog.get(), &AddApiUserDialog::deleteRequested);
        ask();
        leaveUnknown();
        ApiUser notStored = anAddedApiUser(u"one"_s);
        notStored.key = 0;
        Q_EMIT m_editor->addition->looked({notStored});
        button(u"deleteFound"_s)->click();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(bar(u"lookResult"_s)->text().contains("API user one exists in the account"_L1));
        QVERIFY(bar(u"lookResult"_s)->text().contains("next sync"_L1));
        QVERIFY(found()->isVisible());
        // The next look has found room for it.
        button(u"lookAgain"_s)->click();
        QVERIFY(!bar(u"lookResult"_s)->isVisible());
        Q_EMIT m_editor->addition->looked({anAddedApiUser(u"one"_s)});
        button(u"deleteFound"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void whatKeepsOneFromBeingDeletedIsSaidInFront()
    {
        ask();
        leaveUnknown();
        Q_EMIT m_editor->addition->looked({anAddedApiUser(u"one"_s)});
        QString pending = u"API user one is being deleted."_s;
        m_dialog->showPending([&pending] { return pending; });
        QVERIFY(bar(u"lookResult"_s)->isVisible());
        QVERIFY(bar(u"lookResult"_s)->text().contains(pending));
        m_dialog->showNotDeleted(anAddedApiUser(u"one"_s), Error{.kind = ErrorKind::Corrupt});
        QVERIFY(bar(u"lookResult"_s)->text().contains("was not deleted"_L1));
        m_dialog->showNotDeleted(anAddedApiUser(u"one"_s), Error{.kind = ErrorKind::AlreadyGone});
        QVERIFY(!found()->isVisible());
    }

    void tabGoesThroughEachPage()
    {
        const auto reached = [this](int steps) {
            QStringList names;
            for (int i = 0; i < steps; ++i) {
                names += m_dialog->focusWidget()->objectName();
                QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            }
            return names;
        };
        QCOMPARE(reached(3), QStringList({u"description"_s, u"create"_s, u"close"_s}));
        ask();
        answer();
        stored()->setChecked(true);
        QCOMPARE(reached(8),
                 QStringList({u"username"_s, u"copyUsername"_s, u"password"_s, u"show"_s, u"copy"_s, u"save"_s,
                              u"stored"_s, u"close"_s}));
    }

    void everyControlHasANameForScreenReaders()
    {
        ask();
        answer();
        leaveUnknown();
        Q_EMIT m_editor->addition->looked({anAddedApiUser()});
        for (const QString &name :
             {u"description"_s, u"username"_s, u"password"_s, u"show"_s, u"copy"_s, u"save"_s, u"stored"_s, u"create"_s,
              u"close"_s, u"found"_s, u"deleteFound"_s, u"lookAgain"_s, u"progress"_s, u"looking"_s}) {
            auto *widget = child<QWidget>(name);
            QVERIFY2(widget, qPrintable(name));
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(name));
        }
    }

    void aLanguageSwitchReachesEveryStep()
    {
        Shouting translator;
        const auto inBoth = [&](auto look) {
            QVERIFY(QCoreApplication::installTranslator(&translator));
            QTRY_VERIFY(m_dialog->windowTitle().startsWith(u'¡'));
            look(true);
            QCoreApplication::removeTranslator(&translator);
            QTRY_VERIFY(!m_dialog->windowTitle().startsWith(u'¡'));
            look(false);
        };
        const auto isShouted = [](const QString &text, bool shouted) { QCOMPARE(text.startsWith(u'¡'), shouted); };
        inBoth([&](bool shouted) {
            isShouted(text(u"hint"_s), shouted);
            isShouted(button(u"create"_s)->text(), shouted);
        });
        ask();
        close(0);
        inBoth([&](bool shouted) { isShouted(bar(u"result"_s)->text(), shouted); });
        Q_EMIT m_editor->addition->failed(Error{.kind = ErrorKind::Forbidden});
        inBoth([&](bool shouted) { isShouted(button(u"create"_s)->text(), shouted); });
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        answer();
        button(u"copy"_s)->click();
        close(0);
        child<QToolButton>(u"show"_s)->setChecked(true);
        inBoth([&](bool shouted) {
            isShouted(text(u"created"_s), shouted);
            isShouted(stored()->text(), shouted);
            isShouted(bar(u"passwordResult"_s)->text(), shouted);
            isShouted(question()->text(), shouted);
            QCOMPARE(password()->text(), secretText);
        });
    }

    void aLanguageSwitchReachesAnUnknownOutcome()
    {
        ask();
        leaveUnknown();
        Q_EMIT m_editor->addition->looked({anAddedApiUser()});
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(text(u"unknown"_s).startsWith(u'¡'));
        QVERIFY(text(u"status"_s).startsWith(u'¡'));
        QVERIFY(button(u"lookAgain"_s)->text().startsWith(u'¡'));
        QCOMPARE(found()->count(), 1);
        QCOMPARE(found()->currentRow(), 0);
        QCoreApplication::removeTranslator(&translator);
        QTRY_VERIFY(!text(u"unknown"_s).startsWith(u'¡'));
    }

    void aMessageHasItsRoom()
    {
        ask();
        close(0);
        const auto *shown = bar(u"result"_s)->findChild<WrappedText *>();
        QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
        const QPushButton *last = button(u"close"_s);
        QVERIFY(m_dialog->rect().contains(QRect(last->mapTo(m_dialog.get(), QPoint()), last->size())));
    }

    void fitsASmallScreen()
    {
        ask();
        answer();
        button(u"copy"_s)->click();
        QCoreApplication::processEvents();
        const QFontMetrics metrics = m_dialog->fontMetrics();
        QVERIFY(m_dialog->minimumSizeHint().height() < 30 * metrics.lineSpacing());
        QVERIFY(m_dialog->minimumSizeHint().width() < 80 * metrics.averageCharWidth());
    }

    void saysWhyNothingCanBeAddedWithoutAnAccount()
    {
        QVERIFY(AddApiUserDialog::whyNot().startsWith("Without an account"_L1));
    }
};

UMH_WINDOW_TEST(TestAddApiUser)
#include "tst_addapiuser.moc"
