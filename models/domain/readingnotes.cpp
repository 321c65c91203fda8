#include "domain/readingnotes.h"

#include <algorithm>

namespace umh {

void ReadingNotes::add(const NotUnderstood &more)
{
    const auto known = std::ranges::find_if(notUnderstood, [&more](const NotUnderstood &other) {
        return other.kind == more.kind && other.field == more.field && other.isMended == more.isMended;
    });
    if (known == notUnderstood.end())
        notUnderstood += more;
    else
        known->elements += more.elements;
}

void ReadingNotes::addElement(ElementKind kind, bool hasOptionalField)
{
    Tally &tally = tallies[std::size_t(kind)];
    ++tally.elements;
    if (hasOptionalField)
        ++tally.withOptionalField;
}

void ReadingNotes::addGuid(GuidForm form)
{
    guidFormsDiffer = guidFormsDiffer || (guidForm && *guidForm != form);
    guidForm = form;
}

void ReadingNotes::add(const ReadingNotes &other)
{
    for (const NotUnderstood &each : other.notUnderstood)
        add(each);
    for (std::size_t kind = 0; kind < tallies.size(); ++kind) {
        tallies[kind].elements += other.tallies[kind].elements;
        tallies[kind].withOptionalField += other.tallies[kind].withOptionalField;
    }
    accountIsHidden = accountIsHidden || other.accountIsHidden;
    timesWithOffset += other.timesWithOffset;
    timesWithoutOffset += other.timesWithoutOffset;
    if (other.guidForm)
        addGuid(*other.guidForm);
    guidFormsDiffer = guidFormsDiffer || other.guidFormsDiffer;
}

bool ReadingNotes::isBare(ElementKind kind) const
{
    const Tally &tally = tallies[std::size_t(kind)];
    return tally.elements > 0 && tally.withOptionalField == 0;
}

bool ReadingNotes::isWorthTelling() const
{
    return !notUnderstood.isEmpty() || accountIsHidden
        || std::ranges::any_of(elementKinds, [this](ElementKind kind) { return isBare(kind); });
}

} // namespace umh
