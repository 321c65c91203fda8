#include "domain/journalrecord.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr std::array journalKindNames{
    std::pair{JournalKind::Added, "added"_L1},
    std::pair{JournalKind::Deleted, "deleted"_L1},
    std::pair{JournalKind::Changed, "changed"_L1},
    std::pair{JournalKind::Notes, "facts"_L1},
    std::pair{JournalKind::InUseAgain, "in use again"_L1},
    std::pair{JournalKind::Contradictory, "contradictory"_L1},
    std::pair{JournalKind::OperatorAdded, "operator added"_L1},
    std::pair{JournalKind::OperatorRemoved, "operator removed"_L1},
    std::pair{JournalKind::OperatorRenamed, "operator renamed"_L1},
    std::pair{JournalKind::AdministratorAdded, "administrator added"_L1},
    std::pair{JournalKind::GroupAdded, "group added"_L1},
    std::pair{JournalKind::GroupRemoved, "group removed"_L1},
    std::pair{JournalKind::GroupRenamed, "group renamed"_L1},
    std::pair{JournalKind::Imported, "imported"_L1},
    std::pair{JournalKind::Synced, "synced"_L1},
    std::pair{JournalKind::Connected, "connected"_L1},
    std::pair{JournalKind::Disconnected, "disconnected"_L1},
    std::pair{JournalKind::TimeZoneChanged, "time zone changed"_L1},
    std::pair{JournalKind::Archived, "archived"_L1},
};
static_assert(journalKindNames.size() == size_t(JournalKind::Unknown));

/// In the order in which people look for them.
constexpr std::array fieldsInOrder{
    "operatorGuid"_L1, "username"_L1,  "type"_L1,   "description"_L1, "created"_L1,   "lastUsed"_L1, "owner"_L1,
    "purpose"_L1,      "whereKept"_L1, "ticket"_L1, "reviewBy"_L1,    "keepUntil"_L1, "reason"_L1,   "name"_L1,
};

} // namespace

QString storedNameOf(JournalKind kind)
{
    const auto *const found = std::ranges::find(journalKindNames, kind, [](const auto &named) { return named.first; });
    return found == journalKindNames.end() ? QString() : QString(found->second);
}

JournalKind journalKindNamed(const QString &stored)
{
    const auto *const found =
        std::ranges::find_if(journalKindNames, [&](const auto &named) { return named.second == stored; });
    return found == journalKindNames.end() ? JournalKind::Unknown : found->first;
}

QString storedNameOf(Origin origin)
{
    return origin == Origin::Account ? u"account"_s : u"this program"_s;
}

QList<JournalChange> JournalRecord::changes() const
{
    QList<JournalChange> changes;
    if (kind == JournalKind::TimeZoneChanged)
        return {{u"timeZone"_s, detail.value("before"_L1), detail.value("after"_L1)}};
    const bool came = kind == JournalKind::Added || kind == JournalKind::Deleted;
    const QJsonObject facts = came ? detail.value("facts"_L1).toObject() : QJsonObject(); // what people knew of it
    for (const QLatin1StringView field : fieldsInOrder) {
        const QJsonObject &known = facts.contains(field) ? facts : detail;
        const auto found = known.constFind(field);
        if (found == known.constEnd())
            continue;
        if (!came && found->isObject())
            changes += {field, found->toObject().value("before"_L1), found->toObject().value("after"_L1)};
        else if (came && !found->isNull())
            changes += kind == JournalKind::Added ? JournalChange{field, {}, *found} : JournalChange{field, *found, {}};
    }
    return changes;
}

} // namespace umh
