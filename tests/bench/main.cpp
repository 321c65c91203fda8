// Measures the overview beside SQLite's own interface and beside Qt's own table classes. Not a test: it judges nothing
// but says which bars are met on this machine, now. See --help.

#include "childprocess.h"
#include "domain/time/clock.h"
#include "exportmeasures.h"
#include "journalmeasures.h"
#include "planmeasures.h"
#include "processmeasures.h"
#include "program.h"
#include "rawoverview.h"
#include "servermeasures.h"
#include "store/directory.h"
#include "store/sample/sampledata.h"
#include "syncmeasures.h"
#include "tablemeasures.h"
#include "watchedapplication.h"
#include "windowmeasures.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace umh;
using namespace umh::bench;

namespace {

const QStringList measureNames{u"open"_s,   u"sort"_s,   u"search"_s,  u"move"_s,  u"select"_s,  u"delete"_s,
                               u"start"_s,  u"memory"_s, u"import"_s,  u"sync"_s,  u"windows"_s, u"plan"_s,
                               u"export"_s, u"notes"_s,  u"journal"_s, u"chain"_s, u"plot"_s};
const QStringList serverMeasureNames{u"open"_s, u"sort"_s, u"move"_s, u"delete"_s, u"memory"_s, u"far"_s};

struct Options
{
    QList<qint64> rows;
    QStringList only; ///< names of measures; all where it is empty
    QString folder;
    bool onServer = false;
    Report::Format format = Report::Format::Text;

    [[nodiscard]] bool wants(const QString &name) const { return only.isEmpty() || only.contains(name); }
};

/// Makes the directory with \a rows API users, unless it is there, and returns its path.
QString directoryWith(qint64 rows, const QString &folder)
{
    const QString path = u"%1/%2.sqlite"_s.arg(folder).arg(rows);
    if (QFileInfo::exists(path))
        return path;
    const QString unfinished = path + ".part"_L1;
    {
        const Result<Directory> directory = Directory::open({unfinished}, Directory::Opening::CreateIfMissing);
        if (!directory)
            qFatal("no directory at %s", qPrintable(unfinished));
        const Result<Connection> connection = directory->connect(Directory::Use::Writing);
        if (!connection || !loadSample(*connection, rows, Clock::system()))
            qFatal("no sample in %s", qPrintable(unfinished));
    }
    QFile::rename(unfinished, path);
    return path;
}

std::optional<StockFigures> stockFigures(WatchedApplication &watched, const Options &options, qint64 rows,
                                         const QString &path)
{
    constexpr qint64 mostRows = 100'000; // beyond, it takes minutes and gigabytes
    const bool wanted = options.wants(u"open"_s) || options.wants(u"sort"_s) || options.wants(u"search"_s)
        || options.wants(u"delete"_s);
    if (rows > mostRows || !wanted)
        return std::nullopt;
    const QTemporaryDir copy; // a row is deleted
    QFile::copy(path, copy.filePath(u"copy.sqlite"_s));
    return measureStockTable(watched, copy.filePath(u"copy.sqlite"_s), commonWord());
}

void measureTable(WatchedApplication &watched, const Options &options, Report &report, RawOverview &raw,
                  const QString &path, const std::optional<StockFigures> &stock)
{
    const std::pair<QString, void (*)(const TableBench &)> measures[] = {
        {u"open"_s, measureOpening}, {u"sort"_s, measureSorting},     {u"search"_s, measureSearching},
        {u"move"_s, measureMoving},  {u"select"_s, measureSelecting}, {u"delete"_s, measureDeleting},
        {u"notes"_s, measureNotes},
    };
    if (std::none_of(std::begin(measures), std::end(measures), [&](const auto &m) { return options.wants(m.first); }))
        return;
    const QList<qint64> toDelete = keysToDelete(raw);
    raw.keepCopies(KeyList(toDelete.begin(), toDelete.end()));
    {
        Program program(watched, path);
        const TableBench bench{watched, program, raw, report, stock, path};
        for (const auto &[name, measure] : measures) {
            if (options.wants(name))
                measure(bench);
        }
    }
    raw.restore();
}

void measureAll(WatchedApplication &watched, const Options &options, qint64 rows)
{
    const QString path = directoryWith(rows, options.folder);
    if (options.onServer) {
        Report report(rows, options.format, u"libpq alone"_s);
        measureServer(watched, report, path, options.folder, [&](const QString &name) { return options.wants(name); });
        report.finish();
        return;
    }
    const std::optional<StockFigures> stock = stockFigures(watched, options, rows, path);
    Report report(rows, options.format);
    {
        RawOverview raw(path);
        measureTable(watched, options, report, raw, path, stock);
        if (options.wants(u"start"_s))
            measureStart(report, raw, path);
        if (options.wants(u"memory"_s))
            measureMemory(report, raw, path);
    }
    if (options.wants(u"windows"_s))
        measureWindows(watched, report, path);
    if (options.wants(u"plot"_s))
        measurePlot(report);
    if (options.wants(u"journal"_s))
        measureJournal(watched, report, path, rows, options.folder);
    if (options.wants(u"chain"_s))
        measureChain(report, rows);
    if (options.wants(u"plan"_s))
        measurePlan(watched, report, path);
    if (options.wants(u"export"_s))
        measureExports(watched, report, path);
    if (options.wants(u"import"_s))
        measureImport(report, path, options.folder);
    if (options.wants(u"sync"_s))
        measureSync(report, rows);
    report.finish();
}

[[noreturn]] void refuse(const QString &problem)
{
    std::fprintf(stderr, "bench_overview: %s\n", qUtf8Printable(problem));
    std::exit(2);
}

/// Sizes that can be made and measured; ends the program at any other.
QList<qint64> sizesIn(const QString &list)
{
    constexpr qint64 fewest = 1000; // with fewer there is nothing to scroll, search and delete
    QList<qint64> sizes;
    for (const QString &typed : list.split(u',')) {
        bool isNumber = false;
        const qint64 size = typed.toLongLong(&isNumber);
        if (!isNumber || size < fewest || size > largestSampleSize) {
            refuse(u"\"%1\" is not a number of API users from %2 to %3."_s.arg(typed, QString::number(fewest),
                                                                               QString::number(largestSampleSize)));
        }
        sizes += size;
    }
    return sizes;
}

Options parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the API user overview on directories of several sizes."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption rows(u"rows"_s, u"Sizes of directory, in API users."_s, u"N,N…"_s,
                                  u"1000,100000,1000000"_s);
    const QCommandLineOption only(u"only"_s, u"Measure only this: "_s + measureNames.join(", "_L1) + u'.', u"NAME"_s);
    const QCommandLineOption server(
        u"server"_s,
        u"Measure it on a PostgreSQL server that ends with this program: the first load, then "_s
            + serverMeasureNames.join(", "_L1) + u" (where each round trip takes 50 ms)."_s);
    const QCommandLineOption keep(u"keep"_s, u"Make the directories in this folder, and use those that are there."_s,
                                  u"DIR"_s);
    const QCommandLineOption markdown(u"markdown"_s, u"Print tables for the README."_s);
    parser.addOptions({rows, only, server, keep, markdown});
    parser.process(arguments);

    Options options;
    if (!parser.positionalArguments().isEmpty())
        refuse(u"there is one argument too many: \"%1\"."_s.arg(parser.positionalArguments().constFirst()));
    options.rows = sizesIn(parser.value(rows));
    options.onServer = parser.isSet(server);
    for (const QString &names : parser.values(only))
        options.only += names.split(u',');
    for (const QString &name : std::as_const(options.only)) {
        if (!(options.onServer ? serverMeasureNames : measureNames).contains(name))
            refuse(u"there is nothing called \"%1\" to measure."_s.arg(name));
    }
    options.folder = parser.value(keep);
    options.format = parser.isSet(markdown) ? Report::Format::Markdown : Report::Format::Text;
    return options;
}

/// Warnings of window systems that can do less are not what this is about.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "bench_overview: %s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(sayOnlyWhatMatters);
    QCoreApplication::setApplicationName(u"bench_overview"_s);
    if (const std::optional<int> status = beChild(argc, argv))
        return *status;

    WatchedApplication watched(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Options options = parse(QCoreApplication::arguments());
    const QTemporaryDir temporary;
    if (options.folder.isEmpty())
        options.folder = temporary.path();
    QDir().mkpath(options.folder);
    for (const qint64 rows : std::as_const(options.rows))
        measureAll(watched, options, rows);
    return 0;
}
