#include "domain/apiuserview.h"

#include "domain/text/textfolding.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr std::array allBuiltIn{BuiltInView::Dormant45,     BuiltInView::Dormant90,    BuiltInView::NeverUsed30,
                                BuiltInView::Contradictory, BuiltInView::WithoutOwner, BuiltInView::ReviewDue,
                                BuiltInView::Kept};

// Words of the settings, which no language changes, each in the place of its value.
constexpr std::array sortWords{"operator"_L1, "username"_L1,    "type"_L1,      "created"_L1, "last-used"_L1,
                               "requests"_L1, "description"_L1, "owner"_L1,     "purpose"_L1, "where-kept"_L1,
                               "ticket"_L1,   "review-by"_L1,   "keep-until"_L1};
constexpr std::array lastUseWords{"within-30"_L1,  "over-30"_L1, "over-90"_L1, "over-180"_L1, "over-365"_L1,
                                  "today"_L1,      "1-to-7"_L1,  "7-to-30"_L1, "30-to-90"_L1, "90-to-180"_L1,
                                  "180-to-365"_L1, "never"_L1,   "unknown"_L1};
constexpr std::array createdWords{"within-7"_L1, "within-30"_L1, "within-90"_L1, "this-month"_L1,
                                  "over-365"_L1, "over-730"_L1,  "unknown"_L1};
constexpr std::array contradictoryWords{"any"_L1, "only"_L1, "none"_L1};

template<typename Words>
std::optional<int> placeOf(const Words &words, const QJsonValue &word)
{
    const auto found = std::ranges::find(words, word.toString());
    return found == words.end() ? std::nullopt : std::optional(int(found - words.begin()));
}

template<typename Choice, typename Words>
QJsonArray asJson(const ChoiceSet<Choice> &choices, const Words &words)
{
    QJsonArray json;
    for (const Choice choice : choices.list())
        json += words[size_t(choice)];
    return json;
}

/// Whether all of \a json could be read.
template<typename Choice, typename Words>
bool read(const QJsonValue &json, const Words &words, ChoiceSet<Choice> &to)
{
    for (const QJsonValue &word : json.toArray()) {
        const std::optional<int> place = placeOf(words, word);
        if (!place)
            return false;
        to.insert(Choice(*place));
    }
    return true;
}

QJsonArray asJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts += text.toString();
    return texts;
}

/// Only what is not as it is without a word.
QJsonObject asJson(const ApiUserView &view)
{
    const auto &[order, filter] = view.query;
    QJsonObject json{{u"name"_s, view.name}, {u"sort"_s, sortWords[size_t(order.by)]}};
    const auto add = [&json](const QString &key, const QJsonValue &value, bool isNone) {
        if (!isNone)
            json.insert(key, value);
    };
    add(u"descending"_s, true, order.direction == Qt::AscendingOrder);
    add(u"columns"_s, asJson(view.columns), view.columns.isEmpty());
    add(u"search"_s, filter.search, filter.search.isEmpty());
    add(u"lastUse"_s, asJson(filter.lastUse, lastUseWords), filter.lastUse.isEmpty());
    add(u"created"_s, asJson(filter.created, createdWords), filter.created.isEmpty());
    add(u"types"_s, asJson(filter.types.list()), filter.types.isEmpty());
    add(u"group"_s, filter.groupGuid, filter.groupGuid.isEmpty());
    add(u"operator"_s, filter.operatorGuid, filter.operatorGuid.isEmpty());
    add(u"dormantDays"_s, filter.dormantDays, filter.dormantDays == 0);
    add(u"neverUsedDays"_s, filter.neverUsedDays, filter.neverUsedDays == 0);
    add(u"contradictory"_s, contradictoryWords[size_t(filter.contradictory)],
        filter.contradictory == ContradictoryFilter::Any);
    add(u"withoutOwner"_s, true, !filter.withoutOwner);
    add(u"reviewDue"_s, true, !filter.reviewDue);
    add(u"kept"_s, true, !filter.kept);
    return json;
}

/// Nothing where anything in it is not understood: fewer conditions would show more rows.
std::optional<ApiUserView> viewIn(const QJsonObject &json)
{
    static const QStringList known{u"name"_s,          u"sort"_s,         u"descending"_s,  u"columns"_s,
                                   u"search"_s,        u"lastUse"_s,      u"created"_s,     u"types"_s,
                                   u"group"_s,         u"operator"_s,     u"dormantDays"_s, u"neverUsedDays"_s,
                                   u"contradictory"_s, u"withoutOwner"_s, u"reviewDue"_s,   u"kept"_s};
    const QStringList keys = json.keys();
    if (!std::ranges::all_of(keys, [](const QString &key) { return known.contains(key); }))
        return {};
    const auto isOf = [&json](std::initializer_list<const char *> of, QJsonValue::Type type) {
        return std::ranges::all_of(of, [&](const char *key) {
            const QJsonValue value = json.value(QLatin1StringView(key));
            return value.isUndefined() || value.type() == type;
        });
    };
    if (!isOf({"name", "sort", "search", "group", "operator", "contradictory"}, QJsonValue::String)
        || !isOf({"columns", "lastUse", "created", "types"}, QJsonValue::Array)
        || !isOf({"dormantDays", "neverUsedDays"}, QJsonValue::Double)
        || !isOf({"descending", "withoutOwner", "reviewDue", "kept"}, QJsonValue::Bool))
        return {};
    ApiUserView view;
    ApiUserFilter &filter = view.query.filter;
    view.name = json.value("name"_L1).toString();
    const std::optional<int> sort = placeOf(sortWords, json.value("sort"_L1));
    const std::optional<int> contradictory = placeOf(contradictoryWords, json.value("contradictory"_L1));
    if (view.name.trimmed().isEmpty() || !sort || (json.contains("contradictory"_L1) && !contradictory))
        return {};
    view.query.order = {ApiUserSort(*sort),
                        json.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    view.columns = textsIn(json.value("columns"_L1));
    filter.search = json.value("search"_L1).toString();
    if (!read(json.value("lastUse"_L1), lastUseWords, filter.lastUse)
        || !read(json.value("created"_L1), createdWords, filter.created))
        return {};
    for (const QString &type : textsIn(json.value("types"_L1)))
        filter.types.insert(type);
    filter.groupGuid = json.value("group"_L1).toString();
    filter.operatorGuid = json.value("operator"_L1).toString();
    filter.dormantDays = json.value("dormantDays"_L1).toInt();
    filter.neverUsedDays = json.value("neverUsedDays"_L1).toInt();
    if (filter.dormantDays < 0 || filter.neverUsedDays < 0)
        return {};
    filter.contradictory = ContradictoryFilter(contradictory.value_or(0));
    filter.withoutOwner = json.value("withoutOwner"_L1).toBool();
    filter.reviewDue = json.value("reviewDue"_L1).toBool();
    filter.kept = json.value("kept"_L1).toBool();
    return view;
}

/// The columns that a view shows that is about \a field.
QStringList usualColumnsAnd(const QStringList &fields)
{
    return QStringList{u"operator_name"_s, u"username"_s, u"type"_s,       u"created"_s,
                       u"last_used"_s,     u"requests"_s, u"description"_s}
    + fields + QStringList{u"id"_s};
}

} // namespace

std::span<const BuiltInView> builtInViews()
{
    return allBuiltIn;
}

ApiUserView viewOf(BuiltInView view)
{
    constexpr auto ascending = Qt::AscendingOrder;
    switch (view) {
    case BuiltInView::Dormant45:
        return {u"dormant-45"_s, {{ApiUserSort::LastUsed, ascending}, {.dormantDays = 45}}};
    case BuiltInView::Dormant90:
        return {u"dormant-90"_s, {{ApiUserSort::LastUsed, ascending}, {.dormantDays = 90}}};
    case BuiltInView::NeverUsed30:
        return {u"never-used-30"_s, {{ApiUserSort::Created, ascending}, {.neverUsedDays = 30}}};
    case BuiltInView::Contradictory:
        return {u"contradictory"_s, {{ApiUserSort::LastUsed, ascending}, {.contradictory = ContradictoryFilter::Only}}};
    case BuiltInView::WithoutOwner:
        return {
            u"without-owner"_s,
            {{ApiUserSort::Operator, ascending}, {.contradictory = ContradictoryFilter::None, .withoutOwner = true}}};
    case BuiltInView::ReviewDue:
        return {u"review-due"_s,
                {{ApiUserSort::ReviewBy, ascending}, {.contradictory = ContradictoryFilter::None, .reviewDue = true}},
                usualColumnsAnd({u"owner"_s, u"review_by"_s})};
    case BuiltInView::Kept:
        return {u"kept"_s,
                {{ApiUserSort::KeepUntil, ascending}, {.contradictory = ContradictoryFilter::None, .kept = true}},
                usualColumnsAnd({u"owner"_s, u"keep_until"_s})};
    }
    Q_UNREACHABLE();
}

bool isSameViewName(const QString &a, const QString &b)
{
    return folded(a).simplified() == folded(b).simplified();
}

QStringList storedViews(const QList<ApiUserView> &views)
{
    QStringList stored;
    for (const ApiUserView &view : views)
        stored += QString::fromUtf8(QJsonDocument(asJson(view)).toJson(QJsonDocument::Compact));
    return stored;
}

QList<ApiUserView> readViews(const QStringList &stored)
{
    QList<ApiUserView> views;
    for (const QString &text : stored) {
        if (const auto view = viewIn(QJsonDocument::fromJson(text.toUtf8()).object()))
            views += *view;
    }
    return views;
}

QList<ApiUserView> withView(QList<ApiUserView> views, const ApiUserView &view)
{
    const auto same =
        std::ranges::find_if(views, [&](const ApiUserView &other) { return isSameViewName(other.name, view.name); });
    if (same == views.end())
        views += view;
    else
        *same = view;
    return views;
}

} // namespace umh
