#include "tablemeasures.h"

#include "domain/time/clock.h"
#include "program.h"
#include "rawoverview.h"
#include "stopwatch.h"
#include "store/apiuserfactstore.h"
#include "store/connection.h"
#include "store/directory.h"
#include "table/apiuserfilterproxy.h"
#include "watchedapplication.h"
#include "words/apiusertext.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

/// The word for which the stock classes are measured, too.
const QString commonWordText = u"generic"_s;

template<typename Measure>
void watchingStalls(const TableBench &bench, const QString &phase, Measure measure)
{
    watchStalls(bench.watched, bench.report, phase, measure);
}

const ApiUserOrder usualOrder{ApiUserSort::Operator, Qt::AscendingOrder};

void sortAsUsual(const TableBench &bench)
{
    while (bench.program.order() != usualOrder)
        (void)bench.program.clickHeading(ApiUserFilterProxy::columnOf(usualOrder.by));
}

double warmRepaint(const TableBench &bench)
{
    Samples repaint;
    for (int i = 0; i < 15; ++i)
        repaint.add(bench.program.repaint());
    return repaint.median();
}

struct SortSamples
{
    ApiUserOrder order;
    Samples rawPage, rawKeys, painted, whole, repaint;
};

/// Sorts by every column that is shown both ways, and comes back to each of them several times.
QList<SortSamples> sortAllWays(const TableBench &bench)
{
    constexpr int runs = 7;
    QList<SortSamples> all;
    for (int run = 0; run <= runs; ++run) {
        for (int click = 0; click < 2 * ApiUserFilterProxy::DeleteColumn; ++click) {
            if (!bench.program.showsColumn(click / 2))
                continue;
            const Shown shown = bench.program.clickHeading(click / 2);
            if (run == 0) {
                all += SortSamples{bench.program.order(), {}, {}, {}, {}, {}};
                continue; // caches are cold
            }
            const auto samples = std::find_if(all.begin(), all.end(),
                                              [&](const SortSamples &s) { return s.order == bench.program.order(); });
            if (samples == all.end())
                qFatal("an order that was not there in the first run");
            samples->painted.add(shown.firstRows);
            samples->whole.add(shown.whole);
            samples->repaint.add(bench.program.repaint());
            samples->rawPage.add(timed([&] { bench.raw.firstPage(samples->order, bench.program.firstRows()); }));
            samples->rawKeys.add(timed([&] { (void)bench.raw.keys(samples->order); }));
        }
    }
    return all;
}

struct SearchTerm
{
    QString what;
    QString text;
};

QList<SearchTerm> searchTerms(RawOverview &raw)
{
    const KeyList keys = raw.keys({ApiUserSort::Username, Qt::AscendingOrder});
    const QString username = QString::fromLatin1(raw.username(keys.at(keys.size() / 2)));
    return {
        {u"one letter"_s, u"e"_s},
        {u"two letters"_s, u"an"_s},
        {u"common word of three"_s, u"gen"_s},
        {u"rare word of three"_s, u"kan"_s},
        {u"common longer word"_s, commonWordText},
        {u"rare longer word"_s, username.left(10)},
        {u"two words"_s, u"grafana van"_s},
    };
}

struct SearchSamples
{
    SearchTerm term;
    size_t hits = 0;
    Samples rawPage, raw, painted, whole;

    [[nodiscard]] QString describe() const { return u"%1, “%2”: %3 hits"_s.arg(term.what, term.text).arg(hits); }
};

/// Types the last letter of \a term several times.
SearchSamples searchFor(const TableBench &bench, const SearchTerm &term)
{
    constexpr int runs = 7;
    SearchSamples samples{term, 0, {}, {}, {}, {}};
    for (int run = 0; run < runs; ++run) {
        samples.rawPage.add(timed([&] { bench.raw.searchFirstPage(term.text, bench.program.order()); }));
        samples.raw.add(timed([&] { samples.hits = bench.raw.search(term.text, bench.program.order()).size(); }));
        bench.program.search(term.text.chopped(1));
        const Shown shown = bench.program.type(term.text.back());
        samples.painted.add(shown.firstRows);
        samples.whole.add(shown.whole);
        if (size_t(bench.program.rows().rowCount()) != samples.hits)
            qFatal("“%s” was found %d times, not %zu", qUtf8Printable(term.text), bench.program.rows().rowCount(),
                   samples.hits);
    }
    return samples;
}

void addMoves(const TableBench &bench, const QString &what, const Samples &painted)
{
    if (painted.isEmpty())
        return;
    bench.report.add({.measure = u"Going to other rows → painted, 99 of 100"_s,
                      .detail = what,
                      .product = painted.percentile(99),
                      .limit = frameTime,
                      .bar = u"16 ms"_s});
}

} // namespace

QString describe(const ApiUserOrder &order)
{
    return ApiUserText::heading(order.by)
        + (order.direction == Qt::AscendingOrder ? u", ascending"_s : u", descending"_s);
}

void watchStalls(WatchedApplication &watched, Report &report, const QString &phase,
                 const std::function<void()> &measure)
{
    watched.startWatchingStalls();
    measure();
    const Stall stall = watched.longestStall();
    report.add({.measure = u"Longest stall of the window"_s,
                .detail = phase + u": "_s + describe(stall),
                .product = stall.wall,
                .limit = frameTime,
                .bar = u"16 ms"_s});
}

QString commonWord()
{
    return commonWordText;
}

void measureOpening(const TableBench &bench)
{
    const Shown &opening = bench.program.opening();
    const auto stock = [&](double StockFigures::*figure) {
        return bench.stock ? std::optional((*bench.stock).*figure) : std::nullopt;
    };
    bench.report.add({.measure = u"Opening the overview → first rows painted"_s,
                      .product = opening.firstRows,
                      .stock = stock(&StockFigures::firstRows)});
    bench.report.add({.measure = u"Opening the overview → all rows known"_s,
                      .product = opening.whole,
                      .stock = stock(&StockFigures::allRows)});
}

namespace {

/// \a with: what is shown besides what a new user sees, in words; empty for nothing.
void measureSortingWith(const TableBench &bench, const QString &with)
{
    QList<SortSamples> all;
    watchingStalls(bench, u"sorting"_s + with, [&] { all = sortAllWays(bench); });
    for (const SortSamples &samples : std::as_const(all)) {
        bench.report.add({.measure = u"Sort click → first rows painted"_s,
                          .detail = describe(samples.order) + with,
                          .product = samples.painted.median(),
                          .raw = samples.rawPage.median(),
                          .limit = std::min(frameTime, samples.rawPage.median() + 1.5 * samples.repaint.median()),
                          .bar = u"raw first page + 1.5 × a warm repaint, 16 ms"_s});
    }
    for (const SortSamples &samples : std::as_const(all)) {
        const bool asStock = samples.order == ApiUserOrder{ApiUserSort::Username, Qt::AscendingOrder};
        bench.report.add({.measure = u"Sort click → whole order known"_s,
                          .detail = describe(samples.order) + with,
                          .product = samples.whole.median(),
                          .raw = samples.rawKeys.median(),
                          .stock = bench.stock && asStock ? std::optional(bench.stock->sort) : std::nullopt,
                          .limit = 1.5 * samples.rawKeys.median() + 10,
                          .bar = u"1.5 × raw ordered key scan + 10 ms"_s});
    }
}

} // namespace

void measureSorting(const TableBench &bench)
{
    measureSortingWith(bench, {});
}

void measureNotes(const TableBench &bench)
{
    constexpr qsizetype noted = 10'000;
    {
        // Every hundredth API user belongs to somebody.
        const Result<Directory> directory = Directory::open(placeOf(bench.path), Directory::Opening::Existing);
        if (!directory)
            qFatal("no directory");
        const Result<Connection> connection = directory->connect(Directory::Use::Writing);
        if (!connection)
            qFatal("no connection");
        const KeyList keys = bench.raw.keys(usualOrder);
        std::vector<RowKey> some;
        const qsizetype step = std::max<qsizetype>(1, keys.size() / noted);
        for (qsizetype i = 0; i < keys.size(); i += step)
            some.push_back(keys.at(i));
        const ApiUserFactsChange change{
            .owner = u"Anna de Vries"_s, .ticket = u"T-1234"_s, .reviewBy = QDate(2027, 1, 31)};
        if (!ApiUserFactStore(*connection)
                 .changeAll(
                     some, change, Clock::system(), {}, [](qint64) {}, [](const FactsOfApiUser &) {}))
            qFatal("no notes");
    }
    const QStringList usual = bench.program.shownColumns();
    bench.program.showColumns(usual + QStringList{u"owner"_s, u"ticket"_s, u"review_by"_s});
    bench.program.settle(3000); // it has seen what has changed
    measureSortingWith(bench, u", three columns of notes shown"_s);
    bench.program.showColumns(usual);
    sortAsUsual(bench);
}

void measureSearching(const TableBench &bench)
{
    sortAsUsual(bench);
    QList<SearchSamples> all;
    watchingStalls(bench, u"searching"_s, [&] {
        for (const SearchTerm &term : searchTerms(bench.raw))
            all += searchFor(bench, term);
        bench.program.search({});
    });
    for (const SearchSamples &samples : std::as_const(all)) {
        bench.report.add({.measure = u"Search keystroke → first rows painted"_s,
                          .detail = samples.describe(),
                          .product = samples.painted.median(),
                          .raw = samples.rawPage.median(),
                          .limit = samples.rawPage.median() + frameTime,
                          .bar = u"raw first page + 16 ms"_s});
    }
    for (const SearchSamples &samples : std::as_const(all)) {
        const bool asStock = samples.term.text == commonWordText;
        bench.report.add({.measure = u"Search keystroke → whole result"_s,
                          .detail = samples.describe(),
                          .product = samples.whole.median(),
                          .raw = samples.raw.median(),
                          .stock = bench.stock && asStock ? std::optional(bench.stock->filter) : std::nullopt,
                          .limit = 1.3 * samples.raw.median() + 15,
                          .bar = u"1.3 × raw + 15 ms"_s});
    }
}

void measureMoving(const TableBench &bench)
{
    const int rows = bench.program.rows().rowCount();
    watchingStalls(bench, u"moving"_s, [&] {
        Samples ends, jumps, pages;
        for (int i = 0; i < 100; ++i) {
            ends.add(bench.program.press(Qt::Key_End));
            (void)bench.program.press(Qt::Key_Home);
        }
        std::minstd_rand random(1);
        for (int i = 0; i < 300; ++i)
            jumps.add(bench.program.scrollTo(double(random()) / double(std::minstd_rand::max())));
        (void)bench.program.scrollTo(0);
        const int pageDowns = std::min(300, rows / 100);
        for (int i = 0; i < pageDowns; ++i)
            pages.add(bench.program.press(Qt::Key_PageDown));
        addMoves(bench, u"End"_s, ends);
        addMoves(bench, u"anywhere by the scroll bar"_s, jumps);
        addMoves(bench, u"page down"_s, pages);
    });
}

void measureSelecting(const TableBench &bench)
{
    constexpr int runs = 21;
    sortAsUsual(bench);
    const double repaint = warmRepaint(bench);
    Samples all, one;
    SortSamples sorting{usualOrder, {}, {}, {}, {}, {}};
    watchingStalls(bench, u"selecting all"_s, [&] {
        for (int run = 0; run < runs; ++run) {
            all.add(bench.program.press(Qt::Key_A, Qt::ControlModifier));
            if (bench.program.selectedRows() != bench.program.rows().rowCount())
                qFatal("%d rows are selected", bench.program.selectedRows());
            one.add(bench.program.press(Qt::Key_Down));
        }
    });
    (void)bench.program.press(Qt::Key_A, Qt::ControlModifier);
    watchingStalls(bench, u"sorting with all selected"_s, [&] {
        for (int run = 0; run < runs; ++run) {
            const Shown shown = bench.program.clickHeading(ApiUserFilterProxy::columnOf(ApiUserSort::Username));
            if (bench.program.selectedRows() != bench.program.rows().rowCount())
                qFatal("%d rows are selected after a sort", bench.program.selectedRows());
            if (run == 0)
                continue; // caches are cold
            sorting.painted.add(shown.firstRows);
            sorting.whole.add(shown.whole);
            sorting.rawPage.add(timed([&] { bench.raw.firstPage(bench.program.order(), bench.program.firstRows()); }));
            sorting.rawKeys.add(timed([&] { (void)bench.raw.keys(bench.program.order()); }));
        }
    });
    (void)bench.program.press(Qt::Key_Down);
    sortAsUsual(bench);
    bench.report.add({.measure = u"Ctrl+A → number of selected rows painted"_s,
                      .product = all.median(),
                      .limit = frameTime,
                      .bar = u"16 ms"_s});
    bench.report.add({.measure = u"With all selected, one row → painted"_s,
                      .product = one.median(),
                      .limit = frameTime,
                      .bar = u"16 ms"_s});
    bench.report.add({.measure = u"Sort click → first rows painted"_s,
                      .detail = u"with all rows selected"_s,
                      .product = sorting.painted.median(),
                      .raw = sorting.rawPage.median(),
                      .limit = std::min(frameTime, sorting.rawPage.median() + 1.5 * repaint),
                      .bar = u"raw first page + 1.5 × a warm repaint, 16 ms"_s});
    bench.report.add({.measure = u"Sort click → whole order known"_s,
                      .detail = u"with all rows selected"_s,
                      .product = sorting.whole.median(),
                      .raw = sorting.rawKeys.median(),
                      .limit = 1.5 * sorting.rawKeys.median() + 10,
                      .bar = u"1.5 × raw ordered key scan + 10 ms"_s});
}

namespace {
constexpr int deletions = 11;
} // namespace

QList<qint64> keysToDelete(RawOverview &raw)
{
    // Half of them for the raw side, half for the product, in turns.
    const KeyList keys = raw.keys(usualOrder);
    QList<qint64> chosen;
    for (int i = 0; i < 2 * deletions; ++i)
        chosen += keys.at(keys.size() / 2 + i);
    return chosen;
}

void measureDeleting(const TableBench &bench)
{
    const QList<qint64> keys = keysToDelete(bench.raw);
    sortAsUsual(bench);
    const double repaint = warmRepaint(bench);
    Samples raw, painted;
    watchingStalls(bench, u"deleting"_s, [&] {
        for (qsizetype i = 0; i < keys.size(); i += 2) {
            raw.add(timed([&] { bench.raw.remove(keys.at(i)); }));
            bench.program.settle(1500); // the program sees that somebody else has deleted a row
            const int row = bench.program.rows().rowsOf({keys.at(i + 1)}).constFirst();
            painted.add(bench.program.remove(row));
        }
    });
    bench.report.add({.measure = u"Deleting a row → painted"_s,
                      .product = painted.median(),
                      .raw = raw.median(),
                      .stock = bench.stock ? std::optional(bench.stock->remove) : std::nullopt,
                      .limit = raw.median() + 2 * repaint,
                      .bar = u"raw deletion + 2 × a warm repaint"_s});
}

} // namespace umh::bench
