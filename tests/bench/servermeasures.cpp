#include "servermeasures.h"

#include "childprocess.h"
#include "json/answerreader.h"
#include "jsonfiles.h"
#include "processmeasures.h"
#include "program.h"
#include "rawserver.h"
#include "stopwatch.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/tcpproxy.h"
#include "table/apiuserfilterproxy.h"
#include "tablemeasures.h"
#include "watchedapplication.h"

#include <algorithm>
#include <chrono>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace umh::bench {
namespace {

constexpr double roundTrip = 50; // ms, where a server is far away

/// The first load by the owner, from files, and what it cannot do without.
void measureFirstLoad(Report &report, const PostgresqlCluster &cluster, const QString &address, const QString &path,
                      const QString &folder)
{
    const QStringList files = writeAnswers(path, folder);
    AnswerHandler nobody;
    const double parse = timed([&] {
        for (const QString &file : files) {
            if (!readAnswer(file, nobody))
                qFatal("%s cannot be read", qPrintable(file));
        }
    });
    const auto imported = runChild(QStringList{u"--import-program"_s, address} + files);
    const RawImportTimes raw = measureRawCopy(address, cluster.address(cluster.createDatabase()));
    const double sum = parse + raw.insert + raw.index;
    report.add({.measure = u"First load, from JSON files"_s,
                .detail = u"raw: parsing %1 + COPY %2 + indexes %3 ms"_s.arg(QString::number(parse, 'f', 0),
                                                                             QString::number(raw.insert, 'f', 0),
                                                                             QString::number(raw.index, 'f', 0)),
                .product = imported.value(u"imported"_s),
                .raw = sum,
                .limit = 1.3 * sum,
                .bar = u"1.3 × (parsing alone + raw COPY + indexes)"_s});
    report.add(
        {.measure = u"First load, most memory at once"_s, .product = imported.value(u"peak"_s), .unit = u"MB"_s});
}

struct Sorting
{
    ApiUserOrder order;
    Samples rawPage, rawKeys, painted, whole;
};

/// Sorts by every column that is shown both ways, \a runs times after one that fills caches; \a raw, where there is
/// one, does the same right before.
QList<Sorting> sortAllWays(Program &program, RawServer *raw, int runs)
{
    QList<Sorting> all;
    for (int run = 0; run <= runs; ++run) {
        for (int click = 0; click < 2 * ApiUserFilterProxy::DeleteColumn; ++click) {
            if (!program.showsColumn(click / 2))
                continue;
            const Shown shown = program.clickHeading(click / 2);
            if (run == 0) {
                all += Sorting{program.order(), {}, {}, {}, {}};
                continue;
            }
            const auto sorting =
                std::find_if(all.begin(), all.end(), [&](const Sorting &s) { return s.order == program.order(); });
            if (sorting == all.end())
                qFatal("an order that was not there in the first run");
            sorting->painted.add(shown.firstRows);
            sorting->whole.add(shown.whole);
            if (!raw)
                continue;
            sorting->rawPage.add(timed([&] { raw->firstPage(sorting->order, program.firstRows()); }));
            sorting->rawKeys.add(timed([&] { (void)raw->keys(sorting->order); }));
        }
    }
    return all;
}

void measureSorting(WatchedApplication &watched, Report &report, Program &program, const QString &address)
{
    RawServer raw(address);
    QList<Sorting> all;
    watchStalls(watched, report, u"sorting"_s, [&] { all = sortAllWays(program, &raw, 3); });
    for (const Sorting &sorting : std::as_const(all)) {
        report.add({.measure = u"Sort click → first rows painted"_s,
                    .detail = describe(sorting.order),
                    .product = sorting.painted.median(),
                    .raw = sorting.rawPage.median(),
                    .limit = 1.5 * sorting.rawPage.median() + 30,
                    .bar = u"1.5 × raw query of the first rows + 30 ms"_s});
    }
    for (const Sorting &sorting : std::as_const(all)) {
        report.add({.measure = u"Sort click → whole order known"_s,
                    .detail = describe(sorting.order),
                    .product = sorting.whole.median(),
                    .raw = sorting.rawKeys.median(),
                    .limit = 1.5 * sorting.rawKeys.median() + 30,
                    .bar = u"1.5 × raw query of all keys + 30 ms"_s});
    }
}

/// Goes down by five pages a second, and notes how many rows in view were blank before each.
void measurePages(Report &report, Program &program)
{
    constexpr int pages = 50;
    constexpr int pause = 200; // ms
    (void)program.press(Qt::Key_End);
    (void)program.untilFilled([&] { (void)program.press(Qt::Key_Home); });
    int blank = 0;
    int pagesWithBlank = 0;
    for (int page = 0; page < pages; ++page) {
        (void)program.press(Qt::Key_PageDown);
        program.settle(pause);
        const int rows = program.blankRows();
        blank += rows;
        pagesWithBlank += rows > 0 ? 1 : 0;
    }
    report.add({.measure = u"Blank rows, five pages down a second"_s,
                .detail = u"on %1 of %2 pages"_s.arg(pagesWithBlank).arg(pages),
                .product = double(blank),
                .limit = 0,
                .bar = u"none"_s,
                .unit = u"rows"_s});
}

void measureMoving(WatchedApplication &watched, Report &report, Program &program)
{
    Samples ends, jumps;
    watchStalls(watched, report, u"moving"_s, [&] {
        for (int i = 0; i < 20; ++i) {
            ends.add(program.untilFilled([&] { (void)program.press(Qt::Key_End); }));
            ends.add(program.untilFilled([&] { (void)program.press(Qt::Key_Home); }));
        }
        std::minstd_rand random(1);
        for (int i = 0; i < 50; ++i) {
            const double share = double(random()) / double(std::minstd_rand::max());
            jumps.add(program.untilFilled([&] { (void)program.scrollTo(share); }));
        }
        measurePages(report, program);
    });
    for (const auto &[what, samples] : {std::pair(u"End and Home"_s, ends), {u"anywhere by the scroll bar"_s, jumps}}) {
        report.add({.measure = u"Going to other rows → all of them painted, 95 of 100"_s,
                    .detail = what,
                    .product = samples.percentile(95)});
    }
}

void measureDeleting(WatchedApplication &watched, Report &report, Program &program)
{
    constexpr int deletions = 7;
    Samples painted;
    watchStalls(watched, report, u"deleting"_s, [&] {
        for (int i = 0; i < deletions; ++i) {
            (void)program.untilFilled([&] { (void)program.scrollTo(0.5); });
            painted.add(program.remove(program.rows().rowCount() / 2));
        }
    });
    report.add({.measure = u"Deleting a row → painted"_s, .product = painted.median()});
}

void measureMemoryOnServer(Report &report, const QString &address, int rows)
{
    const double empty = runChild({u"--empty-program"_s}).value(u"resident"_s);
    const double used = runChild({u"--use-program"_s, address}).value(u"resident"_s);
    report.add({.measure = u"Resident memory after some use"_s,
                .detail = u"an empty Qt program takes %1 MB"_s.arg(empty, 0, 'f', 0),
                .product = used,
                .limit = empty + 16.0 * double(rows) / 1024 / 1024 + 16,
                .bar = u"an empty Qt program + 16 bytes a row + 16 MB"_s,
                .unit = u"MB"_s});
}

/// What a person sees whose server is far away.
void measureFarAway(WatchedApplication &watched, Report &report, const PostgresqlCluster &cluster,
                    const QString &database)
{
    TcpProxy way(u"%1/.s.PGSQL.%2"_s.arg(cluster.folder()).arg(cluster.port()));
    way.setDelay(25ms, 25ms);
    const QString address = u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(cluster.user()).arg(way.port()).arg(database);
    const QString far = u"50 ms a round trip: "_s;
    Program program(watched, address);
    report.add({.measure = far + u"opening the overview → first rows painted"_s,
                .product = program.opening().firstRows,
                .limit = 4 * roundTrip + 30,
                .bar = u"4 round trips + 30 ms"_s});
    QList<Sorting> all;
    watchStalls(watched, report, far + u"sorting"_s, [&] { all = sortAllWays(program, nullptr, 1); });
    for (const Sorting &sorting : std::as_const(all)) {
        report.add({.measure = far + u"sort click → first rows painted"_s,
                    .detail = describe(sorting.order),
                    .product = sorting.painted.median(),
                    .limit = 4 * roundTrip + 30,
                    .bar = u"4 round trips + 30 ms"_s});
    }
    measureMoving(watched, report, program);
    measureDeleting(watched, report, program);
}

} // namespace

void measureServer(WatchedApplication &watched, Report &report, const QString &path, const QString &folder,
                   const std::function<bool(const QString &)> &wants)
{
    const PostgresqlCluster cluster;
    const QString database = cluster.createDatabase();
    const QString address = cluster.address(database);
    measureFirstLoad(report, cluster, address, path, folder);
    int rows = 0;
    {
        Program program(watched, address);
        rows = program.rows().rowCount();
        if (wants(u"open"_s)) {
            report.add(
                {.measure = u"Opening the overview → first rows painted"_s, .product = program.opening().firstRows});
            report.add({.measure = u"Opening the overview → all rows known"_s, .product = program.opening().whole});
        }
        if (wants(u"sort"_s))
            measureSorting(watched, report, program, address);
        if (wants(u"move"_s))
            measureMoving(watched, report, program);
        if (wants(u"delete"_s))
            measureDeleting(watched, report, program);
    }
    if (wants(u"memory"_s))
        measureMemoryOnServer(report, address, rows);
    if (wants(u"far"_s))
        measureFarAway(watched, report, cluster, database);
}

} // namespace umh::bench
