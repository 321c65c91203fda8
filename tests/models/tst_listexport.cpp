#include "domain/time/clock.h"
#include "export/exportfile.h"
#include "export/listexport.h"
#include "export/listexporttask.h"
#include "export/sheetwriter.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "support/sheetreader.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
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
    void aTaskThatGoesAwayLeavesNothing();
    void aSheetTakesNoMoreRowsThanItCanHave();
    void aFileThatIsNotPutLeavesNothing();
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
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("CSV") << int(ExportFormat::Csv) << false;
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx) << false;
    QTest::newRow("XLSX, as it is packed") << int(ExportFormat::Xlsx) << true;
}

void TestListExport::aTaskThatIsCancelledLeavesNothing()
{
    QFETCH(int, format);
    QFETCH(bool, atTheEnd);
    constexpr int many = 30'000;
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    store.load({op}, exportedApiUsers(op, many));
    const QDir folder(store.folder());
    const QString path = folder.filePath(u"list"_s);
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    ListExportTask task(store.directory(), byUsername({u"username"_s, u"guid"_s, u"created"_s}),
                        {.choice = {.path = path, .format = ExportFormat(format)}, .facts = {.list = u"API users"_s}},
                        Clock::system());
    QSignalSpy progressed(&task, &ListExportTask::progressed);
    QSignalSpy failed(&task, &ListExportTask::failed);
    QSignalSpy succeeded(&task, &ListExportTask::succeeded);
    const auto isThere = [&] {
        return !progressed.isEmpty() && (!atTheEnd || progressed.constLast().constFirst().toLongLong() > many * 9 / 10);
    };
    (void)QTest::qWaitFor([&] { return isThere() || !succeeded.isEmpty(); }, 60'000);
    if (!succeeded.isEmpty())
        QSKIP("It was too fast.");
    task.cancel();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::Cancelled);
    const auto files = [&] {
        return QDir(store.folder()).entryList({u".user-management-hub-*"_s, u"list"_s}, QDir::Files | QDir::Hidden);
    };
    QCOMPARE(files(), QStringList());
    QTest::qWait(200); // whoever was still writing has ended
    QCOMPARE(files(), QStringList());
    QCOMPARE(failed.size(), 1);
    QVERIFY(succeeded.isEmpty());
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

UMH_TEST(TestListExport)
#include "tst_listexport.moc"
