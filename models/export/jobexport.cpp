#include "export/jobexport.h"

#include "domain/removalplan.h"
#include "store/connection.h"
#include "store/jobstore.h"
#include "words/jobtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

bool isForPeople(const ExportSurroundings &in)
{
    return in.language == ExportLanguage::Present;
}

constexpr auto fieldsOfJobItems = [] {
    using Row = JobItem;
    using In = ExportSurroundings;
    const auto field = [](const char *name, const char *english, const char *member, ColumnKind kind,
                          QString (*heading)(), ExportCell (*cell)(const Row &row, const In &in)) {
        return ExportFieldOf<Row>{{name, english, member, kind, heading}, -1, cell};
    };
    return std::array{
        field(
            "operator", "Operator", "operator", ColumnKind::Name,
            [] { return ApiUserText::heading(ApiUserSort::Operator); },
            [](const Row &row, const In &) { return factCell(row.seen.operatorName); }),
        field(
            "username", "Username", "username", ColumnKind::Code,
            [] { return ApiUserText::heading(ApiUserSort::Username); },
            [](const Row &row, const In &) { return factCell(row.seen.username); }),
        field(
            "type", "Type", "type", ColumnKind::Name, [] { return ApiUserText::heading(ApiUserSort::Type); },
            [](const Row &row, const In &) { return factCell(displayType(row.seen.type)); }),
        field(
            "created", "Created", "created", ColumnKind::Time,
            [] { return ApiUserText::heading(ApiUserSort::Created); },
            [](const Row &row, const In &) { return timeCell(row.seen.created); }),
        field(
            "last-used", "Last used", "lastUsed", ColumnKind::Time,
            [] { return ApiUserText::heading(ApiUserSort::LastUsed); },
            [](const Row &row, const In &in) {
                return isForPeople(in) && row.seen.lastUsedState != LastUsedState::Used
                    ? ExportCell(ApiUserText::lastUsed(row.seen.lastUsedState, {}, {}))
                    : timeCell(row.seen.lastUsed);
            }),
        field(
            "requests", "Requests last 30 days", "requestsLast30Days", ColumnKind::Number,
            [] { return ApiUserText::heading(ApiUserSort::Requests); },
            [](const Row &row, const In &) {
                return row.seen.requestsLast30Days ? ExportCell(*row.seen.requestsLast30Days) : ExportCell();
            }),
        field(
            "description", "Description", "description", ColumnKind::Prose,
            [] { return ApiUserText::heading(ApiUserSort::Description); },
            [](const Row &row, const In &) { return factCell(row.seen.description); }),
        field("guid", "Guid", "guid", ColumnKind::Code, nullptr,
              [](const Row &row, const In &) { return factCell(row.seen.guid); }),
        field("reason", "Reason", "reason", ColumnKind::Prose, &JobText::reasonHeading,
              [](const Row &row, const In &in) {
                  return factCell(isForPeople(in) ? JobText::reason(reasonFrom(row.reason)) : row.reason);
              }),
        field("outcome", "Outcome", "outcome", ColumnKind::Name, &JobText::outcomeHeading,
              [](const Row &row, const In &in) {
                  return factCell(isForPeople(in) ? JobText::outcome(row.outcome) : wordForPrograms(row.outcome));
              }),
        field(
            "detail", "Detail", "detail", ColumnKind::Prose, &JobText::detailHeading,
            [](const Row &row, const In &in) { return factCell(isForPeople(in) ? JobText::detail(row) : row.detail); }),
        field("at", "At", "at", ColumnKind::Time, &JobText::whenHeading,
              [](const Row &row, const In &) { return timeCell(row.at); }),
        field("presence", "Presence", "presence", ColumnKind::Prose, &JobText::presenceHeading,
              [](const Row &row, const In &in) {
                  return factCell(isForPeople(in) ? JobText::presence(row) : presenceForPrograms(row));
              }),
    };
}();

} // namespace

std::span<const ExportFieldOf<JobItem>> jobItemFields()
{
    return fieldsOfJobItems;
}

std::vector<ExportField> jobItemHeadings()
{
    std::vector<ExportField> headings;
    for (const ExportFieldOf<JobItem> &of : fieldsOfJobItems)
        headings.push_back(of.field);
    return headings;
}

std::vector<ExportCell> jobItemCells(const JobItem &item, ExportLanguage language)
{
    const ExportSurroundings surroundings{.language = language};
    std::vector<ExportCell> cells;
    cells.reserve(fieldsOfJobItems.size());
    for (const ExportFieldOf<JobItem> &of : fieldsOfJobItems)
        cells.push_back(of.cell(item, surroundings));
    return cells;
}

QString wordForPrograms(JobOutcome outcome)
{
    static constexpr std::array words{"planned",       "not known", "deleted", "already gone",
                                      "changed since", "refused",   "kept",    "not done"};
    return QLatin1StringView(words.at(size_t(outcome)));
}

QString presenceForPrograms(const JobItem &item)
{
    if (!item.isStillThere)
        return {};
    return *item.isStillThere ? u"still there"_s : u"absent"_s;
}

Result<qint64> exportJob(const Connection &connection, const JobId &id, ExportLanguage language, ExportWriter &writer,
                         const Clock &clock, const std::stop_token &stop, const ExportProgress &onProgress)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const JobStore jobs(connection, clock);
    if (const Status begun = writer.begin(jobItemHeadings(), false); !begun)
        return begun.error();
    constexpr int itemsAtOnce = 256;
    qint64 count = 0;
    for (qint64 next = 0;;) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        const Result<QList<JobItem>> items = jobs.items(id, next, itemsAtOnce);
        if (!items)
            return items.error();
        for (const JobItem &item : *items) {
            if (const Status added = writer.add(jobItemCells(item, language), false); !added)
                return added.error();
        }
        count += items->size();
        if (onProgress)
            onProgress(count);
        if (items->size() < itemsAtOnce)
            break;
        next = items->constLast().position + 1;
    }
    const Status ended = stop.stop_requested() ? Status(Error{.kind = ErrorKind::Cancelled}) : writer.end();
    return ended ? Result<qint64>(count) : Result<qint64>(ended.error());
}

} // namespace umh
