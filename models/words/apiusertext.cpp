#include "words/apiusertext.h"

#include "domain/text/harmlesstext.h"
#include "domain/time/relativetime.h"
#include "words/columns.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype mostShown = 501; // with the ellipsis

/// \a format of a date without the day of the week, and what stands around that. A regular expression would cost each
/// start of the program half a megabyte.
QString withoutDayOfWeek(QString format)
{
    const auto isLetter = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    for (qsizetype begin = 0; begin < format.size();) {
        qsizetype end = begin;
        while (end < format.size() && isLetter(format.at(end)))
            ++end;
        if (const QStringView word = QStringView(format).sliced(begin, end - begin);
            word != u"ddd" && word != u"dddd") {
            begin = std::max(end, begin + 1);
            continue;
        }
        while (begin > 0 && !isLetter(format.at(begin - 1)))
            --begin;
        while (end < format.size() && !isLetter(format.at(end)))
            ++end;
        format.remove(begin, end - begin);
    }
    return format;
}

/// As \a locale writes a day in full, but without the day of the week and with the month's short name.
QString dayFormat(const QLocale &locale)
{
    const QString format = withoutDayOfWeek(locale.dateFormat(QLocale::LongFormat)).replace("MMMM"_L1, "MMM"_L1);
    return format.contains("MMM"_L1) ? format : u"d MMM yyyy"_s;
}

} // namespace

QString ApiUserText::ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const RelativeTime relative = relativeTime(then, now);
    switch (relative.unit) {
    case RelativeTime::Unit::Future:
        return tr("In the future");
    case RelativeTime::Unit::JustNow:
        return tr("Just now");
    case RelativeTime::Unit::Minutes:
        return tr("%n minute(s) ago", nullptr, relative.count);
    case RelativeTime::Unit::Hours:
        return tr("%n hour(s) ago", nullptr, relative.count);
    case RelativeTime::Unit::Days:
        return tr("%n day(s) ago", nullptr, relative.count);
    case RelativeTime::Unit::Months:
        return tr("%n month(s) ago", nullptr, relative.count);
    case RelativeTime::Unit::Years:
        return tr("%n year(s) ago", nullptr, relative.count);
    }
    Q_UNREACHABLE();
}

QString ApiUserText::agoWithinSentence(const QDateTime &then, const QDateTime &now)
{
    const QString alone = ago(then, now);
    return QLocale().toLower(alone.left(1)) + alone.mid(1);
}

QString ApiUserText::day(const QDateTime &then)
{
    return then.isValid() ? day(then.toLocalTime().date()) : QString();
}

QString ApiUserText::day(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, dayFormat(QLocale())) : QString();
}

QString ApiUserText::exactly(const QDateTime &then)
{
    if (!then.isValid())
        return {};
    const QDateTime local = then.toLocalTime();
    return u"%1 %2 %3"_s.arg(day(then), QLocale().toString(local.time(), QLocale::ShortFormat),
                             local.timeZoneAbbreviation());
}

QString ApiUserText::copied(const QDateTime &then)
{
    return then.toUTC().toString(u"yyyy-MM-dd HH:mm:ss");
}

QString ApiUserText::created(const ApiUser &apiUser, const QDateTime &now)
{
    return ago(apiUser.created, now);
}

QString ApiUserText::lastUsed(const ApiUser &apiUser, const QDateTime &now)
{
    return lastUsed(apiUser.lastUsedState, apiUser.lastUsed, now);
}

QString ApiUserText::lastUsed(LastUsedState state, const QDateTime &then, const QDateTime &now)
{
    switch (state) {
    case LastUsedState::Used:
        return ago(then, now);
    case LastUsedState::NotYetUsed:
        return tr("Not yet used");
    case LastUsedState::Unknown:
        return tr("Unknown", "last use");
    }
    return {};
}

QString ApiUserText::age(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::UsedToday:
        return tr("Today", "last use");
    case LastUseFilter::Used1To7DaysAgo:
        return tr("Up to 7 days ago", "last use");
    case LastUseFilter::Used7To30DaysAgo:
        return tr("7 to 30 days ago", "last use");
    case LastUseFilter::Used30To90DaysAgo:
        return tr("30 to 90 days ago", "last use");
    case LastUseFilter::Used90To180DaysAgo:
        return tr("90 to 180 days ago", "last use");
    case LastUseFilter::Used180To365DaysAgo:
        return tr("180 to 365 days ago", "last use");
    case LastUseFilter::InactiveOver365Days:
        return tr("Longer ago", "last use");
    case LastUseFilter::NotYetUsed:
        return tr("Not yet used");
    case LastUseFilter::Unknown:
        return tr("Unknown", "last use");
    case LastUseFilter::Within30Days:
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::InactiveOver180Days:
        break;
    }
    Q_UNREACHABLE();
}

QString ApiUserText::requests(const ApiUser &apiUser)
{
    return apiUser.requestsLast30Days ? QLocale().toString(*apiUser.requestsLast30Days) : QString();
}

QString ApiUserText::oneLine(const QString &name)
{
    return harmlessText(name, mostShown);
}

QString ApiUserText::proseLine(const QString &text)
{
    return harmlessBeginning(text, mostShown);
}

QString ApiUserText::withNames(const QString &sentence, const ApiUser &apiUser)
{
    return sentence.arg(oneLine(apiUser.username), oneLine(apiUser.operatorName));
}

QString ApiUserText::heading(ApiUserSort sort)
{
    return ApiUserColumns::all[columnOf<ApiUserColumns>(sort)].column.heading();
}

QString ApiUserText::deleteButton(const ApiUser &apiUser)
{
    return tr("Delete API user %1 of %2").arg(oneLine(apiUser.username), oneLine(apiUser.operatorName));
}

} // namespace umh
