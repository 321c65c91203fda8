#include "views/errortext.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int kinds = int(ErrorKind::OperatorUnknown) + 1;

/// An error with everything in it.
Error fullError(ErrorKind kind)
{
    return {
        .kind = kind, .detail = u"DETAIL"_s, .path = u"/home/anna/users.json"_s, .element = 12, .field = u"UserName"_s};
}

} // namespace

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindHasASentenceAndAdvice_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < kinds; ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void everyKindHasASentenceAndAdvice()
    {
        QFETCH(const int, kind);
        for (const Error &error : {Error{.kind = ErrorKind(kind)}, fullError(ErrorKind(kind))}) {
            const ErrorText text = errorText(error);
            QVERIFY(text.whatHappened.size() > 10);
            QVERIFY(text.whatToDo.size() > 10);
            QVERIFY(text.whatHappened.endsWith(u'.'));
            QVERIFY(text.whatToDo.endsWith(u'.'));
            QVERIFY(!text.full().contains(u'%'));
            QVERIFY(!text.full().contains("()"_L1));
            QVERIFY(!text.full().contains("  "_L1));
            QCOMPARE(text.full(), text.whatHappened + u' ' + text.whatToDo);
        }
    }

    void noTwoKindsSayTheSame()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind < kinds; ++kind)
            sentences += errorText(Error{.kind = ErrorKind(kind)}).whatHappened;
        QCOMPARE(sentences.size(), kinds);
    }

    void fileElementAndFieldAreNamed()
    {
        for (int kind = 0; kind < kinds; ++kind) {
            const QString sentence = errorText(fullError(ErrorKind(kind))).whatHappened;
            QVERIFY(sentence.contains(u"“/home/anna/users.json”, element 12, field UserName"_s));
        }
        const QString withoutPlace = errorText(Error{.kind = ErrorKind::FieldMissing}).whatHappened;
        QVERIFY(!withoutPlace.contains(u'“'));
        QVERIFY(!withoutPlace.contains("element 0"_L1));
    }

    void detailsAreShownWhereTheyHelp()
    {
        QVERIFY(errorText(fullError(ErrorKind::Unexpected)).whatHappened.contains("(DETAIL)"_L1));
        QVERIFY(errorText(fullError(ErrorKind::DuplicateGuid)).whatHappened.contains("(DETAIL)"_L1));
        QVERIFY(!errorText(fullError(ErrorKind::Busy)).full().contains("DETAIL"_L1));
    }

    void longDetailsAreCut()
    {
        const QString sentence =
            errorText(
                {.kind = ErrorKind::Unexpected, .detail = QString(5000, u'x'), .path = QString(5000, u'p') + u"end"_s})
                .whatHappened;
        QCOMPARE(sentence.count(u'x'), 299);
        QVERIFY(sentence.contains(u"x…"_s));
        QVERIFY(sentence.contains(u"pend”"_s)); // of a path the end says most
        QVERIFY(sentence.size() < 700);
    }

    void aCutNeverSplitsACharacter()
    {
        const QString smiley = u"\U0001F600"_s;
        for (int before = 290; before < 300; ++before) {
            const QString detail = QString(before, u'x') + smiley.repeated(10);
            const QString sentence =
                errorText({.kind = ErrorKind::Unexpected, .detail = detail, .path = detail}).whatHappened;
            QVERIFY(sentence.isValidUtf16());
        }
    }

    void receivedTextCannotSteerATerminalOrTheTextAround()
    {
        const QString nasty = u"a\x1b[31mb\nc\x202e"
                              u"d\x9b"_s;
        const QString text =
            errorText({.kind = ErrorKind::FieldMissing, .detail = nasty, .path = nasty, .field = nasty}).full();
        for (const QChar c : text) {
            QVERIFY(c.category() != QChar::Other_Control);
            QVERIFY(c.unicode() != 0x202e);
        }
    }

    void placeholdersInReceivedTextStayAsTheyAre()
    {
        const QString sentence =
            errorText({.kind = ErrorKind::Unexpected, .detail = u"%1 %2"_s, .path = u"/tmp/%3 %2.json"_s}).whatHappened;
        QVERIFY(sentence.contains(u"“/tmp/%3 %2.json” (%1 %2)"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
