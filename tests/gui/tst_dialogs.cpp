#include "shouting.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "windowtime.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

ApiUser aShownApiUser()
{
    ApiUser apiUser;
    apiUser.key = 7;
    apiUser.guid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
    apiUser.operatorGuid = u"11fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
    apiUser.operatorName = u"Anna de Vries"_s;
    apiUser.username = u"0f3b7c1d9a2e4f5680b1c2d3e4f5a6b7"_s;
    apiUser.type = u"MobileApp"_s;
    apiUser.created = windowTime.addDays(-100);
    apiUser.lastUsed = windowTime.addDays(-60);
    apiUser.lastUsedState = LastUsedState::Used;
    apiUser.requestsLast30Days = 0;
    apiUser.description = u"Phone of <b>Anna</b> & co"_s;
    return apiUser;
}

QString allTexts(const QWidget &window)
{
    QStringList texts;
    const auto shown = window.findChildren<WrappedText *>();
    for (const WrappedText *text : shown)
        texts += text->toPlainText();
    return texts.join(u'\n');
}

/// The details of \a apiUser, as they are shown beside a table.
std::unique_ptr<ApiUserDetailsPane> detailsOf(const ApiUser &apiUser)
{
    auto details = std::make_unique<ApiUserDetailsPane>();
    details->setApiUser(apiUser, {.isWhole = true}, windowTime);
    return details;
}

QStringList valuesIn(const ApiUserDetailsPane &details)
{
    QStringList values{details.findChild<QPlainTextEdit *>(u"description"_s)->toPlainText()};
    const auto fields = details.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        values += field->text();
    return values;
}

template<typename T>
T *child(const QWidget &window, const QString &name)
{
    return window.findChild<T *>(name);
}

} // namespace

class TestDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says one thing of its own about every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        DestructiveButton::setDelay(std::chrono::milliseconds(0));
    }

    void theConfirmationNamesWhatItDeletes()
    {
        DeleteConfirmation dialog(aShownApiUser(), windowTime);
        dialog.open();
        QVERIFY(dialog.isModal());
        QCOMPARE(child<WrappedText>(dialog, u"question"_s)->toPlainText(), u"Delete this API user?"_s);
        const QString texts = allTexts(dialog);
        QVERIFY(texts.contains(aShownApiUser().username));
        QVERIFY(texts.contains(aShownApiUser().operatorName));
        QVERIFY(texts.contains("Mobile App"_L1));
        QVERIFY(texts.contains("cannot be undone"_L1));
        QVERIFY(dialog.accessibleDescription().contains(aShownApiUser().username));
    }

    void aQuestionThatIsAskedAgainIsShownWhole()
    {
        ApiUser before = aShownApiUser();
        before.requestsLast30Days = 12;
        before.type = u"Generic"_s;
        before.lastUsed = windowTime.addDays(-61);
        before.description = u"Somebody's phone"_s;
        DeleteConfirmation dialog(aShownApiUser(), windowTime);
        dialog.setConfirmedBefore(before);
        dialog.show();
        QVERIFY(allTexts(dialog).contains("because it has changed since you confirmed"_L1));
        const auto texts = dialog.findChildren<WrappedText *>();
        QVERIFY(texts.size() > 8);
        for (const WrappedText *text : texts) {
            QVERIFY2(!text->isVisible() || text->height() >= text->heightForWidth(text->width()),
                     qPrintable(u"%1: %2"_s.arg(text->height()).arg(text->toPlainText())));
        }
    }

    void enterAndEscapeDeleteNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }

    void enterAndEscapeDeleteNothing()
    {
        QFETCH(const int, key);
        DeleteConfirmation dialog(aShownApiUser(), windowTime);
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(qobject_cast<QPushButton *>(dialog.focusWidget()));
        QVERIFY(qobject_cast<QPushButton *>(dialog.focusWidget())->isDefault());
        QTest::keyClick(dialog.focusWidget(), Qt::Key(key));
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
    }

    void enterInADescriptionDeletesNothing()
    {
        DeleteConfirmation dialog(aShownApiUser(), windowTime);
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto texts = dialog.findChildren<WrappedText *>();
        for (WrappedText *text : texts) {
            text->setFocus();
            QTest::keyClick(text, Qt::Key_Return);
            QCOMPARE(accepted.count(), 0);
            dialog.open();
        }
    }

    void clickingDeleteAccepts()
    {
        DeleteConfirmation dialog(aShownApiUser(), windowTime);
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QTest::mouseClick(child<QPushButton>(dialog, u"delete"_s), Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog.apiUser(), aShownApiUser());
    }

    void receivedTextsAreNeverMarkup()
    {
        ApiUser apiUser = aShownApiUser();
        apiUser.operatorName = u"<i>Operator</i>"_s;
        apiUser.username = u"<u>name</u>"_s;
        apiUser.type = u"<s>type</s>"_s;
        apiUser.description = u"<img src='x'><h1>description</h1>\nsecond line"_s;
        const DeleteConfirmation confirmation(apiUser, windowTime);
        for (const QString &texts : {allTexts(confirmation), valuesIn(*detailsOf(apiUser)).join(u'\n')}) {
            QVERIFY(texts.contains(apiUser.operatorName));
            QVERIFY(texts.contains(apiUser.username));
            QVERIFY(texts.contains(apiUser.type));
            QVERIFY(texts.contains(apiUser.description));
        }
    }

    void lookAlikesAreToldApart()
    {
        QStringList questions;
        QStringList spoken;
        QStringList details;
        for (const QString &name : {u"dup"_s, u"dup "_s, u"dup\u200b"_s, u"\u202epud"_s, u"dup\ufe0f"_s}) {
            ApiUser apiUser = aShownApiUser();
            apiUser.username = name;
            apiUser.operatorName = name;
            apiUser.description = u"first\n\u202esecond"_s;
            const DeleteConfirmation confirmation(apiUser, windowTime);
            const QString shown = valuesIn(*detailsOf(apiUser)).join(u'\n');
            questions += allTexts(confirmation);
            spoken += confirmation.accessibleDescription();
            details += shown;
            for (const QString &texts : {allTexts(confirmation), shown}) {
                QVERIFY(texts.contains(apiUser.guid));
                QVERIFY(texts.contains(u"first\n‹U+202E›second"_s));
                QVERIFY(!texts.contains(QChar(0x202e)) && !texts.contains(QChar(0x200b)));
            }
        }
        for (QStringList *texts : {&questions, &spoken, &details}) {
            texts->removeDuplicates();
            QCOMPARE(texts->size(), 5);
        }
    }

    void aNameOfSeveralAlphabetsIsWarnedOf()
    {
        ApiUser apiUser = aShownApiUser();
        QVERIFY(!child<WrappedText>(DeleteConfirmation(apiUser, windowTime), u"warning"_s)
                     ->toPlainText()
                     .contains("alphabets"_L1));
        apiUser.username = u"d\u0443p"_s;
        QVERIFY(child<WrappedText>(DeleteConfirmation(apiUser, windowTime), u"warning"_s)
                    ->toPlainText()
                    .contains("alphabets"_L1));
        apiUser = aShownApiUser();
        apiUser.operatorName = u"Ann\u0430 de Vries"_s;
        QVERIFY(DeleteConfirmation(apiUser, windowTime).accessibleDescription().contains("alphabets"_L1));
    }

    void theOwnNameIsTypedAsItIsOrAsItIsShown()
    {
        ApiUser apiUser = aShownApiUser();
        apiUser.username = u"dup\u200b "_s;
        DeleteConfirmation dialog(apiUser, windowTime, DeleteConfirmation::OwnApiUser);
        dialog.open();
        auto *typed = child<QLineEdit>(dialog, u"typedName"_s);
        const auto *button = child<QPushButton>(dialog, u"delete"_s);
        for (const QString &right : {u"dup\u200b "_s, u"dup‹U+200B›␣"_s}) {
            typed->setText(u"dup"_s);
            QVERIFY(!button->isEnabled());
            typed->setText(right);
            QVERIFY(button->isEnabled());
        }
    }

    void theDetailsAreCopiedAsTheyAre()
    {
        ApiUser apiUser = aShownApiUser();
        apiUser.username = u"dup\u200b "_s;
        apiUser.operatorName = u"\u202eannA"_s;
        apiUser.description = u"a\u202eb\nsecond"_s;
        const auto details = detailsOf(apiUser);
        details->show();
        QSignalSpy told(details.get(), &ApiUserDetailsPane::copied);
        const auto copied = [&](const QString &name) {
            const auto buttons = details->findChildren<QToolButton *>();
            for (QToolButton *button : buttons) {
                if (button->accessibleName() == u"Copy: "_s + name)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(u"Operator"_s), u"\u202eannA"_s);
        QCOMPARE(copied(u"Username"_s), u"dup\u200b "_s);
        QCOMPARE(copied(u"Description"_s), u"a\u202eb\nsecond"_s);
        QCOMPARE(copied(u"API user GUID"_s), apiUser.guid);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.constFirst().constFirst().toString(), u"Operator"_s);
    }

    void theDetailsShowEverything()
    {
        const auto details = detailsOf(aShownApiUser());
        QStringList values = valuesIn(*details);
        QCOMPARE(values.size(), 9);
        for (const QString &part :
             {aShownApiUser().description, aShownApiUser().operatorName, aShownApiUser().username, u"Mobile App"_s,
              u"3 month"_s, u"2 month"_s, u"0"_s, aShownApiUser().guid, aShownApiUser().operatorGuid}) {
            QVERIFY2(values.removeIf([&](const QString &value) { return value.startsWith(part); }) > 0,
                     qPrintable(part + u" in "_s + values.join(u'\n')));
        }
        // Where there is none, nothing is left of the one before.
        details->setApiUser(std::nullopt, {}, windowTime);
        QCOMPARE(valuesIn(*details).join(QString()), QString());
    }

    void theWarningFitsTheUse()
    {
        const auto warningOf = [](const ApiUser &apiUser) {
            const DeleteConfirmation dialog(apiUser, windowTime);
            return child<WrappedText>(dialog, u"warning"_s)->toPlainText();
        };
        ApiUser apiUser = aShownApiUser();
        QCOMPARE(warningOf(apiUser), u"This cannot be undone."_s);
        apiUser.lastUsed = windowTime.addDays(-3);
        QVERIFY(warningOf(apiUser).contains("used in the last 30 days"_L1));
        apiUser.lastUsed = {};
        apiUser.lastUsedState = LastUsedState::Unknown;
        QVERIFY(warningOf(apiUser).contains("not known"_L1));
        apiUser.requestsLast30Days = 5;
        QVERIFY(warningOf(apiUser).contains("used in the last 30 days"_L1));
        apiUser.requestsLast30Days = 0;
        apiUser.lastUsedState = LastUsedState::NotYetUsed;
        QCOMPARE(warningOf(apiUser), u"This cannot be undone."_s);
    }

    void whatIsNotKnownIsSaid()
    {
        ApiUser apiUser;
        apiUser.username = u"name"_s;
        apiUser.operatorName = u"Anna"_s;
        const DeleteConfirmation dialog(apiUser, windowTime);
        QCOMPARE(allTexts(dialog).count("Unknown"_L1), 4); // type, created, last used, requests
    }

    void aHugeDescriptionScrollsAndLeavesTheButtonsInSight()
    {
        ApiUser apiUser = aShownApiUser();
        apiUser.description = QString(qsizetype(4) * 1024 * 1024, u'x');
        DeleteConfirmation dialog(apiUser, windowTime);
        dialog.open();
        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        const auto *button = child<QPushButton>(dialog, u"delete"_s);
        QVERIFY(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
    }

    void aLongWordDoesNotMakeTheDialogWide()
    {
        ApiUser apiUser = aShownApiUser();
        const int usual = DeleteConfirmation(apiUser, windowTime).minimumSizeHint().width();
        apiUser.operatorName = QString(400, u'W');
        apiUser.description = QString(4000, u'W');
        QCOMPARE(DeleteConfirmation(apiUser, windowTime).minimumSizeHint().width(), usual);
    }

    void aLanguageSwitchReachesOpenDialogs()
    {
        DeleteConfirmation confirmation(aShownApiUser(), windowTime);
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(confirmation.windowTitle().startsWith(u'¡'));
        QVERIFY(child<WrappedText>(confirmation, u"question"_s)->toPlainText().startsWith(u'¡'));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(confirmation.windowTitle(), u"Delete API user"_s);
    }
};

UMH_WINDOW_TEST(TestDialogs)
#include "tst_dialogs.moc"
