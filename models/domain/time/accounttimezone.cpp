#include "domain/time/accounttimezone.h"

#include "domain/time/utc.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2100;

QDateTime startOf(int year)
{
    return {QDate(year, 1, 1), QTime(0, 0), inUtc};
}

/// The system's own spelling of \a name; empty where it has none.
QByteArray systemsSpelling(const QByteArray &name)
{
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return name;
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    const auto found = std::ranges::find_if(
        all, [&name](const QByteArray &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? QByteArray() : *found;
}

} // namespace

struct AccountTimeZone::Data
{
    /// From when on clocks have had an offset.
    struct Stretch
    {
        qint64 from = 0;
        qint64 offset = 0; ///< ms
    };
    [[nodiscard]] static qint64 offsetAt(const std::vector<Stretch> &stretches, qint64 time)
    {
        const auto after = std::upper_bound(stretches.begin(), stretches.end(), time,
                                            [](qint64 value, const Stretch &stretch) { return value < stretch.from; });
        return after == stretches.begin() ? stretches.front().offset : std::prev(after)->offset;
    }

    QString name;
    // Tables instead of QTimeZone: a sync reads millions of times, and what becomes of an hour that comes twice must
    // not depend on the version of Qt. Never empty.
    std::vector<Stretch> byMoment;
    std::vector<Stretch> byWallTime; ///< each from the first wall time that only it, or also it, explains
};

std::optional<AccountTimeZone> AccountTimeZone::named(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty() || wanted.compare("UTC"_L1, Qt::CaseInsensitive) == 0)
        return AccountTimeZone();
    const QByteArray spelling = systemsSpelling(wanted.toUtf8());
    const QTimeZone zone(spelling);
    if (spelling.isEmpty() || !zone.isValid())
        return std::nullopt;

    auto data = std::make_shared<Data>();
    data->name = QString::fromUtf8(spelling);
    const auto add = [&data](qint64 moment, qint64 offset) {
        data->byMoment.push_back({moment, offset});
        data->byWallTime.push_back({moment + offset, offset});
    };
    constexpr qint64 ms = 1000;
    add(startOf(firstYear).toMSecsSinceEpoch(), qint64(zone.offsetFromUtc(startOf(firstYear))) * ms);
    // Again from where it ends: Qt (6.4) stops where the list of the zone's file does, before it goes on by the rule.
    for (QDateTime from = startOf(firstYear).addSecs(1);;) {
        const QTimeZone::OffsetDataList transitions = zone.transitions(from, startOf(lastYear));
        for (const QTimeZone::OffsetData &transition : transitions) {
            const qint64 offset = qint64(transition.offsetFromUtc) * ms;
            if (offset != data->byMoment.back().offset)
                add(transition.atUtc.toMSecsSinceEpoch(), offset);
        }
        if (transitions.isEmpty())
            break;
        from = transitions.constLast().atUtc.addSecs(1);
    }
    AccountTimeZone result;
    result.m_data = std::move(data);
    return result;
}

QString AccountTimeZone::name() const
{
    return m_data ? m_data->name : QString();
}

qint64 AccountTimeZone::momentOf(qint64 wallTime) const
{
    return m_data ? wallTime - Data::offsetAt(m_data->byWallTime, wallTime) : wallTime;
}

qint64 AccountTimeZone::wallTimeAt(qint64 moment) const
{
    return m_data ? moment + Data::offsetAt(m_data->byMoment, moment) : moment;
}

QList<AccountTimeZone::Shift> AccountTimeZone::shifts(const AccountTimeZone &before, const AccountTimeZone &after)
{
    // Where the shift may become another one: where clocks were changed before, and at the moments whose wall time is
    // one at which they are changed after.
    std::set<qint64> offsets{0};
    std::set<qint64> moments{startOf(firstYear).toMSecsSinceEpoch()};
    if (before.m_data) {
        offsets.clear();
        for (const Data::Stretch &stretch : before.m_data->byMoment) {
            moments.insert(stretch.from);
            offsets.insert(stretch.offset);
        }
    }
    if (after.m_data) {
        for (const Data::Stretch &stretch : after.m_data->byWallTime) {
            for (const qint64 offset : offsets)
                moments.insert(stretch.from - offset);
        }
    }
    QList<Shift> shifts;
    for (const qint64 moment : moments) {
        const qint64 by = after.momentOf(before.wallTimeAt(moment)) - moment;
        if (shifts.isEmpty() || shifts.constLast().by != by)
            shifts += Shift{moment, by};
    }
    return shifts;
}

std::optional<int> zoneDifference(const QDateTime &lastUsed, const QDateTime &serverNow)
{
    constexpr qint64 quarter = 900; // s
    constexpr qint64 slowness = 120; // s
    constexpr qint64 rounding = 30; // s; both tell whole seconds or minutes, perhaps
    constexpr qint64 largest = 14 * 3'600; // s; what the world has
    if (!lastUsed.isValid() || !serverNow.isValid())
        return std::nullopt;
    const qint64 ahead = serverNow.secsTo(lastUsed) + slowness;
    const qint64 quarters = ahead >= 0 ? ahead / quarter : -((-ahead + quarter - 1) / quarter);
    const qint64 rest = ahead - quarters * quarter;
    if (rest > slowness + rounding || std::abs(quarters * quarter) > largest)
        return std::nullopt;
    return int(quarters * quarter / 60);
}

QString suggestedTimeZone(const QString &timeZone, qint64 minutes, const QDateTime &now)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    const AccountTimeZone present = AccountTimeZone::named(timeZone).value_or(AccountTimeZone());
    constexpr qint64 msPerMinute = 60'000;
    const qint64 offset = (present.wallTimeAt(moment) - moment) / msPerMinute + minutes;
    const std::optional<AccountTimeZone> here =
        AccountTimeZone::named(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    if (here && (here->wallTimeAt(moment) - moment) / msPerMinute == offset)
        return here->name();
    if (offset == 0)
        return {};
    return u"UTC%1%2:%3"_s.arg(offset < 0 ? u"-"_s : u"+"_s)
        .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
}

} // namespace umh
