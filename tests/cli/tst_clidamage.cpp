#include "cliprogram.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <sqlite3.h>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

constexpr int undamagedCount = 600;

/// Runs \a statements on the database at \a path past the program.
void run(const QString &path, const QStringList &statements)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    for (const QString &statement : statements) {
        if (sqlite3_exec(handle, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(statement), sqlite3_errmsg(handle));
    }
    sqlite3_close(handle);
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// \a content with something wrong with it, the same for the same \a seed.
QByteArray damaged(QByteArray content, quint32 seed)
{
    QRandomGenerator random(seed);
    constexpr int pageSize = 4096;
    const int pages = int(content.size() / pageSize);
    const auto page = [&] { return qsizetype(random.bounded(pages)) * pageSize; };
    switch (random.bounded(6)) {
    case 0: // cut off
        // Not to nothing, which may become a directory.
        content.truncate(page() + random.bounded(2) * random.bounded(pageSize) + 1);
        break;
    case 1: // a page that was never written
        content.replace(page(), pageSize, QByteArray(pageSize, '\0'));
        break;
    case 2: // a page in the place of another
        content.replace(page(), pageSize, content.mid(page(), pageSize));
        break;
    case 3: // what a page says of itself
        for (qsizetype at = page(), i = 0; i < 3; ++i)
            content[at + random.bounded(12)] = char(random.bounded(256));
        break;
    case 4: // the header and the schema
        for (int i = 0; i < 3; ++i)
            content[16 + random.bounded(2 * pageSize)] = char(random.bounded(256));
        break;
    default: // anywhere
        for (int i = 0; i < 40; ++i)
            content[random.bounded(int(content.size()))] = char(random.bounded(256));
        break;
    }
    return content;
}

} // namespace

/// Directories that are damaged: what is not whole is never taken for whole.
class TestCliDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aListThatIsNotWholeIsAnError_data();
    void aListThatIsNotWholeIsAnError();
    void aSchemaThatReadsOtherwiseIsDamage_data();
    void aSchemaThatReadsOtherwiseIsDamage();
    void damageIsCalledDamage_data();
    void damageIsCalledDamage();

private:
    CliProgram m_program;
    QString m_path;
    QByteArray m_whole;
};

void TestCliDamage::initTestCase()
{
    StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), undamagedCount, 5));
    m_whole = bytesIn(store.path());
    m_path = m_program.path(u"directory.sqlite"_s);
}

void TestCliDamage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (const QString &end : {u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + end);
    overwrite(m_path, m_whole);
}

void TestCliDamage::aListThatIsNotWholeIsAnError_data()
{
    QTest::addColumn<QStringList>("damage");
    // SQLite itself finds nothing wrong with an index that has fewer rows than its table, or more.
    QTest::newRow("an index that lacks rows")
        << QStringList{u"DROP INDEX api_user_by_username"_s,
                       u"CREATE INDEX api_user_by_username ON api_user (username_folded) WHERE id < 100"_s,
                       u"PRAGMA writable_schema = ON"_s,
                       u"UPDATE sqlite_master SET sql = 'CREATE INDEX api_user_by_username ON api_user "
                       u"(username_folded)' WHERE name = "
                       "'api_user_by_username'"_s};
    QTest::newRow("an index with rows that are gone")
        << QStringList{u"PRAGMA writable_schema = ON"_s,
                       u"CREATE TABLE aside AS SELECT * FROM sqlite_master WHERE name = 'api_user_by_username'"_s,
                       u"DELETE FROM sqlite_master WHERE name = 'api_user_by_username'"_s,
                       u"PRAGMA writable_schema = RESET"_s,
                       u"DELETE FROM api_user WHERE id BETWEEN 50 AND 60"_s,
                       u"PRAGMA writable_schema = ON"_s,
                       u"INSERT INTO sqlite_master SELECT * FROM aside"_s,
                       u"PRAGMA writable_schema = RESET"_s,
                       u"DROP TABLE aside"_s};
}

void TestCliDamage::aListThatIsNotWholeIsAnError()
{
    QFETCH(QStringList, damage);
    ::run(m_path, damage);
    for (const QString &format : {u"text"_s, u"csv"_s, u"json"_s}) {
        const CliRun list =
            m_program.run({u"list"_s, u"--database"_s, m_path, u"--sort"_s, u"username"_s, u"--format"_s, format});
        QCOMPARE(list.status, 1);
        QVERIFY2(list.error.contains("is damaged") && list.error.contains("directory.sqlite"), list.error.constData());
    }
    QCOMPARE(m_program.run({u"list"_s, u"--database"_s, m_path, u"--sort"_s, u"operator"_s}).status, 0);
}

void TestCliDamage::aSchemaThatReadsOtherwiseIsDamage_data()
{
    QTest::addColumn<QString>("damage");
    // SQLite tells of no such column, or no such table.
    QTest::newRow("a trigger") << u"UPDATE sqlite_master SET sql = replace(sql, 'operator_folded', 'operator_f_lded') "
                                  "WHERE name = 'api_user_search_added'"_s;
    QTest::newRow("a column")
        << u"UPDATE sqlite_master SET sql = replace(sql, 'origin TEXT', 'or_gin TEXT') WHERE name "
           "= 'journal'"_s;
    QTest::newRow("a table") << u"DELETE FROM sqlite_master WHERE name = 'journal'"_s;
}

void TestCliDamage::aSchemaThatReadsOtherwiseIsDamage()
{
    QFETCH(QString, damage);
    const QString file =
        m_program.writeJson(u"import.json"_s, {QJsonObject{{u"OperatorGuid"_s, u"o"_s}, {u"FullName"_s, u"A"_s}}});
    const QString more = m_program.writeJson(
        u"more.json"_s,
        {QJsonObject{{u"ApiUserGuid"_s, u"g"_s}, {u"OperatorGuid"_s, u"o"_s}, {u"UserName"_s, u"u"_s}}});
    ::run(m_path, {u"PRAGMA writable_schema = ON"_s, damage});
    const CliRun import = m_program.run({u"import"_s, u"--database"_s, m_path, file, more});
    QCOMPARE(import.status, 1);
    QVERIFY2(import.error.contains("is damaged"), import.error.constData());
}

void TestCliDamage::damageIsCalledDamage_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 count = qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1 ? 1'000 : 60;
    for (quint32 seed = 0; seed < count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCliDamage::damageIsCalledDamage()
{
    QFETCH(quint32, seed);
    const QByteArray content = damaged(m_whole, seed);
    overwrite(m_path, content);
    static const QStringList orders{u"operator"_s, u"username"_s, u"type"_s, u"created"_s, u"requests"_s};
    const CliRun list = m_program.run({u"list"_s, u"--database"_s, m_path, u"--format"_s, u"json"_s, u"--sort"_s,
                                       orders.at(qsizetype(seed) % orders.size())});
    if (list.status == 0) {
        // What is damaged was not needed, or is a text like any other.
        QCOMPARE(list.error, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(list.output).array().size(), undamagedCount);
        return;
    }
    QCOMPARE(list.status, 1);
    QVERIFY2(!list.error.contains("should not happen"), list.error.constData());
    QCOMPARE(list.error.count('\n'), 1);
}

UMH_TEST(TestCliDamage)
#include "tst_clidamage.moc"
