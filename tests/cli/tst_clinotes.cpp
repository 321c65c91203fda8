#include "app/cli/notestable.h"
#include "cliprogram.h"
#include "domain/apiuserview.h"
#include "domain/text/spreadsheettext.h"
#include "domain/time/clock.h"
#include "store/apiuserfactstore.h"
#include "store/dialect.h"
#include "store/keyscanner.h"
#include "support/directoryfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtTest/QTest>

#include <optional>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// Texts that spreadsheets, CSV and the storing of it could trip over.
const QStringList &trickyTexts()
{
    static const QStringList texts{u"plain"_s,
                                   u"=1+1"_s,
                                   u"'=1+1"_s,
                                   u"''=1+1"_s,
                                   u"+31 6 12345678"_s,
                                   u"-5"_s,
                                   u"@team"_s,
                                   u"'quoted'"_s,
                                   u"it's"_s,
                                   u"a, b; c"_s,
                                   u"a;=b"_s,
                                   u"say \"hi\""_s,
                                   u"two\nlines"_s,
                                   u"two\r\nlines\n=3"_s,
                                   u"\ttab"_s,
                                   u"  = blanks"_s,
                                   u"Zoë 😀 日本"_s,
                                   u"\uff1dwide"_s,
                                   u"'"_s,
                                   u"' "_s};
    return texts;
}

} // namespace

/// What people know of API users, on the way out of and into a directory; and the views that `list` prints.
class TestCliNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_program.emplace();
        m_database = QStringList{u"--database"_s, m_program->database()};
        QCOMPARE(run({u"sample"_s, u"30"_s}).status, 0);
        m_connection.emplace(m_program->connection());
        m_guids = textsOf(*m_connection, u"SELECT guid FROM api_user ORDER BY guid"_s);
    }
    void cleanup()
    {
        m_connection.reset();
        m_program.reset();
    }

    void cellsComeBackAsTheyWere()
    {
        QStringList texts = trickyTexts();
        const QString alphabet = u"'=+-@;,\t\n\r \"aé"_s;
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(8); length > 0; --length)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            texts += text;
        }
        for (const QString &text : std::as_const(texts)) {
            const QString cell = defusedCell(text);
            QCOMPARE(textOfDefusedCell(cell), text);
            QCOMPARE(spreadsheetText(cell), cell); // nothing in it is a formula any more
        }
    }

    void whatIsExportedIsImportedAgain()
    {
        QList<FactsChangeOfApiUser> changes;
        for (qsizetype i = 0; i < trickyTexts().size(); ++i) {
            const QString &text = trickyTexts().at(i);
            changes += {m_guids.at(i),
                        ApiUserFactsChange::to({.owner = text,
                                                .purpose = text + text,
                                                .whereKept = i % 2 == 0 ? text : QString(),
                                                .ticket = QString::number(i),
                                                .reviewBy = i % 3 == 0 ? QDate(2026, 2, 28) : QDate(),
                                                .keepUntil = i % 3 == 1 ? QDate(2028, 2, 29) : QDate(),
                                                .reason = text})};
        }
        // Of one that is not there any more, too.
        changes += {u"gone"_s, {.owner = u"Somebody"_s}};
        (void)must(ApiUserFactStore(*m_connection).change(changes, Clock::system()));
        const auto before = must(ApiUserFactStore(*m_connection).all());
        QCOMPARE(before.size(), changes.size());
        const CliRun exported = run({u"notes"_s, u"export"_s});
        QCOMPARE(exported.status, 0);
        QVERIFY(exported.output.startsWith(
            "Guid,Operator,Username,Owner,Purpose,Where kept,Ticket,Review by,Keep until,Reason\r\n"));
        for (const QString &guid : m_guids)
            QVERIFY(exported.output.contains(guid.toUtf8()));

        // Into a directory that knows nothing, with and without the mark that some spreadsheets put before it.
        for (const QByteArray &mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
            clearAll();
            const CliRun imported = importing(mark + exported.output + "\r\n"_ba);
            QCOMPARE(imported.status, 1); // of one that is gone, nobody knows anything any more
            QVERIFY2(imported.error.contains("'gone'"), imported.error);
            QCOMPARE(must(ApiUserFactStore(*m_connection).all()), QList<FactsOfApiUser>());
            must(ApiUserFactStore(*m_connection).set(u"gone"_s, {.owner = u"Another"_s}));
            const CliRun again = importing(mark + exported.output);
            QCOMPARE(again.status, 0);
            QCOMPARE(again.output,
                     "The notes of %1 API users have changed.\n"_ba.replace("%1", QByteArray::number(changes.size())));
            QCOMPARE(must(ApiUserFactStore(*m_connection).all()), before);
        }
        QCOMPARE(run({u"notes"_s, u"export"_s}).output, exported.output);
        QCOMPARE(importing(exported.output).output, "The notes of 0 API users have changed.\n");
        QCOMPARE(damageOf(*m_connection), QStringList());
    }

    void whatIsNotNamedStaysAsItIs()
    {
        must(ApiUserFactStore(*m_connection).set(m_guids.at(0), {.owner = u"Anna"_s, .ticket = u"T-1"_s}));
        const QByteArray content = "ticket;GUID;Keep until\n\"T;2\";" + m_guids.at(0).toUpper().toUtf8()
            + ";2027-01-02\n\n;{" + m_guids.at(1).toUtf8() + "};2027-01-03\n";
        QCOMPARE(importing(content).status, 0);
        const ApiUserFacts first{.owner = u"Anna"_s, .ticket = u"T;2"_s, .keepUntil = QDate(2027, 1, 2)};
        QVERIFY(must(ApiUserFactStore(*m_connection).of(m_guids.at(0))) == first);
        QVERIFY(must(ApiUserFactStore(*m_connection).of(m_guids.at(1)))
                == ApiUserFacts{.keepUntil = QDate(2027, 1, 3)});
        // An empty cell takes away what was there.
        QCOMPARE(importing("Guid,Ticket,Keep until\n" + m_guids.at(0).toUtf8() + ",,\n").status, 0);
        QVERIFY(must(ApiUserFactStore(*m_connection).of(m_guids.at(0))) == ApiUserFacts{.owner = u"Anna"_s});
    }

    void everyErrorIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("lines");
        const auto row = [](const char *name, const QByteArray &content, const QByteArrayList &lines) {
            QTest::newRow(name) << content << lines;
        };
        row("empty", "", {"The file is empty."});
        row("blank", "\r\n\r\n", {"The file is empty."});
        row("no guid", "Owner\nx\n", {"Line 1: The column 'Guid' is missing."});
        row("unknown columns", "Guid,Owners,\n$1,a,b\n",
            {"Line 1: There is no column 'Owners'.", "Line 1: There is no column ''."});
        row("a column twice", "Guid,Owner,owner\n$1,a,b\n", {"Line 1: The column 'owner' is there twice."});
        row("days", "Guid,Review by,Keep until\n$1,2027-02-29,1-1-2027\n$2,2027-1-1,2027-01-01T00:00\n",
            {"Line 2: 'Review by' is not a day such as 2027-12-31: '2027-02-29'.",
             "Line 2: 'Keep until' is not a day such as 2027-12-31: '1-1-2027'.",
             "Line 3: 'Review by' is not a day such as 2027-12-31: '2027-1-1'.",
             "Line 3: 'Keep until' is not a day such as 2027-12-31: '2027-01-01T00:00'."});
        row("too few cells", "Guid,Owner\n$1\n$2,a,b\n$3,c\n",
            {"Line 2: It has 1 cells, and the heading 2.", "Line 3: It has 3 cells, and the heading 2."});
        row("twice, after a cell of several lines", "Guid,Owner\n$1,\"a\nb\r\nc\"\n$1,b\n",
            {"Line 5: The API user with this GUID is in line 2 already."});
        row("nobody's guid", "Guid,Owner\n$1,a\nnobody,b\n,c\n", {"Line 4: There is no GUID."});
        row("nobody's guid alone", "Guid,Owner\n$1,a\nnobody,b\n",
            {"Line 3: There is no API user with the GUID 'nobody'."});
        row("a quotation mark left open", "Guid,Owner\n$1,a\n$2,\"b\n$3,c\n",
            {"Line 3: A quotation mark is not closed."});
        row("behind a quotation mark", "Guid,Owner\n$1,\"a\"b\n",
            {"Line 2: Something stands behind the closing quotation mark of a cell."});
        row("within a cell", "Guid,Owner\n$1,a\"b\"\n",
            {"Line 2: A quotation mark stands within a cell that does not begin with one."});
        row("another encoding", "Guid,Owner\n$1,a\n$2,Zo\xEB\n", {"Line 3: This is not text in UTF-8."});
        row("too long", "Guid,Owner\n$1," + QByteArray(1'001, 'x') + "\n$2,"_ba + QByteArray(1'000, 'x') + "\n",
            {"Line 2: 'Owner' has more than 1,000 characters."});
    }
    void everyErrorIsToldWithItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArrayList, lines);
        for (int i = 1; i <= 3; ++i)
            content.replace('$' + QByteArray::number(i), m_guids.at(i).toUtf8());
        const CliRun refused = importing(content);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.output, QByteArray());
        QCOMPARE(refused.error, lines.join('\n') + "\nuser-management-hub: Nothing was imported.\n");
        QCOMPARE(must(ApiUserFactStore(*m_connection).all()), QList<FactsOfApiUser>());
    }

    void aDryRunChangesNothing()
    {
        const QByteArray content = "Guid,Owner\n" + m_guids.at(0).toUtf8() + ",Anna\n" + m_guids.at(1).toUtf8() + ",\n";
        const CliRun tried = importing(content, {u"--dry-run"_s});
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.output, "The notes of 1 API user would change.\n");
        QCOMPARE(must(ApiUserFactStore(*m_connection).all()), QList<FactsOfApiUser>());
        QCOMPARE(importing("Guid,Owner\nnobody,Anna\n", {u"--dry-run"_s}).status, 1);
        QCOMPARE(importing(content).output, "The notes of 1 API user have changed.\n");
    }

    void theJournalTellsWhatItWasAndIs()
    {
        must(ApiUserFactStore(*m_connection).set(m_guids.at(0), {.owner = u"Anna"_s}));
        QCOMPARE(importing("Guid,Owner,Keep until\n" + m_guids.at(0).toUtf8() + ",Bob,2027-01-02\n").status, 0);
        QSqlQuery entry = must(m_connection->run(
            u"SELECT action, username, detail FROM journal WHERE api_user_guid = ? ORDER BY number DESC LIMIT 1"_s,
            {m_guids.at(0)}));
        QVERIFY(entry.next());
        QCOMPARE(entry.value(0).toString(), u"facts"_s);
        QVERIFY(!entry.value(1).toString().isEmpty());
        const QJsonObject detail = QJsonDocument::fromJson(entry.value(2).toString().toUtf8()).object();
        QCOMPARE(
            detail,
            (QJsonObject{{u"owner"_s, QJsonObject{{u"before"_s, u"Anna"_s}, {u"after"_s, u"Bob"_s}}},
                         {u"keepUntil"_s, QJsonObject{{u"before"_s, QJsonValue()}, {u"after"_s, u"2027-01-02"_s}}}}));
        entry.finish();
        QCOMPARE(damageOf(*m_connection), QStringList());
    }

    void aViewIsListed()
    {
        const QByteArray content =
            "Guid,Owner\n" + m_guids.at(0).toUtf8() + ",Anna\n" + m_guids.at(1).toUtf8() + ",Bob\n";
        QCOMPARE(importing(content).status, 0);
        for (const BuiltInView builtIn : builtInViews()) {
            const ApiUserView view = viewOf(builtIn);
            QCOMPARE(listedBy(view.name), rowsOf(view.query));
        }
        QCOMPARE(listedBy(u"without-owner"_s).size(), 28);
        // As it is shown, in whichever language.
        QCOMPARE(listedBy(u"Without an owner"_s), listedBy(u"without-owner"_s));
        QCOMPARE(listedBy(u"zonder eigenaar"_s, {u"--language"_s, u"nl"_s}), listedBy(u"without-owner"_s));
        const CliRun unknown = run({u"list"_s, u"--view"_s, u"nothing"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.error.contains("There is no view 'nothing'. Choose one of: 'dormant-45', 'dormant-90'"),
                 unknown.error);
        QCOMPARE(run({u"list"_s, u"--view"_s, u"kept"_s, u"--sort"_s, u"type"_s}).status, 2);
    }

    void aViewThatAPersonHasSavedIsListed()
    {
        QCOMPARE(importing("Guid,Owner\n" + m_guids.at(0).toUtf8() + ",Anna\n").status, 0);
        const ApiUserView view{.name = u"Anna's"_s,
                               .query = {{ApiUserSort::Username, Qt::DescendingOrder}, {.search = u"anna"_s}}};
        {
            QSettings settings(m_program->path(u"config/user-management-hub/user-management-hub.conf"_s),
                               QSettings::NativeFormat);
            settings.setValue(QString::fromUtf16(savedViewsKey), storedViews({view}));
        }
        QCOMPARE(listedBy(u"anna's"_s), rowsOf(view.query));
        QVERIFY(run({u"list"_s, u"--view"_s, u"x"_s}).error.contains("'Anna's'"));
    }

private:
    CliRun run(const QStringList &arguments) const { return m_program->run(arguments + m_database); }
    CliRun importing(const QByteArray &content, const QStringList &options = {}) const
    {
        return run(QStringList{u"notes"_s, u"import"_s, writeFile(m_program->path({}), u"notes.csv"_s, content)}
                   + options);
    }
    void clearAll() const
    {
        for (const FactsOfApiUser &one : must(ApiUserFactStore(*m_connection).all()))
            must(ApiUserFactStore(*m_connection).set(one.apiUserGuid, {}));
    }
    QStringList listedBy(const QString &view, const QStringList &options = {}) const
    {
        const CliRun listed = run(QStringList{u"list"_s, u"--view"_s, view, u"--format"_s, u"json"_s} + options);
        if (listed.status != 0)
            return {QString::fromUtf8(listed.error)};
        QStringList guids;
        for (const QJsonValue &row : QJsonDocument::fromJson(listed.output).array())
            guids += row.toObject().value("guid"_L1).toString();
        return guids;
    }
    /// What a window shows of it.
    QStringList rowsOf(const ApiUserQuery &query) const
    {
        const KeyScanResult found = must(m_connection->dialect()
                                             .keyScanner(*m_connection)
                                             ->scan({.query = query, .now = Clock::system().now()}, {}));
        QStringList guids;
        for (const RowKey key : found.keys)
            guids += textsOf(*m_connection, u"SELECT guid FROM api_user WHERE id = ?"_s, {key});
        return guids;
    }

    std::optional<CliProgram> m_program;
    QStringList m_database;
    std::optional<Connection> m_connection;
    QStringList m_guids;
};

UMH_TEST(TestCliNotes)
#include "tst_clinotes.moc"
