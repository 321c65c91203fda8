#include "app/cli/jobwriter.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "domain/text/harmlesstext.h"
#include "domain/text/spreadsheettext.h"
#include "export/programtext.h"
#include "words/apiusertext.h"
#include "words/jobtext.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int mostOfName = 28;
constexpr int mostOfUsername = 32;
constexpr int mostOfState = 20;

// Words for other programs, in no language.

QString englishWord(JobState state)
{
    static constexpr std::array words{"planned", "running", "paused", "stopped", "done", "given up"};
    return QLatin1StringView(words.at(size_t(state)));
}

QString englishWord(JobOutcome outcome)
{
    static constexpr std::array words{"planned",       "not known", "deleted", "already gone",
                                      "changed since", "refused",   "kept",    "not done"};
    return QLatin1StringView(words.at(size_t(outcome)));
}

QStringList englishWords(RemovalConcerns concerns)
{
    static constexpr std::pair<RemovalConcern, const char *> words[] = {
        {RemovalConcern::UsedWithin30Days, "used within 30 days"},
        {RemovalConcern::LastUseUnknown, "last use unknown"},
        {RemovalConcern::Contradictory, "contradictory"},
        {RemovalConcern::Kept, "kept"},
        {RemovalConcern::OpenChange, "open change"},
        {RemovalConcern::SignIn, "sign-in"},
        {RemovalConcern::InOtherJob, "in other job"},
    };
    QStringList found;
    for (const auto &[concern, word] : words) {
        if (concerns.testFlag(concern))
            found += QLatin1StringView(word);
    }
    return found;
}

QString presenceWord(const JobItem &item)
{
    if (!item.isStillThere)
        return {};
    return *item.isStillThere ? u"still there"_s : u"absent"_s;
}

/// Appends \a name as it is, then \a text as JSON has it; null for a null one.
void appendJobMember(const char *name, const QString &text, QByteArray &to)
{
    to += name;
    if (text.isNull())
        to += "null";
    else
        appendJsonText(to, text);
}

/// Appends \a text as a cell of CSV, defused, and \a after.
void appendJobCell(const QString &text, QByteArray &to, char after)
{
    appendUtf8(to, quotedCell(spreadsheetText(text)));
    to += after;
}

/// \a cells in columns of \a widths; the last one as long as it is.
template<size_t count>
QString line(const std::array<QString, count> &cells, const std::array<int, count - 1> &widths)
{
    QString text;
    for (size_t i = 0; i + 1 < count; ++i) {
        const QString cell = elided(cells[i], widths[i]);
        text += cell + QString(std::max(widths[i] - displayWidth(cell), 0) + 2, u' ');
    }
    text += cells.back();
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString totalLines(const QString &heading, const QList<RemovalTotal> &totals)
{
    constexpr qsizetype mostTotals = 20;
    constexpr int numberWidth = 9;
    QString text = heading + u'\n';
    for (const RemovalTotal &total : totals.mid(0, mostTotals)) {
        text += QLocale().toString(total.count).rightJustified(numberWidth) + u"  "_s
            + (total.name.isEmpty() ? u"-"_s : harmlessText(total.name)) + u'\n';
    }
    if (totals.size() > mostTotals)
        text += QString(numberWidth, u' ') + u"  …\n"_s;
    return text;
}

QString planAsText(const RemovalPlan &plan, qsizetype mostRows)
{
    using enum ApiUserSort;
    constexpr int requestsWidth = 12;
    constexpr std::array widths{1, mostOfName, mostOfUsername, mostOfState, requestsWidth};
    QString text = line<6>({QString(), ApiUserText::heading(Operator), ApiUserText::heading(Username),
                            ApiUserText::heading(LastUsed), ApiUserText::heading(Requests), QString()},
                           widths);
    for (const RemovalPlanRow &row : plan.rows.mid(0, mostRows)) {
        text += line<6>({row.goes ? QString() : u"-"_s, harmlessText(row.apiUser.operatorName),
                         harmlessText(row.apiUser.username), ApiUserText::lastUsed(row.apiUser, plan.made),
                         ApiUserText::requests(row.apiUser), JobText::verdict(row)},
                        widths);
    }
    if (plan.rows.size() > mostRows)
        text += CommandLine::tr("… and %Ln more.", nullptr, pluralCount(plan.rows.size() - mostRows)) + u'\n';
    text +=
        u'\n' + CommandLine::tr("API users to delete: %1", "a number").arg(QLocale().toString(plan.count())) + u'\n';
    if (plan.barred() > 0) {
        text +=
            CommandLine::tr("Not to be deleted, marked with -: %1", "a number").arg(QLocale().toString(plan.barred()))
            + u'\n';
    }
    if (plan.count() > 0) {
        text += totalLines(CommandLine::tr("By operator:"), totalsByOperator(plan));
        text += totalLines(CommandLine::tr("By type:"), totalsByType(plan));
    }
    return text;
}

void addApiUser(const ApiUser &apiUser, QByteArray &to)
{
    appendJobMember("\"guid\":", apiUser.guid, to);
    appendJobMember(",\"operator\":", apiUser.operatorName, to);
    appendJobMember(",\"username\":", apiUser.username, to);
    appendJobMember(",\"type\":", displayType(apiUser.type), to);
    appendJobMember(",\"created\":", isoTime(apiUser.created), to);
    appendJobMember(",\"lastUsed\":", isoTime(apiUser.lastUsed), to);
    to += ",\"requestsLast30Days\":";
    to += apiUser.requestsLast30Days ? QByteArray::number(*apiUser.requestsLast30Days) : QByteArray("null");
    appendJobMember(",\"description\":", apiUser.description, to);
}

QByteArray planAsJson(const RemovalPlan &plan)
{
    QByteArray to;
    appendJobMember("{\"made\":", isoTime(plan.made), to);
    appendJobMember(",\"dataFrom\":", plan.dataFrom.isValid() ? isoTime(plan.dataFrom) : QString(), to);
    to += ",\"toDelete\":" + QByteArray::number(plan.count()) + ",\"notToBeDeleted\":"
        + QByteArray::number(plan.barred()) + ",\"missing\":" + QByteArray::number(plan.missing) + ",\"apiUsers\":[";
    const char *before = "\n{";
    for (const RemovalPlanRow &row : plan.rows) {
        to += before;
        before = ",\n{";
        addApiUser(row.apiUser, to);
        to += row.goes ? ",\"goes\":true" : ",\"goes\":false";
        appendJobMember(",\"reason\":", storedReason(row.reason), to);
        to += ",\"concerns\":[";
        const char *comma = "";
        for (const QString &word : englishWords(row.concerns)) {
            appendJobMember(comma, word, to);
            comma = ",";
        }
        to += "]}";
    }
    return to + "\n]}\n";
}

/// The members of a job as JSON, without the braces.
void addJob(const JobProgress &progress, QByteArray &to)
{
    const Job &job = progress.job;
    to += "\"job\":" + QByteArray::number(job.number);
    appendJobMember(",\"id\":", job.id, to);
    appendJobMember(",\"state\":", englishWord(job.state), to);
    appendJobMember(",\"planned\":", isoTime(job.planned), to);
    appendJobMember(",\"begun\":", job.begun.isValid() ? isoTime(job.begun) : QString(), to);
    appendJobMember(",\"ended\":", job.ended.isValid() ? isoTime(job.ended) : QString(), to);
    appendJobMember(",\"who\":", job.who, to);
    appendJobMember(",\"host\":", job.host, to);
    to += ",\"outcomes\":{";
    const char *comma = "";
    for (auto count = progress.tally.cbegin(); count != progress.tally.cend(); ++count) {
        appendJobMember(comma, englishWord(count.key()), to);
        to += ':' + QByteArray::number(count.value());
        comma = ",";
    }
    to += '}';
}

QString tallyLines(const JobProgress &progress)
{
    QString text;
    for (auto count = progress.tally.cbegin(); count != progress.tally.cend(); ++count)
        text += u"  "_s + JobText::outcome(count.key()) + u": "_s + QLocale().toString(count.value()) + u'\n';
    return text;
}

} // namespace

QByteArray writtenPlan(const RemovalPlan &plan, ListFormat format, qsizetype mostRows)
{
    if (format == ListFormat::Json)
        return planAsJson(plan);
    QByteArray written;
    appendUtf8(written, planAsText(plan, mostRows));
    return written;
}

QByteArray writtenJobs(const QList<JobProgress> &jobs, ListFormat format)
{
    QByteArray to;
    switch (format) {
    case ListFormat::Text:
        for (const JobProgress &progress : jobs) {
            const Job &job = progress.job;
            const QString done = CommandLine::tr("%1 of %2", "how many are done, of how many")
                                     .arg(QLocale().toString(progress.done()), QLocale().toString(progress.total));
            constexpr std::array widths{12, 14, 18, 28};
            appendUtf8(to,
                       line<5>({JobText::name(job.number), JobText::state(job.state), done,
                                ApiUserText::exactly(job.planned), harmlessText(job.who)},
                               widths));
        }
        break;
    case ListFormat::Csv:
        to += "Job,State,Planned,Begun,Ended,Who,Computer,Done,Total\r\n";
        for (const JobProgress &progress : jobs) {
            const Job &job = progress.job;
            appendJobCell(QString::number(job.number), to, ',');
            appendJobCell(englishWord(job.state), to, ',');
            appendJobCell(isoTime(job.planned), to, ',');
            appendJobCell(isoTime(job.begun), to, ',');
            appendJobCell(isoTime(job.ended), to, ',');
            appendJobCell(job.who, to, ',');
            appendJobCell(job.host, to, ',');
            appendJobCell(QString::number(progress.done()), to, ',');
            appendJobCell(QString::number(progress.total), to, '\r');
            to += '\n';
        }
        break;
    case ListFormat::Json: {
        to += '[';
        const char *before = "\n{";
        for (const JobProgress &progress : jobs) {
            to += before;
            before = ",\n{";
            addJob(progress, to);
            to += '}';
        }
        to += jobs.isEmpty() ? "]\n" : "\n]\n";
        break;
    }
    case ListFormat::Xlsx: // of lists only
        break;
    }
    return to;
}

void JobWriter::begin(const JobProgress &job, QByteArray &to)
{
    switch (m_format) {
    case ListFormat::Text:
        appendUtf8(to,
                   JobText::name(job.job.number) + u": "_s + JobText::state(job.job.state) + u'\n' + tallyLines(job));
        break;
    case ListFormat::Csv:
        to +=
            "Operator,Username,Type,Created,Last used,Requests last 30 days,Description,Guid,Reason,Outcome,Detail,At,"
            "Presence\r\n";
        break;
    case ListFormat::Json:
        to += '{';
        addJob(job, to);
        to += ",\"apiUsers\":[";
        break;
    case ListFormat::Xlsx: // of lists only
        break;
    }
}

void JobWriter::add(const JobItem &item, QByteArray &to)
{
    const ApiUser &seen = item.seen;
    switch (m_format) {
    case ListFormat::Text: {
        if (m_onlyOthers && item.outcome == JobOutcome::Deleted)
            return;
        constexpr std::array widths{mostOfState, mostOfName, mostOfUsername};
        appendUtf8(to,
                   line<4>({JobText::outcome(item.outcome), harmlessText(seen.operatorName),
                            harmlessText(seen.username), JobText::detail(item)},
                           widths));
        break;
    }
    case ListFormat::Csv:
        appendJobCell(seen.operatorName, to, ',');
        appendJobCell(seen.username, to, ',');
        appendJobCell(displayType(seen.type), to, ',');
        appendJobCell(isoTime(seen.created), to, ',');
        appendJobCell(isoTime(seen.lastUsed), to, ',');
        appendJobCell(seen.requestsLast30Days ? QString::number(*seen.requestsLast30Days) : QString(), to, ',');
        appendJobCell(seen.description, to, ',');
        appendJobCell(seen.guid, to, ',');
        appendJobCell(item.reason, to, ',');
        appendJobCell(englishWord(item.outcome), to, ',');
        appendJobCell(item.detail, to, ',');
        appendJobCell(isoTime(item.at), to, ',');
        appendJobCell(presenceWord(item), to, '\r');
        to += '\n';
        break;
    case ListFormat::Json:
        to += m_isFirst ? "\n{" : ",\n{";
        addApiUser(seen, to);
        appendJobMember(",\"reason\":", item.reason, to);
        appendJobMember(",\"outcome\":", englishWord(item.outcome), to);
        appendJobMember(",\"detail\":", item.detail.isEmpty() ? QString() : item.detail, to);
        appendJobMember(",\"at\":", item.at.isValid() ? isoTime(item.at) : QString(), to);
        appendJobMember(",\"presence\":", presenceWord(item), to);
        to += '}';
        break;
    case ListFormat::Xlsx: // of lists only
        break;
    }
    m_isFirst = false;
}

void JobWriter::end(QByteArray &to) const
{
    if (m_format == ListFormat::Json)
        to += "\n]}\n";
}

} // namespace umh
