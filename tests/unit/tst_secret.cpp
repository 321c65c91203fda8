#include "domain/system/secret.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

#include <utility>

using namespace Qt::StringLiterals;
using umh::Secret;

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTextInEveryScript();
    void copiesShareNoMemory();
    void movingLeavesNothingBehind();
    void wipingEmptiesWhatIsOursAndLeavesTheRestAlone();
    void wipingLeavesTheCopiesOfOthersAlone();
    void cannotBecomeAVariantOrALogLine();
};

void TestSecret::holdsTextInEveryScript()
{
    const QString text = u"pässwörd ключ 🔑"_s;
    QCOMPARE(Secret(text).text(), text);
    QCOMPARE(Secret(text).utf8(), text.toUtf8());
    QVERIFY(!Secret(text).isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
}

void TestSecret::copiesShareNoMemory()
{
    const Secret secret(QByteArray("one"));
    const QByteArray first = secret.utf8();
    const QByteArray second = secret.utf8();
    QCOMPARE(first, second);
    QVERIFY(first.constData() != second.constData());

    Secret copy = secret;
    copy = Secret(QByteArray("two"));
    QCOMPARE(secret.utf8(), QByteArray("one"));
    QVERIFY(!(copy == secret));
}

void TestSecret::movingLeavesNothingBehind()
{
    Secret from(QByteArray("moved"));
    const Secret to = std::move(from);
    QCOMPARE(to.utf8(), QByteArray("moved"));
    QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
}

void TestSecret::wipingEmptiesWhatIsOursAndLeavesTheRestAlone()
{
    // Memory that outlives the byte array, so that it may still be looked at.
    char memory[] = "wipe me";
    QByteArray raw = QByteArray::fromRawData(memory, 7);
    QByteArray bytes("wipe me");
    bytes.reserve(64);
    Secret::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    Secret::wipe(raw); // not ours: left alone
    QCOMPARE(QByteArray(memory), QByteArray("wipe me"));

    QString text = u"wipe me"_s + QString::number(1);
    Secret::wipe(text);
    QVERIFY(text.isEmpty());
}

void TestSecret::wipingLeavesTheCopiesOfOthersAlone()
{
    QByteArray bytes("shared");
    bytes += '!';
    const QByteArray copy = bytes;
    Secret::wipe(bytes);
    QCOMPARE(copy, QByteArray("shared!"));
}

void TestSecret::cannotBecomeAVariantOrALogLine()
{
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, Secret>);
}

UMH_TEST(TestSecret)

#include "tst_secret.moc"
