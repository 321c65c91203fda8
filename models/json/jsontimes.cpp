#include "json/jsontimes.h"

#include "domain/time/utc.h"

#include <chrono>
#include <cstdlib>
#include <cstring>

namespace umh {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

/// Takes a text apart from left to right. Every step says whether the text went on as expected.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_next(text.begin())
        , m_end(text.end())
    { }

    [[nodiscard]] bool atEnd() const { return m_next == m_end; }
    [[nodiscard]] bool nextIsDigit() const { return !atEnd() && *m_next >= '0' && *m_next <= '9'; }

    bool take(char c)
    {
        if (atEnd() || *m_next != c)
            return false;
        ++m_next;
        return true;
    }

    /// One of \a characters.
    bool takeAny(const char *characters)
    {
        if (atEnd() || *m_next == '\0' || std::strchr(characters, *m_next) == nullptr)
            return false;
        ++m_next;
        return true;
    }

    /// Exactly \a count digits as a number.
    bool number(int count, int &value)
    {
        value = 0;
        for (; count > 0; --count) {
            if (!nextIsDigit())
                return false;
            value = value * 10 + (*m_next++ - '0');
        }
        return true;
    }

private:
    const char *m_next;
    const char *m_end;
};

bool scanDate(Scanner &scanner, sys_days &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!scanner.number(4, year) || !scanner.take('-') || !scanner.number(2, month) || !scanner.take('-')
        || !scanner.number(2, day))
        return false;
    const std::chrono::year_month_day calendar{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                               std::chrono::day(unsigned(day))};
    date = sys_days(calendar);
    return calendar.ok() && year > 0;
}

/// The digits after the point, of which there is at least one.
bool scanFraction(Scanner &scanner, milliseconds &fraction)
{
    int value = 0;
    qsizetype count = 0;
    for (; scanner.nextIsDigit(); ++count) {
        int digit = 0;
        scanner.number(1, digit);
        if (count < 3)
            value = value * 10 + digit;
    }
    for (qsizetype i = count; i < 3; ++i)
        value *= 10;
    fraction = milliseconds(value);
    return count >= 1;
}

bool scanTime(Scanner &scanner, milliseconds &time)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    milliseconds fraction(0);
    if (!scanner.number(2, hour) || !scanner.take(':') || !scanner.number(2, minute))
        return false;
    if (scanner.take(':')) {
        if (!scanner.number(2, second) || (scanner.takeAny(".,") && !scanFraction(scanner, fraction)))
            return false;
    }
    time = hours(hour) + minutes(minute) + seconds(second) + fraction;
    return hour < 24 && minute < 60 && second < 60;
}

/// The offset from UTC, which may be left out.
bool scanOffset(Scanner &scanner, std::optional<minutes> &offset)
{
    if (scanner.atEnd())
        return true;
    if (scanner.takeAny("Zz")) {
        offset = minutes(0);
        return true;
    }
    const bool west = scanner.take('-');
    if (!west && !scanner.take('+'))
        return false;
    int hour = 0;
    int minute = 0;
    if (!scanner.number(2, hour))
        return false;
    if (scanner.take(':') || !scanner.atEnd()) {
        if (!scanner.number(2, minute))
            return false;
    }
    offset = (west ? -1 : 1) * (hours(hour) + minutes(minute));
    return hour < 24 && minute < 60;
}

} // namespace

std::optional<JsonTime> timeFromJson(const JsonValue &value, const AccountTimeZone &zone)
{
    using std::chrono::year;
    constexpr sys_days first(year(1) / 1 / 1);
    constexpr sys_days last(year(9999) / 12 / 31);

    if (value.kind != ValueKind::Text)
        return std::nullopt;
    const QByteArrayView text = value.text.trimmed();
    if (text.isEmpty())
        return JsonTime();

    Scanner scanner(text);
    sys_days date;
    milliseconds time(0);
    std::optional<minutes> offset;
    if (!scanDate(scanner, date))
        return std::nullopt;
    if (scanner.takeAny("Tt ") && (!scanTime(scanner, time) || !scanOffset(scanner, offset)))
        return std::nullopt;
    if (!scanner.atEnd())
        return std::nullopt;

    // .NET's DateTime.MinValue: an unset date, whatever offset was added on the way.
    if (date == first && time == milliseconds(0))
        return JsonTime();

    const milliseconds wallTime = (date + time).time_since_epoch();
    const milliseconds moment = offset ? wallTime - *offset : milliseconds(zone.momentOf(wallTime.count()));
    if (moment < first.time_since_epoch() || moment >= (last + days(1)).time_since_epoch())
        return std::nullopt;
    return JsonTime{QDateTime::fromMSecsSinceEpoch(moment.count(), inUtc), offset.has_value()};
}

bool isUnset(const QDateTime &lastUse)
{
    constexpr auto farthestOffset = milliseconds(hours(14));
    return lastUse.isValid() && std::abs(lastUse.toMSecsSinceEpoch()) <= farthestOffset.count();
}

} // namespace umh
