#include "domain/text/harmlesstext.h"
#include "domain/time/clock.h"
#include "export/collectedrows.h"
#include "export/csvwriter.h"
#include "export/exportfile.h"
#include "export/jsonwriter.h"
#include "export/listexport.h"
#include "export/listexporttask.h"
#include "export/sheetwriter.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "support/csvreader.h"
#include "support/sheetreader.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what it is given, and does something at the first row.
class KeepingWriter final : public ExportWriter
{
public:
    std::function<Status()> atFirstRow;
    std::vector<std::vector<ExportCell>> rows;
    std::vector<ExportField> fields;
    bool hasEnded = false;

    Status begin(std::span<const ExportField> of, bool) override
    {
        fields.assign(of.begin(), of.end());
        return {};
    }
    Status add(std::span<const ExportCell> cells, bool) override
    {
        rows.emplace_back(cells.begin(), cells.end());
        return rows.size() == 1 && atFirstRow ? atFirstRow() : Status();
    }
    Status end() override
    {
        hasEnded = true;
        return {};
    }

    [[nodiscard]] QStringList texts(size_t field) const
    {
        QStringList all;
        for (const auto &row : rows)
            all += std::get<QString>(row[field]);
        return all;
    }
};

QList<ApiUser> exportedApiUsers(const Operator &op, qsizetype count)
{
    QList<ApiUser> all;
    for (qsizetype i = 0; i < count; ++i)
        all += plainApiUser(op, u"user%1"_s.arg(i, 6, 10, QChar(u'0')));
    return all;
}

/// Holds the thread of an export where it words something first: at a row without a last use, or at the end of a
/// workbook, which says what it is.
class HeldAtWords final : public QTranslator
{
public:
    explicit HeldAtWords(const char *context)
        : m_context(context)
    {
        QCoreApplication::installTranslator(this);
    }
    ~HeldAtWords() override { release(); }
    Q_DISABLE_COPY_MOVE(HeldAtWords)

    /// Waits until it is there.
    [[nodiscard]] bool waitUntilHeld() { return m_reached.tryAcquire(1, 30'000); }
    void release()
    {
        m_go.release(1000);
        QCoreApplication::removeTranslator(this); // waits for who is within translate()
    }

    [[nodiscard]] QString translate(const char *context, const char *, const char *, int) const override
    {
        const bool isTheirs = QThread::currentThread() != QCoreApplication::instance()->thread();
        if (isTheirs && qstrcmp(context, m_context) == 0) {
            m_reached.release();
            m_go.acquire();
        }
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    const char *const m_context;
    mutable QSemaphore m_reached;
    mutable QSemaphore m_go;
};

ListExport byUsername(const QStringList &fields = {u"username"_s})
{
    const ApiUserQuery query{.order = {.by = ApiUserSort::Username}, .filter = {}};
    return {.query = query, .fields = fieldsNamed(query, fields).value()};
}

} // namespace

/// Rows of the directory on their way into a list.
class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRowIsThereOnce_data();
    void everyRowIsThereOnce();
    void onlyWhatWasChosenIsThere();
    void whatIsChangedMeanwhileDoesNotShow();
    void aLongDescriptionIsThereAsAWhole();
    void theErrorOfTheWriterEndsIt();
    void aStopEndsIt();
    void aTaskThatIsCancelledLeavesNothing_data();
    void aTaskThatIsCancelledLeavesNothing();
    void whatIsInItsPlaceIsNotCancelled();
    void aTaskThatGoesAwayLeavesNothing();
    void aSheetTakesNoMoreRowsThanItCanHave();
    void aFileThatIsNotPutLeavesNothing();
    void everyTextIsExactOrMarkedInEachFormat_data();
    void everyTextIsExactOrMarkedInEachFormat();
};

void TestListExport::everyRowIsThereOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 63, 64, 65, 255, 256, 257, 1000})
        QTest::addRow("%d", count) << count;
}

void TestListExport::everyRowIsThereOnce()
{
    QFETCH(int, count);
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    const QList<ApiUser> apiUsers = store.load({op}, exportedApiUsers(op, count));
    const Connection connection = store.connect(Directory::Use::Background);
    KeepingWriter writer;
    qint64 told = 0;
    const Result<qint64> rows = exportList(connection, byUsername({u"username"_s, u"guid"_s}), writer, Clock::system(),
                                           {}, [&](qint64 written) { told = written; });
    QVERIFY(rows && writer.hasEnded);
    QCOMPARE(*rows, count);
    QCOMPARE(told, count);
    QStringList expected;
    for (const ApiUser &apiUser : apiUsers)
        expected += apiUser.username;
    expected.sort();
    QCOMPARE(writer.texts(0), expected);
}

void TestListExport::onlyWhatWasChosenIsThere()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    const QList<ApiUser> apiUsers = store.load({op}, exportedApiUsers(op, 300));
    const Connection connection = store.connect(Directory::Use::Background);
    ListExport list = byUsername();
    list.only.emplace();
    for (const int row : {299, 7, 130})
        list.only->insert(apiUsers.at(row).key);
    KeepingWriter some;
    QCOMPARE(must(exportList(connection, list, some, Clock::system(), {})), 3);
    QCOMPARE(some.texts(0), (QStringList{u"user000007"_s, u"user000130"_s, u"user000299"_s}));

    list = byUsername();
    list.except.insert(apiUsers.at(0).key);
    KeepingWriter others;
    QCOMPARE(must(exportList(connection, list, others, Clock::system(), {})), 299);
    QCOMPARE(others.texts(0).constFirst(), u"user000001"_s);

    list.only.emplace(); // nothing
    KeepingWriter none;
    QCOMPARE(must(exportList(connection, list, none, Clock::system(), {})), 0);
}

void TestListExport::whatIsChangedMeanwhileDoesNotShow()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    const QList<ApiUser> apiUsers = store.load({op}, exportedApiUsers(op, 500));
    const Connection connection = store.connect(Directory::Use::Background);
    const Connection other = store.connect();
    KeepingWriter writer;
    writer.atFirstRow = [&]() -> Status {
        ApiUserStore changing(other);
        for (const int row : {0, 100, 499})
            must(changing.remove(apiUsers.at(row), Clock::system()));
        (void)must(changing.setDescription(apiUsers.at(400), u"meanwhile"_s, Clock::system()));
        return {};
    };
    QCOMPARE(must(exportList(connection, byUsername({u"username"_s, u"description"_s}), writer, Clock::system(), {})),
             500);
    for (const auto &row : writer.rows)
        QVERIFY(row[1] != ExportCell(u"meanwhile"_s));
    KeepingWriter after;
    QCOMPARE(must(exportList(connection, byUsername(), after, Clock::system(), {})), 497);
}

void TestListExport::aLongDescriptionIsThereAsAWhole()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QList<ApiUser> apiUsers = exportedApiUsers(op, 3);
    apiUsers[1].description = QString(displayedDescriptionLength - 1, u'a');
    apiUsers[2].description = QString(100'000, u'b') + u"end"_s;
    store.load({op}, apiUsers);
    KeepingWriter writer;
    QCOMPARE(must(exportList(store.connect(Directory::Use::Background), byUsername({u"username"_s, u"description"_s}),
                             writer, Clock::system(), {})),
             3);
    QCOMPARE(writer.rows[1][1], ExportCell(apiUsers.at(1).description));
    QCOMPARE(writer.rows[2][1], ExportCell(apiUsers.at(2).description));
}

void TestListExport::theErrorOfTheWriterEndsIt()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    store.load({op}, exportedApiUsers(op, 300));
    KeepingWriter writer;
    writer.atFirstRow = []() -> Status { return Error{.kind = ErrorKind::DiskFull}; };
    const Result<qint64> rows =
        exportList(store.connect(Directory::Use::Background), byUsername(), writer, Clock::system(), {});
    QVERIFY(!rows && rows.error().kind == ErrorKind::DiskFull);
    QVERIFY(!writer.hasEnded);
    QCOMPARE(writer.rows.size(), size_t(1));
}

void TestListExport::aStopEndsIt()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    store.load({op}, exportedApiUsers(op, 1000));
    std::stop_source stop;
    KeepingWriter writer;
    writer.atFirstRow = [&]() -> Status {
        stop.request_stop();
        return {};
    };
    const Result<qint64> rows =
        exportList(store.connect(Directory::Use::Background), byUsername(), writer, Clock::system(), stop.get_token());
    QVERIFY(!rows && rows.error().kind == ErrorKind::Cancelled);
    QVERIFY(!writer.hasEnded && writer.rows.size() < 1000);
}

void TestListExport::aTaskThatIsCancelledLeavesNothing_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("held"); // where it words something
    QTest::newRow("CSV") << int(ExportFormat::Csv) << "umh::ApiUserText"_ba;
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx) << "umh::ApiUserText"_ba;
    QTest::newRow("XLSX, as it is packed") << int(ExportFormat::Xlsx) << "umh::ExportText"_ba;
}

void TestListExport::aTaskThatIsCancelledLeavesNothing()
{
    QFETCH(int, format);
    QFETCH(QByteArray, held);
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QList<ApiUser> apiUsers = exportedApiUsers(op, 1'000);
    apiUsers[500].lastUsed = {};
    apiUsers[500].lastUsedState = LastUsedState::NotYetUsed;
    store.load({op}, apiUsers);
    const auto files = [&] {
        return QDir(store.folder()).entryList({u".user-management-hub-*"_s, u"list"_s}, QDir::Files | QDir::Hidden);
    };
    HeldAtWords atWords(held.constData());
    ListExport list = byUsername({u"username"_s, u"guid"_s, u"last-used"_s});
    list.language = ExportLanguage::Present;
    auto task = std::make_unique<ListExportTask>(
        store.directory(), list,
        ExportTarget{.choice = {.path = QDir(store.folder()).filePath(u"list"_s), .format = ExportFormat(format)},
                     .facts = {.list = u"API users"_s}},
        Clock::system());
    QSignalSpy failed(task.get(), &ListExportTask::failed);
    QSignalSpy succeeded(task.get(), &ListExportTask::succeeded);
    QVERIFY(atWords.waitUntilHeld());
    QCOMPARE(files().size(), 1);
    QVERIFY(files().constFirst() != "list"_L1);
    task->cancel();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::Cancelled);
    QCOMPARE(files(), QStringList());
    atWords.release();
    QTRY_VERIFY(task->isIdle()); // whoever was still writing has ended
    QCOMPARE(files(), QStringList());
    QCOMPARE(failed.size(), 1);
    QVERIFY(succeeded.isEmpty());
}

/// Else a person would be told that nothing was written, and has the file.
void TestListExport::whatIsInItsPlaceIsNotCancelled()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    store.load({op}, exportedApiUsers(op, 3));
    const QString path = QDir(store.folder()).filePath(u"list"_s);
    ListExportTask task(store.directory(), byUsername(), {.choice = {.path = path}, .facts = {}}, Clock::system());
    QSignalSpy failed(&task, &ListExportTask::failed);
    QSignalSpy succeeded(&task, &ListExportTask::succeeded);
    while (!task.isIdle()) // without events: this thread has not heard of the end yet
        QThread::msleep(1);
    QVERIFY(QFileInfo::exists(path));
    task.cancel();
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(succeeded.constFirst().constFirst().toLongLong(), 3);
    QVERIFY(failed.isEmpty() && QFileInfo::exists(path));
}

void TestListExport::aTaskThatGoesAwayLeavesNothing()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    store.load({op}, exportedApiUsers(op, 20'000));
    {
        ListExportTask task(store.directory(), byUsername(),
                            {.choice = {.path = QDir(store.folder()).filePath(u"list"_s), .format = ExportFormat::Xlsx},
                             .facts = {.list = u"API users"_s}},
                            Clock::system());
        QSignalSpy progressed(&task, &ListExportTask::progressed);
        QVERIFY(progressed.wait(30'000));
    }
    // Whoever was in the middle of packing it has ended soon. It may have been done already; then it is whole.
    const QDir folder(store.folder());
    QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({u".user-management-hub-*"_s}, QDir::Files | QDir::Hidden),
                              QStringList(), 30'000);
    if (folder.exists(u"list"_s))
        QCOMPARE(readSheets(folder.filePath(u"list"_s)).constFirst().rows.size(), 20'001);
}

void TestListExport::aSheetTakesNoMoreRowsThanItCanHave()
{
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.xlsx"_s);
    SheetWriter writer(path, path, sheetTextsOf({.list = u"API users"_s}));
    const auto fields = exportFields<ApiUserColumns>();
    must(writer.begin({&fields[0].field, 1}, false));
    const ExportCell cell = qint64(1);
    const qint64 rows = isLong ? SheetWriter::mostRows : 1000;
    for (qint64 row = 0; row < rows; ++row)
        must(writer.add({&cell, 1}, false));
    if (isLong) {
        const Status added = writer.add({&cell, 1}, false);
        QVERIFY(!added && added.error().kind == ErrorKind::TooManyRows);
        return;
    }
    must(writer.end());
    QCOMPARE(readSheets(path).constFirst().rows.size(), rows + 1);
}

void TestListExport::aFileThatIsNotPutLeavesNothing()
{
    const QTemporaryDir folder;
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
    {
        const auto file = must(ExportFile::make(folder.filePath(u"list"_s)));
        must(file->sink()("some"));
        QCOMPARE(files().size(), 1);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"list"_s)));
    }
    QCOMPARE(files(), QStringList());
    const auto file = must(ExportFile::make(folder.filePath(u"list"_s)));
    must(file->sink()("all"));
    must(file->put());
    QCOMPARE(files(), QStringList{u"list"_s});
}

void TestListExport::everyTextIsExactOrMarkedInEachFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // where it is not the same
    QTest::newRow("quotes and separators") << u"a \"b\", 'c'; d\te"_s << QString();
    QTest::newRow("lines") << u"one\ntwo\r\nthree\rfour"_s << QString();
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << QString();
    QTest::newRow("the first half of a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("the second half of a pair") << u"a"_s + QChar(0xde80) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("halves the wrong way round") << QString(QChar(0xde80)) + QChar(0xd83d) << u"\ufffd\ufffd"_s;
    QTest::newRow("right to left") << u"שלום \u202e عربى\u202c"_s << QString();
    QTest::newRow("emoji") << u"🚀👩‍🚀🇳🇱"_s << QString();
    QTest::newRow("1 MB") << QString(1'000'000, u'é') + u"end"_s << QString();
}

void TestListExport::everyTextIsExactOrMarkedInEachFormat()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    if (written.isNull())
        written = text;
    const auto fields = exportFields<ApiUserColumns>();
    const auto prose = std::ranges::find_if(fields, [](const auto &of) { return of.field.kind == ColumnKind::Prose; });
    QVERIFY(prose != fields.end());
    const ExportCell cell = text;
    QByteArray bytes;
    const ByteSink sink = [&](const QByteArray &piece) -> Status {
        bytes += piece;
        return {};
    };
    const auto write = [&](ExportWriter &&writer) {
        bytes.clear();
        must(writer.begin({&prose->field, 1}, false));
        must(writer.add({&cell, 1}, false));
        must(writer.end());
    };
    for (const char separator : {',', ';', '\t'}) {
        write(CsvWriter({.separator = char16_t(separator)}, sink));
        const QList<QStringList> records = parseCsv(bytes, separator);
        QCOMPARE(records.size(), 2);
        QVERIFY(records.at(1) == QStringList{written}); // not compared: it may be 1 MB
    }
    write(JsonWriter(sink));
    const QJsonArray objects = QJsonDocument::fromJson(bytes).array();
    QCOMPARE(objects.size(), 1);
    QVERIFY(objects.at(0)[QLatin1StringView(prose->field.member)].toString() == written);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"texts.xlsx"_s);
    write(SheetWriter(path, path, sheetTextsOf({.list = u"API users"_s})));
    const QList<Sheet> sheets = readSheets(path);
    QCOMPARE(sheets.size(), 2);
    const QString inSheet = sheets.constFirst().texts(1).value(0);
    constexpr qsizetype longest = 32'767; // that a cell can hold
    if (written.size() <= longest)
        QCOMPARE(inSheet, written);
    else
        QVERIFY(inSheet.size() == longest && inSheet.startsWith(written.first(longest - 100))
                && inSheet.contains(u"… [cut off"_s));

    // For people, what cannot be seen is marked.
    CollectedRows collected;
    must(collected.begin({&prose->field, 1}, false));
    must(collected.add({&cell, 1}, false));
    QCOMPARE(collected.list().rows.size(), 1);
    const QString shown = collected.list().rows.constFirst().constFirst();
    QVERIFY(shown == harmlessProse(text));
    QVERIFY(shown.isValidUtf16() && !shown.contains(QChar(0)) && !shown.contains(u'\u202e'));
}

UMH_TEST(TestListExport)
#include "tst_listexport.moc"
