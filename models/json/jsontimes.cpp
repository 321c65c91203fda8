#include "json/jsontimes.h"

#include <chrono>

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

/// The digits after the point, of which there are one to seven.
bool scanFraction(Scanner &scanner, milliseconds &fraction)
{
    int value = 0;
    int count = 0;
    for (; scanner.nextIsDigit(); ++count) {
        int digit = 0;
        scanner.number(1, digit);
        if (count < 3)
            value = value * 10 + digit;
    }
    for (int i = count; i < 3; ++i)
        value *= 10;
    fraction = milliseconds(value);
    return count >= 1 && count <= 7;
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
        if (!scanner.number(2, second) || (scanner.take('.') && !scanFraction(scanner, fraction)))
            return false;
    }
    time = hours(hour) + minutes(minute) + seconds(second) + fraction;
    return hour < 24 && minute < 60 && second < 60;
}

/// The offset from UTC, which may be left out.
bool scanOffset(Scanner &scanner, minutes &offset)
{
    if (scanner.atEnd() || scanner.take('Z'))
        return true;
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

std::optional<QDateTime> timeFromJson(QByteArrayView text)
{
    using std::chrono::year;
    constexpr sys_days first(year(1) / 1 / 1);
    constexpr sys_days last(year(9999) / 12 / 31);

    if (text.isEmpty())
        return QDateTime();

    Scanner scanner(text);
    sys_days date;
    milliseconds time(0);
    minutes offset(0);
    if (!scanDate(scanner, date))
        return std::nullopt;
    if (scanner.take('T') && (!scanTime(scanner, time) || !scanOffset(scanner, offset)))
        return std::nullopt;
    if (!scanner.atEnd())
        return std::nullopt;

    // .NET's DateTime.MinValue: an unset date, whatever offset was added on the way.
    if (date == first && time == milliseconds(0))
        return QDateTime();

    const auto moment = date + time - offset;
    if (moment < first || moment >= last + days(1))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(milliseconds(moment.time_since_epoch()).count(), Qt::UTC);
}

} // namespace umh
