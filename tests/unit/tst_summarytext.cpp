#include "support/testprogram.h"
#include "words/summarytext.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

class TestSummaryText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aSyncIsToldInNumbers_data()
    {
        QTest::addColumn<LoadSummary>("summary");
        QTest::addColumn<QString>("text");
        const LoadTally some{.added = 4, .changed = 31, .unchanged = 900, .removed = 2};
        QTest::newRow("nothing") << LoadSummary{{}, {}, {.unchanged = 900}} << u"Nothing has changed."_s;
        QTest::newRow("API users") << LoadSummary{{}, {}, some} << u"4 added, 2 deleted elsewhere, 31 changed."_s;
        QTest::newRow("one number") << LoadSummary{{}, {}, {.changed = 1200}} << u"1,200 changed."_s;
        QTest::newRow("operators") << LoadSummary{{.added = 1}, {}, {}} << u"Operators: 1 added."_s;
        QTest::newRow("all") << LoadSummary{{.changed = 2}, {.removed = 3}, some}
                             << u"Operators: 2 changed. Operator groups: 3 deleted elsewhere. API users: 4 added, "
                                "2 deleted elsewhere, 31 changed."_s;
    }

    void aSyncIsToldInNumbers()
    {
        QFETCH(const LoadSummary, summary);
        QFETCH(const QString, text);
        QCOMPARE(syncSummaryText(summary), text);
    }
};

UMH_TEST(TestSummaryText)
#include "tst_summarytext.moc"
