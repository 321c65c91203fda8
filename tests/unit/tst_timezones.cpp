#include "domain/text/guid.h"
#include "domain/time/accounttimezone.h"
#include "domain/time/relativetime.h"
#include "domain/time/utc.h"
#include "support/testprogram.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr qint64 msOfHour = 3'600'000; // ms

qint64 utcMoment(const QString &iso)
{
    return QDateTime::fromString(iso + u'Z', Qt::ISODateWithMs).toMSecsSinceEpoch();
}

AccountTimeZone zone(const QString &name)
{
    const std::optional<AccountTimeZone> named = AccountTimeZone::named(name);
    if (!named)
        qFatal("no such zone: %s", qPrintable(name));
    return *named;
}

const QStringList &zones()
{
    static const QStringList names{{},
                                   u"Europe/Amsterdam"_s,
                                   u"America/New_York"_s,
                                   u"America/St_Johns"_s,
                                   u"Asia/Kathmandu"_s,
                                   u"Australia/Lord_Howe"_s,
                                   u"Pacific/Apia"_s,
                                   u"Africa/Casablanca"_s,
                                   u"Asia/Tokyo"_s,
                                   u"UTC+02:00"_s};
    return names;
}

/// Moments from 2010 to 2040: many at random, and all around the changes of clocks in \a name.
QList<qint64> manyMoments(const QString &name)
{
    QList<qint64> moments;
    QRandomGenerator random(7);
    const qint64 first = utcMoment(u"2010-01-01T00:00:00"_s);
    const qint64 span = utcMoment(u"2040-01-01T00:00:00"_s) - first;
    for (int i = 0; i < 2'000; ++i)
        moments += first + qint64(random.generateDouble() * double(span));
    if (!name.isEmpty()) {
        const QTimeZone zone(name.toLatin1());
        const auto transitions = zone.transitions(QDateTime::fromMSecsSinceEpoch(first, inUtc),
                                                  QDateTime::fromMSecsSinceEpoch(first + span, inUtc));
        for (const QTimeZone::OffsetData &transition : transitions) {
            for (qint64 around = -3 * msOfHour; around <= 3 * msOfHour; around += msOfHour / 4)
                moments += transition.atUtc.toMSecsSinceEpoch() + around;
        }
    }
    return moments;
}

} // namespace

/// The time zone of an account, and what leads to it.
class TestTimeZones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utcIsTheDefault()
    {
        for (const AccountTimeZone &utc : {AccountTimeZone(), zone({}), zone(u"UTC"_s), zone(u" utc "_s)}) {
            QVERIFY(utc.isUtc());
            QCOMPARE(utc.name(), QString());
            QCOMPARE(utc.momentOf(77), 77);
            QCOMPARE(utc.wallTimeAt(-77), -77);
        }
    }

    void zonesAreFoundInWhateverCase()
    {
        QCOMPARE(zone(u"europe/amsterdam"_s).name(), u"Europe/Amsterdam"_s);
        QCOMPARE(zone(u" Asia/Tokyo "_s).name(), u"Asia/Tokyo"_s);
        for (const QString &name : {u"Europe/Atlantis"_s, u"CEST"_s, u"2 hours"_s, u"../../etc/passwd"_s, u"é"_s})
            QVERIFY2(!AccountTimeZone::named(name), qPrintable(name));
    }

    void wallTimesBecomeMoments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wallTime");
        QTest::addColumn<QString>("moment");
        const QString nl = u"Europe/Amsterdam"_s;
        QTest::newRow("winter") << nl << u"2024-01-15T12:00:00"_s << u"2024-01-15T11:00:00"_s;
        QTest::newRow("summer") << nl << u"2024-07-15T12:00:00"_s << u"2024-07-15T10:00:00"_s;
        QTest::newRow("west") << u"America/New_York"_s << u"2024-07-15T12:00:00"_s << u"2024-07-15T16:00:00"_s;
        QTest::newRow("quarter hours") << u"Asia/Kathmandu"_s << u"2024-07-15T12:00:00"_s << u"2024-07-15T06:15:00"_s;
        QTest::newRow("before the gap") << nl << u"2024-03-31T01:59:59.999"_s << u"2024-03-31T00:59:59.999"_s;
        QTest::newRow("in the gap, as if there were none")
            << nl << u"2024-03-31T02:30:00"_s << u"2024-03-31T01:30:00"_s;
        QTest::newRow("behind the gap") << nl << u"2024-03-31T03:00:00"_s << u"2024-03-31T01:00:00"_s;
        QTest::newRow("before what comes twice") << nl << u"2024-10-27T01:59:59.999"_s << u"2024-10-26T23:59:59.999"_s;
        QTest::newRow("twice: the later") << nl << u"2024-10-27T02:00:00"_s << u"2024-10-27T01:00:00"_s;
        QTest::newRow("twice: the later one to its end") << nl << u"2024-10-27T02:59:59"_s << u"2024-10-27T01:59:59"_s;
        QTest::newRow("behind it") << nl << u"2024-10-27T03:00:00"_s << u"2024-10-27T02:00:00"_s;
        QTest::newRow("half an hour twice")
            << u"Australia/Lord_Howe"_s << u"2024-04-07T01:45:00"_s << u"2024-04-06T15:15:00"_s;
        QTest::newRow("a day that was left out")
            << u"Pacific/Apia"_s << u"2011-12-31T00:00:00"_s << u"2011-12-30T10:00:00"_s;
        QTest::newRow("a rule for years to come") << nl << u"2060-07-15T12:00:00"_s << u"2060-07-15T10:00:00"_s;
        QTest::newRow("an offset") << u"UTC+05:30"_s << u"2024-07-15T12:00:00"_s << u"2024-07-15T06:30:00"_s;
    }
    void wallTimesBecomeMoments()
    {
        QFETCH(QString, name);
        QFETCH(QString, wallTime);
        QFETCH(QString, moment);
        const auto shown = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, inUtc); };
        QCOMPARE(shown(zone(name).momentOf(utcMoment(wallTime))), shown(utcMoment(moment)));
    }

    void momentsHaveTheWallTimeOfTheSystemsZone_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : zones())
            QTest::newRow(qPrintable(name)) << name;
    }
    void momentsHaveTheWallTimeOfTheSystemsZone()
    {
        QFETCH(QString, name);
        const QTimeZone system(name.isEmpty() ? QByteArray("UTC") : name.toLatin1());
        const AccountTimeZone ours = zone(name);
        for (const qint64 moment : manyMoments(name)) {
            const qint64 offset = system.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, inUtc));
            QCOMPARE(ours.wallTimeAt(moment), moment + offset * 1000);
            // And back, but where a wall time comes twice.
            const qint64 back = ours.momentOf(ours.wallTimeAt(moment));
            QVERIFY(back == moment || ours.wallTimeAt(back) == ours.wallTimeAt(moment));
            QVERIFY(back >= moment);
        }
    }

    void shiftsDoWhatReadingAnewWould_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const QString &before : zones()) {
            for (const QString &after : zones())
                QTest::addRow("%s to %s", qPrintable(before), qPrintable(after)) << before << after;
        }
    }
    void shiftsDoWhatReadingAnewWould()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const AccountTimeZone from = zone(before);
        const AccountTimeZone to = zone(after);
        const QList<AccountTimeZone::Shift> shifts = AccountTimeZone::shifts(from, to);
        QVERIFY(!shifts.isEmpty());
        const QList<qint64> moments = manyMoments(before) + manyMoments(after);
        for (const qint64 moment : moments) {
            qint64 by = shifts.constFirst().by;
            for (const AccountTimeZone::Shift &shift : shifts) {
                if (shift.from <= moment)
                    by = shift.by;
            }
            QCOMPARE(moment + by, to.momentOf(from.wallTimeAt(moment)));
        }
    }

    void aDifferenceOfZonesShows_data()
    {
        QTest::addColumn<qint64>("seconds"); // by which the last use is ahead
        QTest::addColumn<std::optional<int>>("minutes");
        const auto row = [](const char *name, qint64 seconds, std::optional<int> minutes) {
            QTest::newRow(name) << seconds << minutes;
        };
        row("none", 0, 0);
        row("slow", -119, 0);
        row("rounded", 29, 0);
        row("two hours", 7'200, 120);
        row("two hours, slow", 7'200 - 100, 120);
        row("five hours behind", -18'000, -300);
        row("five hours behind, slow", -18'000 - 60, -300);
        row("quarter hours", 20'700, 345);
        row("too slow", -121, std::nullopt);
        row("too early", 31, std::nullopt);
        row("no quarter", 7'200 + 300, std::nullopt);
        row("half an hour ago", -1'800, -30);
        row("more than there is", 15 * 3'600, std::nullopt);
        row("the day before", -86'400, std::nullopt);
    }
    void aDifferenceOfZonesShows()
    {
        QFETCH(qint64, seconds);
        QFETCH(std::optional<int>, minutes);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(utcMoment(u"2024-05-15T12:00:00"_s), inUtc);
        QCOMPARE(zoneDifference(now.addSecs(seconds), now), minutes);
        QCOMPARE(zoneDifference(QDateTime(), now), std::nullopt);
        QCOMPARE(zoneDifference(now, QDateTime()), std::nullopt);
    }

    void aZoneIsSuggestedThatExplainsTheDifference()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(utcMoment(u"2024-05-15T12:00:00"_s), inUtc);
        qputenv("TZ", "Europe/Amsterdam");
        QCOMPARE(suggestedTimeZone({}, 120, now), u"Europe/Amsterdam"_s);
        QCOMPARE(suggestedTimeZone({}, -300, now), u"UTC-05:00"_s);
        QCOMPARE(suggestedTimeZone(u"Asia/Kathmandu"_s, -225, now), u"Europe/Amsterdam"_s);
        QCOMPARE(suggestedTimeZone(u"Europe/Amsterdam"_s, -120, now), QString());
        QCOMPARE(suggestedTimeZone({}, 345, now), u"UTC+05:45"_s);
        qunsetenv("TZ");
        for (const qint64 minutes : {-300, 345, 60}) {
            const AccountTimeZone zone = *AccountTimeZone::named(suggestedTimeZone({}, minutes, now));
            QCOMPARE(zone.momentOf(now.toMSecsSinceEpoch()), now.toMSecsSinceEpoch() - minutes * 60'000);
        }
    }

    void whatLiesFarAheadIsNotRecent()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(utcMoment(u"2024-05-15T12:00:00"_s), inUtc);
        QVERIFY(isRecent(now, now, 60));
        QVERIFY(isRecent(now.addSecs(-59), now, 60));
        QVERIFY(!isRecent(now.addSecs(-60), now, 60));
        QVERIFY(isRecent(now.addSecs(59), now, 60)); // another computer's clock
        QVERIFY(!isRecent(now.addSecs(60), now, 60));
        QVERIFY(!isRecent(now.addYears(10), now, 3'600));
        QVERIFY(!isRecent(QDateTime(), now, 60));
    }

    void guidsHaveTheFormThatAnAccountWrites()
    {
        const QString guid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
        for (const GuidForm form : {GuidForm::Dashed, GuidForm::DashedUpper, GuidForm::Plain, GuidForm::PlainUpper}) {
            const QString written = inForm(guid, form);
            QCOMPARE(guidForm(QByteArrayView(written.toLatin1())), form);
            QCOMPARE(canonicalUuid(QStringView(written)), guid);
            for (const QString &other : {u"1002"_s, u"ApiUser"_s, u"Key-Ä"_s, QString(), QString(36, u'x')})
                QCOMPARE(inForm(other, form), other);
        }
        QCOMPARE(inForm(guid, GuidForm::Plain), u"36fad9106e9f4886b1a79b4637362cb8"_s);
        QCOMPARE(guidForm("{36FAD910-6E9F-4886-B1A7-9B4637362CB8}"), GuidForm::Dashed);
    }
};

UMH_TEST(TestTimeZones)
#include "tst_timezones.moc"
