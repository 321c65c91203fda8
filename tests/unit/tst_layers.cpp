#include "support/testprogram.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Dependencies point one way. The build enforces most of it; what it cannot see stands in the includes.
class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLayerIncludesOnlyWhatItMay_data();
    void aLayerIncludesOnlyWhatItMay();
    void sqlStandsInTheStoreOnly();
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

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestLayers::aLayerIncludesOnlyWhatItMay_data()
{
    QTest::addColumn<QString>("forbidden");
    const QString gui = u"Qt(Gui|Widgets|Svg)/"_s;
    QTest::newRow("models/domain")
        << u"<(%1|QtSql/|QtNetwork/)|\"(words|json|remote|store|sync|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/words") << u"<(%1|QtSql/|QtNetwork/)|\"(json|remote|store|sync|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/json") << u"<(%1|QtSql/|QtNetwork/)|\"(words|remote|store|sync|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/remote") << u"<(%1|QtSql/)|\"(words|store|sync|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/remote/http")
        << u"<(%1|QtSql/)|\"(words|store|sync|table|views|app)/|\"remote/[a-z]+\\.h"_s.arg(gui);
    QTest::newRow("models/store") << u"<(%1|QtNetwork/)|\"(words|remote|sync|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/sync") << u"<(%1|QtSql/|QtNetwork/)|\"(words|json|table|views|app)/"_s.arg(gui);
    QTest::newRow("models/table") << u"<(%1|QtNetwork/)|\"(json|remote|sync|views|app)/"_s.arg(gui);
    const QString models = u"<Qt(Sql|Network)/|\"(json|remote|store|sync|app)/"_s;
    QTest::newRow("views") << models + u"|\"table/[a-z]*tablemodel.h"_s;
    QTest::newRow("views/widgets") << models + u"|\"(table|views/(table|apiusers|operators|account|hub))/"_s;
    QTest::newRow("views/table") << models + u"|\"views/(apiusers|operators|account|hub)/"_s;
    QTest::newRow("views/apiusers") << models + u"|\"views/(operators|account|hub)/"_s;
    QTest::newRow("views/operators") << models + u"|\"views/(account|hub)/"_s;
    QTest::newRow("views/account") << models + u"|\"(table|views/(table|apiusers|operators|hub))/"_s;
    QTest::newRow("views/hub") << models + u"|\"views/(table|apiusers|operators)/"_s;
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
        const auto found = include.match(contentOf(path));
        QVERIFY2(!found.hasMatch(), qPrintable(path + ": "_L1 + found.captured()));
    }
}

void TestLayers::sqlStandsInTheStoreOnly()
{
    const QRegularExpression sql(u"\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\\s"_s);
    QVERIFY(sql.match(u"run(u\"SELECT 1\"_s)"_s).hasMatch());
    for (const QString &folder : {u"models/domain"_s, u"models/words"_s, u"models/json"_s, u"models/remote"_s,
                                  u"models/sync"_s, u"models/table"_s, u"views"_s, u"app"_s}) {
        const QStringList sources = sourcesIn(folder);
        for (const QString &path : sources)
            QVERIFY2(!sql.match(contentOf(path)).hasMatch(), qPrintable(path));
    }
}

UMH_TEST(TestLayers)

#include "tst_layers.moc"
