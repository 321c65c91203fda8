#include "words/usagetext.h"

#include "domain/time/utc.h"
#include "words/apiusertext.h"
#include "words/pluralcount.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace umh {
namespace {

constexpr qint64 msOfOneDay = 86'400'000;

QDateTime timeOf(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, inUtc);
}

} // namespace

QString UsageText::heading()
{
    return tr("Requests in the last 30 days, as they were at each sync");
}

QString UsageText::knownSince(const UsageHistory &history)
{
    if (history.isEmpty())
        return tr("No sync has seen its use yet.");
    return tr("Known since %1.", "a day").arg(day(history.knownSince()));
}

QString UsageText::every(qint64 interval)
{
    const int days = int((interval + msOfOneDay / 2) / msOfOneDay);
    if (days <= 1)
        return tr("Used about every day", "begins a sentence");
    if (days == 7)
        return tr("Used about every week", "begins a sentence");
    if (days >= 27 && days <= 34)
        return tr("Used about every month", "begins a sentence");
    if (days >= 84 && days <= 98)
        return tr("Used about every quarter", "begins a sentence");
    if (days >= 350 && days <= 380)
        return tr("Used about every year", "begins a sentence");
    return tr("Used about every %Ln days", "begins a sentence", pluralCount(days));
}

QString UsageText::rhythm(const UsageHistory::Rhythm &rhythm)
{
    QStringList days;
    for (const qint64 use : rhythm.lastUses)
        days += day(use);
    return tr("%1; last four times: %2.", "how often; days").arg(every(rhythm.interval), days.join(tr(", ", "days")));
}

QString UsageText::reading(qint64 moment, const std::optional<qint64> &requests)
{
    const QString when = ApiUserText::exactly(timeOf(moment));
    if (!requests)
        return tr("%1: nothing is known", "a time").arg(when);
    return tr("%1: %Ln requests in the 30 days before", "a time", pluralCount(*requests)).arg(when);
}

QString UsageText::day(qint64 moment)
{
    return ApiUserText::day(timeOf(moment));
}

QString UsageText::legend()
{
    return tr("▲ it was used again · hatched: nothing is known");
}

} // namespace umh
