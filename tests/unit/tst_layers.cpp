#include "support/testprogram.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Dependencies point one way. The build enforces most of it; what it cannot see stands in the includes.
class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLayerIncludesOnlyWhatItMay_data();
    void aLayerIncludesOnlyWhatItMay();
    void sqlStandsInTheStoreOnly();
    void sqlIsForEveryEngine_data();
    void sqlIsForEveryEngine();
};

namespace {

QStringList sourcesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(QStringLiteral(UMH_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    return paths;
}

QString sourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The texts that \a source holds; those that are written one after the other, over several lines, as one.
QStringList textsOfSource(QString source)
{
    static const QRegularExpression comment(u"(?<![:\"])//.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression character(u"u?'(?:\\\\.|[^'\\\\])'"_s);
    static const QRegularExpression seam(u"\"\\s+u?\""_s);
    static const QRegularExpression text(u"\"((?:[^\"\\\\\n]++|\\\\.)*+)\""_s);
    source.remove(comment).remove(character).remove(seam);
    QStringList texts;
    for (auto found = text.globalMatch(source); found.hasNext();)
        texts += found.next().captured(1);
    return texts;
}

} // namespace

void TestLayers::aLayerIncludesOnlyWhatItMay_data()
{
    QTest::addColumn<QString>("forbidden");
    const QString gui = u"Qt(Gui|Widgets|Svg)/"_s;
    QTest::newRow("models/domain")
        << u"<(%1|QtSql/|QtNetwork/)|\"(words|json|remote|store|sync|export|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/words")
        << u"<(%1|QtSql/|QtNetwork/)|\"(json|remote|store|sync|export|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/json")
        << u"<(%1|QtSql/|QtNetwork/)|\"(words|remote|store|sync|export|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/remote") << u"<(%1|QtSql/)|\"(words|store|sync|export|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/remote/http")
        << u"<(%1|QtSql/)|\"(words|store|sync|export|table|views|app)/|\"remote/[a-z]+\\.h"_s.arg(gui);
    QTest::newRow("models/store") << u"<(%1|QtNetwork/)|\"(words|remote|sync|export|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/export") << u"<(%1|QtNetwork/)|\"(json|remote|sync|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/sync") << u"<(%1|QtSql/|QtNetwork/)|\"(words|json|export|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/table") << u"<(%1|QtNetwork/)|\"(json|remote|export|sync|views|app)/"_s.arg(gui);
    const QString models = u"<Qt(Sql|Network)/|\"(json|remote|store|export|sync|app)/"_s;
    QTest::newRow("views") << models + u"|\"table/[a-z]*tablemodel.h"_s;
    QTest::newRow("views/widgets") << models
            + u"|\"(table|views/(window|table|apiusers|jobs|journal|operators|account|hub))/"_s;
    QTest::newRow("views/window") << models
            + u"|\"(table|views/(table|apiusers|jobs|journal|operators|account|hub))/"_s;
    QTest::newRow("views/table") << models + u"|\"views/(apiusers|jobs|journal|operators|account|hub)/"_s;
    QTest::newRow("views/apiusers") << models + u"|\"views/(jobs|journal|operators|account|hub)/"_s;
    QTest::newRow("views/operators") << models + u"|\"views/(jobs|journal|account|hub)/"_s;
    QTest::newRow("views/journal") << models + u"|\"views/(apiusers|jobs|operators|account|hub)/"_s;
    QTest::newRow("views/jobs") << models + u"|\"(table|views/(table|apiusers|journal|operators|account|hub))/"_s;
    QTest::newRow("views/account") << models + u"|\"(table|views/(table|apiusers|jobs|journal|operators|hub))/"_s;
    QTest::newRow("views/hub") << models + u"|\"(table|views/(table|apiusers|jobs|journal|operators))/"_s;
    QTest::newRow("app") << u"<QtNetwork/"_s;
    QTest::newRow("app/cli") << u"<(%1|QtNetwork/)|\"(table|views)/"_s.arg(gui);
}

void TestLayers::aLayerIncludesOnlyWhatItMay()
{
    QFETCH(QString, forbidden);
    const QStringList sources = sourcesIn(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(sources.size() > 5);
    const QRegularExpression include(u"^\\s*#\\s*include\\s*(%1)"_s.arg(forbidden),
                                     QRegularExpression::MultilineOption);
    QVERIFY(include.isValid());
    for (const QString &path : sources) {
        const auto found = include.match(sourceText(path));
        QVERIFY2(!found.hasMatch(), qPrintable(path + ": "_L1 + found.captured()));
    }
}

void TestLayers::sqlStandsInTheStoreOnly()
{
    const QRegularExpression sql(u"\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\\s"_s);
    QVERIFY(sql.match(u"run(u\"SELECT 1\"_s)"_s).hasMatch());
    for (const QString &folder : {u"models/domain"_s, u"models/words"_s, u"models/json"_s, u"models/remote"_s,
                                  u"models/export"_s, u"models/sync"_s, u"models/table"_s, u"views"_s, u"app"_s}) {
        const QStringList sources = sourcesIn(folder);
        QVERIFY2(!sources.isEmpty(), qPrintable(folder));
        for (const QString &path : sources)
            QVERIFY2(!sql.match(sourceText(path)).hasMatch(), qPrintable(path));
    }
}

void TestLayers::sqlIsForEveryEngine_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sample");
    const auto add = [](const char *name, const QString &word, const QString &sample) {
        QTest::newRow(name) << word << sample;
    };
    add("conflict clauses", u"\\b(INSERT|UPDATE) OR\\b|\\bREPLACE INTO\\b"_s, u"INSERT OR IGNORE INTO t VALUES (1)"_s);
    add("comparing by IS", u"\\bIS (NOT )?(\\?|:|%|\\w+\\.|[a-z]|DISTINCT FROM)"_s,
        u"SELECT a FROM t WHERE type_folded IS ?"_s);
    add("numbers as truths", u"\\b(WHERE|AND|OR|NOT) \\(?[01]\\b"_s, u"SELECT a FROM t WHERE 1"_s);
    add("columns as truths", u"\\b(WHERE|AND|OR|NOT) (?!true\\b|false\\b)(\\w\\.)?[a-z_]+( AND| OR|\\)|$)"_s,
        u"SELECT a FROM t WHERE b = 1 AND NOT g.everyone"_s);
    add("numbered places", u"\\?\\d|[ (=]:\\w"_s, u"SELECT a FROM t WHERE b = ?1"_s);
    add("settings", u"\\b(PRAGMA|VACUUM|ATTACH|REINDEX)\\b|pragma_"_s, u"PRAGMA journal_mode"_s);
    add("its own tables", u"\\bsqlite_\\w|\\b(row|o)id\\b"_s, u"SELECT rowid FROM sqlite_master"_s);
    add("schema", u"\\bAUTOINCREMENT\\b|\\bWITHOUT ROWID\\b|\\bVIRTUAL TABLE\\b|\\bRAISE ?\\("_s,
        u"CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s);
    add("searching", u"\\bGLOB\\b|\\bMATCH\\b|\\bfts\\d|\\bNOCASE\\b"_s, u"SELECT a FROM t WHERE t MATCH ?"_s);
    add("indexes by name", u"\\bINDEXED\\b"_s, u"SELECT a FROM t NOT INDEXED"_s);
    add("beginning", u"\\bBEGIN (IMMEDIATE|EXCLUSIVE|DEFERRED)\\b"_s, u"BEGIN IMMEDIATE"_s);
    add("functions",
        u"\\b(json_\\w+|ifnull|IFNULL|iif|instr|printf|typeof|group_concat|strftime|julianday|datetime|unixepoch|"
        "total_changes|changes|last_insert_rowid|likelihood|likely|unlikely|total|hex|zeroblob) ?\\("_s,
        u"SELECT ifnull(a, '') FROM t"_s);
    add("the larger of two", u"\\b(max|min)\\([^()]*,"_s, u"UPDATE t SET a = max(a, ?)"_s);
    add("joins without a condition of their own", u"\\bCROSS JOIN \\w+( \\w+)? ON\\b"_s,
        u"SELECT a.id FROM m CROSS JOIN a ON a.b = m.b"_s);
    add("PostgreSQL's own words",
        u"\\w::\\w|\\bpg_\\w|\\bILIKE\\b|\\bSIMILAR TO\\b|\\bFOR (UPDATE|SHARE)\\b|\\bDISTINCT ON\\b|"
        "\\b(string_agg|array_agg|to_regclass|generate_series|statement_timestamp|nextval|format) ?\\("_s,
        u"SELECT a FROM t WHERE id = 1 FOR UPDATE"_s);
    add("what not every server has",
        u"\\badvisory\\b|pg_advisory|\\bDECLARE\\b|\\bFETCH\\b|\\bCURSOR\\b|\\bRETURNING\\b"_s,
        u"DECLARE c CURSOR FOR SELECT a FROM t"_s);
    add("tables without a name", u"\\bFROM \\(.*\\)$"_s, u"SELECT max(t) FROM (SELECT a AS t FROM b)"_s);
}

/// SQL that only one engine understands stands beside its dialect.
void TestLayers::sqlIsForEveryEngine()
{
    QFETCH(QString, word);
    QFETCH(QString, sample);
    const QRegularExpression special(word);
    QVERIFY(special.isValid());
    const auto caughtIn = [&](const QString &source) {
        const QStringList texts = textsOfSource(source);
        const auto caught =
            std::ranges::find_if(texts, [&](const QString &text) { return special.match(text).hasMatch(); });
        return caught == texts.end() ? QString() : *caught;
    };
    const auto inSource = [](QString sql) {
        return u"// WHERE \"1\" is no SQL\nrun(u'\"', u\"%1\"_s);\n"_s.arg(sql.replace(u' ', " \"\n    u\""_L1));
    };
    QCOMPARE(caughtIn(inSource(sample)), sample);
    QCOMPARE(caughtIn(inSource(u"INSERT INTO a (b, c) SELECT b, max(c) FROM d WHERE true AND e IS NOT NULL AND f = ? "
                               "AND NOT EXISTS (SELECT 1 FROM (SELECT 1 AS i) AS g) ON CONFLICT (b) DO NOTHING"_s)),
             QString());

    int read = 0;
    for (const QString &path : sourcesIn(u"models/store"_s)) {
        if (path.contains("/models/store/sqlite/"_L1) || path.contains("/models/store/postgresql/"_L1))
            continue;
        const QString caught = caughtIn(sourceText(path));
        QVERIFY2(caught.isNull(), qPrintable(path + ": "_L1 + caught));
        ++read;
    }
    QVERIFY(read > 20);
}

UMH_TEST(TestLayers)

#include "tst_layers.moc"
