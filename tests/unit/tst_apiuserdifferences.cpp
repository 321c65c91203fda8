#include "domain/apiuserdifferences.h"
#include "domain/time/utc.h"
#include "support/testprogram.h"
#include "words/apiuserdifferencetext.h"

#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(9, 0), inUtc);

ApiUser seenOne()
{
    return {.key = 7,
            .guid = u"a"_s,
            .operatorGuid = u"o"_s,
            .operatorName = u"Zoë de Vries"_s,
            .username = u"user1"_s,
            .type = u"MobileApp"_s,
            .created = monday.addYears(-1),
            .lastUsed = monday,
            .lastUsedState = LastUsedState::Used,
            .requestsLast30Days = 5,
            .description = u"phone"_s};
}

} // namespace

/// What counts as another API user than the one that a person was asked about, and how that is said.
class TestApiUserDifferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfTheQuestionIsCompared_data();
    void everyColumnOfTheQuestionIsCompared();
    void whatLooksAlikeIsAlike();
    void aDescriptionGoesToTheSameOneOnly_data();
    void aDescriptionGoesToTheSameOneOnly();
    void bothValuesAreSaid();
    void valuesThatBeginAlikeAreShownWhereTheyDiffer();
    void valuesThatReadAlikeAreShownInFull();
};

void TestApiUserDifferences::everyColumnOfTheQuestionIsCompared_data()
{
    using enum ApiUserSort;
    QTest::addColumn<ApiUser>("now");
    QTest::addColumn<QList<ApiUserSort>>("differ");
    const auto row = [](const char *name, const QList<ApiUserSort> &differ,
                        const std::function<void(ApiUser &)> &change) {
        ApiUser now = seenOne();
        change(now);
        QTest::newRow(name) << now << differ;
    };
    row("nothing", {}, [](ApiUser &) {});
    row("the key, which nobody sees", {}, [](ApiUser &now) { now.key = 8; });
    row("moved to another operator", {Operator}, [](ApiUser &now) {
        now.operatorGuid = u"p"_s;
        now.operatorName = u"Ann"_s;
    });
    row("moved to a namesake", {Operator}, [](ApiUser &now) { now.operatorGuid = u"p"_s; });
    row("its operator is renamed", {Operator}, [](ApiUser &now) { now.operatorName = u"Zoë Bakker"_s; });
    row("renamed", {Username}, [](ApiUser &now) { now.username = u"User1"_s; });
    row("another type", {Type}, [](ApiUser &now) { now.type = u"Grafana"_s; });
    row("no type", {Type}, [](ApiUser &now) { now.type = QString(); });
    row("described", {Description}, [](ApiUser &now) { now.description += u'\u200b'; });
    row("description taken away", {Description}, [](ApiUser &now) { now.description = QString(); });
    row("made anew", {Created}, [](ApiUser &now) { now.created = monday; });
    row("by a millisecond", {Created}, [](ApiUser &now) { now.created = now.created.addMSecs(1); });
    row("used", {LastUsed, Requests}, [](ApiUser &now) {
        now.lastUsed = monday.addSecs(1);
        now.requestsLast30Days = 6;
    });
    row("used earlier, for all that", {LastUsed}, [](ApiUser &now) { now.lastUsed = monday.addDays(-1); });
    row("not known any more", {LastUsed}, [](ApiUser &now) {
        now.lastUsed = {};
        now.lastUsedState = LastUsedState::Unknown;
    });
    row("fewer requests", {Requests}, [](ApiUser &now) { now.requestsLast30Days = 4; });
    row("requests not known any more", {Requests}, [](ApiUser &now) { now.requestsLast30Days.reset(); });
}

void TestApiUserDifferences::everyColumnOfTheQuestionIsCompared()
{
    QFETCH(const ApiUser, now);
    QFETCH(const QList<ApiUserSort>, differ);
    QCOMPARE(differencesOf(seenOne(), now), differ);
    QCOMPARE(ApiUserDifferenceText::of(seenOne(), now).size(), differ.size());
}

void TestApiUserDifferences::whatLooksAlikeIsAlike()
{
    ApiUser seen = seenOne();
    ApiUser now = seenOne();
    seen.description = QString();
    now.description = u""_s;
    now.type = u"Mobile App"_s;
    now.operatorGuid = u"O"_s;
    now.created = now.created.toLocalTime();
    QCOMPARE(differencesOf(seen, now), QList<ApiUserSort>());
    QVERIFY(!mayBeAnother(seen, now));
}

void TestApiUserDifferences::aDescriptionGoesToTheSameOneOnly_data()
{
    everyColumnOfTheQuestionIsCompared_data();
}

void TestApiUserDifferences::aDescriptionGoesToTheSameOneOnly()
{
    QFETCH(const ApiUser, now);
    const ApiUser seen = seenOne();
    QCOMPARE(mayBeAnother(seen, now),
             now.operatorGuid != seen.operatorGuid || now.username != seen.username || now.created != seen.created);
}

void TestApiUserDifferences::bothValuesAreSaid()
{
    ApiUser now = seenOne();
    now.username = u"user2"_s;
    now.description = QString();
    now.lastUsed = {};
    now.lastUsedState = LastUsedState::NotYetUsed;
    now.requestsLast30Days.reset();
    QStringList lines;
    for (const auto &difference : ApiUserDifferenceText::of(seenOne(), now))
        lines += ApiUserDifferenceText::line(difference);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"Username: user1 → user2"_s);
    QCOMPARE(lines.at(1), u"Description: phone → None"_s);
    QVERIFY2(lines.at(2).startsWith("Last used: "_L1) && lines.at(2).endsWith(u" → Not yet used"_s),
             qPrintable(lines.at(2)));
    QCOMPARE(lines.at(3), u"Requests last 30 days: 5 → Unknown"_s);
}

void TestApiUserDifferences::valuesThatBeginAlikeAreShownWhereTheyDiffer()
{
    ApiUser seen = seenOne();
    seen.description = QString(400, u'x') + u"😀 before "_s + QString(400, u'y');
    ApiUser now = seen;
    now.description = QString(400, u'x') + u"😀 after "_s + QString(400, u'y');
    const auto differences = ApiUserDifferenceText::of(seen, now);
    QCOMPARE(differences.size(), 1);
    const auto &difference = differences.constFirst();
    QVERIFY2(difference.before.contains(u"😀 before"_s), qPrintable(difference.before));
    QVERIFY2(difference.after.contains(u"😀 after"_s), qPrintable(difference.after));
    for (const QString &value : {difference.before, difference.after}) {
        QVERIFY(value.size() < 70);
        QVERIFY(value.startsWith(u'…') && value.endsWith(u'…'));
        QVERIFY(value.isValidUtf16());
    }
}

void TestApiUserDifferences::valuesThatReadAlikeAreShownInFull()
{
    ApiUser now = seenOne();
    now.created = now.created.addMSecs(1);
    now.operatorGuid = u"p"_s;
    for (const auto &difference : ApiUserDifferenceText::of(seenOne(), now))
        QVERIFY2(difference.before != difference.after, qPrintable(difference.before));
}

UMH_TEST(TestApiUserDifferences)
#include "tst_apiuserdifferences.moc"
