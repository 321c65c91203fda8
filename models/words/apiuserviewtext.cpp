#include "words/apiuserviewtext.h"

#include <algorithm>

namespace umh {
namespace {

std::optional<BuiltInView> builtInCalled(const QString &name)
{
    const auto found = std::ranges::find_if(builtInViews(), [&](BuiltInView view) {
        return isSameViewName(name, viewOf(view).name) || isSameViewName(name, ApiUserViewText::title(view));
    });
    return found == builtInViews().end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString ApiUserViewText::title(BuiltInView view)
{
    const ApiUserFilter filter = viewOf(view).query.filter;
    switch (view) {
    case BuiltInView::Dormant45:
    case BuiltInView::Dormant90:
        return dormant(filter.dormantDays);
    case BuiltInView::NeverUsed30:
        return neverUsed(filter.neverUsedDays);
    case BuiltInView::Contradictory:
        return contradictory(filter.contradictory);
    case BuiltInView::WithoutOwner:
        return withoutOwner();
    case BuiltInView::ReviewDue:
        return reviewDue();
    case BuiltInView::Kept:
        return kept();
    }
    Q_UNREACHABLE();
}

QString ApiUserViewText::explanation(BuiltInView view)
{
    switch (view) {
    case BuiltInView::Dormant45:
    case BuiltInView::Dormant90:
        return tr("API users that have not been used for so long. Those that are younger, kept until a later day, or "
                  "contradictory are left out.");
    case BuiltInView::NeverUsed30:
        return tr("API users that were created longer ago and never used. Those that are kept until a later day or "
                  "contradictory are left out.");
    case BuiltInView::Contradictory:
        return tr("API users with requests in the last 30 days but no use in that time, or with a number of requests "
                  "that rises while the last use stands still.");
    case BuiltInView::WithoutOwner:
        return tr("API users whose owner nobody has entered.");
    case BuiltInView::ReviewDue:
        return tr("API users that should have been reviewed by today.");
    case BuiltInView::Kept:
        return tr("API users that are kept until today or later, those that run out first at the top.");
    }
    Q_UNREACHABLE();
}

QString ApiUserViewText::dormant(int days)
{
    return tr("Dormant for %n day(s)", nullptr, days);
}

QString ApiUserViewText::neverUsed(int days)
{
    return tr("Never used and older than %n day(s)", nullptr, days);
}

QString ApiUserViewText::contradictory(ContradictoryFilter filter)
{
    return filter == ContradictoryFilter::None ? tr("Not contradictory") : tr("Contradictory");
}

QString ApiUserViewText::withoutOwner()
{
    return tr("Without an owner");
}

QString ApiUserViewText::reviewDue()
{
    return tr("Review due");
}

QString ApiUserViewText::kept()
{
    return tr("Kept", "API users");
}

std::optional<ApiUserView> ApiUserViewText::named(const QString &name, const QList<ApiUserView> &saved)
{
    if (const auto builtIn = builtInCalled(name))
        return viewOf(*builtIn);
    const auto own =
        std::ranges::find_if(saved, [&](const ApiUserView &view) { return isSameViewName(view.name, name); });
    return own == saved.end() ? std::nullopt : std::optional(*own);
}

QStringList ApiUserViewText::names(const QList<ApiUserView> &saved)
{
    QStringList names;
    for (const BuiltInView view : builtInViews())
        names += viewOf(view).name;
    for (const ApiUserView &view : saved)
        names += view.name;
    return names;
}

bool ApiUserViewText::isTaken(const QString &name)
{
    return builtInCalled(name).has_value();
}

} // namespace umh
