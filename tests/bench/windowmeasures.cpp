#include "windowmeasures.h"

#include "app/directorywindows.h"
#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "domain/usagehistory.h"
#include "program.h"
#include "rawoverview.h"
#include "rawrows.h"
#include "rawsqlite.h"
#include "stopwatch.h"
#include "store/apiuserstore.h"
#include "store/directory.h"
#include "store/keyscansql.h"
#include "store/operatorstore.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/usageplot.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "watchedapplication.h"

#include <QtGui/QImage>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

/// A window, what it is opened by, and what it asks for.
struct Opening
{
    QString what;
    KeyScanSql sql;
    QString columns;
    std::function<TablePane *(DirectoryWindows &)> open;
};

/// The guid and name in the only row of \a sql.
std::pair<QString, QString> oneOf(const RawDatabase &database, const QString &sql)
{
    RawStatement statement(database, sql);
    if (!statement.step())
        qFatal("nothing found by %s", qPrintable(sql));
    return {QString::fromUtf8(statement.text(0)), QString::fromUtf8(statement.text(1))};
}

TablePane *openOperator(DirectoryWindows &windows, const QString &guid)
{
    (void)windows.viewOperator(guid);
    return windows.operatorWindows().constFirst()->apiUserPane();
}

QList<Opening> openings(const RawDatabase &database)
{
    const QString all = u"SELECT guid, full_name FROM operator WHERE api_users > 0 ORDER BY "_s;
    const QString ordinary = oneOf(database, all + "folded_name LIMIT 1 OFFSET 1000"_L1).first;
    const QString busiest = oneOf(database, all + "api_users DESC LIMIT 1"_L1).first;
    const auto [groupGuid, groupName] =
        oneOf(database, u"SELECT guid, name FROM operator_group WHERE NOT everyone ORDER BY api_users DESC LIMIT 1"_s);
    OperatorGroup group;
    group.guid = groupGuid;
    group.name = groupName;
    const auto apiUsersOf = [](const QString &guid) {
        return keyScanSql(ApiUserQuery{{}, {.operatorGuid = guid}}, Clock::system().now());
    };
    return {
        {u"operators"_s, keyScanSql(OperatorQuery{}), OperatorTable::columns(),
         [](DirectoryWindows &windows) -> TablePane * {
             windows.viewOperators();
             return windows.operators()->pane();
         }},
        {u"operator groups"_s, keyScanSql(OperatorGroupQuery{}), OperatorGroupTable::columns(),
         [](DirectoryWindows &windows) -> TablePane * {
             windows.viewGroups();
             return windows.groups()->pane();
         }},
        {u"operators of the largest group"_s, keyScanSql(OperatorQuery{{}, {.groupGuid = group.guid}}),
         OperatorTable::columns(),
         [group](DirectoryWindows &windows) -> TablePane * {
             windows.viewOperators({.groupGuid = group.guid});
             return windows.operators()->pane();
         }},
        {u"API users of the largest group"_s,
         keyScanSql(ApiUserQuery{{}, {.groupGuid = group.guid}}, Clock::system().now()), ApiUserTable::columns(),
         [group](DirectoryWindows &windows) -> TablePane * {
             windows.viewApiUsers({.groupGuid = group.guid});
             return windows.apiUsers()->pane();
         }},
        {u"API management of an operator"_s, apiUsersOf(ordinary), ApiUserTable::columns(),
         [ordinary](DirectoryWindows &windows) { return openOperator(windows, ordinary); }},
        {u"API management of the operator with most API users"_s, apiUsersOf(busiest), ApiUserTable::columns(),
         [busiest](DirectoryWindows &windows) { return openOperator(windows, busiest); }},
    };
}

void measureOpening(WatchedApplication &watched, Report &report, const RawDatabase &database, const QString &path,
                    const Opening &opening)
{
    constexpr int runs = 7;
    constexpr double frame = 16; // ms
    RawRows rows(database, opening.sql, opening.columns);
    rows.read(); // caches are warm on both sides
    Samples raw;
    Samples painted;
    Stall longest;
    for (int run = 0; run <= runs; ++run) {
        Program program(watched, path);
        const double rawTime = timed([&] { rows.read(); });
        watched.startWatchingStalls();
        const double time = program.openWindow(opening.open);
        program.settle(200);
        if (run == 0)
            continue; // the first one loads code and fonts
        raw.add(rawTime);
        painted.add(time);
        if (watched.longestStall().wall > longest.wall)
            longest = watched.longestStall();
    }
    report.add({.measure = u"Opening a window → rows painted"_s,
                .detail = opening.what,
                .product = painted.median(),
                .raw = raw.median(),
                .limit = 1.5 * raw.median() + 50,
                .bar = u"1.5 × raw query + 50 ms"_s});
    report.add({.measure = u"Longest stall of the window while it opens"_s,
                .detail = opening.what + u": "_s + describe(longest),
                .product = longest.wall,
                .limit = frame,
                .bar = u"16 ms"_s});
}

/// How soon a window shows what was deleted elsewhere.
void measureFollowing(WatchedApplication &watched, Report &report, const QString &path)
{
    constexpr qsizetype runs = 7;
    constexpr double patience = 2'000; // ms
    RawOverview raw(path);
    const KeyList all = raw.keys({});
    const KeyList keys(all.begin() + all.size() / 2, all.begin() + all.size() / 2 + 2 * runs);
    raw.keepCopies(keys);
    {
        Program program(watched, path);
        (void)program.openWindow([](DirectoryWindows &windows) -> TablePane * {
            windows.viewOperators();
            return windows.operators()->pane();
        });
        program.settle(1000);
        Samples here;
        Samples elsewhere;
        for (qsizetype run = 0; run < runs; ++run) {
            const int row = program.rows().rowsOf({keys.at(2 * run)}).constFirst();
            here.add(program.untilFollowed([&] { program.startRemoving(row); }));
            elsewhere.add(program.untilFollowed([&] { raw.remove(keys.at(2 * run + 1)); }));
        }
        report.add({.measure = u"Deleting in the overview → painted in the operators"_s,
                    .detail = u"slowest of %1"_s.arg(runs),
                    .product = here.percentile(100),
                    .limit = patience,
                    .bar = u"2 s"_s});
        report.add({.measure = u"Deleting in another program → painted in the operators"_s,
                    .detail = u"slowest of %1"_s.arg(runs),
                    .product = elsewhere.percentile(100),
                    .limit = patience,
                    .bar = u"2 s"_s});
    }
    raw.restore();
}

} // namespace

void measureWindows(WatchedApplication &watched, Report &report, const QString &path)
{
    const RawDatabase database(path);
    for (const Opening &opening : openings(database))
        measureOpening(watched, report, database, path, opening);
    measureFollowing(watched, report, path);

    const Result<Directory> directory = Directory::open({path}, Directory::Opening::Existing);
    const Result<Connection> connection =
        directory ? directory->connect(Directory::Use::Display) : Result<Connection>(directory.error());
    if (!connection)
        qFatal("no directory at %s", qPrintable(path));
    ApiUserStore store(*connection);
    constexpr int runs = 51;
    Samples figures;
    for (int run = 0; run < runs; ++run) {
        figures.add(timed([&] {
            if (!store.figures(Clock::system()))
                qFatal("the figures cannot be read");
        }));
    }
    constexpr double bar = 5; // ms
    report.add({.measure = u"All numbers of the hub"_s, .product = figures.median(), .limit = bar, .bar = u"5 ms"_s});
}

void measurePlot(Report &report)
{
    constexpr qint64 changes = 10'000;
    constexpr qint64 hour = 3'600'000; // ms
    constexpr double limit = 16; // ms
    std::vector<qint64> syncs;
    std::vector<UsageSample> samples;
    for (qint64 i = 0; i < changes; ++i) {
        syncs.push_back(i * hour);
        samples.push_back({.at = i * hour, .lastUsed = i * hour, .requests = i * 7'919 % 1'000});
    }
    UsagePlot plot;
    plot.resize(1'800, 400);
    plot.setHistory(UsageHistory(syncs, samples), QDateTime::fromMSecsSinceEpoch(changes * hour, inUtc));
    QImage image(plot.size(), QImage::Format_ARGB32_Premultiplied);
    plot.render(&image); // what is made once only is made
    constexpr int runs = 51;
    Samples painted;
    for (int run = 0; run < runs; ++run)
        painted.add(timed([&] { plot.render(&image); }));
    report.add({.measure = u"Painting 10,000 changes of use"_s,
                .product = painted.percentile(95),
                .limit = limit,
                .bar = u"16 ms"_s});
}

} // namespace umh::bench
