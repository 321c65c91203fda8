#include "app/cli/jobwriter.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "domain/text/harmlesstext.h"
#include "domain/text/spreadsheettext.h"
#include "export/jobexport.h"
#include "export/programtext.h"
#include "words/apiusertext.h"
#include "words/jobtext.h"
#include "words/pluralcount.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

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

constexpr qsizetype mostTotals = 20;

QString totalLines(const QString &heading, const RemovalTotals &totals)
{
    constexpr int numberWidth = 9;
    QString text = heading + u'\n';
    for (const RemovalTotal &total : totals.first) {
        text += QLocale().toString(total.count).rightJustified(numberWidth) + u"  "_s
            + (total.name.isEmpty() ? u"-"_s : harmlessText(total.name)) + u'\n';
    }
    if (totals.count > totals.first.size())
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
        text += totalLines(CommandLine::tr("By operator:"), totalsByOperator(plan, mostTotals));
        text += totalLines(CommandLine::tr("By type:"), totalsByType(plan, mostTotals));
    }
    return text;
}

void addApiUser(const ApiUser &apiUser, QByteArray &to)
{
    appendJsonMember(to, "\"guid\":", apiUser.guid);
    appendJsonMember(to, ",\"operator\":", apiUser.operatorName);
    appendJsonMember(to, ",\"username\":", apiUser.username);
    appendJsonMember(to, ",\"type\":", displayType(apiUser.type));
    appendJsonMember(to, ",\"created\":", isoTime(apiUser.created));
    appendJsonMember(to, ",\"lastUsed\":", isoTime(apiUser.lastUsed));
    to += ",\"requestsLast30Days\":";
    to += apiUser.requestsLast30Days ? QByteArray::number(*apiUser.requestsLast30Days) : QByteArray("null");
    appendJsonMember(to, ",\"description\":", apiUser.description);
}

QByteArray planAsJson(const RemovalPlan &plan)
{
    QByteArray to;
    appendJsonMember(to, "{\"made\":", isoTime(plan.made));
    appendJsonMember(to, ",\"dataFrom\":", plan.dataFrom.isValid() ? isoTime(plan.dataFrom) : QString());
    to += ",\"toDelete\":" + QByteArray::number(plan.count()) + ",\"notToBeDeleted\":"
        + QByteArray::number(plan.barred()) + ",\"missing\":" + QByteArray::number(plan.missing) + ",\"apiUsers\":[";
    const char *before = "\n{";
    for (const RemovalPlanRow &row : plan.rows) {
        to += before;
        before = ",\n{";
        addApiUser(row.apiUser, to);
        to += row.goes ? ",\"goes\":true" : ",\"goes\":false";
        appendJsonMember(to, ",\"reason\":", storedReason(row.reason));
        to += ",\"concerns\":[";
        const char *comma = "";
        for (const QString &word : englishWords(row.concerns)) {
            appendJsonMember(to, comma, word);
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
    appendJsonMember(to, ",\"id\":", job.id);
    appendJsonMember(to, ",\"state\":", englishWord(job.state));
    appendJsonMember(to, ",\"planned\":", isoTime(job.planned));
    appendJsonMember(to, ",\"begun\":", job.begun.isValid() ? isoTime(job.begun) : QString());
    appendJsonMember(to, ",\"ended\":", job.ended.isValid() ? isoTime(job.ended) : QString());
    appendJsonMember(to, ",\"who\":", job.who);
    appendJsonMember(to, ",\"host\":", job.host);
    to += ",\"outcomes\":{";
    const char *comma = "";
    for (auto count = progress.tally.cbegin(); count != progress.tally.cend(); ++count) {
        appendJsonMember(to, comma, wordForPrograms(count.key()));
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

JobWriter::JobWriter(ListFormat format, bool onlyOthers)
    : m_format(format)
    , m_onlyOthers(onlyOthers)
    , m_csv({}, [this](const QByteArray &bytes) {
        m_csvWritten += bytes;
        return Status();
    })
{ }

void JobWriter::begin(const JobProgress &job, QByteArray &to)
{
    switch (m_format) {
    case ListFormat::Text:
        appendUtf8(to,
                   JobText::name(job.job.number) + u": "_s + JobText::state(job.job.state) + u'\n' + tallyLines(job));
        break;
    case ListFormat::Csv:
        (void)m_csv.begin(jobItemHeadings(), false); // what it writes into takes everything
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
        (void)m_csv.add(jobItemCells(item, ExportLanguage::English), false);
        to += std::exchange(m_csvWritten, {});
        break;
    case ListFormat::Json:
        to += m_isFirst ? "\n{" : ",\n{";
        addApiUser(seen, to);
        appendJsonMember(to, ",\"reason\":", item.reason);
        appendJsonMember(to, ",\"outcome\":", wordForPrograms(item.outcome));
        appendJsonMember(to, ",\"detail\":", item.detail.isEmpty() ? QString() : item.detail);
        appendJsonMember(to, ",\"at\":", item.at.isValid() ? isoTime(item.at) : QString());
        appendJsonMember(to, ",\"presence\":", presenceForPrograms(item));
        to += '}';
        break;
    case ListFormat::Xlsx: // of lists only
        break;
    }
    m_isFirst = false;
}

void JobWriter::end(QByteArray &to)
{
    if (m_format == ListFormat::Csv) {
        (void)m_csv.end();
        to += std::exchange(m_csvWritten, {});
    }
    if (m_format == ListFormat::Json)
        to += "\n]}\n";
}

} // namespace umh
