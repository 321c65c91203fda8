#include "app/account/accountlink.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"
#include "table/apiuserfilterproxy.h"
#include "views/account/connectiondialog.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/programactions.h"
#include "windowtime.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

ApiUser oneToAskAbout()
{
    ApiUser apiUser;
    apiUser.key = 7;
    apiUser.guid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
    apiUser.operatorName = u"Anna de Vries"_s;
    apiUser.username = u"0f3b7c1d9a2e4f5680b1c2d3e4f5a6b7"_s;
    apiUser.type = u"MobileApp"_s;
    apiUser.created = windowTime.addDays(-100);
    apiUser.lastUsed = windowTime.addDays(-60);
    apiUser.lastUsedState = LastUsedState::Used;
    apiUser.requestsLast30Days = 0;
    apiUser.description = u"Phone of the night shift"_s;
    return apiUser;
}

/// What the question shows, in the order from top to bottom.
QStringList textsOf(const DeleteConfirmation &question)
{
    QList<WrappedText *> shown = question.findChildren<WrappedText *>();
    std::sort(shown.begin(), shown.end(), [&](const WrappedText *one, const WrappedText *other) {
        return one->mapTo(&question, QPoint()).y() < other->mapTo(&question, QPoint()).y();
    });
    QStringList texts;
    for (const WrappedText *text : shown)
        texts += text->toPlainText();
    return texts;
}

} // namespace

/// The question before an API user is deleted, and what leads to it.
class TestDeleteQuestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void leadsWithWhatAPersonKnows();
    void withoutADescriptionLeadsWithTypeAndOperator();
    void saysEachThingOnce();
    void speaksTheEssentials();
    void theButtonsAreNeighbours();
    void theTypedNameComesBeforeTheButtons();
    void textsAreSelectedByTheMouseOnly();
    void theKeyboardScrollsALongDescription();
    void lookAlikesAreToldApart();

    void theProgramsOwnApiUserIsMarked();
    void aDiscardedPasswordLeadsToTheQuestion();
    void aPasswordIsSavedInDocumentsOrWhereTheLastOneWas();
    void theUsernameIsCopied();

private:
    void connectAccount();
    /// Opens the window of an operator, and adds an API user up to its password.
    void addApiUser();
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] AccountLink *link() const
    {
        const Session *session = m_program->program().session();
        return session ? session->link() : nullptr;
    }

    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
    QPointer<OperatorWindow> m_window;
    QPointer<AddApiUserDialog> m_dialog;
};

void TestDeleteQuestion::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    DestructiveButton::setDelay(std::chrono::milliseconds(0));
}

void TestDeleteQuestion::cleanup()
{
    m_program.reset();
    m_demo.reset();
}

void TestDeleteQuestion::leadsWithWhatAPersonKnows()
{
    DeleteConfirmation question(oneToAskAbout(), windowTime);
    question.open();
    const QStringList texts = textsOf(question);
    QCOMPARE(texts.first(4),
             QStringList({u"Delete this API user?"_s, oneToAskAbout().description, u"Anna de Vries"_s,
                          oneToAskAbout().username}));
    QVERIFY(texts.contains(oneToAskAbout().guid));
    QVERIFY(texts.last().endsWith("This cannot be undone."_L1));
}

void TestDeleteQuestion::withoutADescriptionLeadsWithTypeAndOperator()
{
    for (const QString &description : {QString(), u"  \n "_s}) {
        ApiUser apiUser = oneToAskAbout();
        apiUser.description = description;
        DeleteConfirmation question(apiUser, windowTime);
        question.open();
        QCOMPARE(textsOf(question).sliced(1, 3),
                 QStringList({u"Mobile App"_s, u"Anna de Vries"_s, oneToAskAbout().username}));
        QVERIFY(question.accessibleDescription().startsWith(
            "Delete this API user? Type: Mobile App. Operator: Anna de Vries."_L1));
    }
}

void TestDeleteQuestion::saysEachThingOnce()
{
    DeleteConfirmation question(oneToAskAbout(), windowTime);
    question.open();
    const QString all = textsOf(question).join(u'\n');
    for (const QString &text : {oneToAskAbout().username, oneToAskAbout().operatorName, oneToAskAbout().description,
                                oneToAskAbout().guid, u"Mobile App"_s})
        QCOMPARE(all.count(text), 1);
}

void TestDeleteQuestion::speaksTheEssentials()
{
    ApiUser apiUser = oneToAskAbout();
    const DeleteConfirmation question(apiUser, windowTime);
    QCOMPARE(question.accessibleDescription(),
             u"Delete this API user? Description: Phone of the night shift. Operator: Anna de Vries. Username: "
             "0f3b7c1d9a2e4f5680b1c2d3e4f5a6b7. This cannot be undone."_s);
    apiUser.description = u"word "_s.repeated(10'000);
    const DeleteConfirmation other(apiUser, windowTime);
    QVERIFY(other.accessibleDescription().size() < 500); // nobody wants to hear all of it first
    QVERIFY(other.accessibleDescription().contains(apiUser.username));
}

void TestDeleteQuestion::theButtonsAreNeighbours()
{
    DeleteConfirmation question(oneToAskAbout(), windowTime);
    question.open();
    QVERIFY(QTest::qWaitForWindowActive(&question));
    const auto *cancel = qobject_cast<QPushButton *>(question.focusWidget());
    QVERIFY(cancel && cancel->isDefault());
    QTest::keyClick(question.focusWidget(), Qt::Key_Tab);
    QCOMPARE(question.focusWidget()->objectName(), u"delete"_s);
    QTest::keyClick(question.focusWidget(), Qt::Key_Tab); // there is nothing else
    QCOMPARE(question.focusWidget(), cancel);
    QTest::keyClick(question.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(question.focusWidget()->objectName(), u"delete"_s);
}

void TestDeleteQuestion::theTypedNameComesBeforeTheButtons()
{
    DeleteConfirmation question(oneToAskAbout(), windowTime, DeleteConfirmation::OwnApiUser);
    question.open();
    QVERIFY(QTest::qWaitForWindowActive(&question));
    const QWidget *cancel = question.focusWidget();
    QTest::keyClick(question.focusWidget(), Qt::Key_Tab); // the other button cannot be pressed yet
    QCOMPARE(question.focusWidget()->objectName(), u"typedName"_s);
    QTest::keyClicks(question.focusWidget(), oneToAskAbout().username);
    QTest::keyClick(question.focusWidget(), Qt::Key_Tab);
    QCOMPARE(question.focusWidget(), cancel);
    QTest::keyClick(question.focusWidget(), Qt::Key_Tab);
    QCOMPARE(question.focusWidget()->objectName(), u"delete"_s);
}

void TestDeleteQuestion::textsAreSelectedByTheMouseOnly()
{
    DeleteConfirmation question(oneToAskAbout(), windowTime);
    const auto texts = question.findChildren<WrappedText *>();
    QVERIFY(texts.size() >= 10);
    for (const WrappedText *text : texts) {
        QCOMPARE(text->textInteractionFlags(), Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
        QVERIFY(!(text->focusPolicy() & Qt::TabFocus));
    }
}

void TestDeleteQuestion::theKeyboardScrollsALongDescription()
{
    ApiUser apiUser = oneToAskAbout();
    apiUser.description = u"line\n"_s.repeated(100);
    DeleteConfirmation question(apiUser, windowTime);
    question.open();
    QVERIFY(QTest::qWaitForWindowActive(&question));
    QScrollBar *bar = nullptr;
    const auto texts = question.findChildren<WrappedText *>();
    for (const WrappedText *text : texts) {
        if (text->toPlainText().startsWith("line"_L1))
            bar = text->verticalScrollBar();
    }
    QVERIFY(bar && bar->isVisible() && bar->value() == 0);
    QTest::keyClick(question.focusWidget(), Qt::Key_PageDown);
    const int once = bar->value();
    QVERIFY(once > 0);
    QTest::keyClick(question.focusWidget(), Qt::Key_PageDown);
    QVERIFY(bar->value() > once);
    QTest::keyClick(question.focusWidget(), Qt::Key_PageUp);
    QTest::keyClick(question.focusWidget(), Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
    QVERIFY(question.isVisible());
}

void TestDeleteQuestion::lookAlikesAreToldApart()
{
    QStringList shown;
    QStringList spoken;
    for (const QString &name : {u"dup"_s, u"dup "_s, u"dup\u200b"_s, u"\u202epud"_s, u"dup\ufe0f"_s}) {
        ApiUser apiUser = oneToAskAbout();
        apiUser.username = name;
        DeleteConfirmation question(apiUser, windowTime);
        question.open();
        shown += textsOf(question).join(u'\n');
        spoken += question.accessibleDescription();
        QVERIFY(!shown.last().contains(QChar(0x202e)) && !spoken.last().contains(QChar(0x202e)));
    }
    for (QStringList *texts : {&shown, &spoken}) {
        texts->removeDuplicates();
        QCOMPARE(texts->size(), 5);
    }
}

void TestDeleteQuestion::connectAccount()
{
    m_demo = std::make_unique<DemoAccount>(demoState(3, 12));
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
}

void TestDeleteQuestion::addApiUser()
{
    DirectoryWindows &windows = *m_program->program().windows();
    (void)m_program->viewOperator(m_demo->state().operators.at(1).guid);
    m_window = windows.operatorWindows().constFirst();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"addApiUser"_s), Qt::LeftButton);
    m_dialog = m_window->findChild<AddApiUserDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QCheckBox *>(u"stored"_s)->isVisible(), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->storedApiUsers(), 13, 10'000);
}

void TestDeleteQuestion::theProgramsOwnApiUserIsMarked()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    m_program->openOverview();
    int own = 0;
    for (int row = 0; row < m_program->rows().rowCount(); ++row) {
        const QModelIndex cell = m_program->rows().index(row, ApiUserFilterProxy::UsernameColumn);
        const bool isOwn = m_program->apiUserIn(row).username == m_demo->username();
        own += isOwn ? 1 : 0;
        const QString note = u"This program signs in with this API user."_s;
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString().contains(note), isOwn);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString().contains(note), isOwn);
        QCOMPARE(cell.data().toString(), m_program->apiUserIn(row).username);
        // The mark takes room of its own.
        QStyleOptionViewItem option;
        option.initFrom(&m_program->table());
        option.decorationSize = QSize();
        const int width = m_program->table().itemDelegateForIndex(cell)->sizeHint(option, cell).width();
        const int text = option.fontMetrics.horizontalAdvance(u'x');
        QVERIFY(width > 0 && text > 0);
        if (isOwn) {
            const QModelIndex other = m_program->rows().index(row == 0 ? 1 : 0, ApiUserFilterProxy::UsernameColumn);
            QVERIFY(other.data().toString().size() == cell.data().toString().size());
            QVERIFY(width > m_program->table().itemDelegateForIndex(other)->sizeHint(option, other).width());
        }
    }
    QCOMPARE(own, 1);
}

void TestDeleteQuestion::aDiscardedPasswordLeadsToTheQuestion()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    addApiUser();
    const QString username = m_dialog->findChild<QLineEdit *>(u"username"_s)->text();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    auto *loss = m_dialog->findChild<QMessageBox *>();
    QTRY_VERIFY(loss && loss->isVisible());
    QTest::mouseClick(loss->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    MessageBar *bar = m_window->apiUserPane()->messageBar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text().section(u'\n', 0, 0), u"API user %1 is useless without its password."_s.arg(username));
    m_window->activateWindow(); // as a window manager does
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    auto *offer = bar->findChild<QPushButton *>(u"messageAction"_s);
    QTRY_VERIFY(offer->hasFocus());
    QTest::keyClick(offer, Qt::Key_Return);
    DeleteConfirmation *question = nullptr;
    QTRY_VERIFY((question = m_window->findChild<DeleteConfirmation *>()));
    QCOMPARE(question->apiUser().username, username);
    QTest::mouseClick(question->findChild<QPushButton *>(u"delete"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->state().apiUsers.size(), 12, 10'000);
    QTRY_COMPARE(m_program->storedApiUsers(), 12);
    QTRY_VERIFY(!bar->isVisible()); // what it said is over
}

void TestDeleteQuestion::aPasswordIsSavedInDocumentsOrWhereTheLastOneWas()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    addApiUser();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QVERIFY(QDir().mkpath(documents));
    const QTemporaryDir folder;
    const auto open = [this] {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        return m_dialog->findChild<QFileDialog *>();
    };
    QFileDialog *files = open();
    QVERIFY(files);
    QCOMPARE(QDir(files->directory()).canonicalPath(), QDir(documents).canonicalPath());
    Q_EMIT files->fileSelected(folder.filePath(u"saved.txt"_s));
    files->close();
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>());
    files = open();
    QCOMPARE(QDir(files->directory()).canonicalPath(), QDir(folder.path()).canonicalPath());
    QVERIFY(files->selectedFiles().constFirst().endsWith(".txt"_L1));
    files->close();
}

void TestDeleteQuestion::theUsernameIsCopied()
{
    connectAccount();
    if (QTest::currentTestFailed())
        return;
    addApiUser();
    QCOMPARE(m_dialog->findChild<QPushButton *>(u"copy"_s)->text(), u"&Copy password"_s);
    auto *copy = m_dialog->findChild<QToolButton *>(u"copyUsername"_s);
    QVERIFY(copy && copy->isVisible());
    QVERIFY(!copy->accessibleName().isEmpty());
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_dialog->findChild<QLineEdit *>(u"username"_s)->text());
}

UMH_WINDOW_TEST(TestDeleteQuestion)
#include "tst_deletequestion.moc"
