#include "planmeasures.h"

#include "domain/time/clock.h"
#include "program.h"
#include "rawoverview.h"
#include "stopwatch.h"
#include "store/directory.h"
#include "sync/removaljobs.h"
#include "tablemeasures.h"
#include "views/jobs/removalplandialog.h"
#include "watchedapplication.h"

#include <QtWidgets/QTableView>

#include <memory>

using namespace Qt::StringLiterals;

namespace umh::bench {

void measurePlan(WatchedApplication &watched, Report &report, const QString &path)
{
    constexpr qsizetype mostPlanned = 100'000;
    constexpr int runs = 7;
    constexpr double bar = 1'000;
    const Result<Directory> directory = Directory::open(placeOf(path), Directory::Opening::Existing);
    if (!directory)
        qFatal("no directory at %s", qPrintable(path));
    KeyList keys;
    Samples opened;
    {
        RawOverview raw(path);
        const KeyList all = raw.keys({ApiUserSort::LastUsed, Qt::AscendingOrder});
        keys = KeyList(all.begin(), all.begin() + std::min(mostPlanned, all.size()));
    }
    RemovalJobs jobs(*directory, Clock::system());
    watchStalls(watched, report, u"opening a plan"_s, [&] {
        for (int run = 0; run < runs; ++run) {
            std::unique_ptr<RemovalPlanDialog> dialog;
            const QMetaObject::Connection shows =
                QObject::connect(&jobs, &RemovalJobs::planned, &watched, [&](const RemovalPlan &plan) {
                    dialog = std::make_unique<RemovalPlanDialog>(plan);
                    watched.watchPainting(dialog->findChild<QTableView *>(u"plan"_s)->viewport());
                    dialog->show();
                });
            const double start = now();
            const int paints = watched.paints();
            watched.deliver([&] { jobs.plan(keys); });
            const double shown = watched.runUntil([&] { return dialog && watched.paints() > paints; });
            QObject::disconnect(shows);
            if (dialog->plan().rows.size() != keys.size())
                qFatal("%lld API users are planned", dialog->plan().rows.size());
            if (run > 0) // caches are cold
                opened.add(shown - start);
            watched.deliver([&] { dialog.reset(); });
            watched.runFor(30);
        }
    });
    report.add({.measure = u"Delete… with %1 selected → plan painted"_s.arg(keys.size()),
                .product = opened.median(),
                .limit = bar,
                .bar = u"1 s"_s});
}

} // namespace umh::bench
