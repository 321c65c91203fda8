#include "support/storefixtureexpected.h"

#include "domain/text/textfolding.h"
#include "words/columns.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What one API user is sorted by in one order.
struct ExpectedValue
{
    ApiUserKey key = 0;
    bool missing = false;
    std::u32string text;
    qint64 number = 0;
};

/// As folded(), remembering what it has folded before: the same few texts come again and again.
QString foldedOnce(const QString &text)
{
    static QHash<QString, QString> known;
    const auto found = known.constFind(text);
    return found != known.cend() ? *found : *known.insert(text, folded(text));
}

std::u32string expectedCodePoints(const QString &text)
{
    return text.toStdU32String();
}

/// Facts are sorted by so many characters.
constexpr size_t longestInOrder = 200;

bool isFactOrder(ApiUserSort by)
{
    return by == ApiUserSort::Owner || by == ApiUserSort::Purpose || by == ApiUserSort::WhereKept
        || by == ApiUserSort::Ticket;
}

ExpectedValue sortValue(const ApiUser &apiUser, ApiUserSort by)
{
    ExpectedValue value;
    value.key = apiUser.key;
    const auto text = [&](const QString &shown, bool blankIsMissing) {
        // Blank is what has nothing to read.
        const QString readable = foldedOnce(shown).trimmed();
        value.missing = blankIsMissing && readable.isEmpty();
        if (!value.missing)
            value.text = expectedCodePoints(blankIsMissing ? readable : foldedOnce(shown));
    };
    const auto time = [&](const QDateTime &moment) {
        value.missing = !moment.isValid();
        if (!value.missing)
            value.number = moment.toMSecsSinceEpoch();
    };
    const auto day = [&](const QDate &date) {
        value.missing = !date.isValid();
        if (!value.missing)
            value.number = date.toJulianDay();
    };
    switch (by) {
    case ApiUserSort::Operator:
        text(apiUser.operatorName, false);
        break;
    case ApiUserSort::Username:
        text(apiUser.username, false);
        break;
    case ApiUserSort::Type:
        text(displayType(apiUser.type), true);
        break;
    case ApiUserSort::Created:
        time(apiUser.created);
        break;
    case ApiUserSort::LastUsed:
        time(apiUser.lastUsed);
        if (value.missing) // first not yet used, then unknown
            value.number = apiUser.lastUsedState == LastUsedState::NotYetUsed ? 1 : 2;
        break;
    case ApiUserSort::Requests:
        value.missing = !apiUser.requestsLast30Days.has_value();
        value.number = apiUser.requestsLast30Days.value_or(0);
        break;
    case ApiUserSort::Description:
        text(apiUser.description, true);
        break;
    case ApiUserSort::Owner:
        text(apiUser.facts.owner, true);
        break;
    case ApiUserSort::Purpose:
        text(apiUser.facts.purpose, true);
        break;
    case ApiUserSort::WhereKept:
        text(apiUser.facts.whereKept, true);
        break;
    case ApiUserSort::Ticket:
        text(apiUser.facts.ticket, true);
        break;
    case ApiUserSort::ReviewBy:
        day(apiUser.facts.reviewBy);
        break;
    case ApiUserSort::KeepUntil:
        day(apiUser.facts.keepUntil);
        break;
    }
    if (value.text.size() > longestInOrder && isFactOrder(by))
        value.text.resize(longestInOrder);
    return value;
}

QString toldType(const QString &type)
{
    return foldedOnce(displayType(type)).trimmed();
}

/// What all API users are judged by that a filter is asked about, worked out once.
struct Judging
{
    Judging(const ApiUserFilter &of, const QDateTime &at)
        : filter(of)
        , now(at)
        , today(at.toLocalTime().date())
        , dayBegins(today.startOfDay().toUTC())
    {
        static const QRegularExpression whiteSpace(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
        words = foldedOnce(of.search).split(whiteSpace, Qt::SkipEmptyParts);
        lastUses = of.lastUse.list();
        creations = of.created.list();
        const QStringList given = of.types.list();
        for (const QString &type : given)
            types += toldType(type);
    }

    const ApiUserFilter &filter;
    QDateTime now;
    QDate today; ///< by the calendar of local time
    QDateTime dayBegins;
    QList<LastUseFilter> lastUses;
    QList<CreatedFilter> creations;
    QStringList words; ///< of the search, folded
    QStringList types; ///< as they are told, folded
};

bool passesByLastUse(const ApiUser &apiUser, LastUseFilter filter, const Judging &by)
{
    const bool used = apiUser.lastUsedState == LastUsedState::Used;
    const QDateTime &today = by.dayBegins;
    const QDateTime &now = by.now;
    switch (filter) {
    case LastUseFilter::Within30Days:
        return used && apiUser.lastUsed >= now.addDays(-30);
    case LastUseFilter::InactiveOver30Days:
        return used && apiUser.lastUsed < now.addDays(-30);
    case LastUseFilter::InactiveOver90Days:
        return used && apiUser.lastUsed < now.addDays(-90);
    case LastUseFilter::InactiveOver180Days:
        return used && apiUser.lastUsed < now.addDays(-180);
    case LastUseFilter::InactiveOver365Days:
        return used && apiUser.lastUsed < now.addDays(-365);
    case LastUseFilter::UsedToday:
        return used && apiUser.lastUsed >= today;
    case LastUseFilter::Used1To7DaysAgo:
        return used && apiUser.lastUsed < today && apiUser.lastUsed >= now.addDays(-7);
    case LastUseFilter::Used7To30DaysAgo:
        return used && apiUser.lastUsed < now.addDays(-7) && apiUser.lastUsed >= now.addDays(-30);
    case LastUseFilter::Used30To90DaysAgo:
        return used && apiUser.lastUsed < now.addDays(-30) && apiUser.lastUsed >= now.addDays(-90);
    case LastUseFilter::Used90To180DaysAgo:
        return used && apiUser.lastUsed < now.addDays(-90) && apiUser.lastUsed >= now.addDays(-180);
    case LastUseFilter::Used180To365DaysAgo:
        return used && apiUser.lastUsed < now.addDays(-180) && apiUser.lastUsed >= now.addDays(-365);
    case LastUseFilter::NotYetUsed:
        return apiUser.lastUsedState == LastUsedState::NotYetUsed;
    case LastUseFilter::Unknown:
        return apiUser.lastUsedState == LastUsedState::Unknown;
    }
    Q_UNREACHABLE();
}

bool passesByCreation(const ApiUser &apiUser, CreatedFilter filter, const Judging &by)
{
    const QDateTime &now = by.now;
    const bool known = apiUser.created.isValid();
    const auto within = [&](int days) { return known && apiUser.created >= now.addDays(-days); };
    switch (filter) {
    case CreatedFilter::Within7Days:
        return within(7);
    case CreatedFilter::Within30Days:
        return within(30);
    case CreatedFilter::Within90Days:
        return within(90);
    case CreatedFilter::ThisMonth:
        return known
            && apiUser.created.toLocalTime().toString(u"yyyy-MM"_s) == now.toLocalTime().toString(u"yyyy-MM"_s);
    case CreatedFilter::Over365DaysAgo:
        return known && !within(365);
    case CreatedFilter::Over730DaysAgo:
        return known && !within(730);
    case CreatedFilter::Unknown:
        return !known;
    }
    Q_UNREACHABLE();
}

/// Whether one of \a choices passes, or there are none.
template<typename Choice, typename Passes>
bool passesOneOf(const QList<Choice> &choices, Passes passes)
{
    return choices.isEmpty() || std::any_of(choices.begin(), choices.end(), passes);
}

bool holdsEveryWord(const QStringList &texts, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return foldedOnce(text).contains(word); });
    });
}

/// Whether an API user that is neither kept nor contradictory may be judged by \a days.
bool isJudged(const ApiUser &apiUser, int days, const Judging &by)
{
    const bool isKept = apiUser.facts.keepUntil.isValid() && !(apiUser.facts.keepUntil < by.today);
    const bool isYoung = apiUser.created.isValid() && apiUser.created.msecsTo(by.now) <= days * qint64(86'400'000);
    return !isKept && !isYoung && !apiUser.contradictory;
}

bool isDormant(const ApiUser &apiUser, int days, const Judging &by)
{
    if (!isJudged(apiUser, days, by))
        return false;
    if (apiUser.lastUsedState == LastUsedState::Used)
        return apiUser.lastUsed.msecsTo(by.now) > days * qint64(86'400'000);
    return apiUser.lastUsedState == LastUsedState::NotYetUsed && apiUser.created.isValid();
}

bool passesCleanUp(const ApiUser &apiUser, const Judging &by)
{
    const ApiUserFilter &filter = by.filter;
    const ApiUserFacts &facts = apiUser.facts;
    if (filter.dormantDays > 0 && !isDormant(apiUser, filter.dormantDays, by))
        return false;
    if (filter.neverUsedDays > 0
        && !(isDormant(apiUser, filter.neverUsedDays, by) && apiUser.lastUsedState == LastUsedState::NotYetUsed))
        return false;
    if (filter.contradictory == ContradictoryFilter::Only && !apiUser.contradictory)
        return false;
    if (filter.contradictory == ContradictoryFilter::None && apiUser.contradictory)
        return false;
    if (filter.withoutOwner && !foldedOnce(facts.owner).trimmed().isEmpty())
        return false;
    if (filter.reviewDue && !(facts.reviewBy.isValid() && facts.reviewBy <= by.today))
        return false;
    return !filter.kept || (facts.keepUntil.isValid() && facts.keepUntil >= by.today);
}

/// But for the group, which \a apiUser alone does not tell.
bool passes(const ApiUser &apiUser, const Judging &by)
{
    const ApiUserFilter &filter = by.filter;
    const auto byLastUse = [&](LastUseFilter choice) { return passesByLastUse(apiUser, choice, by); };
    const auto byCreation = [&](CreatedFilter choice) { return passesByCreation(apiUser, choice, by); };
    if (!passesOneOf(by.lastUses, byLastUse) || !passesOneOf(by.creations, byCreation))
        return false;
    if (!filter.operatorGuid.isEmpty() && apiUser.operatorGuid != filter.operatorGuid)
        return false;
    if (!by.types.isEmpty() && !by.types.contains(toldType(apiUser.type)))
        return false;
    if (!passesCleanUp(apiUser, by))
        return false;
    const ApiUserFacts &facts = apiUser.facts;
    return by.words.isEmpty()
        || holdsEveryWord({apiUser.operatorName, apiUser.username, displayType(apiUser.type), apiUser.description,
                           facts.owner, facts.purpose, facts.whereKept, facts.ticket, facts.reason},
                          by.words);
}

} // namespace

KeyList expectedKeys(const QList<ApiUser> &apiUsers, const ApiUserOrder &order, const ApiUserFilter &filter,
                     const QDateTime &now)
{
    const bool ascending = order.direction == Qt::AscendingOrder;
    const Judging by(filter, now);
    std::vector<ExpectedValue> values;
    for (const ApiUser &apiUser : apiUsers) {
        if (passes(apiUser, by))
            values.push_back(sortValue(apiUser, order.by));
    }
    // Equal ones stand in the order of their keys, reversed together with the rest.
    std::sort(values.begin(), values.end(), [&](const ExpectedValue &left, const ExpectedValue &right) {
        return ascending ? left.key < right.key : left.key > right.key;
    });
    std::stable_sort(values.begin(), values.end(), [&](const ExpectedValue &left, const ExpectedValue &right) {
        if (left.missing != right.missing)
            return right.missing; // the missing last, in both directions
        if (left.text != right.text)
            return ascending ? left.text < right.text : left.text > right.text;
        return ascending ? left.number < right.number : left.number > right.number;
    });
    KeyList keys;
    for (const ExpectedValue &value : values)
        keys.append(value.key);
    return keys;
}

QList<ApiUserOrder> allOrders()
{
    QList<ApiUserOrder> orders;
    for (const auto &column : ApiUserColumns::all) {
        if (column.sort)
            orders << ApiUserOrder{*column.sort, Qt::AscendingOrder} << ApiUserOrder{*column.sort, Qt::DescendingOrder};
    }
    return orders;
}

QByteArray nameOf(const ApiUserOrder &order)
{
    return QByteArray(ApiUserColumns::all[columnOf<ApiUserColumns>(order.by)].column.field)
        + (order.direction == Qt::AscendingOrder ? " ascending" : " descending");
}

QByteArray difference(const KeyList &actual, const KeyList &expected)
{
    if (actual == expected)
        return {};
    const auto [left, right] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
    return u"%1 keys instead of %2; at %3: %4 instead of %5"_s.arg(actual.size())
        .arg(expected.size())
        .arg(left - actual.begin())
        .arg(left == actual.end() ? -1 : *left)
        .arg(right == expected.end() ? -1 : *right)
        .toUtf8();
}

} // namespace umh
