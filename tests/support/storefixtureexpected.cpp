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

bool passesByLastUse(const ApiUser &apiUser, LastUseFilter filter, const QDateTime &now)
{
    const bool used = apiUser.lastUsedState == LastUsedState::Used;
    const QDateTime today = now.toLocalTime().date().startOfDay();
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

bool passesByCreation(const ApiUser &apiUser, CreatedFilter filter, const QDateTime &now)
{
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
bool passesOneOf(const ChoiceSet<Choice> &choices, Passes passes)
{
    const QList<Choice> list = choices.list();
    return list.isEmpty() || std::any_of(list.begin(), list.end(), passes);
}

bool isOfOneOf(const ApiUser &apiUser, const QStringList &types)
{
    const auto told = [](const QString &type) { return foldedOnce(displayType(type)).trimmed(); };
    return types.isEmpty() || std::any_of(types.begin(), types.end(), [&](const QString &type) {
               return told(apiUser.type) == told(type);
           });
}

bool holdsEveryWord(const QStringList &texts, const QString &search)
{
    static const QRegularExpression whiteSpace(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = foldedOnce(search).split(whiteSpace, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return foldedOnce(text).contains(word); });
    });
}

/// Whether an API user that is neither kept nor contradictory may be judged by \a days, by the calendar of \a now's
/// local time.
bool isJudged(const ApiUser &apiUser, int days, const QDateTime &now)
{
    const bool isKept = apiUser.facts.keepUntil.isValid() && !(apiUser.facts.keepUntil < now.toLocalTime().date());
    const bool isYoung = apiUser.created.isValid() && apiUser.created.msecsTo(now) <= days * qint64(86'400'000);
    return !isKept && !isYoung && !apiUser.contradictory;
}

bool isDormant(const ApiUser &apiUser, int days, const QDateTime &now)
{
    if (!isJudged(apiUser, days, now))
        return false;
    if (apiUser.lastUsedState == LastUsedState::Used)
        return apiUser.lastUsed.msecsTo(now) > days * qint64(86'400'000);
    return apiUser.lastUsedState == LastUsedState::NotYetUsed && apiUser.created.isValid();
}

bool passesCleanUp(const ApiUser &apiUser, const ApiUserFilter &filter, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const ApiUserFacts &facts = apiUser.facts;
    if (filter.dormantDays > 0 && !isDormant(apiUser, filter.dormantDays, now))
        return false;
    if (filter.neverUsedDays > 0
        && !(isDormant(apiUser, filter.neverUsedDays, now) && apiUser.lastUsedState == LastUsedState::NotYetUsed))
        return false;
    if (filter.contradictory == ContradictoryFilter::Only && !apiUser.contradictory)
        return false;
    if (filter.contradictory == ContradictoryFilter::None && apiUser.contradictory)
        return false;
    if (filter.withoutOwner && !foldedOnce(facts.owner).trimmed().isEmpty())
        return false;
    if (filter.reviewDue && !(facts.reviewBy.isValid() && facts.reviewBy <= today))
        return false;
    return !filter.kept || (facts.keepUntil.isValid() && facts.keepUntil >= today);
}

/// But for the group, which \a apiUser alone does not tell.
bool passes(const ApiUser &apiUser, const ApiUserFilter &filter, const QDateTime &now)
{
    const auto byLastUse = [&](LastUseFilter choice) { return passesByLastUse(apiUser, choice, now); };
    const auto byCreation = [&](CreatedFilter choice) { return passesByCreation(apiUser, choice, now); };
    if (!passesOneOf(filter.lastUse, byLastUse) || !passesOneOf(filter.created, byCreation))
        return false;
    if (!filter.operatorGuid.isEmpty() && apiUser.operatorGuid != filter.operatorGuid)
        return false;
    if (!isOfOneOf(apiUser, filter.types.list()) || !passesCleanUp(apiUser, filter, now))
        return false;
    const ApiUserFacts &facts = apiUser.facts;
    return holdsEveryWord({apiUser.operatorName, apiUser.username, displayType(apiUser.type), apiUser.description,
                           facts.owner, facts.purpose, facts.whereKept, facts.ticket, facts.reason},
                          filter.search);
}

} // namespace

KeyList expectedKeys(const QList<ApiUser> &apiUsers, const ApiUserOrder &order, const ApiUserFilter &filter,
                     const QDateTime &now)
{
    const bool ascending = order.direction == Qt::AscendingOrder;
    std::vector<ExpectedValue> values;
    for (const ApiUser &apiUser : apiUsers) {
        if (passes(apiUser, filter, now))
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
