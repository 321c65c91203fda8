#pragma once

#include "domain/apiuserquery.h"
#include "report.h"
#include "stocktable.h"

#include <functional>
#include <optional>

namespace umh::bench {

class Program;
class RawOverview;
class WatchedApplication;

/// What measuring the overview takes. The raw side is asked right before the product each time, so that both meet the
/// machine in the same mood.
struct TableBench
{
    WatchedApplication &watched;
    Program &program;
    RawOverview &raw;
    Report &report;
    std::optional<StockFigures> stock; ///< none where stock classes would take minutes
    QString path; ///< of the directory
};

// Each measures one thing that a person does, and what the longest stall was meanwhile.
void measureOpening(const TableBench &bench);
void measureSorting(const TableBench &bench);
/// The same with three of the columns shown that are hidden at first; notes them of some API users before.
void measureNotes(const TableBench &bench);
void measureSearching(const TableBench &bench);
void measureMoving(const TableBench &bench);
void measureSelecting(const TableBench &bench);
/// Deletes rows; whoever calls it has made copies of those that rowsToDelete() names.
void measureDeleting(const TableBench &bench);

/// The keys of the rows that measureDeleting() deletes from the directory behind \a raw.
[[nodiscard]] QList<qint64> keysToDelete(RawOverview &raw);

inline constexpr double frameTime = 16; ///< ms: what a person sees as at once

/// \a order in words.
[[nodiscard]] QString describe(const ApiUserOrder &order);
/// Does \a measure, and adds the longest stall of the window meanwhile to \a report; \a phase says what it was.
void watchStalls(WatchedApplication &watched, Report &report, const QString &phase,
                 const std::function<void()> &measure);

/// A word that stands in very many rows; what the stock classes filter by.
[[nodiscard]] QString commonWord();

} // namespace umh::bench
