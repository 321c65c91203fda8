#include "cliprogram.h"
#include "support/testprogram.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

struct FilteredPerson
{
    QString guid;
    QString name;
    QString email;
};

const QList<FilteredPerson> &filteredPeople()
{
    static const QList<FilteredPerson> all{
        {u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s, u"Zoë Adams"_s, u"zoe@example.org"_s},
        {u"op-1"_s, u"Jan Jansen"_s, u"jan.one@example.org"_s},
        {u"op-2"_s, u"Jan Jansen"_s, u"jan.two@example.org"_s},
        {u"op-3"_s, u"JAN JANSEN"_s, u"jan.three@example.org"_s},
        {u"op-4"_s, u"Ángel"_s, u"angel@example.org"_s},
    };
    return all;
}

struct Group
{
    QString guid;
    QString name;
    QStringList members;
    bool everyone = false;
};

const QList<Group> &groups()
{
    static const QList<Group> all{
        {u"g-everyone"_s, u"Everyone"_s, {}, true},
        {u"g-field"_s, u"Field service"_s, {filteredPeople().at(0).guid, u"op-1"_s}},
        {u"g-web"_s, u"Wéb team"_s, {u"op-2"_s, u"op-4"_s}},
        {u"g-none"_s, u"Nobody"_s, {}},
        {u"g-twin-1"_s, u"Twins"_s, {u"op-1"_s}},
        {u"g-twin-2"_s, u"twins"_s, {u"op-2"_s}},
        {u"g-a"_s, u"Alpha"_s, {}},
    };
    return all;
}

constexpr int filteredRowCount = 60;
constexpr std::array daysAgo{0, 29, 31, 89, 91, 179, 181, 364, 366, 1000};

/// Days since the last use of row \a i; absent where there was none.
std::optional<int> daysOf(int i)
{
    return i % 4 == 0 ? std::nullopt : std::optional(daysAgo.at(size_t(i) % daysAgo.size()));
}

QString typeOf(int i)
{
    return QStringList{u"Generic"_s, u"MobileApp"_s, u"Grafana"_s, u"Odd & Öther"_s, QString()}.at(i % 5);
}

QString operatorOf(int i)
{
    return filteredPeople().at((i / 3) % filteredPeople().size()).guid;
}

/// Without a last use, those made before the account kept track are unknown.
bool isOld(int i)
{
    return i % 8 == 0;
}

/// Days since row \a i was created; -1 where that is not known.
int createdDaysAgo(int i)
{
    if (isOld(i))
        return int(QDate(2020, 1, 1).daysTo(QDateTime::currentDateTimeUtc().date()));
    if (i % 14 == 7) // none of those without a last use, which then would be unknown
        return -1;
    return std::array{1, 6, 8, 29, 31, 89, 91, 364, 366, 729, 731}.at(size_t(i) % 11);
}

QJsonValue createdOf(int i, const QDateTime &now)
{
    if (isOld(i))
        return u"2020-01-01T00:00:00Z"_s;
    if (createdDaysAgo(i) < 0)
        return QJsonValue::Null;
    return now.addDays(-createdDaysAgo(i)).addSecs(-60).toString(Qt::ISODate);
}

QJsonObject filteredRow(int i, const QDateTime &now)
{
    QJsonObject element{{u"ApiUserGuid"_s, u"guid-%1"_s.arg(i)},
                        {u"OperatorGuid"_s, operatorOf(i)},
                        {u"UserName"_s, u"user%1"_s.arg(i, 3, 10, QChar(u'0'))},
                        {u"LastUsedDate"_s, QJsonValue::Null},
                        {u"CreatedDate"_s, createdOf(i, now)},
                        {u"Description"_s, i % 3 == 0 ? u"nightly export"_s : u"dashboard"_s}};
    if (const QString type = typeOf(i); !type.isEmpty())
        element.insert(u"AccessType"_s, type);
    if (const std::optional<int> days = daysOf(i))
        element.insert(u"LastUsedDate"_s, now.addDays(-*days).addSecs(-60).toString(Qt::ISODate));
    return element;
}

using Passes = std::function<bool(int)>;

/// The guids of the rows that \a passes says yes to, in the order of the directory's keys.
QStringList rowsThat(const Passes &passes)
{
    QStringList guids;
    for (int i = 0; i < filteredRowCount; ++i) {
        if (passes(i))
            guids += u"guid-%1"_s.arg(i);
    }
    return guids;
}

} // namespace

/// What `list` is filtered by, driven from outside, through the program.
class TestCliFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachFilterPrintsJustItsRows_data();
    void eachFilterPrintsJustItsRows();
    void filtersCombineWithSearchAndSort();
    void whatIsNotThereIsAnErrorThatOffersSomething_data();
    void whatIsNotThereIsAnErrorThatOffersSomething();
    void wrongValuesAreToldWithThoseThatThereAre();
    void thisMonthIsTheCalendarMonth();
    void severalOfOneNameAreToldApartByGuidOrSpelling();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void anEmptyDirectoryHasNothingToOffer();

private:
    [[nodiscard]] QStringList listed(const QStringList &arguments) const;

    CliProgram m_program;
    QStringList m_database;
};

void TestCliFilters::initTestCase()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray operators;
    for (const FilteredPerson &person : filteredPeople()) {
        operators +=
            QJsonObject{{u"OperatorGuid"_s, person.guid}, {u"FullName"_s, person.name}, {u"Email"_s, person.email}};
    }
    QJsonArray allGroups;
    for (const Group &group : groups()) {
        QJsonObject element{
            {u"OperatorGroupGuid"_s, group.guid}, {u"Description"_s, group.name}, {u"IsEveryone"_s, group.everyone}};
        if (!group.everyone)
            element.insert(u"Members"_s, QJsonArray::fromStringList(group.members));
        allGroups += element;
    }
    QJsonArray rows;
    for (int i = 0; i < filteredRowCount; ++i)
        rows += filteredRow(i, now);
    m_database = {u"--database"_s, m_program.database(u"filters.sqlite"_s)};
    const CliRun import = m_program.run(m_database
                                        + QStringList{u"import"_s, m_program.writeJson(u"o.json"_s, operators),
                                                      m_program.writeJson(u"g.json"_s, allGroups),
                                                      m_program.writeJson(u"a.json"_s, rows)});
    QVERIFY2(import.status == 0, import.error.constData());
}

QStringList TestCliFilters::listed(const QStringList &arguments) const
{
    QStringList guids;
    const QJsonArray objects = m_program.listed(m_database + QStringList{u"--sort"_s, u"username"_s} + arguments);
    for (const auto &object : objects)
        guids += object["guid"_L1].toString();
    return guids;
}

void TestCliFilters::eachFilterPrintsJustItsRows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Passes>("passes");
    const auto test = [](const QStringList &arguments, const Passes &passes) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << passes;
    };
    const auto usedBefore = [](int days) { return Passes([days](int i) { return daysOf(i) && *daysOf(i) >= days; }); };
    const auto ofType = [](const QString &type) { return Passes([type](int i) { return typeOf(i) == type; }); };
    const auto ofOperators = [](const QStringList &guids) {
        return Passes([guids](int i) { return guids.contains(operatorOf(i)); });
    };
    test({u"--type"_s, u"Grafana"_s}, ofType(u"Grafana"_s));
    test({u"--type"_s, u"mobile app"_s}, ofType(u"MobileApp"_s));
    test({u"--type"_s, u"MobileApp"_s}, ofType(u"MobileApp"_s));
    test({u"--type"_s, u"odd & other"_s}, ofType(u"Odd & Öther"_s));
    test({u"--type"_s, u"Transaction Recorder"_s}, ofType(u"TransactionRecorder"_s)); // known, but there is none
    test({u"--last-used"_s, u"any"_s}, [](int) { return true; });
    test({u"--last-used"_s, u"within-30-days"_s}, [](int i) { return daysOf(i) && *daysOf(i) < 30; });
    test({u"--last-used"_s, u"over-30-days"_s}, usedBefore(30));
    test({u"--last-used"_s, u"over-90-days"_s}, usedBefore(90));
    test({u"--last-used"_s, u"over-180-days"_s}, usedBefore(180));
    test({u"--last-used"_s, u"over-365-days"_s}, usedBefore(365));
    const auto usedBetween = [](int from, int before) {
        return Passes([=](int i) { return daysOf(i) && *daysOf(i) >= from && *daysOf(i) < before; });
    };
    test({u"--last-used"_s, u"today"_s, u"--last-used"_s, u"1-to-7-days"_s}, usedBetween(0, 7));
    test({u"--last-used"_s, u"7-to-30-days"_s}, usedBetween(7, 30));
    test({u"--last-used"_s, u"30-to-90-days"_s}, usedBetween(30, 90));
    test({u"--last-used"_s, u"90-to-180-days"_s}, usedBetween(90, 180));
    test({u"--last-used"_s, u"180-to-365-days"_s}, usedBetween(180, 365));
    test({u"--last-used"_s, u"never"_s}, [](int i) { return !daysOf(i) && !isOld(i); });
    test({u"--last-used"_s, u"unknown"_s}, [](int i) { return !daysOf(i) && isOld(i); });
    test({u"--type"_s, u"Grafana"_s, u"--type"_s, u"mobile app"_s, u"--type=MobileApp"_s},
         [](int i) { return typeOf(i) == "Grafana"_L1 || typeOf(i) == "MobileApp"_L1; });
    test({u"--last-used"_s, u"over-90-days"_s, u"--last-used"_s, u"never"_s},
         [](int i) { return daysOf(i) ? *daysOf(i) >= 90 : !isOld(i); });
    test({u"--last-used=unknown"_s, u"--last-used=never"_s, u"--last-used=unknown"_s},
         [](int i) { return !daysOf(i); });
    test({u"--last-used"_s, u"never"_s, u"--last-used"_s, u"any"_s}, [](int) { return true; });
    test({u"--last-used"_s, u"any"_s, u"--last-used"_s, u"never"_s}, [](int) { return true; });
    const auto createdBefore = [](int days) { return Passes([days](int i) { return createdDaysAgo(i) >= days; }); };
    const auto createdWithin = [](int days) {
        return Passes([days](int i) { return createdDaysAgo(i) >= 0 && createdDaysAgo(i) < days; });
    };
    test({u"--created"_s, u"any"_s}, [](int) { return true; });
    test({u"--created"_s, u"within-7-days"_s}, createdWithin(7));
    test({u"--created"_s, u"within-30-days"_s}, createdWithin(30));
    test({u"--created"_s, u"within-90-days"_s}, createdWithin(90));
    test({u"--created"_s, u"over-365-days"_s}, createdBefore(365));
    test({u"--created"_s, u"over-730-days"_s}, createdBefore(730));
    test({u"--created"_s, u"unknown"_s}, [](int i) { return createdDaysAgo(i) < 0; });
    test({u"--created"_s, u"unknown"_s, u"--created"_s, u"within-7-days"_s},
         [](int i) { return createdDaysAgo(i) < 7; });
    test({u"--created"_s, u"within-90-days"_s, u"--last-used"_s, u"never"_s, u"--last-used"_s, u"within-30-days"_s},
         [createdWithin](int i) { return createdWithin(90)(i) && (daysOf(i) ? *daysOf(i) < 30 : !isOld(i)); });
    const QString zoe = filteredPeople().at(0).guid;
    test({u"--group"_s, u"Field service"_s}, ofOperators({zoe, u"op-1"_s}));
    test({u"--group"_s, u"FIELD SERVICE"_s}, ofOperators({zoe, u"op-1"_s}));
    test({u"--group"_s, u"web team"_s}, ofOperators({u"op-2"_s, u"op-4"_s}));
    test({u"--group"_s, u"g-web"_s}, ofOperators({u"op-2"_s, u"op-4"_s}));
    test({u"--group"_s, u"Nobody"_s}, ofOperators({}));
    test({u"--group"_s, u"Everyone"_s}, [](int) { return true; });
    test({u"--operator"_s, u"zoe adams"_s}, ofOperators({zoe}));
    test({u"--operator"_s, u'{' + zoe.toUpper() + u'}'}, ofOperators({zoe}));
    test({u"--operator"_s, u"angel"_s}, ofOperators({u"op-4"_s}));
}

void TestCliFilters::eachFilterPrintsJustItsRows()
{
    QFETCH(QStringList, arguments);
    QFETCH(Passes, passes);
    QCOMPARE(listed(arguments), rowsThat(passes));
}

void TestCliFilters::filtersCombineWithSearchAndSort()
{
    QStringList expected = rowsThat([](int i) {
        return typeOf(i) == "Generic"_L1 && daysOf(i) && *daysOf(i) >= 30 && i % 3 == 0
            && QStringList{filteredPeople().at(0).guid, u"op-1"_s}.contains(operatorOf(i));
    });
    QVERIFY(!expected.isEmpty());
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(listed({u"--type"_s, u"generic"_s, u"--last-used"_s, u"over-30-days"_s, u"--group"_s, u"Field service"_s,
                     u"--search"_s, u"nightly"_s, u"--descending"_s}),
             expected);
    QCOMPARE(listed({u"--group"_s, u"Field service"_s, u"--operator"_s, u"Ángel"_s}), QStringList());
}

void TestCliFilters::whatIsNotThereIsAnErrorThatOffersSomething_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<QByteArray>>("said");
    QTest::newRow("group, by a word of it")
        << QStringList{u"--group"_s, u"service"_s} << QList<QByteArray>{"'service'", "'Field service'"};
    QTest::newRow("group, by nothing of it") << QStringList{u"--group"_s, u"no such thing"_s}
                                             << QList<QByteArray>{"'no such thing'", "'Alpha'", "'Everyone'"};
    QTest::newRow("operator") << QStringList{u"--operator"_s, u"adams"_s}
                              << QList<QByteArray>{"'adams'", "'Zoë Adams'"};
    QTest::newRow("operators of the same name, offered once")
        << QStringList{u"--operator"_s, u"jansen"_s} << QList<QByteArray>{"'jansen'", ": 'Jan Jansen', 'JAN JANSEN'."};
    QTest::newRow("second type") << QStringList{u"--type"_s, u"Grafana"_s, u"--type"_s, u"Graphana"_s}
                                 << QList<QByteArray>{"'Graphana'", "'Mobile App'", "'Grafana'"};
    QTest::newRow("type") << QStringList{u"--type"_s, u"Graphana"_s}
                          << QList<QByteArray>{"'Graphana'", "'Mobile App'", "'Grafana'", "'Odd & Öther'"};
}

void TestCliFilters::whatIsNotThereIsAnErrorThatOffersSomething()
{
    QFETCH(QStringList, arguments);
    QFETCH(QList<QByteArray>, said);
    const CliRun run = m_program.run(QStringList{u"list"_s} + m_database + arguments);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.error.count('\n'), 1);
    for (const QByteArray &part : said)
        QVERIFY2(run.error.contains(part), run.error.constData());
}

void TestCliFilters::wrongValuesAreToldWithThoseThatThereAre()
{
    const CliRun lastUse = m_program.run(m_database + QStringList{u"list"_s, u"--last-used"_s, u"sometimes"_s});
    for (const char *part :
         {"'sometimes'", "--last-used", "within-30-days", "over-365-days", "never", "unknown", "any"})
        QVERIFY2(lastUse.error.contains(part), lastUse.error.constData());
    const CliRun created = m_program.run(m_database + QStringList{u"list"_s, u"--created"_s, u"today"_s});
    for (const char *part : {"'today'", "--created", "within-7-days", "this-month", "over-730-days", "unknown", "any"})
        QVERIFY2(created.error.contains(part), created.error.constData());
    const CliRun help = m_program.run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.output.contains("--created WHEN") && help.output.contains("this-month"), help.output.constData());
}

void TestCliFilters::thisMonthIsTheCalendarMonth()
{
    const auto created = [this](const QStringList &arguments) {
        QStringList months;
        const QJsonArray objects = m_program.listed(m_database + arguments);
        for (const auto &object : objects)
            months += object["created"_L1].toString().left(7);
        return months;
    };
    const auto present = [] { return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM"_s); };
    QString month;
    QStringList thisMonth;
    do { // again where another one began meanwhile
        month = present();
        thisMonth = created({u"--created"_s, u"this-month"_s});
    } while (month != present());
    QStringList expected = created({});
    expected.removeIf([&](const QString &other) { return other != month; });
    QCOMPARE(thisMonth, expected);
}

void TestCliFilters::severalOfOneNameAreToldApartByGuidOrSpelling()
{
    const CliRun groups = m_program.run(QStringList{u"list"_s, u"--group"_s, u"TWINS"_s} + m_database);
    QCOMPARE(groups.status, 1);
    QVERIFY2(groups.error.contains("g-twin-1") && groups.error.contains("g-twin-2"), groups.error.constData());
    QCOMPARE(listed({u"--group"_s, u"twins"_s}), listed({u"--group"_s, u"g-twin-2"_s}));

    const CliRun operators = m_program.run(QStringList{u"list"_s, u"--operator"_s, u"Jan Jansen"_s} + m_database);
    QCOMPARE(operators.status, 1);
    QVERIFY2(operators.error.contains("op-1 (jan.one@example.org)")
                 && operators.error.contains("op-2 (jan.two@example.org)"),
             operators.error.constData());
    QCOMPARE(listed({u"--operator"_s, u"JAN JANSEN"_s}), rowsThat([](int i) { return operatorOf(i) == "op-3"_L1; }));
}

void TestCliFilters::wrongValuesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("last use") << QStringList{u"list"_s, u"--last-used"_s, u"over-31-days"_s};
    QTest::newRow("the second last use") << QStringList{u"list"_s, u"--last-used"_s, u"never"_s, u"--last-used"_s,
                                                        u"sometimes"_s};
    QTest::newRow("the first last use") << QStringList{u"list"_s, u"--last-used"_s, u"sometimes"_s, u"--last-used"_s,
                                                       u"never"_s};
    QTest::newRow("creation") << QStringList{u"list"_s, u"--created"_s, u"never"_s};
    QTest::newRow("creation without a value") << QStringList{u"list"_s, u"--created"_s};
    QTest::newRow("an empty type beside another")
        << QStringList{u"list"_s, u"--type"_s, u"Generic"_s, u"--type"_s, u""_s};
    QTest::newRow("creation for another command") << QStringList{u"sample"_s, u"--created"_s, u"any"_s};
    for (const auto &option : {u"--type"_s, u"--group"_s, u"--operator"_s})
        QTest::newRow(qPrintable(u"empty "_s + option)) << QStringList{u"list"_s, option, u" "_s};
    QTest::newRow("another command") << QStringList{u"sample"_s, u"--type"_s, u"Generic"_s};
}

void TestCliFilters::wrongValuesAreRefused()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_program.run(m_database + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.error.contains("--help"));
}

void TestCliFilters::anEmptyDirectoryHasNothingToOffer()
{
    const QStringList database{u"--database"_s, m_program.database(u"empty.sqlite"_s)};
    QCOMPARE(m_program.run(database + QStringList{u"import"_s, m_program.writeJson(u"none.json"_s, {})}).status, 0);
    for (const auto &option : {u"--group"_s, u"--operator"_s}) {
        const CliRun run = m_program.run(QStringList{u"list"_s, option, u"x"_s} + database);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("'x'"), run.error.constData());
    }
}

UMH_TEST(TestCliFilters)

#include "tst_clifilters.moc"
