#include "support/awkwarddirectory.h"

#include "domain/text/textfolding.h"
#include "store/apiuserstore.h"
#include "store/operatorstore.h"
#include "store/storedvalues.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What a row is sorted by; those without a value have a rank above 0.
struct SortValue
{
    RowKey key = 0;
    int rank = 0; ///< larger ones come later in both directions
    std::u32string text{};
    qint64 number = 0;
    std::u32string name{};
};

std::u32string codePoints(const QString &text)
{
    return text.toStdU32String();
}

SortValue sortValue(const OperatorSummary &summary, OperatorSort by)
{
    SortValue value{.key = summary.key, .name = codePoints(folded(summary.op.fullName))};
    const auto text = [&](const QString &shown) {
        value.rank = shown.isEmpty() ? 1 : 0;
        value.text = codePoints(shown);
    };
    const auto flag = [&](const std::optional<bool> &set) {
        value.rank = set ? 0 : 1;
        value.number = set.value_or(false) ? 0 : 1; // yes comes before no
    };
    switch (by) {
    case OperatorSort::Name:
        break;
    case OperatorSort::Email:
        text(foldedOrNull(summary.op.email));
        break;
    case OperatorSort::OnDuty:
        flag(summary.op.onDuty);
        break;
    case OperatorSort::Administrator:
        flag(summary.op.administrator);
        break;
    case OperatorSort::Groups:
        text(folded(summary.groups));
        break;
    case OperatorSort::ApiUsers:
        value.number = summary.apiUsers;
        break;
    case OperatorSort::LastUsed:
        value.rank = summary.lastUsed.isValid() ? 0 : summary.lastUsedState ? 1 : 2;
        value.number = value.rank == 0 ? summary.lastUsed.toMSecsSinceEpoch()
            : value.rank == 1          ? qint64(*summary.lastUsedState)
                                       : 0;
        break;
    }
    if (value.rank > 0 && by != OperatorSort::LastUsed) {
        value.text.clear();
        value.number = 0;
    }
    return value;
}

SortValue sortValue(const OperatorGroupSummary &summary, OperatorGroupSort by)
{
    return {.key = summary.key,
            .number = by == OperatorGroupSort::Members ? summary.members
                : by == OperatorGroupSort::ApiUsers    ? summary.apiUsers
                                                       : 0,
            .name = codePoints(folded(summary.group.name))};
}

template<typename Summary, typename Order>
KeyList sortedKeys(const QList<Summary> &summaries, const Order &order)
{
    std::vector<SortValue> values;
    for (const Summary &summary : summaries)
        values.push_back(sortValue(summary, order.by));
    const bool ascending = order.direction == Qt::AscendingOrder;
    std::sort(values.begin(), values.end(), [&](const SortValue &left, const SortValue &right) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
        const auto tied = [](const SortValue &value) {
            return std::tie(value.text, value.number, value.name, value.key);
        };
        return ascending ? tied(left) < tied(right) : tied(right) < tied(left);
    });
    KeyList keys;
    for (const SortValue &value : values)
        keys.append(value.key);
    return keys;
}

bool holdsWords(const QStringList &texts, const QString &search)
{
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return folded(text).contains(word); });
    });
}

/// All rows of \a table, many at once: each look is a way to a server and back.
template<typename Row, typename Store>
QList<Row> allRows(const Connection &connection, const QString &table)
{
    std::vector<RowKey> keys;
    for (const QString &key : textsOf(connection, u"SELECT id FROM "_s + table))
        keys.push_back(key.toLongLong());
    Store store(connection);
    QList<Row> rows;
    for (std::span<const RowKey> left = keys; !left.empty();) {
        const auto some = left.first(std::min(left.size(), size_t(Store::maximumRows)));
        left = left.subspan(some.size());
        rows += must(store.rowsInFull(some));
    }
    return rows;
}

} // namespace

KeyList expectedKeys(const QList<OperatorSummary> &operators, const OperatorOrder &order)
{
    return sortedKeys(operators, order);
}

KeyList expectedKeys(const QList<OperatorGroupSummary> &groups, const OperatorGroupOrder &order)
{
    return sortedKeys(groups, order);
}

AwkwardDirectory::AwkwardDirectory(int count, int apiUsers)
{
    QRandomGenerator random(quint32(count) + 1);
    const auto oneOf = [&](const QStringList &choices) { return choices.at(random.bounded(choices.size())); };
    const auto maybe = [&]() -> std::optional<bool> {
        const int choice = random.bounded(3);
        return choice == 2 ? std::nullopt : std::optional(choice == 1);
    };
    const QList<Operator> odd = awkwardOperators();
    for (int i = 0; i < count; ++i) {
        const QString alike = oneOf({u"Zoë"_s, u"zoe"_s, u"Ægir"_s, u"10"_s, u"9"_s, u""_s, u"😀"_s});
        m_madeOperators += Operator{.guid = u"operator-%1"_s.arg((i * 7919) % 10'007),
                                    .fullName = i < odd.size() ? odd.at(i).fullName : alike,
                                    .email = oneOf({QString(), u""_s, u" "_s, u"Á@x.nl"_s, u"a@X.nl"_s, u"b@x.nl"_s}),
                                    .onDuty = maybe(),
                                    .administrator = maybe(),
                                    .culture = oneOf({QString(), u"nl-NL"_s})};
    }
    for (int i = 0; i < count; ++i) {
        OperatorGroup group{.guid = u"group-%1"_s.arg((i * 7919) % 10'007),
                            .name = oneOf({u"Ädmins"_s, u"admins"_s, u"Sales"_s, u"10"_s, u"9"_s, u""_s}),
                            .everyone = i == 0,
                            .members = QList<QString>()};
        for (int more = i == 0 ? 0 : random.bounded(4); more > 0; --more) {
            const QString guid = m_madeOperators.at(random.bounded(m_madeOperators.size())).guid;
            if (!group.members->contains(guid))
                group.members->append(guid);
        }
        for (const Operator &op : std::as_const(m_madeOperators)) {
            if (i == 0)
                group.members->append(op.guid);
        }
        m_members.insert(group.guid, *group.members);
        m_madeGroups += group;
    }
    if (count > 0)
        m_apiUsers = awkwardApiUsers(m_madeOperators, apiUsers, 4);
}

void AwkwardDirectory::load(const Connection &connection)
{
    (void)loadInto(connection, m_madeOperators, m_apiUsers, m_madeGroups);
    read(connection);
}

void AwkwardDirectory::read(const Connection &connection)
{
    m_members.clear();
    QSqlQuery members = must(connection.run(u"SELECT group_guid, operator_guid FROM operator_group_member"_s));
    while (members.next())
        m_members[members.value(0).toString()] += members.value(1).toString();
    m_apiUsers = allRows<ApiUser, ApiUserStore>(connection, u"api_user"_s);
    m_operators = allRows<OperatorSummary, OperatorStore>(connection, u"operator"_s);
    m_groups = allRows<OperatorGroupSummary, OperatorGroupStore>(connection, u"operator_group"_s);
}

KeyList AwkwardDirectory::expected(const DirectoryQuery &query, const QDateTime &now) const
{
    if (const auto *of = std::get_if<ApiUserQuery>(&query))
        return expectedKeys(m_apiUsers, of->order, of->filter, now);
    const auto hasApiUsers = [this](const QList<QString> &operators) {
        return std::any_of(m_apiUsers.begin(), m_apiUsers.end(),
                           [&](const ApiUser &apiUser) { return operators.contains(apiUser.operatorGuid); });
    };
    if (const auto *of = std::get_if<OperatorQuery>(&query)) {
        const OperatorFilter &filter = of->filter;
        QList<OperatorSummary> passing = m_operators;
        passing.removeIf([&](const OperatorSummary &summary) {
            return (filter.onDuty && summary.op.onDuty != true)
                || (filter.administrators && summary.op.administrator != true)
                || (filter.withoutApiUsers && hasApiUsers({summary.op.guid}))
                || (!filter.groupGuid.isEmpty() && !m_members.value(filter.groupGuid).contains(summary.op.guid))
                || !holdsWords({summary.op.fullName, summary.op.email, summary.groups}, filter.search);
        });
        return expectedKeys(passing, of->order);
    }
    const auto &of = std::get<OperatorGroupQuery>(query);
    QList<OperatorGroupSummary> passing = m_groups;
    passing.removeIf([&](const OperatorGroupSummary &summary) {
        const QList<QString> members = m_members.value(summary.group.guid);
        return (of.filter.withoutMembers && (summary.group.everyone || !members.isEmpty()))
            || (of.filter.withoutApiUsers && hasApiUsers(members))
            || (!of.filter.memberGuid.isEmpty() && !members.contains(of.filter.memberGuid))
            || !holdsWords({summary.group.name}, of.filter.search);
    });
    return expectedKeys(passing, of.order);
}

} // namespace umh
